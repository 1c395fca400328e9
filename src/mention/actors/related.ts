import type { Name } from '../../analysis/index.js';
import type { Match } from './match.js';
import type { Scene } from './scene.js';

// Bodies that a phrase names only to say whose friends or foes it speaks of.

/** "Iran-backed militants", "the Saudi-led coalition": whose friends they are, not whose they are. */
export function isOnlyBacker({ tokens }: Scene, { last }: Match): boolean {
  const word = tokens.lower(last - 1);
  const behind = tokens.form(last) === '-' ? tokens.lower(last + 1) : tokens.lower(last);
  return BACKED.test(word) || (tokens.form(last) === '-' && BACKED.test(behind));
}
const BACKED =
  /(?:^|-)(?:backed|led|aligned|supported|sponsored|allied|funded|trained|armed|linked|affiliated|occupied|controlled|held|brokered|mediated|made)$/;

/** "units loyal to the Government": those whom a word sets beside a body are not that body. */
export function isOnlyRelatedTo({ tokens }: Scene, name: Name, match: Match): boolean {
  const to = /^(?:the|an?)$/.test(tokens.lower(match.first - 1)) ? match.first - 2 : match.first - 1;
  return (
    to - 1 > name.first &&
    /^(?:to|with)$/.test(tokens.lower(to)) &&
    /^(?:loyal|allied|aligned|close|linked|opposed|hostile|affiliated|sympathetic)$/.test(
      tokens.lower(to - 1),
    )
  );
}
