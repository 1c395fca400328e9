import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packageRoot } from '../../src/lib/index.js';
import { foldPhrase } from '../../src/mention/actors/atoms.js';
import { actorBodies, actorHolders, actorTables } from '../../src/mention/actors/tables.js';
import { foldName, gazetteer } from '../../src/mention/places/index.js';
import { officialsOf } from './officials.js';
import { readTabari } from './tabari.js';

/** Builds data/actors/officials.tsv. Usage: npm run build:actors -- [DICTIONARY], Phoenix.Countries.actors.txt.gz. */
const [dictionary = join(packageRoot, '../shared/data/events/Phoenix.Countries.actors.txt.gz')] =
  process.argv.slice(2);

const folded = (phrase: string): string => foldPhrase(phrase).join(' ');

/** Consonants of a name, by which its transliterations are told to be one: "Mohammad Shtayeh", "Muhammed Shtayyeh". */
const skeleton = (name: string): string =>
  foldPhrase(name)
    .filter((word) => !/^(?:al|el|abd|abdul|bin|ibn)$/.test(word))
    .map((word) => word[0]! + word.slice(1).replace(/[aeiouyhw]/g, ''))
    .join(' ')
    .replace(/(.)\1+/g, '$1')
    .replace(/q/g, 'k');

const { states, institutions, offices } = actorTables();
const phrases = new Set(
  [
    ...states.flatMap(({ names, adjectives, people }) => [...names, ...adjectives, ...people]),
    ...actorBodies().flatMap(({ name, aliases }) => [name, ...aliases]),
    ...institutions.flatMap((institution) => institution.phrases),
    ...offices.flatMap((office) => office.phrases),
  ].map(folded),
);
const bodies = new Map(actorBodies().map(({ name, country }) => [name, country]));
const held = actorHolders().flatMap(({ name, aliases, of }) =>
  [name, ...aliases].map((each) => ({ name: each, of: bodies.get(of) ?? of })),
);
const people = new Set(held.map(({ name }) => folded(name)));
const skeletons = new Set(held.map(({ name, of }) => `${of} ${skeleton(name)}`));

const text = gunzipSync(readFileSync(dictionary)).toString('latin1');
const officials = officialsOf(readTabari(text), {
  states: new Set(states.map(({ iso3 }) => iso3)),
  has: (name, state) =>
    phrases.has(folded(name)) ||
    people.has(folded(name)) ||
    skeletons.has(`${state} ${skeleton(name)}`) ||
    gazetteer().exact(foldName(name)).length > 0,
});

const head = [
  '# Made by npm run build:actors from Phoenix.Countries.actors of the Open Event Data Alliance (MIT License, see NOTICE), a',
  '# dictionary of January 2014. Until "2014?": in office then, and not known how long after. Not to be edited: see people.tsv.',
  'name\taliases\tof\tsectors\tfrom\tuntil',
];
const rows = officials.map(({ name, aliases, of, sectors, from, until }) =>
  [name, aliases.join(';'), of, sectors.join(','), from, until].join('\t'),
);
writeFileSync(join(packageRoot, 'data/actors/officials.tsv'), `${[...head, ...rows].join('\n')}\n`);
process.stdout.write(`${officials.length} officials\n`);
