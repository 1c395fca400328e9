// A process of its own that adds documents to a ledger and tells each one it was told is kept:
// node --import tsx add-documents.ts FOLDER NAME COUNT
import { openLedger } from '../../src/ledger/index.js';
import { handmadeRecord } from './record.js';

const [folder = '', name = '', count = '0'] = process.argv.slice(2);
const ledger = await openLedger(folder);
if (!ledger.ok) throw new Error(ledger.fault.code);
for (let i = 0; i < Number(count); i += 1) {
  const text = `Report ${i} of ${name}. Shells fell on the town. ${'The road was closed. '.repeat(50)}`;
  const added = await ledger.value.add({
    file: `${name}-${i}.txt`,
    bytes: Buffer.from(text),
    text,
    record: handmadeRecord(text),
    analyser: 'test',
  });
  process.stdout.write(added.ok ? `${added.value.id}\n` : `fault ${added.fault.code}\n`);
}
await ledger.value.close();
