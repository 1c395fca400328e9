import { wordSet } from '../lib/index.js';

/**
 * Words that are written with a full stop, in lower case without it. A title is followed by a name, so no sentence
 * ends at it; any other may end one.
 */
const TITLES = `mr mrs ms dr prof gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt brig sen rep reps sens gov pres
  amb fr rev hon st ste mt ft sr. mlle mme messrs supt insp det engr eng hr shk sh
  no nos art arts para paras fig figs vol vols pp vs v cf approx ca ser op dept est tel ext`;

const OTHERS = `jr sr inc ltd co corp bros llc plc gmbh etc al ave blvd rd hwy jan feb mar apr jun jul aug sep sept oct nov
  dec mon tue tues wed thu thur thurs fri sat sun div dist assn intl natl govt univ inst esq ed eds cal calif
  conn ala ariz colo fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis
  wyo ph.d m.d d.c u.s u.k u.n e.u a.m p.m e.g i.e oz lb lbs hrs min mins sec km kg cm mm sq yr yrs attn ass't dem`;

export const titles = wordSet(TITLES);
export const abbreviations: ReadonlySet<string> = new Set([...titles, ...wordSet(OTHERS)]);

/**
 * Abbreviations that are also words ("no", "art", "sat", "sun", "mar", "may"): with a full stop they count as
 * abbreviations only before a figure.
 */
export const beforeFigureOnly = wordSet(
  'no nos art arts fig figs para paras sat sun mar pp vol vols min sec ed op jun',
);

/** Of the last list, and of ordinary words, those that are abbreviations only with a capital. */
export const capitalOnly = wordSet(
  'gen mt st ft mon wed fri ill ind miss mass pa la ore wash cal est dem rep hon rev fr det sen eng ser sh co mar jan col sgt dec apr',
);

/**
 * Words that open a sentence rather than go on with a name: after "U.S." or "Inc.", with a capital, they show that a
 * sentence has ended.
 */
export const openers =
  wordSet(`the a an this that these those he she it we they i you his her its our their there here
  in on at by for from with as if when while after before since although though however but and or so yet nor not
  meanwhile moreover furthermore also then thus what who why how where which is are was were do does did has have had
  will would can could may might should must no all some many most both each every any another such other more one two
  according asked during under over about against between despite instead later earlier today yesterday tomorrow now
  to q answer question`);
