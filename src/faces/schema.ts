import { z } from 'zod';
import { record } from '../record/schema/index.js';

/** The JSON Schema (2020-12) of a record. */
export const recordJsonSchema = (): object => ({ title: 'Readout record', ...z.toJSONSchema(record) });
