import { describe, expect, it } from 'vitest';
import { statementsIn, wordsOf } from '../../../test/support/coded.js';

const figuresOf = (text: string, kind: string): string[] =>
  statementsIn(text)
    .filter((one) => one.kind === kind)
    .flatMap((one) => wordsOf(text, one, 'figures'));

describe('the numbers of an event', () => {
  it.each([
    ['Water supply to about 3,500 families in Taiz has been cut.', 'service', ['about 3,500']],
    ['Engineers restored the power supply in two districts of Aleppo.', 'service', ['two']],
    ['The army fired 14 shells at Kutum.', 'force', ['14']],
    ['A drone fired two missiles at a car near Tyre.', 'force', ['two']],
    ['Sixteen aircraft fired 22 munitions near Taiz.', 'force', ['22', 'Sixteen']],
    ['Fifteen strikes hit five positions near Homs.', 'force', ['Fifteen']],
    ['The Myanmar police handed over 31 suspects to the Chinese police.', 'act', ['31']],
    ['The Red Cross handed out 500 food packages in Goma.', 'act', ['500']],
    [
      'At least nine civilians, four of them children, were wounded in Benghazi.',
      'harm',
      ['At least nine', 'four'],
    ],
    ['Three civilians, among them two boys, were killed by mines in Hays.', 'harm', ['Three', 'two']],
    // Those hurt later are no parts of those killed.
    ['Nine soldiers were killed; four of them died in hospital.', 'harm', ['Nine', 'four']],
    // What clashes bring about is not how many they are.
    ['Clashes in Marib left 69 fighters dead.', 'force', []],
    // Soldiers who cut it are not those who are served.
    ['Power in Lashio was cut on 3 May, and 40 men fled.', 'service', []],
  ])('%s', (text, kind, figures) => {
    expect(figuresOf(text, kind)).toEqual(figures);
  });
});
