import fc from 'fast-check';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../test/support/folders.js';
import { handmadeRecord } from '../../test/support/record.js';
import { openLedger, type Ledger, type NewDocument, type StatementFilter } from './index.js';

/** The value of a result that must not be a fault. */
function valueOf<T>(result: { ok: true; value: T } | { ok: false; fault: { code: string } }): T {
  if (!result.ok) throw new Error(`fault ${result.fault.code}`);
  return result.value;
}

async function newLedger(folder = temporaryFolder()): Promise<Ledger> {
  const ledger = valueOf(await openLedger(folder, { now: () => '2019-03-02T10:00:00.000Z' }));
  onTestFinished(() => ledger.close());
  return ledger;
}

const documentOf = (text: string, parts: Partial<NewDocument> = {}): NewDocument => ({
  file: 'report.txt',
  bytes: Buffer.from(text),
  text,
  record: handmadeRecord(text),
  analyser: '1.0.0',
  ...parts,
});

const SHELLS = 'Shells fell on Donetsk. Two houses burnt.';

describe('a ledger', () => {
  it('keeps a document whole: text, record, bytes', async () => {
    const ledger = await newLedger();
    const { id, outcome } = valueOf(await ledger.add(documentOf(SHELLS)));
    expect(outcome).toBe('added');
    expect(id).toMatch(/^[0-9a-f]{12}$/);
    const kept = valueOf(await ledger.get(id));
    expect(kept.text).toBe(SHELLS);
    expect(kept.record).toEqual({ ...handmadeRecord(SHELLS), id });
    expect(Buffer.from(valueOf(await ledger.original(id)).bytes).toString()).toBe(SHELLS);
  });

  it('lists what it keeps, newest first', async () => {
    const ledger = await newLedger();
    await ledger.add(documentOf('Aid reached Taiz.'));
    await ledger.add(documentOf(SHELLS, { file: 'donetsk.txt', sample: true }));
    const [newest, oldest] = valueOf(await ledger.list());
    expect(newest).toMatchObject({
      file: 'donetsk.txt',
      title: 'A test',
      published: { value: '2019-03-01', basis: 'given' },
      added: '2019-03-02T10:00:00.000Z',
      statements: 2,
      words: 7,
      sample: true,
      withdrawn: false,
    });
    expect(oldest?.file).toBe('report.txt');
    expect(valueOf(await ledger.count())).toBe(2);
  });

  it('knows bytes it has, whatever their name', async () => {
    const ledger = await newLedger();
    const first = valueOf(await ledger.add(documentOf(SHELLS)));
    const again = valueOf(await ledger.add(documentOf(SHELLS, { file: 'other.txt' })));
    expect(again).toEqual({ outcome: 'known', id: first.id, withdrawn: false });
    expect(valueOf(await ledger.find(Buffer.from(SHELLS)))).toEqual({ id: first.id, withdrawn: false });
    expect(valueOf(await ledger.find(Buffer.from('else')))).toBeNull();
    expect(valueOf(await ledger.verify()).events).toBe(2);
  });

  it('finds a document by any beginning of its id that is its own', async () => {
    const ledger = await newLedger();
    const ids: string[] = [];
    for (let i = 0; i < 17; i += 1) ids.push(valueOf(await ledger.add(documentOf(`Report ${i}.`))).id);
    expect(valueOf(await ledger.get(ids[3]!.slice(0, 8))).id).toBe(ids[3]);
    // Of 17 ids at least two share their first digit of 16.
    const shared = ids.map((id) => id[0]!).find((digit, i, all) => all.indexOf(digit) !== i)!;
    expect(await ledger.get(shared)).toMatchObject({ fault: { code: 'ledger.ambiguous' } });
    for (const id of ['', 'zz', '%', "' or 1=1", 'f'.repeat(65)])
      expect(await ledger.get(id)).toMatchObject({ fault: { code: 'ledger.unknown' } });
  });

  it('withdraws and restores without deleting, once each', async () => {
    const ledger = await newLedger();
    const { id } = valueOf(await ledger.add(documentOf(SHELLS)));
    for (let time = 0; time < 2; time += 1)
      expect(valueOf(await ledger.withdraw(id, 'sent twice'))).toEqual({ id, withdrawn: true });
    expect(valueOf(await ledger.search('shells'))).toEqual([]);
    expect(valueOf(await ledger.get(id)).withdrawn).toBe(true);
    expect(valueOf(await ledger.add(documentOf(SHELLS))).withdrawn).toBe(true);
    expect(valueOf(await ledger.restore(id))).toEqual({ id, withdrawn: false });
    expect(valueOf(await ledger.search('shells'))).toHaveLength(1);
    expect(valueOf(await ledger.verify())).toMatchObject({ events: 4, problems: [] });
    expect(await ledger.withdraw('abcdef')).toMatchObject({ fault: { code: 'ledger.unknown' } });
  });

  it('puts a new reading in the place of an old one', async () => {
    const ledger = await newLedger();
    const given = { published: '2019-03-01' };
    const { id } = valueOf(await ledger.add(documentOf(SHELLS, { given })));
    const text = 'Rockets fell on Donetsk.';
    const reading = { text, record: handmadeRecord(text), analyser: '2.0.0' };
    expect(valueOf(await ledger.revise(id, reading))).toEqual({ id, withdrawn: false });
    expect(valueOf(await ledger.get(id))).toMatchObject({ text, record: { id } });
    expect(valueOf(await ledger.original(id)).given).toEqual(given);
    expect(valueOf(await ledger.list())).toMatchObject([{ analyser: '2.0.0', statements: 1, words: 4 }]);
    expect(valueOf(await ledger.statements({}))).toHaveLength(1);
    expect(valueOf(await ledger.search('shells'))).toEqual([]);
    expect(valueOf(await ledger.search('rockets'))).toHaveLength(1);
    expect(valueOf(await ledger.verify())).toMatchObject({ events: 3, problems: [] });
    expect(await ledger.revise('abcdef', reading)).toMatchObject({ fault: { code: 'ledger.unknown' } });
  });

  it('is the same when it is opened again', async () => {
    const folder = temporaryFolder();
    const first = valueOf(await openLedger(folder));
    const { id } = valueOf(await first.add(documentOf(SHELLS)));
    await first.close();
    expect(valueOf(await (await newLedger(folder)).get(id)).text).toBe(SHELLS);
  });

  it('leaves no draft of an original behind', async () => {
    const folder = temporaryFolder();
    const ledger = await newLedger(folder);
    const { id } = valueOf(await ledger.add(documentOf(SHELLS)));
    expect(readdirSync(join(folder, 'drafts'))).toEqual([]);
    expect(readdirSync(join(folder, 'blobs'))).toEqual([id.slice(0, 2)]);
  });

  it('gives any text back as it was', async () => {
    const ledger = await newLedger();
    const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { id } = valueOf(await ledger.add(documentOf(text)));
        expect(valueOf(await ledger.get(id)).text).toBe(text);
      }),
      { numRuns: 60 },
    );
    expect(valueOf(await ledger.verify()).problems).toEqual([]);
  });
});

describe('a search', () => {
  it('finds words in any form, phrases, beginnings, and leaves out', async () => {
    const ledger = await newLedger();
    const add = async (text: string) => valueOf(await ledger.add(documentOf(text))).id;
    const mosul = await add('Clashes continued in Mosul. Families were leaving.');
    const goma = await add('A clash near Goma. No family left.');
    const found = async (query: string) =>
      valueOf(await ledger.search(query))
        .map(({ id }) => id)
        .sort();
    expect(await found('clash')).toEqual([mosul, goma].sort());
    expect(await found('clashing families')).toEqual([mosul, goma].sort());
    expect(await found('MOSUL')).toEqual([mosul]);
    expect(await found('"near Goma"')).toEqual([goma]);
    expect(await found('"Goma near"')).toEqual([]);
    expect(await found('mos*')).toEqual([mosul]);
    expect(await found('clash -goma')).toEqual([mosul]);
    expect(await found('clash nowhere')).toEqual([]);
    expect(await found('Mosul AND')).toEqual([]);
  });

  it('passes over diacritics', async () => {
    const ledger = await newLedger();
    await ledger.add(documentOf('The road to Ḥamāh is open.'));
    const [hit] = valueOf(await ledger.search('hamah'));
    expect(hit?.snippet.filter((part) => part.hit).map((part) => part.text)).toEqual(['Ḥamāh']);
  });

  it('finds words that lie far apart, and shows the place where most of them are', async () => {
    const ledger = await newLedger();
    const padding = 'Nothing more was said of it. '.repeat(300);
    const text = `Talks on Marib went on.\n\n${padding}\n\nA convoy with aid reached Marib.\n\n${padding}Prisoners were freed.`;
    await ledger.add(documentOf(text));
    const [hit] = valueOf(await ledger.search('marib convoy prisoners'));
    expect(text.slice(hit!.start, hit!.end)).toContain('A convoy with aid reached Marib.');
    expect(hit!.snippet.filter((part) => part.hit).map((part) => part.text)).toEqual(['convoy', 'Marib']);
    expect(valueOf(await ledger.search('marib "convoy with prisoners"'))).toEqual([]);
  });

  it('shows the opening of a document whose title alone answers', async () => {
    const ledger = await newLedger();
    const record = handmadeRecord('Talks went on.');
    const titled = { ...record, document: { ...record.document, title: 'On Marib' } };
    await ledger.add(documentOf('Talks went on.', { record: titled }));
    expect(valueOf(await ledger.search('marib'))).toMatchObject([
      { title: 'On Marib', start: 0, end: 14, snippet: [{ text: 'Talks went on.', hit: false }] },
    ]);
  });

  it.each(['', '  ', '"', '-', '*', '-goma', '!?'])('refuses %j, which asks for no word', async (query) => {
    expect(await (await newLedger()).search(query)).toMatchObject({ fault: { code: 'ledger.query' } });
  });

  it('never trips over a query, and cuts snippets at their offsets', async () => {
    const ledger = await newLedger();
    const text = `Intro 😀\u0000 “NEAR” words. ${'Padding goes here. '.repeat(40)}The NEAR (road) AND "bridge" OR dam*\ufdd0.`;
    const record = handmadeRecord(text);
    // A title without words: every hit is in the text.
    await ledger.add(
      documentOf(text, { record: { ...record, document: { ...record.document, title: '…' } } }),
    );
    const word = fc.constantFrom(
      'near',
      'road',
      'bridge',
      'AND',
      'OR',
      'NOT',
      '"',
      '*',
      '(',
      ')',
      '-',
      ':',
      '^',
      'pad*',
      '😀',
      "'",
    );
    const query = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(query, async (words) => {
        const hits = await ledger.search(words);
        if (!hits.ok) {
          expect(hits.fault.code).toBe('ledger.query');
          return;
        }
        for (const { start, end, snippet } of hits.value) {
          const plain = text.replace(/[\u0000\ufdd0]/g, ' ');
          expect(snippet.map((part) => part.text).join('')).toBe(plain.slice(start, end));
          expect(snippet.some((part) => part.hit)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives no more hits than asked for', async () => {
    const ledger = await newLedger();
    for (let i = 0; i < 5; i += 1) await ledger.add(documentOf(`Report ${i} on the front.`));
    expect(valueOf(await ledger.search('front', 3))).toHaveLength(3);
    expect(valueOf(await ledger.search('front', 0))).toHaveLength(1);
  });
});

describe('statements over documents', () => {
  async function withTimes() {
    const ledger = await newLedger();
    for (const [day, file] of [
      ['2019-03-05', 'late'],
      ['2019-03-01', 'early'],
      [null, 'never'],
    ] as const) {
      const text = `Aircraft struck a depot, as ${file} says.`;
      const record = handmadeRecord(text);
      const time = {
        start: day,
        end: day,
        value: 'x',
        type: 'DATE',
        granularity: 'day',
        basis: 'explicit',
      } as const;
      const dated = { ...record.mentions[0]!, id: 'm9', type: 'time', actor: null, time } as const;
      const statements = record.statements.map((statement) => ({ ...statement, when: 'm9' }));
      await ledger.add(
        documentOf(text, { file, record: { ...record, mentions: [...record.mentions, dated], statements } }),
      );
    }
    return ledger;
  }

  it('come in order of the time they are about, with actors and places', async () => {
    const found = valueOf(await (await withTimes()).statements({}));
    expect(found.map(({ since }) => since)).toEqual(['2019-03-01', '2019-03-05', null]);
    expect(found[0]).toMatchObject({
      quote: 'Aircraft struck a depot, as early says.',
      kind: 'force',
      actors: [{ role: 'by', name: 'The Test Army' }],
      places: [{ name: 'Sanaa', country: 'YE' }],
      source: 'Ministry of the test',
      title: 'A test',
    });
  });

  it.each<[StatementFilter, number]>([
    [{ kind: 'force', detail: 'air' }, 3],
    [{ kind: 'harm' }, 0],
    [{ actor: 'test army' }, 3],
    [{ actor: 'te_t%' }, 0],
    [{ place: 'SANA' }, 3],
    [{ place: 'ye' }, 3],
    [{ place: 'Aden' }, 0],
    [{ source: 'ministry' }, 3],
    [{ since: '2019-03-02' }, 1],
    [{ until: '2019-03-01' }, 1],
    [{ since: '2019-03-01', until: '2019-03-31' }, 2],
    [{ limit: 2 }, 2],
  ])('that answer %j are %i', async (filter, count) => {
    expect(valueOf(await (await withTimes()).statements(filter))).toHaveLength(count);
  });

  it('leave withdrawn documents out', async () => {
    const ledger = await withTimes();
    const [newest] = valueOf(await ledger.list());
    await ledger.withdraw(newest!.id);
    expect(valueOf(await ledger.statements({}))).toHaveLength(2);
  });
});

describe('opening', () => {
  it('makes no ledger when it is only to be read', async () => {
    const folder = temporaryFolder();
    expect(await openLedger(folder, { create: false })).toMatchObject({ fault: { code: 'ledger.missing' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('tells a file that is no ledger, and leaves it alone', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'ledger.db'), 'not a database '.repeat(400));
    expect(await openLedger(folder)).toMatchObject({ fault: { code: 'ledger.damaged' } });
  });

  it('tells a folder that is a file', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(await openLedger(file)).toMatchObject({ fault: { code: 'ledger.read-only' } });
    expect(await openLedger(join(file, 'below'))).toMatchObject({ fault: { code: 'ledger.read-only' } });
  });
});
