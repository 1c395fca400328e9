import { words } from '../lexicon/index.js';

// Words by which a sentence shows whether it speaks of one country's politics, business and services, or of dealings among
// parties and of arms. No country's own names: its parties, houses and services are known as actors, by their sectors.
// Forms as they are spoken, lower case; plurals are given by their singular.

/**
 * CAMEO's sectors of bodies that a country's politics at home is about. Not health and courts: in a war their word is of the
 * war's dead and its crimes.
 */
export const HOME_SECTORS: ReadonlySet<string> = new Set(['PTY', 'LEG', 'EDU', 'LAB', 'AGR', 'ENV']);

/** Named in home politics and hardly elsewhere. */
export const HOME = words(`
  senator congressman congresswoman congressmember parliamentarian legislator lawmaker backbencher councillor alderman
  bipartisan cross-party bicameral filibuster appropriator gridlock redistricting gerrymander impeach impeachment
  midterm by-election byelection voter ballot electorate taxpayer
  vaccinate vaccinated unvaccinated vaccination booster childcare eldercare preschool kindergarten pension pensioner retiree
  broadband shutdown furlough furloughed inflation unemployment homeowner renter tenant eviction payroll paycheck prescription
  consumer commuter motorist middle-class parent kid veterans
  opioid fentanyl overdose hurricane tornado wildfire flooding cpi topline toplines`);

/** Spoken at home, but also of other countries: never enough by themselves. */
export const HOMELY = words(`
  bill legislation budget deficit tax debt subsidy tariff infrastructure school classroom teacher student curriculum vaccine covid
  covid-19 pandemic delta omicron job wage worker price cost union strike family community governor mayor state province economy
  abortion gun healthcare insurance medicine hospital housing loan campaign election primary nominee nomination justice judge
  court speaker caucus house senate congress assembly cabinet rate mandate mask testing childhood college university company
  business industry airline railroad rail climate shot dose omnibus deductible rebate grant agency resource responder fire
  storm harvest electricity fuel staff staffer wife husband economic`);

/** Pairs that mean home politics where neither word does. */
export const HOME_PAIRS: ReadonlySet<string> = new Set([
  'debt ceiling',
  'debt limit',
  'supreme court',
  'surgeon general',
  'chief medical',
  'continuing resolution',
  'middle class',
  'small business',
  'small businesses',
  'student loan',
  'student loans',
  'gas prices',
  'fuel prices',
  'petrol prices',
  'energy bills',
  'living standards',
  'minimum wage',
  'health care',
  'health service',
  'gun violence',
  'law enforcement',
  'public schools',
  'former president',
  'special counsel',
  'central bank',
  'social security',
  'executive order',
  'executive orders',
  'executive actions',
  'federal government',
  'federal agencies',
  'federal employees',
  'civil servants',
  'public servants',
]);

/** Who a country's own people are called after its adjective or "our": "the Kenyan people", "our farmers". */
export const OWN_PEOPLE = words(`
  people family worker public household farmer child youth business manufacturer taxpayer citizenry`);

/** Spoken of other countries, of dealings among states, and of arms. */
export const ABROAD = words(`
  war wartime warfare ceasefire truce troop military militant weapon missile airstrike hostage sanction invasion occupation
  ally embassy ambassador diplomat diplomatic diplomacy bilateral trilateral multilateral counterpart countries nations
  nuclear terrorist terrorism terror insurgent rebel coup militia humanitarian peacekeeper mobilisation mobilization martial
  geopolitical overseas abroad allied coalition treaty sovereignty extradition g7 g20 quad
  transatlantic arms warplane soldier normalization normalisation detainee consular airlift airbase battlefield`);

/** Spoken of others, but also in talk of home: no sign where a sentence speaks of that. */
export const ABROAD_AT_TIMES = words(`
  border asylum international foreign migrant migration refugee drone fighter summit evacuate king queen monarch prime parliament
  alliance`);
