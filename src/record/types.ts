import type { z } from 'zod';
import type * as schema from './schema/index.js';

/** The nouns of the record, as types of the schemas (docs/record.md says what each means). */
export type Span = z.infer<typeof schema.span>;
export type Published = z.infer<typeof schema.published>;
export type DocumentHeader = z.infer<typeof schema.documentHeader>;
export type Block = z.infer<typeof schema.block>;
export type Turn = z.infer<typeof schema.turn>;
export type Exchange = z.infer<typeof schema.exchange>;
export type Place = z.infer<typeof schema.place>;
export type Time = z.infer<typeof schema.time>;
export type Figure = z.infer<typeof schema.figure>;
export type Mention = z.infer<typeof schema.mention>;
export type Actor = z.infer<typeof schema.actor>;
export type Attribution = z.infer<typeof schema.attribution>;
export type Predicate = z.infer<typeof schema.predicate>;
export type Link = z.infer<typeof schema.link>;
export type Hedge = z.infer<typeof schema.hedge>;
export type Stance = z.infer<typeof schema.stance>;
export type Codes = z.infer<typeof schema.codes>;
export type Term = z.infer<typeof schema.term>;
export type Statement = z.infer<typeof schema.statement>;
export type ReadoutRecord = z.infer<typeof schema.record>;
