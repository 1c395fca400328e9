import { useMemo, useState } from 'preact/hooks';
import type { Statement } from '../../../src/record/index.js';
import { visible } from '../model/characters.js';
import { describePlace, placesOfDocument, placesOfStatement, type MapPlace } from '../model/places.js';
import type { RecordIndex } from '../model/record-index.js';
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
  const others = useMemo(() => {
    const keys = new Set(own.map(({ key }) => key));
    return all.filter(({ key }) => !keys.has(key));
  }, [all, own]);
  if (all.length === 0) return null;
  return (
    <section class="map-section" aria-label="Places">
      <h2>Where</h2>
      <MapView
        key={statement?.id ?? ''}
        main={statement === null ? all : own}
        others={statement === null ? NONE : others}
        pointed={pointed}
      />
      {statement !== null && own.length === 0 && (
        <p class="note">No place is named in this statement. The map shows those of the document.</p>
      )}
      {own.length > 0 && (
        <ul class="places">
          {own.map((spot) => (
            <PlaceLine key={spot.key} spot={spot} onPoint={setPointed} />
          ))}
        </ul>
      )}
    </section>
  );
}
