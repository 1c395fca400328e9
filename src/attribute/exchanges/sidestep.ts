import type { Tokens } from '../../analysis/index.js';
import type { Range } from '../../lib/index.js';
import { stemsIn } from './answers.js';
import type { AnswerSentence } from './answers.js';
import { DENYING } from '../cues/index.js';

const AUXILIARIES = new Set(
  'is are was were do does did has have had will would can could should may might must am'.split(' '),
);
const LEADS = new Set('and so but then well okay ok also now first second'.split(' '));
const QUANTITY =
  /^(?:\d|one$|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$|dozen|hundred|thousand|million|several$|few$|many$|none$|no$|all$)/u;
const TIMES =
  /^(?:\d|today|tomorrow|tonight|yesterday|now|soon|shortly|later|next|last|already|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|week|weeks|month|months|year|years|day|days|morning|evening|spring|summer|autumn|fall|winter|once|when|until|before|after|during)$/u;
const LOOKED_AT = 3;
const FEWEST_SENTENCES = 3;

/**
 * Whether an answer goes beside its question: it asks when or how many and no time or number comes, or it asks yes or no
 * and the opening takes up none of its words nor calls them false. Short answers are taken at their word.
 */
export function sidesteps(tokens: Tokens, question: Range, answer: readonly AnswerSentence[]): boolean {
  if (answer.length < FEWEST_SENTENCES) return false;
  const [first, last] = tokens.within(question);
  const opening = answer.slice(0, LOOKED_AT);
  const words = opening.flatMap((sentence) => wordsIn(tokens, sentence.first, sentence.last));
  let at = first;
  while (at < last && (LEADS.has(tokens.lower(at)) || tokens.form(at) === ',')) at += 1;
  const lead = tokens.lower(at);
  if (lead === 'when') return !words.some((word) => TIMES.test(word));
  if (lead === 'how' && ['many', 'much'].includes(tokens.lower(at + 1)))
    return !words.some((word) => QUANTITY.test(word));
  if (!AUXILIARIES.has(lead) || words.some((word) => DENYING.has(word))) return false;
  const asked = stemsIn(tokens, first, last);
  const said = new Set(opening.flatMap((sentence) => [...stemsIn(tokens, sentence.first, sentence.last)]));
  return asked.size >= 3 && ![...asked].some((stem) => said.has(stem));
}

const wordsIn = (tokens: Tokens, first: number, last: number): string[] =>
  Array.from({ length: last - first }, (_, i) => tokens.lower(first + i));
