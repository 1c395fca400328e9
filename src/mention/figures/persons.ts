/** Nouns, singular, that count human beings; their figures have the unit "persons". */
const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `person people civilian soldier troop serviceman servicewoman servicemember militant fighter terrorist jihadist jihadi rebel insurgent
  gunman bandit extremist mercenary combatant guerrilla partisan militiaman militia-member commander officer general colonel major captain lieutenant sergeant
  private conscript recruit cadet trainee reservist volunteer veteran marine paratrooper commando sniper pilot sailor airman crewman gunner guard bodyguard policeman policewoman
  peacekeeper observer monitor inspector warrior defector deserter
  man woman child boy girl baby infant toddler teenager youth adult minor elder parent mother father son daughter brother sister wife husband relative widow orphan
  refugee migrant deportee evacuee returnee displaced resident citizen national inhabitant villager townspeople townsman local settler farmer shepherd fisherman
  hostage prisoner detainee captive convict inmate abductee internee suspect criminal smuggler trafficker attacker assailant bomber perpetrator
  victim casualty fatality survivor dead wounded injured missing patient
  journalist reporter correspondent photographer cameraman activist protester protestor demonstrator dissident politician lawmaker deputy senator minister ministers
  diplomat ambassador official delegate representative negotiator envoy member participant attendee leader president premier judge lawyer prosecutor
  doctor nurse medic paramedic surgeon rescuer firefighter worker aid-worker employee staffer staff personnel contractor adviser advisor instructor trainer expert specialist
  engineer technician driver miner teacher professor student pupil schoolchild schoolgirl schoolboy imam priest monk pilgrim worshipper
  gendarme constable ranger informant courier preacher pastor nun bishop missionary nomad commuter labourer laborer deminer sapper blogger
  academic analyst councillor councilor alderman aide mourner onlooker motorcyclist cyclist separatist loyalist kidnapper robber rioter exile
  defendant humanitarian newborn crew responder caregiver breadwinner
  mariner seafarer trader merchant vendor herder pastoralist shopkeeper
  passenger tourist foreigner immigrant voter elector candidate supporter follower sympathizer beneficiary recipient pensioner servant
  individual human soul life other counterpart colleague associate accomplice operative agent spy spymaster hacker pirate looter
  serviceperson military-man policemen
  police crew-member crewmember parliamentarian legislator mp governor mayor sheikh cleric scholar athlete fan spectator bystander passer-by pedestrian
  ethnic-kurd muslim christian jew shiite sunni yazidi druze kurd turk arab tatar chechen uighur rohingya houthi taliban pakistani israeli iraqi afghan yemeni saudi emirati`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['servicemen', 'serviceman'],
  ['policemen', 'policeman'],
  ['gunmen', 'gunman'],
  ['fishermen', 'fisherman'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['feet', 'foot'],
]);

/** Singular of a plural noun, by its ending. */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith('women')) return `${word.slice(0, -5)}woman`;
  if (word.endsWith('men') && word.length > 5) return `${word.slice(0, -3)}man`;
  if (word.endsWith('children')) return word.slice(0, -3);
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/** Plural of a noun; a plural stays as it is. */
export function plural(word: string): string {
  if (singular(word) !== word) return word;
  for (const [many, one] of IRREGULAR) if (one === word && many !== 'people') return many;
  if (word === 'person') return 'persons';
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|sh|ch|x|z)$/.test(word))
    return /(?:aircraft|series|species|troops)$/.test(word) ? word : `${word}es`;
  return /(?:craft|sheep|fish)$/.test(word) ? word : `${word}s`;
}

/** Whether a noun counts human beings: one of the list, or a people by its capital and ending ("Syrians", "Kurds"). */
export function isPersonNoun(form: string): boolean {
  const one = singular(form.toLowerCase());
  if (PERSON_NOUNS.has(one) || /(?:man|woman|child)$/.test(one)) return true;
  return /^\p{Lu}\p{Ll}+(?:ans|ians|ese|is|ens)$/u.test(form);
}
