import { describe, expect, it } from 'vitest';
import { statementsIn, wordsOf } from '../../../test/support/coded.js';

/** A sentence, the detail, who is harmed and how many the last statement of that detail tells of. */
const COUNTED: readonly (readonly [text: string, detail: string, who: string, figure: number])[] = [
  ['Nine rebels were killed near Gao and 4 injured.', 'injured', 'rebels', 4],
  ['The clashes left 60 insurgents dead and 28 others injured.', 'injured', '28 others', 28],
  ['Three army soldiers died in Marib and another 6 were injured.', 'injured', 'soldiers', 6],
  ['The raid near Goma killed 39 militiamen and injured 15.', 'injured', 'militiamen', 15],
  ['Nine gunmen were killed, while 3 more were either killed or wounded.', 'killed', 'gunmen', 3],
  ['Six militants were killed in Sirte; nine more were arrested.', 'detained', 'militants', 9],
  ['A total of 14 gunmen were eliminated in Borno and 6 captured.', 'detained', 'gunmen', 6],
  ['Ten houses were destroyed in Loikaw and 30 others damaged.', 'damaged', '30 others', 30],
];

describe('a bare number counts the noun before it', () => {
  it.each(COUNTED)('%s', (text, detail, who, figure) => {
    const told = statementsIn(text).filter((one) => one.kind === 'harm' && one.detail === detail);
    const last = told.at(-1);
    expect(last && wordsOf(text, last, 'who').join()).toContain(who);
    expect(last?.figures.map(({ figure: one }) => one?.best)).toEqual([figure]);
  });

  it('stands for itself where those before it are not whom it counts', () => {
    const text = 'Two gunmen opened fire in the market of Kano and 12 were killed.';
    const killed = statementsIn(text).filter(({ detail }) => detail === 'killed');
    expect(killed.flatMap((one) => wordsOf(text, one, 'who'))).toEqual(['12']);
  });
});
