import { describe, expect, it } from 'vitest';
import { actorOf, analysed } from '../../../test/support/analysed.js';

/** Publisher, text, words, and the name of the actor they stand for. */
type Row = readonly [publisher: string, text: string, words: string, name: string | undefined];

const nameOf = (publisher: string, text: string, words: string, nth = 0): string | undefined =>
  actorOf(analysed(text, { publisher, published: '2019-05-06' }), words, nth)?.name;

describe('a body by the noun its name ends in', () => {
  it.each<Row>([
    ['NATO', 'Kyiv asked for help. The Alliance sent generators.', 'The Alliance', 'NATO'],
    ['MINUSCA', 'The FPRC attacked Birao. The Mission sent a patrol.', 'The Mission', 'MINUSCA'],
    [
      'Herald',
      'The European Union condemned the strikes. The Union will send aid.',
      'The Union',
      'European Union',
    ],
    ['Saudi Press Agency', 'Tehran armed the group. The Kingdom protested.', 'The Kingdom', 'Saudi Arabia'],
    [
      'Uganda Electoral Commission',
      'The Commission closed the count.',
      'The Commission',
      'Uganda Electoral Commission',
    ],
  ])('%s: %s', (publisher, text, words, name) => {
    expect(nameOf(publisher, text, words)).toBe(name);
  });

  it.each<Row>([
    [
      'Herald',
      'The Myanmar National Democratic Alliance Army took Laukkai. The alliance shelled Lashio.',
      'The alliance',
      'Myanmar National Democratic Alliance Army',
    ],
    [
      'Herald',
      'General Constantino Chiwenga, the army chief, spoke. The army detained ministers.',
      'The army',
      'Constantino Chiwenga',
    ],
    [
      'Herald',
      'ECOWAS met in Abuja. It called on the armed groups to leave Djibo.',
      'the armed groups',
      'ECOWAS',
    ],
    [
      'Ministry of Foreign Affairs of the Republic of Cyprus',
      'Turkey sent a ship. The Republic protested.',
      'The Republic',
      'Turkey',
    ],
  ])('but not this one: %s: %s', (publisher, text, words, name) => {
    expect(nameOf(publisher, text, words)).not.toBe(name);
  });
});

describe('short forms however a text gives them', () => {
  it.each([
    [
      'The Zopha Defence Force, known as ZDF, ambushed a convoy. ZDF killed six soldiers.',
      'ZDF killed',
      'Zopha Defence Force',
    ],
    [
      'The Ituri Peace Coordination ("the IPC") met in Bunia. The IPC left.',
      'The IPC left',
      'Ituri Peace Coordination',
    ],
    [
      'The Ituri Peace Committee (hereinafter - the IPC) opened a clinic. On Monday the IPC closed it.',
      'the IPC closed',
      'Ituri Peace Committee',
    ],
    [
      'TKB (Tigray Kinet Brigade) fighters left Adwa. The Tigray Kinet Brigade denied it.',
      'The Tigray Kinet Brigade denied',
      'TKB',
    ],
  ])('%s', (text, words, name) => {
    const said = words.replace(/ (?:killed|left|closed|denied)$/, '');
    const layers = analysed(text);
    const at = text.indexOf(words);
    const nth = text.slice(0, at).split(said).length - 1;
    expect(actorOf(layers, said, nth)?.name).toBe(name);
  });

  it('takes no word behind a name for its short form', () => {
    const layers = analysed('The Arakan Army or Tatmadaw units burned the post. Tatmadaw units left.');
    expect(actorOf(layers, 'Arakan Army')?.aliases).not.toContain('Tatmadaw');
  });
});

describe('persons by office, given name and family', () => {
  it.each<Row>([
    [
      'Herald',
      'General Tesfaye Bekele met the elders of Mekelle. The general left at noon.',
      'The general',
      'Tesfaye Bekele',
    ],
    [
      'Herald',
      'Special Envoy Martin Griffiths flew to Aden. The envoy thanked the hosts.',
      'The envoy',
      'Martin Griffiths',
    ],
    [
      'Herald',
      'Nechirvan Barzani came to Erbil. Masoud Barzani did not. Nechirvan Barzani left.',
      'Masoud Barzani',
      'Masoud Barzani',
    ],
    [
      'Herald',
      'Bashar al-Assad met the envoy. Bashar thanked him.',
      'Bashar thanked'.slice(0, 6),
      'Bashar al-Assad',
    ],
    ['Herald', 'Kim Jong Un came to Singapore. Chairman Kim signed.', 'Chairman Kim', 'Kim Jong Un'],
    [
      'Herald',
      'Volodymyr Zelensky met Vladimir Putin. The Russian leader refused.',
      'The Russian leader',
      'Vladimir Putin',
    ],
    ['Herald', 'Angela Merkel met Petro Poroshenko in Berlin. She promised aid.', 'She', 'Angela Merkel'],
  ])('%s: %s', (publisher, text, words, name) => {
    expect(nameOf(publisher, text, words)).toBe(name);
  });

  it.each<Row>([
    ['Herald', 'Hafez al-Assad died in Damascus.', 'Hafez al-Assad', 'Bashar al-Assad'],
    ['Herald', 'Petro Poroshenko came. She spoke.', 'She', 'Petro Poroshenko'],
    [
      'The White House',
      'We spoke to Vladimir Putin. The President is clear on that.',
      'The President',
      'Vladimir Putin',
    ],
    [
      'Kremlin',
      'The prime minister of the Tobruk cabinet came to Moscow.',
      'The prime minister',
      'Dmitry Medvedev',
    ],
    [
      'Herald',
      'The attorney general, John Mwale, spoke in Lusaka. The general commands the post.',
      'The general',
      'John Mwale',
    ],
  ])('but not this one: %s: %s', (publisher, text, words, name) => {
    expect(nameOf(publisher, text, words)).not.toBe(name);
  });
});

describe('the forces of a state and of persons', () => {
  it.each<Row>([
    [
      'Ministry of Defence of Mali',
      'The armed forces repelled an attack at Dioura.',
      'The armed forces',
      'Malian Armed Forces',
    ],
    ['Herald', 'The FAMa hold Dioura. Malian troops left Boni.', 'Malian troops', 'Malian Armed Forces'],
    ['Herald', 'Chad sent aid. In Niger, the army freed two villages.', 'the army', 'Nigerien Army'],
    ['Herald', 'A Turkish soldier was killed near Manbij.', 'A Turkish soldier', 'Turkish Armed Forces'],
    [
      'Ministry of Defence of Azerbaijan',
      'The Armenian side shelled Tartar.',
      'The Armenian side',
      'Armenia',
    ],
    ['Herald', 'Hadi’s forces took the airport of Aden.', 'Hadi’s forces', 'Yemeni Armed Forces'],
    [
      'Herald',
      'Aden is calm. Yemen waits. Assad’s government protested.',
      'Assad’s government',
      'Syrian Government',
    ],
    ['Herald', 'Forces loyal to Haftar attacked Tripoli.', 'Forces loyal to Haftar', 'Libyan National Army'],
    [
      'Herald',
      'The Taliban attacked Kunduz. The group’s fighters killed nine.',
      'The group’s fighters',
      'Taliban',
    ],
    ['Herald', 'The Iran-backed Houthi militia fired a drone.', 'The Iran-backed Houthi militia', 'Houthis'],
    [
      'United Nations Mission in South Sudan',
      'Fighting went on near Bor. Government troops left.',
      'Government troops',
      'South Sudanese Armed Forces',
    ],
  ])('%s: %s', (publisher, text, words, name) => {
    expect(nameOf(publisher, text, words)).toBe(name);
  });

  it.each([
    [
      'Ministry of Foreign Affairs of the Republic of Korea',
      'North Korea tested a bomb. The regime must stop.',
      'The regime',
      'KOR',
    ],
    [
      'Ministry of Foreign Affairs of the Russian Federation',
      'Moscow asked our partners to wait.',
      'our partners',
      'RUS',
    ],
    [
      'General Staff of the Armed Forces of Ukraine',
      'The chechen army shelled Sumy.',
      'The chechen army',
      'UKR',
    ],
    ['Burundi presidency', 'He flew to Dar es Salaam. He thanked the army.', 'the army', 'TZA'],
  ])('of another state than this: %s: %s', (publisher, text, words, country) => {
    expect(actorOf(analysed(text, { publisher }), words)?.country ?? null).not.toBe(country);
  });
});

describe('those quoted, and those who speak', () => {
  it.each<Row>([
    ['Herald', '"We have taken Raqqa," SDF spokesman Talal Silo said.', 'We', 'Syrian Democratic Forces'],
    ['Herald', 'Talal Silo of the SDF said: "We hold Tabqa."', 'We', undefined],
    ['United Nations', '"We will fight on," Zabihullah Mujahid, a Taliban spokesman, said.', 'We', 'Taliban'],
    [
      'Ministry of Defence of Mali',
      '“We have taken Kidal,” the commander said.',
      'We',
      'Ministry of Defence of Mali',
    ],
  ])('%s: %s', (publisher, text, words, name) => {
    const found = nameOf(publisher, text, words);
    if (name === undefined) expect(found).not.toBe('Herald');
    else expect(found).toBe(name);
  });

  it('takes no speaker of a turn for the one he calls "he"', () => {
    const text = 'Question: Has Sergey Lavrov come?\n\nMark Toner: He has come.';
    const found = actorOf(analysed(text, { publisher: 'US Department of State' }), 'He');
    expect(found?.name).not.toBe('Mark Toner');
  });

  it('takes no "him" for the "I" who meets him', () => {
    const text = 'Question: And Bashar al-Assad?\n\nVladimir Putin: I met him in Moscow.';
    expect(nameOf('Kremlin', text, 'him')).not.toBe('Vladimir Putin');
  });
});

describe('one of two', () => {
  const text = 'Azerbaijan and Armenia signed a truce. The former attacked Shusha.';
  it('takes "the former" for the first of the two of the sentence before', () => {
    expect(nameOf('Herald', text, 'The former')).toBe('Azerbaijan');
    expect(nameOf('Herald', text.replace('former', 'latter'), 'The latter')).toBe('Armenia');
  });

  it('names nobody where there are three', () => {
    const three = text.replace('Azerbaijan and', 'Georgia, Azerbaijan and');
    expect(nameOf('Herald', three, 'The former')).toBeUndefined();
  });
});

describe('the head of the state that publishes', () => {
  it.each<Row>([
    [
      'The White House',
      'President Duda called President Macron. The President will travel to Warsaw.',
      'The President',
      'Donald Trump',
    ],
    [
      'Ministry of Foreign Affairs of France',
      'President Ruto spoke first. The President welcomed the truce.',
      'The President',
      'Emmanuel Macron',
    ],
    [
      'Herald',
      'President Ruto spoke first. The President welcomed the truce.',
      'The President',
      'William Ruto',
    ],
  ])('%s: %s', (publisher, text, words, name) => {
    expect(nameOf(publisher, text, words)).toBe(name);
  });
});
