import { describeKind } from '../../../test/support/coded.js';

// How general staffs, monitors, hospitals and clearance teams word their reports.

describeKind(
  'harm',
  [
    ['The ambush near Djibo led to the death of three gendarmes.', 'killed', { who: 'three gendarmes' }],
    ['Hospitals in Omdurman received 14 martyrs and 60 injuries.', 'injured', { figures: '60' }],
    ['The bodies of nine martyrs arrived at the hospital in Sanaa.', 'killed', { figures: 'nine' }],
    ['The raid on Mokha left five martyrs.', 'killed', { who: 'five martyrs', figures: 'five' }],
    ['Shelling left two dead and dozens of wounded in Goma.', 'injured', { figures: 'dozens' }],
    ['There are four dead and seven wounded in Kutum.', 'killed', { figures: 'four' }],
    ['Six insurgents were put out of action near Palma.', 'killed', { who: 'Six insurgents' }],
    ['The movement buried eleven fighters in Saada.', 'killed', { who: 'eleven fighters' }],
    ['A rebel commander was liquidated in Rutshuru.', 'killed', { who: 'A rebel commander' }],
    ['Four houses were destroyed by a drone attack in Tawila.', 'destroyed', { who: 'Four houses' }],
    ['No civilians were harmed in Kirkuk.', 'injured', { who: 'civilians' }],
    ['The remains of two officers were flown to Accra.', 'killed', { who: 'two officers' }],
    ['Two rangers were hurt when a bomb exploded in Pattani.', 'injured', { who: 'Two rangers' }],
    [
      'Prosecutors charged four officers with torturing detainees.',
      'injured',
      { who: 'detainees', by: 'four officers' },
    ],
    ['Two blue helmets were killed near Kidal.', 'killed', { who: 'Two blue helmets' }],
    ['The army has no casualties.', 'killed', { who: 'The army' }],
    ['There were no injuries or damage at the base in Erbil.', 'damaged'],
    ['Russian air defences shot down six drones over Kursk.', 'destroyed', { by: 'Russian air defences' }],
    ['The corvette shot down a drone off Hodeidah.', 'destroyed', { by: 'The corvette' }],
    ['Sappers destroyed 60 items of unexploded ordnance.', 'destroyed', { figures: '60' }],
    ['The Iraqi army dismantled three rocket launchers in Anbar.', 'destroyed', { by: 'Iraqi army' }],
    ['Seven herders lost limbs to landmines in Hajjah.', 'injured', { who: 'Seven herders' }],
    ['Sexual violence against 12 girls was documented in Ituri.', 'injured', { who: '12 girls' }],
    ['Gunmen took two teachers from a checkpoint in Buea.', 'abducted', { who: 'two teachers' }],
  ],
  [
    'The poet died of a heart attack in Beirut.',
    'Workers buried the cable along the road.',
    'Hospitals received 14 ventilators from Japan.',
    'The minister has no doubts.',
    'Bikers in blue helmets rode through Bonn.',
    'The report led to a debate in parliament.',
    'The company dismantled its old website.',
    'The shop has no apples or pears.',
    'There are four wounded soldiers in the film.',
  ],
);

describeKind(
  'force',
  [
    ['A raid in Baidoa led to the arrest of two financiers.', 'other', { places: 'Baidoa' }],
    ['Families fled because of renewed clashes in Masisi.', 'clash', { places: 'Masisi' }],
    [
      'Troops fought a gun duel with bandits in Zamfara.',
      'clash',
      { by: 'Troops', to: 'bandits', places: 'Zamfara' },
    ],
    ['The air component bombed a camp in Borno.', 'air', { by: 'The air component' }],
    ['An RSF drone struck the airport in Atbara.', 'air', { by: 'An RSF drone', to: 'the airport' }],
    ['A Thai F-16 dropped two bombs near Preah Vihear.', 'air', { by: 'A Thai F-16' }],
    ['The truck drove over a mine near Bardere.', 'explosive', { to: 'The truck' }],
    ['The enemy tried to break through near Siversk.', 'ground', { by: 'The enemy' }],
    [
      'A drone attack by the RSF on El Obeid hospital killed nine.',
      'air',
      { by: 'the RSF', to: 'El Obeid hospital' },
    ],
    [
      'The army delivered a group strike by precision weapons on an airfield.',
      'other',
      { by: 'The army', to: 'an airfield' },
    ],
    ['Soldiers hunted down the gunmen near Palma.', 'ground', { by: 'Soldiers', to: 'the gunmen' }],
    ['Two rockets were launched at Camp Taji.', 'artillery', { to: 'Camp Taji' }],
    [
      'The enemy shelled nine villages in Kharkiv region, including Vesele.',
      'artillery',
      { by: 'The enemy', to: 'nine villages' },
    ],
  ],
  [
    'Soldiers of the regiment practised firing from grenade launchers.',
    'Gunners fired at targets during a drill in Brest.',
    'Five militants gave up the fight.',
    'The garrison surrendered without a shot being fired.',
    'Staff shortages hit the hospital in Lugansk.',
    'The police pursued a policy of calm.',
    'Bombers were shown at the air show in Dubai.',
    'The argument led to a clash of views.',
    'The talks helped the two companies break through.',
  ],
);

describeKind(
  'people',
  [
    [
      'Some 900 returnees arrived in Masisi from Goma.',
      'returns',
      { who: 'returnees', from: 'Goma', toward: 'Masisi' },
    ],
    ['Buses with evacuees reached Zaporizhzhia.', 'evacuated', { toward: 'Zaporizhzhia' }],
    ['Displaced families arrived in Kalma camp from El Fasher.', 'displaced', { toward: 'Kalma camp' }],
    ['Thousands have fled Sake for Goma.', 'leaves', { toward: 'Goma' }],
    ['About 300 residents were moved from Kreminna to Dnipro.', 'evacuated', { from: 'Kreminna' }],
    ['Some 200 households moved from Sool towards Garowe.', 'leaves', { from: 'Sool', toward: 'Garowe' }],
    ['An exodus from Sinjar is under way.', 'leaves', { from: 'Sinjar' }],
  ],
  [
    'Three returnees came to the meeting.',
    'The exodus of talent worries the bank.',
    'Guests arrived at the palace from Rabat.',
  ],
);

describeKind(
  'service',
  [
    ['The clinic in Pibor has stopped functioning.', 'cut', { what: 'The clinic' }],
    ['Fuel shortages persist in Gaza.', 'cut', { what: 'Fuel' }],
    ['About 40 per cent of the hospitals in Rakhine have ceased to function.', 'cut', { what: 'hospitals' }],
    ['Humanitarian access to Amhara is constrained by insecurity.', 'cut', { what: 'access' }],
    ['Train services to Kramatorsk have resumed.', 'restored', { what: 'Train services' }],
    ['Engineers cleared the barricade on the road to Jarinje.', 'restored', { what: 'the road' }],
    ['A mobile clinic began work in Hajin.', 'working', { what: 'clinic' }],
  ],
  ['The company stopped operating in Spain.', 'Workers cleared the rubble from the garden.'],
);

describeKind(
  'control',
  [
    [
      'Eritrean soldiers are still present in Adigrat.',
      'holds',
      { by: 'Eritrean soldiers', places: 'Adigrat' },
    ],
    [
      'The army cleared two districts of Bama of Boko Haram fighters.',
      'gains',
      { by: 'The army', from: 'Boko Haram' },
    ],
  ],
  [
    'The officers were present in parliament.',
    'Peacekeepers cleared the barricade on the road to Bria.',
    'Convoys with evacuees reached Poltava.',
  ],
);

describeKind(
  'story',
  [
    [
      'The army dismissed as baseless the reports that the airport had fallen.',
      'refuted',
      { by: 'The army', about: 'the reports' },
    ],
    ['The ministry rejected as false claims of a retreat.', 'refuted', { by: 'The ministry' }],
  ],
  [
    'The bank dismissed as many as 40 clerks.',
    'In an attack attributed to the FDLR, two rangers were wounded.',
  ],
);

describeKind(
  'act',
  [
    ['The militia handed over four soldiers to the Red Cross.', 'retreat', { by: 'The militia' }],
    ['Customs officers confiscated 200 kg of explosives in Tema.', 'coerce', { by: 'Customs officers' }],
    ['Three students were freed near Kaduna.', 'retreat', { to: 'Three students' }],
    ['Khartoum ordered two battalions to the border.', 'mobilize', { by: 'Khartoum' }],
  ],
  [],
);

describeKind(
  'money',
  [['The commander received payments of 3,000 dollars.', 'received', { to: 'The commander' }]],
  [],
);
