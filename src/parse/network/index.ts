export { LONGEST_PIECE, openNetwork, type Network, type Scores } from './network.js';
