import { useEffect, useState } from 'preact/hooks';
import { loadMap, type MapData } from './map-data.js';

let loading: Promise<MapData> | undefined;

/** The map once it is here; null before, and where it cannot be had (the places are then shown without it). */
export function useMapData(): MapData | null {
  const [data, setData] = useState<MapData | null>(null);
  useEffect(() => {
    let gone = false;
    loading ??= loadMap();
    loading.then(
      (loaded) => {
        if (!gone) setData(loaded);
      },
      () => {
        loading = undefined;
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  return data;
}
