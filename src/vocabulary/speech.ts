/** The words by which minutes report speech: verbs, and the nouns that name a speaker. Data only. */

/** "gave |a brief overview|", "gave |members his thanks|"; "gave a donation" is no speech. */
const given = [
  'presentation|update|updates|overview|report|resume|résumé|summary|explanation|account|outline|background|details?',
  'information|briefing|reassurances?|assurances?|talk|statement|examples?|description|introduction|feedback|evidence',
  'demonstration|review|advice|address|thanks|notice that|response|reply|answer|communications',
]
/** "provided |an update|", "provided |members with the figures|" */
const provided = [
  'presentation|update|updates|overview|report|summary|explanation|details?|information|briefing|data|results',
  'clarification|clarity|reassurance|assurance|background|feedback|context|examples?|figures|advice|outline|statistics',
  'responses?|answers?',
]
const made = [
  // "made |reference| to", "made |it clear| that", "made |representations|"
  'reference|clear|it clear|a request|a plea|a statement|a presentation|representations?',
  // "made |a brief announcement|", "made |the following comments|", "made |comments|"
  'an? (?:\\w+ )?(?:comment|point|announcement|suggestion|appeal)',
  '(?:the following|a number of|several|some|various) (?:\\w+ )?(?:comments|points|observations|statements|suggestions)|comments?',
  // "made |the following|:" may be followed by what was said, "made the following motion" by none.
  // "made |the meeting aware| of a leak"
  '(?:the )?(?:meeting|council|committee|board|members|councillors|trustees|governors|clerk|everyone) aware',
  'the (?:point|following(?! (?:\\w+ )?(?:motion|amendment|change|nomination|appointment|allocation|payment|correction|award)s?\\b)|case|observation)',
]

/** Verbs that report speech by themselves, with the objects that some of them need. */
const verbs = [
  // said
  'wanted to (?:know|understand|say|thank|point out|add|stress|record|make (?:it )?(?:clear|the point))',
  'went on to (?:say|explain|report|state|note|highlight|outline|add|advise|describe|ask|suggest|stress|confirm|inform)',
  'took (?:the|this|an|that) opportunity to (?:say|thank|express|explain|report|remind|update|inform|congratulate|highlight|note|stress|pay tribute|point out|ask|apologise)',
  'wished to (?:say|state|note|record|thank|point out|know|remind|express|acknowledge|congratulate|add|raise|highlight)',
  '(?:was|were) (?:very |extremely |particularly )?(?:pleased|delighted|able|happy|sorry|proud) to (?:report|say|announce|advise|inform|confirm|note)',
  '(?:was|were) (?:very |extremely |particularly )?(?:pleased|delighted|happy|sorry) to (?:observe|see|hear)',
  '(?:was|were) (?:very |fully |broadly |generally )?(?:supportive|concerned|disappointed|opposed|critical|worried|of the (?:view|opinion))',
  'said',
  'stated',
  'explained',
  'reported',
  'advised',
  'confirmed',
  'noted(?! by)',
  'commented',
  'added',
  'replied',
  'responded',
  'answered',
  'remarked',
  'observed',
  'mentioned',
  'announced',
  'declared that',
  'asserted',
  'insisted',
  'argued',
  'contended',
  'maintained that',
  'claimed',
  'complained',
  'warned',
  'cautioned',
  'opined',
  'expounded',
  'elaborated',
  'reiterated',
  'repeated that',
  'stressed',
  'emphasised',
  'emphasized',
  'underlined',
  'highlighted',
  'outlined',
  'summarised',
  'summarized',
  'described',
  'detailed',
  'clarified',
  'indicated',
  'acknowledged',
  'recognised',
  'recognized',
  'conceded',
  'admitted',
  'accepted that',
  'agreed (?:that|with|(?:the|this|it|they|these) (?:\\w+ ){0,3}?(?:could|should|would|was|were|had|needed))',
  // "Cllr Elm felt, and Cllr Fir agreed, that the lamps were dim."
  'agreed(?=\\.$|, (?:that|explaining|stating|adding|saying|noting)\\b)',
  'concurred',
  'disagreed',
  'believed',
  'thought',
  'felt',
  'considered that',
  'hoped',
  'expected that',
  'anticipated that',
  'understood that',
  'predicted',
  'feared',
  'wondered',
  'recalled',
  'remembered(?! to\\b)',
  'pointed out',
  'pointed to',
  'spoke',
  'talked',
  'echoed',
  'apprised',
  'informed',
  'told',
  'assured',
  'reassured',
  'reminded',
  'updated',
  'briefed',
  'notified',
  'explored',
  'illustrated',
  'demonstrated',
  'showed',
  'shared',
  'volunteered that',
  'testified',
  'continued (?:by \\w+ing|to (?:say|explain|report|state|note|outline|describe|add|advise|ask|stress))',
  'continued',
  // asked
  'asked',
  'enquired',
  'inquired',
  'queried',
  'questioned',
  'requested',
  'sought',
  'urged',
  'implored',
  'called (?:out )?(?:on|for|upon)',
  'appealed',
  'pleaded',
  'challenged',
  'encouraged',
  'suggested',
  'recommended',
  // presented
  'presented',
  'introduced',
  'tabled',
  'raised',
  'referred',
  'referenced',
  'alluded',
  'reflected',
  'read (?:out )?(?:a|an|the|from|out)',
  'reviewed the',
  'reviewed background',
  'set out',
  'laid out',
  "drew (?:the )?(?:attention|(?:\\w+[’']?s?[’']? ){1,3}attention)",
  'expressed',
  'submitted that',
  'extended (?:(?:his|her|their|its|a|the) )?(?:\\w+ )?(?:condolences|congratulations|sympath(?:y|ies)|thanks|welcome|appreciation|gratitude)',
  'conveyed',
  'voiced',
  'shared (?:his|her|their)',
  'paid tribute',
  "placed on record (?:his|her|their|the \\w+[’']s)",
  'thanked',
  'congratulated',
  'commended',
  'complimented',
  'praised',
  'welcomed',
  'apologised',
  'apologized',
  'supported',
  'objected',
  'opposed',
  'addressed (?:the|members|council|councillors)',
  `made (?:${made.join('|')})`,
  `gave (?:(?:an?|the|his|her|their|members|the \\w+|some|further|brief|apologies for) ){0,3}(?:\\w+ ){0,3}?(?:${given.join('|')})`,
  `provided (?:(?:an?|the|his|her|members|the \\w+|some|further|with) ){0,3}(?:\\w+ ){0,2}?(?:${provided.join('|')})`,
  'delivered (?:an?|the|his|her|their) (?:\\w+ ){0,2}(?:presentation|report|update|speech|address|statement|talk)',
  '(?:took|guided|walked|led) (?:the )?(?:[Cc]ommittee|[Ss]ub-[Cc]ommittee|[Mm]embers|[Bb]oard|[Pp]anel|[Cc]ouncil|[Cc]abinet|[Ff]orum|[Mm]eeting)(?: (?:in detail|briefly|quickly))? through',
  'proceeded to (?:say|explain|report|state|outline|describe|give|present|advise|ask|read|update|inform|brief|answer)',
  '(?:opened|closed|began|concluded) the meeting (?:by )?(?:saying|thanking|welcoming|stating|explaining|asking|reminding|wishing)',
  'wished (?:\\S+ ){1,6}(?:well|every success|a (?:happy|speedy|long))',
  'took the view',
  'registered (?:his|her|their) (?:\\w+ )?(?:concerns?|disappointment|opposition|support|objections?|thanks)',
  'put (?:a|the|his|her|their) (?:following |supplementary )?questions?',
  'offered (?:his|her|their) (?:sincere )?(?:congratulations|thanks|condolences|apologies|support)',
  'alerted',
  'advocated',
  'attributed',
  'concluded (?:that|by \\w+ing)',
  '(?:began|opened|started|finished|closed) (?:(?:his|her|their) \\w+ )?by \\w+ing',
  'ruled that',
  'summed up',
  'ran through',
  'went through',
  'discussed',
  'touched (?:on|upon)',
  'dwelt',
  'elucidated',
  'put forward (?:the )?(?:comments?|views?|suggestions?|points?|case)',
  'made mention',
  'took issue',
  'reinforced (?:the|his|her|their)',
  'posed',
  'put the question',
  'apologised',
  'relayed',
  'recounted',
  'articulated',
  'flagged',
  'countered',
  'criticised',
  'criticized',
  'condemned',
  'lamented',
  'regretted',
  'interjected',
  'refuted',
  'estimated that',
  'applauded',
]

/** "Jo Elm reports the road is open.": some townships write their minutes in the present. */
const inPresent = (
  'reports says states explains asks notes advises adds believes thinks feels suggests requests recommends mentions confirms informs announces thanks ' +
  'shares encourages congratulates commends agrees welcomes supports'
).split(' ')
/** Verbs that are nouns too: a person must stand before them, and no heading or office. */
export const presentVerb = new Set(inPresent)

/** The forms of the verbs by their first words: a sentence is only looked at closely where one of these stands. */
const forms = new Map([['proposed', ['(?<=[Rr]esidents |[Pp]etitioners |[Aa]pplicant |[Dd]eputation )proposed']]])
for (const verb of [...verbs, ...inPresent]) {
  const first = /^\(\?:([a-z|]+)\)/.exec(verb)?.[1] ?? /^[a-z]+/.exec(verb)?.[0] ?? ''
  for (const word of first.split('|')) forms.set(word, [...(forms.get(word) ?? []), verb])
}

const patterns = new Map<string, RegExp>()

/** The pattern of the verbs that begin with a word; sticky, and made when the word is first met. */
function patternOf(first: string): RegExp | undefined {
  const known = patterns.get(first)
  if (known) return known
  const own = forms.get(first)
  if (!own) return undefined
  const pattern = new RegExp(`(?:${own.join('|')})(?![A-Za-z-])`, 'uy')
  patterns.set(first, pattern)
  return pattern
}

/** Whether a stretch is no part of a longer word: "reported", not "co-reported". */
function standsAlone(sentence: string, start: number, end: number): boolean {
  return !/[\p{L}-]$/u.test(sentence.slice(Math.max(0, start - 2), start)) && !/^[\p{L}-]/u.test(sentence.slice(end, end + 2))
}

/** a to z, é. */
const isSmall = (code: number) => (code >= 97 && code <= 122) || code === 233

/** The reporting verbs of a sentence, with their places, in order. */
export function* reportingVerbs(sentence: string): Generator<{ verb: string; at: number }> {
  // Every sentence comes by here: its words in small letters are walked without a pattern.
  for (let at = 0; at < sentence.length; ) {
    let end = at
    while (isSmall(sentence.charCodeAt(end))) end++
    const pattern = end - at < 3 ? undefined : patternOf(sentence.slice(at, end))
    if (!pattern) {
      at = end + 1
      continue
    }
    pattern.lastIndex = at
    const match = pattern.exec(sentence)
    const found = match && standsAlone(sentence, at, pattern.lastIndex) ? match : null
    // The place is set before the caller goes on: it may ask for the verbs of another sentence meanwhile.
    const start = at
    at = found ? pattern.lastIndex : end
    if (found) yield { verb: found[0], at: start }
  }
}

/** "The plan was |introduced by| Jo Elm", "A question was |briefly asked by| a resident" */
const toldBySomebody = [
  'introduced|presented|reported|explained|outlined|tabled|raised|highlighted|stated|advised|informed|suggested|asked|queried|questioned',
  'requested|put forward|made|given|delivered|provided|read out|submitted and presented|expressed|confirmed|clarified|commented|told',
  'reminded|assured|updated|addressed|voiced|acknowledged',
]
/** A passive that names its agent. */
export const passiveAgent = new RegExp(`\\b(?:${toldBySomebody.join('|')}) (?:\\w+ly )?by (?=\\S)`, 'gu')

/** "suspended to allow an update from the Chairman", "to allow a neighbour to voice his fear", "The advice of PC Holt was", "Members heard from the Director that". */
export const updateFrom =
  /\b(?:heard from (?=\S{2,}.{2,120}?\sthat\s)|to allow (?:an? (?:\w+ )?(?:update|report|presentation|statement) (?:from|by) )?|the advice of )(?=\S)/giu
/** "to allow a neighbour to voice his fear", not "to allow general public access to the site". */
export const mayThenSpeak =
  /^ to (?:speak|ask|address|present|voice|explain|put|make|give|outline|comment|raise|say|express|update|report)\b/

/** Bodies: their acts (noted, considered, agreed) are no speech; these verbs are. */
export const bodySpeech =
  /^(?:commented|asked|queried|questioned|enquired|expressed|raised|highlighted|stressed|emphasised|(?:was|were) (?:very |fully |broadly |generally )?(?:supportive|concerned|disappointed|opposed|critical|worried))/u

/** Acts of groups that are no speech: "Members thanked officers", "Councillors noted the dates". */
export const groupAct =
  /^(?:thanked|congratulated|noted|accepted|reviewed|agreed|recommended|presented|introduced|received|shared|continued|supported)/u

/** Nouns that name a person by a role; plural forms name groups. Lower case. */
const roleNouns =
  'director head manager officer chair chairman chairperson chairwoman vice-chair vice-chairman vice-chairperson convener convenor vice-convener leader mayor deputy clerk member councillor ' +
  'executive treasurer secretary president vice-president engineer solicitor lawyer chancellor vice-chancellor pro-chancellor rector dean proctor counsel auditor inspector sergeant constable superintendent commissioner chief provost ' +
  'surveyor planner architect accountant consultant applicant agent objector supporter resident neighbour speaker petitioner representative spokesperson spokesman ' +
  'spokeswoman deputation delegation lead co-ordinator coordinator adviser advisor administrator assistant warden ranger steward trustee governor teacher headteacher ' +
  'principal vicar rector pastor cathaoirleach leas-chathaoirleach alderman alderwoman reeve councilmember councilor staff analyst specialist technician developer ' +
  'landowner owner tenant licensee parent citizen attorney partner registrar librarian foreman supervisor superintendent holder cabinet-member monitoring-officer ' +
  'presenter facilitator organiser promoter contractor mason farmer villager parishioner ratepayer taxpayer homeowner householder guest visitor student pupil youth ' +
  'pcso pc dci supt dr engineer-in-charge comptroller controller cfo ceo cao coo dmo edo bursar curator keeper archivist historian ecologist arborist ombudsman coroner chaplain ' +
  'arrangers minister mp mla msp senator deputies master harbourmaster headmaster headmistress marshal bailiff beadle captain skipper pilot nurse matron midwife paramedic firefighter ' +
  'detective valuer barrister advocate author editor shopkeeper trader driver walker angler questioner'

const bodies =
  'committee council cabinet panel board sub-committee subcommittee executive forum commission meeting assembly authority partnership party group senate court'

const groups =
  'members councillors chairs chairmen vice-chairs leaders heads leads planners engineers inspectors agents teachers headteachers pupils officers officials residents directors managers representatives trustees governors staff parties speakers councilmembers commissioners aldermen attendees ' +
  'objectors applicants supporters petitioners parents neighbours parishioners villagers visitors students deputation delegation consultants delegates colleagues people persons public'

export const roleNoun = new Set(`${roleNouns} ${groups}`.split(/\s+/))
export const bodyNoun = new Set(bodies.split(' '))
export const groupNoun = new Set(groups.split(/\s+/))

const personTitles = [
  // Civic: "Cllr", "Ald.", "Provost"
  'councillors?|coun|cllrs?|clr|cr|cn?ll|ald|alderman|alderwoman|cynghorydd|provost|bailie|trustee|commissioner',
  'councilmember|councilman|councilwoman|councilor|supervisor|selectman|reeve|member|senator|sen|judge|minister',
  // Social: "Mrs", "Prof.", "Rt Hon"
  'mr|mrs|ms|miss|mx|messrs|dr|prof|professor|sir|dame|lord|lady|baroness|baron|hon|rt',
  // Of the church, the police and the forces
  'rev|revd|reverend|canon|father|fr|sister|pc|pcso|sgt|sergeant|inspector|insp|supt|superintendent|constable|captain',
  'major|colonel',
  // Offices: "Mayor", "Deputy Leader"
  'mayor|mayoress|deputy-mayor|deputy|vice-mayor|lord-lieutenant|chairman|chair|chairwoman|chairperson|convener|president',
  'vice-president|leader|director|treasurer|secretary|clerk',
  // Areas before a civic title: "District Councillor"
  'county|district|dist|cty|boro|borough|city|town|parish',
]
/** Titles before a person's name, word for word. */
export const personTitle = new RegExp(`^(?:${personTitles.join('|')})\\.?$`, 'i')

/** Titles that tell the sex, for pronouns. A Chairman or an Alderman is "she" as often. */
export const sexOf = (designation: string): 'he' | 'she' | undefined =>
  /\b(?:Mr|Sir|Lord|Father|Councilman|Baron)\b/.test(designation)
    ? 'he'
    : /\b(?:Mrs|Ms|Miss|Dame|Lady|Sister|Chairwoman|Councilwoman|Alderwoman|Baroness|Madam)\b/.test(designation)
      ? 'she'
      : undefined
