import type { ReadoutRecord, Turn } from '../../../src/record/index.js';
import { visible } from '../model/characters.js';
import { words, type RecordIndex } from '../model/record-index.js';
import { useStore } from '../state/store.js';
import { scrollToSpan } from './locate.js';

type Exchange = ReadoutRecord['exchanges'][number];

const ROLES: Readonly<Record<Turn['role'], string>> = {
  remarks: 'Remarks',
  question: 'Question',
  answer: 'Answer',
  other: '',
};

const OUTCOMES: Readonly<Record<Exchange['outcome'], string>> = {
  answered: 'answered',
  partial: 'answered in part',
  'rejects-premise': 'premise rejected',
  refers: 'referred',
  defers: 'deferred',
  declines: 'declined',
  none: 'no reply',
};

function outcomeWords({ outcome, referredTo }: Exchange): string {
  return referredTo === null ? OUTCOMES[outcome] : `${OUTCOMES[outcome]} to ${visible(referredTo)}`;
}

function Outcome({ exchange, index }: { readonly exchange: Exchange; readonly index: RecordIndex }) {
  const store = useStore();
  const spans = exchange.cue === null ? [exchange.question] : [exchange.question, exchange.cue];
  const point = () => store.send({ type: 'point', at: spans });
  const leave = () => store.send({ type: 'point', at: [] });
  return (
    <button
      type="button"
      class={`outcome outcome-${exchange.outcome}`}
      title={words(index.text, exchange.question)}
      onMouseEnter={point}
      onMouseLeave={leave}
      onFocus={point}
      onBlur={leave}
      onClick={(event) => {
        event.stopPropagation();
        scrollToSpan(exchange.cue ?? exchange.question);
      }}
    >
      {outcomeWords(exchange)}
    </button>
  );
}

interface Props {
  readonly turn: Turn;
  readonly index: RecordIndex;
}

/** Whose turn it is, and of a question what became of it. */
export function TurnHead({ turn, index }: Props) {
  const exchanges = index.record.exchanges.filter(
    ({ question }) => turn.role === 'question' && question.start >= turn.start && question.start < turn.end,
  );
  const { name } = turn.speaker;
  if (ROLES[turn.role] === '' && name === null) return null;
  return (
    <header class="turn-head">
      {ROLES[turn.role] !== '' && <span class="turn-role">{ROLES[turn.role]}</span>}
      {name !== null && <bdi class="turn-speaker">{visible(name)}</bdi>}
      {exchanges.map((exchange) => (
        <Outcome key={exchange.question.start} exchange={exchange} index={index} />
      ))}
    </header>
  );
}
