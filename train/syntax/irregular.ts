/** Irregular verbs that the treebanks may lack in some form: base, past, participle (where it is not the past). */
const VERBS = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|
bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|
build built|burn burnt|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|
creep crept|cut cut|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|
feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten|
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|hear heard|
hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain|
light lit|lose lost|make made|mean meant|meet met|pay paid|prove proved proven|put put|quit quit|read read|ride rode ridden|
ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|
shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|
slide slid|sow sowed sown|speak spoke spoken|speed sped|spend spent|spill spilt|spin spun|split split|spread spread|
spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stride strode|strike struck stricken|strive strove striven|
swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|
throw threw thrown|thrust thrust|tread trod trodden|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|
withdraw withdrew withdrawn|write wrote written|overcome overcame overcome|foresee foresaw foreseen|undergo underwent undergone|
understand understood`;

/** Irregular plurals, and plurals of two words alike ("bases" of base here, not of basis). */
const NOUNS = `bases base|feet foot|teeth tooth|mice mouse|geese goose|wolves wolf|halves half|lives life|thieves thief|shelves shelf|
loaves loaf|knives knife|wives wife|oxen ox|children child|men man|women woman|gunmen gunman|policemen policeman|
servicemen serviceman|fishermen fisherman|tribesmen tribesman|spokesmen spokesman|spokespeople spokesperson|criteria criterion|
phenomena phenomenon|hypotheses hypothesis|theses thesis|oases oasis|crises crisis|analyses analysis`;

const entries = (list: string): string[][] => list.split('|').map((entry) => entry.trim().split(/\s+/));

/** "TAG form" → lemma. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...entries(VERBS).flatMap(([base = '', past = '', participle = past]): [string, string][] => [
    [`VBD ${past}`, base],
    [`VBN ${participle}`, base],
    [`VBN ${past}`, base],
    [`VBD ${participle}`, base],
  ]),
  ...entries(NOUNS).map(([plural = '', singular = '']): [string, string] => [`NNS ${plural}`, singular]),
]);
