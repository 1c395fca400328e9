import { describe, expect, it } from 'vitest';
import { attributed } from '../../../test/support/attributed.js';

const exchange = (question: string, answer: string) => {
  const text = `Question: ${question}\n\nSpokesperson: ${answer}`;
  return attributed(text).exchanges.map(({ outcome, referredTo, cue }) => ({
    outcome,
    referredTo,
    cue: cue && text.slice(cue.start, cue.end),
  }));
};

describe('what becomes of a question', () => {
  it.each([
    ['answered', 'Is the crossing at Bab al-Hawa open?', 'Yes, it has been open since Monday.'],
    ['answered', 'How many buses left Goma?', 'Fourteen buses left before noon.'],
    ['answered', 'Has the army entered Khartoum North?', 'No, it has not. The bridges are closed.'],
    [
      'rejects-premise',
      'Why did the coalition bomb the market in Taiz?',
      'I do not accept the premise of your question.',
    ],
    ['rejects-premise', 'When will the talks in Geneva resume?', 'I would not say that they were suspended.'],
    [
      'rejects-premise',
      'Who ordered the retreat from Lysychansk?',
      'That is simply not true. Nobody retreated.',
    ],
    ['declines', 'Will you send more troops to Bangui?', 'I am not going to speculate about that.'],
    ['declines', 'What did the envoy say in Sanaa?', 'We do not comment on private conversations.'],
    ['declines', 'Who fired the rocket at Erbil?', 'I don’t have anything to share on that today.'],
    ['defers', 'Was the convoy hit near Mekelle?', 'Let me check, and I will get back to you.'],
    ['defers', 'What is the date of the next round?', 'I will inform you as soon as it has been agreed.'],
    ['refers', 'How many soldiers are in Mopti?', 'I would refer you to the Ministry of Defence.'],
    [
      'declines',
      'Who holds Bakhmut?',
      'We have seen that, but we are not in a position to confirm who holds it.',
    ],
    [
      'declines',
      'Who leads the talks on Kachin?',
      'We do not consider it appropriate to discuss their course.',
    ],
    ['declines', 'Can you name the envoy to Juba?', 'No, I cannot say that.'],
    ['answered', 'Do you confirm the text on Abkhazia?', 'No, I do not confirm it. No text has reached us.'],
    ['defers', 'Will the envoy attend?', 'I have no information on that. We will release it in due course.'],
    ['defers', 'Will Chad reopen Adré?', 'We will return to this matter when the rains are over.'],
  ])('%s: %s', (outcome, question, answer) => {
    expect(exchange(question, answer)[0]?.outcome).toBe(outcome);
  });

  it.each([
    ['I would refer you to the Panel of Experts.', 'Panel of Experts'],
    ['That is a question for the Joint Command, not for us.', 'Joint Command'],
    ['You should put that to our colleagues at the Treasury.', 'Treasury'],
    ['Comments on what happens at the front are provided by the General Staff.', 'General Staff'],
    ['You would have to ask them.', null],
    ['I’d refer you to the Ministry of Commerce for specifics.', 'Ministry of Commerce'],
    [
      'That is a matter for the Panel of Experts, which will report to the Council in May.',
      'Panel of Experts',
    ],
    ['I would refer you to our colleagues at MONUSCO.', 'MONUSCO'],
    ['It is for the Sudanese to answer that question.', 'Sudanese'],
    ['Such issues are the purview of the Finance Ministry.', 'Finance Ministry'],
    ['Questions about aircraft should be addressed to the Ministry of Defence.', 'Ministry of Defence'],
  ])('names the body: %s', (answer, body) => {
    const [found] = exchange('Who holds the bridge at Antonivka?', answer);
    expect(found?.outcome).toBe('refers');
    expect(found?.referredTo).toBe(body);
  });

  it.each([
    [
      'answered',
      'Did the envoy go to Sanaa?',
      'Thank you. The envoy met Mr. Saleh in Sanaa on Friday. They spoke about the port of Hodeidah. The Omani side sees it otherwise; we do not share this assessment.',
    ],
    [
      'answered',
      'Did your drones hit the depot in Bahri?',
      'These allegations are baseless. Chad is not a party to this war. The depot burned on 3 May. We hear that the RSF blames others, but I cannot confirm it.',
    ],
    ['answered', 'Will they go to Doha?', 'The delegation will not go to Doha this week.'],
    [
      'answered',
      'When does the convoy leave Adré?',
      'It leaves Adré on Monday. There are 40 trucks in the convoy. They carry flour. I have nothing further.',
    ],
    [
      'partial',
      'How many trucks crossed at Adré, and who checked them?',
      'We opened Adré in August. On Monday 40 trucks crossed. That is a record. I am not going to discuss the checks.',
    ],
    [
      'declines',
      'Who shelled the camp at Zamzam?',
      'Thank you for the question. We have seen the reports from Zamzam. I am not going to speculate.',
    ],
    [
      'declines',
      'Was the convoy stopped?',
      'Thank you. We have seen the reports. We follow this closely. We do not comment on it.',
    ],
    [
      'partial',
      'How many fighters are in Bria?',
      'I do not have the exact figure. What I can say is that 800 fighters left Bria in July.',
    ],
  ])('weighs a refusal against what is told: %s, %s', (outcome, question, answer) => {
    expect(exchange(question, answer)[0]?.outcome).toBe(outcome);
  });

  it('gives the words that show it', () => {
    expect(exchange('Has anyone been arrested?', 'No, nobody has.')[0]?.cue).toMatch(/^No/);
    expect(exchange('Who was arrested?', 'We have no comment on that.')[0]?.cue).toContain('no comment');
  });
});

describe('one exchange for each question', () => {
  it('finds several questions in a turn and shares out the answer', () => {
    const text =
      'Question: The talks on Darfur have been postponed twice. Is it because of the rains?\n\nThe foreign minister of Chad visited Ankara. Has Chad changed its position?\n\n' +
      'Elif Demir: The talks on Darfur depend on many sides, and the rains are one reason.\n\nAs for Chad, its foreign minister was our guest. I am not going to comment on its position.';
    const { exchanges } = attributed(text);
    expect(exchanges.map(({ outcome }) => outcome)).toEqual(['answered', 'declines']);
    expect(text.slice(exchanges[1]!.answer!.start)).toMatch(/^As for Chad/);
  });

  it('pairs by "your second question"', () => {
    const text =
      'Question: Is Aden quiet? Will the port reopen?\n\nElif Demir: It is quiet. As to your second question, let me check and come back to you.';
    expect(attributed(text).exchanges.map(({ outcome }) => outcome)).toEqual(['answered', 'defers']);
  });

  it('shares out a paragraph that turns to the next question', () => {
    const text =
      'Question: Is a deal on Aden close? And when will the delegation travel?\n\nElif Demir: We do not comment on that. As for the delegation, it reached Muscat on Monday.';
    expect(attributed(text).exchanges.map(({ outcome }) => outcome)).toEqual(['declines', 'answered']);
  });

  it('shares out a paragraph by the words that it takes up', () => {
    const text =
      'Question: Will the envoy travel to Naypyidaw in May? And has Oslo lifted the sanctions on Myanmar?\n\n' +
      'Elif Demir: The envoy will travel on 4 May. Sanctions are the purview of the Finance Ministry.';
    expect(attributed(text).exchanges.map(({ outcome }) => outcome)).toEqual(['answered', 'refers']);
  });

  it('takes what asks whether it is true for a question of its own', () => {
    const text =
      'Question: The militia says that it has sunk a ship off Hodeidah. Is that true? And will the port at Aden be closed?\n\n' +
      'Elif Demir: That is simply not true. On the second part, the port will stay open.';
    expect(attributed(text).exchanges.map(({ outcome }) => outcome)).toEqual(['rejects-premise', 'answered']);
  });

  it('joins fragments to their question', () => {
    const text = 'Question: And the embassy? Will the envoy go there before June?\n\nElif Demir: He will go.';
    expect(attributed(text).exchanges).toHaveLength(1);
  });

  it('takes a request without a question mark', () => {
    const text = 'Question: Please comment on the reports from Shusha.\n\nElif Demir: The reports are true.';
    expect(attributed(text).exchanges).toHaveLength(1);
  });

  it('asks nothing in a courtesy', () => {
    expect(
      attributed('Q: Thank you very much.\n\nMS. DEMIR: Thank you.\n\nQ: Thanks.\n\nMS. DEMIR: Bye.')
        .exchanges,
    ).toEqual([]);
  });

  it('leaves a question without a reply open', () => {
    const [open] = attributed(
      'Question: Is Derna safe?\n\nQuestion: And Benghazi, is it safe?\n\nElif Demir: It is.',
    ).exchanges;
    expect(open).toMatchObject({ outcome: 'none', answer: null, cue: null });
  });
});
