/** Words of the same sound, or nearly, in the sentences of minutes where only one of them can stand: what `confused-words` looks for besides its other lists. */
import type { Confusion } from './confusions.ts'

const modal = '(?:to|will|would|could|should|may|might|must|can|cannot|not)'
const article = '(?:the|an?|this|that|these|his|her|their|its|our|any|all)'
/** What comes from somebody. */
const sent =
  '(?:comments|letters?|apology|apologies|e-?mails?|quotes|quotations?|questions|complaints|reports|requests|responses|repl(?:y|ies)|donations|minutes|thanks|funds|money|monies|objections|representatives?|correspondence|extracts?|receipts|invoices?|representations?|noise|traffic|help|support|updates?|advice|people|water|smoke|news|call|visit)'

/** Each only where grammar leaves one reading. The line of minutes stands above each. */
export const homophones: Confusion[] = [
  // "the noise form the pub", "abstained form voting", "comments form the floor"
  {
    pattern: new RegExp(
      `(?<=\\b(?:${sent}|\\p{Ll}{2,}(?:ed|ing)|away|taken|heard|made|sent|come|came|gone|left|far|back|out) )(?<!\\b(?:shed|bed|feed|seed|need|booking|planning|voting|licensing|parking|following|existing|building|meeting|having) )(form)(?= (?:${article}|both|next|last|Mr|Mrs|Ms|Cllr|Councillor|\\p{Ll}+ing)\\b)`,
      'gu',
    ),
    expected: 'from',
    word: ' form ',
  },
  {
    pattern:
      /(?<=^|[.;] )(Form)(?= (?:next|now|today|time|this|\d|January|February|March|April|June|July|August|September|October|November|December)\b)/g,
    expected: 'From',
    word: 'form ',
  },
  // "asked the Council too consider the matter"
  {
    pattern:
      /(?<=\p{L} )(too)(?= (?:consider|approve|receive|agree|discuss|provide|ensure|inform|attend|obtain|arrange|continue|ask|write|send|hold|remove|repair|replace|become)\b)/gu,
    expected: 'to',
    word: ' too ',
  },
  { pattern: /(?<=\bprior )(too)\b/g, expected: 'to', word: 'prior too' },
  // "The field is to wet to cut."
  {
    pattern:
      /(?<=\b(?:is|are|was|were|been|be) )(to)(?= (?:wet|dry|narrow|dangerous|expensive|small|large|big|busy|dark|steep|old|loud|muddy|noisy|costly|hot|cold|heavy|complicated|difficult|soft|hard|wide|weak|close) (?:to|for|and|at)\b)/g,
    expected: 'too',
    word: [' to '],
  },
  // "the school has there own car park", "to record there thanks"
  { pattern: /\b(there)(?= own\b)/gi, expected: 'their', word: 'there own' },
  {
    pattern:
      /(?<=\b(?:record|recorded|extend|extended|express|expressed|give|offer|offered|convey|conveyed|voiced|state|stated|raised|with) )(there)(?= (?:thanks|appreciation|concerns?|gratitude|disappointment|sympathy|condolences|best wishes|opposition|congratulations|dissatisfaction)\b)/gi,
    expected: 'their',
    word: 'there ',
  },
  // "The Clerk sort advice", "has sort three quotes"
  { pattern: /(?<=\b(?:has|have|had|was|were|be|been|being) )(sort)(?= (?!of\b|code)\p{L})/gu, expected: 'sought', word: ' sort ' },
  {
    pattern:
      /(?<=\b(?:Clerk|Chair|Chairman|Council|Committee|Board|He|She|They|he|she|they|and) )(sort)(?= (?:advice|legal|clarification|permission|quotes|quotations|approval|assurances?|guidance|confirmation|help)\b)/g,
    expected: 'sought',
    word: ' sort ',
  },
  // "in a bad sate of repair"
  { pattern: /\b(sate)(?= of\b)/g, expected: 'state', word: 'sate of' },
  // "the lease is ready for singing", "the singing of the minutes"
  {
    pattern:
      /(?<=\b(?:for|ready for|before|after|the) )(singing)(?= (?:of the )(?:lease|minutes|cheques?|accounts|agreement|contract|deed|documents?)\b)|(?<=\b(?:lease|minutes|cheques?|accounts|agreement|contract|deed|documents?|form|mandate) (?:for|ready for|awaiting) )(singing)\b/g,
    expected: 'signing',
    word: 'singing',
  },
  {
    pattern:
      /(?<=\b(?:minutes|cheques?|accounts|lease|agreement|contract|deed|documents?|declaration) (?:was|were|be|been|is|are|(?:[\p{L} ]{0,40} )?and) )(singed)\b/gu,
    expected: 'signed',
    word: 'singed',
  },
  // "a stationary cupboard", "Traffic was stationery"
  {
    pattern:
      /\b(stationary)(?= (?:cupboard|costs?|supplies|order|items|and (?:postage|stamps|printing)|expenses|£)\b)|(?<=\b(?:postage|stamps|printing|office|cost of|purchase of|for)(?: and| &)? )(stationary)(?=[.,;:]|$| (?:was|were|and|for|costs?)\b)/gi,
    expected: 'stationery',
    word: 'stationary',
  },
  {
    pattern:
      /(?<=\b(?:was|were|is|are|remains?|remained|being|of|with|when|a) )(stationery)(?=[.,;] | (?:for \w+ hours?|vehicles?|traffic|cars?|in the|at the|on the)\b)/g,
    expected: 'stationary',
    word: 'stationery',
  },
  // "to compliment the existing plan"
  {
    pattern: new RegExp(
      `(?<=\\b${modal} )(compliment)(?= (?:the|each|our|its|this|other|existing) (?:\\p{Ll}+ )?(?:plan|policy|policies|scheme|other|existing|building|area|design|surroundings|village|work|planting|project|service|services|proposals?)\\b)`,
      'gu',
    ),
    expected: 'complement',
    word: 'compliment ',
  },
  // "will sale the old mower"
  {
    pattern:
      /(?<=\b(?:agreed|able|wish(?:es|ed)?|decided|resolved|want(?:s|ed)?|hop(?:es?|ed|ing)|intends?|like|proposed) to )(sale)(?= (?:the|it|them|off|some|tickets)\b)|(?<=\b(?:will|would|could|should|may|might) )(sale)(?= (?:the|it|them|off|some|tickets|a)\b)/g,
    expected: 'sell',
    word: ' sale ',
  },
  // "a personnel friend", "a personnel interest"
  {
    pattern: /\b(personnel)(?= (?:friends?|interests?|reasons?|circumstances|views?|opinions?|capacity|and (?:prejudicial|pecuniary))\b)/gi,
    expected: 'personal',
    word: 'personnel ',
  },
  // "to except responsibility", "The bank has excepted the mandate"
  {
    pattern: new RegExp(
      `(?<=\\b${modal} )(except)(?= (?:responsibility|liability|applications|donations|any|the|this|that|an?|it|his|her|their)\\b)`,
      'g',
    ),
    expected: 'accept',
    word: ' except ',
  },
  {
    pattern: /(?<=\b(?:has|have|had|was|were|been|be|being) )(excepted)(?= (?:the|a|an|by|this|that|his|her|their|as|and|with)\b|[.,;])/g,
    expected: 'accepted',
    word: 'excepted',
  },
  // "would like to higher the hall"
  {
    pattern: /(?<=\b(?:to|will|would|could|should|and) )(higher)(?= (?:the|a|an|out|our|equipment|in) )/g,
    expected: 'hire',
    word: ' higher ',
  },
  // "going to right to the developer"
  {
    pattern:
      /(?<=\b(?:will|would|should|could|must|going to|agreed to|asked to|Clerk to|instructed to|and) )(right)(?= (?:to|a letter|back|again) )/g,
    expected: 'write',
    word: ' right ',
  },
  // "The works are dew to start"
  {
    pattern: /(?<=\b(?:is|are|was|were|be|now|payment|balance|amount|fee|fees) )(dew)(?= (?:to|in|on|for|from|by)\b|[.,;])/g,
    expected: 'due',
    word: ' dew',
  },
  // "explained weather the grant could be used"
  {
    pattern:
      /(?<=\b(?:explain\w*|ask\w*|discuss\w*|consider\w*|about|decide\w?|unsure|knows?|known|establish\w*|determine\w?|quer(?:y|ied)|check\w*|see|to|on|confirm\w*|question\w*|clarif\w+|find out|regarding|investigat\w+|wonder\w*) )(weather)(?= (?:the|it|to|or|they|this|there|he|she|we|any|members|residents|these|that|a|an|you|people) )/g,
    expected: 'whether',
    word: ' weather ',
  },
  // "if the cost can be bared by the developer"
  {
    pattern: /(?<=\b(?:costs?|expenses?|burden|charges?|fees?) (?:[\p{L}]+ ){0,3}be )(bared|bore|beared|born)(?= by\b)/gu,
    expected: 'borne',
    word: ['bared by', 'bore by', 'beared by', 'born by'],
  },
  // "and therefor should be refused"
  { pattern: /(?<=\b(?:and|is|was|are|were|should|would|it) )(therefor)(?= \p{Ll})/gu, expected: 'therefore', word: 'therefor ' },
  // "agreed not to precede with the purchase"
  {
    pattern: /(?<=\b(?:to|will|would|could|should|not) )(precede)(?= with (?:the|this|a|an|it|these|all|any|our|his|her|their|caution)\b)/g,
    expected: 'proceed',
    word: 'precede ',
  },
  // "he would contact him an ask for details"
  { pattern: /(?<=\p{Ll} )(an)(?= ask (?:for|the|if|him|her|them|that)\b)/gu, expected: 'and', word: ' an ask ' },
  // "to advice the owner", "The Chair adviced that"
  {
    pattern:
      /(?<=\b(?:to|will|would|could|should|must|and) )(advice)(?= (?:the|members|that|him|her|them|residents|councillors|on|of|us|all|Cllr|Mr|Mrs)\b)(?<!\b(?:access|addition|due|referred|regard|response|according|legal|help|information|guidance|support|pursuant) (?:to|and) advice)/g,
    expected: 'advise',
    word: ' advice ',
  },
  { pattern: /\b(adviced)\b/gi, expected: 'advised', word: 'adviced' },
  // "in the new finical year"
  { pattern: /\b(finical|finacial|fincial|finanical)\b/gi, expected: 'financial', word: ['finical', 'finacial', 'fincial', 'finanical'] },
  // "more that expected", "Rather then wait", "no later then May"
  {
    pattern:
      /(?<=\b(?:more|less|fewer|higher|lower|longer|better|worse|earlier|later|sooner|greater|larger|smaller) )(that)(?= (?:expected|anticipated|planned|previously|originally|usual|budgeted|last year|half|enough|one|two|three)\b)/g,
    expected: 'than',
    word: ' that ',
  },
  { pattern: /(?<=\b(?:[Rr]ather|[Oo]ther|no (?:later|more|less|fewer|earlier)) )(then)\b/g, expected: 'than', word: ' then' },
  // "agreed to differ the matter", "was differed to the next meeting"
  {
    pattern:
      /(?<=\b(?:agreed|resolved|proposed|decided|moved|wished|wish|motion|recommended)(?: unanimously)? to )(differ)(?= (?:the|this|it|any|until|a|these|making|discussion|item)\b)/g,
    expected: 'defer',
    word: ' differ ',
  },
  {
    pattern:
      /(?<=\b(?:was|were|be|been|is|are|item|matter|application|decision) )(differed)(?= (?:to|until|for|by|pending|and)\b|[.,;]|$)/g,
    expected: 'deferred',
    word: ' differed',
  },
  // "was refereed to the Planning Committee"
  {
    pattern: /(?<=\b(?:was|were|be|been|is|are|he|she|Clerk|and|Cllr \p{Lu}\p{Ll}+) )(refereed)(?= (?:to|back)\b)/gu,
    expected: 'referred',
    word: 'refereed',
  },
  // "used to by a new mower"
  {
    pattern:
      /(?<=\b(?:agreed|used|like|need|needs|order|able|decided|resolved|money|funds|grant|going|proposed|wishes?|wanted|asked) to )(by)(?= (?:a new|an? (?:\p{Ll}+ )?(?:mower|bench|bin|lamp|shed|projector|laptop|computer|printer|gift|tree|defibrillator)|new|some|two|three|more|flowers|plants)\b)/gu,
    expected: 'buy',
    word: ' to by ',
  },
  // "broken in to", "now in to the second year"
  {
    pattern:
      /(?<=\b(?:broken|broke|break|gone|went|go|going|crashed|turned|put|moved|got|get|entered|incorporated|split|divided|drove|driven|now|well|fell|fallen|ran|run|running|taken) )(in to)(?= (?:the|a|an|his|her|their|our|its|two|three|this|it|consideration|account)\b|[.,;])/g,
    expected: 'into',
    word: ' in to',
  },
  // "Every one present agreed", "had any thing to report"
  {
    pattern:
      /\b([Ee]very one|[Aa]ny thing|[Ss]ome thing|[Ee]very thing|[Ss]ome one|[Aa]ny one)(?= (?:present|agreed|was|is|who|had|has|to (?:report|add|say)|attending|attended|for (?:attending|coming|their)|that|else|wishing|interested)\b)(?<!\b(?:not|at|in|from|than|if) any one)/g,
    expected: (printed) => printed.replace(' ', ''),
    word: ['every one', 'any thing', 'some thing', 'every thing', 'some one', 'any one'],
  },
  // "was dully elected", "was duly elected has Chair", "was appointed is Treasurer"
  {
    pattern:
      /\b(dully|dule|duely|dualy|dully)(?= (?:elected|appointed|approved|signed|adopted|carried|noted|seconded|proposed|agreed|completed|authori[sz]ed|accepted|co-?opted|made|passed)\b)/gi,
    expected: 'duly',
    word: ['dully', 'dule ', 'duely', 'dualy'],
  },
  {
    pattern:
      /(?<=\b(?:elected|appointed|nominated|co-?opted|re-?elected|installed) )(has|is|us|a s)(?= (?:the |a |our )?(?:Chair|Chairman|Vice|Mayor|Deputy|Treasurer|Secretary|President|Clerk|member|trustee|representative|[Cc]ouncillor)\b)/g,
    expected: 'as',
    word: [' has ', ' is ', ' us ', ' a s '],
  },
  // "signed the Deceleration of Acceptance of Office"
  {
    pattern: /\b(decelerations?|declerations?|declartions?|decloration)(?= of\b)/gi,
    expected: (printed) => `${printed.charAt(0)}eclaration${printed.endsWith('s') ? 's' : ''}`,
    word: ['deceler', 'decler', 'declart', 'declor'],
  },
  // "in the item as he his the owner", "an interest has a trustee"
  {
    pattern:
      /(?<=\b(?:as|that|because|which|and|if|when) (?:he|she|it|this|there) )(his)(?= (?:the|a|an|not|also|now|no|to|in|on|very)\b)/g,
    expected: 'is',
    word: ' his ',
  },
  {
    pattern:
      /(?<=\b(?:declared|declare|declares|declaring) (?:an?|his|her) (?:\p{L}+[ -]){0,4}interest (?:in (?:(?!as\b|because\b|since\b)[^\s.,;]+ ){1,5})?)(has)(?= (?:a|the|an|he|she|they|his|her) )/gu,
    expected: 'as',
    word: ' has ',
  },
  // "apologised for been late"
  {
    pattern:
      /(?<=\b(?:for|by|from|after|before|without|despite|about|on|in|with) )(been)(?= (?:late|absent|unable|\p{Ll}+(?:ed|en|wn|nt|ing)|a|the|so|made|held|told|put|set|left)\b)(?<!\b(?:there|it) (?:has|had|have) (?:for|by|from|in|on|with) been)/gu,
    expected: 'being',
    word: ' been ',
  },
  // "the mower is passed its best", "drove passed the school", "half passed seven"
  {
    pattern:
      /(?<=\b(?:is|was|are|were|well|long|go|goes|going|went|gone|walk|walks|walked|walking|drive|drives|drove|driving|ran|runs|running|half|just|speed|speeds|speeding|cars|traffic|lorries) )(passed)(?= (?:its|their|the (?:school|shop|church|hall|pub|house|houses|end|entrance|village|junction|park|best)|seven|eight|six|nine|ten|five)\b)(?<!\b(?:was|were|is|are) passed (?=the))/g,
    expected: 'past',
    word: ' passed ',
  },
  // "a knock on affect on residents"
  {
    pattern: /\bknock[ -]on (affects?)\b/gi,
    expected: (printed) => printed.replace(/^a/i, 'e'),
    word: ['knock on affect', 'knock-on affect'],
  },
  // "The tree has been fallen by the contractor."
  { pattern: /(?<=\b(?:be|been|were|was|being) )(fallen)(?= by\b)/g, expected: 'felled', word: ' fallen by' },
  // "took no part in th discussion", "mor than expected"
  {
    pattern: /(?<=\p{Ll},? )(th|teh|hte|thw|tje|tthe|thhe|te)(?= \p{Ll}{2,})/gu,
    expected: 'the',
    word: [' th ', ' teh ', ' hte ', ' thw ', ' tje ', ' tthe ', ' thhe ', ' te '],
  },
  {
    pattern: /(?<=\p{Ll},? )(adn|nad|andd|abd|anf)(?= \p{L}{2,})/gu,
    expected: 'and',
    word: [' adn ', ' nad ', ' andd ', ' abd ', ' anf '],
  },
  {
    pattern: /(?<=\p{Ll} )(taht|tha|htat|thta|thst)(?= \p{Ll}{2,})/gu,
    expected: 'that',
    word: [' taht ', ' tha ', ' htat ', ' thta ', ' thst '],
  },
  { pattern: /(?<=\p{Ll} )(mor)(?= (?:than|of|and|to)\b)/gu, expected: 'more', word: ' mor ' },
  {
    pattern: /(?<=\p{Ll} )(wih|wiht|iwth|withn|wtih)(?= \p{L}{2,})/gu,
    expected: 'with',
    word: [' wih ', ' wiht ', ' iwth ', ' withn ', ' wtih '],
  },
  {
    pattern: /(?<=\p{Ll} )(fro|fo|froo|fot|foe)(?= (?:the|a|an|this|his|her|their|its|our|all|any)\b)/gu,
    expected: (printed) => ({ fo: 'of' })[printed] ?? 'for',
    word: [' fro ', ' fo ', ' froo ', ' fot ', ' foe '],
  },
] // prettier-ignore
