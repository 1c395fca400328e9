/** Words before a name that are no part of it. */
const TITLES = new Set(
  'president prime minister king queen prince princess crown emperor sultan emir sheikh sheik shaikh sir dame lord lady baron baroness viscount count dr mr mrs ms general gen colonel col major maj lieutenant lt captain capt admiral marshal chief ayatollah imam mullah mawlawi pope cardinal father reverend rev his her royal highness secretary senator chairman chancellor premier foreign defence defense former acting governor ambassador hon honourable'.split(
    ' ',
  ),
);

/** Small words within a name; Arabic articles are small even where they open it. */
const PARTICLES = new Set(
  'bin ibn bint ben de del della di da das do dos du la las le les los van von der den ter ten y e zu'.split(
    ' ',
  ),
);
const ARTICLES = new Set(['al', 'el', 'ar', 'as', 'ash', 'ad', 'an', 'at', 'az', 'es', 'ez', 'ul']);
const NUMERAL = /^(?:ii|iii|iv|vi|vii|viii|ix|xi|xii)$/;

/**
 * A name of a TABARI dictionary as English prose writes it: "HAMAD_BIN_ISA_AL-KHALIFA_" as "Hamad bin Isa al-Khalifa",
 * without titles and what follows a comma. Null where less than two words of a name are left.
 */
export function spelt(name: string): string | null {
  const words = name
    .replace(/,.*$/, '')
    .toLowerCase()
    .split(/[_\s]+/)
    .filter((word) => word !== '');
  while (words.length > 0 && TITLES.has(words[0]!.replace(/\.$/, ''))) words.shift();
  const isName = words.every((word) => /^[\p{L}'’.-]+$/u.test(word));
  const own = words.filter((word) => word.replace(/[^\p{L}]/gu, '').length > 1 && !PARTICLES.has(word));
  if (!isName || own.length < 2) return null;
  return words.map((word, i) => spelling(word, i === 0 || i === words.length - 1)).join(' ');
}

function spelling(word: string, isOutermost: boolean): string {
  if (NUMERAL.test(word)) return word.toUpperCase();
  if (PARTICLES.has(word) && !isOutermost) return word;
  const parts = word.split('-');
  return parts.map((part, i) => (isArticle(parts, i) ? part : capitalised(part))).join('-');
}

/** "al-", and "ul" of "Anwar-ul-Haq". */
const isArticle = (parts: readonly string[], i: number): boolean =>
  i < parts.length - 1 && ARTICLES.has(parts[i]!);

/** "mcguinness" as "McGuinness", "o'brien" as "O'Brien", but "sa'ar" as "Sa'ar". */
function capitalised(word: string): string {
  const opened = word.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  return opened
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/^([OD]['’])(\p{L})/u, (_, start: string, letter: string) => start + letter.toUpperCase())
    .replace(/\.(\p{L})/gu, (_, letter: string) => `.${letter.toUpperCase()}`);
}
