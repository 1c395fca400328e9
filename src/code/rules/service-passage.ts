import type { Draft } from '../draft.js';
import { isAny, isVerb, namedNodes, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { figuresAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { isAid, type Service } from './service-things.js';

// Aid on its way in, as statements tell of it: "so more aid can go through", "get aid into the enclave", "open the way to
// humanitarian access".

const PASSING = words('go get come flow pass move');
const BRINGING = words('get bring move let');
const INWARD = /^(?:in|into|through|across)$/;
const STILL_OPEN = words('intended expected requested permitted conditional');

/** Aid that gets through, or is got through, or is to be; a truce or an opening that makes way for it. */
export const ofPassage = (scene: Scene, token: number): Draft | null =>
  gettingThrough(scene, token) ?? makingWay(scene, token);

function gettingThrough(scene: Scene, token: number): Draft | null {
  const lemma = scene.lemma(token);
  if (!PASSING.has(lemma) && !BRINGING.has(lemma)) return null;
  if (!isVerb(scene, token) || !isInward(scene, token)) return null;
  const objects = scene.trees.children(token, 'obj');
  const what = (objects.length > 0 ? objects : subjectOf(scene, token)).filter((node) =>
    isRelief(scene, node),
  );
  if (what.length === 0 || !(objects.length > 0 ? BRINGING : PASSING).has(lemma)) return null;
  const detail = detailOf(scene, token);
  return detail === null ? null : draft(scene, detail, token, what);
}

function detailOf(scene: Scene, verb: number): Service | null {
  const presented = scene.presentedAt(verb);
  if (!presented || presented.reality === 'asked') return null;
  if (presented.polarity === 'denied') return STILL_OPEN.has(presented.reality) ? null : 'cut';
  if (scene.trees.children(verb, 'aux').some((aux) => /^(?:can|could)$/.test(scene.tokens.lower(aux))))
    return 'planned';
  return STILL_OPEN.has(presented.reality) ? 'planned' : 'working';
}

const isInward = ({ trees, tokens }: Scene, verb: number): boolean =>
  trees
    .children(verb, 'advmod', 'compound', 'obl', 'case', 'xcomp')
    .some(
      (child) =>
        child > verb &&
        (INWARD.test(tokens.lower(child)) ||
          trees.children(child, 'case').some((one) => INWARD.test(tokens.lower(one)))),
    );

/** "humanitarian assistance", "aid trucks"; military aid is no relief. */
const isRelief = (scene: Scene, node: number): boolean =>
  namedNodes(scene, node).some((one) => isAid(scene, one)) && !isForArmies(scene, node);
const isForArmies = (scene: Scene, node: number): boolean =>
  scene.trees
    .children(node, 'amod', 'compound')
    .some((child) =>
      /^(?:military|lethal|security|defen[cs]e|financial|budgetary)$/.test(scene.lemma(child)),
    );

const ENABLING = words('open allow enable permit facilitate pave ease create improve');
const TRUCES = words(
  'ceasefire truce cessation pause lull agreement deal corridor opening reopening resumption crossing arrangement resolution',
);

/** "The truce will open the way to humanitarian access" */
function makingWay(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const isAccess =
    /^(?:access|delivery|assistance|aid|convoy)$/.test(scene.lemma(token)) &&
    trees.children(token, 'amod', 'compound').some((child) => HUMANE.has(scene.lemma(child)));
  if (!isAccess) return null;
  let verb = trees.head[token] ?? -1;
  for (let steps = 0; steps < 3 && verb >= 0 && !ENABLING.has(scene.lemma(verb)); steps += 1)
    verb = trees.head[verb] ?? -1;
  if (verb < 0 || !isVerb(scene, verb) || !ENABLING.has(scene.lemma(verb))) return null;
  if (scene.presentedAt(verb)?.polarity === 'denied') return null;
  const isTruce = subjectOf(scene, verb).some((node) => TRUCES.has(scene.lemma(node)));
  return isTruce ? draft(scene, 'planned', token, [token], verb) : null;
}
const HUMANE = words('humanitarian aid relief food medical');

const draft = (
  scene: Scene,
  detail: Service,
  trigger: number,
  what: readonly number[],
  anchor = trigger,
): Draft => ({
  kind: 'service',
  detail,
  trigger,
  anchor,
  roles: { what },
  places: null,
  counts: figuresAt(scene, what),
  ...(detail === 'cut' ? { stance: { polarity: 'affirmed' } } : {}),
});

/** "The amount of aid reaching people is insufficient" */
export function ofTooLittle(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (!/^(?:insufficient|inadequate)$/.test(scene.lemma(token))) return null;
  const head = trees.head[token] ?? -1;
  const anchor =
    trees.child(token, 'cop') >= 0 ? token : /^(?:remain|be)$/.test(scene.lemma(head)) ? head : -1;
  const subject = anchor < 0 ? -1 : trees.child(anchor, 'nsubj');
  if (subject < 0) return null;
  const what = [subject, ...trees.children(subject, 'nmod')].filter(
    (node) => isRelief(scene, node) && (node === subject || prepositionOf(scene, node) === 'of'),
  );
  return what.length > 0 && !isAny(scene, what, 'body') ? draft(scene, 'cut', token, what, anchor) : null;
}
