import { fault, type Fault, type FaultCode } from '../lib/index.js';

/** Errors of the file system that tell something about the ledger's folder. */
const CODES: Readonly<Record<string, FaultCode>> = {
  EACCES: 'ledger.read-only',
  EPERM: 'ledger.read-only',
  EROFS: 'ledger.read-only',
  // What Node says when it cannot make a folder on a read-only disk.
  ENOENT: 'ledger.read-only',
  ENOTDIR: 'ledger.read-only',
  EEXIST: 'ledger.read-only',
  ENOSPC: 'ledger.full',
  EDQUOT: 'ledger.full',
  EIO: 'ledger.disk',
};

/** The fault that an error of the file system, or of the program, stands for; `file` is where it happened. */
export function faultOfFiles(error: unknown, file: string): Fault {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const reason = typeof message === 'string' ? message : String(error);
  return fault((typeof code === 'string' && CODES[code]) || 'internal', { file, reason });
}
