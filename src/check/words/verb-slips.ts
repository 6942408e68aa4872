/** Forms of verbs and numbers of nouns that cannot stand where they do: what `verb-forms` looks for. */

export interface Slip {
  /** The wrong form is group 1; what stands around it leaves one reading. */
  pattern: RegExp
  expected(printed: string): string
}

export const plural: Record<string, string> = { was: 'were', is: 'are', has: 'have' }
const things =
  '(?:apologies|declarations|questions|objections|comments|matters|items|issues|updates|nominations|applications|members|councillors|residents|members of the public)'
/** What minutes speak of one by one and by the dozen. */
export const thing =
  '(?:hedge|fence|gate|tree|bin|lamp|light|roof|footpath|path|ditch|drain|bridge|sign|website|letter|plan|application|wall|playground|pothole|noticeboard|shelter|verge|pavement|statement|cheque|invoice|quotation|quote|payment|document|notice|key|account)'
export const present: Record<string, string> = {
  wrote: 'write',
  went: 'go',
  took: 'take',
  gave: 'give',
  began: 'begin',
  chose: 'choose',
  grew: 'grow',
  knew: 'know',
  spoke: 'speak',
}
const participle: Record<string, string> = {
  wrote: 'written',
  went: 'gone',
  took: 'taken',
  gave: 'given',
  began: 'begun',
  chose: 'chosen',
  grew: 'grown',
  knew: 'known',
  spoke: 'spoken',
  did: 'done',
  drove: 'driven',
  broke: 'broken',
  stole: 'stolen',
  forgot: 'forgotten',
} // prettier-ignore
const acts =
  'resolve|approve|agree|adopt|propose|appoint|accept|confirm|consider|receive|note|provide|circulate|submit|discuss|publish|invite|inform|advise|include|arrange'
/** "committed", "submitted" */
const doubling = /(?:submit)$/

export const slips: Slip[] = [
  // "Members was informed", "It was noted that Apologies was received"
  {
    pattern:
      /(?<=(?:^|[.;:…] |\bthat |\band )(?:the |all )?(?:Members|Councillors|Apologies|Residents|Minutes|members|councillors|apologies|residents|minutes) )(was|has)\b(?! (?:the|a|an|also the)\b)/g,
    expected: (printed) => plural[printed] as string,
  },
  // "landowners is looking into it": a plural at the head of its clause
  {
    pattern:
      /(?<=(?:^|[.;:,] |\b(?:that|and|but|as) )(?:[Tt]he |[Ss]ome |[Mm]any |[Ll]ocal |[Ss]everal |[Aa]ll )?(?:[Ll]andowners|[Mm]embers|[Cc]ouncillors|[Rr]esidents|[Pp]arishioners|[Nn]eighbours|[Cc]ontractors|[Oo]fficers|[Vv]olunteers|[Tt]rustees|[Gg]overnors) )(is)(?= (?:\p{Ll}+ing|\p{Ll}+ed|asked|not|to|still|now|also|very|being|of)\b)/gu,
    expected: () => 'are',
  },
  // "The Minutes of the meeting held on 3 June was approved"
  {
    pattern:
      /(?<=(?:^|[.;:] )(?:The )?[Mm]inutes of [^.;]{5,120} )(?<!\b(?:which|that|it|and|who|copy) )(was)(?= (?:approved|agreed|noted|received|confirmed|signed|accepted|adopted|read|circulated)\b)/g,
    expected: () => 'were',
  },
  // "There was no declarations of interest"
  {
    pattern: new RegExp(
      `(?<=\\bthere )(was|is)(?= (?:no|no further|no other|several|two|three|four|five) ${things}\\b(?!['’]| time))`,
      'gi',
    ),
    expected: (printed) => (printed === printed.toUpperCase() ? plural[printed.toLowerCase()]?.toUpperCase() : plural[printed]) as string,
  },
  // "As there was not any further propositions"
  {
    pattern: /(?<=\bthere )(was|is)(?= not any (?:further |other )?\p{Ll}{4,}(?<!ss|us|is)s\b(?!['’]))/giu,
    expected: (printed) => plural[printed.toLowerCase()] as string,
  },
  // "There were no declaration of interest."
  {
    pattern:
      /(?<=\bthere were no (?:further |other )?)(declaration|question|objection|comment|matter|apology)(?= (?:of interest|received|raised|arising|made)\b|[.,;])/gi,
    expected: (printed) => (/apology/i.test(printed) ? 'apologies' : `${printed}s`),
  },
  // "The motion were carried", "The Chairman were thanked"
  {
    pattern: /(?<=(?:^|[.;] )The (?:motion|report|proposal|resolution|amendment|application|Chairman|Chair|Clerk|Mayor|meeting) )(were)\b/g,
    expected: () => 'was',
  },
  // "It was agree that", "The report was approve"
  {
    pattern: new RegExp(`(?<=\\b(?:was|were|been) )(${acts})(?= (?:that|to|by|the|as|in|at|on|for|with|unanimously|and)\\b|[.,;]|$)`, 'g'),
    expected: (printed) => `${printed}${printed.endsWith('e') ? 'd' : doubling.test(printed) ? 'ted' : 'ed'}`,
  },
  // "to approved the minutes", "a request to relocated the stone"
  {
    pattern:
      /(?<=\b(?:to|will|would|should|could|must) )(approved|received|considered|noted|agreed|adopted|appointed|discussed|reviewed|confirmed|relocated|arranged|investigated|proposed|invited|informed)(?= (?:the|a|an|that|any|this|these|whether|Members|Councillors|(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|last|previous) )?[Mm]inutes)\b)/g,
    expected: (printed) =>
      /(?:ove|eive|ote|ree|elocate|rrange|stigate|opose|nvite)d$/.test(printed) ? printed.slice(0, -1) : printed.slice(0, -2),
  },
  // "A notice will placed in the paper", "flyers will handed out"
  {
    pattern:
      /(?<!\b(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|their|my|free|good|at|of) will )(?<=\b(?:will|would|should|must|shall) )(placed|handed|held|sent|given|taken|circulated|published|forwarded|replaced|repaired|installed|erected|displayed|posted|charged|carried out|brought)(?= (?:in|on|out|to|by|at|with|for|from|the|a|all|and|up|back|as|before|after|forward)\b|[.,;]|$)/g,
    expected: (printed) => `be ${printed}`,
  },
  // "the tree that had been remove", "the lamps have been replace"
  {
    pattern:
      /(?<=\b(?:be|been|being|were) )(remove|replace|restore|repair|reject|elect|nominate|attach|install|review|report|request|require|raise|refuse|contact|ask|thank|sign|decide|postpone|cancel|finalise|organise|notify|grant|highlight|record|forward|address|display)(?= (?:by|in|on|at|to|for|from|that|as|and|with|the|a)\b|[.,;]|$)/g,
    expected: (printed) =>
      printed === 'cancel' ? 'cancelled' : printed === 'notify' ? 'notified' : `${printed}${printed.endsWith('e') ? 'd' : 'ed'}`,
  },
  // "a copy will be send to the office"
  {
    pattern: /(?<=\b(?:be|been|was|were|being) )(send|give|take|write|hold|make)(?= (?:to|by|out|on|at|for|from|in|up)\b|[.;]|$)/g,
    expected: (printed) =>
      ({ send: 'sent', give: 'given', take: 'taken', write: 'written', hold: 'held', make: 'made' })[printed as 'send'],
  },
  // "two members to brought onto the council"
  {
    pattern: /(?<=\bto )(brought|taken|written|chosen|given)(?= (?:onto|into|forward|to|by|back|the|a|up|on)\b)/g,
    expected: (printed) => `be ${printed}`,
  },
  // "One members of the public was present"
  {
    pattern:
      /(?<=(?:^|[.;:] |\b(?:and|only|by|from|was|were) )(?:[Oo]ne|1) )(members|councillors|residents|parishioners)(?= (?:of (?:the )?public|was|had|attended)\b)/g,
    expected: (printed) => printed.slice(0, -1),
  },
  // "One member of the public were present"
  {
    pattern: /(?<=(?:^|[.;:] |\b(?:and|that) )(?:[Oo]ne|1|A) (?:member|resident|councillor|parishioner)(?: of (?:the )?public)? )(were)\b/g,
    expected: () => 'was',
  },
  // "the Council have hold two meetings"
  {
    pattern:
      /(?<=\b(?:has|have|had) )(hold|take|give|write|send|bring|speak|make|find)(?= (?:a|an|the|two|three|his|her|their|its|to|all|no|\d+)\b)/g,
    expected: (printed) =>
      ({
        hold: 'held',
        take: 'taken',
        give: 'given',
        write: 'written',
        send: 'sent',
        bring: 'brought',
        speak: 'spoken',
        make: 'made',
        find: 'found',
      })[printed as 'hold'],
  },
  // "There were 10 member of the public"
  {
    pattern:
      /(?<=\b(?:[2-9]|\d\d|two|three|four|five|six|seven|eight|nine|ten|several|some) )(member|councillor|resident|parishioner)(?= (?:of (?:the )?public|were|attended|present|in attendance)\b)/gi,
    expected: (printed) => `${printed}s`,
  },
  // "he had contact the Clerk", "we have agree that"; "had contact with" is right
  {
    pattern:
      /(?<=\b(?:has|have|had) (?:now |already |also |not )?)(contact|attend|discuss|inform|agree|receive|appoint|complete|investigate|arrange|confirm|provide|resolve|approve)(?= (?:the|a|an|that|to|all|this|by|him|her|them|Mr|Mrs|Cllr|Councillor)\b)/g,
    expected: (printed) => (printed.endsWith('e') ? `${printed}d` : `${printed}ed`),
  },
  // "a reports from the Treasurer", "talked to a Commissioners from Elmshire"
  {
    pattern:
      /(?<=\ba )(councillors|members|commissioners|residents|reports|letters|meetings|quotations|quotes|applications|motions|questions|requests|complaints|dispensations|declarations|objections|comments|decisions|vacancies|resolutions|recommendations)(?= (?:from|who|for|to|was|has|had|be|on|in|at|regarding|about)\b)/gi,
    expected: (printed) => (printed.endsWith('ies') ? `${printed.slice(0, -3)}y` : printed.slice(0, -1)),
  },
  // "two home which are larger"
  {
    pattern:
      /(?<=\b(?:two|three|four|five|six|several|many|both) )(home|house|tree|quote|quotation|application|meeting|letter|complaint|item|objection|vehicle|option|lamp|car|site|offer|proposal)(?= (?:which|were|are|have|had)\b)/gi,
    expected: (printed) => `${printed}s`,
  },
  // "your image will becoming part of the film"; "asked what effect would making it have" turns the words round
  {
    pattern:
      /(?<!\b(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|their|of|what|how|why|when|where|effect|impact|difference) (?:will|would|should|could|must) )(?<=\b(?:will|would|should|could|must) )(becoming|attending|providing|receiving|sending|arranging|bringing|reporting|contacting|undertaking|investigating|writing|taking|giving)(?= (?:a|an|the|to|part|place|back|on|up|all|any|this|that|out|over|with)\b)/g,
    expected: (printed) =>
      printed.replace(/(becom|provid|receiv|arrang|undertak|investigat|writ|tak|giv)?ing$/, (_, stem) => (stem ? `${stem}e` : '')),
  },
  // "they said that trade were also been falling"
  {
    pattern: /\b(was|were|is|are)(?= (?:also |now |already |not |since )?been\b)/g,
    expected: (printed) => ({ was: 'had', were: 'had', is: 'has', are: 'have' })[printed] as string,
  },
  // "a document has now be produced"
  {
    pattern:
      /(?<=\b(?:has|have|had) (?:now |already |since |not |also |never |all )?)(be)(?= (?:\p{Ll}{3,}ed|made|sent|given|taken|held|put|done|paid|brought|written|found|set|left|seen|told|built)\b)/gu,
    expected: () => 'been',
  },
  // "Councillors Elm advised that …": one of them; "the Councillors Elm" and "both Councillors Elm" are two
  {
    pattern:
      /(?<!\b(?:[Bb]oth|[Tt]he|[Tt]wo) )\b(Councillors|Cllrs)(?= (?:\p{Lu}\.? )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?:advised|asked|reported|moved|stated|noted|explained|declared an?|left the|joined the|arrived|queried|enquired|suggested)\b)/gu,
    expected: (printed) => printed.slice(0, -1),
  },
  // "it was his intention take the motions first"
  {
    pattern:
      /(?<=\b(?:his|her|their|its|the|your|our) (?:intention|opportunity|decision) )(take|make|hold|bring|write|provide|review|appoint|discuss|speak|ask|move)\b/g,
    expected: (printed) => `to ${printed}`,
  },
  // "anything that constitute an attack"
  {
    pattern: /(?<=\b(?:anything|something|everything|nothing) that )(constitute|require|involve|affect|relate|concern)\b/g,
    expected: (printed) => `${printed}s`,
  },
  // "The Clerk will wrote to the owner"; "the will took a year to find" is right
  {
    pattern:
      /(?<!\b(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|their|my|free|good|of) (?:will|must) )(?<=\b(?:will|would|could|should|must|to) )(wrote|went|took|gave|began|chose|grew|knew|spoke)(?= (?:to|the|a|an|with|all|his|her|their|its|out|up|on|place|part)\b)/g,
    expected: (printed) => present[printed] as string,
  },
  // "she had spoke to the contractor", "has wrote to the MP"
  {
    pattern:
      /(?<=\b(?:has|have|had)(?: not| also| now| already)? )(wrote|went|took|gave|began|chose|grew|knew|spoke|did|drove|broke|stole|forgot)(?= (?:to|the|a|an|with|all|his|her|their|its|out|up|on|into|place|part|this|that)\b)/g,
    expected: (printed) => participle[printed] as string,
  },
  // "Residents are encourage to report"
  {
    pattern: /(?<=\b(?:is|are|was|were|be|been) )(encourage|remind|invite|require|expect|allow|oblige|authorise)(?= (?:to|that|by)\b)/g,
    expected: (printed) => `${printed}${printed.endsWith('e') ? 'd' : 'ed'}`,
  },
  // "The hedge need to be cut", "The bank statement were reconciled": one thing at the head of its clause
  {
    pattern: new RegExp(
      `(?<=(?:^|[.;:] |\\bthat )(?:[Tt]he|[Aa]|[Tt]his)(?: (?!and|or|of|both)\\p{Ll}+){0,2} ${thing} )(need|require|were|are|have)(?= (?:to|not|\\p{Ll}+ing|\\p{Ll}+ed|been|cut|lost|made|sent|put|now|still|in|on|a|an|the)\\b)`,
      'gu',
    ),
    expected: (printed) => ({ need: 'needs', require: 'requires', were: 'was', are: 'is', have: 'has' })[printed] as string,
  },
  // "The plans was available", "approved and the cheques was signed"
  {
    pattern: new RegExp(
      `(?<=(?:^|[.;:] |\\bthat |\\p{Ll}ed and )(?:[Tt]he |[Aa]ll |[Ss]ome |[Tt]hese |[Tt]hose )?(?:${thing}s|works|benches|copies|policies) )(was|is|has)(?= (?:\\p{Ll}+ed|been|available|not|now|in|on|to|cut|\\p{Ll}+ing)\\b)`,
      'giu',
    ),
    expected: (printed) => plural[printed.toLowerCase()] as string,
  },
  // "the accounts which was approved"; "the set of accounts which was approved" is right
  {
    pattern: new RegExp(
      `(?<=(?<!\\bof )\\b(?:[Tt]he|[Tt]wo|[Tt]hree|[Tt]hese) (?:${thing}s|accounts|minutes) which )(was|is|has)(?= (?:\\p{Ll}+ed|been|now|not)\\b)`,
      'gu',
    ),
    expected: (printed) => plural[printed] as string,
  },
  // "A vote of thanks were given"
  { pattern: /(?<=\b[Vv]ote of (?:thanks|sympathy|confidence) )(were)\b/g, expected: () => 'was' },
  // "The inspector had raise some concerns"
  {
    pattern:
      /(?<=\b(?:has|have|had) (?:now |already |also |not )?)(raise|visit|suggest|propose|decide|mention|purchase|install|remove|repair|replace|request|report|order)(?= (?:the|some|several|two|three|four|that|his|her|their|its|this|an)\b)/g,
    expected: (printed) => (printed.endsWith('e') ? `${printed}d` : `${printed}ed`),
  },
  // "the lights have been switch off"
  {
    pattern:
      /(?<=\b(?:has|have|had) been )(switch|turn|fix|paint|mend|purchase|deliver|post|open up|clear)(?= (?:off|on|by|in|out|over|at|to|for)\b)/g,
    expected: (printed) => (printed.endsWith('e') ? `${printed}d` : `${printed}ed`),
  },
] // prettier-ignore

const signs = [
  '\\b(?:wrote|went|took|gave|began|chose|grew|knew|spoke|did|drove|broke|stole|forgot) ',
  '\\b(?:is|are|was|were|be|been) (?:encour|rem|inv|req|exp|all|obl|auth)',
  '\\b(?:hedge|fence|gate|tree|bin|lamp|light|roof|path|footpath|ditch|drain|bridge|sign|website|letter|plan|application|wall|' +
    'playground|pothole|noticeboard|shelter|verge|pavement|statement|cheque|invoice|quotation|quote|payment|document|notice|key|account' +
    '|minute|work|benche|copie|policie)s? (?:which )?(?:need|require|were|are|have|was|is|has) ',
  '\\bvote of \\w+ were\\b',
  '\\b(?:has|have|had) (?:\\w+ )?(?:raise|visit|suggest|propose|decide|mention|purchase|install|remove|repair|replace|request|report|' +
    'order) ',
  '\\bbeen (?:switch|turn|fix|paint|mend|purchase|deliver|post|clear) |(?:ers|ors|ents|ees|urs) is ',
  '\\b(?:be|been|being|were) (?:re|elect|nomin|att|inst|cont|ask|thank|sign|decide|postpone|cancel|final|organ|notif|grant|high|forw|' +
    'addr|disp)',
  '\\b(?:be|been|was|were|being) (?:send|give|take|write|hold|make)\\b',
  '\\b(?:will|would|should|must|shall) (?:placed|handed|held|sent|given|taken|circulated|published|forwarded|replaced|repaired|' +
    'installed|erected|displayed|posted|charged|carried|brought)\\b',
  '\\bminutes of .* was |\\b(?:members|councillors|apologies|residents|minutes) (?:was|has)\\b',
  '\\bthere (?:was|is|were) (?:no|not|several|two|three|four|five)\\b|\\bthe \\w+ were\\b',
  '\\b(?:was|were|been) (?:resolve|approve|agree|adopt|propose|appoint|accept|confirm|consider|receive|note|provide|circulate|submit|' +
    'discuss|publish|invite|inform|advise|include|arrange)\\b',
  '\\b(?:to|will|would|should|could|must) (?:(?:approv|receiv|consider|not|agre|adopt|appoint|discuss|review|confirm|relocat|arrang|' +
    'investigat|propos|invit|inform)ed|brought|taken|written|chosen|given)\\b',
  '\\b(?:two|three|four|five|six|several|many|both) \\w+ (?:which|were|are|have|had)\\b|thing that ',
  '\\b(?:has|have|had) (?:\\w+ )?be |\\b(?:councillors|cllrs) [a-z]',
  '\\b(?:[2-9]|\\d\\d|\\w{3,7}) (?:member|councillor|resident|parishioner) ',
  '\\b(?:one|1|a) (?:member|resident|councillor|parishioner) (?:of (?:the )?public )?were',
  '\\b(?:has|have|had) (?:\\w+ )?(?:hold|take|give|write|send|bring|speak|make|find|contact|attend|discuss|inform|agree|receive|appoint' +
    '|complete|investigate|arrange|confirm|provide|resolve|approve) ',
  '\\ba \\w+s |\\b(?:intention|opportunity|decision) [a-z]|\\b(?:was|were|is|are) (?:\\w+ )?been\\b',
  '\\b(?:will|would|should|could|must) \\w+ing\\b|\\b(?:one|1) (?:members|councillors|residents|parishioners)\\b',
]
/** One look for all of them, at small letters. */
export const mayHold = new RegExp(signs.join('|'))
