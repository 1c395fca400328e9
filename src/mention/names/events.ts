import { wordSet } from '../../lib/index.js';
import type { Tokens } from '../../analysis/index.js';
import type { Found } from './settle.js';

/** What happens, in the plural or without an article at the head of a sentence: nobody's name. */
const EVENTS = wordSet(`
  clashes fighting shelling protests demonstrations attacks airstrikes strikes explosions blasts raids battles skirmishes
  hostilities negotiations talks consultations elections sanctions violence unrest gunfire bombardment bombardments floods
  violations casualties deaths reports evacuations arrests detentions abductions patrols deliveries restrictions rumours
`);

/** Without single words for what happens, which a tagger takes for names where a sentence begins with them. */
export const withoutEvents = (names: readonly Found[], tokens: Tokens): Found[] =>
  names.filter(
    ({ first, last, type }) =>
      !(
        (type === 'organisation' || type === 'person') &&
        last - first === 1 &&
        EVENTS.has(tokens.lower(first))
      ),
  );
