import { stage } from '../analysis/index.js';
import type { Draft } from './draft.js';
import { REFINERS } from './refiners/index.js';
import { RULES } from './rules/index.js';
import { sceneOf, type Scene } from './scene.js';
import { statementOf } from './statement.js';

/** Reads what is said to be so: rules find drafts, refiners merge and drop them, and each that stays becomes a statement. */
export const statementsStage = stage({
  name: 'statements',
  needs: [
    'source',
    'blocks',
    'sentences',
    'tokens',
    'trees',
    'turns',
    'actors',
    'references',
    'mentions',
    'speakers',
    'publisher',
    'attributions',
    'predicates',
  ],
  gives: ['statements'],
  run: (layers) => {
    const scene = sceneOf(layers);
    return { statements: refined(scene, found(scene)).map((draft) => statementOf(scene, draft)) };
  },
});

/** Words of these tags tell nothing by themselves: no rule is asked about them. */
const SILENT: ReadonlySet<string> = new Set([
  'PUNCT',
  'DET',
  'CCONJ',
  'SCONJ',
  'PART',
  'AUX',
  'NUM',
  'SYM',
  'INTJ',
]);

function found(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (let token = 0; token < scene.tokens.length; token += 1) {
    if (SILENT.has(scene.trees.upos(token))) continue;
    for (const { read } of RULES) {
      const told = read(scene, token);
      if (told.length > 0) drafts.push(...told);
    }
  }
  return drafts;
}

const refined = (scene: Scene, drafts: readonly Draft[]): readonly Draft[] =>
  REFINERS.reduce((kept, refine) => refine(scene, kept), drafts);
