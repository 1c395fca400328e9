import type { Name } from '../../analysis/index.js';
import { skipArticle, words, type Identity, type Scene } from './scene.js';
import type { State } from './tables.js';

/** "The Americans" as who acts stand for their state; "455 Palestinians", "Syrians fled" are people. */
export function isOneSide({ tokens, trees }: Scene, { first, last, head }: Name): boolean {
  const article = tokens.lower(first) === 'the' || tokens.lower(first - 1) === 'the';
  return article && last - first <= 2 && trees.child(head, 'nummod') < 0 && trees.passive[head] === 0;
}

export function peopleOf(scene: Scene, name: Name, state: State): Identity {
  const said = words(scene, { first: skipArticle(scene, name), last: name.last });
  return {
    profile: { key: `people:${state.iso3}`, name: said, kind: 'other', country: state.iso3 },
    why: `“${said}”: people of ${state.name}`,
  };
}
