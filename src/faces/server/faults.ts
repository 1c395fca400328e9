import type { Fault, FaultCode } from '../../lib/index.js';

/** HTTP status of a fault; where none is named, 422 for what is wrong with a document and 500 for the rest. */
const STATUS: Partial<Record<FaultCode, number>> = {
  'option.date': 400,
  'ledger.query': 400,
  'ledger.unknown': 404,
  'ledger.ambiguous': 409,
  'ledger.locked': 503,
  'ledger.read-only': 503,
  'ledger.full': 507,
  'server.host': 403,
  'server.origin': 403,
  'server.path': 404,
  'server.upload': 413,
  'input.too-large': 413,
};

export const statusOf = (code: FaultCode): number => STATUS[code] ?? (code.startsWith('input.') ? 422 : 500);

/** {error:{code,message,remedy}} with the status of the fault. */
export const faultResponse = ({ code, message, remedy }: Fault): Response =>
  Response.json({ error: { code, message, remedy } }, { status: statusOf(code) });
