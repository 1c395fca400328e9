import { isAny, pick, type Arguments } from '../grammar/index.js';
import type { Scene } from '../scene.js';
import { words } from '../lexicon/index.js';

/** What one fights, attacks or strikes only in a manner of speaking. */
const ABSTRACT = words(`
  news corruption poverty inflation crime disease covid covid-19 coronavirus virus pandemic epidemic opioid cancer hunger
  misinformation disinformation propaganda lie racism hate hatred antisemitism discrimination inequality climate change warming
  unemployment trafficking fraud drug smuggling fire wildfire recession cost deficit debt battle deal balance agreement bargain
  tone note chord chance nerve record goal milestone level low high price rate economy reform bill law legislation policy plan
  idea proposal credibility reputation character integrity record right freedom democracy press media institution rule value
  ground road mark nail ceiling bottom brake button jackpot snag wall headline screen stride peak market airwave pause spike surge
  principle way job problem issue challenge crisis cause middle class worker business market
  election integrity campaign tax vote ballot amendment care medicare insurance education famine
  impunity extremism ideology narrative rumor rumour stigma obesity addiction illness injustice bias tyranny abuse violence insurgency`);

/** Modifiers that show another field: "political campaign", "labour strike". */
const OTHER_FIELDS = words(`
  political presidential election electoral media information publicity advertising propaganda verbal legal personal ad press
  diplomatic hunger labor labour general rail transport trade tariff economic culture price bidding legislative court
  vaccination immunization awareness smear disinformation campaign rescue relief humanitarian search evacuation business
  executive joint legislative regulatory criminal affirmative collective false-flag ransomware cyber enforcement peacekeeping
  day-to-day migrant individual rhetorical scathing blistering stinging withering vitriolic partisan uphill cold public heart panic cyber hacking phishing`);

/** What is only ever done with arms: one mines a road, and hits the road in a manner of speaking. */
const LITERAL = words('mine booby-trap bulldoze shell bomb rocket strafe');

/** Objects of "for" that show that a fight is for a cause: "fight for the middle class". */
export function figurativeForce(scene: Scene, trigger: number, found: Arguments): boolean {
  const { trees } = scene;
  const own = trees.children(trigger, 'amod', 'compound').filter((child) => child < trigger);
  // "weapons of mass destruction"
  if (scene.lemma(trigger) === 'destruction' && scene.tokens.lower(trigger - 1) === 'mass') return true;
  if (own.some((child) => OTHER_FIELDS.has(scene.tokens.lower(child)))) return true;
  const hit = pick(found, ['patient', 'on', 'against', 'with', 'of']);
  const lemma = scene.lemma(trigger);
  if (
    hit.length > 0 &&
    !LITERAL.has(lemma) &&
    hit.every((node) => ABSTRACT.has(scene.lemma(node)) || isBarePoint(scene, node))
  )
    return true;
  // "states that got hit by the blizzard"
  if (found.slots.get('by')?.some((node) => CALAMITIES.has(scene.lemma(node)))) return true;
  const infinitive = trees
    .children(trigger, 'acl', 'xcomp', 'advcl')
    .find((child) => MANIPULATING.has(scene.lemma(child)));
  // "attacks on troops, to ensure the security of a base" are attacks, whatever for.
  if (infinitive !== undefined && !isAny(scene, hit, 'armed')) return true;
  return (
    (lemma === 'fight' || lemma === 'battle' || lemma === 'campaign') &&
    hit.length === 0 &&
    pick(found, ['for']).length > 0 &&
    !pick(found, ['for']).some((node) => isGround(scene, node))
  );
}

const CALAMITIES = words(
  'blizzard storm hurricane earthquake quake flood flooding wildfire drought tornado cyclone typhoon tsunami heatwave pandemic recession crisis shortage inflation outage',
);

/** "hit a point where", not "two control points" */
const isBarePoint = (scene: Scene, node: number): boolean =>
  scene.lemma(node) === 'point' && scene.trees.child(node, 'compound', 'nummod', 'amod') < 0;

/** "battles raged for control of the junction", "the fight for the town" */
const isGround = (scene: Scene, node: number): boolean =>
  isAny(scene, [node], 'place', 'site') ||
  (scene.lemma(node) === 'control' &&
    scene.trees.children(node, 'nmod').some((child) => isAny(scene, [child], 'place', 'site')));

const MANIPULATING = words(
  'manipulate discredit persuade convince vaccinate raise promote elect win keep ensure protect make get save change end lower',
);
