import { words } from '../lexicon/index.js';

// Words by which a sentence shows whether it speaks of one country's politics, business and services, or of dealings among
// parties and of arms. Forms as they are spoken, lower case; plurals are given by their singular.

/** Named in home politics and hardly elsewhere. */
export const HOME = words(`
  congress senator congressman congresswoman congressmember republican democrat gop maga bipartisan bicameral filibuster lawmaker
  appropriator taxpayer medicare medicaid obamacare fema cdc fda osha irs nih hud usda faa scotus nhs tory tories backbencher
  vaccinate vaccinated unvaccinated vaccination booster childcare eldercare broadband shutdown furlough furloughed midterm voter
  inflation unemployment homeowner renter eviction payroll middle-class veterans gridlock redistricting gerrymander
  opioid fentanyl overdose hurricane tornado wildfire flooding superfund cpi consumer parent kid topline toplines paycheck prescription uaw impeach impeachment fbi`);

/** Spoken at home, but also of other countries: never enough by themselves. */
export const HOMELY = words(`
  bill legislation budget deficit tax debt infrastructure school classroom teacher student vaccine covid covid-19 pandemic delta
  omicron job wage worker price cost union family community governor mayor state economy abortion gun healthcare insurance
  medicine prescription hospital housing loan campaign election primary nominee nomination justice judge court speaker caucus
  hill republicans house senate american americans rate mandate mask testing loan childhood college university company business
  industry airline railroad rail climate shot dose omnibus cr deductible rebate grant agency resource responder fire storm
  staff staffer wife husband economic american biden-harris`);

/** Pairs that mean home politics where neither word does. */
export const HOME_PAIRS: ReadonlySet<string> = new Set([
  'american people',
  'american families',
  'american workers',
  'american family',
  'debt ceiling',
  'debt limit',
  'supreme court',
  'white house counsel',
  'attorney general',
  'surgeon general',
  'american rescue',
  'rescue plan',
  'build back',
  'back better',
  'infrastructure bill',
  'infrastructure law',
  'infrastructure deal',
  'infrastructure framework',
  'inflation reduction',
  'continuing resolution',
  'across america',
  'middle class',
  'small business',
  'small businesses',
  'student loan',
  'student loans',
  'gas prices',
  'minimum wage',
  'health care',
  'climate bill',
  'gun violence',
  'law enforcement',
  'public schools',
  'the hill',
  'former president',
  'special counsel',
  'federal reserve',
  'north lawn',
  'title 42',
  'speaker mccarthy',
  'speaker johnson',
  'leader mccarthy',
  'leader mcconnell',
  'leader schumer',
  'house republicans',
  'social security',
  'executive order',
  'justice department',
  'national guard',
  'executive actions',
  'federal government',
  'federal agencies',
]);

/** Spoken of other countries, of dealings among states, and of arms. */
export const ABROAD = words(`
  war wartime warfare ceasefire truce troop military militant weapon missile airstrike hostage sanction invasion occupation
  ally nato embassy ambassador diplomat diplomatic diplomacy bilateral trilateral multilateral counterpart countries nations 
   nuclear terrorist terrorism terror insurgent rebel coup militia humanitarian    peacekeeper
  prime minister monarch   parliament wto imf geopolitical overseas abroad allied coalition treaty sovereignty extradition g7 g20 quad aukus un u.n. eu asean ukrainian israeli russian chinese
  palestinian iranian taliban isis isil hamas hezbollah houthi kremlin hamas hezbollah transatlantic arms warplane   soldier
     normalization normalisation detainee consular  airlift airbase battlefield`);

/** Spoken of others, but also in talk of home: no sign where a sentence speaks of that. */
export const ABROAD_AT_TIMES = words(`
  border asylum international foreign migrant migration refugee drone fighter summit evacuate king queen alliance`);
