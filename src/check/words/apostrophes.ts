/** Apostrophes that are left out, and those that stand in plurals: what `apostrophe` looks for. */

export interface ApostropheSlip {
  /** The word with the slip is group 1. */
  pattern: RegExp
  /** What is right; both forms where one or several may own it. */
  repair(word: string): string | [string, string]
}

export const count = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few)'
const said =
  '(?:queried|asked|noted|agreed|were|are|have|had|felt|raised|discussed|considered|expressed|commented|welcomed|thanked|resolved|requested|stated|reported|present)'
const group = '(?:Members|Councillors|Officers|Residents|Parishioners|Trustees|Governors|Directors)'
const office =
  '(?:Chairman|Chair|Mayor|Leader|Clerk|Treasurer|Secretary|Warden|Headteacher|Headmaster|Harbour ?Master|Librarian|Superintendent|Convenor|Convener|Recorder|Sheriff|Assessor|Auditor|Coroner|Registrar|Bursar|Caretaker|Groundsman|Handyman|Lengthsman)'
const things =
  '(?:report|announcements?|remarks|salary|wages|expenses|update|allowance|job|contract|hours|holiday|chaplain|correspondence|communications?|opening|closing|discretion|charity|address|absence|casting vote|office)'

export const apostropheSlips: ApostropheSlip[] = [
  // "a further update in three months time", "28 days notice"
  {
    pattern: new RegExp(
      `\\b${count} (months|weeks|years|days|hours)(?= (?:time|notice|holiday|leave|pay|salary|grace|work|warning|delay)\\b)`,
      'gi',
    ),
    repair: (word) => `${word}’`,
  },
  // "dates for next years meetings", "last years accounts"
  {
    pattern:
      /\b(?:next|last|this|previous) (years|months|weeks)(?= (?:meetings?|budget|accounts|precept|figures?|minutes|agenda|event|programme|grant|total|inspection|report|show|fete|plan|audit)\b)/gi,
    repair: (word) => `${word.slice(0, -1)}’s`,
  },
  // "an increase on last years incidents"
  {
    pattern:
      /(?<!\b(?:the|these|those|past|for) )\b(?:last|next) (years)(?= (?!(?:and|of|in|the|to|was|were|is|are|have|has|had|that|it|we|there|on|at|as|but|from|with|by|for|when|after|before|which|will|would|since|until|if|not|ago|or)\b)[a-z]{4,})/gi,
    repair: (word) => `${word.slice(0, -1)}’s`,
  },
  // "Chairmans Report", "Clerks Wages"
  {
    pattern: new RegExp(`\\b(${office}s)(?= ${things}\\b)`, 'gi'),
    repair: (word) => `${word.slice(0, -1)}’${word === word.toUpperCase() ? 'S' : 's'}`,
  },
  // "Supervisors Report:", "Building Inspectors Report", a heading: there may be several of them
  {
    pattern:
      /(?<=^[^\p{L}]{0,8}(?:(?:\p{Lu}\p{Ll}+|&) ){0,3})((?:Captain|Supervisor|Inspector|Manager|Administrator|Engineer|Attorney|President|Principal|Commissioner|Director|Officer|Councillor)s)(?= Reports?\W*$)/gu,
    repair: (word) => [`${word.slice(0, -1)}’s`, `${word}’`],
  },
  // "The previous meetings minutes had been circulated"
  {
    pattern: /(?<=\b(?:previous|last) )(meetings)(?= (?:minutes|actions|notes)\b)/gi,
    repair: (word) => `${word.slice(0, -1)}’s`,
  },
  // "as set out in the committees terms of reference": one committee's or several
  {
    pattern:
      /(?<=\b(?:the|its|each) )((?:committee|council|board|group|society|club|association)s)(?= (?:terms of reference|standing orders|constitution|website|bank account|insurance)\b)/gi,
    repair: (word) => [`${word.slice(0, -1)}’s`, `${word}’`],
  },
  // "COUNCILLORS QUESTIONS", "OM-5 MEMBERS DECLARATION OF INTEREST", "PARISHIONERS QUESTION TIME"
  {
    pattern:
      /(?<=^[^\p{L}]{0,8}(?:[A-Z]{1,4}[-/]\d[\d/-]* )?)(COUNCILLORS|Councillors|MEMBERS|Members|PARISHIONERS|Parishioners|RESIDENTS|Residents)(?= (?:QUESTIONS?|Questions?|questions|DECLARATIONS?|Declarations?)\b)/gu,
    repair: (word) => `${word}’`,
  },
  // "Cllr’s Ann Elm, Bo Fir and Cy Gum", at the head of a list of names
  {
    pattern:
      /\b((?:Cllr|Councillor|Clr)['’]s)(?= (?:\p{Lu}\.? ?)?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?(?:,| & | and (?:\p{Lu}\.? ?)?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?(?:[.,;]|$| (?:were|are|have|had|to|left|arrived|declared)\b)))/gu,
    repair: (word) => word.replace(/['’]/, ''),
  },
  // "in the bank, including the CD’s.": at the end of a sentence nothing is left that could be owned
  {
    pattern: /(?<=\bthe )(\p{Lu}{2,4}['’]s)(?=\.(?: \p{Lu}|$))/gu,
    repair: (word) => word.replace(/['’]/, ''),
  },
  // "Members’ queried whether"
  { pattern: new RegExp(`\\b(${group}['’])(?= ${said}\\b)`, 'g'), repair: (word) => word.slice(0, -1) },
  // "Councillor’s were asked"
  {
    pattern:
      /\b((?:Member|Councillor|Officer|Resident|Parishioner|Trustee)['’]s)(?= (?:were|are|have|queried|asked|noted|agreed|felt|raised|discussed|considered)\b)/g,
    repair: (word) => word.replace(/['’]/, ''),
  },
  // "Present: Parish Councillor's: J Beck, K Field"
  {
    pattern: /(?<=^|[.:;] )(?:\p{Lu}\p{Ll}+ )?((?:Member|Councillor|Cllr|Officer|Trustee|Governor)['’]s)(?=:)/gu,
    repair: (word) => word.replace(/['’]/, ''),
  },
  // "the map's were out of date"
  {
    pattern:
      /(?<=\b(?:the|The|all|All|some|these|those|both|two|three|four|five|six|several|many) )(?!(?:that|what|there|council|committee)['’])(\p{Ll}{3,}['’]s)(?= (?:were|are|have (?:not |now )?been)\b)/gu,
    repair: (word) => word.replace(/['’]/, ''),
  },
  // "elections for all Community Council's take place", "most of the Club's need a pitch"
  {
    pattern:
      /(?<=\b(?:all|many|most|some|several|these|those|both) (?:of )?(?:the )?(?:\p{L}+ ){0,2})(?!(?:that|what|there|it|he|she|who|let)['’])(\p{L}{3,}['’]s)(?= (?:take|took|need|are|were|have|do|require|must|should|will|receive|attend|agree)\b)/giu,
    repair: (word) => word.replace(/['’]/, ''),
  },
  // "during the 15 minutes public session"
  {
    pattern:
      /(?<=\b(?:the|a|an|this) (?:\d+|five|ten|fifteen|twenty|thirty) )(minutes)(?= (?:public|open|question|session|slot|recess|break|adjournment|presentation)\b)/gi,
    repair: (word) => `${word}’`,
  },
  // "brought to the Members attention", "circulated to each Members place"
  {
    pattern:
      /(?<=\b(?:the|to|for|of|on|at|all|any|individual|utili[sz]e|use) )(Members|Councillors|Residents|Officers|members|councillors|residents)(?= (?:[Aa]ttention|behalf|[Ii]nterests?|votes|concerns|views|allowances|expenses|place|request|time)\b(?! (?:to|that|about|by|and)\b))/g,
    repair: (word) => `${word}’`,
  },
  {
    pattern: /(?<=\beach )(Members|Councillors|members|councillors)(?= (?:place|attention|interests|views|allowances|expenses)\b)/g,
    repair: (word) => `${word.slice(0, -1)}’s`,
  },
  // "S3 parents nights", "the parents evening"
  { pattern: /\b(parents)(?= (?:evenings?|nights?)\b)/gi, repair: (word) => `${word}’` },
  // "Mr Ellis' has mended the pot", "Mr Elms’ reported": a name that owns nothing
  {
    pattern:
      /(?<!(?:^|[\s(])[‘'][^‘'’]{0,200})(?<=\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.? (?:\p{Lu}[\p{L}.]* )?)(\p{Lu}\p{Ll}+s['’])(?= (?:has|have|had|reported|asked|said|stated|advised|proposed|seconded|moved|noted|left|joined|thanked)\b)/gu,
    repair: (word) => word.slice(0, -1),
  },
  // "monitors it on the Parish Councils behalf"
  {
    pattern:
      /(?<=\bon (?:the|our|this) (?:\p{L}+ ){0,2})((?:Council|Board|Committee|Clerk|Chairman|Chair|Club|Trust|Society|School)s)(?= behalf\b)/giu,
    repair: (word) => `${word.slice(0, -1)}’s`,
  },
  // "the situation with mens fees"
  { pattern: /(?<![\p{L}’'-])((?:wo)?mens|childrens)(?= \p{Ll})(?! rea\b)/giu, repair: (word) => `${word.slice(0, -1)}’s` },
  // "OFFICERS RECOMMENDATION"
  { pattern: /(?<=^|[.:] )(OFFICERS|Officers)(?= (?:RECOMMENDATION|Recommendation))/g, repair: (word) => `${word}’` },
  // "drew Members attention to the report"
  {
    pattern:
      /(?<=\b(?:dr[ae]w|drawing|drawn|bring|brought|call|called) )(Members|Councillors|Residents|members|councillors|residents)(?= attention\b)/g,
    repair: (word) => `${word}’`,
  },
  // "a private hire drivers licence"
  {
    pattern: /\b(drivers)(?= licen[cs]e\b(?! (?:holders|numbers)))/gi,
    repair: (word) => `${word.slice(0, -1)}’${word === word.toUpperCase() ? 'S' : 's'}`,
  },
  // "a minutes silence was observed"
  { pattern: /\b(?:a|one) (minutes)(?= silence\b)/gi, repair: (word) => `${word.slice(0, -1)}’s` },
  // "The builder asked for photo’s of the wire": what is of something owns nothing
  {
    pattern:
      /(?<![\p{L}’'])(?!(?:that|what|there|here|it|he|she|who|one|matter|let|everybody|everyone|nobody|somebody)['’])(\p{Ll}{3,}['’]s)(?= of (?:the|a|an|this|these|all|how|what|where|\p{Ll}{4,})\b)/gu,
    repair: (word) => word.replace(/['’]/, ''),
  },
  // "to obtain quote’s for the fence", "The tree’s in the churchyard need pruning", "The Council’s would like to thank"
  {
    pattern:
      /(?<=\b(?:obtain|obtained|get|seek|sought|receive|received|obtaining|two|three|four|several|some) )((?:quote|quotation|tender|estimate|cheque|price|photo|letter|complaint)['’]s)(?= (?:for|from|to|were|about|regarding)\b|[.,;]|$)|(?<=\b(?:The|the|all|these|those) )(?!(?:that|what|there|council|committee)['’])(\p{Ll}{3,}['’]s)(?= (?:in|on|at|along|around|near|by) (?:the )?\p{L}+(?: \p{L}+)? (?:need|are|were|have|require)\b)|(?<=\bThe )((?:Council|Committee|Clerk|Board|Members?|Chairman)['’]s)(?= (?:would|should|could|may|must)\b)/gu,
    repair: (word) => word.replace(/['’]/, ''),
  },
  // "when the pothole's would be filled", "the resident's could not see": a modal verb stands behind no owner
  {
    pattern:
      /(?<=\b(?:the|The|these|all|some|any|no|many) )(?!(?:that|what|there|council|committee|board|clerk|school|county|company|group)['’])(\p{Ll}{3,}['’]s)(?= (?:would|should|could|must|were|have) (?:be|not|have|been|also|\p{Ll}+ed|\p{Ll}{3,})\b)/gu,
    repair: (word) => word.replace(/['’]/, ''),
  },
  // "the Councillor`s report": the key beside the 1
  { pattern: /(?<!`)\b(\p{L}{3,}`s)(?![\p{L}`])/gu, repair: (word) => word.replace('`', '’') },
  // "Council's throughout the county": left alone; "the PCSO's were" is a plural, and so is "individual CC’s."
  {
    pattern:
      /\b((?:PCSO|PC|MP|TPO|SLA|DPI)['’]s)(?= (?:were|are|have|from|and)\b)|\b(\p{Lu}{2,5}['’]s)(?= (?:were|are|have)\b)|(?<=\b(?:many|several|some|both|few|these|those|two|three|four|five|six|other|individual|various|additional) )(\p{Lu}{2,5}['’]s)(?=[.,;:)]|$| (?:in|from|for|on|at|who|which|that|with|to|of|and)\b)|(?<=\b(?:with|by|from|of|for|and|or|including) )(\p{Lu}{2,5}['’]s)(?=[.,;)]|$| (?:within|would|which|who)\b)/gu,
    repair: (word) => word.replace(/['’]/, ''),
  },
  // "the crime figure’s for May"
  {
    pattern:
      /(?<=\b(?:the|The|some|any|all|these|more|new|no) (?:\p{Ll}+ )?)((?:figure|quote|letter|report|verge|bin|bench|lamp|light|sign|tree|hedge|tender|invoice|cheque|photo|pothole)['’]s)(?= (?:for|in|on|at|to|from|and) (?:the|a|this|last|next|\p{Lu}|be|which|that|were|are|have)\b)/gu,
    repair: (word) => word.replace(/['’]/, ''),
  },
  // "to be removed from agenda’s.": what owns, owns something
  {
    pattern:
      /(?<![\p{L}’'])((?:agenda|photo|video|logo|memo|invoice|cheque|pothole|quotation|hedge|footpath|comment|letter|quote|tender|update|issue|figure|verge|bench)['’]s)(?=[.,;:)]|$)/giu,
    repair: (word) => word.replace(/['’]/, ''),
  },
  // "4. Monthly Board Meeting’s", a title or the point of a list
  {
    pattern:
      /(?<=^(?:\P{L}{0,6}|(?:\p{Lu}\p{Ll}+ ){0,3}))((?:Meeting|Report|Question|Update|Comment|Announcement|Concern|Election)['’]s)(?=\W*$)/gu,
    repair: (word) => word.replace(/['’]/, ''),
  },
  // "Cllr’s to review the plan"
  {
    pattern:
      /(?<![\p{L}’'])((?:Cllr|Councillor|Member)['’]s)(?= to (?:review|consider|note|discuss|agree|approve|send|check|look|think|attend|inform|report|bring|submit|decide|contact|provide|give|read|be|have|make|ask)\b)/gu,
    repair: (word) => word.replace(/['’]/, ''),
  },
  // "who would clerk future meetings’ of the Board": a plural with its mark, and "of" behind; a quotation may end so
  {
    pattern:
      /\b(\p{Ll}{3,}s['’])(?= of (?:the|that|this|these|those|its|their|our|a|an|all|any)\b)(?<!(?:^|[\s(])[‘'][^‘'’]{0,200}s['’])/gu,
    repair: (word) => word.slice(0, -1),
  },
  // "the owner of the Village Halls septic tank"
  {
    pattern:
      /\b((?:Village|Parish|Town|Community|Memorial|Church) Halls)(?= (?:roof|septic|car park|boiler|heating|floor|kitchen|committee|website|trustees|management|constitution|accounts|insurance)\b)/g,
    repair: (word) => `${word.slice(0, -1)}’s`,
  },
  // "details of the public speakers comments"
  {
    pattern:
      /(?<=\b(?:details|summary|copy|copies|light|view|support|some|all|note) of (?:the )?(?:public )?)((?:speakers|objectors|neighbours|applicants)(?= (?:comments|concerns|views|objections|queries)\b)|(?:residents|members|councillors|officers)(?= (?:comments|objections|queries)\b))/gi,
    repair: (word) => `${word}’`,
  },
  // "Planning officer Ryan OKeeffe"
  {
    pattern:
      /(?<![\p{L}’'-])(O(?:Keeffe|Brien|Connor|Neill?|Reilly|Sullivan|Donnell|Hara|Leary|Grady|Rourke|Shea|Malley|Dowd|Toole|Driscoll|Callaghan|Connell|Mahony|Gorman|Hagan|Dwyer))(?!\p{L})/gu,
    repair: (word) => `O’${word.slice(1)}`,
  },
] // prettier-ignore

/** One look for all of them. */
const signs = [
  `s[’']`,
  `meetings (?:min|act|not)`,
  `s (?:terms of|standing orders|constitution|website|bank account|insurance)`,
  `s reports?\\W*$`,
  `s (?:day|eve|church|parish church|pcc|centre|primary|school|academy|infant|junior|surger|practice|views?|concerns|forum|reports?|comments)`,
  `(?:years|months|weeks|days) (?:s|e|r|i|f|m|b)`,
  `[a-z] s [a-z]`,
  `(?:evenings|mornings|afternoons|todays|tonights|tomorrows|yesterdays) `,
  `(?:ladies|gents|councils|committees|boards) [a-z]`,
  `(?:councillor|member|parishioner|resident)s (?:question|declar)`,
  `[’'\`]s`,
  `(?:parishioners|residents|councillors|neighbours|applicants|landowners|tenants|householders|volunteers|pupils|villagers|drivers|contractors|plotholders) [a-z]`,
  `halls (?:r|s|c|b|h|f|k|w|t|m|a|i)`,
  `s (?:comments|concerns|views|objections|queries)`,
  `\\bo[bcdghkmnrst][a-z]{3}`,
  `s behalf`,
  `mens `,
  `childrens `,
  `(?:members|councillors|residents|officers) (?:att|beh|int|con|vie|all|exp|pla|req|time)`,
  `minutes silence`,
  `parents (?:eve|nig)`,
  `(?:members|councillors|residents|officers) (?:vot|rec)`,
  `(?:months|weeks|years|days|hours|chairmans|chairs|mayors|leaders|clerks|treasurers|secretarys|wardens|headteachers|headmasters|masters|librarians|superintendents|conven[eo]rs|recorders|sheriffs|assessors|auditors|coroners|registrars|bursars|caretakers|groundsmans|handymans|lengthsmans|drivers) `,
  `\\d minutes `,
  `(?:five|ten|fifteen|twenty|thirty) minutes `,
]
export const mayHold = new RegExp(signs.join('|'), 'i')
