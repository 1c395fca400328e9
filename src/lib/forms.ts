const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '—': '–',
  '\u00a0': ' ',
};

/** The form as it is looked up among the word vectors: lower case, plain quotation marks and dashes. */
export const lookupForm = (form: string): string =>
  form.replace(/[’‘“”—\u00a0]/g, (mark) => PLAIN[mark]!).toLowerCase();
