export { LONGEST_PIECE, openNetwork, type Scores } from './network.js';
