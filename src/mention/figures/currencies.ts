/** Signs that stand before the number, touching it or apart, to ISO 4217. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['c$', 'CAD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['ca$', 'CAD'],
  ['nz$', 'NZD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₹', 'INR'],
  ['₦', 'NGN'],
  ['₩', 'KRW'],
  ['₾', 'GEL'],
  ['֏', 'AMD'],
  ['₼', 'AZN'],
  ['₱', 'PHP'],
  ['rs', 'INR'],
  ['rs.', 'INR'],
  ['ksh', 'KES'],
  ['kshs', 'KES'],
  ['fcfa', 'XOF'],
]);

/** Codes of ISO 4217 that texts write before or after the number, in capitals. */
const CODES: ReadonlySet<string> = new Set(
  `AED AFN AMD AOA AUD AZN BDT BGN BHD BIF BRL BYN CAD CDF CHF CNY COP CZK DJF DKK DZD EGP ERN ETB EUR GBP GEL GHS HTG HUF IDR ILS INR IQD
  IRR JOD JPY KES KGS KHR KPW KRW KWD KZT LAK LBP LKR LYD MDL MMK MXN MYR MZN NGN NOK NPR NZD OMR PHP PKR PLN QAR RON RUB RWF SAR SDG SEK
  SGD SSP SYP THB TJS TMT TND TRY TWD TZS UAH UGX USD UZS VES VND XAF XOF YER ZAR ZMW`.split(/\s+/),
);

/** Codes that also stand for goals, conferences and services ("SDG 16", "COP 28"): a currency only before a large sum. */
const DOUBTFUL: ReadonlySet<string> = new Set(['COP', 'RON', 'SAR', 'SDG']);

/** Signs of one to three letters that are written together with the digits: "N50 million". */
const GLUED: ReadonlyMap<string, string> = new Map([
  ['N', 'NGN'],
  ['Rs', 'INR'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
]);

/** The currency of a sign or code beside a number; undefined where the word is none. */
export const currencySign = (form: string, isLarge: boolean): string | undefined =>
  CODES.has(form) ? (isLarge || !DOUBTFUL.has(form) ? form : undefined) : SIGNS.get(form.toLowerCase());

/** "N50" before a scale, "Rs50,000": the currency and the digits; null for anything else. */
export function gluedCurrency(form: string): { readonly unit: string; readonly digits: string } | null {
  const match = /^(\p{L}{1,3})(\d[\d.,]*)$/u.exec(form);
  const unit = match ? GLUED.get(match[1]!) : undefined;
  return unit ? { unit, digits: match![2]! } : null;
}

/** Names of currencies after the number; a demonym before the name limits it. */
const NAMES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['USD', 'dollar dollars cents'],
      ['EUR', 'euro euros'],
      ['GBP', 'pounds'],
      ['RUB', 'rouble roubles ruble rubles'],
      ['UAH', 'hryvnia hryvnias hryvnya hryvnyas'],
      ['TRY', 'lira liras'],
      ['ILS', 'shekel shekels'],
      ['JPY', 'yen'],
      ['CNY', 'yuan renminbi'],
      ['INR', 'rupee rupees'],
      ['IRR', 'rial rials'],
      ['IRT', 'toman tomans'],
      ['SAR', 'riyal riyals'],
      ['AED', 'dirham dirhams'],
      ['IQD', 'dinar dinars'],
      ['CHF', 'francs'],
      ['AZN', 'manat manats'],
      ['GEL', 'lari laris'],
      ['AMD', 'dram drams'],
      ['KZT', 'tenge'],
      ['TJS', 'somoni'],
      ['MMK', 'kyat kyats'],
      ['AFN', 'afghani afghanis'],
      ['ETB', 'birr'],
      ['ERN', 'nakfa'],
      ['NGN', 'naira nairas'],
      ['GHS', 'cedi cedis'],
      ['MZN', 'metical meticais'],
      ['AOA', 'kwanza kwanzas'],
      ['ZAR', 'rand'],
      ['BDT', 'taka'],
      ['THB', 'baht'],
      ['HTG', 'gourde gourdes'],
      ['VES', 'bolivars bolívares'],
      ['PLN', 'zloty zlotys złoty'],
      ['KRW', 'won'],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** Demonyms that change what a shared name of a currency stands for, the name in the singular. */
const OF: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'dollar',
        'canadian CAD australian AUD us USD u.s. USD american USD taiwan TWD singapore SGD liberian LRD zimbabwean ZWL',
      ],
      ['pound', 'syrian SYP egyptian EGP lebanese LBP sudanese SDG british GBP'],
      ['lira', 'lebanese LBP syrian SYP turkish TRY'],
      [
        'dinar',
        'iraqi IQD libyan LYD tunisian TND jordanian JOD kuwaiti KWD algerian DZD bahraini BHD serbian RSD',
      ],
      ['rial', 'iranian IRR yemeni YER omani OMR qatari QAR'],
      ['riyal', 'yemeni YER saudi SAR qatari QAR'],
      ['rupee', 'pakistani PKR indian INR nepali NPR nepalese NPR lankan LKR'],
      [
        'franc',
        'swiss CHF congolese CDF rwandan RWF burundian BIF burundi BIF cfa XOF djiboutian DJF guinean GNF',
      ],
      ['dirham', 'emirati AED uae AED moroccan MAD'],
      ['shilling', 'kenyan KES ugandan UGX somali SOS tanzanian TZS'],
      ['peso', 'colombian COP mexican MXN philippine PHP cuban CUP'],
      ['manat', 'azerbaijani AZN turkmen TMT'],
      ['ruble', 'belarusian BYN russian RUB'],
      ['crown', 'norwegian NOK swedish SEK danish DKK czech CZK'],
      ['krone', 'norwegian NOK danish DKK'],
    ] as const
  ).flatMap(([name, pairs]) => {
    const words = pairs.split(' ');
    return words.flatMap((word, i) => (i % 2 === 0 ? [[`${word} ${name}`, words[i + 1]!] as const] : []));
  }),
);

/** The currency named at word `i` and the index after its name ("Syrian pounds", "pounds sterling", "euros"); null where none is. */
export function currencyNamed(
  word: (i: number) => string,
  form: (i: number) => string,
  i: number,
  isLarge: boolean,
): { readonly unit: string; readonly last: number } | null {
  if (word(i) === 'pounds' && word(i + 1) === 'sterling') return { unit: 'GBP', last: i + 2 };
  const demonym = word(i) === 'sri' ? i + 1 : i;
  const of = OF.get(`${word(demonym)} ${word(demonym + 1).replace(/s$/, '')}`);
  if (of) return { unit: of, last: demonym + 2 };
  const isSign = /^[€£₽₴₺₪₹₦]$/.test(form(i)) || CODES.has(form(i));
  const one = (isSign ? currencySign(form(i), isLarge) : undefined) ?? NAMES.get(word(i));
  return one ? { unit: one, last: i + 1 } : null;
}
