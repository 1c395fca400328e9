import type { Tokens } from '../../analysis/index.js';
import { isQuotative } from '../../lib/index.js';
import type { Pending } from './anaphors.js';
import type { Profile } from './cast.js';
import { isMembers, ownedBy } from './owned.js';
import { pronounAt } from './pronouns.js';
import { words, type Scene } from './scene.js';

// Who speaks between quotation marks: "we" there is the side of whoever is quoted.

/** What a name was found to stand for. */
export interface Decision {
  key: string | null;
  why: string | null;
}

/** Which tokens stand between quotation marks; a mark left open closes with its paragraph. */
export function quotedTokens(tokens: Tokens): (token: number) => boolean {
  const quoted = new Uint8Array(tokens.length);
  let isOpen = false;
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens.text.slice(tokens.end[i - 1] ?? 0, tokens.start[i]).includes('\n')) isOpen = false;
    const form = tokens.form(i);
    if (/^[“«]$/u.test(form)) isOpen = true;
    else if (/^[”»]$/u.test(form)) isOpen = false;
    else if (form === '"') isOpen = !isOpen;
    quoted[i] = isOpen ? 1 : 0;
  }
  return (token) => quoted[token] === 1;
}

/**
 * Gives "we", "our forces" and "I" within quotation marks to whoever is quoted, once all names are known: '"We took Raqqa," the
 * SDF spokesman said' is no word of the paper that quotes it. Where the one quoted is nobody that we know, they stay as they are.
 */
export function giveQuotedTheirSpeakers(
  scene: Scene,
  decisions: Decision[],
  references: Pending[],
  publisher: Profile | null,
): void {
  const { layers, cast, tokens } = scene;
  const speakers = quotedSpeakers(scene, decisions, references);
  // Where a body of a state quotes its own people, it is the side that speaks.
  const isOwn = (key: string | null | undefined): boolean =>
    publisher !== null &&
    /^(?:government|military|state|armed-group)$/.test(publisher.kind) &&
    (!key || (cast.get(key)?.country ?? publisher.country) === publisher.country);
  const speakerOf = (i: number): string | null | undefined => {
    const key = speakers(i);
    return isOwn(key) ? undefined : key;
  };
  const sideAt = (i: number): string | null => {
    const isI = pronounAt(scene, i) === 'I';
    const speaker = cast.get(isI ? speakers(i) : speakerOf(i));
    if (!speaker) return null;
    return isI ? speaker.key : speaker.kind === 'person' ? speaker.of : speaker.key;
  };
  layers.names.forEach((name, i) => {
    const { first, last } = name;
    const pronoun = pronounAt(scene, first);
    if (pronoun !== 'we' && pronoun !== 'I') return;
    if ((pronoun === 'I' ? speakers(first) : speakerOf(first)) === undefined) return;
    const side = cast.get(sideAt(first));
    const why = `“${words(scene, name)}”: whoever is quoted`;
    if (last - first === 1)
      decisions[i] = { key: side?.key ?? null, why: side ? `${why}, ${side.name}` : null };
    else if (side) {
      const owned = ownedBy(scene, name, side, scene.common.within(first, last));
      if (owned) decisions[i] = { key: cast.admit(owned.profile, name.start).key, why: owned.why };
      else if (isMembers(scene, name)) decisions[i] = { key: null, why: null };
    }
  });
  references.forEach((reference, i) => {
    const pronoun = pronounAt(scene, reference.first);
    if ((pronoun !== 'we' && pronoun !== 'I') || reference.last - reference.first !== 1) return;
    if ((pronoun === 'I' ? speakers(reference.first) : speakerOf(reference.first)) === undefined) return;
    const side = cast.get(sideAt(reference.first));
    references[i] = {
      ...reference,
      key: side?.key ?? null,
      why: `“${tokens.form(reference.first)}”: whoever is quoted${side ? `, ${side.name}` : ''}`,
    };
  });
}

/** Words behind a verb of saying within which whoever says so stands. */
const NEAR = 6;

/** For each token whom the quotation around it is of: a key, null for somebody without a name, undefined where no one is said. */
function quotedSpeakers(
  scene: Scene,
  decisions: readonly Decision[],
  references: readonly Pending[],
): (token: number) => string | null | undefined {
  const { tokens, trees, layers, nameByHead } = scene;
  const isQuoted = quotedTokens(tokens);
  const found = new Map<number, string | null>();
  let last: string | null | undefined;
  layers.sentences.forEach(({ first, last: end }, sentence) => {
    const opensParagraph = tokens.text.slice(tokens.end[first - 1] ?? 0, tokens.start[first]).includes('\n');
    if (opensParagraph) last = undefined;
    const here = speakersIn(first, end);
    let all = end > first;
    for (let i = first; i < end; i += 1)
      if (!isQuoted(i) && /[\p{L}\p{N}]/u.test(tokens.form(i))) all = false;
    if (here.length === 1) last = here[0];
    else if (here.length > 1 || !all) last = undefined;
    if (last !== undefined) found.set(sentence, last);
  });
  return (token) => (isQuoted(token) ? found.get(tokens.sentence[token]!) : undefined);

  /** Those who say something in a sentence, outside the marks. */
  function speakersIn(first: number, end: number): (string | null)[] {
    const speakers: (string | null)[] = [];
    for (let verb = first; verb < end; verb += 1) {
      if (isQuoted(verb) || trees.upos(verb) !== 'VERB' || !isQuotative(trees.lemma[verb]!)) continue;
      speakers.push(speakerOf(verb, first, end));
    }
    return speakers;
  }

  /** Who says so: the subject of the verb, or the last person named before it outside the marks, or right behind it. */
  function speakerOf(verb: number, first: number, end: number): string | null {
    const subjects = trees.children(verb, 'nsubj').filter((node) => !isQuoted(node));
    const before = subjects.filter((node) => node < verb);
    for (const node of before.length > 0 ? before : subjects) {
      const key = keyAt(node) ?? besideIt(node);
      if (key !== null) return key;
    }
    for (let i = verb - 1; i >= first && !isQuoted(i); i -= 1) if (isPerson(keyAt(i))) return keyAt(i);
    for (let i = verb + 1; i < Math.min(end, verb + NEAR) && !isQuoted(i); i += 1)
      if (subjects.length === 0 && isPerson(keyAt(i))) return keyAt(i);
    return null;
  }

  function isPerson(key: string | null): boolean {
    return scene.cast.get(key)?.kind === 'person';
  }

  function keyAt(node: number): string | null {
    const index = nameByHead.get(node);
    const named = index === undefined ? null : (decisions[index]?.key ?? null);
    return named ?? references.find(({ head }) => head === node)?.key ?? null;
  }

  /** "the head of the council, Riad Hijab", "Ms Zakharova": the name beside a description or title. */
  function besideIt(subject: number): string | null {
    for (const node of trees.children(subject, 'appos', 'flat', 'compound')) {
      const key = keyAt(node);
      if (isPerson(key)) return key;
    }
    return null;
  }
}
