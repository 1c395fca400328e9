import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementsIn, wordsOf } from '../../test/support/coded.js';
import { DETAILS, PLOVER_EVENTS } from '../record/index.js';

const kindsIn = (text: string): string[] => statementsIn(text).map(({ kind, detail }) => `${kind}/${detail}`);
const only = (text: string, kind: string, detail: string) => {
  const found = statementsIn(text).filter(
    (statement) => statement.kind === kind && statement.detail === detail,
  );
  expect(found, kindsIn(text).join(' ')).not.toHaveLength(0);
  return found[0]!;
};

describe('statements', () => {
  it('are read from a clause each: a strike and those it killed', () => {
    expect(kindsIn('An airstrike on the market of Taiz killed 12 civilians.')).toEqual(
      expect.arrayContaining(['force/air', 'harm/killed']),
    );
  });

  it.each([
    'The army carried out two strikes on Idlib and one strike on Saraqib.',
    'The militia carried out three attacks on Omdurman and one attack on Bahri.',
  ])('keep two blows of one clause apart that fall on two places: %s', (text) => {
    const found = statementsIn(text).filter(({ kind }) => kind === 'force');
    expect(found.map((one) => wordsOf(text, one, 'places').length)).toEqual([1, 1]);
    expect(found.map((one) => wordsOf(text, one, 'by').length)).toEqual([1, 1]);
  });

  it('say one blow on one place once', () => {
    const text = 'The raid on Goma, a night raid on Goma, killed four.';
    expect(statementsIn(text).filter(({ kind }) => kind === 'force')).toHaveLength(1);
  });

  it.each([
    'Norway is concerned by the violence in Goma and calls on M23 to withdraw.',
    'The ministry is ready to help and urges the parties in Sudan to talk.',
  ])('give both verbs the subject of an adjective: %s', (text) => {
    const by = wordsOf(text, only(text, 'act', 'request'), 'by');
    expect(by).toHaveLength(1);
  });

  it('tell an offer once: "stands ready to send"', () => {
    const found = kindsIn('Kazakhstan stands ready to send medicines to Ukraine.');
    expect(found.filter((one) => one === 'act/aid')).toHaveLength(1);
  });

  it('name a place once that is said twice', () => {
    const text = 'Fighting was reported around Wadi Barada and in the Wadi Barada area.';
    expect(wordsOf(text, only(text, 'force', 'clash'), 'places')).toHaveLength(1);
  });

  it('split a place taken whole from one taken in part', () => {
    const found = statementsIn('The army has seized Saraqib and parts of Idlib.');
    const extents = found.filter(({ kind }) => kind === 'control').map(({ detail2 }) => detail2);
    expect(extents.sort()).toEqual(['part', 'whole']);
  });

  it('record a clash between named parties also as an alignment', () => {
    const kinds = kindsIn(
      'Clashes between the Houthis and the Southern Transitional Council broke out in Aden.',
    );
    expect(kinds).toEqual(expect.arrayContaining(['force/clash', 'alignment/clashes']));
  });

  it('keep every place of a list behind "the towns of"', () => {
    const text = 'Families have returned to the towns of Popasna, Zolote and Hirske in Luhansk region.';
    const places = wordsOf(text, only(text, 'people', 'returns'), 'places').join(' ');
    for (const town of ['Popasna', 'Zolote', 'Hirske']) expect(places).toContain(town);
  });

  it('end where the next clause with a subject of its own begins', () => {
    const text =
      'Fighters seized the village of Rubaya in North Kivu, and two teachers were killed on Friday.';
    const { start, end } = only(text, 'control', 'gains');
    expect(text.slice(start, end)).not.toContain('teachers');
  });

  it('do not take "the town of X" for a town named before', () => {
    const text =
      'Shells fell on Lysychansk on Monday. A clash between the army and Wagner took place in the town of Kreminna.';
    const places = wordsOf(text, only(text, 'force', 'clash'), 'places').join(' ');
    expect(places).toContain('Kreminna');
    expect(places).not.toBe('the town');
  });

  it('do not take the time of what came after for their own', () => {
    const text = 'Shelling of Taiz resumed on Monday, weeks after the Houthis signed the accord.';
    expect(only(text, 'force', 'artillery').when).not.toBeNull();
    const { when } = only(text, 'agreement', 'signed');
    expect(when === null || text.slice(when.start, when.end) !== 'Monday').toBe(true);
  });

  it.each([
    ['There were no ceasefire violations in Hodeidah.', 'agreement', 'violated'],
    ['The mission recorded no violations of the truce.', 'agreement', 'violated'],
    ['Not a single airstrike hit Idlib.', 'force', 'air'],
  ])('deny what is said not to have been: %s', (text, kind, detail) => {
    expect(only(text, kind, detail).stance.polarity).toBe('denied');
  });

  it('take no source behind for who did it', () => {
    const text =
      'On 4 May, the Turkish military struck Qamishli in northern Syria, killing one person and injuring six, Syrian state media said.';
    expect(wordsOf(text, only(text, 'harm', 'killed'), 'by').join()).not.toContain('media');
  });

  it('take nobody kept away by fighting for who fights', () => {
    const text = 'The aid convoy could not reach Dallanj because of fighting.';
    expect(only(text, 'force', 'clash').roles['by']).toBeUndefined();
  });

  it('deny casualties of which there are no reports', () => {
    const text = 'Artillery of the army pounded Taqad, with no reports of casualties.';
    expect(only(text, 'harm', 'killed').stance.polarity).toBe('denied');
  });

  it('leave out where there was none', () => {
    const text =
      'Monitors recorded twelve ceasefire violations and explosions near Donetsk, and none in Luhansk.';
    const places = wordsOf(text, only(text, 'force', 'explosive'), 'places').join();
    expect(places).toContain('Donetsk');
    expect(places).not.toContain('Luhansk');
  });

  it('take nobody who beats an attack off for who attacked', () => {
    const found = statementsIn('The garrison repelled three attacks near Kupiansk.');
    expect(found.map(({ kind, roles }) => [kind, Object.keys(roles)])).toEqual([['force', ['to']]]);
  });

  it.each([
    ["South Darfur's governor, Major General Hamid Idris, died of his wounds.", 'Major General Hamid Idris'],
    ['The deputy head of Hamas, Saleh al-Arouri, was killed in Beirut.', 'Saleh al-Arouri'],
    ['Gunmen killed the police chief, two guards and a driver in Gao.', 'chief'],
  ])('name the person behind an office: %s', (text, who) => {
    expect(wordsOf(text, only(text, 'harm', 'killed'), 'who')[0]).toContain(who);
  });

  it('rest on the person who was named with an office before: "the spokesman added"', () => {
    const text =
      'Spokesman Amos Deng said the road was open. “Rebels seized the town of Ansongo,” the spokesman added.';
    expect(only(text, 'control', 'gains').chain.map(({ name }) => name)).toEqual(['Monitor', 'Amos Deng']);
  });

  it('rest on the person behind an office: "the governor of Gao, Ahmed Adam, said"', () => {
    const text = 'The governor of Gao, Ahmed Adam, said that rebels had seized the town of Ansongo.';
    expect(only(text, 'control', 'gains').chain.map(({ name }) => name)).toEqual(['Monitor', 'Ahmed Adam']);
  });

  it('take no place from a clause joined to theirs with a subject of its own', () => {
    const text =
      'The mission said that the RSF lost ten fighters and that the militia left the north of El Geneina.';
    expect(only(text, 'harm', 'killed').places).toEqual([]);
  });

  it('take no words of a number for people', () => {
    const text = 'More than 920,000 civilians have fled, and close to 700,000 are still displaced.';
    expect(wordsOf(text, only(text, 'people', 'displaced'), 'who')).toEqual([]);
  });

  it('are told by a body whose name is a clause of its own', () => {
    const { chain } = only('Save the Children says 40 pupils were abducted.', 'harm', 'abducted');
    expect(chain.at(-1)?.name).toMatch(/Children/);
  });

  it('keep what another verb is done to out of a list', () => {
    const text = 'The army killed 50 rebels and took their weapons and motorcycles near Djibo.';
    expect(wordsOf(text, only(text, 'harm', 'killed'), 'who')).toEqual(['50 rebels']);
  });

  it('go on where they are not ended', () => {
    const { stance } = only('The Houthis have not halted their attacks on shipping.', 'force', 'other');
    expect([stance.polarity, stance.reality]).toEqual(['affirmed', 'ongoing']);
    expect(stance.factuality).toBeGreaterThan(0);
  });

  it('ask of a party what it is asked, and ask no event', () => {
    const text = 'France called on Rwanda to withdraw its troops from Goma.';
    const { stance, roles, chain } = only(text, 'control', 'leaves');
    expect([stance.reality, stance.certainty]).toEqual(['requested', 'uncommitted']);
    expect(roles['by']!.map(({ start, end }) => text.slice(start, end))).toEqual(['Rwanda']);
    expect(chain.map(({ name }) => name)).toEqual(['Monitor']);
    const urged = 'The envoy urged an end to hostilities in Kassala.';
    expect(only(urged, 'act', 'request').roles['to']).toBeUndefined();
  });

  it('rest on whoever reports: "at reports that …"', () => {
    const text = 'He expressed concern at reports that soldiers killed farmers in Loikaw.';
    const { chain } = only(text, 'harm', 'killed');
    expect(wordsOf(text, only(text, 'harm', 'killed'), 'who')).toEqual(['farmers']);
    expect(chain.map(({ how, name }) => [how, name])).toEqual([
      ['publishes', 'Monitor'],
      ['unsourced', null],
    ]);
  });

  it('take nobody who only tells of it for its doer', () => {
    const text = 'The monitors observed shelling in Kupiansk and saw Russian forces firing at Vovchansk.';
    expect(only(text, 'force', 'artillery').roles['by']).toBeUndefined();
    expect(wordsOf(text, only(text, 'force', 'ground'), 'by')).toEqual(['Russian forces']);
  });

  it('take no one who suffers for the doer: "wounded by shelling"', () => {
    const text = 'Three farmers were wounded by shelling in Kupiansk.';
    expect(only(text, 'force', 'artillery').roles['by']).toBeUndefined();
    expect(only(text, 'harm', 'injured').stance.polarity).toBe('affirmed');
  });

  it('keep the place of what did not happen with it', () => {
    const text = 'Monitors recorded no airstrikes in Idlib.';
    expect(wordsOf(text, only(text, 'force', 'air'), 'places').join()).toContain('Idlib');
  });

  it.each(['constructor', 'toString', 'valueOf', '__proto__'])(
    'have details from the closed lists, whatever the word: %s',
    (word) => {
      const text = `Two soldiers were killed and 11 ${word} near Goma. The school is ${word}. He is a ${word} of the M23.`;
      for (const { kind, detail } of statementsIn(text)) expect(DETAILS[kind]).toContain(detail);
    },
  );

  it('are not read from headings', () => {
    expect(kindsIn('Airstrikes on Hodeidah\n\nThe weather in the city was fine on Monday.')).toEqual([]);
  });

  it('are not read from general rules', () => {
    expect(kindsIn('You can only cancel a meeting that has been announced.')).toEqual([]);
  });

  it('keep loaded words as their speaker’s terms', () => {
    const text = 'Government troops attacked the terrorists near Gao.';
    const { terms } = only(text, 'force', 'other');
    expect(terms.map(({ label, start, end }) => [label, text.slice(start, end)])).toEqual([
      ['terrorist', 'terrorists'],
    ]);
  });

  it('prefer the more specific kind at one word', () => {
    const kinds = kindsIn('The militia demanded $3 million from the company.');
    expect(kinds).toContain('money/demanded');
    expect(kinds).not.toContain('act/request');
  });

  it('take the doer of a strike, not the strike, for who killed', () => {
    const text = 'An American airstrike killed three fighters in Jilib.';
    expect(wordsOf(text, only(text, 'harm', 'killed'), 'by').join()).not.toContain('airstrike');
  });
});

describe('the stance of a statement', () => {
  it.each([
    ['Guards thwarted an attack on the embassy in Khartoum.', 'force', 'other', 'prevented'],
    [
      'The rebels tried to seize the town of Bunia in an attempt to cut the road.',
      'service',
      'cut',
      'intended',
    ],
    ['The government will restore the power supply in Mekelle.', 'service', 'planned', 'expected'],
    ['Residents have been allowed to return to Sinjar.', 'people', 'may-return', 'permitted'],
  ])('%s', (text, kind, detail, reality) => {
    expect(only(text, kind, detail).stance.reality).toBe(reality);
  });

  it('denies what the clause denies', () => {
    expect(only('The army has not encircled the city of Goma.', 'control', 'besieges').stance.polarity).toBe(
      'denied',
    );
  });

  it('leaves a detail that carries its own negation affirmed', () => {
    const { stance } = only('We do not agree with the proposals of the mediators.', 'position', 'disagrees');
    expect(stance.polarity).toBe('affirmed');
  });
});

describe('the codes of a statement', () => {
  it.each([
    ['Turkish jets bombed a base near Sulaymaniyah.', 'force', 'air', 'ASSAULT', '195', 'Air/drone strike'],
    [
      'Gunmen abducted three nurses in Kaduna.',
      'harm',
      'abducted',
      'ASSAULT',
      '181',
      'Abduction/forced disappearance',
    ],
    ['Ukraine accused Russia of deporting children.', 'act', 'accuse', 'ACCUSE', '112', undefined],
    [
      'Forty rebels surrendered to the Congolese army.',
      'alignment',
      'surrenders',
      'RETREAT',
      '0874',
      'Change to group/activity',
    ],
  ])('%s', (text, kind, detail, event, cameo, subEvent) => {
    const { codes } = only(text, kind, detail);
    expect(codes.plover?.event).toBe(event);
    expect(codes.cameo).toBe(cameo);
    expect(codes.acled?.sub_event_type).toBe(subEvent);
  });

  it.each([
    ['Georgia and Abkhazia failed to reach an agreement.', 'agreement', 'signed', 'REJECT', '120'],
    ['Honduras is willing to withdraw its troops from the border zone.', 'control', 'leaves', 'AGREE', '035'],
    ['Jordan deported four Yemeni students.', 'people', 'displaced', 'COERCE', '174'],
    ['Japan imposed sanctions on the Myanmar junta.', 'act', 'sanction', 'COERCE', '163'],
    ['Chad and Libya agreed to a truce.', 'agreement', 'signed', 'AGREE', '030'],
  ])('are those of what was meant, refused or done by a state: %s', (text, kind, detail, event, cameo) => {
    const { codes } = only(text, kind, detail);
    expect([codes.plover?.event, codes.cameo]).toEqual([event, cameo]);
  });

  it('has none for a death that nobody dealt', () => {
    expect(only('A farmer died in Mopti after the attack.', 'harm', 'killed').codes.plover).toBeNull();
  });
});

describe('any text', () => {
  const vocabulary = fc.constantFrom(
    'The',
    'army',
    'shelled',
    'Goma',
    'and',
    'killed',
    '12',
    'civilians',
    'who',
    'were',
    'not',
    'said',
    '“',
    '”',
    ',',
    '.',
    'by',
    'rebels',
    'withdrew',
    'from',
    'ceasefire',
    'signed',
    'talks',
    'with',
    'Russia',
    '$5',
    'million',
    'água',
    '👩‍🚒',
    'العربية',
    '\n\n',
  );

  it('gives statements whose spans lie in it, the same each time', () => {
    fc.assert(
      fc.property(fc.array(vocabulary, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const found = statementsIn(text);
        for (const { start, end, trigger, roles, places, codes } of found) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(start <= trigger.end && trigger.start < trigger.end && trigger.end <= text.length).toBe(
            true,
          );
          for (const mention of [...Object.values(roles).flat(), ...places])
            expect(mention.start < mention.end && mention.end <= text.length).toBe(true);
          if (codes.plover) expect(PLOVER_EVENTS).toContain(codes.plover.event);
        }
        expect(statementsIn(text)).toEqual(found);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
