import { fault, type Fault, type FaultCode } from '../../lib/index.js';
import { faultOfFiles } from '../faults.js';

/** Result codes of SQLite (sqlite.org/rescode.html) by how they begin; the first that fits holds. */
const CODES: readonly (readonly [code: string, fault: FaultCode])[] = [
  ['SQLITE_BUSY', 'ledger.locked'],
  ['SQLITE_LOCKED', 'ledger.locked'],
  ['SQLITE_READONLY', 'ledger.read-only'],
  ['SQLITE_CANTOPEN', 'ledger.read-only'],
  ['SQLITE_PERM', 'ledger.read-only'],
  ['SQLITE_FULL', 'ledger.full'],
  // The index of the write-ahead log could not be made larger.
  ['SQLITE_IOERR_SHMSIZE', 'ledger.full'],
  ['SQLITE_CORRUPT', 'ledger.damaged'],
  ['SQLITE_NOTADB', 'ledger.damaged'],
  ['SQLITE_IOERR', 'ledger.disk'],
];

/** libsql tells why it could not open a file only in words, ending in SQLite's number. */
const CANNOT_OPEN = /ConnectionFailed.*: 14\b/;

/** The fault that an error of libsql, or of the file system, stands for. */
export function faultOfError(error: unknown, file: string): Fault {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const reason = typeof message === 'string' ? message : String(error);
  const known = CODES.find(([start]) => typeof code === 'string' && code.startsWith(start))?.[1];
  if (known) return fault(known, { file, reason });
  return CANNOT_OPEN.test(reason) ? fault('ledger.read-only', { file }) : faultOfFiles(error, file);
}
