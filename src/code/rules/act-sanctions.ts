import type { Draft } from '../draft.js';
import { isVerb, modifiers, prepositionOf, sortsOf, subjectOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { make } from './act-draft.js';
import { isOfNation, isParty } from './act-parties.js';

// Penalties that are named without a verb that imposes them: "sanctions on Iranian banks", "a package of sanctions", "a ban on Russian oil".

const MEASURES = words('sanction sanctions embargo');
const BANS = words('ban prohibition freeze tariff control cap restriction');
/** Those who sanction others stand before the word as often as those who are sanctioned. */
const SANCTIONING =
  /^(?:u\.?s\.?|us|american|eu|european|uk|u\.?k\.?|british|un|u\.?n\.?|western|canadian|japanese|australian|swiss|international|multilateral|allied|coalition|treasury|council|g7|g-7|union|nations|norwegian)$/;
/** What is said of sanctions that is none: getting round them, taking them off, judging them. */
const NOT_IMPOSING = words(
  'lift ease remove waive relax suspend evade circumvent violate bust dodge skirt breach end drop terminate undermine oppose criticise criticize reject condemn escape avoid bypass flout ignore',
);
const UNDOING = words(
  'relief evasion lifting easing removal waiver circumvention busting violation exemption suspension end expert committee list violator',
);
const HELD = words(
  'have put prepare announce consider impose enact adopt introduce work discuss maintain keep extend renew join roll unveil coordinate place levy apply use implement target tighten plan include pursue ramp step expand strengthen',
);

/** The noun that sanctions are told by: "a package of sanctions", "sanctions listings". */
function outermost(scene: Scene, token: number): number {
  const { trees } = scene;
  let node = token;
  for (let steps = 0; steps < 3; steps += 1) {
    const head = trees.head[node] ?? -1;
    const isInside =
      /^(?:compound|nmod|amod)$/.test(trees.rel(node)) && /^(?:|of|for)$/.test(prepositionOf(scene, node));
    if (!isInside || !PACKAGES.has(scene.lemma(head))) break;
    node = head;
  }
  return node;
}
const PACKAGES = words(
  'package round tranche set series wave raft regime listing measure load designation list option number batch slate combination action',
);

/** "sanctions on financial institutions in Russia", "Russian sanctions"; null where nobody is said to be on either side. */
export function ofSanctions(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (!MEASURES.has(scene.lemma(token)) && !MEASURES.has(scene.tokens.lower(token))) return null;
  if (isVerb(scene, token) || trees.upos(token) === 'VERB') return null;
  const noun = outermost(scene, token);
  const head = trees.head[noun] ?? -1;
  if (trees.rel(noun) === 'compound' || UNDOING.has(scene.lemma(head)) || NOT_IMPOSING.has(scene.lemma(head)))
    return null;
  // "calls for sanctions" asks for them.
  if (prepositionOf(scene, noun) === 'for' && /^(?:call|appeal|push|press|ask)$/.test(scene.lemma(head)))
    return null;
  const to = [...new Set([token, noun])].flatMap((one) => targetsOf(scene, one));
  const named = [...new Set([token, noun])].flatMap((one) => namedBefore(scene, one));
  const owners = named.filter((node) => SANCTIONING.test(scene.tokens.lower(node)));
  const targets = [...to, ...named.filter((node) => !owners.includes(node))];
  const verb = verbOver(scene, noun);
  const holders =
    verb >= 0 && HELD.has(scene.lemma(verb))
      ? subjectOf(scene, verb).filter((node) => isParty(scene, node) || /^we$/.test(scene.tokens.lower(node)))
      : [];
  const by = owners.length > 0 ? owners : holders.filter((node) => !targets.includes(node));
  const isImposed = verb >= 0 && IMPOSING.has(scene.lemma(verb));
  const isHeld = verb >= 0 && HELD.has(scene.lemma(verb)) && scene.lemma(verb) !== 'discuss';
  const isToSomebody = targets.length > 0 || isImposed || (isHeld && (by.length > 0 || noun !== token));
  return isToSomebody
    ? make('sanction', token, { by, to: targets }, { anchor: verb >= 0 ? verb : token, cameo: '163' })
    : null;
}
const IMPOSING = words('impose enact reimpose levy slap');

/** The verb that a noun is object or subject of; -1 where there is none. */
function verbOver(scene: Scene, noun: number): number {
  const { trees } = scene;
  let node = noun;
  while (trees.rel(node) === 'conj') node = trees.head[node] ?? -1;
  const head = trees.head[node] ?? -1;
  return isVerb(scene, head) && /^(?:obj|nsubj|obl|xcomp)$/.test(trees.rel(node)) ? head : -1;
}

/** Whom they fall on: a party, or a thing or people of a nation. */
const targetsOf = (scene: Scene, noun: number): number[] =>
  scene.trees
    .children(noun, 'nmod')
    .filter(
      (child) =>
        /^(?:on|against|upon|targeting)$/.test(prepositionOf(scene, child)) && isTarget(scene, child),
    );

const isTarget = (scene: Scene, node: number): boolean =>
  scene.mentionAt(node)?.type !== 'time' &&
  (isParty(scene, node) ||
    sortsOf(scene, node).has('named') ||
    isOfNation(scene, node) ||
    CONCERNS.has(scene.lemma(node)));
const CONCERNS = words(
  'institution enterprise entity individual bank company oligarch official sector person member leader firm businessman network supporter operative commander family elite economy industry',
);

const namedBefore = (scene: Scene, noun: number): number[] =>
  modifiers(scene, noun).filter(
    (child) => sortsOf(scene, child).has('named') || SANCTIONING.test(scene.tokens.lower(child)),
  );

/** "a ban on all new investment in Russia", "an import ban on Russian oil". */
export function ofBan(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (!BANS.has(scene.lemma(token)) || trees.upos(token) !== 'NOUN' || trees.rel(token) === 'compound')
    return null;
  if (NOT_IMPOSING.has(scene.lemma(trees.head[token] ?? -1))) return null;
  const targets = trees
    .children(token, 'nmod')
    .filter((child) => prepositionOf(scene, child) === 'on')
    .filter((child) => TRADED.has(scene.lemma(child)));
  const to = targets.flatMap((child) => [
    ...(isOfNation(scene, child) ? [child] : []),
    ...trees
      .children(child, 'nmod')
      .filter(
        (one) => /^(?:in|from|to|of)$/.test(prepositionOf(scene, one)) && sortsOf(scene, one).has('named'),
      ),
  ]);
  return to.length > 0
    ? make(
        'sanction',
        token,
        { to },
        { anchor: verbOver(scene, token) >= 0 ? verbOver(scene, token) : token, cameo: '163' },
      )
    : null;
}
const TRADED = words(
  'investment import export oil gas coal trade sale diamond gold timber steel aluminium technology transaction energy product good flight airline aircraft vessel ship bank asset lending grain semiconductor uranium',
);

const BANNING = words('ban prohibit embargo block halt');

/** "banning Russian oil", "prohibited the import of Belarusian potash". */
export function ofBannedGoods(scene: Scene, token: number): Draft | null {
  if (!BANNING.has(scene.lemma(token)) || !isVerb(scene, token)) return null;
  const goods = verbArguments(scene, token).slots.get('patient') ?? [];
  const to = goods.filter((node) => TRADED.has(scene.lemma(node)) && isOfForeigners(scene, node));
  if (to.length === 0) return null;
  const by = subjectOf(scene, token).filter((node) => isParty(scene, node) && !to.includes(node));
  return make('sanction', token, { by, to }, { cameo: '163' });
}

const isOfForeigners = (scene: Scene, node: number): boolean =>
  [node, ...modifiers(scene, node)].some((one) => isOfNation(scene, one)) ||
  scene.trees
    .children(node, 'nmod')
    .some(
      (child) =>
        /^(?:of|from)$/.test(prepositionOf(scene, child)) &&
        (isOfNation(scene, child) || sortsOf(scene, child).has('named')),
    );

const LISTING = words('sanction sanctions listing designation designate blacklist embargo');
/** So many words around are looked at for what tells penalties from fire. */
const AROUND = 60;

/** "We are targeting businessmen and companies": said of penalties, where the text speaks of them. */
export function ofTargeting(scene: Scene, token: number): Draft | null {
  if (scene.lemma(token) !== 'target' || !isVerb(scene, token)) return null;
  const found = verbArguments(scene, token).slots;
  const to = (found.get('patient') ?? []).filter(
    (node) => CONCERNS.has(scene.lemma(node)) || NETWORKS.has(scene.lemma(node)),
  );
  if (to.length === 0) return null;
  const isPenal = Array.from({ length: 2 * AROUND }, (_, i) => token - AROUND + i).some((at) =>
    LISTING.has(scene.lemma(at)),
  );
  const agents = found.get('agent') ?? [];
  if (!isPenal || agents.some((node) => sortsOf(scene, node).has('armed'))) return null;
  const by = agents.filter((node) => isParty(scene, node) || scene.tokens.lower(node) === 'we');
  return make('sanction', token, { by, to }, { cameo: '163' });
}
const NETWORKS = words(
  'developer proliferator financier supplier trafficker smuggler associate relative crony facilitator',
);
