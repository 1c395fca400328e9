import { relationOf, tagOf, type Mendable } from './columns.js';

const [NOUN, PROPN, VERB] = [tagOf('NOUN'), tagOf('PROPN'), tagOf('VERB')];
const [NSUBJ, PARATAXIS] = [relationOf('nsubj'), relationOf('parataxis')];
/** Tokens that whoever reports may take up. */
const LONGEST_NAME = 10;

/**
 * "…, the State Ministry of Health reports.": the parser takes the verb at the end for a noun. Mends the tree of the tokens
 * [first, last) in place: the verb stands beside what is reported, and the noun before it is its subject.
 */
export function mendReports(
  first: number,
  last: number,
  { tag, lemma, head, relation }: Mendable,
  form: (token: number) => string,
): void {
  const verb = last - 2;
  if (verb <= first || form(last - 1) !== '.' || form(verb) !== 'reports' || tag[verb] !== NOUN) return;
  let comma = verb - 1;
  while (comma > first && verb - comma <= LONGEST_NAME && form(comma) !== ',' && tag[comma] !== VERB)
    comma -= 1;
  if (form(comma) !== ',' || !/^(?:the|\p{Lu}.*)$/u.test(form(comma + 1))) return;
  const inside = (token: number): boolean => token > comma && token < verb;
  const speaker = Array.from({ length: verb - comma - 1 }, (_, i) => comma + 1 + i).find(
    (token) => (tag[token] === NOUN || tag[token] === PROPN) && !inside(head[token]!),
  );
  const root = Array.from({ length: comma - first }, (_, i) => first + i).find((token) => head[token]! < 0);
  if (speaker === undefined || root === undefined) return;
  tag[verb] = VERB;
  lemma[verb] = 'report';
  [head[verb], relation[verb]] = [root, PARATAXIS];
  [head[speaker], relation[speaker]] = [verb, NSUBJ];
}
