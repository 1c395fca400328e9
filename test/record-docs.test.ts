import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { assetPath } from '../src/lib/index.js';
import { DETAILS, OUTCOMES, ROLES, STATEMENT_KINDS } from '../src/record/index.js';
import * as schema from '../src/record/schema/index.js';

const page = readFileSync(assetPath('docs/record.md'), 'utf8');
const samples = [...page.matchAll(/^```json (\w+)\n([^]*?)^```/gm)].map(([, node, json]) => ({
  node: node!,
  json: json!,
}));
const schemas: Record<string, z.ZodType> = Object.fromEntries(Object.entries(schema));
/** Covered within other samples: bare offsets, and the date of a document. */
const WITHIN_OTHERS = ['span', 'published'];

describe('docs/record.md', () => {
  it('has a sample of every node', () => {
    expect(samples.map(({ node }) => node).sort()).toEqual(
      Object.keys(schemas)
        .filter((name) => !WITHIN_OTHERS.includes(name))
        .sort(),
    );
  });

  it.each(samples)('shows a valid $node', ({ node, json }) => {
    expect(schemas[node]!.safeParse(JSON.parse(json)).error?.issues).toBeUndefined();
  });

  it.each(samples)('shows every field of a $node', ({ node, json }) => {
    const shape = (schemas[node] as z.ZodObject).shape;
    expect(Object.keys(JSON.parse(json) as object).sort()).toEqual(Object.keys(shape).sort());
  });

  it.each(STATEMENT_KINDS)('lists the details and roles of %s', (kind) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${kind}\``));
    expect(row).toContain(DETAILS[kind].join(', '));
    expect(row).toContain(ROLES[kind].join(', '));
  });

  it.each(OUTCOMES)('explains the outcome %s', (outcome) => {
    expect(page).toContain(`| \`${outcome}\` |`);
  });

  it('refuses a detail of another kind', () => {
    const statement = JSON.parse(samples.find(({ node }) => node === 'statement')!.json) as Record<
      string,
      unknown
    >;
    expect(schema.statement.safeParse({ ...statement, detail: 'killed' }).success).toBe(false);
  });
});
