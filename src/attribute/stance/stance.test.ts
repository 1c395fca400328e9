import { describe, expect, it } from 'vitest';
import { attributed } from '../../../test/support/attributed.js';

/** How the text presents the predicate that has these words: "polarity certainty reality". */
const presentedAs = (text: string, word: string): string => {
  const { predicates } = attributed(text);
  const found = predicates.find(({ start, end }) => text.slice(start, end) === word);
  return found ? `${found.polarity} ${found.certainty} ${found.reality}` : 'nothing';
};
const factualityOf = (text: string, word: string): number => {
  const found = attributed(text).predicates.find(({ start, end }) => text.slice(start, end) === word);
  return found?.factuality ?? NaN;
};

describe('how a predicate is presented', () => {
  it.each([
    ['The army shelled Rubaya.', 'shelled', 'affirmed certain happened'],
    ['Families are returning to Hama.', 'returning', 'affirmed certain ongoing'],
    ['The rebels have not left Goma.', 'left', 'denied certain happened'],
    ['Nobody crossed the bridge at Zakho.', 'crossed', 'denied certain happened'],
    ['Neither party withdrew from the junction near Shusha.', 'withdrew', 'denied certain happened'],
    ['Neither the army nor the rebels have withdrawn from Taiz.', 'withdrawn', 'denied certain happened'],
    ['It is not true that our forces crossed the border near Saravan.', 'crossed', 'denied certain happened'],
    ['It is true that our forces crossed the border near Saravan.', 'crossed', 'affirmed certain happened'],
    ['The garrison has yet to leave Kidal.', 'leave', 'denied certain happened'],
    ['At no time was the base at Monguno occupied.', 'occupied', 'denied certain happened'],
    ['At that time the base at Monguno was occupied.', 'occupied', 'affirmed certain happened'],
    ['The convoy will reach Taiz on Friday.', 'reach', 'affirmed probable expected'],
    ['The drone may have hit a school in Mekelle.', 'hit', 'affirmed possible happened'],
    ['The authorities plan to restore the water supply.', 'restore', 'affirmed probable intended'],
    ['The talks are expected to resume in Doha.', 'resume', 'affirmed probable expected'],
    ['Troops were prevented from entering Bunia.', 'entering', 'affirmed certain prevented'],
    ['The ministry urged both sides to release prisoners.', 'release', 'affirmed uncommitted requested'],
    ['Residents were allowed to return to Sloviansk.', 'return', 'affirmed certain permitted'],
    ['If the militia attacks Juba, the mission will respond.', 'attacks', 'affirmed uncommitted conditional'],
    ['They could have taken the town, but snow stopped them.', 'taken', 'affirmed possible prevented'],
    ['The army could not reach Taiz.', 'reach', 'denied certain happened'],
    ['If Rwanda moves to seize Goma, the mission will respond.', 'seize', 'affirmed uncommitted conditional'],
    ['If Rwanda continues to shell Goma, the mission will act.', 'shell', 'affirmed certain ongoing'],
    ['Rwanda moved to seize Goma.', 'seize', 'affirmed certain happened'],
    [
      'In the event that the rebels attack Loikaw, the mission will respond.',
      'attack',
      'affirmed uncommitted conditional',
    ],
    ['Not every party supports the accord on Aden.', 'supports', 'denied certain ongoing'],
    ['Every party supports the accord on Aden.', 'supports', 'affirmed certain ongoing'],
    ['Is there any plan for Darfur that the rebels support?', 'support', 'affirmed uncommitted asked'],
    ['Where is the plan for Darfur that the rebels support?', 'support', 'affirmed certain ongoing'],
    [
      'Egypt urged Hamas to help with the evacuation of Rafah.',
      'evacuation',
      'affirmed uncommitted requested',
    ],
    ['The army helped with the evacuation of Rafah.', 'evacuation', 'affirmed certain happened'],
    ['Envoys are working to secure the release of the crew.', 'release', 'affirmed probable intended'],
    ['Thousands are waiting to cross the border at Adre.', 'cross', 'affirmed probable expected'],
    ['Has the army entered Kidal?', 'entered', 'affirmed uncommitted asked'],
    ['France condemns the attack on the mosque.', 'attack', 'affirmed certain happened'],
    ['The ministry claims that rebels mined the road; this is a lie.', 'lie', 'affirmed certain ongoing'],
    ['France announced that it would withdraw from Niamey.', 'withdraw', 'affirmed probable expected'],
    ['France says that it would withdraw from Niamey.', 'withdraw', 'affirmed possible conditional'],
    ['Perhaps the shells came from Belgorod.', 'came', 'affirmed possible happened'],
    ['The guards managed to escape.', 'escape', 'affirmed certain happened'],
    ['I would not say that the talks have been postponed.', 'postponed', 'denied certain happened'],
    ['The group denied that it had fired the rocket.', 'fired', 'denied certain happened'],
    ['The M23 denied the report and said its men stayed in Masisi.', 'stayed', 'affirmed certain happened'],
    [
      'The junta denied that it had burned Mobye and that jets had hit Loikaw.',
      'hit',
      'denied certain happened',
    ],
    ['The group refused to withdraw and shelled Ras Lanuf.', 'shelled', 'affirmed certain happened'],
    ['The army failed to storm the base and seize Kidal.', 'seize', 'affirmed certain prevented'],
    ['The unit might stay to defend the bridge.', 'defend', 'affirmed possible expected'],
    ['They closed the road in Aden to protect the convoy.', 'protect', 'affirmed probable intended'],
    ['They killed four people by shelling the market.', 'shelling', 'affirmed certain happened'],
    ['Fighting is reportedly going on in Omdurman.', 'Fighting', 'affirmed uncommitted ongoing'],
    ['Clashes continue near Bakhmut.', 'Clashes', 'affirmed certain ongoing'],
    ['Kyiv condemned the ongoing shelling of Kupiansk.', 'shelling', 'affirmed certain ongoing'],
    ['Kyiv condemned the renewed shelling of Kupiansk.', 'shelling', 'affirmed certain happened'],
    ['The council will meet to condemn the shelling of Nikopol.', 'shelling', 'affirmed certain happened'],
    ['We would welcome the release of the captives.', 'release', 'affirmed possible conditional'],
    ['The council will condemn any shelling of Nikopol.', 'shelling', 'affirmed probable expected'],
    ['He called to express concern about the killing of two nurses.', 'killing', 'affirmed certain happened'],
    ['He voiced alarm at the planned deportation of refugees.', 'deportation', 'affirmed certain intended'],
    ['Civilians fled the threatened offensive on Idlib.', 'offensive', 'affirmed certain expected'],
    ['The coalition did not launch attacks on the port.', 'attacks', 'denied certain happened'],
  ])('%s (%s)', (text, word, expected) => {
    expect(presentedAs(text, word)).toBe(expected);
  });

  it('leaves what a question presupposes as it is', () => {
    expect(presentedAs('Who will rebuild the bridge that was destroyed in Kharkiv?', 'destroyed')).toBe(
      'affirmed certain happened',
    );
  });

  it('believes what is cited less than what is said outright, however sure its words', () => {
    const outright = factualityOf('Soldiers killed farmers in Axum.', 'killed');
    const cited = factualityOf('He was alarmed by reports that soldiers killed farmers in Axum.', 'killed');
    expect(cited).toBeLessThan(outright);
  });

  it('names the hedge and its words', () => {
    const text = 'The commander was allegedly killed near Sirte.';
    const killed = attributed(text).predicates.find(({ start }) => text.startsWith('killed', start));
    expect(killed?.hedges.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['allegedly', 'allegedly'],
    ]);
    expect(killed?.certainty).toBe('uncommitted');
  });
});

describe('factuality', () => {
  it('runs from surely so to surely not', () => {
    const so = factualityOf('The army captured the village of Robotyne yesterday.', 'captured');
    const maybe = factualityOf('The army might capture the village of Robotyne.', 'capture');
    const not = factualityOf('The army did not capture the village of Robotyne.', 'capture');
    expect(so).toBeGreaterThan(1.5);
    expect(maybe).toBeLessThan(so - 1);
    expect(not).toBeLessThanOrEqual(-1);
  });

  it('stays lower for what is merely cited', () => {
    const outright = factualityOf('Shells killed four people in Aden.', 'killed');
    const cited = factualityOf('The agency said that shells killed four people in Aden.', 'killed');
    expect(cited).toBeLessThan(outright);
  });

  it('keeps to the scale', () => {
    const text =
      'Nobody ever never did not fail to surely certainly win, lose, leave, stay or burn anything at all.';
    for (const { factuality } of attributed(text).predicates)
      expect(Math.abs(factuality)).toBeLessThanOrEqual(3);
  });
});
