import type { NameType, Tokens } from '../../analysis/index.js';

const ORGANISATION_WORDS = new Set(
  'ministry department agency authority council committee commission court party union front army brigade brigades division battalion regiment corps legion movement forces force group organization organisation association foundation institute university bank company corporation inc ltd federation league parliament congress senate assembly government administration command office service police network news times post tribune herald front coalition alliance bureau centre center society club team hospital school college fund programme program mission militia faction unit squadron guard guards directorate board syndicate'.split(
    ' ',
  ),
);
const PLACE_WORDS = new Set(
  'city town village province governorate district region county state oblast raion valley river lake sea bay gulf strait mountain mountains mount hill heights island islands desert airport airfield airbase base port dam bridge crossing border camp street road avenue square highway plain peninsula coast park square suburb neighbourhood neighborhood quarter field plateau canal oasis farm farms refinery'.split(
    ' ',
  ),
);
const PERSON_TITLES = new Set(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor president minister secretary general colonel major captain lieutenant commander admiral sheikh sheik king prince princess queen emir sultan imam mullah ayatollah ambassador senator governor judge chancellor premier spokesman spokeswoman spokesperson envoy director chairman chief gen. col. lt. lt capt. maj. sgt. sgt sir lord lady pope bishop patriarch brigadier marshal sergeant spc. hadji haji abu'.split(
    ' ',
  ),
);
const PLACE_PREPOSITIONS = new Set([
  'in',
  'near',
  'at',
  'from',
  'to',
  'around',
  'outside',
  'toward',
  'towards',
  'across',
  'into',
  'between',
  'north',
  'south',
  'east',
  'west',
  'inside',
  'via',
]);

/** Kind of name that a run of words shows by its own words and those before it. */
export function typeByWords(tokens: Tokens, first: number, last: number): NameType {
  for (let i = last - 1; i >= first; i -= 1) {
    const word = tokens.lower(i);
    if (ORGANISATION_WORDS.has(word)) return 'organisation';
    if (PLACE_WORDS.has(word)) return 'place';
  }
  if (PERSON_TITLES.has(tokens.lower(first)) || PERSON_TITLES.has(tokens.lower(first - 1))) return 'person';
  const before = tokens.lower(tokens.lower(first - 1) === 'the' ? first - 2 : first - 1);
  if (PLACE_PREPOSITIONS.has(before)) return 'place';
  if (/^[A-Z]{2,}$/.test(tokens.form(first)) && last - first === 1) return 'organisation';
  return last - first > 1 ? 'person' : 'place';
}

export const isPlaceWord = (word: string): boolean => PLACE_WORDS.has(word);
export const isPersonTitle = (word: string): boolean => PERSON_TITLES.has(word);
