import { useMemo, useState } from 'preact/hooks';
import type { Statement } from '../../../src/record/index.js';
import { visible } from '../model/characters.js';
import { corePlaces } from '../model/core-places.js';
import {
  describePlace,
  placesOfDocument,
  placesOfStatement,
  unlocatedOf,
  type MapPlace,
} from '../model/places.js';
import { words, type RecordIndex } from '../model/record-index.js';
import { RestsOn } from '../statement/part-view.js';
import { MapView } from './map-view.js';

const NONE: readonly MapPlace[] = [];

interface LineProps {
  readonly spot: MapPlace;
  readonly onPoint: (key: string | null) => void;
}

function PlaceLine({ spot, onPoint }: LineProps) {
  const leave = () => onPoint(null);
  const point = () => onPoint(spot.key);
  const why = spot.mentions[0]?.why ?? null;
  return (
    <li onMouseEnter={point} onMouseLeave={leave} onFocusCapture={point} onBlurCapture={leave}>
      <RestsOn spans={spot.mentions} class="part-place">
        <bdi>{spot.name}</bdi>
      </RestsOn>
      {spot.words !== spot.name && <q class="own-words">{spot.words}</q>}
      <span class="aside">
        {describePlace(spot.place)}
        {why !== null && `; ${visible(why)}`}
      </span>
    </li>
  );
}

interface ListProps {
  readonly index: RecordIndex;
  readonly statement: Statement;
  readonly own: readonly MapPlace[];
  readonly onPoint: (key: string | null) => void;
}

/** The places of a statement; of those not on the map it is said that they are not. */
function PlaceList({ index, statement, own, onPoint }: ListProps) {
  const unlocated = unlocatedOf(index, statement);
  if (own.length === 0 && unlocated.length === 0)
    return <p class="note">No place is named in this statement. The map shows those of the document.</p>;
  return (
    <ul class="places">
      {own.map((spot) => (
        <PlaceLine key={spot.key} spot={spot} onPoint={onPoint} />
      ))}
      {unlocated.map((mention) => (
        <li key={mention.id}>
          <RestsOn spans={[mention]} class="part-place">
            <bdi>{words(index.text, mention)}</bdi>
          </RestsOn>
          <span class="aside">not in the gazetteer, so not on the map</span>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly index: RecordIndex;
  readonly statement: Statement | null;
}

/** The map with the places of the statement (of the document, where none is selected) and the list of them. */
export function MapSection({ index, statement }: Props) {
  const [pointed, setPointed] = useState<string | null>(null);
  const all = useMemo(() => placesOfDocument(index), [index]);
  const own = useMemo(
    () => (statement === null ? NONE : placesOfStatement(index, statement)),
    [index, statement],
  );
  const core = useMemo(() => corePlaces(all), [all]);
  const others = useMemo(() => {
    const keys = new Set(own.map(({ key }) => key));
    return statement === null ? NONE : all.filter(({ key }) => !keys.has(key));
  }, [all, own, statement]);
  if (all.length === 0 && (statement === null || unlocatedOf(index, statement).length === 0)) return null;
  return (
    <section class="map-section" aria-label="Places">
      <h2>Where</h2>
      {all.length > 0 && (
        <MapView
          key={statement?.id ?? ''}
          main={statement === null ? all : own}
          others={others}
          fitted={own.length > 0 ? own : core}
          withReach={statement !== null}
          pointed={pointed}
        />
      )}
      {statement !== null && <PlaceList index={index} statement={statement} own={own} onPoint={setPointed} />}
    </section>
  );
}
