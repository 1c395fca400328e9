import { describe, expect, it } from 'vitest';
import { actorOf, analysed } from '../../../test/support/analysed.js';
import type { Actor } from '../../record/index.js';

type Row = readonly [text: string, words: string, name: string, kind: Actor['kind'], country: string | null];

const BODIES: readonly Row[] = [
  [
    'Twirwaneho and Red-Tabara fighters clashed near Minembwe.',
    'Twirwaneho',
    'Twirwaneho',
    'armed-group',
    'COD',
  ],
  [
    'Congo accused the CNRD of looting in Kalehe.',
    'CNRD',
    'National Council for Renewal and Democracy',
    'armed-group',
    'COD',
  ],
  ['Jaysh al Ahrar joined the battle in Idlib.', 'Jaysh al Ahrar', 'Jaysh al-Ahrar', 'armed-group', 'SYR'],
  [
    'The Karenni Army held Loikaw, Myanmar, and the KNPP spoke.',
    'KNPP',
    'Karenni National Progressive Party',
    'armed-group',
    'MMR',
  ],
  [
    'Ansarullah Bangla Team denied it in Dhaka, Bangladesh.',
    'Ansarullah Bangla Team',
    'Ansarullah Bangla Team',
    'armed-group',
    'BGD',
  ],
  ['The 111th Brigade moved into Tripoli, Libya.', '111th Brigade', '111th Brigade', 'armed-group', 'LBY'],
  [
    'South Sudan blamed the National Salvation Front.',
    'National Salvation Front',
    'National Salvation Front',
    'armed-group',
    'SSD',
  ],
  [
    'Estado Mayor Central attacked a base in Cauca, Colombia.',
    'Estado Mayor Central',
    'Estado Mayor Central',
    'armed-group',
    'COL',
  ],
  [
    'The State Border Guard Service of Ukraine reported drones.',
    'State Border Guard Service of Ukraine',
    'State Border Guard Service of Ukraine',
    'military',
    'UKR',
  ],
  [
    'The Multinational Security Support Mission sent a patrol.',
    'Multinational Security Support Mission',
    'Multinational Security Support Mission',
    'military',
    null,
  ],
  [
    'The Geneva International Discussions were put off.',
    'Geneva International Discussions',
    'Geneva International Discussions',
    'intergovernmental',
    null,
  ],
  ['Radio Miraya reported shots in Juba.', 'Radio Miraya', 'Radio Miraya', 'media', 'SSD'],
  [
    'The Sudan Shield Forces entered Wad Madani.',
    'Sudan Shield Forces',
    'Sudan Shield Forces',
    'armed-group',
    'SDN',
  ],
  ['Emergency Lawyers said shells fell on Khartoum.', 'Emergency Lawyers', 'Emergency Lawyers', 'ngo', 'SDN'],
];

describe('bodies of the dictionary', () => {
  it.each(BODIES)('%s', (text, words, name, kind, country) => {
    expect(actorOf(analysed(text), words)).toMatchObject({ name, kind, country });
  });

  it('belong to what the tables say', () => {
    const { actors } = analysed('The Majlis heard the Radwan Force had left Lebanon.');
    const force = actors.find(({ name }) => name === 'Radwan Force');
    expect(actors.find(({ id }) => id === force?.of)?.name).toBe('Hezbollah');
  });
});

describe('names that several bear', () => {
  it.each([
    [
      'The Central African Republic said the UPC attacked Bambari.',
      'UPC',
      'Unity for Peace in the Central African Republic',
    ],
    ['Shells fell on Goma. The AFC denied it.', 'AFC', 'Congo River Alliance'],
    ['Chad said FACT crossed the border.', 'FACT', 'Front for Change and Concord in Chad'],
    ['Japan sent the SDF to the flooded coast.', 'SDF', 'Japan Self-Defense Forces'],
    ['Syria told the SDF to leave Aleppo.', 'SDF', 'Syrian Democratic Forces'],
    ['Myanmar said the ALA attacked a post.', 'ALA', 'Arakan Liberation Army'],
    [
      'Azerbaijan said the State Border Service shot down a drone.',
      'State Border Service',
      'State Border Service of Azerbaijan',
    ],
  ])('%s', (text, words, name) => {
    expect(actorOf(analysed(text), words)?.name).toBe(name);
  });

  it.each([
    ['The FPB and the ALA signed a paper in Lima, Peru.', 'Arakan Liberation Army'],
    ['The CMC met in Oslo, Norway.', 'Nyatura CMC'],
    ['Kenya said its State Border Service would hire more guards.', 'State Border Service of Azerbaijan'],
    ['Poland sent its Investigative Committee home.', 'Investigative Committee of Armenia'],
  ])('holds nobody for another: %s', (text, name) => {
    expect(analysed(text).actors.map((actor) => actor.name)).not.toContain(name);
  });
});

describe('people of the dictionary', () => {
  it.each([
    ['Hanna Serwaa Tetteh briefed the Council.', 'Hanna Serwaa Tetteh', 'Hanna Tetteh', ['IGO']],
    [
      'Barnaba Marial Benjamin met reporters in Juba.',
      'Barnaba Marial Benjamin',
      'Barnaba Marial Benjamin',
      ['GOV'],
    ],
    ['Sidiki Abass signed the accord in Bangui.', 'Sidiki Abass', 'Sidiki Abass', ['REB']],
    [
      'Afghanistan was told by Abdul Rahim Wardak.',
      'Abdul Rahim Wardak',
      'Abdul Rahim Wardak',
      ['GOV', 'MIL'],
    ],
  ])('%s', (text, words, name, sectors) => {
    expect(actorOf(analysed(text), words)).toMatchObject({ name, kind: 'person', sectors });
  });

  it('of January 2014 are known only where the text speaks of their country', () => {
    const there = analysed('Uganda sent Amama Mbabazi to the talks.');
    expect(actorOf(there, 'Amama Mbabazi')?.sectors).toEqual(['GOV', 'MIL']);
    const elsewhere = analysed('Gary Gray spoke in Oslo, Norway.');
    expect(actorOf(elsewhere, 'Gary Gray')?.country ?? null).toBeNull();
  });

  it('of January 2014 hold no office on a day', () => {
    const { actors } = analysed('The Fijian Foreign Minister spoke.', { published: '2013-05-01' });
    expect(actors.map(({ name }) => name)).toContain('Fijian Foreign Minister');
  });

  it('are named with capitals', () => {
    const { actors } = analysed('Lebanon let them flee to Salam after dark.');
    expect(actors.map(({ kind }) => kind)).not.toContain('person');
  });

  it.each([
    ['The Russian Deputy Foreign Minister spoke.', 'Russian Deputy Foreign Minister'],
    ['The Ukrainian Prime Minister spoke.', 'Yulia Svyrydenko'],
  ])('hold an office on the day: %s', (text, name) => {
    expect(analysed(text, { published: '2025-08-01' }).actors.map((actor) => actor.name)).toContain(name);
  });

  it('hold titles of their own states alone', () => {
    const text = 'The President of France called on Germany to wait. The Chancellor agreed.';
    const { actors } = analysed(text, { publisher: 'French Foreign Ministry', published: '2018-03-01' });
    expect(actors.map(({ name }) => name)).not.toContain('Édouard Philippe');
    const german = analysed('The Chancellor agreed.', {
      publisher: 'German Foreign Ministry',
      published: '2018-03-01',
    });
    expect(german.actors.map(({ name }) => name)).toContain('Angela Merkel');
  });
});

describe('parts of a body', () => {
  it.each([
    ['CARICOM personnel arrived in Haiti.', 'CARICOM personnel', 'Caribbean Community'],
    ['Séléka fighters entered Bria.', 'Séléka fighters', 'Séléka'],
  ])('%s', (text, words, name) => {
    expect(actorOf(analysed(text), words)?.name).toBe(name);
  });

  it('with a name of their own are themselves', () => {
    const { actors } = analysed('The CARICOM Eminent Persons Group arrived in Haiti.');
    expect(actors.map(({ name }) => name)).toContain('CARICOM Eminent Persons Group');
  });
});

describe('names that are words or places too', () => {
  it.each([
    ['Russian ships sailed into the Atlantic on Monday.', 'Atlantic'],
    ['Independent candidates won seats in Juba.', 'Independent'],
    ['Fighters seized Al-Alam, near Tikrit in Iraq.', 'Al-Alam'],
    ['Kenyan troops shelled Ras Kamboni in Somalia.', 'Ras Kamboni'],
  ])('are no bodies where the words say so: %s', (text, words) => {
    expect(actorOf(analysed(text), words)?.kind ?? null).not.toBe('media');
    expect(actorOf(analysed(text), words)?.kind ?? null).not.toBe('armed-group');
  });

  it('are papers behind their article', () => {
    expect(actorOf(analysed('The Independent reported a truce in Sudan.'), 'Independent')?.kind).toBe(
      'media',
    );
  });
});
