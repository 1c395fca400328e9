import {
  clausesOf,
  isAny,
  isParticiple,
  isPassive,
  isPlural,
  isRelative,
  isVerb,
  nounArguments,
  pick,
  prepositionOf,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { fillerAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { type Citation, cited } from './evidence-citation.js';
import { asEmerging, asMessage } from './evidence-airing.js';
import { asCited } from './evidence-cited.js';
import { isHearsay } from './evidence-hearsay.js';
import {
  BATCHES,
  BORNE_OUT,
  LIKENESS,
  ON_RECORD,
  PERUSED,
  PHRASAL,
  PRODUCING,
  RELYING,
  SHOWING,
  SHOWING_BARE,
  SHOWN_AROUND,
  type Sort,
} from './evidence-lexicon.js';

/** How the text points to a noun of evidence; null where it only mentions it. */
export function citationOf(scene: Scene, token: number, sort: Sort): Citation | null {
  if (sort === 'report' && isHearsay(scene, token)) return null;
  const seat = seatOf(scene, token);
  return (
    asShowing(scene, token, seat, sort) ??
    asProduced(scene, token, seat, sort) ??
    asDescribed(scene, token, sort) ??
    asGround(scene, token, seat, sort) ??
    asHad(scene, token, seat) ??
    asCited(scene, token, seat, sort) ??
    asEmerging(scene, seat, sort) ??
    asMessage(scene, token, seat, sort) ??
    asPicture(scene, token, sort)
  );
}

/** The node that stands for the noun in its clause: the first of a list, the batch it is one of. */
function seatOf(scene: Scene, token: number): number {
  const { trees } = scene;
  let seat = token;
  for (let steps = 0; steps < 6; steps += 1) {
    const head = trees.head[seat] ?? -1;
    const isListed = trees.rel(seat) === 'conj' && head >= 0 && !isVerb(scene, head);
    const isOfBatch =
      trees.rel(seat) === 'nmod' &&
      /^(?:of|from)$/.test(prepositionOf(scene, seat)) &&
      BATCHES.has(scene.lemma(head));
    if (!isListed && !isOfBatch) break;
    seat = head;
  }
  return seat;
}

const SEEMING = words('appear seem purport claim');

/** "the footage shows …", "appears to show …" */
function asShowing(scene: Scene, token: number, seat: number, sort: Sort): Citation | null {
  const { trees } = scene;
  const head = trees.head[seat] ?? -1;
  if (trees.rel(seat) !== 'nsubj' || !isVerb(scene, head) || isPassive(scene, head)) return null;
  if (sort === 'report' && isGrimReading(scene, head)) return cited(head, { showing: head });
  const verb = SEEMING.has(scene.lemma(head)) ? trees.child(head, 'xcomp') : head;
  if (verb < 0 || !isShowing(scene, verb, sort)) return null;
  return cited(head, { showing: verb, producing: behind(scene, token, sort) });
}

/** "The report makes grim reading" */
const isGrimReading = (scene: Scene, verb: number): boolean =>
  /^(?:make|paint)$/.test(scene.lemma(verb)) &&
  scene.trees.children(verb, 'obj').some((node) => /^(?:reading|picture)$/.test(scene.tokens.lower(node)));

const isShowing = (scene: Scene, verb: number, sort: Sort): boolean =>
  SHOWING[sort].has(scene.lemma(verb)) &&
  (sort === 'view' ||
    SHOWING_BARE.has(scene.lemma(verb)) ||
    tells(scene, verb) ||
    scene.trees.children(verb, 'obl').some((child) => prepositionOf(scene, child) === 'to'));

/** What documents show must be said: "the report shows that …". */
const tells = (scene: Scene, verb: number): boolean => scene.trees.child(verb, 'ccomp', 'obj') >= 0;

const isProducing = (scene: Scene, verb: number, sort: Sort): boolean => {
  const lemma = scene.lemma(verb);
  if (PRODUCING[sort].has(lemma)) return true;
  if (sort === 'report' && /^(?:complete|finali[sz]e)$/.test(lemma)) return completes(scene, verb);
  // What a report that is put out says counts, not that it is put out.
  if (sort === 'report') return false;
  const beside = PHRASAL.get(lemma);
  return (
    beside !== undefined &&
    scene.trees
      .children(verb, 'compound', 'advmod', 'xcomp', 'obl', 'amod', 'dep', 'case')
      .some((child) => beside.has(scene.tokens.lower(child)))
  );
};

/** "completed an evaluation": what has been written; an investigation that is completed may yet be. */
const completes = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'obj', 'nsubj')
    .some((node) => /^(?:evaluation|assessment|study|report|appraisal)$/.test(scene.lemma(node)));

/** "published photographs", "a video was shown", "handed over the recordings" */
function asProduced(scene: Scene, token: number, seat: number, sort: Sort): Citation | null {
  const { trees } = scene;
  const head = trees.head[seat] ?? -1;
  const relation = trees.rel(seat);
  const isObject =
    isVerb(scene, head) &&
    (relation === 'obj' || (relation === 'nsubj' && (isPassive(scene, head) || isFindable(scene, head))));
  const verb = isObject ? head : verbAround(scene, seat);
  if (verb < 0 || !isProducing(scene, verb, sort) || isFigure(scene, token, verb)) return null;
  return cited(verb, { producing: verb, showing: showingBehind(scene, token, sort) });
}

/** "papers recovered from a hideout list …": papers find nothing, though a parser makes them do so. */
const isFindable = (scene: Scene, verb: number): boolean =>
  FOUND.has(scene.lemma(verb)) && isParticiple(scene, verb) && scene.trees.child(verb, 'aux') < 0;
const FOUND = words('find recover retrieve discover unearth collect seize gather obtain');

/** "displayed passports found in the house": the verb whose object a parser gave to the participle behind it; -1 without. */
function verbAround(scene: Scene, seat: number): number {
  const { trees } = scene;
  const head = trees.head[seat] ?? -1;
  const isGivenAway = trees.rel(seat) === 'nsubj' && trees.rel(head) === 'xcomp' && isParticiple(scene, head);
  return isGivenAway && trees.child(head, 'aux') < 0 ? trees.head[head]! : -1;
}

/** "We have a clear picture": a likeness that nobody is shown. */
const isFigure = (scene: Scene, token: number, verb: number): boolean =>
  LIKENESS.has(scene.lemma(token)) &&
  !isPlural(scene, token) &&
  !SHOWN_AROUND.has(scene.lemma(verb)) &&
  scene.trees.child(token, 'compound') < 0;

/** The participle behind a noun that tells who published or found it; -1 where none does. */
function behind(scene: Scene, token: number, sort: Sort): number {
  const { trees, tokens } = scene;
  // ", which the army published", hung on what the recording shows
  const beside = trees
    .children(token, 'nmod')
    .flatMap((child) => trees.children(child, 'acl'))
    .filter((clause) => isRelativeClause(scene, clause) && tokens.form(trees.extent(clause)[0]) === ',');
  const participles = [...clausesOf(scene, token), ...beside].filter((clause) => !isGerund(scene, clause));
  return (
    participles.find((clause) => {
      if (trees.child(clause, 'nsubj') >= 0 && !isRelativeClause(scene, clause)) return false;
      return isProducing(scene, clause, sort) || (sort !== 'report' && PERUSED.has(scene.lemma(clause)));
    }) ?? -1
  );
}

/** "which was published by the army", "that the army published" */
const isRelativeClause = (scene: Scene, clause: number): boolean =>
  scene.trees
    .children(clause, 'obj', ...(isPassive(scene, clause) ? (['nsubj'] as const) : []))
    .some((child) => isRelative(scene, child));

/** "a video showing …", "which purportedly shows …"; -1 where none does. */
const showingBehind = (scene: Scene, token: number, sort: Sort): number =>
  scene.trees
    .children(token, 'acl')
    .flatMap((clause) => [clause, ...scene.trees.children(clause, 'xcomp')])
    .find(
      (clause) =>
        isShowing(scene, clause, sort) &&
        // A finite verb may be taken for a participle: "an inquiry established that …".
        (!isPassive(scene, clause) || scene.trees.child(clause, 'ccomp') >= 0),
    ) ?? -1;

const isGerund = ({ tokens }: Scene, verb: number): boolean => tokens.lower(verb).endsWith('ing');

/** "documents seen by the panel", "footage showing a strike", "the video circulating on social networks" */
function asDescribed(scene: Scene, token: number, sort: Sort): Citation | null {
  const showing = showingBehind(scene, token, sort);
  const producing = behind(scene, token, sort);
  const isGoingRound =
    sort === 'view' &&
    scene.trees
      .children(token, 'acl')
      .some(
        (clause) => isGerund(scene, clause) && /^(?:circulate|circulating|spread)$/.test(scene.lemma(clause)),
      );
  return showing >= 0 || producing >= 0 || isGoingRound ? cited(token, { showing, producing }) : null;
}

const FINDING = words(
  'record note conclude document find say state estimate list describe detail establish count register',
);

/** "according to a report", "relying on imagery", "confirmed by footage", "in its report the mission recorded" */
function asGround(scene: Scene, token: number, seat: number, sort: Sort): Citation | null {
  const head = scene.trees.head[seat] ?? -1;
  const preposition = prepositionOf(scene, seat);
  const isTold = /^(?:according to|based on|on the basis of)$/.test(preposition);
  if (isTold && sort !== 'knowledge' && (sort !== 'paper' || isPlural(scene, token))) return cited(token);
  if (!isVerb(scene, head) || scene.trees.rel(seat) !== 'obl') return null;
  const isReliedOn =
    /^(?:on|upon)$/.test(preposition) && RELYING.has(scene.lemma(head)) && sort !== 'knowledge';
  const isBearing = preposition === 'by' && BORNE_OUT.has(scene.lemma(head)) && isPassive(scene, head);
  const isOnIt = sort === 'view' && /^(?:in|on)$/.test(preposition) && ON_RECORD.has(scene.lemma(head));
  if (isReliedOn || isBearing || isOnIt) return cited(token);
  const isFinding =
    sort === 'report' &&
    preposition === 'in' &&
    FINDING.has(scene.lemma(head)) &&
    isAny(scene, scene.trees.children(head, 'nsubj'), 'body', 'named', 'person');
  return isFinding ? cited(head, { finding: head }) : null;
}

const HELD = words('evidence proof footage recording imagery');

/** "We have evidence that …", "there is no proof" */
function asHad(scene: Scene, token: number, seat: number): Citation | null {
  const { trees } = scene;
  const head = trees.head[seat] ?? -1;
  if (!HELD.has(scene.lemma(token))) return null;
  const isHeld = /^(?:have|possess|hold)$/.test(scene.lemma(head)) && trees.rel(seat) === 'obj';
  if (isHeld) return cited(head);
  const existing = trees.child(seat, 'expl') >= 0 ? seat : trees.child(head, 'expl') >= 0 ? head : -1;
  return existing >= 0 && scene.tokens.lower(trees.child(existing, 'expl')) === 'there'
    ? cited(existing)
    : null;
}

const PLAIN = words('photo photograph video footage audio recording record');

/** "footage of the strike": a recording of something, whatever is said of it. */
function asPicture(scene: Scene, token: number, sort: Sort): Citation | null {
  const of = pick(nounArguments(scene, token), ['of']).filter((node) => fillerAt(scene, node) !== null);
  return sort === 'view' && of.length > 0 && PLAIN.has(scene.lemma(token)) ? cited(token) : null;
}
