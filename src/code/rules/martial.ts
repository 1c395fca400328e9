import { ARMED, ARMS_WORDS, words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

const ARMED_KINDS = new Set(['military', 'armed-group']);
const MARTIAL =
  words(`military war combat ceasefire frontline battlefield battle offensive counteroffensive counter-offensive counterattack shelling airstrike ambush explosion
  attack bombing gunfire hostage siege armed terrorist terrorism`);
const CIVIL = words(
  'guard driver officer member unit force side guest police policeman fire round jet ship party faction column fleet vessel aircraft helicopter recruit missile commander convoy patrol perpetrator',
);

/** Whether the sentence speaks of war: it names an army, an armed group, a weapon or an act of war besides the trigger. */
export function isMartial(scene: Scene, trigger: number): boolean {
  const sentence = scene.sentences[scene.tokens.sentence[trigger]!];
  if (!sentence) return false;
  for (let i = sentence.first; i < sentence.last; i += 1) {
    if (i === trigger) continue;
    const lemma = scene.lemma(i);
    if (MARTIAL.has(lemma) || ((ARMED.has(lemma) || ARMS_WORDS.has(lemma)) && !CIVIL.has(lemma))) return true;
    const actor = scene.mentionAt(i)?.actor;
    if (actor && ARMED_KINDS.has(scene.actorOf(actor)?.kind ?? '')) return true;
  }
  return false;
}
