import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assetPath } from '../src/lib/index.js';
import { readText, recordOf } from '../src/pipeline.js';

const readme = readFileSync(assetPath('README.md'), 'utf8');
const text =
  'Question: Has anybody come home?\n\nMs. Osman: According to the UN mission, at least 40 families returned to Kadugli since March.\n';

it('the README explains the record by what Readout really makes of its sentence', () => {
  const source = {
    id: 'x',
    text,
    title: null,
    publisher: 'Ministry',
    published: '2024-05-02',
    language: null,
  };
  const record = recordOf(readText(source));
  const mention = (id: string | null) => record.mentions.find((one) => one.id === id)!;
  const told = record.statements.find(({ kind }) => kind === 'people')!;
  const place = mention(told.places[0]!).place!;
  const rows = [
    `| who says | ${told.chain.map(({ name }) => name).join(' › ')} |`,
    `| what | ${told.kind} / ${told.detail} |`,
    `at least ${mention(told.figures[0]!).figure!.min} (`,
    `| where | ${place.name}, ${place.admin1}, ${place.lat.toFixed(2)}° N ${place.lon.toFixed(2)}° E |`,
    `| how sure | ${told.stance.polarity}, ${told.stance.certainty}, ${told.stance.reality}; factuality ${told.stance.factuality.toFixed(1)} of 3`,
  ];
  for (const row of rows) expect(readme).toContain(row);
  expect(mention(told.when).time).toMatchObject({ start: '2024-03-01', end: '2024-05-02' });
});
