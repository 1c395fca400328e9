import { lazy } from '../../lib/index.js';
import type { Scene } from './scene.js';
import { actorTables, type Holder } from './tables.js';
import type { Said, Trail } from './trail.js';

// Who may be meant by an office alone: "the minister", "the general", "the envoy".

const rowsByName = lazy(() => {
  const found = new Map<string, Holder[]>();
  for (const row of actorTables().holders) found.set(row.name, [...(found.get(row.name) ?? []), row]);
  return found;
});

/** Words that make another office of the one behind them ("vice president"), and what else holds the word ("general staff"). */
const OTHER =
  /\b(?:vice|deputy|former|assistant|ex|under|secretary|attorney|director|prosecutor|consul)[ -]$/;

function saysOffice(text: string, office: string): boolean {
  const at = text.indexOf(office);
  if (at < 0) return false;
  const before = text.slice(0, at);
  const behind = text.slice(at + office.length);
  return (
    !/[\p{L}\p{N}]$/u.test(before) && !OTHER.test(before) && !/^(?:[\p{L}\p{N}'’-]| staff)/u.test(behind)
  );
}

/** Whether a person was called by one of these offices before, or held one on the day by the tables. */
export function holdsOffice(scene: Scene, trail: Trail, said: Said, offices: readonly string[]): boolean {
  if (said.is !== 'person') return false;
  const calls = [...trail.calls(said), ...titlesOf(scene, said)];
  return offices.some((office) => calls.some((text) => saysOffice(text, office)));
}

/** The offices that the tables know a person to have held on the day. */
function titlesOf({ cast, day }: Scene, { key }: Said): string[] {
  const rows = rowsByName().get(cast.get(key)?.name ?? '') ?? [];
  return rows
    .filter(
      ({ from, until }) => day === null || ((from === '' || from <= day) && (until === '' || day <= until)),
    )
    .flatMap(({ office }) => actorTables().offices.find(({ key: one }) => one === office)?.phrases ?? []);
}
