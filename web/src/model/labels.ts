/** A word to be put on the map beside a point, in pixels. */
export interface LabelWish {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Distance from the point at which the word may begin. */
  readonly gap: number;
}

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A part of the frame, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Size of the letters, in pixels: an estimate wide enough for most fonts. */
const [LETTER, LINE] = [7.4, 13];

/** Whether two boxes share a pixel. */
export const clash = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function candidates({ text, x, y, gap }: LabelWish): Label[] {
  return [
    { text, x: x + gap, y: y + 4, anchor: 'start' },
    { text, x: x - gap, y: y + 4, anchor: 'end' },
    { text, x, y: y - gap, anchor: 'middle' },
    { text, x, y: y + gap + 9, anchor: 'middle' },
    { text, x: x + gap, y: y - LINE + 2, anchor: 'start' },
    { text, x: x + gap, y: y + LINE + 5, anchor: 'start' },
    { text, x: x - gap, y: y - LINE + 2, anchor: 'end' },
    { text, x: x - gap, y: y + LINE + 5, anchor: 'end' },
  ];
}

function boxOf({ text, x, y, anchor }: Label): Box {
  const width = text.length * LETTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LINE + 3, bottom: y + 3 };
}

/**
 * Puts words beside their points so that none covers another word or another point and all lie within the frame.
 * The first wishes are served first; a word for which there is no room is left out. Nothing is put where the frame is `covered`.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  size: { readonly width: number; readonly height: number },
  covered: readonly Box[] = [],
): Label[] {
  const points = wishes.map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
  const taken: Box[] = [...covered, ...points];
  const placed: Label[] = [];
  for (const wish of wishes) {
    const found = candidates(wish).find((label) => {
      const box = boxOf(label);
      const inside =
        box.left >= 2 && box.right <= size.width - 2 && box.top >= 2 && box.bottom <= size.height - 2;
      return inside && !taken.some((other) => clash(box, other));
    });
    if (found === undefined) continue;
    placed.push(found);
    taken.push(boxOf(found));
  }
  return placed;
}
