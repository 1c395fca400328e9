import type { Presented } from '../../analysis/index.js';
import type { Stance } from '../../record/index.js';
import type { Clause } from './clause.js';
import type { StanceClass } from './lexicon.js';

export type Stanced = Pick<Presented, 'polarity' | 'certainty' | 'reality' | 'hedges'>;

/** How something is presented, its hedges apart. */
export type Triple = Pick<Stanced, 'polarity' | 'certainty' | 'reality'>;

const CERTAINTIES: readonly Stance['certainty'][] = ['certain', 'probable', 'possible', 'uncommitted'];
/** The weaker of two certainties. */
export const weaker = (a: Stance['certainty'], b: Stance['certainty']): Stance['certainty'] =>
  CERTAINTIES[Math.max(CERTAINTIES.indexOf(a), CERTAINTIES.indexOf(b))]!;

const flipped = (polarity: Triple['polarity']): Triple['polarity'] =>
  polarity === 'denied' ? 'affirmed' : 'denied';

/** What becomes of a presentation under a word of a class ("failed to", "is expected to"). */
export function ofClass(kind: StanceClass, { negated, modal }: Clause, below: Triple): Triple {
  const polarity = negated ? flipped(below.polarity) : below.polarity;
  switch (kind) {
    case 'fails':
      return negated ? { ...below, reality: 'happened' } : { ...below, reality: 'prevented' };
    case 'manages':
      return { ...below, polarity };
    case 'tries':
      // What was tried is not thereby done.
      return {
        polarity,
        certainty: weaker(below.certainty, 'probable'),
        reality: below.reality === 'happened' ? 'intended' : below.reality,
      };
    case 'permits':
      return negated ? { ...below, reality: 'prevented' } : { ...below, reality: 'permitted' };
    case 'intends':
      return below.reality === 'permitted' || below.reality === 'prevented'
        ? { ...below, polarity }
        : { polarity, certainty: weaker(below.certainty, 'probable'), reality: 'intended' };
    case 'expects':
      return { polarity, certainty: weaker(below.certainty, 'probable'), reality: 'expected' };
    case 'asks':
      return { polarity, certainty: weaker(below.certainty, 'uncommitted'), reality: 'requested' };
    case 'begins':
      return { ...below, polarity, reality: negated ? below.reality : 'ongoing' };
    case 'ends':
      return { ...below, reality: 'happened' };
    case 'doubts':
      return negated ? below : { ...below, polarity: flipped(below.polarity) };
    case 'believes':
      return { ...below, polarity, certainty: weaker(below.certainty, 'probable') };
    case 'conditions':
      return { ...below, certainty: 'uncommitted', reality: 'conditional' };
    case 'reports':
      return { ...below, polarity: negated && modal === 'would' ? flipped(below.polarity) : below.polarity };
  }
}
