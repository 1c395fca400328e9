import { describe, expect, it } from 'vitest';
import { statementsIn } from '../../../test/support/coded.js';

function whenOf(text: string, kind: string, detail: string): string | null | undefined {
  const found = statementsIn(text).find((one) => one.kind === kind && one.detail === detail);
  return found && (found.when ? text.slice(found.when.start, found.when.end) : null);
}

describe('when something is said to have happened', () => {
  it('is no length of a sentence or of mourning', () => {
    expect(
      whenOf('A court in Mandalay sentenced a reporter to 16 years in prison.', 'act', 'accuse'),
    ).toBeNull();
    const text = 'The president of Serbia denied the report and declared a day of mourning.';
    expect(whenOf(text, 'story', 'refuted')).toBeNull();
    expect(whenOf('Rebels besieged Kidal for two weeks.', 'control', 'besieges')).toBe('two weeks');
  });

  it('is no time that belongs to the name of something else', () => {
    const text = 'The opposition accused the army of breaching the 2018 peace agreement.';
    expect(whenOf(text, 'agreement', 'violated')).toBeNull();
    expect(whenOf('The Monday attack on the camp killed two men.', 'force', 'other')).not.toBeNull();
    const made = 'The M23 violated the ceasefire signed in Luanda on 31 July.';
    expect(whenOf(made, 'agreement', 'violated')).toBeNull();
    expect(whenOf('The M23 violated the ceasefire on 31 July.', 'agreement', 'violated')).toBe('31 July');
  });

  it('is no time of another event, nor of what a relative clause adds', () => {
    const after = 'Following Thursday’s attack on the camp, Chad has recalled its ambassador.';
    expect(whenOf(after, 'act', 'sanction')).toBeNull();
    expect(whenOf(after, 'force', 'other')).toBe('Thursday');
    const talks = 'Talks with the group, which had begun in February 2017, were suspended in August.';
    expect(whenOf(talks, 'meeting', 'postponed')).toBe('August');
  });

  it('is no time of what is denied, nor of the telling', () => {
    const denied = 'Armenia denied that its troops had shelled the village of Tegh on 2 April.';
    expect(whenOf(denied, 'story', 'refuted')).toBeNull();
    expect(whenOf(denied, 'force', 'artillery')).toBe('2 April');
    const told = 'Libya and Egypt agreed to a truce, the two ministries announced on Saturday.';
    expect(whenOf(told, 'agreement', 'signed')).toBeNull();
    const said = 'On Saturday Libya and Egypt agreed to a truce, the two ministries announced.';
    expect(whenOf(said, 'agreement', 'signed')).toBe('Saturday');
  });
});
