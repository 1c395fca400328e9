import type { Draft, Rule } from '../draft.js';
import { isVerb } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { ofAlliance } from './alignment-alliances.js';
import { ofAllies, ofHyphen, ofLoyalty, ofPhrase, ofPro, ofUnder } from './alignment-bonds.js';
import { ofClash } from './alignment-clashes.js';
import { ofMove, ofSurrender } from './alignment-moves.js';
import { ofOffice } from './alignment-offices.js';
import { ofLeague, ofRift, ofSplinter, ofTies } from './alignment-ties.js';
import { ofDependence, ofMembership, ofStanding } from './alignment-standing.js';
import { ofUnion } from './alignment-union.js';
import { ofVerb } from './alignment-verbs.js';

/** By an office or a bond with a name; else by a standing. */
function ofBond(scene: Scene, token: number): Draft[] {
  const office = ofOffice(scene, token);
  return office.length > 0 ? office : ofStanding(scene, token);
}

const BONDS = [
  ofLoyalty,
  ofPro,
  ofAlliance,
  ofMove,
  ofSurrender,
  ofPhrase,
  ofUnder,
  ofTies,
  ofLeague,
  ofSplinter,
  ofRift,
  ofBond,
  ofMembership,
];

/** Who belongs with whom: members, affiliates, allies, leaders; who joins, leaves, surrenders. */
export const alignment: Rule = {
  kind: 'alignment',
  tags: words('ADJ NOUN PROPN VERB'),
  read(scene, token) {
    const clash = ofClash(scene, token);
    if (clash.length > 0) return clash;
    const adnominal = [...ofHyphen(scene, token), ...ofAllies(scene, token)];
    if (adnominal.length > 0) return adnominal;
    const dependence = ofDependence(scene, token);
    if (dependence.length > 0) return dependence;
    const union = ofUnion(scene, token);
    if (union) return [union];
    if (isVerb(scene, token)) return ofVerb(scene, token);
    return BONDS.flatMap((read) => read(scene, token));
  },
};
