import { describe, expect, it } from 'vitest';
import { attributed } from '../../../test/support/attributed.js';

const presentedAs = (text: string, word: string): string => {
  const found = attributed(text).predicates.find(({ start, end }) => text.slice(start, end) === word);
  return found ? `${found.polarity} ${found.certainty} ${found.reality}` : 'nothing';
};

describe('turns of phrase', () => {
  it.each([
    ['The envoy had the opportunity to visit Marib.', 'visit', 'affirmed certain happened'],
    ['The envoy has the opportunity to visit Marib.', 'visit', 'affirmed probable permitted'],
    ['We are not aware of any attack on Juba.', 'attack', 'denied uncommitted happened'],
    ['M23 sent fighters to seize the airport of Goma.', 'seize', 'affirmed probable intended'],
    ['The shelling forced 300 families to flee Goma.', 'flee', 'affirmed certain happened'],
    ['The militia might force 300 families to flee Goma.', 'flee', 'affirmed possible expected'],
    ['The garrison was compelled on Sunday to leave Kaya.', 'leave', 'affirmed certain happened'],
    ['On Monday the monitors saw two convoys leave Sukhumi.', 'leave', 'affirmed certain happened'],
    ['The monitors see convoys leave Sukhumi.', 'leave', 'affirmed certain ongoing'],
    ['Reports suggest that the visit to Juba has been put off.', 'put', 'affirmed probable happened'],
    ['The envoy suggested that the army leave Juba.', 'leave', 'affirmed uncommitted requested'],
    // Done by being said, and only by whoever speaks.
    ['Let me condemn the assassination of the governor of Aden.', 'condemn', 'affirmed certain happened'],
    [
      'Let me condemn the assassination of the governor of Aden.',
      'assassination',
      'affirmed certain happened',
    ],
    ['I would like to thank the mediators from Oman.', 'thank', 'affirmed certain happened'],
    ['The envoy would like to leave Yangon.', 'leave', 'affirmed possible conditional'],
    ['The envoy wants to thank the mediators from Oman.', 'thank', 'affirmed probable intended'],
    // What the reports say, not what is not verified.
    [
      'We have received reports, which we cannot verify, that two villages near Lashio were shelled.',
      'shelled',
      'affirmed certain happened',
    ],
    // An event that a present clause names.
    ['They point to the withdrawal from Kidal as a mistake.', 'withdrawal', 'affirmed certain happened'],
    ['The siege is a crime.', 'siege', 'affirmed certain ongoing'],
    ['Have there been talks with Tbilisi?', 'talks', 'affirmed uncommitted asked'],
    ['Armed men on Sunday set up a post near Ergneti.', 'set', 'affirmed certain happened'],
    ['M23 managed to seize the airport of Goma.', 'seize', 'affirmed certain happened'],
    ['M23 attempted to seize the airport of Goma.', 'seize', 'affirmed probable intended'],
    ['M23 is about to seize the airport of Goma.', 'seize', 'affirmed probable expected'],
    ['Should M23 seize Goma, the mission will leave.', 'seize', 'affirmed uncommitted conditional'],
    ['Moscow forbade Kyiv to sign the accord.', 'sign', 'affirmed certain prevented'],
    [
      'The police barred the protesters from entering the square in Tbilisi.',
      'entering',
      'affirmed certain prevented',
    ],
    // What a denied lie or claim says is denied.
    [
      'The army denied the claim that its jets bombed the hospital in Nyala.',
      'bombed',
      'denied certain happened',
    ],
    ['We reject the lie that our fighters burned the village.', 'burned', 'denied certain happened'],
    ['The army repeated the claim that rebels bombed the hospital.', 'bombed', 'affirmed certain happened'],
    // A relative clause is no part of what is asked for.
    [
      'The envoy called on the rebels to stop shelling Taiz, where six civilians were killed.',
      'killed',
      'affirmed certain happened',
    ],
    // What nobody named vouches for.
    ['The gunmen are said to have killed forty farmers near Djibo.', 'killed', 'affirmed possible happened'],
    ['Two hostages are believed to be held in Gaza.', 'held', 'affirmed possible ongoing'],
    ['Police held a man suspected of sheltering the attackers.', 'sheltering', 'affirmed possible happened'],
    ['The minister accused Kigali of arming the rebels.', 'arming', 'affirmed certain happened'],
    // One recognises or forgives what has happened.
    ['Kyiv does not recognise the annexation of Crimea.', 'annexation', 'affirmed certain happened'],
    ['Kyiv did not carry out the evacuation of Kherson.', 'evacuation', 'denied certain happened'],
    // What is needed is asked for; what one is told to note is so.
    ['It is essential that the rebels withdraw from Goma.', 'withdraw', 'affirmed uncommitted requested'],
    [
      'What matters is that all armed groups lay down their weapons.',
      'lay',
      'affirmed uncommitted requested',
    ],
    ['It is important to note that the rebels left Goma.', 'left', 'affirmed certain happened'],
    // A purpose that hangs on a noun is to come.
    ['The emir sent an officer to meet the rebels.', 'meet', 'affirmed probable intended'],
    // What reads alike in the present is told of in the past.
    ['A stray shell set a tank ablaze in Zawiya.', 'set', 'affirmed certain happened'],
    ['The army besieged the camp and cut the road to Jenin.', 'cut', 'affirmed certain happened'],
    ['The army will cut the road to Jenin.', 'cut', 'affirmed probable expected'],
    // Why a call was made, and what is asked for in one.
    [
      'The emir called the prime minister to apologise for the raid.',
      'apologise',
      'affirmed probable intended',
    ],
    ['The emir called on the prime minister to apologise.', 'apologise', 'affirmed uncommitted requested'],
  ])('%s (%s)', (text, word, expected) => {
    expect(presentedAs(text, word)).toBe(expected);
  });
});
