export { splitStage } from './split.js';
export { treeStage } from './trees.js';
export { parseConllu } from './conllu.js';
