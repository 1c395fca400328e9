import { describe, expect, it } from 'vitest';
import { describeKind, statementsIn, wordsOf } from '../../../test/support/coded.js';

describeKind(
  'force',
  [
    ['Saudi warplanes bombed a wedding hall in Dhamar on Monday.', 'air', { by: 'Saudi', places: 'Dhamar' }],
    [
      'The patrol heard about 40 rounds of heavy machine-gun fire east of Popasna.',
      'ground',
      { figures: '40', places: 'east of Popasna' },
    ],
    ['Observers reported mortar fire near Kalma.', 'artillery'],
    [
      'The Sudanese army shelled the market of Omdurman with heavy artillery.',
      'artillery',
      { by: 'Sudanese army' },
    ],
    [
      'Ukrainian positions near the village of Chasiv Yar came under mortar fire.',
      'artillery',
      { to: 'Ukrainian positions' },
    ],
    [
      'M23 rebels attacked a convoy of the Congolese army north of Goma.',
      'other',
      { by: 'M23', to: 'convoy' },
    ],
    [
      'Heavy fighting between the Arakan Army and the Myanmar army continued in Rakhine State.',
      'clash',
      { by: ['Arakan Army', 'Myanmar army'] },
    ],
    [
      'Azerbaijani forces launched a drone strike on Armenian positions near Stepanakert.',
      'air',
      { by: 'Azerbaijani forces', to: 'Armenian positions' },
    ],
    ['Two soldiers of the Malian army were killed when a roadside bomb exploded near Gao.', 'explosive'],
    ['The village was shelled by separatist militants on Tuesday.', 'artillery', { by: 'militants' }],
    [
      'The army fired missiles at targets on the coast of Hodeidah.',
      'artillery',
      { by: 'army', to: 'targets' },
    ],
    [
      'Government troops repelled an assault by Boko Haram fighters on a base in Borno.',
      'other',
      { by: 'Boko Haram fighters', to: 'a base' },
    ],
    [
      'Government troops repelled an assault by Boko Haram fighters on a base in Borno.',
      'ground',
      { by: 'Government troops', to: 'Boko Haram fighters' },
    ],
    ['Israeli units fired 75 shells at positions near Naqoura.', 'artillery', { figures: '75' }],
    ['JNIM claimed responsibility for the attack on the camp in Mopti.', 'other', { by: 'JNIM' }],
    [
      "The coalition's air defences intercepted two drones launched by the Houthi militia, the press agency said.",
      'air',
      { by: "The coalition's air defences" },
    ],
    ['The enemy conducted 22 assaults near Marinka.', 'other', { by: 'enemy', figures: '22' }],
    [
      'The army and allied militias shelled villages in Jabal al-Zawiya, the White Helmets said.',
      'artillery',
      { by: 'militias' },
    ],
    ['Our units repelled two attacks on Sunday.', 'other', { to: 'Our units', figures: 'two' }],
    ['The guards beat back the offensive of the M23.', 'other', { by: 'M23', to: 'guards' }],
    ['An assault by the Wa army was repulsed by government forces.', 'other', { to: 'government forces' }],
    ['The Somali army repelled al-Shabaab militants near Galkayo.', 'ground', { by: 'Somali army' }],
    ['The air defence shot down four drones over Odesa.', 'air', { to: 'drones' }],
    [
      'The Rapid Support Forces clashed with the army in Khartoum.',
      'clash',
      { by: 'Rapid Support Forces', to: 'army', places: 'Khartoum' },
    ],
    [
      'Airstrikes by the Myanmar military on a school in Sagaing were reported on Friday.',
      'air',
      { by: 'Myanmar military' },
    ],
    ['Al-Shabaab militants stormed a hotel in Mogadishu.', 'ground', { by: 'Al-Shabaab' }],
    ['There were 48 combat engagements near Lyman over the past day.', 'clash', { figures: '48' }],
    ['Junta aircraft dropped two bombs on a village in Tamu.', 'air', { by: 'Junta', figures: 'two' }],
    [
      'Fighting broke out in Aden after the garrison ambushed a patrol of the militia.',
      'ground',
      { by: 'garrison' },
    ],
    [
      'The rebels took Bria after clashes with government forces.',
      'clash',
      { by: 'rebels', to: 'government forces' },
    ],
    [
      'Clashes between the army and the Houthis near Marib left 19 dead.',
      'clash',
      { by: ['army', 'Houthis'] },
    ],
    ['A helicopter of the mission came under fire near Beni.', 'other', { to: 'helicopter' }],
    ['Nikopol was shelled 14 times; a woman died.', 'artillery', { figures: '14' }],
    ['A suicide bombing hit a market in Kano.', 'explosive'],
    ['Two car bombings in Kabul killed nine people.', 'explosive'],
    ['Junta helicopters bombed a school in Sagaing.', 'air', { by: 'Junta' }],
    ["Ethiopia's drones bombed a market in Togoga.", 'air', { by: 'Ethiopia' }],
    ['Separatist sabotage groups mined the bridge near Lysychansk.', 'explosive', { by: 'sabotage groups' }],
    ['The patrol heard nine explosions north of Avdiivka.', 'explosive', { figures: 'nine' }],
    ['Two blasts rocked the port of Latakia.', 'explosive'],
    ['An army convoy fell into an ambush near Ansongo.', 'ground', { to: 'convoy' }],
    ['The militia was behind the attack on the camp near Bunia.', 'other', { by: 'militia' }],
    ['Witnesses reported gunfire near the airport on Sunday.', 'clash', { places: 'the airport' }],
    ['Clashes broke out in Tripoli.', 'clash', { places: 'Tripoli' }],
    ['When a patrol approached, it came under fire.', 'other', { to: 'a patrol' }],
    ['Heavy clashes erupted on the border between Chad and Sudan.', 'clash', { places: 'border' }],
    [
      'The French launched three attacks on Malian troops, under a pretext of self-defence, to keep a base near Kidal.',
      'other',
      { by: 'The French', to: 'Malian troops' },
    ],
    ['The patrol exchanged fire with gunmen near Menaka.', 'clash', { by: 'patrol', to: 'gunmen' }],
    ['A grenade was hurled at the convoy in Quetta.', 'explosive', { to: 'convoy' }],
    ['Mines laid by the militia killed two farmers.', 'explosive', { by: 'militia' }],
    ['Two jets violated the airspace of Latvia.', 'air', {}],
  ],
  [
    'The guards will not end the strike.',
    'They defend themselves against Russia’s aggression.',
    'The parties agreed on the cessation of hostilities.',
    'Legal clashes continued in the Supreme Court.',
    'A gas explosion rocked a bakery in Lyon.',
    'The directors general of military operations will talk on 12 May.',
    'Between 30 and 35 trucks of the army were destroyed.',
    'The minister attacked the press for its coverage of the budget.',
    'We will fight corruption and poverty.',
    'The two companies struck a deal on Monday.',
    'The party launched an election campaign against higher taxes.',
    'The rebels left the town without a fight.',
    'Railway workers went on strike in Lyon.',
    'Doctors are battling an outbreak of cholera.',
    'The senator fired two of his aides.',
    'The president is fighting for the middle class.',
    'They laid the foundation of a new school.',
    'The rebels captured Bwiza with heavy artillery and combat drones, in flagrant violation of the ceasefire in force since 7 March.',
  ],
);

describe('who clashes', () => {
  it.each([
    'Heavy clashes erupted on the border between Chad and Sudan.',
    'Fighting erupted between Itria and Resafa.',
  ])('is nobody whose land or town it lies between: %s', (text) => {
    const parties = statementsIn(text).flatMap((one) =>
      ['by', 'to', 'who', 'whom'].flatMap((role) => wordsOf(text, one, role)),
    );
    expect(parties).toEqual([]);
  });
});
