import type { Codes } from '../../record/index.js';
import type { Draft } from '../draft.js';
import { isAny } from '../grammar/index.js';
import type { Scene } from '../scene.js';

type Acled = Codes['acled'];
const type = (event_type: string, sub_event_type: string): Acled => ({ event_type, sub_event_type });

const STRATEGIC = 'Strategic developments';
const REMOTE = 'Explosions/Remote violence';

/** Event and sub-event types of the ACLED codebook (2023) by kind and detail. */
const BY_DETAIL: Readonly<Record<string, Acled>> = {
  'force/air': type(REMOTE, 'Air/drone strike'),
  'force/artillery': type(REMOTE, 'Shelling/artillery/missile attack'),
  'force/explosive': type(REMOTE, 'Remote explosive/landmine/IED'),
  'force/ground': type('Battles', 'Armed clash'),
  'force/clash': type('Battles', 'Armed clash'),
  'force/naval': type('Battles', 'Armed clash'),
  'force/other': type('Battles', 'Armed clash'),
  'control/contests': type('Battles', 'Armed clash'),
  'control/leaves': type(STRATEGIC, 'Non-violent transfer of territory'),
  'harm/abducted': type('Violence against civilians', 'Abduction/forced disappearance'),
  'harm/detained': type(STRATEGIC, 'Arrests'),
  'harm/destroyed': type(STRATEGIC, 'Looting/property destruction'),
  'agreement/signed': type(STRATEGIC, 'Agreement'),
  'alignment/clashes': type('Battles', 'Armed clash'),
  'alignment/joins': type(STRATEGIC, 'Change to group/activity'),
  'alignment/splits': type(STRATEGIC, 'Change to group/activity'),
  'alignment/surrenders': type(STRATEGIC, 'Change to group/activity'),
  'act/protest': type('Protests', 'Peaceful protest'),
};

/** ACLED's types for a draft, or null where the codebook has none. */
export function acledOf(scene: Scene, { kind, detail, roles }: Draft): Acled {
  const key = `${kind}/${detail}`;
  if (key === 'control/gains') {
    const isState = (roles['by'] ?? []).some(
      (node) => kindOf(scene, node) === 'military' || kindOf(scene, node) === 'state',
    );
    return type('Battles', isState ? 'Government regains territory' : 'Non-state actor overtakes territory');
  }
  const onCivilians =
    isAny(scene, roles['to'] ?? [], 'people') && !isAny(scene, roles['to'] ?? [], 'armed', 'body');
  if (onCivilians && (key === 'force/ground' || key === 'force/other'))
    return type('Violence against civilians', 'Attack');
  return BY_DETAIL[key] ?? null;
}

const kindOf = (scene: Scene, node: number): string | undefined => scene.actorOf(scene.actorAt(node))?.kind;
