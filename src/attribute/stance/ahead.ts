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

const WHEN = /^(?:when|once|until|till|before|after)$/;
const COMING = /^(?:will|'ll|’ll|shall|wo)$/;

/** "will raise it when the presidents meet": the present of what is to come, beside a future. */
export function isWhenAhead({ trees, tokens }: Syntax, token: number, clause: Clause): boolean {
  if (trees.rel(token) !== 'advcl' || trees.upos(token) !== 'VERB') return false;
  const isPresent =
    !clause.past &&
    !clause.perfect &&
    !clause.progressive &&
    !clause.infinitive &&
    clause.modal === null &&
    !tokens.lower(token).endsWith('ing');
  const isWhen = trees.children(token, 'mark', 'advmod').some((one) => WHEN.test(tokens.lower(one)));
  return (
    isPresent &&
    isWhen &&
    trees.children(trees.head[token]!, 'aux').some((aux) => COMING.test(tokens.lower(aux)))
  );
}
