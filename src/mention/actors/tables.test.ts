import { describe, expect, it } from 'vitest';
import { ACTOR_KINDS } from '../../record/index.js';
import { foldPhrase } from './atoms.js';
import { actorBodies, actorHolders, actorTables, officialOf } from './tables.js';

const SECTORS = new Set(
  'GOV MIL REB UAF OPP CVL IGO NGO MED PTY LEG JUD LAB COP SPY PRM BUS HLH HRI CRM REL ELI'.split(' '),
);
const DATE = /^(?:\d{4}(?:-\d\d){0,2})?$/;

const { states, offices, institutions, lines } = actorTables();
const bodies = actorBodies();
const holders = actorHolders();
const officials = lines.officials.map(officialOf);
const names = new Set(bodies.map(({ name }) => name));
const codes = new Set(states.map(({ iso3 }) => iso3));
const folded = (phrase: string): string => foldPhrase(phrase.replace(/^the /i, '')).join(' ');
/** The names of a body's line that hold anywhere, the marked ones left out. */
const sureNames = (line: string): string[] => {
  const [name = '', aliases = ''] = line.split('\t');
  return [name, ...aliases.split(';')].filter((each) => each !== '' && !each.endsWith('?'));
};

describe('the tables of actors', () => {
  it('hold what statements name', () => {
    expect(bodies.filter(({ kind }) => kind === 'armed-group' || kind === 'military').length).toBeGreaterThan(
      500,
    );
    expect(new Set(holders.map(({ name }) => name)).size).toBeGreaterThan(1000);
    expect(officials.length).toBeGreaterThan(3000);
  });

  it('name only bodies and states that they hold', () => {
    for (const { of, country, name } of bodies) {
      if (of !== null) expect(names, `${name} belongs to`).toContain(of);
      if (country !== null) expect(codes, name).toContain(country);
    }
    for (const { of, name } of holders)
      if (of !== '') expect(names.has(of) || codes.has(of), `${name} of ${of}`).toBe(true);
    for (const { of, name } of officials) expect(codes, name).toContain(of);
  });

  it('give each body once, and none that belongs to itself', () => {
    expect(bodies.length).toBe(names.size);
    for (const { name, of } of bodies) expect(of).not.toBe(name);
  });

  it('name only offices and institutions that they hold', () => {
    const known = new Set(offices.map(({ key }) => key));
    for (const { office, name } of holders)
      if (office !== 'journalist') expect(known, name).toContain(office);
    const parts = new Set(institutions.map(({ key }) => key));
    for (const { institution, key } of offices)
      if (institution !== '') expect(parts, key).toContain(institution);
  });

  it('use the kinds and sectors of the record, and sound dates', () => {
    for (const line of lines.bodies) {
      const [name, , kind, , sectors = '', , from = '', until = ''] = line.split('\t');
      expect(ACTOR_KINDS, name).toContain(kind);
      for (const sector of sectors.split(',')) expect(SECTORS, name).toContain(sector);
      expect(
        [from, until].every((date) => DATE.test(date)),
        name,
      ).toBe(true);
      if (from && until) expect(from <= until, name).toBe(true);
    }
    for (const { name, from, until } of holders) {
      expect(DATE.test(from) && DATE.test(until), name).toBe(true);
      if (from && until) expect(from <= until, name).toBe(true);
    }
    for (const { sectors, name } of officials)
      for (const sector of sectors ?? []) expect(SECTORS, name).toContain(sector);
  });

  it('have no cells with stray blanks or empty names', () => {
    for (const line of [...lines.bodies, ...lines.holders, ...lines.officials]) {
      const [name = '', aliases = ''] = line.split('\t');
      for (const each of [name, ...(aliases === '' ? [] : aliases.split(';'))]) {
        expect(each.trim(), line).toBe(each);
        expect(folded(each), line).not.toBe('');
      }
    }
  });

  it('give one sure name to no two bodies of one country, and none of a body to a state', () => {
    const owners = new Map<string, string>();
    for (const line of lines.bodies) {
      const [name = '', , , country = ''] = line.split('\t');
      for (const each of sureNames(line)) {
        const key = `${folded(each)} ${country}`;
        expect(owners.get(key) ?? name, each).toBe(name);
        owners.set(key, name);
      }
    }
    const ofStates = new Set(
      states.flatMap((state) => [...state.names, ...state.adjectives, ...state.people]).map(folded),
    );
    for (const line of lines.bodies)
      for (const each of sureNames(line))
        if (each !== 'PRC') expect(ofStates.has(folded(each)), each).toBe(false);
  });

  it('have one holder of an office of state at a time', () => {
    const SINGLE = new Set(['president', 'prime-minister', 'foreign-minister', 'king', 'secretary-general']);
    const dated = holders.filter(({ office, from }) => SINGLE.has(office) && from !== '');
    for (const a of dated)
      for (const b of dated)
        if (a !== b && a.of === b.of && a.office === b.office && a.from <= b.from)
          expect(a.until !== '' && a.until <= b.from, `${a.name} and ${b.name}, ${a.office} of ${a.of}`).toBe(
            true,
          );
  });

  it('take nobody of the imported dictionary whom people.tsv has', () => {
    const known = new Set(holders.flatMap(({ name, aliases }) => [name, ...aliases]).map(folded));
    for (const { name, aliases } of officials)
      for (const each of [name, ...aliases]) {
        expect(known.has(folded(each)), each).toBe(false);
        expect(folded(each).includes(' '), each).toBe(true);
      }
  });
});
