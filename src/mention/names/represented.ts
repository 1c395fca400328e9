import type { Tokens } from '../../analysis/index.js';
import { wordSet } from '../../lib/index.js';
import type { Found } from './settle.js';

/** Those who are somebody of a body, not of a town. */
const OF_A_BODY = wordSet(`
  representative spokesman spokeswoman spokesperson member leader commander fighter founder co-founder official delegate
  envoy head chief chairman chairwoman chairperson director secretary secretary-general spokesmen representatives members
  leaders commanders fighters officials delegates chiefs heads deputy militant militants supporter supporters
`);

/**
 * The bodies that people are described by and no tagger has found: in "a representative of the Free Officers" these.
 * `found` are the names found so far, nested ones too.
 */
export function bodiesRepresented(found: readonly Found[], tokens: Tokens): Found[] {
  const persons = found.filter(({ type }) => type === 'person');
  return persons.flatMap((person): Found[] => {
    const of = linkOf(person, tokens);
    const first = tokens.lower(of + 1) === 'the' ? of + 2 : of + 1;
    if (of < 0 || first >= person.last || !/^\p{Lu}/u.test(tokens.form(first))) return [];
    const isNamed = found.some((name) => name !== person && name.last > of && name.first < person.last);
    return isNamed ? [] : [{ first, last: person.last, type: 'organisation', by: 'nested' }];
  });
}

/** The "of" or "for" behind the word that says what somebody is, or −1. */
function linkOf({ first, last }: Found, tokens: Tokens): number {
  for (let i = first + 1; i + 1 < last; i += 1)
    if (/^(?:of|for|from)$/.test(tokens.lower(i))) return OF_A_BODY.has(tokens.lower(i - 1)) ? i : -1;
  return -1;
}
