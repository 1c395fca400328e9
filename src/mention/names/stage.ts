import {
  stage,
  type Layers,
  type Name,
  type NameType,
  type Tokens,
  type Trees,
} from '../../analysis/index.js';
import { dictionaryMatches } from '../actors/index.js';
import { joinAtArticle, withArticles } from './articles.js';
import { mayName } from './capitalised.js';
import { columnsOf } from './columns.js';
import { bodiesKnown, dictionaryNames } from './dictionary.js';
import { withoutEvents } from './events.js';
import { personsAfterAll } from './known-persons.js';
import { placeKnown } from './known-places.js';
import { placeListed } from './listed.js';
import { patternNames } from './patterns.js';
import { readsAsOfficial } from './register.js';
import { bodiesRepresented } from './represented.js';
import { around, beside, byPlace, inside, settled, type Finder, type Found } from './settle.js';
import { bandsOfPeople, withoutQualifiers } from './qualifying.js';
import type { Scheme } from './network.js';
import { cutStates, joinBusinesses, joinSenders } from './pieces.js';
import {
  cutDirections,
  cutPossessives,
  splitLists,
  trimPossessives,
  withoutDirections,
  withoutNo,
  withoutNumbering,
} from './split.js';
import { placeVenues } from './venues.js';
import { tag, type Tagged } from './tagger.js';

/** Added to the tagger's score of "no name": chosen by cross-validation on re3d, and on UNER EWT dev. */
const OUTSIDE = 0.25;

type Needs = Pick<Layers, 'source' | 'sentences' | 'tokens' | 'trees' | 'turns' | 'times' | 'figures'>;

/** Finds names and descriptions of people, bodies, places and things; which one each is, later stages decide. */
export const namesStage = stage({
  name: 'names',
  needs: ['source', 'blocks', 'sentences', 'tokens', 'trees', 'turns', 'times', 'figures'],
  gives: ['names', 'bodyCountries'],
  run: findNames,
});

function findNames(layers: Needs): Pick<Layers, 'names' | 'bodyCountries'> {
  const { tokens, trees, sentences } = layers;
  const matches = dictionaryMatches(tokens);
  const columns = columnsOf(tokens, trees, matches);
  const tagged = (scheme: Scheme, among = sentences) => tag(tokens, among, columns, scheme, OUTSIDE);
  const isOfficial = readsAsOfficial(layers, tokens, matches);
  // In other texts names may be in small letters.
  const naming = isOfficial ? sentences.filter((sentence) => mayName(tokens, trees, sentence)) : sentences;
  const known = dictionaryNames(tokens, trees, matches);
  const named = cutDirections(
    cutPossessives(
      joinAtArticle(withArticles(toFound(tagged('uner', naming), 'model'), tokens), tokens),
      known.names,
      tokens,
    ),
    tokens,
  );
  const whole = joinSenders(joinBusinesses(cutStates(named, tokens), tokens), tokens);
  const plain = withoutEvents(
    withoutNumbering(placeVenues(trimPossessives(whole, tokens), tokens), tokens),
    tokens,
  );
  const marked = withArticles(toFound(tagged('official'), isOfficial ? 'model' : 'description'), tokens);
  const parts = settled(tokens.length, known.names, plain);
  const cut = cutDirections(trimPossessives(marked, tokens), tokens);
  const clean = withoutEvents(
    withoutNumbering(withoutNo(withoutDirections(cut, tokens), tokens), tokens),
    tokens,
  );
  const official = splitLists(clean, parts, tokens);
  const patterns = patternNames(tokens);
  const { length } = tokens;
  const names = isOfficial
    ? settled(length, patterns, official, known.names)
    : settled(length, patterns, plain, known.names);
  const more = isOfficial
    ? [...inside(names, parts, length), ...beside(names, parts, length)]
    : around(names, settled(length, official, known.descriptions), length);
  const peopled = personsAfterAll(
    bandsOfPeople(withoutQualifiers(names, tokens, trees), tokens),
    known.names,
    tokens,
    trees,
  );
  const placed = placeKnown(bodiesKnown(peopled, known.names), known, tokens, trees);
  const all = [...placed, ...more].sort(byPlace);
  const found = placeListed([...all, ...bodiesRepresented(all, tokens)].sort(byPlace), tokens);
  return {
    names: unlessTimed(found, layers).map((name) => nameOf(name, tokens, trees)),
    bodyCountries: known.bodyCountries,
  };
}

/** The tagger's spans that are names; times and amounts it marks only so as not to take them for names. */
const toFound = (tagged: readonly Tagged[], by: Finder): Found[] =>
  tagged.flatMap(({ first, last, kind }) => (isNameType(kind) ? [{ first, last, type: kind, by }] : []));

const isNameType = (kind: Tagged['kind']): kind is NameType =>
  kind !== 'time' && kind !== 'quantity' && kind !== 'money';

/** Leaves out what times and figures cover from end to end. */
function unlessTimed(found: readonly Found[], { tokens, times, figures }: Needs): Found[] {
  const taken = new Uint8Array(tokens.length);
  for (const phrase of [...times, ...figures]) taken.fill(1, phrase.first, phrase.last);
  return found.filter(({ first, last }) => taken.subarray(first, last).includes(0));
}

const nameOf = ({ first, last, type, by }: Found, tokens: Tokens, trees: Trees): Name => ({
  ...tokens.range(first, last),
  first,
  last,
  head: trees.headOf(first, last),
  type,
  by,
});
