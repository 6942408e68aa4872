/** Words that stand for others that look or sound like them, and words left out beside them: what `confused-words` looks for besides its other lists. */
import type { Confusion } from './confusions.ts'

/** Each only where grammar leaves one reading. The line of minutes stands above each. */
export const nearWords: Confusion[] = [
  // "It is hope that", "it was hope that"
  {
    pattern:
      /(?<=\b[Ii]t (?:is|was) )(hope|report|request|note|suggest|understand|believe|consider|feel|recommend|anticipate|expect|require|state)(?= (?:that|to)\b)/g,
    expected: (printed) => ({ understand: 'understood', feel: 'felt' })[printed] ?? `${printed.replace(/e$/, '')}ed`,
    word: ['it is ', 'it was '],
  },
  // "felt that this would a good idea", "there will a delay"
  {
    pattern:
      /(?<=\b(?:this|that|it|there|which|they|he|she|we) )(would|could|should|will|must|may|might)(?= (?:a|an|no|the) (?!longer|doubt)\p{Ll}+)/gu,
    expected: (printed) => `${printed} be`,
    word: [
      'would a',
      'could a',
      'should a',
      'will a',
      'must a',
      'may a',
      'might a',
      'would the',
      'could the',
      'should the',
      'will the',
      'would no',
      'will no',
      'should no',
    ],
  },
  // "that quotations been received": have is left out
  {
    pattern:
      /(?<=(?:^|[.;] |\bthat |\bas )(?:the |The |a |A |no |No |all |two |three )?(?:\p{L}+ )?(?:quotations?|quotes?|letters?|emails?|complaints?|applications?|reports?|work|works|lights?|lamps?|payments?|copies|repairs|notices?|minutes|grants?|comments|apologies|invoices?|cheques?|meetings?) )(been)(?= \p{Ll}+)/gu,
    expected: 'have been',
    word: ' been ',
  },
  // "in need of a through clean"
  {
    pattern:
      /(?<=\b(?:a|very|more|most|and) )(through)(?= (?:clean|cleaning|review|inspection|investigation|check|search|discussion|report|job|assessment|overhaul|survey|consideration)\b)/g,
    expected: 'thorough',
    word: ' through ',
  },
  // "A compliant had been received"
  {
    pattern:
      /(?<=\b(?:a|the|one|formal|further|another|no|this) )(compliants?)(?= (?:had|has|have|was|were|about|from|of|regarding|concerning|received|that)\b)|(?<=\b(?:any|two|three|several|received|many) )(compliants)\b/gi,
    expected: (printed) => printed.replace(/ia/i, 'ai'),
    word: 'compliant',
  },
  // "the principle of the school"
  {
    pattern:
      /(?<=\bthe )(principle)(?= (?:of (?:the |\p{Lu}\p{Ll}+ )?(?:school|college|academy|[Ss]chool|[Cc]ollege|High|Primary)|reported that|said|and the school))/gu,
    expected: 'principal',
    word: 'principle ',
  },
  // "a grate job", "grate work"
  {
    pattern:
      /(?<=\b(?:a|of|such|very|with|did|was) )(grate)(?= (?:job|deal|success|work|help|effort|asset|pleasure|interest|number|concern|day|event|evening)\b)/gi,
    expected: 'great',
    word: ' grate ',
  },
  // "to insure the work is done"
  {
    pattern:
      /(?<=\b(?:to|will|would|must|should|and) )(insure)(?= (?:that|(?:the|all|this|these|it|they|work) (?:\p{Ll}+ ){0,4}(?:is|are|was|were|be|will|would|has|have|can|could|runs?|get|gets)\b))/gu,
    expected: 'ensure',
    word: 'insure ',
  },
  // "to consider there position"
  {
    pattern:
      /(?<=\b(?:consider|considered|considering|state|stated|gave|give|changed|change|changing|offered|offer|made|make|review|reviewed|reviewing|confirm|confirmed|lost|lose|do|did|doing|send|sent|sending|submit|submitted|update|updated|pay|paid|take|took|taken|bring|brought|show|showed|express|have|had|has|of|for|with|on|at|about) )(there)(?= (?:positions?|stance|duties|duty|decision|decisions|homes?|houses?|property|properties|land|name|names|children|dogs?|cars?|vehicles?|bins?|rubbish|reports?|apologies|policy|policies|plans?|budgets?|fees?|rights?|part|parts|jobs?|hedges?|gardens?|behalf|time|turn|places?|minds?|intentions?|annual|meeting|meetings|role|site|website|thoughts?)\b)/gi,
    expected: 'their',
    word: ' there ',
  },
  // "on the same day has the inspection"
  {
    pattern:
      /(?<=\b(?:the same|such|as (?:soon|well|far|long|much|many|late|early)) (?:\p{Ll}+ )?)(has)(?= (?:the|a|an|last|before|it|possible|this|previous|they|in)\b)/gu,
    expected: 'as',
    word: ' has ',
  },
  // "contact the owner to instructed"
  {
    pattern:
      /(?<=\b(?:Clerk|Chair|Chairman|Cllr \p{Lu}\p{Ll}+|Members) )(to)(?= (?:instructed|asked|requested|authorised|advised|informed) to\b)/gu,
    expected: 'was',
    word: ' to ',
  },
  // "Cllr Oak ha agreed", "Cllr Oak wil attend", "it wold be"
  {
    pattern:
      /(?<=\p{Ll} |\p{Lu}\p{Ll}+ )(ha|hs|hsa)(?= (?:agreed|been|now|not|asked|sent|written|received|said|confirmed|offered|taken|made|given|had|attended|resigned|reported|done|yet)\b)/gu,
    expected: 'has',
    word: [' ha ', ' hs ', ' hsa '],
  },
  {
    pattern:
      /(?<=\p{L} )(wil|wll|wiil|wlll)(?= (?:be|not|attend|continue|need|take|also|have|write|contact|look|ask|send|report|make|now|meet|provide)\b)/gu,
    expected: 'will',
    word: [' wil ', ' wll ', ' wiil ', ' wlll '],
  },
  {
    pattern:
      /(?<=\p{L} )(wold|woud|woul|wuld|whould)(?= (?:be|not|like|have|also|need|take|attend|continue|make|write|contact|look|ask|send|report)\b)/gu,
    expected: 'would',
    word: [' wold ', ' woud ', ' woul ', ' wuld ', ' whould '],
  },
  // "Apologies for absent", "Apologies of absence"
  {
    pattern:
      /(?<=\b[Aa]polog(?:y|ies) for )(absent|absense|absences|abscence|absents|absentee)(?=[.,;:]|$| (?:was|were|from|had|received)\b)/g,
    expected: 'absence',
    word: ' abs',
  },
  { pattern: /(?<=\b[Aa]polog(?:y|ies) )(of)(?= absence\b)/g, expected: 'for', word: ' of absence' },
  // "The par ish council"
  {
    pattern: /(?<=\b[Tt]he )(par ish|vill age|chair man|cle rk|trea surer|bud get|dis trict|bor ough|coun ty|min utes|foot path)(?= )/g,
    expected: (printed) => printed.replace(' ', ''),
    word: ['par ish', 'vill age', 'chair man', 'cle rk', 'trea surer', 'bud get', 'dis trict', 'bor ough', 'coun ty', 'min utes'],
  },
  // "will deal which this"
  {
    pattern:
      /(?<=\b(?:deal|dealt|dealing|agree|agreed|liaise|liaising|work|working|comply|meet|met|along|together) )(which|wit|wth|whit|withe)(?= (?:this|the|that|these|it|them|a|any|all)\b)/g,
    expected: 'with',
    word: ['which ', 'wit ', 'wth ', 'whit ', 'withe '],
  },
  // "look in to the matter"
  {
    pattern: /(?<=\b(?:look|looked|looking|looks|enquire|inquire) )(in to)(?= (?:the|this|that|it|a|whether|how|these|any)\b)/g,
    expected: 'into',
    word: 'in to ',
  },
  // "per years", "per hours"
  {
    pattern: /(?<=\bper )(years|months|weeks|hours|days|persons|members|metres|annums|households)\b/g,
    expected: (printed) => printed.slice(0, -1),
    word: ' per ',
  },
  // "needs to repaired", "the fence need repairing"
  { pattern: /(?<=\b(?:is|are|was|were) )(schedule)(?= (?:for|to)\b)/g, expected: 'scheduled', word: ' schedule ' },
  { pattern: /(?<=\b(?:was|were|is|been|be) )(express)(?= (?:about|by|at|over|for|that|to)\b)/g, expected: 'expressed', word: ' express ' },
  // "Proposed by Cllr Elm, second by Cllr Fir"
  {
    pattern:
      /(?<=\b[Pp]roposed (?:by )?(?:Cllr|Councillor|Mr|Mrs|Ms)?\.? ?(?:\p{Lu}[\p{L}.]* ){0,2}\p{Lu}\p{Ll}+,? (?:and )?)(second|secoded|seconed|seconds)(?= by\b)/gu,
    expected: 'seconded',
    word: ['second by', 'secoded by', 'seconed by', 'seconds by'],
  },
  // "Standing order were suspended"
  {
    pattern: /\b([Ss]tanding [Oo]rder)(?= (?:were|was) (?:\p{Ll}+ )?(?:suspended|reinstated|re-?instated|reviewed|adopted|resumed))/gu,
    expected: (printed) => `${printed}s`,
    word: 'standing order ',
  },
  // "the road as been swept", "parking as causing problems" stand in other lists
  // "is not be used"
  // "Apologies for absence where received"
  {
    pattern:
      /(?<=\b(?:[Aa]pologies(?: for absence)?|[Dd]eclarations?(?: of interests?)?|[Mm]inutes|[Qq]uestions|[Ll]etters|[Rr]eports|[Qq]uotes|[Qq]uotations|[Nn]ominations|[Oo]bjections|[Cc]opies|[Tt]here|[Tt]hey|[Pp]lans|[Aa]ccounts) )(where)(?= (?:received|made|read|sent|approved|agreed|signed|noted|accepted|given|circulated|confirmed|raised|taken|no|two|three|also|then|not|obtained|proposed)\b)/g,
    expected: 'were',
    word: ' where ',
  },
  // "now in it's place": "it is" stands behind none of these
  {
    pattern:
      /(?<=\b(?:of|in|from|with|at|by|under|within|on|into|about|through|over|during|until|against|upon) )(it[’']s)(?= (?!(?:been|not|a|an|the|also|now|still|too|very|being|going|that|this|because|important|likely|possible|difficult|hard)\b)\p{Ll}{3,})/gu,
    expected: 'its',
    word: ['it’s', "it's"],
  },
  // "is deal with"
  {
    pattern: /(?<=\b(?:is|are|was|were|be|been|being|has|have|had) )(deal|delt|dealed)(?= with\b)/g,
    expected: 'dealt',
    word: [' deal with', ' delt with', ' dealed with'],
  },
  // "Cllr Elm gave he apologies"
  {
    pattern:
      /(?<=\b(?:gave|give|gives|sent|sends|offered|tendered|read|presented|submitted) )(he|she|they|hi|hie|hes)(?= (?:apologies|apology|report|views|thanks|resignation|opinion|support|comments)\b)/g,
    expected: (printed) => ({ she: 'her', they: 'their' })[printed] ?? 'his',
    word: [' he ', ' she ', ' they ', ' hi ', ' hie ', ' hes '],
  },
  // "by six vote to two"
  {
    pattern:
      /(?<=\b(?:by|with|on) (?:a vote of )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )(vote)(?= (?:to|for|in favour|against)\b)/g,
    expected: 'votes',
    word: ' vote ',
  },
  // "The next meeting is on will be held on"
  { pattern: /\b(is on will be)\b/g, expected: 'will be', word: 'is on will be' },
  // "It was felt this that would do"
  {
    pattern:
      /(?<=\b(?:felt|agreed|noted|hoped|said|suggested|reported|stated|thought) )(this that)(?= (?:would|will|could|should|is|was|may|might)\b)/g,
    expected: 'that this',
    word: 'this that ',
  },
  // "the trees and hey have been felled"
  {
    pattern:
      /(?<=\b(?:and|that|but|as|if|when|which|because) )(hey|the y|thy|tey|thye)(?= (?:are|were|have|had|will|would|should|could|can|do|did|need|wish|want)\b)/g,
    expected: 'they',
    word: [' hey ', ' the y ', ' thy ', ' tey ', ' thye '],
  },
  // "It will impact of the hedge"
  {
    pattern: /(?<=\b(?:will|would|could|to|not|may|might) impact )(of)(?= (?:the|this|our|their|local)\b)/g,
    expected: 'on',
    word: 'impact of',
  },
  // "what action the surgery mayor will take"
  {
    pattern:
      /(?<=\p{Ll} )(mayor)(?= (?:or may not|be (?:able|necessary|required|needed)|will|need to|have to)\b)(?<!\b(?:the|a|deputy|new|former|our|town|city|lord|current|lady|vice) mayor)/gu,
    expected: 'may',
    word: ' mayor ',
  },
  // "emphasised on the need"
  {
    pattern: /\b((?:emphasi[sz]e[ds]?|emphasi[sz]ing|stressed) (?:on|about)|mention(?:ed|s|ing)? about)(?= (?:the|that|this|how|a)\b)/g,
    expected: (printed) => printed.replace(/ \S+$/, ''),
    word: ['emphasi', 'stress', 'mention'],
  },
] // prettier-ignore
