import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpace, MAX_DOCUMENT_BYTES } from '../lib/index.js';
import { readBytes, readText } from './index.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (file: string, bytes: Uint8Array): string => {
  const result = readBytes(file, bytes);
  if (!result.ok) throw new Error(result.fault.message);
  return result.value.source.text;
};
const codeOf = (file: string, bytes: Uint8Array): string => {
  const result = readBytes(file, bytes);
  return result.ok ? 'read' : result.fault.code;
};
const utf16 = (text: string, bigEndian: boolean, mark: boolean): Uint8Array => {
  const codes = [...(mark ? '\ufeff' : ''), ...text].join('');
  const bytes = new Uint8Array(codes.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < codes.length; i += 1) view.setUint16(i * 2, codes.charCodeAt(i), !bigEndian);
  return bytes;
};

describe('encodings', () => {
  const words = 'The convoy left Ed Daein on Sunday — 14 lorries.';
  it.each([
    ['UTF-8', utf8(words)],
    ['UTF-8 with a mark', utf8(`\ufeff${words}`)],
    ['UTF-16 little-endian with a mark', utf16(words, false, true)],
    ['UTF-16 big-endian with a mark', utf16(words, true, true)],
    ['UTF-16 little-endian without one', utf16(words, false, false)],
    ['UTF-16 big-endian without one', utf16(words, true, false)],
  ])('reads %s', (_name, bytes) => {
    expect(textOf('a.txt', bytes)).toBe(words);
  });

  it('tells Windows-1252 by its marks', () => {
    expect(textOf('a.txt', Uint8Array.from([...utf8('The mission'), 0x92, ...utf8('s report')]))).toBe(
      'The mission’s report',
    );
  });

  it('tells Windows-1251 by its letters', () => {
    expect(
      textOf(
        'a.txt',
        Uint8Array.from([0xd1, 0xe8, 0xf0, 0xe8, 0xff, 0x20, 0xe8, 0x20, 0xc8, 0xf0, 0xe0, 0xea]),
      ),
    ).toBe('Сирия и Ирак');
  });

  it('keeps CRLF, so that offsets fit the file', () => {
    expect(textOf('a.txt', utf8('One.\r\n\r\nTwo.'))).toBe('One.\r\n\r\nTwo.');
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['an empty file', new Uint8Array(0), 'input.empty'],
    ['a file of blanks', utf8(' \n\t\r\n'), 'input.empty'],
    ['a binary file', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 5, 6, 7]), 'input.binary'],
    [
      'damaged UTF-8',
      Uint8Array.from([...utf8('Забулон — '), 0xd0, 0x20, ...utf8('село')]),
      'input.encoding',
    ],
    ['a PDF', utf8('%PDF-1.7\n'), 'input.format'],
    ['a Word file', utf8('PK\u0003\u0004abc'), 'input.format'],
    ['a file over the limit', new Uint8Array(MAX_DOCUMENT_BYTES + 1).fill(97), 'input.too-large'],
  ])('refuses %s', (_name, bytes, code) => {
    expect(codeOf('a.txt', bytes)).toBe(code);
  });

  it('refuses a page without words', () => {
    expect(codeOf('a.html', utf8('<html><body><nav>Home</nav><script>x()</script></body></html>'))).toBe(
      'input.no-text',
    );
  });

  it('names the file and the remedy', () => {
    const result = readBytes('empty.txt', new Uint8Array(0));
    expect(result).toMatchObject({
      ok: false,
      fault: { message: expect.stringContaining('empty.txt'), remedy: expect.stringMatching(/\w/) },
    });
  });
});

const kinds = (text: string): string[] =>
  readText({ id: 'x', text, title: null, publisher: null, published: null, language: null }).blocks.map(
    (block) => `${block.kind}: ${text.slice(block.start, block.end).replace(/\s+/g, ' ')}`,
  );

describe('blocks of plain text', () => {
  it('tells headings, paragraphs and list items', () => {
    expect(
      kinds(
        'Situation in Darfur\n\nTwo columns left El Fasher.\n\n- one truck was lost\n- three people were hurt\n\nDone.',
      ),
    ).toEqual([
      'heading: Situation in Darfur',
      'paragraph: Two columns left El Fasher.',
      'list: - one truck was lost',
      'list: - three people were hurt',
      'paragraph: Done.',
    ]);
  });

  it('joins hard-wrapped lines and parts lines that are not', () => {
    const wrapped =
      'The Mission observed weapons in violation of withdrawal lines beyond the\nsecurity zone near Horlivka, and heard twelve explosions that it assessed\nas mortar rounds. The patrol left.\n\nNothing else was seen that day by any of the patrols in the whole region\nof the contact line.';
    expect(kinds(wrapped)).toHaveLength(2);
    expect(
      kinds(
        'Fighting went on near Goma all through the night, residents of the town said by telephone on Tuesday.\nThe governor denied it and said that the army had repelled the attack before midnight, with no loss of life.',
      ),
    ).toHaveLength(2);
  });

  it('takes no label and no question for a heading', () => {
    expect(kinds('Q\n\nHas the crossing reopened?\n\nYes.')).toEqual([
      'paragraph: Q',
      'paragraph: Has the crossing reopened?',
      'paragraph: Yes.',
    ]);
  });

  it('marks rules and addresses as boilerplate', () => {
    expect(kinds('Text one.\n\n***\n\nhttps://example.org/a\n\nText two.')).toEqual([
      'paragraph: Text one.',
      'boilerplate: ***',
      'boilerplate: https://example.org/a',
      'paragraph: Text two.',
    ]);
  });

  it('covers every word once, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      'Talks',
      'ended. ',
      ' ',
      '\n',
      '\r\n',
      '\n\n',
      '- a',
      '***',
      'é',
      '😀',
      '\u200b',
      'Q:',
      'ceasefire ',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
        (text) => {
          const { blocks } = readText({
            id: 'x',
            text,
            title: null,
            publisher: null,
            published: null,
            language: null,
          });
          let covered = 0;
          let at = 0;
          for (const { start, end } of blocks) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(isSpace(text.charCodeAt(start)) || isSpace(text.charCodeAt(end - 1))).toBe(false);
            for (let i = start; i < end; i += 1) if (!isSpace(text.charCodeAt(i))) covered += 1;
            at = end;
          }
          expect(covered).toBe(
            [...Array(text.length).keys()].filter((i) => !isSpace(text.charCodeAt(i))).length,
          );
        },
      ),
    );
  });
});

const PAGE = `<!doctype html><html lang="en"><head><title>Daily report | Mission</title>
<meta property="og:site_name" content="The Mission"><meta property="article:published_time" content="2021-03-04T10:00:00Z">
<style>p{}</style></head><body><header><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
<div class="page"><div class="content-body"><h1>Daily report</h1><p>The SMM   saw a <b>tank</b> near
Debaltseve.</p><ul><li>Two shells</li><li><p>One crater</p></li></ul>
<table><tr><td>Place</td><td>Number</td></tr><tr><td>Zolote</td><td>12</td></tr></table>
<div class="share-bar">Share on X</div></div><aside>Other news</aside></div><footer>© The Mission</footer></body></html>`;

describe('HTML', () => {
  const result = readBytes('page.html', utf8(PAGE));
  if (!result.ok) throw new Error(result.fault.message);
  const { source, blocks } = result.value;

  it('keeps the article and leaves the furniture', () => {
    expect(blocks.map(({ start, end, kind }) => `${kind}: ${source.text.slice(start, end)}`)).toEqual([
      'heading: Daily report',
      'paragraph: The SMM saw a tank near Debaltseve.',
      'list: Two shells',
      'list: One crater',
      'table: Place\tNumber',
      'table: Zolote\t12',
    ]);
  });

  it('takes what the page says of itself', () => {
    expect(source).toMatchObject({
      title: 'Daily report | Mission',
      publisher: 'The Mission',
      published: '2021-03-04',
      language: 'en',
    });
  });

  it('is told by its first characters where the name does not say', () => {
    expect(textOf('page', utf8(PAGE))).toBe(source.text);
  });

  it('survives ten thousand nested elements', () => {
    const deep = `${'<div>'.repeat(10_000)}<p>Shelling stopped at noon.</p>${'</div>'.repeat(10_000)}`;
    expect(textOf('deep.html', utf8(`<html><body>${deep}</body></html>`))).toBe('Shelling stopped at noon.');
  });

  it('never carries markup of a script into the text', () => {
    expect(
      textOf(
        'a.html',
        utf8('<body><p>Calm.<script>alert(1)</script></p><img src=x onerror=alert(2)></body>'),
      ),
    ).toBe('Calm.');
  });
});
