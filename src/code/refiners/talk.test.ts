import { describe, expect, it } from 'vitest';
import { analyse, readText } from '../../pipeline.js';
import { statementsIn } from '../../../test/support/coded.js';

const kindsIn = (text: string): string[] => statementsIn(text).map(({ kind, detail }) => `${kind}/${detail}`);

/** What is read of an answer in the press room of a government. */
function answered(question: string, answer: string, publisher = 'The White House'): string[] {
  const text = `MS. SMITH: Good afternoon. Go ahead.\n\nQ ${question}\n\nMS. SMITH: ${answer}\n`;
  const { statements } = analyse(
    readText({
      id: 'x',
      text,
      title: null,
      publisher,
      published: '2023-05-10',
      language: null,
    }),
  );
  const start = text.indexOf(answer);
  return statements
    .filter((statement) => statement.start >= start)
    .map(({ kind, detail }) => `${kind}/${detail}`);
}

describe('politics at home', () => {
  it.each([
    ['Does he back the tax bill?', 'He supports the bill, and he met with the senators on Monday.'],
    ['When will children be vaccinated?', 'We are working with schools, and we urge parents to wait.'],
    ['What about the debt ceiling?', 'The Republicans rejected the deal. They threatened a default.'],
    ['Where are we on inflation?', 'The administration announced $40 million in grants for workers in Ohio.'],
    ['Has he called the governor of Kentucky?', 'He spoke with the governor, and FEMA is sending supplies.'],
    ['What about the border?', 'The conversation with House Republicans on asylum goes on.'],
    ['And the car makers?', 'We have been engaging with the UAW.'],
    ['Can I ask another?', 'I’ll go to Kaitlan.'],
    ['Does the shutdown worry him?', 'He is committed to the agreement. He condemns the chaos.'],
  ])('is not read: %s %s', (question, answer) => {
    expect(answered(question, answer)).toEqual([]);
  });

  it.each([
    ['Government of Kenya', 'What about fuel?', 'The ministry will support farmers and small businesses.'],
    [
      'Government of the United Kingdom',
      'And the by-election?',
      'The Labour Party rejected the plan for pensions.',
    ],
    [
      'Ministry of Foreign Affairs of Tunisia',
      'On the strike?',
      'The UGTT threatened to walk out over wages.',
    ],
    ['Government of Israel', 'On the budget?', 'The Knesset backed the bill, and Likud welcomed the vote.'],
  ])('is not read in the press room of the %s: %s %s', (publisher, question, answer) => {
    expect(answered(question, answer, publisher)).toEqual([]);
  });

  it.each([
    [
      'Government of Ukraine',
      'What next?',
      'The National Guard repelled an attack near Bakhmut.',
      'force/other',
    ],
    ['Government of Sudan', 'On schools?', 'The RSF rejected the truce.', 'act/reject'],
    ['Government of Kenya', 'On the budget?', 'We urge Somalia to return to the talks.', 'act/request'],
  ])('leaves what is said of others and of arms in that of the %s', (publisher, question, answer, wanted) => {
    expect(answered(question, answer, publisher)).toContain(wanted);
  });

  it.each([
    ['What about the tax bill?', 'We imposed sanctions on Russia.', 'act/sanction'],
    ['Does he back the bill?', 'The President spoke with President Zelenskyy on Monday.', 'meeting/held'],
    ['On Niger, what is next?', 'We condemn the coup. He will meet the ministers.', 'act/accuse'],
    ['On schools in Gaza?', 'We are working with Egypt to deliver aid.', 'act/cooperate'],
    ['And on the budget?', 'The Haitian leader called on the gangs to disarm.', 'act/request'],
  ])('leaves what is said of others: %s %s', (question, answer, wanted) => {
    expect(answered(question, answer)).toContain(wanted);
  });
});

describe('the talk of a press room', () => {
  it.each([
    'I do not have any calls to preview.',
    'I have no meetings to announce.',
    'We don’t have any calls or meetings to read out.',
    'I have a few questions on the statement that Chad made.',
    'I cannot speak for President Xi.',
    'We will let the Saudis speak for themselves.',
    'Instead of speaking in Delhi, he is going to be speaking in Hanoi.',
    'It’s about the leaders coming to a better understanding.',
    'Such drills strengthen the global security framework.',
    'We don’t want to draw resources from Kenya.',
    'We would have hit a point where supplies end.',
    'The Secretary joined the Security Council from Geneva.',
    'Jen, the NATO Secretary General gave a bleak account.',
    'It is a crime to attack a power plant.',
    'Destroying property is no peaceful protest.',
    'The states got hit by the blizzard.',
    'I don’t have any update on refugee resettlement.',
    'There were more than 302,000 migrant encounters in December.',
    'The ambassador went over to the Japanese Embassy.',
    'The ministry wants to get the pandemic under control.',
    'The speech that he gave in Accra was long.',
  ])('is not read: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it('is not what a war on one’s own ground drives people from', () => {
    const found = answered(
      'And reports of shelling in Hays?',
      'Around 600,000 people have been displaced from Taiz since June, and some families have returned.',
      'Government of Yemen',
    );
    expect(found).toEqual(expect.arrayContaining(['people/displaced', 'people/returns']));
  });

  it('leaves meetings that are announced and offices that are held', () => {
    expect(kindsIn('The ministers held a meeting to announce the truce.')).toContain('meeting/held');
    expect(kindsIn('Somalia joined the East African Community.')).toContain('alignment/joins');
  });
});
