import { describe, expect, it } from 'vitest';
import { describeKind, statementsIn } from '../../../test/support/coded.js';

describeKind(
  'harm',
  [
    ['A blast near Kidal tore two Chadian peacekeepers to pieces.', 'killed', { who: 'peacekeepers' }],
    ['Four elders were put to death by the militia in Wau.', 'killed', { by: 'militia', who: 'elders' }],
    ['Raiders mowed down eleven quarry workers near Mandera.', 'killed', { figures: 'eleven' }],
    ['A sergeant gave his life defending the outpost at Sinai.', 'killed', { who: 'sergeant' }],
    ['Three conscripts froze to death near Bakhmut.', 'killed', { who: 'conscripts' }],
    ['Two reservists are presumed dead after the raid.', 'killed', { who: 'reservists' }],
    ['Zone B: 6 dead, 14 wounded.', 'killed', { figures: '6' }],
    ['Losses of the battalion: 3 KIA, 12 WIA.', 'injured', { figures: '12' }],
    ['The toll in Derna has climbed to 4,300.', 'killed', { figures: '4,300' }],
    ['The mine killed two welders at the pier.', 'killed', { who: 'welders', figures: 'two' }],
    ['The mortar round left a boy with burns in Taiz.', 'injured', { who: 'boy' }],
    ['Three passengers were left blinded by the explosion in Quetta.', 'injured', { who: 'passengers' }],
    ['A paramedic lost an eye in the shelling of Derna.', 'injured', { who: 'paramedic' }],
    ['A sniper had his arm shattered near Avdiivka.', 'injured', { who: 'sniper' }],
    [
      'Sudan called for the safe return of all engineers held hostage in Zamfara.',
      'abducted',
      { who: 'engineers' },
    ],
    ['We do not want civilians in Rafah to die.', 'killed', { who: 'civilians' }],
    ['A farmer was hit by shrapnel near Nahal Oz.', 'injured', { who: 'farmer' }],
    ['The mission verified 14 cases of torture in Lubumbashi.', 'injured', { figures: '14' }],
    ['Rebels took forty policemen prisoner at Kalma.', 'detained', { who: 'policemen', by: 'Rebels' }],
    ['The opposition leader was placed under house arrest in Bamako.', 'detained'],
    ['Two teachers are still being held in Aden by the Houthis.', 'detained', { by: 'Houthis' }],
    ['The authorities have been holding five monks incommunicado.', 'detained', { who: 'monks' }],
    ['Apprehended at the border, the courier was flown to Dakar.', 'detained', { who: 'courier' }],
    ['Pirates seized three sailors off Bayelsa.', 'abducted', { who: 'sailors', by: 'Pirates' }],
    ['Masked men dragged the mayor from his office in Melitopol.', 'abducted', { who: 'mayor' }],
    ['The gendarmes led away the student leader in Niamey.', 'detained', { who: 'student leader' }],
    ['Two engineers were snatched at a checkpoint in Zamfara.', 'abducted', { figures: 'Two' }],
    ['The whereabouts of the nine herders have yet to be established.', 'missing', { figures: 'nine' }],
    ["The contact with the convoy's drivers was lost.", 'missing', { who: 'drivers' }],
    ['About thirty people are trapped under the ruins of the mosque in Derna.', 'missing'],
    ['Seven sailors have not yet been found, the coast guard said.', 'missing', { who: 'sailors' }],
    ['Five miners are registered as missing in Kamituga.', 'missing', { who: 'miners' }],
    ['Tank fire reduced the seminary to rubble.', 'destroyed', { who: 'seminary' }],
    ['The brigade knocked out four lorries near Orikhiv.', 'destroyed', { who: 'lorries' }],
    ['The razing of forty huts by the army in Malakal was filmed.', 'destroyed', { figures: 'forty' }],
    ['The bridge was damaged beyond repair.', 'destroyed', { who: 'bridge' }],
    ['About 300 homes in Ben Gardane are beyond repair.', 'destroyed', { who: 'homes' }],
    ['A missile sent the frigate to the bottom.', 'destroyed', { who: 'frigate' }],
    ['The church at Agdam was partly destroyed.', 'damaged', { who: 'church' }],
    ['Looters ransacked the clinic in Bor.', 'damaged', { who: 'clinic', by: 'Looters' }],
    ['The blast blew out the windows of the ministry in Kabul.', 'damaged', { who: 'windows' }],
    ['A bullet passed through the wall of the consulate in Goma.', 'damaged', { who: 'wall' }],
    ['The harm done to the minaret of Aleppo was documented.', 'damaged', { who: 'minaret' }],
    ['More than 200 Kenyans were taken by al-Shabaab.', 'abducted', { who: 'Kenyans', by: 'al-Shabaab' }],
    ['The militia meant to cause damage in Israel.', 'damaged', { by: 'militia', places: 'Israel' }],
    ['The sabotage of the pipelines was condemned.', 'damaged', { who: 'pipelines' }],
    [
      'Citizens held hostage by the militants must be freed.',
      'abducted',
      { who: 'Citizens', by: 'militants' },
    ],
  ],
  [
    'The talks were held in Geneva between delegations of both armies.',
    'Officials were held accountable for the delay.',
    'The delegates were held in high regard by the hosts.',
    'The hall holds 400 people.',
    'The party lost its hand in the negotiations.',
    'He gave his life to music.',
    'The reform would cripple the economy.',
    'The residents were taken from their homes to a shelter by volunteers.',
    'The patient was hospitalised with malaria in Lusaka.',
    'The toll on the motorway has risen to five euros.',
    'The fate of the agreement is unclear.',
    'The government collapsed on Tuesday.',
    'Talks collapsed in Doha.',
    'The treaty eliminates ballistic missiles.',
    'Doctors reported nine cases of food poisoning.',
    'The mediator was detained by bad weather in Addis Ababa.',
    'The children vanished from the headlines.',
    'The battery died in the laboratory.',
    'The visit passed through Berlin.',
    'Residents are starving.',
    'Tariffs cause damage in Canada.',
    'The sabotage of the peace process must end.',
    'The generals seized power in August.',
  ],
);

describe('harm that is denied', () => {
  it.each(['The crew escaped unhurt, the navy said.', 'Both pilots were unharmed.'])('%s', (text) => {
    const [harmed] = statementsIn(text).filter(({ kind }) => kind === 'harm');
    expect([harmed?.detail, harmed?.stance.polarity]).toEqual(['injured', 'denied']);
  });
});

describe('where a blow that killed was struck', () => {
  it.each([
    'The mission condemned the attack in Mogadishu, which killed seven traders.',
    'Doctors spoke of the shelling near Sloviansk, which killed two farmers.',
  ])('is not who killed: %s', (text) => {
    const harm = statementsIn(text).find(({ kind, detail }) => kind === 'harm' && detail === 'killed');
    expect(harm).toBeDefined();
    expect(harm!.roles['by'] ?? []).toEqual([]);
  });

  it('still names the state that killed', () => {
    const text = 'Rwanda killed two Congolese soldiers near Goma.';
    const harm = statementsIn(text).find(({ kind }) => kind === 'harm');
    expect((harm?.roles['by'] ?? []).map(({ start, end }) => text.slice(start, end))).toEqual(['Rwanda']);
  });
});
