import { describe } from 'vitest';
import { describeRoles } from '../../../test/support/coded.js';

// Whole lists, and what stands behind a deed, where trees cut them up.
describe('who is in a list', () => {
  describeRoles('all of it', [
    [
      'Forty houses, a clinic and two schools were burned down in Darfur.',
      'harm/destroyed',
      { who: ['Forty houses', 'a clinic', 'two schools'] },
    ],
    [
      'Sixty-two houses, a primary school and the local health centre were burnt down in Rutshuru.',
      'harm/destroyed',
      { who: ['Sixty-two houses', 'a primary school', 'the local health centre'] },
    ],
    [
      'Countries that have conducted strikes in Iraq include Australia, France and Jordan.',
      'force/other',
      { by: ['Australia', 'France', 'Jordan'] },
    ],
  ]);
  describeRoles('what somebody is', [
    ['Two men, a farmer and a herder, were killed near Jos.', 'harm/killed', { who: ['Two men'] }],
    ['Groups that attacked the base include the usual ones.', 'force/other', { by: ['Groups'] }],
  ]);
  describeRoles('one more name', [
    [
      'Police in Niamey arrested members of the party (PNDS).',
      'harm/detained',
      { who: ['members of the party'] },
    ],
  ]);
  describeRoles('members before the "and"', [
    [
      'The toll stands at 17 soldiers and 26 militiamen killed.',
      'harm/killed',
      { who: ['17 soldiers', '26 militiamen'] },
    ],
    [
      'Up to 60 men were killed, and three tanks, two guns, four howitzers and an ammunition depot were destroyed.',
      'harm/destroyed',
      { who: ['three tanks', 'two guns', 'four howitzers', 'an ammunition depot'] },
    ],
    [
      'Up to 60 men were killed, and three T-72 tanks, two BM-21 rocket systems, four D-30 howitzers and an ammunition depot were destroyed.',
      'harm/destroyed',
      { who: ['three T-72 tanks', 'two BM-21 rocket systems', 'four D-30 howitzers', 'an ammunition depot'] },
    ],
    ['The army lost ten tanks and two pilots were killed.', 'harm/killed', { who: ['two pilots'] }],
    [
      'Two strikes destroyed four buildings and a VBIED near Rawah.',
      'harm/destroyed',
      { who: ['four buildings', 'a VBIED'] },
    ],
  ]);
  describeRoles('one thing in two words', [
    [
      'Australia firmly supports Ukraine’s sovereignty and territorial integrity.',
      'position/supports',
      { about: ['Ukraine’s sovereignty and territorial integrity'] },
    ],
    [
      'A missile launched by the PKK/YPG terrorist organization hit a vehicle near Marea.',
      'force/artillery',
      { by: ['the PKK'], to: ['a vehicle'] },
    ],
    [
      'Kenya supports the ceasefire and the elections in Sudan.',
      'position/supports',
      { about: ['the ceasefire', 'the elections'] },
    ],
    ['Hundreds of thousands of Syrians have been killed by the army.', 'harm/killed', { who: ['Syrians'] }],
  ]);
  describeRoles('whose claim it is', [
    ["ISIL's claim that it had shot down an aircraft over Anbar is false.", 'force/air', { by: ['ISIL'] }],
    ["ISIL's claim that soldiers had shot down an aircraft is false.", 'force/air', { by: ['soldiers'] }],
  ]);
  describeRoles('others', [
    ['Two soldiers were killed and five others wounded near Goma.', 'harm/injured', { who: ['five others'] }],
    [
      'The army killed six herders and wounded at least 20 others in Tigray.',
      'harm/injured',
      { who: ['at least 20 others'] },
    ],
    ['Ten people were killed and at least 12 wounded in Marib.', 'harm/injured', { who: ['Ten people'] }],
  ]);
});

describe('phrases behind a deed', () => {
  describeRoles('one behind the other', [
    [
      'We condemn the abduction on Tuesday, by armed men, of a doctor and her driver near Gao.',
      'harm/abducted',
      { who: ['a doctor', 'her driver'], by: ['armed men'] },
    ],
    [
      'They condemned the arbitrary arrest, on the night of 9 September, of ten members of the party by the junta.',
      'harm/detained',
      { who: ['ten members of the party'], by: ['the junta'] },
    ],
    [
      'The raid by the army on Tuesday on Jenin camp went on.',
      'force/other',
      { by: ['the army'], to: ['Jenin camp'] },
    ],
    [
      'More than 300 children have been deported or forcibly transferred by Russia.',
      'people/displaced',
      { by: ['Russia'] },
    ],
  ]);
  describeRoles('a participle', [
    [
      'The Ministers condemned the raid carried out by the Israeli occupation forces on Jenin camp.',
      'force/other',
      { by: ['the Israeli occupation forces'], to: ['Jenin camp'] },
    ],
    [
      'The meeting that was to be held with the Greek delegation in Ankara has been postponed.',
      'meeting/postponed',
      { with: ['the Greek delegation'] },
    ],
  ]);
  describeRoles('of the verb that carries them', [
    [
      'The Joint Forces responded with artillery fire near Marib.',
      'force/artillery',
      { by: ['The Joint Forces'] },
    ],
    ['Iran used missiles in an airstrike against Israel.', 'force/air', { by: ['Iran'], to: ['Israel'] }],
    ['No sorties were flown by the Sudanese Air Force.', 'force/air', { by: ['the Sudanese Air Force'] }],
    ['Ten civilians died in an airstrike on Nyala.', 'force/air', { by: [] }],
    ['Militants attempted an attack on the areas of Bulo-Haji.', 'force/other', { by: ['Militants'] }],
  ]);
  describeRoles('of the blow', [
    [
      'We condemn the attack by Al-Shabaab on the base in which 17 soldiers were killed.',
      'harm/killed',
      { who: ['17 soldiers'], by: ['Al-Shabaab'] },
    ],
    ['The town in which ten soldiers were killed by rebels is Kobo.', 'harm/killed', { by: ['rebels'] }],
  ]);
  describeRoles('those of another deed', [
    [
      'Condemnation of attacks on civilians by the militias went on in Kinshasa.',
      'force/other',
      { by: ['the militias'], to: ['civilians'] },
    ],
  ]);
});
