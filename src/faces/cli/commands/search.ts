import { FaultError } from '../../../lib/index.js';
import type { Hit } from '../../../ledger/index.js';
import { write } from '../console.js';
import { DATA_OPTION, withLedger } from '../data.js';
import { EXIT } from '../exit.js';
import { displayOf, safe, wrap, type Display } from '../terminal/index.js';
import { textOption, type Verb } from '../verb.js';

export const search: Verb = {
  name: 'search',
  group: 'keeping',
  summary: 'search the texts of the ledger',
  arguments: [{ flags: '<words...>', summary: 'all must occur; "a phrase", begin*, -without (after --)' }],
  options: [
    { flags: '--limit <number>', summary: 'at most so many documents (20)' },
    { flags: '--json', summary: 'one JSON object a line' },
    DATA_OPTION,
  ],
  run: (call) =>
    withLedger(call, { create: false }, async (ledger) => {
      const { console, options } = call;
      const limit = Number.parseInt(textOption(options, 'limit') ?? '', 10);
      const query = call.arguments.map(quoted).join(' ');
      const hits = await ledger.search(query, Number.isNaN(limit) ? undefined : limit);
      if (!hits.ok) throw new FaultError(hits.fault);
      const display = displayOf(console.stdout, console.env);
      for (const hit of hits.value)
        await write(console.stdout, options['json'] ? `${JSON.stringify(hit)}\n` : renderHit(hit, display));
      if (hits.value.length === 0) await write(console.stderr, 'Nothing found.\n');
      return EXIT.ok;
    }),
};

/** The shell takes the quotes of a phrase away: an argument with spaces in it was one. */
const quoted = (argument: string): string =>
  /\s/.test(argument) && !argument.includes('"') ? `"${argument}"` : argument;

// Stand for the hits while the words are laid out in lines; noncharacters, so no text has them.
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';

function renderHit({ id, title, file, snippet }: Hit, display: Display): string {
  const marked = snippet.map(({ text, hit }) => {
    const words = safe(text).replace(/[\ufdd0\ufdd1]/g, '');
    return hit ? `${OPEN}${words}${CLOSE}` : words;
  });
  const lines = wrap(marked.join(''), display.width - 4);
  const paint = (line: string) =>
    line.replace(/\ufdd0([^\ufdd1]*)\ufdd1/g, (_whole, words: string) => display.yellow(display.bold(words)));
  return `${display.bold(id)}  ${safe(title ?? file)}\n${lines.map((line) => `    ${paint(line)}\n`).join('')}\n`;
}
