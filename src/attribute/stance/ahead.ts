import type { Clause, Syntax } from './clause.js';

const PLANNING = new Set(['schedule', 'plan', 'slate', 'foresee', 'envisage']);

/** "are to meet again", "is scheduled for Monday": what is set ahead by words that have no future tense; not what was to have been. */
export function isSetAhead({ trees, tokens }: Syntax, token: number, { infinitive }: Clause): boolean {
  if (trees.upos(token) !== 'VERB') return false;
  if (infinitive)
    return trees
      .children(token, 'mark')
      .some((mark) => tokens.lower(mark) === 'to' && /^(?:is|are)$/.test(tokens.lower(mark - 1)));
  const auxiliaries = trees.children(token, 'aux').map((aux) => tokens.lower(aux));
  const isPassive = auxiliaries.some((aux) => /^(?:is|are|been)$/.test(aux));
  const isPresent = auxiliaries.every((aux) => /^(?:is|are|been|has|have)$/.test(aux));
  return isPassive && isPresent && PLANNING.has(trees.lemma[token]!) && tokens.lower(token).endsWith('ed');
}

/** "provided that the truce holds", "on condition that they leave", "in the event that they attack" */
export const isUnderProviso = ({ trees, tokens }: Syntax, token: number): boolean =>
  trees
    .children(token, 'mark')
    .some(
      (mark) =>
        tokens.lower(mark) === 'that' &&
        /^(?:provided|providing|condition|event)$/.test(tokens.lower(mark - 1)) &&
        (tokens.form(mark - 2) === ',' || /^(?:on|the)$/.test(tokens.lower(mark - 2))),
    );
