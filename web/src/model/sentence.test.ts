import { describe, expect, it } from 'vitest';
import { actor, day, indexOf, mention, place, spanOf, statement } from '../testing/record.js';
import { clauseText, sentenceOf, sentenceText } from './sentence.js';

const TEXT =
  'According to army sources, they reportedly took parts of Bor on Monday. At least 40 families fled the city. ' +
  'The governor of Upper Nile said the road from Malakal had not been cut by the rebels.';

const WHERE = mention(TEXT, 'bor', 'Bor', { type: 'place', place: place('Bor', 6.2, 31.6) });
const CITY = mention(TEXT, 'city', 'the city', { type: 'place', place: place('Bor', 6.2, 31.6) });
const WHO = mention(TEXT, 'they', 'they', { actor: 'A1' });
const WHEN = mention(TEXT, 'when', 'on Monday', { type: 'time', time: day('2014-01-06') });
const COUNT = mention(TEXT, 'count', 'At least 40 families', {
  type: 'quantity',
  figure: { min: 40, max: null, best: null, unit: 'families', per: null, approximate: false },
});
const FAMILIES = mention(TEXT, 'families', 'families', { type: 'person' });
const ROAD = mention(TEXT, 'road', 'the road from Malakal', { type: 'platform' });
const REBELS = mention(TEXT, 'rebels', 'the rebels');

const index = indexOf(TEXT, {
  actors: [actor('A1', 'South Sudanese army')],
  mentions: [WHERE, CITY, WHO, WHEN, COUNT, FAMILIES, ROAD, REBELS],
});

const taken = statement(TEXT, 's1', 'they reportedly took parts of Bor on Monday', {
  kind: 'control',
  detail: 'gains',
  detail2: 'part',
  trigger: spanOf(TEXT, 'took'),
  roles: { by: ['they'] },
  places: ['bor'],
  when: 'when',
  chain: [
    { how: 'publishes', name: 'Border Mission', actor: null, start: null, end: null },
    { how: 'cites', name: 'army sources', actor: null, ...spanOf(TEXT, 'army sources') },
  ],
  stance: { certainty: 'probable', hedges: [{ ...spanOf(TEXT, 'reportedly'), kind: 'reportedly' }] },
});

describe('sentenceOf', () => {
  it('says who says that who did what where and when', () => {
    expect(sentenceText(sentenceOf(index, taken))).toBe(
      'Border Mission › army sources: South Sudanese army probably gained control of part of Bor, on Monday',
    );
  });

  it('rests every part that is not glue on words of the text', () => {
    const { chain, clause } = sentenceOf(index, taken);
    const resting = [...chain, ...clause].flatMap(({ text, spans }) =>
      spans.map(({ start, end }) => [text, TEXT.slice(start, end)]),
    );
    expect(resting).toEqual([
      ['army sources', 'army sources'],
      ['South Sudanese army', 'they'],
      ['probably', 'reportedly'],
      ['gained control of', 'took'],
      ['Bor', 'Bor'],
      ['on Monday', 'on Monday'],
    ]);
  });

  it('takes the count as the subject where nobody is named beside it', () => {
    const fled = (who: string[]) =>
      statement(TEXT, 's2', 'At least 40 families fled the city', {
        kind: 'people',
        detail: 'leaves',
        roles: { who },
        figures: ['count'],
        places: ['city'],
      });
    expect(clauseText(sentenceOf(index, fled([])))).toBe('at least 40 families left (Bor)');
    expect(clauseText(sentenceOf(index, fled(['families'])))).toBe('at least 40 families left (Bor)');
    expect(clauseText(sentenceOf(index, fled(['rebels'])))).toBe(
      'the rebels (at least 40 families) left (Bor)',
    );
  });

  it('says no place again that stands within a part', () => {
    const text = 'The crossing at Bor was open.';
    const whole = mention(text, 'crossing', 'The crossing at Bor');
    const name = mention(text, 'name', 'Bor');
    const open = statement(text, 's8', 'The crossing at Bor was open', {
      kind: 'service',
      detail: 'working',
      roles: { what: ['crossing'] },
      places: ['name'],
    });
    expect(clauseText(sentenceOf(indexOf(text, { mentions: [whole, name] }), open))).toBe(
      'the crossing at Bor is working',
    );
  });

  it('puts a denial into the verb', () => {
    const cut = statement(TEXT, 's3', 'the road from Malakal had not been cut by the rebels', {
      kind: 'service',
      detail: 'cut',
      roles: { what: ['road'], by: ['rebels'] },
      stance: { polarity: 'denied' },
    });
    expect(clauseText(sentenceOf(index, cut))).toBe('the road from Malakal was not cut by the rebels');
  });

  it('has nothing stand between one party', () => {
    const text = 'The truce was observed by the army and the rebels.';
    const [truce, army, rebels] = ['The truce', 'the army', 'the rebels'].map((words) =>
      mention(text, words, words),
    );
    const own = indexOf(text, { mentions: [truce!, army!, rebels!] });
    const observed = (parties: string[]) =>
      clauseText(
        sentenceOf(
          own,
          statement(text, 's9', text, {
            kind: 'agreement',
            detail: 'observed',
            roles: { instrument: ['The truce'], parties },
          }),
        ),
      );
    expect(observed(['the army'])).toBe('the truce was observed by the army');
    expect(observed(['the army', 'the rebels'])).toBe(
      'the truce was observed between the army and the rebels',
    );
  });

  it('says what is missing rather than leave a hole', () => {
    const bare = statement(TEXT, 's4', 'took', { kind: 'control', detail: 'gains' });
    expect(clauseText(sentenceOf(index, bare))).toBe('someone not named gained control of a place not named');
    const unnamed = statement(TEXT, 's5', 'took', {
      chain: [{ how: 'unsourced', name: null, actor: null, start: null, end: null }],
    });
    expect(sentenceText(sentenceOf(index, unnamed))).toMatch(/^no source given: /);
  });

  it('lets an event speak for itself where neither side is named', () => {
    const text = 'Shelling of the clinic was heard in Bor.';
    const bor = mention(text, 'bor', 'Bor', { type: 'place', place: place('Bor', 6.2, 31.6) });
    const clinic = mention(text, 'clinic', 'the clinic');
    const heard = (roles: Record<string, string[]>) =>
      statement(text, 's8', text, {
        kind: 'force',
        detail: 'artillery',
        trigger: spanOf(text, 'Shelling'),
        roles,
        places: ['bor'],
      });
    const own = indexOf(text, { mentions: [bor, clinic] });
    expect(clauseText(sentenceOf(own, heard({})))).toBe('Shelling took place in Bor');
    expect(clauseText(sentenceOf(own, heard({ to: ['clinic'] })))).toBe(
      'someone not named shelled the clinic in Bor',
    );
  });

  it('does not say twice that something is planned or allowed', () => {
    const allowed = statement(TEXT, 's6', 'took', {
      kind: 'people',
      detail: 'may-return',
      roles: { who: ['rebels'] },
      stance: { reality: 'permitted' },
    });
    expect(clauseText(sentenceOf(index, allowed))).toBe('the rebels are being allowed to return');
  });

  it('falls back to kind and detail for a detail it has no words for', () => {
    const strange = statement(TEXT, 's7', 'took', { kind: 'force', detail: 'cyber' });
    expect(clauseText(sentenceOf(index, strange))).toBe('force: cyber — took');
  });
});
