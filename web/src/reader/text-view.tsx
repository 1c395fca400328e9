import { useMemo } from 'preact/hooks';
import type { Statement } from '../../../src/record/index.js';
import { groupByTurn, type Piece } from '../model/pieces.js';
import { firstEndingAfter } from '../model/ranges.js';
import type { RecordIndex } from '../model/record-index.js';
import { LAYERS } from '../model/segments.js';
import { useCommands } from '../state/commands.js';
import { selectedStatement, shownStatements } from '../state/select.js';
import { useSelect, useStore } from '../state/store.js';
import { offsetAt, statementAt } from './locate.js';
import { PieceView } from './piece.js';
import { TurnHead } from './turn-head.js';

interface Props {
  readonly index: RecordIndex;
  readonly pieces: readonly Piece[];
}

const NONE: readonly Statement[] = [];

/** Statements by the start of the piece in which they begin. */
function byPiece(pieces: readonly Piece[], statements: readonly Statement[]): Map<number, Statement[]> {
  const found = new Map<number, Statement[]>();
  for (const statement of statements) {
    const piece = pieces[firstEndingAfter(pieces, statement.start)];
    if (piece === undefined) continue;
    const here = found.get(piece.start);
    if (here === undefined) found.set(piece.start, [statement]);
    else here.push(statement);
  }
  return found;
}

/** The text by turns and blocks. A click selects the statement under it. */
export function TextView({ index, pieces }: Props) {
  const store = useStore();
  const { select } = useCommands();
  const layers = useSelect((state) => state.layers);
  const shown = useSelect(shownStatements);
  const groups = useMemo(() => groupByTurn(pieces, index.record.turns), [index, pieces]);
  const marked = useMemo(() => byPiece(pieces, shown), [pieces, shown]);
  const body = useMemo(
    () =>
      groups.map((group) => (
        <section key={group.pieces[0]!.start} class={`turn turn-${group.turn?.role ?? 'other'}`}>
          {group.turn !== null && <TurnHead turn={group.turn} index={index} />}
          {group.pieces.map((piece) => (
            <PieceView
              key={piece.start}
              piece={piece}
              index={index}
              statements={marked.get(piece.start) ?? NONE}
            />
          ))}
        </section>
      )),
    [groups, marked, index],
  );
  const choose = (event: MouseEvent) => {
    // Dragging over words is for copying them.
    if (getSelection()?.isCollapsed === false) return;
    const offset = offsetAt(event);
    if (offset === null) return;
    const found = statementAt(shown, offset, selectedStatement(store.get())?.id ?? null);
    if (found !== null) select(found);
  };
  const off = LAYERS.filter((layer) => !layers[layer]).map((layer) => `without-${layer}`);
  return (
    <div class={['text', ...off].join(' ')} onClick={choose}>
      {body}
    </div>
  );
}
