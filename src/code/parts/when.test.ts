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
    expect(
      whenOf('The envoy held a seven-hour meeting with the rebels of Mali.', 'meeting', 'held'),
    ).toBeNull();
    expect(whenOf('Rebels besieged Kidal for two weeks.', 'control', 'besieges')).toBe('two weeks');
  });

  it('is no distance between two events', () => {
    const signed =
      'The truce in Yemen is in force since 18 December, five days after the parties signed the agreement.';
    expect(whenOf(signed, 'agreement', 'signed')).toBeNull();
    const left = 'Two days before the rebels attacked Goma, the army left Sake.';
    expect(whenOf(left, 'force', 'other')).toBeNull();
    expect(whenOf('Rebels besieged Kidal for two weeks after the talks.', 'control', 'besieges')).toBe(
      'two weeks',
    );
  });

  it('is no time at which an office is held', () => {
    const text = 'Yesterday Amina Diallo, the head of MINUSMA, met the rebels of Mali in Kidal.';
    expect(whenOf(text, 'alignment', 'leads')).toBeNull();
    expect(whenOf(text, 'meeting', 'held')).toBe('Yesterday');
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

  it('is no time of a clause joined to it that has a subject of its own', () => {
    const joined = 'The ceasefire in Hodeidah is observed, and a convoy was attacked near Taiz on Monday.';
    expect(whenOf(joined, 'agreement', 'observed')).toBeNull();
    expect(whenOf(joined, 'force', 'other')).toBe('Monday');
    const first = 'Rebels seized the town of Kutum on Friday, and the army has besieged El Fasher.';
    expect(whenOf(first, 'control', 'gains')).toBe('Friday');
    expect(whenOf(first, 'control', 'besieges')).toBeNull();
    const beside = 'The army shelled Laukkai on 3 May, while rebels besieged Lashio.';
    expect(whenOf(beside, 'control', 'besieges')).toBeNull();
  });

  it('is shared by joined clauses where it stands before both, or where both have one subject', () => {
    const before = 'On Friday, rebels seized the town of Kutum and the army shelled El Fasher.';
    expect(whenOf(before, 'control', 'gains')).toBe('Friday');
    expect(whenOf(before, 'force', 'artillery')).toBe('Friday');
    const one = 'Rebels attacked Kutum on Friday and seized the town of Mellit.';
    expect(whenOf(one, 'control', 'gains')).toBe('Friday');
    const toll = 'Two soldiers were killed and three wounded on Sunday near Stepanakert.';
    expect(whenOf(toll, 'harm', 'killed')).toBe('Sunday');
  });

  it('is no time of what a relative clause says of a party or a thing', () => {
    const committee =
      'The envoy urged both sides to return to the committee, which Sanaa left in March 2020.';
    expect(whenOf(committee, 'act', 'request')).toBeNull();
    const memorandum =
      'In violation of the memorandum of 17 September, militants shelled residential areas of Aleppo.';
    expect(whenOf(memorandum, 'force', 'artillery')).toBeNull();
    const toll = 'The mission deplored the deaths of two men who were shot in Goma on Monday.';
    expect(whenOf(toll, 'harm', 'killed')).toBe('Monday');
  });

  it('may stand in front of what is said, not where it is said', () => {
    const front = 'Over the past 24 hours, the army shelled Kharkiv, Oleh Bondar said.';
    expect(whenOf(front, 'force', 'artillery')).toBe('the past 24 hours');
    const told = 'The ministry said on Tuesday that rebels had shelled Kharkiv.';
    expect(whenOf(told, 'force', 'artillery')).toBeNull();
  });

  it('may stand in the complement of its verb', () => {
    const carried = 'They condemned the raid carried out by the army on Jenin camp on 20 February.';
    expect(whenOf(carried, 'force', 'other')).toBe('20 February');
  });
});
