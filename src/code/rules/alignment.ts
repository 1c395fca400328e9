import type { Rule } from '../draft.js';
import { isVerb } from '../grammar/index.js';
import { ofAlliance, ofAllies, ofHyphen, ofLoyalty, ofPhrase, ofPro, ofUnder } from './alignment-bonds.js';
import { ofClash } from './alignment-clashes.js';
import { ofMove, ofSurrender } from './alignment-moves.js';
import { ofOffice } from './alignment-offices.js';
import { ofLeague, ofRift, ofSplinter, ofTies } from './alignment-ties.js';
import { ofVerb } from './alignment-verbs.js';

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
  ofOffice,
];

/** Who belongs with whom: members, affiliates, allies, leaders; who joins, leaves, surrenders. */
export const alignment: Rule = {
  kind: 'alignment',
  read(scene, token) {
    const clash = ofClash(scene, token);
    if (clash.length > 0) return clash;
    const adnominal = [...ofHyphen(scene, token), ...ofAllies(scene, token)];
    if (adnominal.length > 0) return adnominal;
    if (isVerb(scene, token)) return ofVerb(scene, token);
    return BONDS.flatMap((read) => read(scene, token));
  },
};
