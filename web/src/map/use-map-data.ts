import { useEffect, useState } from 'preact/hooks';
import { lazy } from '../lazy.js';
import { loadMap, type MapData } from './map-data.js';

const map = lazy(loadMap);

/** The map once it is here; null before, and where it cannot be had (the places are then shown without it). */
export function useMapData(): MapData | null {
  const [data, setData] = useState<MapData | null>(null);
  useEffect(() => {
    let gone = false;
    const show = (loaded: MapData) => {
      if (!gone) setData(loaded);
    };
    map().then(show, () => undefined);
    return () => {
      gone = true;
    };
  }, []);
  return data;
}
