import { z } from 'zod';
import * as vocabulary from '../vocabulary.js';
import type { StatementKind } from '../vocabulary.js';

/** UTF-16 code units into the document's text, start inclusive, end exclusive. */
const offsets = { start: z.int().nonnegative(), end: z.int().nonnegative() };
const isForward = (span: { start: number; end: number }) => span.start < span.end;
const FORWARD = 'a span must end after it starts';

export const span = z.object(offsets).refine(isForward, FORWARD);
const spanned = <T extends z.core.$ZodLooseShape>(shape: T) => z.object({ ...offsets, ...shape });
const isoTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}(:\d{2}(:\d{2}(\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?)?$/);
const factuality = z.number().min(-3).max(3);
const actorId = z.string();
const mentionId = z.string();

export const published = z.object({
  value: isoTime.nullable(),
  basis: z.enum(vocabulary.PUBLISHED_BASES),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  why: z
    .string()
    .nullable()
    .describe('how the date was found, in words; null where it was given or is unknown'),
});

export const documentHeader = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  language: z.string(),
  published,
});

export const block = spanned({ kind: z.enum(vocabulary.BLOCK_KINDS), turn: z.int().nullable() });

export const turn = spanned({
  id: z.int(),
  role: z.enum(vocabulary.TURN_ROLES),
  label: span.nullable(),
  speaker: z.object({ name: z.string().nullable(), actor: actorId.nullable() }),
});

export const exchange = z.object({
  question: span,
  answer: span.nullable(),
  outcome: z.enum(vocabulary.OUTCOMES),
  cue: span.nullable(),
  referredTo: z.string().nullable(),
});

export const place = z.object({
  id: z.string().nullable(),
  name: z.string(),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  country: z.string().nullable(),
  admin1: z.string().nullable(),
  precision: z.enum(vocabulary.PRECISIONS),
  radiusKm: z.number().nonnegative(),
  feature: z.string().nullable(),
});

export const time = z.object({
  start: isoTime.nullable(),
  end: isoTime.nullable(),
  value: z.string(),
  type: z.enum(vocabulary.TIME_TYPES),
  granularity: z.enum(vocabulary.GRANULARITIES),
  basis: z.enum(vocabulary.TIME_BASES),
});

export const figure = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  best: z.number().nullable(),
  unit: z.string().nullable(),
  per: z.string().nullable(),
  approximate: z.boolean(),
});

export const mention = spanned({
  id: mentionId,
  type: z.enum(vocabulary.MENTION_TYPES),
  actor: actorId.nullable(),
  place: place.nullable(),
  time: time.nullable(),
  figure: figure.nullable(),
  why: z
    .string()
    .nullable()
    .describe('how the mention was resolved, in words; null where nothing was decided'),
});

export const actor = z.object({
  id: actorId,
  name: z.string(),
  kind: z.enum(vocabulary.ACTOR_KINDS),
  country: z.string().nullable().describe('ISO 3166-1 alpha-3'),
  sectors: z.array(z.string()),
  aliases: z.array(z.string()),
  of: actorId.nullable(),
  mentions: z.array(mentionId),
});

export const attribution = z.object({
  id: z.string(),
  source: span.nullable(),
  cue: span.nullable(),
  content: z.array(span),
  within: z.string().nullable(),
  kind: z.enum(vocabulary.ATTRIBUTION_KINDS),
});

export const predicate = spanned({ factuality });

export const link = z.object({
  how: z.enum(vocabulary.LINK_KINDS),
  name: z.string().nullable(),
  actor: actorId.nullable(),
  start: z.int().nullable(),
  end: z.int().nullable(),
});

export const hedge = spanned({ kind: z.string() });

export const stance = z.object({
  polarity: z.enum(vocabulary.POLARITIES),
  certainty: z.enum(vocabulary.CERTAINTIES),
  reality: z.enum(vocabulary.REALITIES),
  factuality,
  hedges: z.array(hedge),
});

export const codes = z.object({
  plover: z.object({ event: z.enum(vocabulary.PLOVER_EVENTS), mode: z.string().nullable() }).nullable(),
  cameo: z.string().nullable(),
  acled: z.object({ event_type: z.string(), sub_event_type: z.string() }).nullable(),
});

export const term = spanned({ label: z.string(), actor: actorId.nullable() });

export const statement = spanned({
  id: z.string(),
  turn: z.int().nullable(),
  chain: z.array(link),
  stance,
  kind: z.enum(vocabulary.STATEMENT_KINDS as [StatementKind, ...StatementKind[]]),
  detail: z.string(),
  detail2: z.enum(vocabulary.EXTENTS).nullable(),
  trigger: span,
  roles: z.record(z.string(), z.array(mentionId)),
  places: z.array(mentionId),
  when: mentionId.nullable(),
  figures: z.array(mentionId),
  codes,
  terms: z.array(term),
}).superRefine((value, context) => {
  const details: readonly string[] = vocabulary.DETAILS[value.kind];
  const roles: readonly string[] = vocabulary.ROLES[value.kind];
  if (!details.includes(value.detail))
    context.addIssue({ code: 'custom', path: ['detail'], message: `not a detail of ${value.kind}` });
  for (const role of Object.keys(value.roles))
    if (!roles.includes(role))
      context.addIssue({ code: 'custom', path: ['roles', role], message: `not a role of ${value.kind}` });
});

export const record = z.object({
  record: z.literal(vocabulary.RECORD_VERSION),
  id: z.string(),
  document: documentHeader,
  blocks: z.array(block),
  turns: z.array(turn),
  exchanges: z.array(exchange),
  sentences: z.array(span),
  mentions: z.array(mention),
  actors: z.array(actor),
  attributions: z.array(attribution),
  predicates: z.array(predicate),
  statements: z.array(statement),
});
