import type { Mention } from '../../../src/record/index.js';
import { visible } from './characters.js';
import { formatTime } from './dates.js';
import { formatFigure } from './figures.js';
import { describePlace } from './places.js';
import { fullNameOf, type RecordIndex } from './record-index.js';

function meaningOf(index: RecordIndex, mention: Mention): string | null {
  const actor = mention.actor === null ? undefined : index.actor.get(mention.actor);
  if (actor !== undefined)
    return [fullNameOf(index, mention), actor.kind.replace('-', ' '), actor.country]
      .filter(Boolean)
      .join(', ');
  if (mention.place !== null) return `${visible(mention.place.name)}, ${describePlace(mention.place)}`;
  if (mention.time !== null) return formatTime(mention.time);
  return mention.figure === null ? null : formatFigure(mention.figure);
}

/** What a mention was taken to mean, in a line: its type, and the actor, place, interval or amount it stands for. */
export function glossOf(index: RecordIndex, mention: Mention): string {
  const meaning = meaningOf(index, mention);
  return meaning === null ? mention.type : `${mention.type}: ${meaning}`;
}
