import { namedNodes, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

// What serves a population.

export type Service = 'working' | 'damaged' | 'cut' | 'restored' | 'being-restored' | 'planned';

/** What is a service by itself. */
export const UTILITIES =
  words(`water electricity power gas heating sewage sanitation sewerage internet telephone telecommunication fuel
  hospital clinic school road highway railway airport port pipeline substation grid crossing checkpoint bridge corridor electricity_grid water_supply
  infrastructure utility aqueduct powerline power_line bakery waterworks desalination broadband blackout canal well borehole
  dispensary pharmacy maternity ward university kindergarten ferry runway terminal class lesson schooling train tram bus metro
  trolleybus flight hotline traffic classroom healthcare ration surgery pylon transformer heat motorway dam connectivity communication
  telecommunications education teaching tap ambulance reservoir waterway lighting medicine medication oxygen railroad culvert overpass
  flyover viaduct sluice dyke incubator pipework cellphone landline outage expressway tramway airfield_lighting feeder switchyard`);
/** What is one with such a modifier. */
const WITH_UTILITY =
  words(`supply supplies aid assistance distribution system network plant station line service access tower facility corridor route connection
  traffic transmission transport delivery point yard scheme centre center ward unit theatre theater main pump tank well line post
  treatment network signal care distribution delivery convoy truck lorry operation post reactor block turbine link evacuation post shipment
  cable pipe mast wire pole antenna pumping flow provision entry inflow influx import export production generation pier dock berth
  lock intake reservoir works metro utility infrastructure programme program response hub warehouse cargo kitchen tower camera feed`);
const MODIFIERS =
  words(`registration collection medical aid water electricity power gas heating sewage telephone phone mobile internet fuel electrical medical health
  humanitarian transport rail railway bus air supply pumping filtration drinking social civilian basic essential public communication
  food school hospital energy border crossing irrigation surgical outpatient maternity healthcare health-care primary emergency
  ambulance sanitation operating telecom cellular banking desalination pediatric paediatric dialysis vaccination nuclear thermal
  hydroelectric treatment relief aid wheat flour medicine first-aid cargo heat kilovolt kv high-voltage overhead transmission distribution fibre fiber
  train tram metro ferry flight undersea submarine fibre-optic fiber-optic data broadband communications telecommunications teaching educational high-tension
  power-generating wastewater sewer freight passenger commercial postal pension reproductive oxygen wi-fi mains tap light oil`);
/** What an operation must be for to serve people: air operations do not. */
const RELIEF = words('humanitarian relief aid medical food');
/** Means that bring relief. */
const CONVOYS = words('convoy truck lorry shipment delivery flight ship');

/** Whether a phrase names a service, by itself or by what stands before it. */
export const isService = (scene: Scene, node: number): boolean =>
  namedNodes(scene, node).some((one) => {
    const lemma = scene.lemma(one);
    if (UTILITIES.has(lemma)) return true;
    const modifiers = scene.trees.children(one, 'compound', 'amod', 'nmod', 'conj');
    if (lemma === 'operation') return modifiers.some((child) => RELIEF.has(scene.lemma(child)));
    return (
      WITH_UTILITY.has(lemma) &&
      modifiers.some(
        (child) =>
          MODIFIERS.has(scene.lemma(child)) ||
          MODIFIERS.has(scene.tokens.lower(child)) ||
          isPartOf(scene, child),
      )
    );
  });

/** "four blocks of the thermal power plant" */
const isPartOf = (scene: Scene, child: number): boolean =>
  scene.trees.rel(child) === 'nmod' && prepositionOf(scene, child) === 'of' && isService(scene, child);

/** A convoy or a truck with relief. */
export const isConvoy = (scene: Scene, node: number): boolean =>
  CONVOYS.has(scene.lemma(node)) && isService(scene, node);

const AID = words('aid assistance relief');

/** Aid, and what brings it: "food aid", "aid deliveries". */
export const isAid = ({ trees, lemma }: Scene, node: number): boolean =>
  AID.has(lemma(node)) ||
  trees
    .children(node, 'compound', 'amod')
    .some((child) => AID.has(lemma(child)) || (lemma(child) === 'humanitarian' && lemma(node) === 'access'));
