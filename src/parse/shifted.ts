import { relationOf, tagOf, type Mendable } from './columns.js';

const [VERB, ADJ, DET, NOUN, PROPN, ADV, CCONJ] = (
  ['VERB', 'ADJ', 'DET', 'NOUN', 'PROPN', 'ADV', 'CCONJ'] as const
).map(tagOf);
const [OBJ, OBL, CASE, ADVCL] = (['obj', 'obl', 'case', 'advcl'] as const).map(relationOf);
/** Verbs of judging whose object may stand behind what they judge it to be. */
const JUDGING = /^(?:dismiss|reject|condemn|denounce|describe|brand|decry|deny|regard|slam|deride)$/;
const LONGEST = 6;

/**
 * "dismissed as fabricated the reports of …", "rejected as baseless the accusation that …": a long object behind the judgement, which
 * the parser gives to the judgement or takes for one more circumstance. Mends the tree of the tokens [first, last) in place: the
 * noun is the verb's object.
 */
export function mendShifted(
  first: number,
  last: number,
  { tag, lemma, head, relation }: Mendable,
  form: (token: number) => string,
): void {
  for (let verb = first; verb + 3 < last; verb += 1) {
    if (tag[verb] !== VERB || !JUDGING.test(lemma[verb]!) || form(verb + 1).toLowerCase() !== 'as') continue;
    const judgement = verb + 2;
    let noun = judgement;
    while (noun < last && noun - verb <= LONGEST && isOfJudgement(tag[noun]!)) noun += 1;
    if (noun === judgement || tag[noun] !== DET) continue;
    while (noun < last && tag[noun] !== NOUN && tag[noun] !== PROPN && noun - verb <= 2 * LONGEST) noun += 1;
    while (noun + 1 < last && (tag[noun + 1] === NOUN || tag[noun + 1] === PROPN) && head[noun] === noun + 1)
      noun += 1;
    if (noun >= last || hasObject(verb, noun) || isUnder(verb, noun)) continue;
    const isStray =
      head[noun] === verb ? relation[noun] === OBL : head[noun]! >= judgement && head[noun]! < noun;
    if (!isStray) continue;
    if (head[noun] !== verb && head[judgement] === verb) {
      [relation[judgement], relation[verb + 1]] = [
        relation[judgement] === ADVCL ? OBL! : relation[judgement]!,
        CASE!,
      ];
      [tag[judgement], lemma[judgement]] = [ADJ!, form(judgement).toLowerCase()];
    }
    [head[noun], relation[noun]] = [verb, OBJ!];
  }

  /** What hangs on the noun cannot govern it: it would be no tree. */
  function isUnder(node: number, top: number): boolean {
    for (let at = head[node]!; at >= 0; at = head[at]!) if (at === top) return true;
    return false;
  }

  function hasObject(verb: number, but: number): boolean {
    for (let i = first; i < last; i += 1)
      if (i !== but && head[i] === verb && relation[i] === OBJ) return true;
    return false;
  }
}

const isOfJudgement = (kind: number): boolean =>
  kind === ADJ || kind === VERB || kind === ADV || kind === CCONJ;
