import type { Draft } from '../draft.js';
import { isVerb, modifiers, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAddressee } from './act-addressees.js';
import { isDemandable } from './act-demands.js';
import { DEMAND, make, THREAT } from './act-draft.js';
import { isOwn, isParty } from './act-parties.js';
import { firstRead, type Reader } from './readers.js';

// Acts that no single verb says: threats by what will become of somebody, demands by what is necessary, work in common by its manner.

/** "will be legitimate targets", "it is imperative that both sides …", "in tandem with the police"; null for other words. */
export function ofIdiomatic(scene: Scene, token: number): Draft | null {
  return firstRead(READERS, scene, token);
}

/** Up to so many words around one are looked at where a parser may hang them anywhere. */
const NEAR = 8;

const before = ({ tokens }: Scene, token: number): readonly string[] =>
  Array.from({ length: NEAR }, (_, i) => token - NEAR + i)
    .filter((at) => tokens.sentence[at] === tokens.sentence[token])
    .map((at) => tokens.lower(at));
const after = ({ tokens }: Scene, token: number): readonly string[] =>
  Array.from({ length: NEAR }, (_, i) => token + 1 + i)
    .filter((at) => tokens.sentence[at] === tokens.sentence[token])
    .map((at) => tokens.lower(at));

const COMING = words("will would shall 'll ’ll");
const HELD = words(
  'consider considered regard regarded treat treated view viewed deem deemed become becomes declared',
);
const NEGATORS = words("not no never n't n’t neither nor");

/** "will become legitimate targets" */
function ofTarget(scene: Scene, token: number): Draft | null {
  if (scene.lemma(token) !== 'target') return null;
  if (!/^(?:legitimate|lawful|priority)$/.test(scene.tokens.lower(token - 1))) return null;
  const words = before(scene, token);
  if (words.some((word) => NEGATORS.has(word)) || !words.some((word) => COMING.has(word) || HELD.has(word)))
    return null;
  return make('threaten', token, {}, THREAT);
}

/** "an attack on our troops would be a red line" */
function ofRedLine(scene: Scene, token: number): Draft | null {
  if (scene.lemma(token) !== 'line' || scene.tokens.lower(token - 1) !== 'red') return null;
  const { trees, tokens } = scene;
  const subject = trees.child(token, 'nsubj');
  const isWould =
    trees.child(token, 'cop') >= 0 &&
    trees.children(token, 'aux').some((aux) => COMING.has(tokens.lower(aux)));
  return isWould && trees.upos(subject) !== 'PRON' ? make('threaten', token, {}, THREAT) : null;
}

/** "All options are on the table", "no option is ruled out" */
function ofOption(scene: Scene, token: number): Draft | null {
  if (scene.lemma(token) !== 'option') return null;
  const determiner = scene.tokens.lower(token - 1);
  const text = after(scene, token).join(' ');
  const isOpen =
    /^(?:all|every)$/.test(determiner) &&
    /^(?:(?:are|is|remains?|stays?|were|was|including [a-z ]+) )+(?:still )?(?:on the table|open)/.test(text);
  const isNone =
    determiner === 'no' &&
    /^(?:is|was|has been|will be) (?:off the table|ruled out|excluded|being ruled out)/.test(text);
  return isOpen || isNone ? make('threaten', token, {}, THREAT) : null;
}

const VICTIMS = words('civilian resident population child woman family people farmer refugee');

/** "Spoilers will face severe consequences", "there will be consequences for Rwanda" */
function ofConsequence(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (scene.lemma(token) !== 'consequence' && scene.tokens.lower(token) !== 'consequences') return null;
  const verb = trees.head[token] ?? -1;
  const isFaced = trees.rel(token) === 'obj' && /^(?:face|suffer|bear|meet)$/.test(scene.lemma(verb));
  const isThere = trees.child(verb, 'expl') >= 0 && trees.rel(token) === 'nsubj';
  const isOfSomething = trees.children(token, 'nmod').some((child) => prepositionOf(scene, child) === 'of');
  if (!(isFaced || isThere) || isOfSomething) return null;
  if (!trees.children(verb, 'aux').some((aux) => COMING.has(scene.tokens.lower(aux)))) return null;
  const sufferers = isFaced
    ? subjectOf(scene, verb)
    : trees
        .children(token, 'nmod')
        .concat(trees.children(verb, 'obl'))
        .filter((child) => prepositionOf(scene, child) === 'for');
  if (sufferers.some((node) => VICTIMS.has(scene.lemma(node)))) return null;
  const to = sufferers.filter((node) => isParty(scene, node));
  const told = toldIn(scene, verb);
  return make('threaten', token, { by: told.by, to: to.length > 0 ? to : told.to }, THREAT);
}

/** "we have made clear to them that there will be": who tells whom of it. */
function toldIn(scene: Scene, clause: number): { by: readonly number[]; to: readonly number[] } {
  const { trees, tokens } = scene;
  const telling = trees.head[clause] ?? -1;
  // "made clear that", with the clause hung on the adjective
  const isMade = trees.rel(telling) === 'xcomp' && scene.lemma(trees.head[telling] ?? -1) === 'make';
  const above = isMade ? trees.head[telling]! : telling;
  const isThat = trees.children(clause, 'mark').some((mark) => tokens.lower(mark) === 'that');
  if (above < 0 || !isThat || !/^(?:make|tell|warn|clear|say)$/.test(scene.lemma(above)))
    return { by: [], to: [] };
  const by = subjectOf(scene, above).filter((node) => isParty(scene, node) || tokens.lower(node) === 'we');
  const to = [
    ...trees.children(above, 'obl', 'obj', 'iobj'),
    ...trees.children(trees.child(above, 'xcomp'), 'obl'),
  ].filter(
    (node) =>
      (isParty(scene, node) || tokens.lower(node) === 'them') &&
      /^(?:to|with|)$/.test(prepositionOf(scene, node)),
  );
  return { by, to };
}

const ANSWERS = words('response answer reply retaliation reaction punishment retribution');
const HARSH = words(
  'crushing decisive harsh severe devastating painful swift tough strong resolute firm merciless immediate overwhelming ruthless proportionate adequate terrible unprecedented',
);

/** "Iran's response will be crushing" */
function ofAnswer(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (!HARSH.has(scene.tokens.lower(token))) return null;
  const subject = trees.child(token, 'nsubj');
  if (subject < 0 || !ANSWERS.has(scene.lemma(subject))) return null;
  if (!trees.children(token, 'aux').some((aux) => COMING.has(scene.tokens.lower(aux)))) return null;
  const by = trees
    .children(subject, 'nmod')
    .filter((child) => ['of', 'from', ''].includes(prepositionOf(scene, child)) && isParty(scene, child));
  return make('threaten', token, { by }, THREAT);
}

/** "shall not go unpunished" */
function ofImpunity(scene: Scene, token: number): Draft | null {
  if (!/^(?:unpunished|unanswered)$/.test(scene.tokens.lower(token))) return null;
  const words = before(scene, token);
  const isPromised = words.some((word) => COMING.has(word)) && words.some((word) => NEGATORS.has(word));
  // "Moscow will not leave this unanswered"
  const verb = scene.trees.head[token] ?? -1;
  const by =
    scene.lemma(verb) === 'leave' ? subjectOf(scene, verb).filter((node) => isParty(scene, node)) : [];
  return isPromised ? make('threaten', token, { by }, THREAT) : null;
}

/** "on pain of death" */
function ofPain(scene: Scene, token: number): Draft | null {
  const isPain =
    scene.tokens.lower(token) === 'pain' &&
    /^(?:on|under|upon)$/.test(scene.tokens.lower(token - 1)) &&
    scene.tokens.lower(token + 1) === 'of';
  return isPain ? make('threaten', token, {}, THREAT) : null;
}

const NEEDED = words('important imperative essential vital crucial indispensable incumbent urgent paramount');

/** "It is imperative that both sides exercise restraint", "it is incumbent upon the parties to …" */
function ofNecessity(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!NEEDED.has(tokens.lower(token)) || trees.child(token, 'cop') < 0) return null;
  if (!before(scene, token).includes('it')) return null;
  const joint = tokens.lower(token + 1);
  if (!/^(?:that|for|on|upon)$/.test(joint)) return null;
  const party = firstParty(scene, token + 2);
  // What is only important may be anything.
  const isMild = tokens.lower(token) === 'important';
  if (party < 0 || (isMild && !(isAddressee(scene, party) && isDemandable(scene, party + 1)))) return null;
  return make('request', token, { to: [party] }, { ...DEMAND, cameo: '020' });
}

/** The first party that stands in the words from a token on; -1 where something else comes first. */
function firstParty(scene: Scene, from: number): number {
  const { tokens, trees } = scene;
  for (let at = from; at < from + NEAR && tokens.sentence[at] === tokens.sentence[from]; at += 1) {
    if (/^(?:VERB|AUX|PUNCT)$/.test(trees.upos(at))) return -1;
    const isHead = /^(?:NOUN|PROPN)$/.test(trees.upos(at)) && !/^(?:NOUN|PROPN)$/.test(trees.upos(at + 1));
    if (isHead || (trees.upos(at) === 'NOUN' && isParty(scene, at))) return isParty(scene, at) ? at : -1;
  }
  return -1;
}

const MANNERS = words('tandem concert conjunction partnership league cahoots liaison collaboration unison');

/** "working in tandem with the police", "in conjunction with the army" */
function ofManner(scene: Scene, token: number): Draft | null {
  const { tokens, trees } = scene;
  const isManner = MANNERS.has(tokens.lower(token)) && /^(?:in|close)$/.test(tokens.lower(token - 1));
  if (!isManner && tokens.lower(token) !== 'jointly') return null;
  if (tokens.lower(token + 1) !== 'with') return null;
  const party = firstParty(scene, token + 2);
  if (party < 0) return null;
  let verb = trees.head[token] ?? -1;
  while (verb >= 0 && !isVerb(scene, verb) && trees.child(verb, 'cop') < 0) verb = trees.head[verb] ?? -1;
  const by =
    verb < 0
      ? []
      : subjectOf(scene, verb).filter(
          (node) => isParty(scene, node) && node !== party && !isOwn(scene, node),
        );
  return make('cooperate', token, { by, to: [party] }, { anchor: verb < 0 ? token : verb });
}

/** "is in constant touch with the parties" */
function ofTouch(scene: Scene, token: number): Draft | null {
  const { tokens, trees } = scene;
  if (tokens.lower(token) !== 'touch' || tokens.lower(token + 1) !== 'with') return null;
  if (!before(scene, token).slice(-3).includes('in')) return null;
  const party = firstParty(scene, token + 2);
  const head = trees.head[token] ?? -1;
  const by = subjectOf(scene, trees.child(token, 'cop') >= 0 ? token : head).filter((node) =>
    isParty(scene, node),
  );
  return party < 0 ? null : make('consult', token, { by, to: [party] }, { cameo: '040' });
}

const isHeavy = (scene: Scene, price: number): boolean =>
  modifiers(scene, price).some((word) =>
    /^(?:heavy|high|dear|terrible|steep|severe|enormous|big|significant|serious|great)$/.test(
      scene.lemma(word),
    ),
  );

/** "will pay a heavy price" */
function ofPrice(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const verb = trees.head[token] ?? -1;
  if (scene.lemma(token) !== 'price' || scene.lemma(verb) !== 'pay' || !isHeavy(scene, token)) return null;
  if (!trees.children(verb, 'aux').some((aux) => COMING.has(scene.tokens.lower(aux)))) return null;
  return make(
    'threaten',
    token,
    { to: subjectOf(scene, verb).filter((node) => isParty(scene, node)) },
    THREAT,
  );
}

const READERS: readonly Reader[] = [
  ofTarget,
  ofRedLine,
  ofOption,
  ofConsequence,
  ofAnswer,
  ofImpunity,
  ofPain,
  ofPrice,
  ofNecessity,
  ofManner,
  ofTouch,
];
