import { stage } from '../analysis/index.js';
import { parse } from './parser.js';

/** Tags, lemmas and dependency trees of the sentences. */
export const treeStage = stage({
  name: 'trees',
  needs: ['sentences', 'tokens'],
  gives: ['trees'],
  run: ({ sentences, tokens }) => ({ trees: parse(tokens.length, (i) => tokens.form(i), sentences) }),
});
