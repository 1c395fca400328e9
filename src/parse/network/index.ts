export { LONGEST_PIECE, openNetwork, type Network } from './network.js';
