/**
 * Every fault Readout reports, with its text and remedy, in one place.
 * A text's {holes} are filled from the fault's details.
 */
export const FAULTS = {
  'input.missing': ['{file}: no such file', 'Check the path.'],
  'input.unreadable': ['{file}: cannot be read ({reason})', 'Check the permissions of the file.'],
  'input.empty': [
    '{file}: nothing to read: the file is empty',
    'Leave it out, or save it again from its source.',
  ],
  'input.binary': ['{file}: binary data at byte {at}, not text', 'Convert it to text or HTML first.'],
  'input.encoding': ['{file}: byte {at} is not {encoding}', 'Save the file as UTF-8.'],
  'input.too-large': ['{file}: {size} MB is over the limit of {limit} MB', 'Split the document.'],
  'input.format': ['{file}: no reader for this format', 'Supported formats: {formats}.'],
  'input.no-text': ['{file}: no text in it', 'Save the article itself, not a page that loads it by script.'],
  'pipe.json': ['line {line}: not JSON ({reason})', 'Write one JSON document a line.'],
  'pipe.shape': [
    'line {line}: {reason}',
    'Each line is {"id","text","published"?,"publisher"?,"title"?,"language"?}.',
  ],
  'pipe.long': ['line {line}: over the limit of {limit} MB a line', 'Split the document.'],
  'input.nothing': ['{file}: no document in this folder', 'Readout reads files named {formats}.'],
  'analysis.stopped': ['{file}: the analysis was stopped ({reason})', 'Split the document, or try again.'],
  'option.date': ['{value}: not a date', 'Write it as YYYY-MM-DD.'],
  'conllu.line': ['line {line}: {reason}', 'CoNLL-U has ten tab-separated columns.'],
  'asset.missing': ['{file}: missing from the installation', 'Run npm ci again.'],
  'asset.version': ['{file}: version {found}, this program reads {wanted}', 'Run npm run build again.'],
  'option.port': ['{value}: not a port', 'Give a number from 1 to 65535.'],
  'ledger.missing': ['{file}: no ledger here', 'Add a document first: readout add FILE.'],
  'ledger.locked': ['{file}: the ledger is in use by another process', 'Close it, or try again in a moment.'],
  'ledger.read-only': [
    '{file}: the ledger cannot be written',
    'Check the permissions of the folder and of its disk.',
  ],
  'ledger.full': ['{file}: no space left on the disk', 'Free some space; what was stored before is safe.'],
  'ledger.damaged': ['{file}: not a ledger, or damaged ({reason})', 'Restore it from a backup.'],
  'ledger.disk': ['{file}: the disk fails ({reason})', 'Check the disk; what was stored before is safe.'],
  'ledger.newer': ['{file}: made by a newer Readout', 'Upgrade Readout.'],
  'ledger.unknown': ['{id}: no such document in the ledger', 'See readout list.'],
  'ledger.ambiguous': ['{id}: several documents begin so', 'Give more of its characters.'],
  'ledger.part': ['{id}: no such part of the record', 'See readout explain ID for all of them.'],
  'ledger.query': ['{query}: nothing to search for', 'Give at least one word.'],
  'server.port': ['port {port} is taken', 'Stop the other program or choose another with --port.'],
  'server.host': ['host {host} is not this machine', 'Readout answers only on the loopback address.'],
  'server.origin': ['request from {origin} refused', 'Open the desk from its own address.'],
  'server.path': ['{path}: nothing here', 'Open the desk at its first page.'],
  'server.upload': ['{size} MB is over the limit of {limit} MB', 'Split the document.'],
  internal: ['{reason}', 'This is a fault of Readout; please report it with the document.'],
} as const satisfies Record<string, readonly [text: string, remedy: string]>;

export type FaultCode = keyof typeof FAULTS;

/** A fault as a value: what went wrong, where, and what to do. */
export interface Fault {
  readonly code: FaultCode;
  readonly message: string;
  readonly remedy: string;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

/** Makes a fault, filling the holes of its text and remedy. A hole without a detail stays visible. */
export function fault(code: FaultCode, details: Record<string, string | number> = {}): Fault {
  const [text, remedy] = FAULTS[code];
  const fill = (words: string) =>
    words.replace(/\{(\w+)\}/g, (hole, name: string) => String(details[name] ?? hole));
  return { code, message: fill(text), remedy: fill(remedy) };
}

export const success = <T>(value: T): Result<T> => ({ ok: true, value });

export const failure = (code: FaultCode, details: Record<string, string | number> = {}): Result<never> => ({
  ok: false,
  fault: fault(code, details),
});

/** A fault thrown where a value cannot be returned; caught at the faces. */
export class FaultError extends Error {
  constructor(readonly fault: Fault) {
    super(fault.message);
    this.name = 'FaultError';
  }
}
