import { describe, expect, it } from 'vitest';
import { statementsIn } from '../../../test/support/coded.js';

/** The stance of the statement of a kind in a sentence. */
function stanceIn(text: string, kind: string): string | undefined {
  const found = statementsIn(text).find((statement) => statement.kind === kind);
  return found && `${found.stance.polarity} ${found.stance.reality}`;
}

describe('what stands over a clause', () => {
  it.each([
    ['Rwanda has got to withdraw its troops.', 'control', 'affirmed requested'],
    ['The M23 ought to withdraw from Goma.', 'control', 'affirmed requested'],
    ['Russia had to withdraw its troops from Kherson.', 'control', 'affirmed happened'],
    ['The army is supposed to leave the city of Wad Madani.', 'control', 'affirmed expected'],
    ['Far from withdrawing its troops, Russia attacked Kharkiv.', 'control', 'denied happened'],
    ['The army is in no position to recapture Goma.', 'control', 'affirmed prevented'],
    ['It is false that the army shelled the hospital.', 'force', 'denied happened'],
    ['The idea that Ukraine attacked the dam is absurd.', 'force', 'denied happened'],
    ['We have not seen any indication that Iran attacked the base.', 'force', 'denied happened'],
    ['In case Russia invades Ukraine, we will act.', 'force', 'affirmed conditional'],
    ['Now is not the time for the minister to meet with Hemedti.', 'meeting', 'denied'],
    ['We would like to help the families of those who have died in Gaza.', 'harm', 'affirmed happened'],
    ['The ministers spoke of a potential Russian invasion of Moldova.', 'force', 'expected'],
    ['The minister offered condolences for the loss of life in Derna.', 'harm', 'affirmed happened'],
    ['The militia came with the intention of shelling the camp.', 'force', 'intended'],
    ['Ghana has yet to impose sanctions on Niger.', 'act', 'denied'],
    ['We work to make sure that the hostages return to their homes.', 'people', 'intended'],
    ['The scenario where Russia invades Moldova is a nightmare.', 'force', 'conditional'],
    ['The council will discuss the attack on Goma.', 'force', 'affirmed happened'],
    ['The council will prepare the attack on Goma.', 'force', 'affirmed expected'],
    ['The envoy will describe the killing of three monks in Loikaw.', 'harm', 'affirmed happened'],
    ['The envoy will discuss the withdrawal of Rwandan troops.', 'control', 'expected'],
    ['There was speculation about the use of chemical weapons in Syria.', 'force', 'expected'],
    ['We are making sure that the hostages return to their homes.', 'people', 'intended'],
    ['We are waiting for an attack on Kharkiv.', 'force', 'affirmed expected'],
  ])('makes it: %s', (text, kind, wanted) => {
    expect(stanceIn(text, kind)).toContain(wanted);
  });
});
