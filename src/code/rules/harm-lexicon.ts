import { type Frame, lexicon } from '../lexicon/index.js';

export type Harm = 'killed' | 'injured' | 'detained' | 'abducted' | 'missing' | 'destroyed' | 'damaged';
export interface HarmFrame extends Frame<Harm> {
  /** What must be harmed: living beings, things, or whoever it is, but in war. */
  readonly victim: 'people' | 'things' | 'martial';
}

const frame = (
  detail: Harm,
  victim: HarmFrame['victim'],
  who: readonly string[] = ['patient'],
  by: readonly string[] = ['agent', 'by'],
): HarmFrame => ({ detail, victim, roles: { who, by } });
const suffers = (detail: Harm, victim: HarmFrame['victim'] = 'people'): HarmFrame => ({
  detail,
  victim,
  roles: { who: ['agent', 'patient'] },
});
const causes = (detail: Harm): HarmFrame => ({
  detail,
  victim: 'people',
  roles: { who: ['of', 'among', 'to', 'patient'], by: ['agent', 'by'] },
});

export const HARM_VERBS = lexicon<HarmFrame>([
  ['shoot +dead, gun +down, shoot|hack|stab|beat|torture|burn|starve to:death', frame('killed', 'people')],
  [
    'kill, murder, assassinate, execute, behead, slaughter, massacre, lynch, slay, martyr, decapitate, electrocute',
    frame('killed', 'people'),
  ],
  [
    'claim =life, take =life, cost =life',
    { detail: 'killed', victim: 'people', roles: { who: ['of'], by: ['agent'] } },
  ],
  ['die, perish, succumb, drown, starve', suffers('killed')],
  [
    'lose =life, fall as:martyr, pay =price, make =sacrifice, embrace|attain =martyrdom|shahadat',
    suffers('killed'),
  ],
  ['fall', suffers('killed')],
  ['sustain|suffer|receive =injury|wound|burn', suffers('injured')],
  [
    'admit|treat|hospitalise|hospitalize with:wound|injury|burn, treat for:wound|injury|burn',
    frame('injured', 'people'),
  ],
  ['eliminate, neutralise, neutralize, liquidate, annihilate', frame('killed', 'martial')],
  ['injure, wound, maim, hurt, mutilate, torture, beat, rape, burn', frame('injured', 'people')],
  [
    'detain, arrest, imprison, jail, apprehend, incarcerate, intern, round +up, hold =prisoner|detainee|captive|employee|journalist|worker|staff|citizen|national|crew|civilian, take into:custody, hold in:custody|detention|prison|jail|cell|captivity|isolator|facility|centre|center|camp, seize',
    frame('detained', 'people'),
  ],
  ['capture', frame('detained', 'people')],
  ['hold|keep|use|take as:shield|hostage', frame('abducted', 'people')],
  ['abduct, kidnap, hijack, take =hostage, take +away, carry +off', frame('abducted', 'people')],
  ['disappear, go =missing', suffers('missing')],
  [
    'destroy, demolish, raze, level, flatten, torch, burn +down, blow +up, obliterate, wreck, incinerate, shoot +down, down, sink',
    frame('destroyed', 'things'),
  ],
  ['set +ablaze, set +alight, set on:fire', frame('damaged', 'things')],
  ['set =fire', { ...frame('damaged', 'things', ['to']) }],
  [
    'damage, ruin, vandalise, vandalize, desecrate, loot, pillage, burn, shatter, devastate, disable',
    frame('damaged', 'things'),
  ],
]);

export const HARM_NOUNS = lexicon<HarmFrame>([
  [
    'killing, murder, assassination, execution, massacre, slaughter, beheading',
    frame('killed', 'people', ['of'], ['agent', 'by']),
  ],
  [
    'death, fatality',
    { detail: 'killed', victim: 'people', roles: { who: ['of', 'among'], by: ['by', 'agent'] } },
  ],
  ['casualty', { ...causes('killed'), victim: 'martial' }],
  ['loss', { ...causes('killed'), victim: 'people' }],
  ['life @claim|cost|take', { detail: 'killed', victim: 'people', roles: { who: ['of'], by: ['agent'] } }],
  ['injury, wound', { ...causes('injured'), victim: 'martial' }],
  ['detention, arrest, imprisonment, capture', frame('detained', 'people', ['of'], ['by', 'agent'])],
  ['abduction, kidnapping', frame('abducted', 'people', ['of'], ['by', 'agent'])],
  ['disappearance', frame('missing', 'people', ['of'], ['by'])],
  ['destruction, demolition', frame('destroyed', 'things', ['of'], ['by', 'agent'])],
  ['damage', frame('damaged', 'things', ['to'], ['agent', 'by'])],
  ['hole', frame('damaged', 'things', ['in'], ['agent', 'by'])],
]);
