/** Words left out of a set phrase, put twice into it, or in the wrong order: what `confused-words` looks for besides its other lists. */
import type { Confusion } from './confusions.ts'

/** Each only where the phrase leaves one reading. The line of minutes stands above each. */
export const leftOutWords: Confusion[] = [
  // "Chairman for the municipal 2030/31"
  {
    pattern: /\b(municipal|civic)(?= (?:19|20)\d\d ?[/–-] ?(?:20)?\d\d\b)/gi,
    expected: (printed) => `${printed} year`,
    word: ['municipal ', 'civic '],
  },
  // "signed the Acceptance of Declaration of Office"
  { pattern: /\b(Acceptance of Declaration)(?= of Office\b)/gi, expected: 'Declaration of Acceptance', word: 'acceptance of declaration' },
  // "declared a non-pecuniary interests in item 5"
  {
    pattern:
      /(?<=\ba (?:(?:disclosable|personal|prejudicial|pecuniary|non-?pecuniary|non-?prejudicial|non-?disclosable|registrable|other|significant|and|but|not)[ ,]+){1,5})(interests)(?! (?:form|forms|register)\b)/gi,
    expected: 'interest',
    word: 'interests',
  },
  // "at he commencement of the item"
  {
    pattern:
      /(?<=\b(?:at|of|from|with|into|by|in|on|for|to) )(he)(?= (?:commencement|beginning|end|meeting|committee|council|parish|village|start|same|next|last|road|hall|chair|clerk|following|report|minutes|public|site|applicants?)\b)/g,
    expected: 'the',
    word: ' he ',
  },
  // "a list of public owned trees"
  {
    pattern: /\b(public)(?= (?:owned|funded|accessible|available)\b)/gi,
    expected: 'publicly',
    word: ['public owned', 'public funded', 'public acc', 'public ava'],
  },
  // "All were in favour, and the motion carrie."
  {
    pattern: /(?<=\b(?:motion|amendment|resolution) (?:was |is )?)(carrie|carred|carreid|carrid|carrired)\b/gi,
    expected: 'carried',
    word: [' carr'],
  },
  // "received by the members via-email"
  { pattern: /\b(via-e-?mail)\b/gi, expected: 'via email', word: 'via-e' },
  // "The minutes were table until May"
  { pattern: /(?<=\b(?:was|were|be|been) )(table)(?= (?:due|until|to|by|for|pending|and)\b|[.,;]|$)/g, expected: 'tabled', word: ' table' },
  // "Treasure’s report as of 30 June"
  { pattern: /\b(treasure)(?=['’]s report\b)/gi, expected: 'treasurer', word: 'treasure' },
  // "Ann motioned and Bo second to adjourn"
  {
    pattern:
      /(?<=\b(?:motioned|moved|proposed) and (?:(?:Cllr|Councillor|Mr|Mrs|Ms|Member|Trustee)\.? )?\p{Lu}[\p{L}’'-]+ )(second)(?= (?:to|the|that|a)\b)/gu,
    expected: 'seconded',
    word: ' second ',
  },
  // "to reimburse to Ann Elm"
  {
    pattern: /\b(reimburse(?:d|ment)? to)(?= (?:(?:Mr|Mrs|Ms|Cllr)\.? )?\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?(?:for|the)\b)/gu,
    expected: (printed) => printed.replace(' to', ''),
    word: 'reimburse',
  },
  // "costs associated with adopted the plan"
  {
    pattern:
      /(?<=\b(?:of|with|by|for|from|in|before|after|without|when|while) )(adopted|approved|completed|installed|removed|replaced|reviewed|appointed|considered|discussed|received|obtained|purchased|organised|arranged)(?= (?:the|a|an|this|these|its|their)\b)/g,
    expected: (printed) => `${/(?:pp|tt|rr)ed$/.test(printed) ? printed.slice(0, -3) : printed.slice(0, -2)}ing`,
    word: 'ed ',
  },
  // "condi tion", "ex tension": one word, with a gap in it
  {
    pattern:
      /\b((?:condi|applica|sec|ques|resolu|posi|situa|informa|ac|mo|elec|loca|sta|por|men|func|condi|sugges|considera|registra|administra) tions?|ex (?:tension|penses|penditure|isting|cept)|meet ings?|com (?:mittee|munity|ments?)|coun (?:cil|cillors?)|develop ments?|agree ments?|pay ments?|state ments?|disc losable|disclo sable|develo pments?|depart ments?|appoint ments?)\b/gi,
    expected: (printed) => printed.replace(' ', ''),
    word: ['disc lo', 'disclo s', 'develo p', ' tion', 'ex ', ' ings', ' ing', 'com m', 'coun c', ' ments', ' ment'],
  },
  // "might be able use the hall"
  {
    pattern:
      /(?<=\b(?:be|is|are|was|were|been|not) )(able)(?= (?:use|do|get|make|attend|take|give|provide|see|obtain|send|find|carry|have|go|meet|offer|help|pay|put|join|complete|continue|contact)\b)/gi,
    expected: (printed) => `${printed} to`,
    word: ' able ',
  },
  // "an update on the weight limit form Mill Lane"
  {
    pattern:
      /(?<=\p{Ll} )(form)(?= (?:\p{Lu}\p{Ll}+ ){1,2}(?:Lane|Road|Street|Avenue|Close|Drive|Hill|Green|Farm|Parish Council|County Council|District Council)\b)/gu,
    expected: 'from',
    word: ' form ',
  },
  // "declared a bias interest"
  { pattern: /(?<=\ba )(bias)(?= (?:interest|opinion|view|report)\b)/gi, expected: 'biased', word: 'a bias ' },
  // "The Monitoring Officer as asked to clarify the position"
  {
    pattern:
      /(?<=(?:^|[.;] |\bthat )[Tt]he (?:\p{L}+ ){0,2}(?:Officer|Clerk|Chairman|Chair|Manager|Director|Secretary|Treasurer|Councillor|contractor) )(as)(?= (?:asked|instructed|authorised|requested|invited) to \p{Ll}+ (?:the|a|an|whether|that|with|and|how|this)\b(?![^.;]{0,80}, (?:had|has|was|will|would)\b))/gu,
    expected: 'was',
    word: ' as ',
  },
  // "Update of standings orders"
  { pattern: /\b(standings)(?= orders?\b)/gi, expected: 'standing', word: 'standings order' },
  // "MP proposed DP second PK"
  { pattern: /(?<=\b[Pp]roposed (?:by )?\p{Lu}{2,3},? )(second)(?= \p{Lu}{2,3}\b)/gu, expected: 'seconded', word: ' second ' },
  // "to consider widening the path and the cutting the bush"
  {
    pattern:
      /\b(the (?:cutting|mowing|removing|repairing|installing|replacing|holding|making|providing|purchasing|painting|clearing|moving))(?= (?:the|a|an) \p{Ll})/gu,
    expected: (printed) => printed.replace(/^the /, ''),
    word: 'ing ',
  },
  // "Cllr Elm informed the committed that he had rung"
  {
    pattern: /(?<=\b(?:informed|told|advised|reminded|asked|updated|thanked) the )(committed)(?= (?:that|of|on|to|about|for|whether)\b)/gi,
    expected: 'committee',
    word: 'the committed ',
  },
  // "That the apology from Councillors Elm and Fir be accepted"
  {
    pattern:
      /\b(apology)(?= (?:for (?:absence|lateness) )?(?:(?:was|had been|has been) )?(?:received )?from (?:Councillors|Cllrs|Messrs) \p{Lu}[^.;]{0,60} and )/giu,
    expected: 'apologies',
    word: 'apology ',
  },
  // "thanking the all Parish Councillors"
  {
    pattern:
      /\b(the all)(?= (?:members|councillors|residents|officers|staff|volunteers|who|those|(?:parish|town|district|county|borough) councillors)\b)/gi,
    expected: 'all the',
    word: 'the all ',
  },
  // "a report more comprehensive that the last one"
  {
    pattern:
      /(?<=\b(?:more (?:expensive|comprehensive|detailed|efficient|effective|popular|frequent|suitable|attractive|complex|productive)|higher|lower|larger|smaller|greater|cheaper|longer|shorter|quicker|slower|faster|fewer) )(that)(?= (?:the (?:\p{L}+ ){0,4}(?:report|one|other|others|last|previous|year|budget|cost|figure|estimate)\b|last year|expected|in \d|\d|those ))/giu,
    expected: 'than',
    word: ' that ',
  },
  // "after discussed with the Leader"
  { pattern: /(?<=\b(?:after|before|by|without|of|for) )(discussed)(?= (?:with|and) )/g, expected: 'discussing', word: 'discussed ' },
  // "No members had expressed at interest"
  { pattern: /(?<=\b(?:express|declar|show)(?:ed|ing|es|s|n)? )(at)(?= interest\b)/g, expected: 'an', word: ' at interest' },
  // "the tree is pruned as when required"
  {
    pattern: /\b(as when)(?= (?:required|necessary|needed|appropriate|possible|it has been)\b)/gi,
    expected: (printed) => printed.replace(' ', ' and '),
    word: 'as when ',
  },
  // "a total over £300 was raised", "a total £300"
  { pattern: /(?<=\ba )(total)(?= (?:(?:over|about|almost|nearly) )?[£$€]\d)/gi, expected: 'total of', word: 'a total ' },
  // "The state of the car park was commented."
  { pattern: /(?<=\b(?:was|were|been) )(commented)(?=[.;]|$)/g, expected: 'commented on', word: ' commented' },
  // "The maker was asked to look at create something smaller"
  {
    pattern:
      /(?<=\blook(?:ed|ing|s)? (?:at|into) )(create|provide|improve|install|reduce|introduce|replace|remove|obtain|arrange|organise|develop|extend|allow|move|make|get|set)(?= )/g,
    expected: (printed) => (/(?:et)$/.test(printed) ? `${printed}ting` : `${printed.replace(/e$/, '')}ing`),
    word: 'look',
  },
  // "It was requested that Mill Lane by marked by the County", "it should by put up"
  {
    pattern:
      /\b(by)(?= \p{Ll}{3,}ed by\b)|(?<=\b(?:would|should|could|must|will|may|might|cannot|to) )(by)(?= (?:\p{Ll}{3,}ed|put|made|sent|given|taken|held|done|paid) (?:by|to|in|at|on|for|from|with|as|and|up|out)\b)/gu,
    expected: 'be',
    word: ' by ',
  },
  // "and its hoped that the hall can open"
  {
    pattern:
      /\b(its)(?= (?:hoped|understood|thought|felt|believed|noted|agreed|suggested|important|possible|unlikely|likely|clear|essential|vital) (?:that|to)\b)/gi,
    expected: 'it’s',
    word: 'its ',
  },
  // "This was read twice and was agreed that the shirts are plain"
  {
    pattern: /\b(and|but|as) was(?= (?:agreed|resolved|decided|suggested|felt|hoped) that\b)/g,
    expected: (printed) => `${printed} it`,
    word: [' was agreed that', ' was resolved that', ' was decided that', ' was suggested that', ' was felt that', ' was hoped that'],
  },
  // "signed the office of acceptance form"
  { pattern: /\b(office of acceptance)\b/gi, expected: 'acceptance of office', word: 'office of acceptance' },
  // "It was decided defer setting the fee", "it was agreed contact the owner"
  {
    pattern:
      /(?<=\b(?:was|were|been) (?:also |unanimously )?(?:agreed|decided|resolved|RESOLVED|AGREED) )(defer|contact|ask|write|purchase|obtain|send|arrange|accept|approve|appoint|adopt|pay|invite|consider|support|request|hold|take|give|remove|replace|repair|install|continue|increase|reduce|award|grant|donate|delegate|authorise|instruct|inform|seek|provide|publish|review)(?= (?:the|an?|this|these|all|any|his|her|its|their|Mr|Mrs|Cllr|\p{Ll}+ing)\b)/gu,
    expected: (printed) => `to ${printed}`,
    word: ['agreed ', 'decided ', 'resolved '],
  },
  // "willing to canvas opinion"
  {
    pattern: /\b(canvas)(?= (?:opinions?|views?|support|local|residents|members|the (?:residents|village|views|opinions?|members))\b)/gi,
    expected: 'canvass',
    word: 'canvas ',
  },
  // "the Clerk to make enquires"
  {
    pattern: /(?<=\b(?:make|made|making|any|further|some|more|of|no|several|many|general|initial|public) )(enquires)\b/gi,
    expected: 'enquiries',
    word: 'enquires',
  },
]
