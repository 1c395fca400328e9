import { lexicon, type Frame } from '../lexicon/index.js';
import type { Story } from './story-lexicon.js';

/** A turn of phrase with what it contests. */
export interface Idiom extends Frame<Story> {
  /** Whether it contests only where it is denied: "does not hold water". */
  readonly denied?: boolean;
  /** Whether the account itself may go unsaid: "set the record straight". */
  readonly free?: boolean;
}

const by = (detail: Story, about: readonly string[], more: Partial<Idiom> = {}): Idiom => ({
  detail,
  roles: { by: ['agent', 'by'], about },
  ...more,
});
/** Of an account that stands as the subject. */
const of = (detail: Story, more: Partial<Idiom> = {}): Idiom => ({
  detail,
  roles: { about: ['agent'] },
  ...more,
});

const UNFIT = of('challenged', { denied: true });
const UNTRUE = of('refuted', { denied: true });
const ABOUT = ['about', 'on', 'over', 'regarding', 'concerning', 'as to', 'of', 'upon', 'in'] as const;
const SCRUTINY = 'scrutiny|inspection|examination|analysis|verification|test|criticism|fact';

/** Idioms with a verb at their head. */
export const VERB_IDIOMS = lexicon<Idiom>([
  ['give =lie', by('refuted', ['to'], { free: true })],
  ['pay', by('refuted', ['to'], { test: 'put' })],
  ['nail =lie', by('refuted', ['of', 'about'], { free: true })],
  ['lay|put to:rest, knock on:head', by('refuted', ['patient'])],
  ['expose as:, unmask as:, reveal as:, show as:', by('refuted', ['patient'], { test: 'verdict' })],
  [
    'bear|have =relation|resemblance|basis|foundation|connection|substance|truth|ground|link|merit|bearing',
    UNTRUE,
  ],
  ['hold =water', UNFIT],
  [`stand|hold +up, stand|hold +up to:${SCRUTINY}`, UNFIT],
  [`survive|withstand|bear|stand|pass =${SCRUTINY}`, UNFIT],
  ['add +up, ring +true, square with:, tally with:, jibe with:, chime with:, wash, convince', UNFIT],
  ['sit with: +uneasily, sit with: +ill, sit with: +badly, clash with:, jar with:', of('challenged')],
  ['leave =question', of('challenged')],
  ['call into:question|doubt, throw|bring into:doubt|question', by('challenged', ['patient'])],
  [
    'take|treat|view|receive with:pinch|grain|caution|scepticism|skepticism|suspicion',
    by('challenged', ['patient']),
  ],
  ['cast|throw|shed =doubt|aspersion|suspicion', by('challenged', ABOUT)],
  ['scoff|laugh|jeer at:, laugh +off, shoot|knock +down', by('refuted', ['at', 'patient'])],
  ['brush|wave|sweep|shrug|bat|wave +aside, brush|wave|shrug|bat|laugh +off', by('refuted', ['patient'])],
  ['pour|throw =water', by('refuted', ['on', 'over'])],
  ['make +up, cook +up, dream +up, trump +up', by('refuted', ['patient'])],
  ['tell =story|tale', of('refuted', { test: 'different', free: true })],
  ['take =issue|exception', by('challenged', ['with', 'to'])],
  ['object|except to:', by('challenged', ['to'])],
  ['strain|stretch|defy|beggar =credulity|belief|logic|credibility|reason|imagination', of('challenged')],
  ['lack =evidence|proof|credibility|corroboration|objectivity', of('challenged')],
  ['lack =foundation|substance|basis|merit|truth', of('refuted')],
  [
    'produce|present|offer|provide|furnish|adduce|submit|find|see =evidence|proof',
    { detail: 'challenged', roles: { by: ['agent', 'by'], about: ['for', 'of', 'to'] }, denied: true },
  ],
  [
    'publish|issue|run|print|post|carry =correction|retraction|erratum',
    by('corrected', ['of', 'to', 'in'], { free: true }),
  ],
  ['vouch for:', { ...by('challenged', ['for']), denied: true }],
  ['sit +uneasily, sit +ill, sit +awkwardly, sit +oddly, raise =question|questions', of('challenged')],
  ['demand|request|want|ask =proof|evidence, ask for:proof|evidence', by('challenged', ['for', 'of'])],
  ['support|back, bear +out', { detail: 'challenged', roles: { about: ['patient'] }, denied: true }],
  // putting right
  [
    'walk|row +back =remark|comment|claim|statement|assertion, rectify|correct|retract|recant =remark|comment|word',
    by('corrected', ['patient'], { free: true }),
  ],
  ['lower|raise|reduce|adjust|update|cut =toll|tally|count', by('corrected', ['patient'])],
  ['replace|supersede =statement|communiqué|communique|bulletin|release', by('corrected', ['patient'])],
  [
    'state|report|give|quote|name|identify|print|translate +wrongly, state|report|give|quote|name|identify|print|translate +erroneously, state|report|give|quote|name|identify|print|translate +incorrectly, state|report|give|quote|name|identify|print|translate +mistakenly',
    by('corrected', ['patient'], { free: true }),
  ],
  ['set|put =record|fact +straight', by('corrected', ['about', 'on'], { free: true })],
  ['correct =record', by('corrected', ['about', 'on'], { free: true })],
  ['walk +back, row +back, backtrack on:, backpedal on:', by('corrected', ['patient', 'on'])],
  ['misspeak', by('corrected', ['about'], { free: true })],
  ['withdraw', by('corrected', ['patient'], { test: 'told' })],
  ['take +down, pull, delete, remove, unpublish', by('corrected', ['patient'], { test: 'published' })],
  [
    'apologise|apologize for:error|mistake|inaccuracy|slip|misstatement',
    by('corrected', ['in', 'for'], { free: true }),
  ],
  ['read', of('corrected', { test: 'should' })],
]);

const GIVING = 'issue|publish|post|run|print|carry|make|append|release|put|send|broadcast|air';
const HAVING =
  'raise|have|express|voice|pose|harbour|harbor|entertain|remain|cast|be|arise|surround|persist|find|contain|reveal|show|note|see|point|identify|prompt|invite';

/** Idioms with a noun at their head. */
export const NOUN_IDIOMS = lexicon<Idiom>([
  ['doubt, scepticism, skepticism, disbelief, incredulity, misgiving', by('challenged', ABOUT)],
  [`question @${HAVING}`, by('challenged', ABOUT)],
  [
    'inconsistency, discrepancy, contradiction, hole, implausibility',
    by('challenged', ['in', 'between', 'within', 'of']),
  ],
  [
    `retraction|correction|clarification|rectification @${GIVING}`,
    by('corrected', ['of', 'to', 'on', 'about', 'regarding', 'in']),
  ],
  ['denial', by('refuted', ['of', 'undergoer'], { free: true, test: 'denial' })],
  [
    'evidence|proof|shred|scrap|iota|trace @be|exist|produce|present|offer|provide|emerge|find|furnish|submit|see',
    {
      detail: 'challenged',
      roles: { by: ['agent', 'by'], about: ['for', 'of', 'to', 'behind', 'in'] },
      denied: true,
    },
  ],
  ['erratum, corrigendum', by('corrected', ['to', 'of', 'in'], { free: true })],
  [
    'truth|basis|substance|foundation @be',
    { detail: 'refuted', roles: { about: ['in', 'to', 'for', 'behind'] }, denied: true },
  ],
]);
