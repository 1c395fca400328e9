import { describe, expect, it } from 'vitest';
import { actorOf, analysed } from '../../../test/support/analysed.js';

describe('who a name stands for', () => {
  it.each([
    ['The Turkish troops crossed the border at dawn.', 'Turkish troops', 'Turkish Armed Forces', 'TUR'],
    ['The Sudanese army shelled the market of the town.', 'Sudanese army', 'Sudanese Army', 'SDN'],
    [
      'Ukraine’s Defence Ministry denied the report.',
      'Defence Ministry',
      'Ukrainian Defence Ministry',
      'UKR',
    ],
    [
      'The Ministry of Foreign Affairs of Armenia issued a note.',
      'Ministry of Foreign Affairs',
      'Armenian Foreign Ministry',
      'ARM',
    ],
    ['The government of Yemen signed the paper.', 'government of Yemen', 'Yemeni Government', 'YEM'],
    ['The Americans launched two strikes on the convoy.', 'Americans', 'United States', 'USA'],
    ['Fighters of the M23 entered Goma.', 'M23', 'M23', 'COD'],
    ['Daesh attacked a checkpoint near Kirkuk.', 'Daesh', 'Islamic State', null],
    ['The Kremlin rejected the proposal.', 'Kremlin', 'Russia', 'RUS'],
    ['The Pentagon confirmed the raid.', 'Pentagon', 'US Department of Defense', 'USA'],
    ['The Arakan Army took two outposts in Rakhine.', 'Arakan Army', 'Arakan Army', 'MMR'],
  ])('%s', (text, words, name, country) => {
    expect(actorOf(analysed(text), words)).toMatchObject({ name, country });
  });

  it.each([
    [
      'Briefing, Ministry of Defence, Khartoum. The United States was told. Shells fell on Omdurman.',
      'Ministry of Defence',
      'SDN',
    ],
    ['Envoys met the Foreign Ministry in Baku. Iran and Turkey sent none.', 'Foreign Ministry', 'AZE'],
    [
      'The Rapid Support Forces shelled El Fasher and Nyala. The Foreign Ministry told the United States so.',
      'Foreign Ministry',
      'SDN',
    ],
  ])('finds the state of an institution: %s', (text, words, country) => {
    expect(actorOf(analysed(text), words)?.country).toBe(country);
  });

  it.each([
    [
      'Iraq is at peace. Iraq and Baghdad wait. Turkish jets hit Gara, the Defence Ministry said.',
      'the Defence Ministry',
    ],
    [
      'Ethiopia is at war. In Tigray, the interim administration closed the bank in Ethiopia.',
      'the interim administration',
    ],
  ])('gives no body to a state that it may not be of: %s', (text, words) => {
    expect(actorOf(analysed(text), words)?.country ?? null).toBeNull();
  });

  it('takes no surname behind "bin" for somebody else of that name', () => {
    expect(actorOf(analysed('Salem bin Mubarak spoke in Aden.'), 'Salem bin Mubarak')?.name).toBe(
      'Salem bin Mubarak',
    );
    expect(actorOf(analysed('President Mubarak spoke in Cairo.'), 'President Mubarak')?.name).toBe(
      'Hosni Mubarak',
    );
  });

  it('takes a bare government for that of the state just spoken of, not for the publisher’s', () => {
    const of = (text: string): string | null | undefined =>
      actorOf(analysed(text, { publisher: 'Ministry of Foreign Affairs of France' }), 'the government')
        ?.country;
    expect(of('We stand by the people of Lebanon. Aid will reach the government soon.')).toBe('LBN');
    expect(of('Aid will be sent by the government soon.')).toBe('FRA');
    expect(of('We stand by the people of Lebanon. The Government will send aid.')).toBeUndefined();
    expect(of('We urge Rwanda to speak with the government in Kinshasa.')).toBe('COD');
  });

  it('takes a bare government for that of the publisher where the text is set there', () => {
    const text =
      'Armed men ambushed a delegation in the Tillabéri region near the Malian border. The attackers withdrew towards ' +
      'Mali, carrying off their dead. The government has declared two days of mourning. Last March the same group had ' +
      'killed 137 civilians in the department of Tahoua.';
    const found = actorOf(
      analysed(text, { publisher: 'Presidency of the Republic of Niger' }),
      'The government',
    );
    expect(found?.country).toBe('NER');
  });

  it('takes "The Mission" for the mission that publishes, by the name in its brackets', () => {
    const publisher = 'UN Multidimensional Mission in the Central African Republic (MINUSCA)';
    expect(actorOf(analysed('The Mission condemns the raid.', { publisher }), 'The Mission')?.name).toBe(
      'MINUSCA',
    );
    const other = actorOf(
      analysed('The Mission condemns the raid.', { publisher: 'Monitor' }),
      'The Mission',
    );
    expect(other?.name).not.toBe('Monitor');
  });

  it('takes people for people, and only “the Americans” for their state', () => {
    const kind = (text: string, words: string) => actorOf(analysed(text), words)?.kind;
    expect(kind('The Russians shelled Kharkiv.', 'The Russians')).toBe('state');
    expect(kind('Palestinians were killed in Gaza.', 'Palestinians')).toBe('other');
    expect(kind('Thousands of Syrians fled to Lebanon.', 'Syrians')).toBe('other');
    expect(kind('The Syrians were killed on the road.', 'The Syrians')).toBe('other');
  });

  it('takes no state for that of a ministry that does not say whose it is', () => {
    const layers = analysed('Iraq is on our mind. Iraq needs help. The Government will send aid to Mosul.', {
      publisher: 'Foreign Ministry',
    });
    expect(actorOf(layers, 'The Government')?.country ?? null).toBeNull();
  });

  it('takes government forces for those of the state spoken of', () => {
    const of = (text: string, words: string) =>
      actorOf(analysed(text, { publisher: 'Ministry of Foreign Affairs of Türkiye' }), words)?.name;
    expect(of('The clashes are in northern Syria. Regime forces left Tal Rifaat.', 'Regime forces')).toBe(
      'Syrian Armed Forces',
    );
    expect(of('We saw no government troops there.', 'government troops') ?? '').not.toMatch(/Turkish/);
  });

  it('takes a mission for no whole of the body that sent it', () => {
    const { mentions } = analysed('The UN mission in Goma denied it.', { publisher: 'Monitor' });
    const mission = mentions.find(({ start }) => start === 0);
    expect(mission?.end).toBe('The UN mission'.length);
    expect(mission?.why ?? '').not.toContain('“UN” in the dictionary');
  });

  it('makes no name of a possessive', () => {
    const { actors } = analysed('Our minister met his counterpart. My brother saw them.');
    expect(actors.map(({ name }) => name)).not.toContain('Our');
  });

  it('takes a capital for its government only where it acts as one', () => {
    expect(actorOf(analysed('Damascus rejected the offer on Monday.'), 'Damascus')?.name).toBe('Syria');
    expect(actorOf(analysed('Shells fell on Damascus on Monday.'), 'Damascus')).toBeUndefined();
  });

  it.each([
    ['Kinshasa accused Kigali of arming the group.', 'Kigali', 'Rwanda'],
    ['Relations with Tehran have improved.', 'Tehran', 'Iran'],
    ['The agreement between Baku and Yerevan was signed.', 'Yerevan', 'Armenia'],
    ['A truce brokered by Moscow took effect.', 'Moscow', 'Russia'],
    ['The envoy reassured Nairobi that the border would stay open.', 'Nairobi', 'Kenya'],
    ['Caracas pledged to release the crew.', 'Caracas', 'Venezuela'],
    ['Manila denounced the ramming of its boats.', 'Manila', 'Philippines'],
    ['The army attacked Kyiv with drones.', 'Kyiv', undefined],
    ['Khartoum went dark after the strike.', 'Khartoum', undefined],
    ['Sanaa showed signs of calm.', 'Sanaa', undefined],
    ['Roads were cut by Goma.', 'Goma', undefined],
    ['Envoys arrived in Kigali with letters.', 'Kigali', undefined],
    ['A road between Baku and Yerevan was opened.', 'Yerevan', undefined],
    ['The talks in Tehran went on.', 'Tehran', undefined],
  ])('takes a capital for its government where it is dealt with as one: %s', (text, words, name) => {
    expect(actorOf(analysed(text), words)?.name).toBe(name);
  });

  it('does not take turkey for Turkey, nor the verb for the troops', () => {
    const { actors } = analysed('They ate turkey, and the storm forces them to stay.');
    expect(actors.map(({ name }) => name)).not.toContain('Turkey');
  });

  it('names the holder of an office on the day of the document', () => {
    const text = 'The French President met the delegation.';
    const on = (published: string) => actorOf(analysed(text, { published }), 'French President')?.name;
    expect(on('2016-03-01')).toBe('François Hollande');
    expect(on('2018-03-01')).toBe('Emmanuel Macron');
  });

  it('takes a bare office for that of the state whose people answer, where that state has it, and now', () => {
    const of = (text: string, words: string) =>
      actorOf(
        analysed(`MS. PSAKI: ${text}\n\nQ: And then?\n\nMS. PSAKI: That is all.`, {
          published: '2021-05-04',
        }),
        words,
      )?.name;
    expect(of('The President signed the order.', 'The President')).toBe('Joe Biden');
    expect(of('The former President was not asked.', 'The former President')).not.toBe('Joe Biden');
    expect(
      of('The Prime Minister of Japan came. We thank the Prime Minister.', 'the Prime Minister'),
    ).not.toBe('American Prime Minister');
    expect(of('Vice President Harris left. The President stayed.', 'The President')).toBe('Joe Biden');
  });

  it('takes a bare office for the one who held it while the speaker did, where the day is not known', () => {
    const text =
      'MS. JEAN-PIERRE: President Trump was asked.\n\nMS. JEAN-PIERRE: Rain fell. Snow fell. Hail fell. Sleet fell. The President rested.';
    expect(actorOf(analysed(text), 'The President')?.name).toBe('Joe Biden');
  });

  it('knows the one whose name the label of a turn shortens', () => {
    const layers = analysed(
      'The spokesman, Colonel Ahmed Hassan, will take your questions.\n\nMR. HASSAN: The road is open.\n\nQUESTION: Since when?\n\nMR. HASSAN: Today.',
    );
    expect(actorOf(layers, 'Ahmed Hassan')).toMatchObject({
      id: layers.speakers.at(-1)!,
      name: 'Ahmed Hassan',
    });
  });

  it('joins no two people of a list', () => {
    const text = 'President Joe Biden, Secretary of State Antony Blinken, and others came.';
    expect(actorOf(analysed(text), 'President Joe Biden')?.name).toBe('Joe Biden');
    expect(
      actorOf(analysed('The German Minister of Defence Boris Pistorius came.'), 'Boris Pistorius')?.name,
    ).toBe('Boris Pistorius');
  });

  it.each([
    ['The governor of North Kivu, Major General Peter Cirimwami, died.', 'The governor', 'Peter Cirimwami'],
    ['The head of the mission, Ambassador Ana Petrova, visited Mariupol.', 'head', 'Ana Petrova'],
    ['Tom Fletcher, the humanitarian chief, arrived in Aden.', 'the humanitarian chief', 'Tom Fletcher'],
    ['North Darfur’s governor, Nimir Abdel Rahman, left.', 'governor', 'Nimir Abdel Rahman'],
  ])('joins a person with what stands in apposition: %s', (text, words, name) => {
    expect(actorOf(analysed(text), words)?.name).toBe(name);
  });

  it.each([
    ['The governor of North Kivu left on Monday.', 'The governor of North Kivu'],
    ['South Kordofan’s governor left on Monday.', 'South Kordofan’s governor'],
  ])('takes no province for a person: %s', (text, words) => {
    expect(actorOf(analysed(text), words)?.name ?? '').not.toMatch(/^(?:North|South) \p{Lu}\p{Ll}+$/u);
  });

  it('knows a person again by surname and keeps two surnames apart', () => {
    const layers = analysed(
      'General Tesfaye Bekele spoke first. Bekele promised a truce. Colonel Haile Worku disagreed.',
    );
    const first = actorOf(layers, 'Tesfaye Bekele');
    expect(first?.kind).toBe('person');
    expect(actorOf(layers, 'Bekele', 1)?.id).toBe(first?.id);
    expect(actorOf(layers, 'Haile Worku')?.id).not.toBe(first?.id);
  });

  it('takes a description of the only group of its kind for that group, however far back it was named', () => {
    const between = 'Prices rose. Schools stayed shut. Rain fell. Roads were wet. Nobody came. ';
    const of = (text: string) => actorOf(analysed(text), 'the militia')?.name;
    expect(of(`Fighters of the M23 left Sake. ${between}Talks wait until the militia goes.`)).toBe('M23');
    expect(
      of(`The M23 left Sake. The FDLR stayed in Rutshuru. ${between}Talks wait until the militia goes.`),
    ).not.toBe('M23');
  });

  it('keeps the name in capitals by which a text calls a body', () => {
    const layers = analysed(
      'The Foreign Ministry of Georgia protested. The Ministry of Foreign Affairs of Georgia met.',
    );
    expect(actorOf(layers, 'The Foreign Ministry of Georgia')?.aliases).toContain(
      'Foreign Ministry of Georgia',
    );
  });

  it('keeps no description in small letters as a name', () => {
    const layers = analysed('The Sudanese government protested. Later the federal authorities met.');
    expect(layers.actors.flatMap(({ aliases }) => aliases)).not.toContain('federal authorities');
  });

  it.each([
    [
      'Units loyal to the Government of National Accord left Tripoli.',
      'Units loyal to the Government of National Accord',
    ],
    ['Militants linked to ISIS left Sirte.', 'Militants linked to ISIS'],
  ])('does not take those beside a body for it: %s', (text, words) => {
    expect(actorOf(analysed(text), words)?.name ?? '').not.toMatch(/National Accord|Islamic State/);
  });

  it('takes the name behind the second of two offices for that one’s alone', () => {
    const text =
      'Vice President Kamala Harris met Prime Minister Philip Davis. The Vice President and Prime Minister Davis discussed Haiti.';
    expect(actorOf(analysed(text), 'The Vice President')?.name).not.toBe('Philip Davis');
  });

  it('keeps the abbreviation that a text introduces', () => {
    const layers = analysed(
      'The Joint Verification Committee (JVC) met in Juba. The JVC will report in May.',
    );
    const committee = actorOf(layers, 'Joint Verification Committee');
    expect(committee?.aliases).toContain('JVC');
    expect(actorOf(layers, 'JVC', 1)?.id).toBe(committee?.id);
  });

  it.each([
    [
      'The Somali National Army (SNA) retook Bulo Marer. SNA units then left Qoryoley.',
      'SNA units',
      'Somali National Army',
    ],
    [
      'The Sudan Nutrition Alliance (SNA) opened a clinic in Kassala. The SNA is funded by Norway.',
      'SNA is',
      'Sudan Nutrition Alliance',
    ],
    ['Turkey paid the SNA. SNA units left Afrin in Syria.', 'SNA units', 'Syrian National Army'],
  ])('lets an abbreviation stand for what the text introduces it for: %s', (text, said, name) => {
    expect(actorOf(analysed(text), said.replace(/ is$/, ''), said.endsWith(' is') ? 1 : 0)?.name).toBe(name);
  });

  it('takes “our forces” in a paper that another body wrote for that body’s', () => {
    const text =
      'Papers received on the fighting in the west\n\nThe papers are printed in the order in which they came, without changes.\n\n' +
      'Statement by the Arakan Army\n\nOur forces took Paletwa on Monday. The town is calm, and the river is open to boats again.\n\n' +
      'Statement by the Chin National Front\n\nOur forces have left Falam. They did so at the request of the elders of the town.\n';
    const layers = analysed(text, { publisher: 'Myanmar News Agency' });
    expect(actorOf(layers, 'Our forces')?.name).toBe('Arakan Army');
    expect(actorOf(layers, 'Our forces', 1)?.name).toBe('Chin National Army');
  });

  it('says what a body belongs to', () => {
    const layers = analysed('The YPG withdrew from the village.');
    const { of } = actorOf(layers, 'YPG') ?? {};
    expect(layers.actors.find(({ id }) => id === of)?.name).toBe('Syrian Democratic Forces');
  });
});

describe('an office with a second task', () => {
  it('names nobody by it', () => {
    const text = 'The Minister for Foreign Affairs and International Cooperation of Mali left Bamako.';
    expect(
      actorOf(analysed(text), 'The Minister for Foreign Affairs and International Cooperation of Mali')?.name,
    ).toBe('Malian Foreign Minister');
  });
});

describe('bodies of a state that are not one another', () => {
  it.each([
    ['The Philippine Coast Guard escorted the boats.', 'Philippine Coast Guard', 'Philippine Coast Guard'],
    ['The Philippine Navy escorted the boats.', 'Philippine Navy', 'Philippine Navy'],
    ['Turkish gendarmes closed the road.', 'Turkish gendarmes', 'Turkish Gendarmerie'],
    [
      'The Prosecutor General’s Office of Azerbaijan opened a case.',
      'Prosecutor General’s Office of Azerbaijan',
      "Azerbaijani Prosecutor's Office",
    ],
  ])('%s', (text, words, name) => {
    expect(actorOf(analysed(text), words)?.name).toBe(name);
  });
});

describe('the same one, said otherwise', () => {
  it.each([
    ['The Rapid Support Forces entered El Fasher. They burned the market.', 'They', 'Rapid Support Forces'],
    ['The Arakan Army seized the base. The group also took the port.', 'The group', 'Arakan Army'],
    ['Maria Zakharova spoke in Moscow. She denied the claim.', 'She', 'Maria Zakharova'],
    ['The World Food Programme halted its convoys in Tigray.', 'its', 'World Food Programme'],
    ['The Houthis fired two drones. The militants later claimed the attack.', 'The militants', 'Houthis'],
  ])('%s', (text, words, name) => {
    expect(actorOf(analysed(text), words)?.name).toBe(name);
  });

  it.each([
    ['Kenya withdrew its troops from Somalia.', 'its troops', 'Kenyan Armed Forces'],
    ['The Houthis said their fighters had left the port.', 'their fighters', 'Houthis'],
    ['Armenia said its soldiers were shelled at night.', 'its soldiers', 'Armenian Armed Forces'],
  ])('knows whose: %s', (text, said, name) => {
    expect(actorOf(analysed(text), said)?.name).toBe(name);
  });

  it('keeps the troops of two states apart, and those of nobody named without a name', () => {
    const text = 'Ethiopia sent its troops to Tigray. Eritrea sent its troops too.';
    const layers = analysed(text);
    expect(actorOf(layers, 'its troops')?.name).toBe('Ethiopian Armed Forces');
    expect(actorOf(layers, 'its troops', 1)?.name).toBe('Eritrean Armed Forces');
    const unnamed = analysed('A convoy lost its troops on the road to Mocha.');
    expect(actorOf(unnamed, 'its troops')?.country ?? null).toBeNull();
  });

  it('does not let a subject and its object be one', () => {
    expect(actorOf(analysed('The Taliban attacked them at night.'), 'them')?.name).not.toBe('Taliban');
  });

  it('takes "we" for the side that speaks, "I" for the speaker', () => {
    const layers = analysed(
      'Question: What is your view of the attack?\n\nHeather Nauert: We condemn the attack. I have no more to add.',
      {
        publisher: 'US Department of State',
      },
    );
    expect(actorOf(layers, 'We')?.name).toBe('US Department of State');
    expect(actorOf(layers, 'I')?.name).toBe('Heather Nauert');
  });

  it('takes "we" for no paper that only quotes those who say it', () => {
    const quoted = '“We have taken Kidal,” the commander said.';
    expect(actorOf(analysed(quoted, { publisher: 'Daily Clarion' }), 'We') ?? null).toBeNull();
    const own = analysed(quoted, { publisher: 'Ministry of Defence of Mali' });
    expect(actorOf(own, 'We')?.name).toContain('Ministry');
    const unquoted = analysed('We could not reach the commander.', { publisher: 'Daily Clarion' });
    expect(actorOf(unquoted, 'We')?.name).toBe('Daily Clarion');
  });

  it('gives a reason for every reference', () => {
    const { references } = analysed('The Fano militia entered Gondar. They left on Friday.');
    expect(references.length).toBeGreaterThan(0);
    for (const { why } of references) expect(why).toMatch(/“.+”/);
  });

  it('numbers actors in the order of their first mention', () => {
    const { actors } = analysed('Kenya hosted Uganda and Rwanda.');
    expect(actors.map(({ id, name }) => `${id} ${name}`)).toEqual(['A1 Kenya', 'A2 Uganda', 'A3 Rwanda']);
  });
});
