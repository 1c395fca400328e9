import { isInfinitive, isVerb, sortsOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { ActFrame } from './act-frames.js';
import { isCaptive, isSomebody } from './act-parties.js';
import type { Match } from './frames.js';

// Senses in which the words for acts are none between parties.

/** "defends itself", "declared themselves": no act between parties. */
export const isDoneToOneself = (scene: Scene, { isNoun, trigger }: Match<ActFrame>): boolean =>
  !isNoun &&
  !/^(?:commit|bind|pledge)$/.test(scene.lemma(trigger)) &&
  REFLEXIVE.has(scene.tokens.lower(scene.trees.child(trigger, 'obj')));
const REFLEXIVE = words('itself themselves himself herself ourselves myself yourself yourselves oneself');

/** "prosecuted the war", "recognise that it did", "released its strategy": the same verb, and no act between parties. */
export function isOfOtherSense(scene: Scene, trigger: number, receivers: readonly number[]): boolean {
  switch (scene.lemma(trigger)) {
    case 'prosecute':
      return receivers.some((node) => /^(?:war|campaign|fight|conflict)$/.test(scene.lemma(node)));
    case 'recognise':
    case 'recognize':
      return scene.trees.child(trigger, 'ccomp') >= 0;
    // "suspended its contacts with Chad": the contrary of consulting
    case 'contact':
    case 'consultation':
    case 'cooperation':
    case 'collaboration':
      return SEVERING.has(scene.lemma(scene.trees.head[trigger] ?? -1));
    // "withdrew its recognition of the junta"
    case 'recognition':
      return WITHHOLDING.has(scene.lemma(scene.trees.head[trigger] ?? -1));
    case 'charge':
      return isEntrusted(scene, trigger);
    case 'insist':
      return isAsserted(scene, trigger);
    // "has 5 percent support of the vote": a share of it
    case 'support':
      return !isVerb(scene, trigger) && /^(?:%|percent|percentage|point)$/.test(scene.lemma(trigger - 1));
    // "conceded two goals"
    case 'concede':
      return isObjectOf(scene, trigger, /^(?:goal|point|penalty|try|wicket)$/);
    // "called on the King to pay his respects", "will be called on to ask their questions"
    case 'call':
      return (
        isNamed(scene, trigger) ||
        scene.trees
          .children(trigger, 'xcomp', 'advcl')
          .some((child) => isObjectOf(scene, child, /^(?:respects?|questions?)$/))
      );
    // "sanctioned the extension": allowed it
    case 'sanction':
      return isVerb(scene, trigger) && isObjectOf(scene, trigger, ALLOWED);
    case 'reinstate':
      return !receivers.some((node) => isSomebody(scene, node));
    case 'release':
    case 'free':
      return receivers.length > 0 && !receivers.some((node) => isCaptive(scene, node));
    default:
      return false;
  }
}

/** "called the ruling a win for voters" */
const isNamed = ({ trees, tokens }: Scene, verb: number): boolean =>
  trees.children(verb, 'obj', 'iobj').filter((node) => node > verb).length > 1 &&
  !/^(?:on|upon|for|off)$/.test(tokens.lower(verb + 1));

/** "is charged with securing the capital": a duty, not a crime. */
const isEntrusted = (scene: Scene, verb: number): boolean =>
  isVerb(scene, verb) &&
  scene.trees
    .children(verb, 'advcl', 'obl', 'xcomp')
    .some((deed) => ENTRUSTED.has(scene.lemma(deed)) && scene.tokens.lower(verb + 1) === 'with');
const ENTRUSTED =
  words(`secure protect oversee implement ensure defend coordinate enforce manage run lead maintain monitor investigate administer
  guard train deliver restore organise organize supervise preserve keep draft prepare review plan develop build recruit patrol
  verify protection oversight implementation enforcement security task mission responsibility coordination supervision`);

const INDICATIVE = words(
  "will would is are was were has have had did does can could 's 're 've 'll ’s ’re ’ve ’ll",
);

/** "insisted that the figures were right": holds it to be so; "insisted that they leave" asks it. */
const isAsserted = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'ccomp', 'advcl', 'parataxis')
    .filter((clause) =>
      scene.trees.children(clause, 'mark').some((mark) => scene.tokens.lower(mark) === 'that'),
    )
    .some(
      (clause) =>
        scene.trees.children(clause, 'aux', 'cop').some((aux) => INDICATIVE.has(scene.tokens.lower(aux))) ||
        (isVerb(scene, clause) &&
          scene.trees.child(clause, 'aux', 'cop') < 0 &&
          scene.tokens.lower(clause) !== scene.lemma(clause)),
    );

const isObjectOf = (scene: Scene, verb: number, lemma: RegExp): boolean =>
  scene.trees.children(verb, 'obj').some((node) => lemma.test(scene.lemma(node)));
const ALLOWED =
  /^(?:extension|use|mission|deployment|operation|budget|visit|construction|plan|marriage|appointment|strike|raid|purchase|sale|creation)$/;

const WITHHOLDING = words('withdraw suspend revoke rescind cancel freeze retract withhold refuse deny');
const SEVERING = words(
  'suspend cut break sever freeze end halt stop terminate rupture scale curtail reduce limit cease discontinue',
);

/** What one refuses or agrees to in talk, not between parties. */
export const TALK = words(
  'comment say speak answer elaborate speculate discuss go get talk respond specify name identify disclose think see know tell be have',
);

/** Some verbs are acts only with what they are about: "refused to withdraw", not "refused to comment". */
export function governsEnough(scene: Scene, frame: ActFrame, verb: number): boolean {
  const { trees } = scene;
  const complement = trees.children(verb, 'xcomp', 'ccomp', 'advcl').find((child) => isVerb(scene, child));
  if (
    complement !== undefined &&
    TALK.has(scene.lemma(complement)) &&
    // "agreed to speak again": another call.
    scene.tokens.lower(complement + 1) !== 'again' &&
    (frame.detail === 'reject' || frame.detail === 'agree')
  )
    return false;
  // "told the army to leave"; "told the press" asks nobody for anything.
  if (scene.lemma(verb) === 'tell')
    return trees.children(verb, 'xcomp', 'ccomp').some((child) => isInfinitive(scene, child));
  if (!frame.clause) return true;
  // "offered to send police"; "offered ideas on how to" is no promise.
  if (scene.lemma(verb) === 'offer')
    return trees.children(verb, 'xcomp', 'ccomp').some((child) => isInfinitive(scene, child));
  if (frame.detail === 'agree') return complement !== undefined || isToTerms(scene, verb);
  return (
    complement !== undefined ||
    trees.children(verb, 'obl').length > 0 ||
    (frame.detail === 'reject' && trees.child(verb, 'obj') >= 0)
  );
}

const TERMS = words(
  'term condition demand request proposal expansion extension increase cessation handover transfer formula settlement framework roadmap timetable withdrawal ceasefire truce talk negotiation resolution plan deployment release mission election exchange visit',
);

/** "agreed to the terms", "committed to the truce". */
export const isToTerms = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'obl')
    .some((child) => TERMS.has(scene.lemma(child)) || sortsOf(scene, child).has('instrument'));
