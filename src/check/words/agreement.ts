/** Numbers that do not agree, and verbs that lost or changed a small word beside them: what `verb-forms` looks for besides its first list. */
import { plural, present, type Slip, thing } from './verb-slips.ts'

/** One look for all of them, at small letters. */
export const mayDisagree = new RegExp(
  [
    ' that (?:this|it|there) an? ',
    ' by (?:councillors|cllrs|trustees|selectmen|aldermen|commissioners|supervisors|directors) ',
    '\\bto \\w{2,}ed (?:and|by|in|on|at|as|with|down|up|out|off|to|from|for|before|after|until) |(?:councillors|cllrs) (?:mrs? |ms )?\\w\\.? ?\\w+(?:\\.|$)',
    '\\bless \\w+s\\b|terms of reference (?:was|is|has) |members of (?:the )?public (?:was|is|has) |there (?:has|was|is) (?:been )?an? (?:\\w+ )?number of | and [^.;]{2,40} (?:was|is|has) (?:present|in|not|\\w+ed|un|also|absent)',
    '(?:^|[.;:] )a (?:members|councillors|residents|officers|parishioners) ',
    '\\bbeing no |(?:decision|issue|matter|item|comment|question|application|document|concern|point|payment|letter) that (?:were|are) |\\d (?:theft|assault|burglary|incident|complaint|accident)\\b|\\bhaves |otion (?:was )?second by|\\bwhom |\\bthere (?:were|are) no |\\bthere (?:was|is) \\d',
    '\\b(?:has|have|had) being |\\b(?:asked|requested|instructed|invited|authori[sz]ed) [a-z]',
    '\\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|both) ',
    '\\b(?:would|will|should|could|must) (?:also |then |now |not )?\\w{3,}s\\b|\\b(?:will|would|to|must|should) be [a-z]|\\bcosts? (?:of|for) |(?:present|attending|attendance) (?:were|was),',
    '\\b(?:would|could|should) (?:began|went|wrote|took|gave|spoke|chose|grew|knew)\\b|\\bthe .{3,60} (?:have|were) ',
  ].join('|'),
)

export const agreementSlips: Slip[] = [
  // "The bar top to rubbed down and oiled"
  {
    pattern:
      /(?<=\b(?!(?:used|prior|due|subject|according|relating|opposed|addition|response|regard|existing|contrary) )\p{L}{2,} to )(?!(?:need|feed|seed|speed|proceed|succeed|exceed|heed|weed|bleed|breed|bed|shed|shred|embed|wed|unlimited|proposed|planned|expected|required|estimated|scheduled|related|limited|red|med)\b)(\p{Ll}{2,}ed)(?= (?:and|by|in|on|at|as|with|down|up|out|off|to|from|for|before|after|until) )/gu,
    expected: (printed) => `be ${printed}`,
  },
  // "The draft terms of reference was sent out"
  {
    pattern:
      /(?<=(?:^|[.;] )(?:The |the )?(?:draft |revised |new |amended )?[Tt]erms of [Rr]eference )(was|is|has)(?= (?:not|now|been|\p{Ll}+ed|sent|read)\b)/gu,
    expected: (printed) => plural[printed] as string,
  },
  // "It is proposed to hold less meetings"
  {
    pattern:
      /\b(less)(?= (?:members|people|meetings|councillors|residents|applications|complaints|vehicles|cars|houses|lectures|volunteers|events|trees|responses|objections|visitors|tickets|visits|hours|days)\b)(?<!\b(?:or|and|no|more|much|far) less)/g,
    expected: () => 'fewer',
  },
  // "a motion by Selectmen Elm and seconded by"
  {
    pattern:
      /(?<=\bby )(Councillors|Cllrs|Trustees|Selectmen|Aldermen|Commissioners|Supervisors|Directors)(?= (?:\p{Lu}\.? ?)?\p{Lu}\p{Ll}+ (?:and )?(?:seconded|supported|second|to|that)\b)/gu,
    expected: (printed) => printed.replace(/men$/, 'man').replace(/s$/, ''),
  },
  // "Apologies: Councillors K Fiander": one of them
  {
    pattern: /(?<=\b(?:from|by|Apologies:?|absent:?) )(Councillors|Cllrs)(?= (?:Mrs? |Ms )?(?:\p{Lu}\.? ?){1,3}\p{Lu}\p{Ll}+(?:[.;]|$))/gu,
    expected: (printed) => printed.slice(0, -1),
  },
  // "There was a number of letters"
  {
    pattern:
      /(?<=\bthere )(has|was|is)(?= (?:been )?a (?:large |small |great |significant |considerable |growing )?number of \p{Ll}{2,}s\b)/giu,
    expected: (printed) => plural[printed.toLowerCase()] as string,
  },
  // "Six members of the public was present"
  {
    pattern:
      /(?<=(?:^|[.;:] |\b(?:that|and|as|two|three|four|five|six|seven|eight|nine|ten|several|some|no|any|the|[2-9]|\d\d) )members of (?:the )?public )(?<!\bof (?:the |these )?members of (?:the )?public )(was|is|has)\b/gi,
    expected: (printed) => plural[printed.toLowerCase()] as string,
  },
  // "PCSO Elm and Mr Fir was present", "Ann Elm and Bo Fir was not there"
  {
    pattern:
      /(?<=(?:^|[.;] )(?:(?:Cllrs?|Councillors?|Mr|Mrs|Ms|PCSOs?|PC|Messrs)\.? (?:\p{Lu}\.? ?){0,2}\p{Lu}[\p{L}’'-]+|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) and (?:(?:Cllr|Councillor|Mr|Mrs|Ms|PCSO|PC)\.? (?:\p{Lu}\.? ?){0,2}\p{Lu}[\p{L}’'-]+|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\p{Lu}\.? \p{Lu}\p{Ll}+) )(was|is|has)(?= (?:present|in attendance|not|also|absent|un\p{Ll}+|\p{Ll}+ed)\b)/gu,
    expected: (printed) => plural[printed] as string,
  },
  // "There being no other nomination, all agreed"
  {
    pattern: /(?<=\b[Tt]here being no (?:other |further )?)(nomination|question|comment|matter|item|objection|declaration)(?=,)/g,
    expected: (printed) => `${printed}s`,
  },
  // "the effect on decision that were made"
  {
    pattern:
      /(?<=\b(?:on|of|the|any|all|some|about|with|for) )(decision|issue|matter|item|comment|question|application|document|concern|point|payment|letter)(?= that (?:were|are) (?!to\b|he\b|she\b|it\b|they\b|the\b))/g,
    expected: (printed) => `${printed}s`,
  },
  // "2 theft, 1 assault"
  {
    pattern: /(?<=(?<![\d/.:-])(?:[2-9]|[1-9]\d) )(theft|assault|burglary|incident|complaint|accident)(?=[,.;]|$| and \d)/g,
    expected: (printed) => (printed.endsWith('y') ? `${printed.slice(0, -1)}ies` : `${printed}s`),
  },
  // "The dates haves been set", "The hall have has its roof mended"
  { pattern: /\b(haves)(?= (?:been|now|not|to)\b)/g, expected: () => 'have' },
  // "Tom said that this a large plan"
  {
    pattern:
      /(?<=\b(?:said|noted|felt|stated|reported|explained|advised) that )(this|it|there)(?= an? \p{Ll}+(?: \p{Ll}+)?(?: |[.,;]|$))/gu,
    expected: (printed) => `${printed} is`,
  },
  // "Motion second by Elm"
  { pattern: /(?<=\b[Mm]otion(?: was)? )(second)(?= by \p{Lu})/gu, expected: () => 'seconded' },
  // "free to all whom would care to come"; "of whom are" is another thing
  {
    pattern:
      /(?<!\b(?:of|with|to|for|by|from|on|in|at|about|and) )\b(whom)(?= (?:would|is|are|was|were|has|have|had|will|can|could|should|lives?|attend\w*|wish\w*)\b)/g,
    expected: () => 'who',
  },
  // "There were no new planning application"
  {
    pattern:
      /(?<=\bthere (?:were|are) no (?:new |further |other )?(?:planning |licensing |tree |new |outstanding |current ){0,2})(application|issue|update|nomination|report|item|member|question|complaint|decision|payment)(?=[.,;]|$| (?:to|for|from|received|this|in|at|since)\b)/gi,
    expected: (printed) => `${printed}s`,
  },
  // "A Members highlighted a song"
  {
    pattern: /(?<=(?:^|[.;:] )A )(Members|Councillors|Residents|Officers|Parishioners)(?= (?:\p{Ll}+ed|asked|said|spoke|thought|felt)\b)/gu,
    expected: (printed) => printed.slice(0, -1),
  },
  // "had being received"
  { pattern: /(?<=\b(?:has|have|had) )(being)(?= \p{Ll}{3,})/gu, expected: () => 'been' },
  // "The Clerk was asked obtain three quotations"
  {
    pattern:
      /(?<=\b(?:was|were|been) (?:asked|requested|instructed|invited|authori[sz]ed) )(obtain|write|contact|arrange|send|check|purchase|attend|investigate|respond|reply|inform|provide|consider|prepare|submit|speak|get|find|pay|bring|ask)(?= (?:to|the|a|an|with|all|his|her|their|its|three|two|for|on|at)\b)/g,
    expected: (printed) => `to ${printed}`,
  },
  // "Two swings needs new chains"
  {
    pattern:
      /(?<=(?:^|[.;:] )(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Both|Many) (?!(?:weeks|months|years|days|hours|minutes|pounds|metres|miles|thirds|quarters)\b)\p{Ll}{2,}s )(needs|requires|has|is|was)(?= (?:new|to|been|not|now|still|in|a|an|the|\p{Ll}+ed|\p{Ll}+ing)\b)/gu,
    expected: (printed) => ({ needs: 'need', requires: 'require', has: 'have', is: 'are', was: 'were' })[printed] as string,
  },
  // "there was 14 calls"
  {
    pattern:
      /(?<=\bthere )(was|is)(?= (?:[2-9]|\d\d\d?) (?:calls|people|members|residents|councillors|applications|complaints|reports|thefts|incidents|accidents|crimes|houses|trees|parishioners|attendees|letters|objections|visitors|volunteers|responses|vacancies|plots|entries|cases|burglaries)\b)/gi,
    expected: (printed) => plural[printed.toLowerCase()] as string,
  },
  // "asked to obtain three quotation"
  {
    pattern:
      /(?<=\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many) (?:further |more |new |local |other )?)(quotation|quote|letter|cheque|application|complaint|objection|tree|lamp|bin|bench|pothole|house|vehicle|volunteer)(?=[.,;]|$| (?:from|had|have|has been|were|was|and|in the|on the|at the)\b)/gi,
    expected: (printed) => `${printed}${/ch$/.test(printed) ? 'es' : 's'}`,
  },
  // "when the work would began"
  {
    pattern:
      /(?<=\b(?:would|could|should) )(began|went|wrote|took|gave|spoke|chose|grew|knew)(?=[.,;?]|$| (?:in|at|on|by|and|before|after)\b)/g,
    expected: (printed) => present[printed] as string,
  },
  // "The light outside the shop have been mended"
  {
    pattern: new RegExp(
      `(?<=(?:^|[.;:] )The (?:\\p{Ll}+ )?${thing} (?:in|at|on|outside|near|by|behind|along|opposite) the \\p{Ll}+(?<!s) )(have|were)(?= (?:been|not|now|\\p{Ll}+ed)\\b)`,
      'gu',
    ),
    expected: (printed) => ({ were: 'was', have: 'has' })[printed] as string,
  },
  // "The Clerk would replies", "Members will attends"
  {
    pattern:
      /(?<=\b(?:would|should|could|must|(?<!\b(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|free|good) )will) (?:also |then |now |not )?)(replies|attends|receives|considers|writes|contacts|arranges|sends|speaks|informs|obtains|provides|takes|gives|continues|includes|remains|requires|goes|comes|brings|becomes|supplies|applies)(?=[.,;]|$| (?!of\b)\p{Ll})/gu,
    expected: (printed) => printed.replace(/ies$/, 'y').replace(/(?<=go)es$|s$/, ''),
  },
  // "A further meeting will be arrange."
  {
    pattern:
      /(?<=\b(?:will|would|to|must|should) be )(arrange|discuss|consider|replace|repair|remove|install|purchase|circulate|provide|require|publish|inform|invite|approve|contact|review)(?=[.,;]|$| (?:at|by|in|on|for|with|and|before|after|until)\b)/g,
    expected: (printed) => `${printed.replace(/e$/, '')}ed`,
  },
  // "The cost of the new lamps were £400"
  {
    pattern:
      /(?<=(?:^|[.;:] )(?:The (?:total |estimated |annual )?cost|Cost) (?:of|for) (?:(?!(?:which|that|who|and|were|are|have)\b)[\p{L}’'-]+ ){1,6})(were|are|have)(?= (?:£|\$|\d|\p{Ll}+ed\b|been|estimated|now|not))/gu,
    expected: (printed) => ({ were: 'was', are: 'is', have: 'has' })[printed] as string,
  },
] // prettier-ignore
