import { wordSet as words } from '../../lib/index.js';

/** Verbs whose lemma the rules depend on and whose forms a statistical lemmatiser may cut short. */
export const TRIGGER_VERBS = words(`
  shell bomb bombard pound strafe storm raid ambush assault attack target hit strike fire launch shoot down intercept detonate
  explode clash skirmish fight battle engage defeat rout crush eliminate annihilate neutralise neutralize destroy repel repulse
  torpedo sink invade besiege mine seize capture recapture retake conquer overrun occupy annex liberate wrest regain secure
  clear free drive push expel dislodge oust flush force lose cede surrender relinquish fall hand turn hold control retain defend
  administer govern rule mass amass entrench station deploy contest dispute approach near close reach enter penetrate advance
  press march leave abandon evacuate vacate quit flee withdraw retreat pull redeploy encircle surround blockade seal cut kill
  murder assassinate execute behead slaughter massacre lynch slay die perish drown starve injure wound maim hurt torture beat
  rape burn detain arrest imprison jail apprehend intern abduct kidnap hijack disappear demolish raze level flatten torch damage
  ruin loot pillage disable return resettle repatriate displace uproot deport escape depart cross relocate airlift restore
  repair rebuild reconstruct reconnect rehabilitate reopen fix resume sever disconnect disrupt interrupt block shut suspend halt
  operate function open join defect merge split secede capitulate lay lead head command represent belong ally align affiliate
  pledge swear back sponsor support favour favor endorse advocate oppose object reject agree disagree change alter shift deny
  refute debunk dismiss correct retract challenge allege claim pay buy purchase provide donate finance fund promise receive freeze accuse
  blame condemn denounce criticise criticize sue indict investigate summon urge call demand ask request order insist refuse
  decline veto threaten warn protest demonstrate riot sanction impose mobilise mobilize dispatch send confiscate ban arm equip
  train assist aid rescue shelter cooperate collaborate coordinate consult mediate negotiate praise commend applaud welcome
  recognise recognize thank apologise apologize ease lift relax release disarm yield concede sign conclude ratify violate
  hurl throw lob toss intrude enlist recruit conscript encourage reiterate seek head
  breach extend renew observe respect implement propose postpone cancel schedule plan meet visit host convene travel arrive
  peddle disseminate circulate propagate insinuate fabricate belie dispel expose recant rectify revise
  lapse expire elapse renege flout prolong abrogate contravene infringe abide adhere comply prevail incorporate integrate
  absorb desert disaffiliate dissociate enrol enroll chair front preside skirmish rally splinter
  ram slam dive lob loose unleash dynamite hem inch disengage evict eject hoist garrison vie ransack plunder pillage`);
