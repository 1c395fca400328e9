import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source, TextBlock } from '../../analysis/index.js';
import { turnsStage } from './index.js';

/** Blocks as the reader finds them: paragraphs parted by line breaks; short ones without a full stop are headings. */
function blocksOf(text: string): TextBlock[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter((hit) => hit[0].trim() !== '')
    .map((hit) => {
      const start = hit.index + hit[0].search(/\S/);
      const words = hit[0].trim();
      const kind = words.length < 110 && !/[.?!;,…:]["'”’)\]]*$/.test(words) ? 'heading' : 'paragraph';
      return { start, end: start + words.length, kind };
    });
}

function read(text: string, title: string | null = null, publisher: string | null = null) {
  const source: Source = { id: 't', text, title, publisher, published: null, language: null };
  return turnsStage.run({ source, blocks: blocksOf(text) }).turns;
}

/** Each turn as "role|speaker|first words of the body". */
const told = (text: string, title: string | null = null) =>
  read(text, title).map(({ role, speaker, bodyStart, end }) =>
    [
      role,
      speaker ?? '-',
      text.slice(bodyStart, end).replace(/\s+/g, ' ').split(' ').slice(0, 3).join(' '),
    ].join('|'),
  );

describe('labels of many house styles', () => {
  it('reads "Question:" and the speaker\'s full name', () => {
    const text =
      'Remarks from Leyla Osmanova’s media briefing:\n\nThe situation in Darfur\n\nConvoys have reached Zalingei this week after a long delay.\n\nQuestion: When will the airport open?\n\nLeyla Osmanova: It opens on Monday.\n\nQuestion: Who guards it?\n\nLeyla Osmanova: The mission does.';
    expect(told(text)).toEqual([
      'remarks|Leyla Osmanova|The situation in',
      'question|-|When will the',
      'answer|Leyla Osmanova|It opens on',
      'question|-|Who guards it?',
      'answer|Leyla Osmanova|The mission does.',
    ]);
  });

  it('reads capitals, honorifics and a full name from the title', () => {
    const text =
      'Press Room\n\n2:10 P.M. EST\n\nMS. BARTOK: Good afternoon. One thing on Yemen at the top.\n\nQUESTION: Has the truce held in Taiz?\n\nMS. BARTOK: It has, by and large. (Laughter.)\n\nQUESTION: Thank you.';
    expect(told(text, 'Press Briefing by Press Secretary Ilona Bartok, 3 May 2022')).toEqual([
      'remarks|Ilona Bartok|Good afternoon. One',
      'question|-|Has the truce',
      'answer|Ilona Bartok|It has, by',
      'question|-|Thank you.',
    ]);
  });

  it('reads a bare Q followed by spaces, and names without a full form', () => {
    const text =
      "MR O'DOWD: Welcome.\n\nQ    Is Bamako safe?\n\nMR O'DOWD: It is calm.\n\nQ\tAnd Gao?\n\nMR O'DOWD: Less so.";
    expect(told(text)).toEqual([
      "remarks|Mr O'Dowd|Welcome.",
      'question|-|Is Bamako safe?',
      "answer|Mr O'Dowd|It is calm.",
      'question|-|And Gao?',
      "answer|Mr O'Dowd|Less so.",
    ]);
  });

  it('reads Q and A with full stops, numbers and dashes', () => {
    expect(
      told('Q1. What happened in Goma?\nA1. Two shells fell.\nQ2. Who fired?\nA2. We do not know.'),
    ).toEqual([
      'question|-|What happened in',
      'answer|-|Two shells fell.',
      'question|-|Who fired?',
      'answer|-|We do not',
    ]);
    expect(told('Question – Where are the buses?\n\nAnswer – In Idlib.')).toEqual([
      'question|-|Where are the',
      'answer|-|In Idlib.',
    ]);
  });

  it('reads askers by their medium and answers by the spokesperson of the title', () => {
    const text =
      'AFP: Can you confirm the visit to Naypyidaw?\n\nTan Wei: We have no information to offer.\n\nThe Harbour Post: A follow-up on that. Will it be in June?\n\nTan Wei: Please refer to my answer.\n\nBloomberg: Any comment on the sanctions?\n\nTan Wei: We oppose them.';
    expect(told(text, 'Foreign Ministry Spokesperson Tan Wei’s Regular Press Conference')).toEqual([
      'question|AFP|Can you confirm',
      'answer|Tan Wei|We have no',
      'question|The Harbour Post|A follow-up on',
      'answer|Tan Wei|Please refer to',
      'question|Bloomberg|Any comment on',
      'answer|Tan Wei|We oppose them.',
    ]);
  });

  it('reads brackets, emphasis, notes and "Question from"', () => {
    const text =
      '**Question (Reuters):** Did shells hit Stepanakert?\n\n**Spokesperson:** Yes, twice.\n\n[Question] And Shusha?\n\n**Spokesperson:** No.\n\nQuestion from Radio Okapi: What of Bunia?\n\n**Spokesperson:** Nothing new.';
    expect(told(text)).toEqual([
      'question|Reuters|Did shells hit',
      'answer|Spokesperson|Yes, twice.',
      'question|-|And Shusha?',
      'answer|Spokesperson|No.',
      'question|Radio Okapi|What of Bunia?',
      'answer|Spokesperson|Nothing new.',
    ]);
  });

  it('gives the chair a turn that is neither question nor answer', () => {
    const text =
      'MODERATOR: Welcome to the call.\n\nSENIOR OFFICIAL: Thank you. We will talk about Tigray.\n\nQ: What about Mekelle?\n\nSENIOR OFFICIAL: Flights resume.\n\nMODERATOR: Next, please.\n\nQ: And fuel?\n\nSENIOR OFFICIAL: No fuel yet.';
    expect(told(text).map((turn) => turn.split('|')[0])).toEqual([
      'other',
      'remarks',
      'question',
      'answer',
      'other',
      'question',
      'answer',
    ]);
  });

  it('keeps numbered speakers and second spokesmen', () => {
    const text =
      'Spokesman: Good noon. The Council meets on Libya.\nQuestion: Will it vote?\nSpokesman (2nd): The Assembly does not know yet.\nQuestion: When?\nSpokesman: Tomorrow.';
    expect(read(text).map(({ speaker }) => speaker)).toEqual([
      'Spokesman',
      null,
      'Spokesman',
      null,
      'Spokesman',
    ]);
  });
});

describe('turns without a label', () => {
  it('finds a question between two answers of the same speaker', () => {
    const text =
      'Question: Is the border at Semalka open?\n\nDana Rashid: It is open.\n\nThe rest will follow.\n\nWill trucks be let through?\n\nDana Rashid: Regarding that, ask the customs office.';
    expect(told(text)).toEqual([
      'question|-|Is the border',
      'answer|Dana Rashid|It is open.',
      'question|-|Will trucks be',
      'answer|Dana Rashid|Regarding that, ask',
    ]);
  });

  it("leaves a speaker's own question in the answer", () => {
    const text =
      'Question: Why was Hodeidah closed?\n\nDana Rashid: What is the reason?\n\nThe mines are.\n\nQuestion: Thanks.\n\nDana Rashid: Thank you.';
    expect(read(text)).toHaveLength(4);
  });

  it('parts unlabelled answers where only questions are labelled', () => {
    const text =
      'Statement and answers by Minister Paula Reyes\n\nWe met the delegation in Juba and signed two papers.\n\nQuestion: What papers?\n\nThey concern aid.\n\nThere is more to come.\n\nQuestion: When?\n\nIn June.';
    expect(told(text)).toEqual([
      'remarks|Paula Reyes|We met the',
      'question|-|What papers?',
      'answer|Paula Reyes|They concern aid.',
      'question|-|When?',
      'answer|Paula Reyes|In June.',
    ]);
  });

  it('takes a communiqué as one turn of remarks without a speaker', () => {
    const text =
      'Joint communiqué on Nagorno-Karabakh\n\nThe sides met in Sochi. Note: the text is provisional.\n\nContact: press office\nDate: 4 May';
    expect(told(text)).toEqual(['remarks|-|Joint communiqué on']);
  });
});

describe('what is no label', () => {
  it.each([
    ['a note', 'Note: the figures from Aleppo are provisional.'],
    ['a topic', 'On Syria: we welcome the talks.'],
    ['a time', 'At 12:30 the convoy left Kyiv.'],
    ['a sentence with a colon', 'The reason is simple: the road to Sloviansk is mined.'],
    ['a list of fields', 'Killed: 14\nInjured: 30'],
  ])('keeps %s within the turn', (_what, words) => {
    const text = `Question: What do you know?\n\nMs. Adeyemi: Little.\n\n${words}\n\nQuestion: Thank you.`;
    expect(read(text)).toHaveLength(3);
  });

  it('leaves a headline with a colon alone', () => {
    expect(
      told('President Amari: We will rebuild Derna\n\nThe president spoke in Tripoli on Monday.'),
    ).toHaveLength(1);
  });
});

describe('every text', () => {
  const pieces = fc.array(
    fc.constantFrom(
      'Q: ',
      'Question: ',
      'MR. ABC: ',
      'Anna Bell: ',
      'What now? ',
      'Yes. ',
      '\n\n',
      '\n',
      ' ',
      '“',
      '…',
      'ж',
      '😀',
      'A',
      'Note: ',
      '###',
    ),
    { maxLength: 60 },
  );
  it('gives turns in order, inside the text, apart from each other', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        let from = 0;
        read(text).forEach((turn, i) => {
          expect(turn.id).toBe(i);
          expect(turn.start).toBeGreaterThanOrEqual(from);
          expect(turn.end).toBeGreaterThan(turn.start);
          expect(turn.bodyStart).toBeGreaterThanOrEqual(turn.start);
          expect(turn.bodyStart).toBeLessThanOrEqual(turn.end);
          from = turn.end;
        });
        expect(from).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('takes time in proportion on hostile text', () => {
    const hostile = [
      `${' '.repeat(100_000)}Q`,
      'Q: '.repeat(50_000),
      `${'A'.repeat(100_000)}:`,
      'Aa '.repeat(100_000),
      '\n'.repeat(100_000),
    ];
    for (const text of hostile) expect(read(text).length).toBeLessThan(50_001);
  });
});

describe('a statement without labels', () => {
  const body =
    '1. Government forces attacked our positions at Kitshanga on Sunday, and shelled two villages.';
  const heading = 'Statement by the Spokesperson of the Front on the situation in North Kivu';

  it('is spoken by nobody that its subject names', () => {
    expect(told(`${heading}\n\n${body}`)).toEqual(['remarks|-|1. Government forces']);
  });

  it('is spoken by whoever signs it with an office', () => {
    const signed = `${heading}\n\n${body}\n\nDone at Bunagana\n\nJean Bosco Kanyarwanda\nSpokesperson of the Front`;
    expect(told(signed)).toEqual(['remarks|Jean Bosco Kanyarwanda|1. Government forces']);
  });

  it('not by a place and a body at its end', () => {
    const dated = `${heading}\n\n${body}\n\nBunagana\nOffice of Communication`;
    expect(told(dated)).toEqual(['remarks|-|1. Government forces']);
  });
});

describe('a line of the head that tells who speaks', () => {
  const body =
    'We are concerned about the fighting in Darfur. Two convoys were turned back at Nyala on Sunday.';
  it.each([
    [
      'Briefing notes on Sudan\n\nSpokesperson for the High Commissioner: Amina Diallo\nLocation: Geneva',
      'Amina Diallo',
    ],
    ['SPECIAL ENVOY FOR SUDAN\nMS. INGRID VOLLAN\n\nBRIEFING TO THE COUNCIL', 'Ingrid Vollan'],
    ['Press Briefing\n\nColonel Orhan Tezcan, Spokesperson of the Ministry:', 'Orhan Tezcan'],
    ['Press Briefing\n\nKhartoum, Saturday\n\nSubject: Sudan', null],
    ['The situation in Darfur\n\nAmina Diallo, student, Nyala', null],
  ])('%s', (head, speaker) => {
    expect(read(`${head}\n\n${body}`)[0]!.speaker).toBe(speaker);
  });
});

describe('papers of several bodies in one text', () => {
  const papers = (first: string, second: string) =>
    [
      first,
      'Juba, 4 May 2023 – The Government has kept the truce, and its army has left Malakal.',
      second,
      'Malakal, 5 May 2023 – No soldier has left. The shelling of Tonga goes on every night.',
    ].join('\n\n');
  const speakers = (text: string, publisher: string | null = null) =>
    read(text, null, publisher).map(({ speaker, start, end }) => [
      speaker,
      text.slice(start, end).slice(0, 4),
      text.slice(start, end).slice(-6),
    ]);

  it('are spoken by whom their headings name', () => {
    const text = papers(
      'I. Statement of the Ministry of Information on the situation in Upper Nile',
      'II. Response of the Opposition Army',
    );
    expect(speakers(text, 'Nile Papers')).toEqual([
      ['Ministry of Information', expect.any(String), 'lakal.'],
      ['Opposition Army', 'II. ', 'night.'],
    ]);
  });

  it('behind the number of an annex', () => {
    const text = papers(
      'Statement of the Nile Council',
      'Annex B: Statement by the Sobat Elders on the truce',
    );
    expect(speakers(text, 'Ministry').map(([speaker]) => speaker)).toEqual(['Nile Council', 'Sobat Elders']);
  });

  it('with the name before a dash, in capitals', () => {
    const text = papers('PRESS RELEASE No. 12', 'IGAD SECRETARIAT – COMMUNIQUÉ (for information)');
    expect(speakers(text, 'Ministry of Information').map(([speaker]) => speaker)).toEqual([
      null,
      'IGAD SECRETARIAT',
    ]);
  });

  it('with the name behind a topic, or before a colon in a series', () => {
    const topic = papers(
      'Upper Nile: Statement by the Spokesperson on the truce',
      'Annex: Joint Statement by the Nile Elders',
    );
    expect(speakers(topic, 'Observer').map(([speaker]) => speaker)).toEqual(['Spokesperson', 'Nile Elders']);
    const series = papers(
      'State House: Telephone call with the President of Chad',
      'Foreign Office: Readout of the call with the envoy',
    );
    expect(speakers(series, 'Gazette').map(([speaker]) => speaker)).toEqual([
      'State House',
      'Foreign Office',
    ]);
  });

  it.each([
    ['Statement of the Ministry of Information', 'The situation in Upper Nile'],
    ['Chad: Meeting of the elders', 'Sudan: Crossing of the border'],
    ['The situation in Upper Nile', 'Release of President Kiir'],
    ['The situation in Upper Nile', 'Statement of the Ministry of Information on the truce'],
    ['Upper Nile', 'Response to the communiqué'],
  ])('are none: %s / %s', (first, second) => {
    expect(speakers(papers(first, second), 'Ministry of Information').map(([speaker]) => speaker)).toEqual([
      null,
    ]);
  });
});

describe('a statement that a line introduces', () => {
  const told = (text: string, publisher = 'Government of Ruritania') =>
    read(text, null, publisher).map(
      ({ speaker, bodyStart, end }) =>
        `${speaker ?? '-'}: ${text.slice(bodyStart, end).replace(/\s+/g, ' ').split(' ').slice(0, 3).join(' ')}`,
    );
  const told1 = 'Minister for Africa Amara Sesay has commented on the shelling of Goma.';

  it.each([
    ['Minister Sesay said:', 'Amara Sesay'],
    ['Speaking in Kigali today, Amara Sesay, Minister for Africa, said:', 'Amara Sesay'],
    ['Following the call the Minister said:', 'Amara Sesay'],
    ['Ben Okri, Foreign Office Minister for the Middle East, said:', 'Ben Okri'],
    [
      'Responding to the report Lt. Col. J. D. Mbeki issued the following statement on the truce:',
      'J. D. Mbeki',
    ],
    ['A Foreign Office spokeswoman said:', 'Foreign Office spokeswoman'],
    ['The Spokesman of the Coalition to Restore Order in Kivu Col Paul Okello said:', 'Paul Okello'],
  ])('is the speaker’s up to the end: %s', (line, speaker) => {
    const text = `${told1}\n\n${line}\n\nI am appalled by the shelling. It must stop.\n\nWe call on all sides to talk.\n`;
    expect(told(text)).toEqual(['-: Minister for Africa', `${speaker}: I am appalled`]);
  });

  it('goes on to where its one quotation closes', () => {
    const text = `${told1}\n\nMinister Sesay said:\n\n“The shelling must stop.\n\nWe call on all to talk.”\n\nThe army took Sake.\n`;
    expect(told(text)).toEqual([
      '-: Minister for Africa',
      'Amara Sesay: “The shelling must',
      '-: The army took',
    ]);
  });

  it('may begin on the same line', () => {
    const text = `${told1}\n\nAmara Sesay said: The shelling of Goma is a crime. We will not be silent.\n`;
    expect(told(text)).toEqual(['-: Minister for Africa', 'Amara Sesay: The shelling of']);
  });

  it('ends with its quotation, before the notes, and where another has the floor', () => {
    const text =
      `${told1}\n\nMinister Sesay said:\n\n“The shelling must stop.\n\n“We call on all sides to talk.”\n\n` +
      'The army took Sake in May.\n\nGeneral Paul Okello added:\n\nOur troops hold the road to Goma.\n\nNotes to editors\n\nThe road was cut in June.\n';
    expect(told(text)).toEqual([
      '-: Minister for Africa',
      'Amara Sesay: “The shelling must',
      '-: The army took',
      'Paul Okello: Our troops hold',
      '-: Notes to editors',
    ]);
  });

  it.each([
    'The ministers said the following items remain open: visas, prisoners, transit.',
    'The mission said it had counted three kinds of weapon: mortars, tanks and drones.',
    'She said: “The shelling must stop.”',
  ])('is none: %s', (line) => {
    expect(told(`${told1}\n\n${line}\n\nThe army took Sake in May.\n`)).toHaveLength(1);
  });
});
