import { stage, UPOS } from '../analysis/index.js';
import type { Draft, Rule } from './draft.js';
import { isPrivate } from './private.js';
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
    const told = refined(scene, found(scene)).map((draft) => statementOf(scene, draft));
    return { statements: told.filter((statement) => !isPrivate(scene, statement)) };
  },
});

function found(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (let token = 0; token < scene.tokens.length; token += 1)
    for (const { read } of RULES_BY_TAG.get(scene.trees.upos(token)) ?? []) {
      const told = read(scene, token);
      if (told.length > 0) drafts.push(...told);
    }
  return drafts;
}

/** The rules that are asked about words of each tag, in their order. */
const RULES_BY_TAG: ReadonlyMap<string, readonly Rule[]> = new Map(
  UPOS.map((tag) => [tag, RULES.filter(({ tags }) => tags.has(tag))]),
);

const refined = (scene: Scene, drafts: readonly Draft[]): readonly Draft[] =>
  REFINERS.reduce((kept, refine) => refine(scene, kept), drafts);
