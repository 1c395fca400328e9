import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributed } from '../../../test/support/attributed.js';
import { chainAt } from '../../analysis/index.js';

/** Attributions as "source | cue | content", those nested in another with ">" before them. */
const told = (text: string) => {
  const cut = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '-';
  return attributed(text).attributions.map(
    ({ source, cue, content, within }) =>
      `${within === null ? '' : '> '}${cut(source)} | ${cut(cue)} | ${content.map(cut).join(' … ')}`,
  );
};

describe('who says what', () => {
  it.each([
    ['The ministry said that shells had hit Mekelle.', 'The ministry | said | that shells had hit Mekelle'],
    [
      'Residents say the bridge in Deir ez-Zor is closed.',
      'Residents | say | the bridge in Deir ez-Zor is closed',
    ],
    [
      'According to the United Nations, 300 people fled Bentiu.',
      'the United Nations | According to | 300 people fled Bentiu',
    ],
    [
      'Two soldiers were wounded near Avdiivka, according to the General Staff.',
      'the General Staff | according to | Two soldiers were wounded near Avdiivka',
    ],
    [
      'The road to Marib was open on Monday, the governor said.',
      'the governor | said | The road to Marib was open on Monday',
    ],
    [
      '“The port is in our hands,” said a rebel commander.',
      'a rebel commander | said | “The port is in our hands,”',
    ],
    [
      'Governor Amos “Tiger” Deng said Malakal is calm.',
      'Governor Amos “Tiger” Deng | said | Malakal is calm',
    ],
    ['The Kenyan footage shows that the dam holds.', 'The Kenyan footage | shows | that the dam holds'],
    ['The city, she added, has no water.', 'she | added | The city … has no water'],
    [
      'The spokesman told reporters that talks would resume.',
      'The spokesman | told | that talks would resume',
    ],
    ['Fighting is reportedly going on in El Fasher.', '- | reportedly | Fighting is … going on in El Fasher'],
    ['They repeated their claim that the army had used gas.', 'their | claim | that the army had used gas'],
    [
      'The Houthis denied that they had fired the missile.',
      'The Houthis | denied | that they had fired the missile',
    ],
    [
      'On Tuesday, the UN envoy called for an immediate ceasefire.',
      'the UN envoy | called for | an immediate ceasefire',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it('takes a quotation over several sentences as one content', () => {
    expect(
      told('“We hold the airport. Nobody will take it from us,” the colonel said. “We are ready.”'),
    ).toEqual(['the colonel | said | “We hold the airport. Nobody will take it from us,” … “We are ready.”']);
  });

  it('takes a quotation in the sentence after its cue', () => {
    expect(told('The minister said: “The border at Rafah stays shut.”')).toEqual([
      'The minister | said | “The border at Rafah stays shut.”',
    ]);
  });

  it('shares a subject among joined verbs', () => {
    const found = told(
      'The monitor said that the truce was holding and added that two drones had been seen.',
    );
    expect(found).toContain('The monitor | said | that the truce was holding');
    expect(found).toContain('The monitor | added | that two drones had been seen');
  });

  it('nests what is said within what is said', () => {
    const found = told('The agency reported that residents said the army had left Goma.');
    expect(found[0]).toMatch(/^The agency \| reported \| that residents said/);
    expect(found[1]).toBe('> residents | said | the army had left Goma');
  });

  it('makes nothing of a plain statement', () => {
    expect(told('The army shelled the town of Rubaya. Hundreds fled to the hills.')).toEqual([]);
  });
});

describe('kinds and links', () => {
  const kinds = (text: string) => attributed(text).attributions.map(({ kind, how }) => `${kind} ${how}`);

  it('tells quoting from citing and from what has no source', () => {
    expect(kinds('“The war is over,” the president said.')).toEqual(['direct quotes']);
    expect(kinds('The president said the war was over.')).toEqual(['indirect cites']);
    expect(kinds('The president is reportedly ill.')).toEqual(['indirect unsourced']);
  });

  const chain = (text: string, word: string, publisher = 'Red Valley Monitor') => {
    const layers = attributed(text, { publisher });
    return chainAt(layers, layers.tokens.indexFrom(text.indexOf(word))).map(
      ({ how, name }) => `${how}:${name ?? '-'}`,
    );
  };

  it('names nobody twice running who cites himself', () => {
    const text = 'The ministry said the governor said shells had fallen.';
    const layers = attributed(text, { publisher: 'Red Valley Monitor' });
    const linksFrom = (actors: readonly string[]) => {
      const attributions = layers.attributions.map((one, i) => ({ ...one, actor: actors[i]! }));
      return chainAt({ ...layers, attributions }, layers.tokens.indexFrom(text.indexOf('fallen'))).length;
    };
    expect(linksFrom(['A1', 'A2'])).toBe(3);
    expect(linksFrom(['A1', 'A1'])).toBe(2);
  });

  it('names nobody twice who says something in his own turn', () => {
    const text =
      'The envoy has left Goma.\n\nA Foreign Office spokesman said:\n\n“The shelling is shameful. We are appalled.”\n';
    expect(chain(text, 'appalled')).toEqual([
      'publishes:Red Valley Monitor',
      'speaks:Foreign Office spokesman',
    ]);
  });

  it('finds whose claim it is behind "by"', () => {
    expect(
      chain('The claim by the spokesman that Baku agreed to withdraw was denied.', 'withdraw'),
    ).toContain('cites:spokesman');
  });

  it('runs from the publisher over the speaker to whom the speaker cites', () => {
    const text =
      'Question: What happened?\n\nAnna Osei: According to local police, three people were arrested. We believe nobody was hurt.';
    expect(chain(text, 'arrested')).toEqual([
      'publishes:Red Valley Monitor',
      'speaks:Anna Osei',
      'cites:local police',
    ]);
    expect(chain(text, 'hurt')).toEqual(['publishes:Red Valley Monitor', 'speaks:Anna Osei']);
    expect(chain(text, 'happened')).toEqual(['publishes:Red Valley Monitor', 'speaks:-']);
  });

  it('gives each level of what is nested a link', () => {
    const text = 'The agency reported that residents said the army had left Goma.';
    expect(chain(text, 'left')).toEqual(['publishes:Red Valley Monitor', 'cites:agency', 'cites:residents']);
  });

  it.each([
    ['Rebels “cleansed” 12 villages in Kivu, a local radio said on Friday.', 'cleansed', 'cites:local radio'],
    ['The Wa army said in a statement that its men had taken Mong Lwe.', 'taken', 'cites:Wa army'],
    [
      'Troops looted the market, two traders said, adding that the road was closed.',
      'closed',
      'cites:two traders',
    ],
  ])('names who speaks: %s', (text, word, link) => {
    expect(chain(text, word)).toEqual(['publishes:Red Valley Monitor', link]);
  });

  it('does not rest a clause on whoever is joined to it', () => {
    expect(chain('Jets bombed a market in Loikaw, but the junta denied responsibility.', 'bombed')).toEqual([
      'publishes:Red Valley Monitor',
    ]);
  });

  it.each([
    [
      'The Mission condemns the raid, which it says the former president ordered; his party, the KNK, denies it.',
      'condemns',
    ],
    ['49 men were killed by noon, while his Azerbaijani counterpart spoke of 50.', 'killed'],
    ['The ministry claims that rebels mined the road; this is a lie.', 'lie'],
    ['Troops entered the capital after the lower house voted; the upper house rejected the vote.', 'entered'],
    ['The two sides agreed to hold a meeting in Doha.', 'hold'],
    ['The army told residents to leave Goma.', 'leave'],
    ['The rebels said that they had shot down a jet; the military blamed a technical fault.', 'blamed'],
    ['The group estimates that 12 farmers died in the raid, a figure that the army disputes.', 'disputes'],
    ['The army accuses Chad of arming the rebels, which Chad denies.', 'denies'],
    ['Khartoum asserted that it had taken Bara, a claim the RSF rejects: the town is quiet.', 'quiet'],
    ['Talks in Nairobi were held on Monday; talks in Addis Ababa are continuing.', 'held'],
    ['As regards talks, a delegation headed by the governor is ready to travel to Juba.', 'travel'],
    ['Shells hit a market in Taiz, as a result of which, according to medics, two men were killed.', 'hit'],
    ['Both leaders condemned the raid on Gao, in which, the governor said, ten men died.', 'condemned'],
    ['Three guards were killed in the raid, claimed by the group; police said a cache was found.', 'killed'],
    ['Damascus has not yet replied; the rebels have agreed to attend.', 'replied'],
    ['France welcomes the accord signed in Doha by five groups, and the minister spoke with Chad.', 'spoke'],
    ['The council decided to send monitors to Aden.', 'send'],
  ])('rests on the publisher alone: %s (%s)', (text, word) => {
    expect(chain(text, word)).toEqual(['publishes:Red Valley Monitor']);
  });

  it('puts what somebody quoted goes by within his words', () => {
    const text =
      '“According to our information, rebels killed six farmers in Beni,” the governor, Jean Kambale, told the press.';
    expect(chain(text, 'killed').slice(1)).toEqual(['quotes:governor', 'quotes:our information']);
  });

  it.each([
    ['According to preliminary data, two soldiers were killed.', 'killed', 'unsourced:-'],
    ['Unconfirmed reports say that the bridge was destroyed.', 'destroyed', 'unsourced:-'],
    ['The junta rejects reports that mercenaries executed farmers.', 'executed', 'unsourced:-'],
    ['According to UN data, two soldiers were killed.', 'killed', 'cites:UN data'],
    ['The report says that the bridge was destroyed.', 'destroyed', 'cites:report'],
    ['The group claims to hold the pass.', 'hold', 'cites:group'],
    ['Burundi denied backing the rebels.', 'backing', 'cites:Burundi'],
    ['The army denied any attack on the camp.', 'attack', 'cites:army'],
    [
      'Shells hit Taiz, as a result of which, according to medics, two men were killed.',
      'killed',
      'cites:medics',
    ],
    [
      'As reported by the provincial authorities, the road was cleared.',
      'cleared',
      'cites:provincial authorities',
    ],
    [
      'Two guards were wounded; according to the governor, one bandit was caught.',
      'caught',
      'cites:governor',
    ],
  ])('links what is told to who tells it: %s (%s)', (text, word, link) => {
    expect(chain(text, word)).toEqual(['publishes:Red Valley Monitor', link]);
  });

  it('has an unnamed link where the text names nobody', () => {
    expect(chain('The president is reportedly ill.', 'ill')).toEqual([
      'publishes:Red Valley Monitor',
      'unsourced:-',
    ]);
  });

  it('takes what events are said to show for the speaker’s own conclusion', () => {
    const publisher = ['publishes:Red Valley Monitor'];
    expect(chain('These sanctions show that the junta is alone.', 'alone')).toEqual(publisher);
    expect(chain('The satellite images show that the dam is intact.', 'intact')).toHaveLength(2);
  });

  it('lets nobody vouch for what is only asked for or awaited', () => {
    expect(chain('The envoy called for a ceasefire in Sudan.', 'ceasefire')).toEqual([
      'publishes:Red Valley Monitor',
    ]);
    expect(chain('The talks are expected to resume in Doha.', 'resume')).toEqual([
      'publishes:Red Valley Monitor',
    ]);
  });
});

describe('every text', () => {
  const words = fc.array(
    fc.constantFrom(
      'He',
      'said',
      'that',
      'the',
      'army',
      '“',
      '”',
      '"',
      "''",
      ',',
      '.',
      ':',
      'left',
      'according',
      'to',
      'claim',
      'they',
      'added',
      '\n\n',
      'reportedly',
      '(',
      'told',
      'X',
      '😀',
      '—',
      '?',
    ),
    { maxLength: 40 },
  );
  it('may end in the middle of an attribution', () => {
    expect(() => attributed('said army according to')).not.toThrow();
  });

  it('gives spans inside the text, ids that lead somewhere, no circle', () => {
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        const { attributions } = attributed(text);
        const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
        expect(byId.size).toBe(attributions.length);
        for (const { source, cue, content, within } of attributions) {
          expect(content.length).toBeGreaterThan(0);
          for (const span of [source, cue, ...content]) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          let steps = 0;
          for (let at = within; at !== null; at = byId.get(at)!.within) {
            steps += 1;
            expect(steps).toBeLessThanOrEqual(attributions.length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('what follows a comma', () => {
  it('is no source where it is the object of a further verb', () => {
    expect(
      told(
        'They noted that the truce holds, reiterated their demand for a withdrawal, and expressed concern.',
      )[0],
    ).toBe('They | noted | that the truce holds');
  });

  it('nor of a participle', () => {
    expect(
      told('The aircraft attacked the airport, putting its only runway out of use.').join(),
    ).not.toContain('runway |');
  });

  it('vouches behind a condemnation for what is added to it alone', () => {
    expect(
      told(
        'Ghana condemns the attack on the port, which wounded two workers, according to the harbour office.',
      ),
    ).toContain('> the harbour office | according to | which wounded two workers');
  });

  it('is not the time behind the verb', () => {
    expect(
      told('The truce is holding, the United Nations Interim Force in Lebanon (UNIFIL) said today.'),
    ).toEqual(['the United Nations Interim Force in Lebanon (UNIFIL) | said | The truce is holding']);
  });
});
