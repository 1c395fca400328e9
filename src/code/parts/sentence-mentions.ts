import type { TokenMention } from '../../analysis/index.js';
import type { Scene } from '../scene.js';

/** The mentions of a type in the sentence of a token. */
export const sentenceMentions = (scene: Scene, token: number, type: TokenMention['type']): TokenMention[] =>
  scene.mentionsWithin(scene.tokens.sentence[token] ?? -1).filter((mention) => mention.type === type);
