import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isMartial } from './martial.js';

/** Whoever may be harmed and is no bearer of arms, holder of an office or part of a crowd: kin, trades, callings, ranks, suspects. */
const FOLK = words(`
  ranger forester passer-by passerby pensioner youth youngster grandmother grandfather grandson granddaughter grandchild uncle aunt cousin nephew niece
  widow widower orphan soul toddler newborn schoolboy schoolgirl schoolchild schoolchildren minor adolescent adult spouse bride groom sibling
  twin porter volunteer saboteur spotter spy infiltrator arsonist rioter suspect accomplice collaborator informer informant agent
  operative ringleader recruiter courier sympathiser sympathizer loyalist partisan cadre captain major lieutenant sergeant corporal
  private colonel cadet gunner sapper deminer artilleryman infantryman seaman mariner skipper boatswain deckhand stevedore docker
  electrician fireman firefighter lineman technician mechanic welder builder mason labourer laborer foreman plumber carpenter tailor
  baker vendor hawker shopkeeper shopper commuter cyclist motorcyclist motorist trucker rider jawan martyr comrade colleague scholar
  lecturer professor academic writer poet artist singer musician photographer cameraman editor publisher columnist presenter
  broadcaster interpreter translator archivist curator friar seminarian pastor preacher missionary rabbi abbot deacon chieftain headman
  mukhtar notable councillor councilor magistrate bailiff notary attorney unionist striker marcher campaigner herdsman nomad
  pastoralist woodcutter lumberjack hunter warden lifeguard goatherd peasant grower mourner churchgoer congregant parishioner
  holidaymaker traveller traveler hiker foreigner expat midshipman rating steward orderly surgeon physician midwife pharmacist
  dentist convict abductee clansman kinsman townsman islander draftee vigilante policewoman machine-gunner machinist cook cleaner
  observer invader trooper legionnaire jihadi operator foreigner spokesperson boatman ferryman helmsman navigator signaller`);

/** A noun for a person that the common lists of people do not hold: "a passer-by", "two saboteurs". */
export const isFolk = ({ trees, lemma }: Scene, node: number): boolean =>
  trees.upos(node) === 'NOUN' && FOLK.has(lemma(node));

const NOT_PERSONAL = words(
  'tower power number paper border river order corner container centre water center computer server sensor reactor generator transformer motor cluster monitor factor sector filibuster chapter letter matter charter barrier carrier character buffer offer banner disaster fever idea',
);
/** "two mariners", "a deminer": a word for whoever does something, known by its ending and counted. */
export const isPersonal = ({ trees, lemma }: Scene, node: number): boolean =>
  trees.upos(node) === 'NOUN' &&
  trees.child(node, 'nummod', 'det') >= 0 &&
  /(?:er|or|ist|ian|man|men|eer|ee)$/.test(lemma(node)) &&
  !NOT_PERSONAL.has(lemma(node));

const WARLIKE = words(
  `blast strike raid bombardment fighting hostility clash missile massacre bullet landmine ied gunshot assault counter-fire occupier
  shrapnel explosive projectile detonation duel counter-offensive gunman minefield`,
);

/** Whether the sentence speaks of war or of its acts: what befalls people there is their harm. */
export function isAtWar(scene: Scene, trigger: number): boolean {
  if (isMartial(scene, trigger)) return true;
  const sentence = scene.sentences[scene.tokens.sentence[trigger] ?? -1];
  for (let i = sentence?.first ?? 0; i < (sentence?.last ?? 0); i += 1)
    if (i !== trigger && (WARLIKE.has(scene.lemma(i)) || WARLIKE.has(scene.tokens.lower(i)))) return true;
  return false;
}
