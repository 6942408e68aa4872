/** Words that a slip of the fingers made of others, and that spelling checkers pass: what `confused-words` looks for besides those of one sound. */
import type { Confusion } from './confusions.ts'

/** Each only where grammar leaves one reading. The line of minutes stands above each. */
export const mistypings: Confusion[] = [
  // "members of the pubic", "Pubic Lighting"
  { pattern: /\b(pubic)\b(?! (?:hair|bones?|region|area|arch|symphysis|lice))/gi, word: 'pubic', expected: 'public' },
  // "The meeting was abbreviated do to illness"
  {
    pattern:
      /(?<=\b(?:abbreviated|cancelled|canceled|postponed|closed|delayed|late|absent|deferred|unable|damaged|shortened) )(do)(?= to\b)/gi,
    expected: 'due',
    word: ' do to',
  },
  // "no more the two consecutive terms"
  {
    pattern:
      /(?<=(?<!\bthe )\b(?:more|less|fewer|later) )(the)(?= (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half)\b(?! (?:more|less|better)))/gi,
    expected: 'than',
    word: ' the ',
  },
  // "Don seconded to motion"
  {
    pattern: /(?<=\b(?:seconded|second|carried|approved|supported|passed) )(to)(?= (?:motion|proposal|amendment)\b)/gi,
    expected: 'the',
    word: ' to ',
  },
  // "presented tot he meeting", "int he village"
  {
    pattern: /(?<=\p{L} )(tot he|int he|ont he|oft he|att he|byt he|fort he|witht he|fromt he|andt he|thatt he)(?= \p{L})/giu,
    expected: (printed) => printed.replace(/t he$/i, ' the'),
    word: 't he ',
  },
  // "dates of the forth coming meetings"
  { pattern: /\b(fou?rth coming)(?= \p{L})/giu, expected: 'forthcoming', word: 'rth coming' },
  // "agreed and signed as a correct records"
  {
    pattern: /(?<=\ba (?:true|correct|accurate)(?: and (?:true|correct|accurate))? )(records)\b/gi,
    expected: 'record',
    word: ' records',
  },
  // "that the public be excluding during consideration of the next item"
  { pattern: /(?<=\b(?:public|press|media) be )(excluding)\b/gi, expected: 'excluded', word: 'be excluding' },
  // "moved by Council Beck and seconded by Councillor Marsh"
  {
    pattern:
      /(?<=\b(?:[Mm]oved|[Ss]econded|[Pp]roposed) by )(Council)(?! (?:President|Vice|Member|Chair|Leader|Officer|Clerk|Staff|Attorney|Mayor|Woman|Man|Person))(?= \p{Lu}[\p{L}'’-]+(?:,| and\b| that\b| to\b| [Ss]econded\b|\.|$))/gu,
    expected: 'Councillor',
    word: 'ed by council ',
  },
  // "The Clerk sated that"
  { pattern: /\b(sated)(?= (?:that|there|the|he|she|it|they)\b)/gi, expected: 'stated', word: 'sated ' },
  // "called the meeting or order"
  { pattern: /(?<=\bmeeting )(or)(?= order\b)/gi, expected: 'to', word: 'meeting or order' },
  // "reminded Councillors to declare and interests"
  { pattern: /(?<=\bdeclare )(and)(?= interests?\b)/gi, expected: 'any', word: 'declare and interest' },
  // "apologies were received form Councillor Beck"
  {
    pattern:
      /(?<=\b(?:withdraw|withdrew|withdrawn|resign|refrain|excluded|benefit|resulting|collected|obtained|transferred|moved|purchased|received|apologies|letter|email|e-mail|correspondence|quotation|absent|away|removed|heard|taken|resigned|funding|report) )(form)(?= (?:the|a|an|Councillors?|Cllrs?|Mr|Mrs|Ms|residents?|members?)\b)/gi,
    expected: 'from',
    word: ' form ',
  },
  // "the application from was completed"
  {
    pattern: /(?<=\b(?:application|nomination|registration|consent|claim) )(from)(?= (?:was|were|had been|to be|should|must)\b)/gi,
    expected: 'form',
    word: ' from ',
  },
  // "There where no declarations", "The minutes where approved"; "the items where no vote was taken" is right
  {
    pattern:
      /(?<=\bthere )(where)(?= (?:no|none|not|also|two|three|four|five|several|some|many)\b)|(?<=\b(?:apologies|minutes|members|councillors|residents|accounts|payments|quotations|quotes|letters|invoices|cheques) )(where)(?= (?:approved|received|agreed|signed|accepted|noted|asked|informed|circulated|submitted)\b)/gi,
    expected: 'were',
    word: ' where ',
  },
  // "to asses the damage"
  { pattern: /(?<=\bto )(asses)(?= (?:the|a|any|whether|how|what|it|this|each)\b)/gi, expected: 'assess', word: 'to asses ' },
  // "the Area Manger"
  {
    pattern:
      /(?<=\b(?:area|general|project|service|services|town|centre|office|finance|operations|district|city|assistant|highways|facilities|contract|site|line) )(manger)\b/gi,
    expected: 'manager',
    word: ' manger',
  },
  // "Councillors Beck an Councillor Marsh"
  { pattern: /(?<=\p{Lu}\p{Ll}+ )(an)(?= (?:Councillor|Cllr)\b)/gu, expected: 'and', word: ' an c' },
  // "the meeting held o 24 July"
  {
    pattern: /(?<=\b(?:held|met) )(o)(?= \d)/g,
    expected: 'on',
    word: [' o 1', ' o 2', ' o 3', ' o 4', ' o 5', ' o 6', ' o 7', ' o 8', ' o 9'],
  },
  // "Monitoring Repot 2030/31", "the repot was received"
  {
    pattern:
      /(?<=\b(?:the|a|an|this|that|annual|monitoring|progress|update|audit|officers?|clerk['’]?s|treasurer['’]?s|police|verbal|written|his|her) )(repot)(?! (?:plants?|the plants?)\b)/gi,
    expected: 'report',
    word: ' repot',
  },
  // "improving quality whist giving certainty"; "whist evenings" and "whist in the hall" are a game
  {
    pattern:
      /\b(whist)(?= (?:the|a|an|this|these|it|we|they|he|she|there|not|also|still|(?!evening|morning|being|meeting)\p{L}{2,}ing)\b)/giu,
    expected: 'whilst',
    word: 'whist ',
  },
  // "to intern her ashes"
  {
    pattern: /\b(intern)(?= (?:(?:a|the|her|his|their|two|more) (?:second |further )?(?:set of )?)?(?:ashes|cremated remains|remains)\b)/gi,
    expected: 'inter',
    word: 'intern ',
  },
  // "the planning polices were read"
  {
    pattern:
      /(?<=\b(?:planning|council|financial|corporate|existing|current|new|local|national|relevant|following|these|those|various|other|its|their|our|HR|housing|interment|plan|safety|employment|and) )(polices)(?= (?:and|were|are|had|have|in|of|which|that|to|for|on|as|be)\b|[.,;:)]|$)/g,
    expected: 'policies',
    word: ' polices',
  },
  // "The Mayor went on the thank all"
  {
    pattern: /(?<=\b(?:went|go|goes|going) on )(the)(?= (?:thank|say|explain|ask|add|state|outline|describe|advise|inform|tell)\b)/gi,
    expected: 'to',
    word: ' on the ',
  },
  // "ELECTION OR MAYOR"
  { pattern: /(?<=\belection )(or)(?= (?:the )?(?:mayor|chair\w*|deputy|vice|leader|officers)\b)/gi, expected: 'of', word: 'election or ' },
  // "there were no matters arsing"
  { pattern: /(?<=\bmatters )(arsing)\b/gi, expected: 'arising', word: ' arsing' },
  // "elected to take park in the vote"
  {
    pattern: /(?<=\b(?:take|takes|taking|took|taken) )(park)(?= in (?:the|a|any|this|that|it|these)\b)/gi,
    expected: 'part',
    word: ' park in ',
  },
  // "survey he residents", "He Clerk reported"
  {
    pattern:
      /(?<=\b(?:of|in|on|to|for|by|with|from|at|survey) |^|[.;] )(he)(?= (?:council|committee|meeting|village|parish|clerk|chair|chairman|mayor|parent|residents|minutes|hall|road|board|town|county|budget|report|agenda)\b)/gi,
    expected: 'the',
    word: ['he c', 'he m', 'he v', 'he p', 'he r', 'he h', 'he b', 'he t', 'he a'],
  },
  // "abstained from voting to due to an interest"
  { pattern: /(?<=\p{L}{2} )(to due to)\b/giu, expected: 'due to', word: ' to due to ' },
  // "it was determined to that the lamps stay"
  {
    pattern:
      /(?<=\b(?:determined|decided|resolved|noted|reported|proposed|suggested|advised|stated) )(to that)(?= (?:the|an?|it|they|we|he|she|there|this|all|any)\b)|(?<=\bagreed )(to that)(?= (?:\p{Ll}+ ){1,2}be \p{Ll}+ed\b)/giu,
    expected: 'that',
    word: ' to that ',
  },
  // "Feedback form the meeting", "in 10 days form the date": a form that somebody filled in is one
  {
    pattern:
      /(?<=\b(?:feedback|minutes|days|weeks|months|notes|update|apart|across|away|grant|minute|comments|requests?|complaints?|invoices?|support|help|advice) )(form)(?= the (?:meeting|last|previous|public|date|event|visit|council|committee|county|district|village|parish|police|residents?|members?|community|chair\w*|clerk)\b(?! (?:had|has|was|were|is|will|would|filled|completed)))/gi,
    expected: 'from',
    word: ' form the ',
  },
  // "approved and singed by the Chair"
  {
    pattern: /(?<=\b(?:and|were|was|be|been|duly|minutes|cheques?|then) )(singed)(?= (?:by|as|and|off)\b|[.,;]|$)/gi,
    expected: 'signed',
    word: ' singed',
  },
  // "at is meeting of May"
  {
    pattern: /(?<=\b(?:at|of|in|with) )(is)(?= (?:meeting|own|members|last meeting|next meeting|entirety|annual)\b)/gi,
    expected: 'its',
    word: ' is ',
  },
  // "the tow Councillors", "one or tow"
  {
    pattern:
      /(?<=\b(?:the|one or|first|last|next|these|those|other|all|for|of|in|by) )(tow)(?= (?:councillors?|members?|years?|months?|weeks?|days?|meetings?|quotes|quotations|trees|items|residents)\b)/gi,
    expected: 'two',
    word: ' tow ',
  },
  // "the Council's Vice Chari", "Chari's report"
  {
    pattern: /(?<=\b(?:[Tt]he|[Vv]ice|[Bb]y)[ -])(Chari|Chiar)\b/g,
    expected: 'Chair',
    word: ['chari', 'chiar'],
  },
  // "an Untied Utilities van"
  { pattern: /\b(untied)(?= (?:utilities|kingdom|reformed|nations|charities|states)\b)/gi, expected: 'united', word: 'untied ' },
  // "the causal vacancy", "filling a causal vacancy"
  { pattern: /\b(causal)(?= vacanc(?:y|ies)\b)/gi, expected: 'casual', word: 'causal vacanc' },
  // "the heath and safety policy"
  { pattern: /\b(heath)(?= (?:and|&) (?:safety|well-?being|social care)\b)/gi, expected: 'health', word: 'heath ' },
  // "the Parish Counsel": a county, a town, a district and a borough of America have one
  {
    pattern: /(?<=\b(?:parish|community) )(counsel)\b(?! for\b)/gi,
    expected: 'council',
    word: ' counsel',
  },
  // "the Planing Committee", "planing permission"
  {
    pattern:
      /\b(planing)(?= (?:committee|permission|applications?|officers?|department|matters|authority|enforcement|policy|consent|portal|inspector\w*|appeals?)\b)/gi,
    expected: 'planning',
    word: 'planing ',
  },
  // "to not the report", "to not that"
  {
    pattern:
      /(?<=\b(?:resolved|agreed|recommended|was|members) to |^to )(not)(?= (?:the (?:report|update|contents|content|position|minutes|information|letter|correspondence|accounts)|that (?:the|a|an|it))\b)/gi,
    expected: 'note',
    word: 'to not th',
  },
  // "an other business"
  {
    pattern: /\b(any other businesses|an other business|any others? busines)\b/gi,
    expected: 'any other business',
    word: ['other busines', 'others busines'],
  },
  // "Highways and road safety issued"
  {
    pattern: /(?<=\b(?:safety|parking|traffic|flooding|speeding|litter|fouling) )(issued)(?=[,;:)]|$| (?:[-–]|were|are|and)(?=\s))/gi,
    expected: 'issues',
    word: ' issued',
  },
  // "for anther year"
  { pattern: /\b(anther)(?= \p{Ll})/giu, expected: 'another', word: 'anther' },
  // "the Country Attorney", "Country Council"
  {
    pattern: /\b(country)(?= (?:attorney|council|councillors?|clerk|commissioners?|sheriff)\b)/gi,
    expected: 'county',
    word: 'country ',
  },
  // "Cllr Elm declared an interested in item 5"
  { pattern: /(?<=\bdeclar(?:ed|ing) (?:an|a \p{L}+) )(interested)(?= in\b)/giu, expected: 'interest', word: ' interested in' },
  // "posted according with regulations", "in accordance to the Act"
  {
    pattern: /\b(according with)(?= (?:the )?(?:regulations?|rules?|law|policy|standing|act|procedures?)\b)/gi,
    expected: 'in accordance with',
    word: 'according with',
  },
  { pattern: /\b(in accordance to)\b/gi, expected: 'in accordance with', word: 'in accordance to' },
  // "the Emergence Management grant"
  {
    pattern: /\b(emergence)(?= (?:management|services?|plan|planning|response|exits?|lighting|repairs?|vehicles?|access|fund)\b)/gi,
    expected: 'emergency',
    word: 'emergence ',
  },
  // "wish to express are sincere thanks"
  {
    pattern:
      /(?<=\b(?:express|send|sent|offer|offered|record|convey|pass|extend) )(are)(?= (?:sincere|thanks|condolences|best|heartfelt|appreciation|deepest|support|sympathy|gratitude)\b)/gi,
    expected: 'our',
    word: ' are ',
  },
  // "in contravention off the order"; "switched of at night", not "the switch of the supplier"
  {
    pattern:
      /(?<=\b(?:contravention|respect|terms|favour|view|consideration|because|lack|instead|cop(?:y|ies)|behalf|aware|removal) )(off)(?= (?:the|an?|this|that|his|her|their|its|our|item|paragraph)\b)/gi,
    expected: 'of',
    word: ' off ',
  },
  {
    pattern:
      /(?<=\b(?:(?<=\b(?:to|will|would|not) )switch|(?:was|were|is|are|be|been|being) (?:turned|dropped)|switched|cordoned|fenced) )(of)(?= (?:the|at|by|and|in|for|after|from|during)\b|[.,;]|$)/gi,
    expected: 'off',
    word: ' of',
  },
  // "we managed top win the award"
  { pattern: /(?<=\b(?:manage|manages|managed|able|unable|going) )(top)(?= \p{Ll}{2,}\b(?<!speed))/giu, expected: 'to', word: ' top ' },
  // "Councillor Elm, whom was absent"; "many of whom were" is right
  {
    pattern:
      /(?<!\b(?:of|for|to|with|by|from|about|on|against) )\b(whom)(?= (?:was|were|is|are|had|has) (?:absent|present|not|unable|also|been|in|at|the|a)\b)/gi,
    expected: 'who',
    word: 'whom ',
  },
  // "The Mayor extended is condolences"
  {
    pattern:
      /(?<=\b(?:extended|expressed|gave|offered|read|presented|sent|declared) )(is)(?= (?:condolences|sympathy|thanks|report|apologies|interest|congratulations|views|best)\b)/gi,
    expected: 'his',
    word: ' is ',
  },
  // "The Clerk red a letter"
  { pattern: /(?<=\b(?:clerk|chair|chairman|mayor|secretary|he|she) )(red)(?= (?:a|an|the|out)\b)/gi, expected: 'read', word: ' red ' },
  // "people should remain vigilante"
  {
    pattern: /(?<=\b(?:remain|be|being|stay|more|are|is) )(vigilante)\b(?! (?:groups?|patrols?|action|justice)\b)/gi,
    expected: 'vigilant',
    word: ' vigilante',
  },
  // "the Council’s intensions in this respect"
  {
    pattern: /(?<=\b(?:its|their|our|his|her|the|no|pc|council['’]s|committee['’]s) )(intensions?)\b/gi,
    expected: (printed) => printed.replace(/s(?=ions?$)/i, 't'),
    word: 'intension',
  },
  // "A meeting of the Board of Selectman"; "Board of Selectman Elm" is a slip of another kind
  {
    pattern: /\b(?:board|boards) of (selectman|commissioner|trustee|director|supervisor|governor|alderman)\b(?!['’]| \p{Lu}| of\b)/giu,
    expected: (printed) =>
      /man$/i.test(printed)
        ? printed.replace(/an$/, 'en').replace(/AN$/, 'EN')
        : `${printed}${printed === printed.toUpperCase() ? 'S' : 's'}`,
    word: ['board of ', 'boards of '],
  },
  // "neither receipts no payments exceeded it"
  { pattern: /\bneither (?:\p{Ll}+ ){1,3}(no)(?= \p{Ll}+)/gu, expected: 'nor', word: 'neither ' },
  // "Reeve Elm the moved to reconvene"
  {
    pattern:
      /(?<=\b(?:Cllr|Councillor|Cr|Mr|Mrs|Ms|Reeve|Mayor|Chair|Chairman|Trustee|Commissioner|Selectman)\.? (?:\p{Lu}[\p{L}.]* )?\p{Lu}\p{Ll}+ )(the)(?= (?:(?:moved|proposed|asked|reported|explained) (?:to|that|if|for)\b|seconded the\b|thanked (?:the|all|everyone|members|those)\b))/gu,
    expected: 'then',
    word: [' the moved ', ' the proposed ', ' the asked ', ' the reported ', ' the explained ', ' the seconded ', ' the thanked '],
  },
  // "we had have heard nothing"
  { pattern: /\b(had have)(?= (?:not )?\p{Ll}+(?:ed|en|rd|nt|ld|de)\b)/gu, expected: 'had', word: ' had have ' },
] // prettier-ignore
