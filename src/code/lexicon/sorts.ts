import { wordSet as words } from '../../lib/index.js';

// What a common noun stands for. Lemmas, singular; the lists are our own.

/** Those who bear arms. */
export const ARMED = words(`
  army military troop troops soldier serviceman servicewoman force militant fighter insurgent rebel terrorist extremist jihadist
  jihadi gunman gunmen sniper militia militiaman militiamen paramilitary mercenary guerrilla combatant warplane aircraft jet
  bomber helicopter drone fleet navy warship frigate destroyer corvette gunboat submarine brigade battalion regiment division platoon squad squadron subunit unit detachment
  garrison convoy patrol commando marine airman paratrooper recruit conscript reservist peacekeeper bandit pirate separatist
  peshmerga assailant attacker defender raider perpetrator tank artillery battery column contingent faction warlord commander enemy occupier invader aggressor
  warring_party belligerent kidnapper hijacker looter smuggler air_force police policeman policemen gendarmerie gendarme guard border_guard security_force armour armor infantry cavalry`);

/** Bodies that act: governments, councils, companies. */
export const BODIES = words(`
  government authority ministry regime state country nation administration parliament council commission committee congress chamber
  senate cabinet court tribunal agency bureau department office embassy consulate mission delegation union league alliance
  coalition bloc party opposition movement organisation organization group faction side partner ally neighbour neighbor
  leadership command staff headquarters secretariat association federation company firm bank media newspaper channel network
  community kremlin white_house palace junta power guarantor mediator sponsor outlet television broadcaster member signatory participant donor adversary
  brass stakeholder enemy opponent rival institution foundation charity ngo chancellery presidency troika`);

/** Persons by their office or part. */
export const PERSONS = words(`
  president minister premier chancellor king emir sultan prince secretary ambassador envoy diplomat official officer general
  colonel admiral chief leader head governor mayor senator congressman lawmaker deputy mp parliamentarian politician spokesperson
  spokesman spokeswoman representative delegate negotiator representative activist journalist reporter correspondent blogger
  lawyer judge prosecutor inspector observer monitor expert adviser advisor aide emissary counterpart chairman chairwoman
  chairperson chair coordinator rapporteur director elder sheikh mullah imam cleric bishop patriarch pope dictator
  commissioner consul administrator prefect mediator attaché chargé chargée nuncio plenipotentiary undersecretary under-secretary ruler co-chair co-chairman facilitator co-facilitator
  dissident critic suspect defector fugitive businessman financier executive interlocutor citizen national individual somebody someone person man woman boy girl child`);

/** Those to whom things happen. */
export const PEOPLE = words(`
  people person civilian resident inhabitant family household refugee migrant evacuee displaced idp returnee villager townspeople
  population man woman child boy girl baby infant teenager youth student pupil teacher worker doctor medic nurse patient staff
  victim casualty hostage captive prisoner detainee inmate passenger pilgrim worshipper worshiper protester protestor
  demonstrator citizen local farmer fisherman herder shepherd trader merchant miner individual human life national compatriot expatriate
  asylum_seeker survivor engineer donor investor fisherman fishermen commander rescuer migrant crew personnel employee member relative mother father parent son daughter brother sister wife husband
  elderly wounded injured sick dead journalist activist aid_worker humanitarian peacekeeper guest tourist thousand hundred dozen
  million scores other crowd community settler settlement bystander pedestrian driver sailor pilot rescuer paramedic clergy priest
  monk nun minority tribesman tribesmen`);

/** Places one can hold, reach or leave. */
export const SITES = words(`
  city town village settlement hamlet district quarter neighbourhood neighborhood suburb outskirts area zone region province
  governorate oblast raion county state territory territories land land_area island peninsula valley mountain hill height heights ridge desert
  forest river bank coast shore lake sea border frontier crossing checkpoint bridge road highway route corridor street square
  airport airfield airbase air_base base camp barracks garrison fort fortress stronghold enclave pocket pocket_of_resistance
  bridgehead position line trench front frontline field oilfield oil_field gasfield mine dam port harbour harbor station
  junction crossroads capital centre center downtown compound outpost part half section portion stretch bulk majority swath swathe
  sector axis salient cauldron location place point location locality community municipality commune parish premises ground
  facility plant refinery quarter eastern_part hilltop airstrip cave hinterland bastion`);

/** Things built, which are struck, damaged or restored. */
export const BUILDINGS = words(`
  building house home apartment hospital clinic school kindergarten university mosque church monastery synagogue temple cathedral
  market bakery shop warehouse depot store factory plant refinery bridge road railway station airport port dam reservoir pipeline
  line tower infrastructure facility object structure headquarters office embassy consulate shelter camp tent tunnel bunker
  stronghold hideout position fortification emplacement post command_post base barracks arsenal cache workshop vehicle car bus truck
  ambulance train tank ship boat vessel tanker aircraft plane helicopter drone jet launcher gun mortar howitzer missile radar
  site target museum monument minaret granary crop field grid substation network system supply equipment hardware ammunition
  munition weapon weaponry property livelihood centre center complex theatre theater ward roof wall window classroom hotel store prison court penitentiary gaol jail barrack dormitory silo mill terminal`);

/** What serves a population. */
export const SERVICES = words(`
  water electricity power gas heating heat sewage sanitation sewerage internet telephone telecommunication communication phone
  fuel energy light hospital clinic school education healthcare health road highway bridge railway rail airport port dam pipeline
  plant substation grid network supply service utility infrastructure corridor route crossing bank bakery aid assistance relief
  food medicine medication delivery convoy shipment transport traffic bus flight airfield station line pump reservoir market
  pension salary benefit broadcasting mail post ferry`);

/** Texts that parties sign, keep or break. */
export const INSTRUMENTS = words(`
  agreement ceasefire cease-fire truce armistice memorandum mou accord treaty pact deal protocol convention declaration communique
  communiqué resolution roadmap road_map arrangement understanding settlement compact charter constitution statement plan
  document package zone regime cessation cessation_of_hostilities silence pause moratorium contract covenant framework
  de-escalation deconfliction hostility commitment obligation undertaking disengagement demilitarisation demilitarization`);

/** Weapons and means, by the branch of force that uses them. */
export const AIR = words(`
  air aerial airstrike air-strike air_strike airforce air_force plane airplane aeroplane aircraft jet fighter_jet warplane bomber helicopter chopper
  gunship drone uav uas bomb sortie f-16 f-35 su-24 su-25 su-34 su-35 su-57 tu-22m3 tu-95 mig-29 mig-31 loitering shahed bayraktar reaper predator
  aviation usaf raf aerospace kamikaze barrel geran lancet orlan tb2 mohajer quadcopter fpv`);
export const ARTILLERY = words(`
  artillery mortar howitzer shell rocket missile grad mlrs himars cannon tank_fire ballistic cruise shelling grenade launcher
  multiple-launch projectile round atacms iskander kalibr tochka smerch uragan scud katyusha tomahawk kinzhal oreshnik qassam kornet counter-battery`);
export const NAVAL = words(`
  naval navy ship warship vessel frigate destroyer submarine boat fleet maritime torpedo sea flotilla tanker corvette gunboat coast_guard cutter dhow trawler speedboat craft dinghy patrol_boat skiff freighter`);
export const EXPLOSIVE = words(`
  mine landmine ied vbied explosive explosion blast bomb suicide car_bomb roadside booby-trap booby trap device belt vest detonation
  minefield demining truck_bomb svbied limpet dynamite`);

/** Means that somebody flies, drives or fires: whoever owns them does what they do. */
export const MEANS = words(`
  jet warplane plane aircraft airplane helicopter gunship fighter_jet drone uav tank warship ship vessel boat gunboat frigate
  submarine artillery battery gun howitzer launcher missile rocket mortar craft`);

/** Bodies by their branch: their strikes are air strikes, and so on. */
export const ARMS_WORDS = words(`
  weapon arm gun rifle rocket missile mortar artillery shell bomb grenade drone tank warplane aircraft helicopter mine explosive
  fire firearm ammunition munition gunfire machine-gun machine_gun small-arm sniper jet round howitzer airstrike knife`);
