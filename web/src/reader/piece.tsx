import { useMemo, useRef } from 'preact/hooks';
import type { ComponentChild } from 'preact';
import type { Mention, Statement } from '../../../src/record/index.js';
import { visible } from '../model/characters.js';
import { glossOf } from '../model/gloss.js';
import type { Piece } from '../model/pieces.js';
import type { RecordIndex } from '../model/record-index.js';
import { segmentsOf, type Segment } from '../model/segments.js';
import { pieceId } from './locate.js';
import { Margin } from './margin.js';
import { useNear } from './use-near.js';

interface Props {
  readonly piece: Piece;
  readonly index: RecordIndex;
  readonly statements: readonly Statement[];
}

const ELEMENTS: Readonly<Record<Piece['kind'], 'h2' | 'p' | 'div'>> = {
  heading: 'h2',
  paragraph: 'p',
  list: 'div',
  table: 'div',
  boilerplate: 'div',
};

/** A segment inside one underlined span for each of its layers; resting on it tells what it was taken to mean. */
function drawn(index: RecordIndex, segment: Segment<Mention>): ComponentChild {
  const content: ComponentChild = visible(index.text.slice(segment.start, segment.end));
  const inner = segment.mentions.at(-1);
  const title = inner === undefined ? undefined : glossOf(index, inner);
  return segment.layers.reduceRight<ComponentChild>(
    (inside, layer) => (
      <span class={`in-${layer}`} title={title}>
        {inside}
      </span>
    ),
    content,
  );
}

/** One block of the text. Its underlines and its margin are drawn when it comes near the window. */
export function PieceView({ piece, index, statements }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const near = useNear(element);
  const content = useMemo(() => {
    if (!near) return visible(index.text.slice(piece.start, piece.end));
    return segmentsOf(piece, index.record.mentions).map((segment) => drawn(index, segment));
  }, [near, piece, index]);
  const Element = ELEMENTS[piece.kind];
  return (
    <div ref={element} class={`piece piece-${piece.kind}${piece.continues ? ' piece-continues' : ''}`}>
      <Element class="piece-text" id={pieceId(piece)} dir="auto">
        {content}
      </Element>
      {near && <Margin frame={element} piece={piece} statements={statements} />}
    </div>
  );
}
