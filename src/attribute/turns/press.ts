import type { TextBlock } from '../../analysis/index.js';
import { personWithin, type Announced } from './speakers.js';

const BLOCKS_READ = 4;
/** "On 6 March, Foreign Ministry Spokesperson John Roe met the press." */
const MEETING =
  /^(.{4,160}?)\s(?:met (?:with )?(?:the press|the media|journalists|reporters)|(?:held|holds|hosted|chaired|gave|presided over) (?:a |an |the |his |her )?(?:\p{L}+ ){0,2}(?:press conference|press briefing|news conference|briefing)|(?:answered|answers|took|replied to|responded to) (?:the )?(?:\p{L}+ ){0,2}(?:questions?|queries|query|inquiries))\b/iu;

/** Who answers in a text whose first lines tell that he met the press; null where they do not. */
export function pressSpeaker(text: string, blocks: readonly TextBlock[]): Announced | null {
  for (const { start, end } of blocks.slice(0, BLOCKS_READ)) {
    const subject = MEETING.exec(text.slice(start, end))?.[1];
    const name = subject === undefined ? null : personWithin(subject.split(/,\s*/u).at(-1)!);
    if (name) return { names: [name], lastBlock: -1 };
  }
  return null;
}
