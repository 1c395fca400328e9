/** Irregular verbs of the rules: form → lemma. The lemmatiser knows most; a wrong lemma would silence a rule. */
const IRREGULAR: Readonly<Record<string, string>> = {
  fled: 'flee',
  shot: 'shoot',
  froze: 'freeze',
  frozen: 'freeze',
  overran: 'overrun',
  fought: 'fight',
  struck: 'strike',
  stricken: 'strike',
  took: 'take',
  taken: 'take',
  retook: 'retake',
  retaken: 'retake',
  gave: 'give',
  given: 'give',
  left: 'leave',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  fell: 'fall',
  fallen: 'fall',
  drove: 'drive',
  driven: 'drive',
  broke: 'break',
  broken: 'break',
  held: 'hold',
  met: 'meet',
  spoke: 'speak',
  spoken: 'speak',
  blew: 'blow',
  blown: 'blow',
  sank: 'sink',
  sunk: 'sink',
  slew: 'slay',
  slain: 'slay',
  won: 'win',
  lost: 'lose',
  kept: 'keep',
  sent: 'send',
  paid: 'pay',
  lent: 'lend',
  sought: 'seek',
  forgave: 'forgive',
  forgiven: 'forgive',
  swore: 'swear',
  sworn: 'swear',
  stood: 'stand',
  chose: 'choose',
  led: 'lead',
  laid: 'lay',
  rebuilt: 'rebuild',
  dealt: 'deal',
  came: 'come',
  went: 'go',
  gone: 'go',
  flew: 'fly',
  flown: 'fly',
  burnt: 'burn',
  beaten: 'beat',
  undertook: 'undertake',
  undertaken: 'undertake',
  dug: 'dig',
  withheld: 'withhold',
  upheld: 'uphold',
  began: 'begin',
  begun: 'begin',
  tore: 'tear',
  torn: 'tear',
};

/** The regular forms of a verb: -s, -ed, -ing, with a doubled or dropped letter where the spelling may want it. */
function regularForms(lemma: string): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const doubled = lemma + lemma.slice(-1);
  const forms = [`${lemma}s`, `${lemma}es`, `${stem}ed`, `${stem}ing`, `${doubled}ed`, `${doubled}ing`];
  if (lemma.endsWith('y')) forms.push(`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`);
  return forms;
}

/** Forms of the given verbs, each with its lemma; of two verbs that share a form the first named has it. */
export function formsOf(lemmas: Iterable<string>): ReadonlyMap<string, string> {
  const forms = new Map<string, string>(Object.entries(IRREGULAR));
  for (const lemma of lemmas)
    for (const form of regularForms(lemma)) if (!forms.has(form)) forms.set(form, lemma);
  return forms;
}
