import { mentionOf, stage, type Layers, type TokenMention } from '../../analysis/index.js';
import { byPosition } from '../../lib/index.js';

type Needs = Pick<Layers, 'names' | 'placings' | 'namings' | 'times' | 'figures' | 'tokens' | 'trees'>;

/** Puts names, times and figures together as the mentions of the record, overlaps settled. */
export const mentionsStage = stage({
  name: 'mentions',
  needs: ['names', 'placings', 'namings', 'times', 'figures', 'tokens', 'trees'],
  gives: ['mentions'],
  run: (layers) => ({ mentions: mergedMentions(layers) }),
});

/**
 * All mentions in document order. A name that crosses a time or a figure gives way to it; one that holds it,
 * or is held by it, stays ("the 2nd Brigade", "[two] units"); one with the same words gives way.
 */
function mergedMentions({ names, placings, namings, times, figures }: Needs): TokenMention[] {
  const timed = times.map((phrase): TokenMention => ({
    ...mentionOf(phrase, 'time'),
    time: phrase.time,
    why: phrase.why,
  }));
  const counted = figures.map((phrase): TokenMention => ({
    ...mentionOf(phrase, phrase.type),
    figure: phrase.figure,
  }));
  const crossesTime = crossing(timed);
  const fixed = [...timed, ...counted.filter((figure) => !crossesTime(figure))];
  const crossesFixed = crossing(fixed);
  const named = names.map((name, i): TokenMention => {
    const place = placings[i]?.place ?? null;
    return {
      ...mentionOf(name, name.type),
      actor: namings[i]?.actor ?? null,
      place: name.type === 'place' ? place : null,
      why: (name.type === 'place' ? (placings[i]?.why ?? namings[i]?.why) : namings[i]?.why) ?? null,
    };
  });
  const kept = named.filter((name, i) => isMention(names[i]!) && !crossesFixed(name));
  return [...kept, ...fixed].sort((a, b) => byPosition(a, b) || (a.type < b.type ? -1 : 1));
}

/** Descriptions outside official prose and names within longer ones wait among the references. */
const isMention = ({ by }: Layers['names'][number]): boolean => by !== 'description' && by !== 'nested';

/** Gives a test whether a span crosses one of the spans; it looks at none but those that share a token with it. */
function crossing(spans: readonly TokenMention[]): (span: TokenMention) => boolean {
  const byToken = new Map<number, TokenMention[]>();
  for (const span of spans)
    for (let i = span.first; i < span.last; i += 1) byToken.set(i, [...(byToken.get(i) ?? []), span]);
  return (span) => {
    for (let i = span.first; i < span.last; i += 1)
      if (byToken.get(i)?.some((other) => crosses(span, other))) return true;
    return false;
  };
}

/** Whether two spans overlap without one holding the other, or cover the same words. */
function crosses(a: TokenMention, b: TokenMention): boolean {
  if (a.start >= b.end || b.start >= a.end) return false;
  if (a.start === b.start && a.end === b.end) return true;
  const holds = a.start <= b.start && b.end <= a.end;
  const held = b.start <= a.start && a.end <= b.end;
  return !holds && !held;
}
