import type { Layers } from '../../analysis/index.js';
import { holderOf } from './holders.js';
import { ownHouse } from './own-house.js';
import type { Draft } from './runs.js';

/** The layers that tell who a source is. */
export type SourceLayers = Pick<
  Layers,
  'source' | 'tokens' | 'trees' | 'turns' | 'mentions' | 'actors' | 'references' | 'speakers' | 'publisher'
>;

export interface Known {
  readonly name: string | null;
  readonly actor: string | null;
  readonly ofSpeaker: boolean;
}

/** Who says what the sentence before tells, as the subject of its main verb. */
export interface MainSource {
  readonly sentence: number;
  readonly known: Known;
}

const SPEAKER = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'mine', 'ours']);
const PRONOUN = new Set([
  'he',
  'she',
  'they',
  'it',
  'his',
  'her',
  'their',
  'its',
  'him',
  'them',
  'who',
  'which',
  'that',
]);
const RELATIVE = new Set(['who', 'which', 'that']);
/** What an antecedent may stand behind: "the allegations of the spokesman, who claimed …". */
const PREPOSITION = /^(?:of|by|from|to|with|on|for|against)\s+(?=the\b|an?\b|\p{Lu})/u;
const ARTICLE = /^(?:the|a|an|this|that|these|those|some|several|many|both)\s+/iu;

/** Whom the text leaves unnamed. */
export const UNKNOWN: Known = { name: null, actor: null, ofSpeaker: false };

/** Gives a function that tells who the source of an attribution is: an actor, the speaker, or the words themselves. */
export function sourceReader(
  layers: SourceLayers,
): (draft: Draft, before: Known | null, main?: MainSource) => Known {
  const { tokens, trees, mentions, references, actors } = layers;
  const { isHouse, isCalledSo } = ownHouse(layers);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const byToken = new Map<number, string>();
  for (const { head, actor } of references) if (actor !== null) byToken.set(head, actor);
  for (const { first, last, actor } of mentions)
    if (actor !== null) for (let i = first; i < last; i += 1) byToken.set(i, actor);
  return (draft, before, main) => {
    const { source, sourceHead } = draft;
    if (!source) return UNKNOWN;
    const antecedent = antecedentOf(layers, sourceHead);
    const described = antecedent ?? sourceHead;
    const head = personBeside(described) ?? described;
    const word = tokens.lower(head);
    // "I am not in a position to confirm", whichever word a parser took for who confirms.
    if (SPEAKER.has(word) || /^(?:i|we)$/.test(tokens.lower(source[0])))
      return { ...UNKNOWN, ofSpeaker: true };
    if (main && goesOn(head, main)) return main.known;
    const actor = byToken.get(head) ?? null;
    if (actor === null && PRONOUN.has(word)) {
      const own = before === null && word === 'it' ? subjectOfContent(draft) : null;
      return before ?? own ?? { ...UNKNOWN, name: tokens.form(head) };
    }
    const isBare = actor === null || (names.get(actor) ?? '').toLowerCase().endsWith(word);
    const holder = isBare ? holderOf(layers, head) : null;
    if (holder !== null) return { name: names.get(holder) ?? null, actor: holder, ofSpeaker: false };
    const run = antecedent === null ? source : trees.extent(antecedent);
    const name = (actor !== null ? names.get(actor) : undefined) ?? words(layers, run, head);
    const at = tokens.start[head]!;
    const isOwn = isCalledSo(words(layers, run, head), at) || (name !== null && isCalledSo(name, at));
    const ofSpeaker = isOwn || (actor !== null && isHouse(actor, at));
    return { name, actor, ofSpeaker };
  };

  /** "The ministers noted that … . They called on …": a pronoun that opens a sentence is whoever spoke in the one before, if it fits. */
  function goesOn(head: number, { sentence, known }: MainSource): boolean {
    const word = tokens.lower(head);
    if (!/^(?:he|she|they)$/.test(word) || tokens.sentence[head] !== sentence + 1) return false;
    const opens = head === 0 || tokens.sentence[head - 1] !== sentence + 1;
    const kind = actors.find(({ id }) => id === known.actor)?.kind;
    const isPerson = kind === 'person' || (kind === undefined && known.ofSpeaker);
    return opens && known.name !== null && (word === 'they' ? kind !== 'person' : isPerson);
  }

  /** "The army has taken the town, it announced": whose deed is told. */
  function subjectOfContent({ content }: Draft): Known | null {
    for (const [first, last] of content)
      for (let i = first; i < last; i += 1) {
        const actor = trees.rel(i) === 'nsubj' ? byToken.get(i) : undefined;
        if (actor !== undefined) return { name: names.get(actor) ?? null, actor, ofSpeaker: false };
      }
    return null;
  }

  /** The person named between commas behind the description of an office: "the governor of Gao, Ahmed Adam, said". */
  function personBeside(noun: number): number | undefined {
    if (trees.upos(noun) !== 'NOUN') return undefined;
    const named = mentions.find(
      ({ type, head, first, last }) =>
        (type === 'person' || type === 'organisation') &&
        first > noun &&
        trees.isUnder(head, noun) &&
        tokens.form(first - 1) === ',' &&
        /^[,.]?$/u.test(tokens.form(last)) &&
        tokens.form(head) !== tokens.lower(head) &&
        isUnbroken(noun, first - 1),
    );
    return named?.head;
  }

  /** Whether no comma and no verb stands between a description and the comma behind it. */
  function isUnbroken(noun: number, comma: number): boolean {
    for (let i = noun + 1; i < comma; i += 1)
      if (tokens.form(i) === ',' || trees.upos(i) === 'VERB') return false;
    return true;
  }

  /** The words of a source without articles and without what only describes it further. */
  function words(
    { tokens: all }: SourceLayers,
    [first, last]: readonly [number, number],
    head: number,
  ): string {
    const [from, to] = trees.extent(
      head,
      (child) => child > head && ['acl', 'appos', 'parataxis', 'punct', 'advcl'].includes(trees.rel(child)),
    );
    const [left, right] = [Math.max(first, from), Math.min(last, to)];
    // A head that the parser hung outside its own words: the words as they stand.
    const { start, end } = left < right ? all.range(left, Math.max(right, head + 1)) : all.range(first, last);
    return all.text
      .slice(start, end)
      .replace(/\s+/gu, ' ')
      .replace(PREPOSITION, '')
      .replace(ARTICLE, '')
      .replace(/['’]s$/u, '');
  }
}

/** What a relative pronoun stands for ("the officer, who said …"), or null. */
function antecedentOf({ tokens, trees }: SourceLayers, head: number): number | null {
  if (!RELATIVE.has(tokens.lower(head))) return null;
  const verb = trees.head[head]!;
  const noun = verb >= 0 && trees.rel(verb) === 'acl' ? trees.head[verb]! : -1;
  return noun >= 0 ? noun : null;
}
