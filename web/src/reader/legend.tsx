import { useMemo } from 'preact/hooks';
import type { RecordIndex } from '../model/record-index.js';
import { LAYERS, layerOf, type Layer } from '../model/segments.js';
import { useSelect, useStore } from '../state/store.js';

const NAMES: Readonly<Record<Layer, string>> = {
  actor: 'Actors',
  place: 'Places',
  time: 'Times',
  figure: 'Figures',
  thing: 'Things',
};

/** What the underlines mean; each can be switched off. */
export function Legend({ index }: { readonly index: RecordIndex }) {
  const store = useStore();
  const layers = useSelect((state) => state.layers);
  const counts = useMemo(() => {
    const count = new Map<Layer, number>();
    for (const mention of index.record.mentions)
      count.set(layerOf(mention), (count.get(layerOf(mention)) ?? 0) + 1);
    return count;
  }, [index]);
  return (
    <fieldset class="legend">
      <legend class="hidden">Underlines</legend>
      {LAYERS.map((layer) => (
        <label key={layer} class="check">
          <input
            type="checkbox"
            checked={layers[layer]}
            onChange={(event) => store.send({ type: 'layer', layer, shown: event.currentTarget.checked })}
          />
          <span class={`in-${layer}`}>{NAMES[layer]}</span>
          <span class="count">{counts.get(layer) ?? 0}</span>
        </label>
      ))}
    </fieldset>
  );
}
