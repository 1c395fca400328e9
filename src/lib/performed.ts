import { wordSet as words } from './words.js';

/** What bodies that issue a communiqué do in it, one after the other. */
export const PERFORMED: ReadonlySet<string> =
  words(`reiterate express reaffirm affirm call urge welcome condemn demand stress underline underscore emphasise emphasize note
  deplore denounce commend praise regret reject dismiss recall request thank agree decide declare take voice appeal salute applaud
  encourage acknowledge recognise recognize pledge warn highlight hail instruct invite renew convey exchange discuss review address
  mourn decry extend confirm support`);
