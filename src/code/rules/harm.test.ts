import { describe, expect, it } from 'vitest';
import { describeKind, statementsIn, wordsOf } from '../../../test/support/coded.js';

describeKind(
  'harm',
  [
    [
      'At least 12 civilians were killed in Taiz on Sunday.',
      'killed',
      { who: 'civilians', figures: '12', places: 'Taiz' },
    ],
    ['The strike killed five people and wounded 20 others.', 'killed', { who: 'people' }],
    ['The strike killed five people and wounded 20 others.', 'injured'],
    [
      'UNMISS verified that 19 civilians were killed and 11 injured in Jonglei.',
      'injured',
      { figures: '11' },
    ],
    ['Shelling left three dead and nine injured in Kharkiv.', 'killed', { figures: 'three' }],
    ['Shelling left three dead and nine injured in Kharkiv.', 'injured', { figures: 'nine' }],
    ['The blast left 14 people dead and 40 wounded in Mogadishu.', 'injured', { figures: '40' }],
    ['At least eight people were killed and 15 others were wounded in Idlib.', 'injured', { figures: '15' }],
    ['Three were killed, nine injured in the raid on Hpakant.', 'killed', { figures: 'Three' }],
    ['Gunmen abducted three aid workers near Maiduguri.', 'abducted', { who: 'aid workers', by: 'Gunmen' }],
    ['Police in Minsk detained more than 100 protesters.', 'detained', { by: 'Police', who: 'protesters' }],
    ['The shelling destroyed a school in Avdiivka.', 'destroyed', { who: 'school' }],
    ['Several houses were damaged in Stepanakert.', 'damaged', { who: 'houses' }],
    ['Seven fishermen are missing off the coast of Tripoli.', 'missing', { who: 'fishermen' }],
    ['A soldier died of his wounds in Ouagadougou.', 'killed', { who: 'soldier' }],
    [
      'Troops shot and killed two Syrians near Manbij.',
      'killed',
      { who: 'two Syrians', figures: 'two', by: 'Troops' },
    ],
    [
      'Ethiopian strikes killed or wounded villagers in Amhara region.',
      'injured',
      { who: 'villagers', by: 'Ethiopian' },
    ],
    ['Ethiopian strikes killed or wounded villagers in Amhara region.', 'killed', { who: 'villagers' }],
    ['Gunmen shot dead three traders in Kaduna.', 'killed', { who: 'three traders', by: 'Gunmen' }],
    ['Two shepherds were hacked to death near Bunia.', 'killed', { who: 'Two shepherds' }],
    [
      'Villagers fled after militia fighters set fire to 60 houses in Djugu territory.',
      'damaged',
      { who: '60 houses', by: 'militia fighters', figures: '60' },
    ],
    ['Settlers set three cars ablaze near Nablus.', 'damaged', { who: 'three cars', by: 'Settlers' }],
    ['At least ten people were killed and dozens wounded in Goma.', 'injured', { figures: 'dozens' }],
    ['The mission counted 31 casualties in May: 9 killed and 22 injured.', 'killed', { figures: '9' }],
    ['A strike by the coalition on a school left 12 dead in Hajjah.', 'killed', { figures: '12' }],
    ['Some of those wounded in Bama were herders.', 'injured', { who: 'herders' }],
    ['Nobody was injured in Hudaydah.', 'injured', { who: 'Nobody' }],
    ['Among those killed were four children.', 'killed', { who: 'four children', figures: 'four' }],
    ['The dead included two priests.', 'killed', { who: 'two priests' }],
    ['The explosion left 30 people dead.', 'killed', { who: 'people' }],
    ['The junta executed four activists in Yangon.', 'killed', { by: 'junta', who: 'activists' }],
    [
      'Ukrainian forces destroyed two tanks near Vuhledar.',
      'destroyed',
      { by: 'Ukrainian forces', who: 'tanks' },
    ],
    [
      'According to the army, between 30 and 35 trucks were destroyed.',
      'destroyed',
      { who: 'between 30 and 35 trucks', figures: 'between 30 and 35' },
    ],
    [
      'The militia destroyed between 4 and 6 boats.',
      'destroyed',
      { by: 'militia', who: 'between 4 and 6 boats' },
    ],
    [
      'No fewer than nine fishermen were killed off Berbera.',
      'killed',
      { who: 'fishermen', figures: 'nine' },
    ],
    ['More than seven were injured in Benghazi.', 'injured', { figures: 'More than seven' }],
    [
      'At least five tanks and some ten guns were destroyed near Lyman.',
      'destroyed',
      { who: ['At least five tanks', 'some ten guns'], figures: ['At least five', 'some ten'] },
    ],
    ['Nine others were injured, three of them seriously, in Khan Younis.', 'injured', { who: 'Nine others' }],
    [
      'Turkish forces “neutralised” 12 PKK members in northern Iraq, the ministry said.',
      'killed',
      { by: 'Turkish forces', who: 'PKK members' },
    ],
    ['The M23 lost at least 30 fighters near Sake.', 'killed', { who: 'fighters', figures: 'at least 30' }],
    ['The brigade lost 12 soldiers and four trucks.', 'destroyed', { who: 'four trucks', figures: 'four' }],
    ['The strike caused dozens of casualties among civilians in Rafah.', 'injured', { who: 'civilians' }],
    ['Three members of the PKK fell as martyrs near Amadiya.', 'killed', { figures: 'Three' }],
    [
      'A roadside bomb killed the district commissioner of Afgoye.',
      'killed',
      { who: 'district commissioner of Afgoye' },
    ],
    ['ISIS gunmen killed the mukhtar of a village south of Kirkuk.', 'killed', { who: 'mukhtar' }],
    ['The loss of nine soldiers was confirmed by the ministry.', 'killed', { who: 'soldiers' }],
    [
      'Local residents set fire to nothing, but looters burned the warehouse of an aid agency.',
      'damaged',
      { who: 'warehouse' },
    ],
    ['The death toll has risen to 3,000.', 'killed', { figures: '3,000' }],
    ['The ministry put the number of wounded at 60.', 'injured', { figures: '60' }],
    ['The premier put the number of assailants killed at thirty.', 'killed', { figures: 'thirty' }],
    ['One Rwandan peacekeeper fell and another was wounded.', 'killed', { who: 'One Rwandan peacekeeper' }],
    ['One Rwandan peacekeeper fell and another was wounded.', 'injured', { who: 'another' }],
    ['Its military lost a sergeant, hit by live fire.', 'killed', { who: 'a sergeant' }],
    ['Last March the same group had killed 137 civilians.', 'killed', { by: 'the same group' }],
    ['The crowd mourned the general’s assassination in Khartoum.', 'killed', { who: 'general' }],
    ['Their detention in Goma was condemned by the EU.', 'detained', { who: 'Their', places: 'Goma' }],
    ['Militants held 20,000 civilians as human shields in Raqqa.', 'abducted', { who: 'civilians' }],
    [
      'Taliban fighters overran an army base near Kunduz, officials said Tuesday, killing at least 17 soldiers.',
      'killed',
      { by: 'Taliban fighters' },
    ],
    ['The shelling of the market claimed 12 Sudanese lives.', 'killed', { who: '12 Sudanese lives' }],
    ['Ten suspects remain in custody in Kaduna.', 'detained', { who: 'suspects', figures: 'Ten' }],
    ['Gunmen took away two aid workers near Gao.', 'abducted', { who: 'aid workers', by: 'Gunmen' }],
    ['The farmer, seized near Gori on Monday, was freed.', 'detained', { who: 'farmer' }],
    ['A soldier paid the supreme price at Damboa.', 'killed', { who: 'soldier' }],
    ['Four guards sustained injuries near Mopti.', 'injured', { who: 'guards', figures: 'Four' }],
    ['She was admitted with shrapnel wounds.', 'injured', { who: 'She' }],
    ['No injuries were reported.', 'injured'],
    ['No one was injured.', 'injured'],
    ['In Sagaing, 40 houses were set on fire.', 'damaged', { who: 'houses' }],
    ['Observers saw a hole in the roof of a house.', 'damaged', { who: 'roof' }],
    ['One guard was abducted and is still missing.', 'missing', { who: 'guard' }],
    ['Sergeant Ali Hassan fell in combat near Tyre.', 'killed', { who: 'Ali Hassan' }],
    ['The envoy spoke of clashes at Kobo, with dozens of people killed.', 'killed', { who: 'people' }],
    [
      'The Houthis hold eleven employees of the embassy.',
      'detained',
      { who: 'employees', figures: 'eleven' },
    ],
    ['The drone attack damaged a loading buoy.', 'damaged', { who: 'loading buoy' }],
    ['Twelve people remain unaccounted for in Bakhmut.', 'missing', { who: 'people' }],
    ['More than 900 prisoners remain behind bars in Belarus.', 'detained', { who: 'prisoners' }],
  ],
  [
    'The factory lost 400 workers last year.',
    'The number of visitors has risen to 60.',
    'The troops fell back from Goris.',
    'Kidal fell on Tuesday.',
    'Cholera has killed 733 people in Juba.',
    'The militia is starving the people of El Fasher.',
    'The opposition lost 12 seats and two ministers in the vote.',
    'The army lost contact with the unit.',
    'The new tax would kill jobs.',
    'Those killed had come from the north.',
    'The scandal damaged his reputation.',
    'The team was beaten in the final.',
    'They destroyed the argument of the opposition.',
    'The programme captured the attention of viewers.',
    'Critics say the law will hurt small businesses.',
    'The company paid the price of the delay.',
    'The proposal was taken away from the table.',
    'Anyone can be injured by ice.',
    'Ali Hassan fell in love.',
    'The attack damaged confidence.',
  ],
);

describe('who does harm', () => {
  it('is not the nation of those whose lives are lost', () => {
    const text = 'The shelling of the market claimed 12 Sudanese lives.';
    const harmed = statementsIn(text).find(({ kind }) => kind === 'harm')!;
    expect(wordsOf(text, harmed, 'by')).toEqual([]);
  });

  it('is told once where a number of the killed is put', () => {
    const text = 'The premier put the number of assailants killed at thirty.';
    expect(statementsIn(text).filter(({ kind }) => kind === 'harm')).toHaveLength(1);
  });
});
