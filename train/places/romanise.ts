/** Letters of Ukrainian in the national system of 2010 (Cabinet of Ministers, resolution 55), as maps and monitors use it. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i', й: 'i', к: 'k',
  л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh',
  щ: 'shch', ь: '', ю: 'iu', я: 'ia', '’': '', "'": '', ʼ: '',
}; // prettier-ignore
/** At the beginning of a word. */
const INITIAL: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

/** A Ukrainian name in Latin letters ("Новотроїцьке" → "Novotroitske"); what is no Ukrainian letter stays as it is. */
export function romaniseUkrainian(name: string): string {
  return name.replace(/[\p{L}\p{M}’'ʼ]+/gu, (word) => {
    const letters = [...word].map((letter, i, all) => {
      const small = letter.toLowerCase();
      // "зг" is zgh, so that it is not taken for "ж", zh.
      const written =
        small === 'г' && all[i - 1]?.toLowerCase() === 'з'
          ? 'gh'
          : ((i === 0 ? INITIAL[small] : undefined) ?? LETTERS[small] ?? letter);
      return letter === small ? written : written.charAt(0).toUpperCase() + written.slice(1);
    });
    return letters.join('');
  });
}
