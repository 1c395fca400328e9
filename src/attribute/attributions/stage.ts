import { stage, type Vouching } from '../../analysis/index.js';
import { reportingVerb } from '../../lib/index.js';
import type { Range } from '../../lib/index.js';
import { isImpersonal } from './impersonal.js';
import { withBridges } from './bridges.js';
import { tidingsAttribution } from './relayed.js';
import { clippedToSentence, withoutLabels } from './labels.js';
import { nest } from './nest.js';
import { nounAttribution } from './nouns.js';
import { adverbAttribution, phraseAttribution } from './phrases.js';
import { quotationsIn } from './quotations.js';
import { withQuotations } from './quoted.js';
import type { Draft } from './runs.js';
import { sourceReader, UNKNOWN, type Known, type MainSource } from './sources.js';
import { subjectOf, verbGroup, type Syntax } from './syntax.js';
import { verbAttribution, type VerbPlace } from './verbs.js';

/**
 * Who vouches for what: source, cue and content after the scheme of PARC and PolNeAR (Pareti 2016; Newell, Margolin and
 * Ruths 2018), with attributions within attributions. Spans are UTF-16 code units into the text.
 */
export const attributionsStage = stage({
  name: 'attributions',
  needs: [
    'source',
    'blocks',
    'sentences',
    'tokens',
    'trees',
    'turns',
    'mentions',
    'actors',
    'references',
    'speakers',
    'publisher',
  ],
  gives: ['attributions'],
  run: (layers) => {
    const { tokens } = layers;
    const quotations = quotationsIn(layers);
    const bodies = new Map(
      layers.mentions
        .filter(({ type, actor }) => actor !== null && (type === 'organisation' || type === 'person'))
        .map((mention) => [mention.last, mention] as const),
    );
    const sentences = withoutLabels(layers);
    const place = { ...layers, quotations, sentences, bodyBefore: (token: number) => bodies.get(token) };
    const { drafts, bare } = draftsIn(place);
    const nested = nest(withQuotations(layers, quotations, drafts, bare));
    const know = sourceReader(layers);
    let before: Known | null = null;
    let main: MainSource | undefined;
    const attributions = nested.map(({ draft, within }, i): Vouching => {
      const isUnsourced = draft.source === null || isImpersonal(layers, draft);
      const known = isUnsourced ? UNKNOWN : know(draft, before, main);
      if (known.name !== null) before = known;
      if (within === null && known.name !== null && layers.trees.rel(draft.cueHead) === 'root')
        main = { sentence: tokens.sentence[draft.cueHead]!, known };
      const isQuoted = draft.content.map(
        ([first, last]) => quotations.at[first]! >= 0 && quotations.at[last - 1]! >= 0,
      );
      const kind = isQuoted.every(Boolean) ? 'direct' : isQuoted.some(Boolean) ? 'mixed' : 'indirect';
      const range = (run: readonly [number, number]): Range => tokens.range(run[0], run[1]);
      return {
        id: `a${i + 1}`,
        source: draft.source ? range(draft.source) : null,
        cue: draft.cue ? range(draft.cue) : null,
        content: draft.content.map(range),
        within: within === null ? null : `a${within + 1}`,
        kind,
        how: isUnsourced ? 'unsourced' : kind === 'direct' ? 'quotes' : 'cites',
        ...known,
        ofSpeaker: known.ofSpeaker || !draft.asserts,
      };
    });
    return { attributions: withBridges(layers, attributions) };
  },
});

/** What each word attributes; `bare` are verbs of speech without content beside them, which a quotation may give. */
function draftsIn(syntax: VerbPlace): { drafts: Draft[]; bare: Draft[] } {
  const drafts: Draft[] = [];
  const bare: Draft[] = [];
  for (let i = 0; i < syntax.tokens.length; i += 1) {
    const draft =
      verbAttribution(syntax, i) ??
      phraseAttribution(syntax, i) ??
      nounAttribution(syntax, i) ??
      tidingsAttribution(syntax, i, syntax.sentences[syntax.tokens.sentence[i]!]?.last ?? i) ??
      adverbAttribution(syntax, i);
    const said = draft && clippedToSentence(draft, syntax.sentences, syntax.tokens);
    if (said) drafts.push(said);
    else if (!draft) {
      const speech = bareVerb(syntax, i);
      if (speech) bare.push(speech);
    }
  }
  return { drafts, bare };
}

function bareVerb(syntax: Syntax, verb: number): Draft | null {
  if (syntax.trees.upos(verb) !== 'VERB' || !reportingVerb(syntax.trees.lemma[verb]!)?.quote) return null;
  const subject = subjectOf(syntax, verb);
  if (!subject) return null;
  return {
    source: subject.run,
    sourceHead: subject.head,
    cue: verbGroup(syntax, verb),
    cueHead: verb,
    content: [],
    asserts: true,
    quotes: true,
  };
}
