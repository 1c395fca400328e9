import { describe, expect, it } from 'vitest';
import { describeKind, statementsIn, wordsOf } from '../../../test/support/coded.js';

describe('to whom an act is done', () => {
  const receivers = (text: string, detail: string) => {
    const found = statementsIn(text).find((one) => one.kind === 'act' && one.detail === detail);
    return found && wordsOf(text, found, 'to');
  };
  it('is nobody’s own, no manner, and nobody at all', () => {
    expect(receivers('Israel recalled its ambassadors from Spain.', 'sanction')).toEqual(['Spain']);
    expect(receivers('France asked Rwanda for a ceasefire.', 'request')).toEqual(['Rwanda']);
    expect(receivers('Ukraine accuses Russia of sending the tanks.', 'mobilize')).toEqual([]);
    expect(receivers('In response the army dispatched reinforcements.', 'mobilize')).toEqual([]);
    const any = 'India and Afghanistan agreed not to use their soil against any country.';
    expect(receivers(any, 'agree') ?? []).toEqual([]);
    const matters = 'The ministers discussed cooperation between Kenya and Uganda as well as shared trade.';
    const parties = statementsIn(matters).find(({ detail }) => detail === 'cooperate')!;
    expect(wordsOf(matters, parties, 'by')).toEqual(['Kenya', 'Uganda']);
    expect(receivers('Each side accused the other of intransigence.', 'accuse')).toEqual(['the other']);
  });
});

describeKind(
  'act',
  [
    ['Ukraine accused Russia of deporting children.', 'accuse', { by: 'Ukraine', to: 'Russia' }],
    ['The African Union condemned the coup in Gabon.', 'accuse', { by: 'African Union' }],
    ['The United Nations urged both sides to stop the fighting.', 'request', { by: 'United Nations' }],
    ['Ethiopia called on Eritrea to withdraw its troops.', 'request', { by: 'Ethiopia', to: 'Eritrea' }],
    ['Serbia rejected the proposal of the European Union.', 'reject', { by: 'Serbia' }],
    ['North Korea threatened to attack Guam.', 'threaten', { by: 'North Korea' }],
    ['Thousands of people protested in Bamako against the French army.', 'protest', { by: 'people' }],
    ['Canada imposed sanctions on the Haitian gangs.', 'sanction', { by: 'Canada', to: 'Haitian gangs' }],
    ['Poland deployed 2,000 soldiers to the border with Belarus.', 'mobilize', { by: 'Poland' }],
    ['Belarus expelled two Lithuanian diplomats.', 'sanction', { by: 'Belarus' }],
    [
      'The Japanese government delivered food aid to Somalia.',
      'aid',
      { by: 'Japanese government', to: 'Somalia' },
    ],
    ['Kenya cooperates with Uganda in Somalia.', 'cooperate', { by: 'Kenya', to: 'Uganda' }],
    ['The Taliban released ten prisoners.', 'retreat', { by: 'Taliban', to: 'prisoners' }],
    ['The junta agreed to allow elections.', 'agree', { by: 'junta' }],
    ['France praised the efforts of Côte d’Ivoire.', 'support', { by: 'France' }],
    ['Israel refused to release the body.', 'reject', { by: 'Israel' }],
    ['Both sides accused each other of violations.', 'accuse', { by: 'sides', to: 'each other' }],
    ['Eritrea agreed to withdraw its troops from Tigray.', 'agree', { by: 'Eritrea' }],
    ['The movement of UN staff was restricted in Hodeidah.', 'coerce', { to: 'UN staff' }],
    [
      'The patrol was denied access to the village of Yasne by armed men.',
      'reject',
      { by: 'armed men', to: 'patrol' },
    ],
    [
      'The armed forces refused the mission access to the camp.',
      'reject',
      { by: 'armed forces', to: 'mission' },
    ],
    ['France called on Rwanda to withdraw its troops from Goma.', 'request', { by: 'France', to: 'Rwanda' }],
    ['The Council demanded that the M23 leave Goma.', 'request', { by: 'Council', to: 'M23' }],
    ['The Secretary urged an end to hostilities in Tigray.', 'request', { by: 'Secretary' }],
    [
      'They call on Kenya and Uganda to resume the talks.',
      'request',
      { by: 'They', to: ['Kenya', 'Uganda'] },
    ],
    ['The upper house rejected the vote.', 'reject', { by: 'upper house' }],
    ['The court issued an arrest warrant for Joseph Kony.', 'coerce', { by: 'court', to: 'Joseph Kony' }],
    ['Burundi denied any collaboration with the FDLR.', 'cooperate', { by: 'Burundi', to: 'FDLR' }],
    ['The Council ended the mission, asking it to leave by June.', 'request', { by: 'Council' }],
    [
      'French and German diplomats urged Serbia to recognise the vote.',
      'request',
      { by: ['French', 'German diplomats'], to: 'Serbia' },
    ],
    ['Chad lodged a protest with Sudan over the raid.', 'accuse', { by: 'Chad', to: 'Sudan' }],
    ['The European Union imposed restrictive measures on six officers.', 'sanction', { to: 'officers' }],
    ['Iran supplied the RSF with drones.', 'aid', { by: 'Iran', to: 'RSF' }],
    [
      'Ghana welcomes the release of 25 prisoners by the Malian authorities.',
      'retreat',
      { by: 'Malian authorities', to: 'prisoners' },
    ],
    ['Burundi denied backing the rebels.', 'support', { by: 'Burundi', to: 'rebels' }],
    [
      'The joint statement of the presidents of Chad and Libya calls on Sudan to open the border.',
      'request',
      { by: 'presidents of Chad', to: 'Sudan' },
    ],
    ['The two ministers exchanged views on the border.', 'consult', { by: 'ministers' }],
    ['China has lodged representations with Japan.', 'accuse', { by: 'China', to: 'Japan' }],
    ['The UN asked the RSF to allow the convoy into El Fasher.', 'request', { by: 'UN', to: 'RSF' }],
    ['Serbia called Kosovo out over the raid.', 'accuse', { by: 'Serbia', to: 'Kosovo' }],
    ['Alexei Navalny’s release was demanded by the EU.', 'retreat', { to: 'Alexei Navalny' }],
    ['Kyiv announced the release of 103 prisoners by Russia.', 'retreat', { by: 'Russia', to: 'prisoners' }],
    ['The Houthis released 26 of the sailors.', 'retreat', { by: 'Houthis' }],
    ['Georgia freed a former presidential candidate.', 'retreat', { by: 'Georgia', to: 'candidate' }],
    ['A Malian court charged one of the junta’s critics with inciting a mutiny.', 'accuse', { by: 'court' }],
    ['Moscow blamed Kyiv’s policies for the shortage.', 'accuse', { by: 'Moscow', to: 'policies' }],
    [
      'The African Union released a joint statement criticising the military of Zimbabwe.',
      'accuse',
      { by: 'African Union', to: 'military' },
    ],
    [
      'The premier launched a scathing attack on the Ethiopian government.',
      'accuse',
      { by: 'premier', to: 'Ethiopian government' },
    ],
    ['The junta declared a state of siege in Ménaka.', 'coerce', { by: 'junta' }],
    ['The military overthrew President Bazoum in July.', 'coerce', { by: 'military', to: 'Bazoum' }],
    ['The European Union is prolonging sanctions against the Syrian regime.', 'sanction', { by: 'Union' }],
    ['Chad opened its borders to the Sudanese.', 'aid', { by: 'Chad', to: 'Sudanese' }],
    ['The Assad regime said it would allow the delivery of aid to Idlib.', 'retreat', { by: 'it' }],
    ['Rebels in Mali said they will release two guards.', 'retreat', { by: 'they', to: 'guards' }],
    ['The World Health Organization is providing urgent assistance to curb cholera.', 'aid'],
    ['Hundreds of people in Karachi protested the arrest.', 'protest', { by: 'people' }],
    ['Hungary says it will not accept refugees.', 'reject', { by: 'it', to: 'refugees' }],
    ['Pristina accuses Belgrade of having trained and armed them.', 'accuse', { to: 'Belgrade' }],
    ['Kenya has offered to send police to Haiti.', 'agree', { by: 'Kenya', to: 'Haiti' }],
    ['Uganda is willing to send more supplies to Congo.', 'agree', { by: 'Uganda', to: 'Congo' }],
    ['Turkey launched a mediation effort between Ethiopia and Somalia.', 'consult', { by: 'Turkey' }],
    ['The armies of Mali and Niger held joint war games.', 'cooperate', { by: 'armies of Mali' }],
    ['Chad has invited Sudan to the conference.', 'request', { by: 'Chad', to: 'Sudan' }],
    ['Zambia handed over three suspects to Malawi.', 'cooperate', { by: 'Zambia', to: 'Malawi' }],
    [
      'The Secretary-General reiterated his call for a truce in Haiti.',
      'request',
      { by: 'Secretary-General' },
    ],
    [
      'The refusal of the Burundian government to take part is regretted.',
      'reject',
      { by: 'Burundian government' },
    ],
    [
      'At the invitation of the Government of Tunisia, envoys met in Tunis.',
      'request',
      { by: 'Government of Tunisia' },
    ],
    [
      'At the request of the Chadian authorities, a team left Paris.',
      'request',
      { by: 'Chadian authorities' },
    ],
    ['The United Nations delivered fuel to Syria.', 'aid', { by: 'United Nations', to: 'Syria' }],
    ['A convoy of 20 WFP trucks arrived in Mekelle on Saturday.', 'aid', { by: 'WFP', places: 'Mekelle' }],
    ['Trucks carrying food entered Gaza.', 'aid', {}],
    ['Ghana condemns the detention of Mr Okello and calls for his release.', 'request', { by: 'Ghana' }],
    ['The Nigerien army seized several vehicles of the European Union.', 'coerce', { by: 'Nigerien army' }],
  ],
  [
    'Moldova defends itself against disinformation.',
    'They defend themselves against Russia’s aggression.',
    'The monitors are ready to wait for the convoy.',
    'The envoy is eager to hear from the Houthis.',
    'Osama bin Laden declared war on the United States.',
    'The president has reinstated the arrest warrants.',
    'The candidate released his tax returns.',
    'The miners blamed the weather for the shortage.',
    'The commission released the National Security Strategy, which the army had drafted.',
    'Armenia will prosecute the war in a different way.',
    'We recognise that the roads to Goma are in a poor state.',
    'I would ask you to wait a moment.',
    'She declined to comment.',
    'We provide answers to all questions.',
    'The bridge supports two lanes.',
    'Rain threatened to spoil the picnic.',
    'The ministers are deeply concerned by the violence.',
    'The military blamed a technical fault.',
    'He called on Friday.',
    'Thank you all for coming.',
    'The results invited comparison.',
    'He wrote the request of the customer down.',
    'A convoy of tanks arrived in Mekelle.',
    'No aid trucks entered the enclave.',
  ],
);
