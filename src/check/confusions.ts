/**
 * Words that stand where another of the same sound or shape was meant, as minutes print them: what `confused-words` looks for.
 */

export interface Confusion {
  /** The wrong word is group 1, or 2 where there are two ways to meet it; what stands around it makes the slip certain. */
  pattern: RegExp
  expected: string | ((printed: string) => string)
  /** Words without which the pattern cannot match. */
  word: string | string[]
}

/** Pairs that spelling checkers pass, each only where grammar leaves one reading. The line of minutes stands above each. */
export const confusions: Confusion[] = [
  // "a further update report be provided too the Committee" – "too the" is right only after a comma or at a sentence's end.
  {
    pattern:
      /(?<=\b(?:provided|submitted|reported|write|writes|wrote|written|speak|spoke|spoken|talk|listen|reply|respond|responded|refer|agree|agreed|object|objected|apply|applied|amount|amounted|go|went|gone|come|came|referred|given|made|sent|presented|circulated|recommended|return|returned|due|according|added|contribution|access|regard|respect|relation|response|reply|changes|going|able|order|need|needs) )(too)(?= (?:the|a|an|all|be|their|its|his|her|our|any|each|members?|officers?|council|cabinet|committee)\b)/gi,
    expected: 'to',
    word: ' too ',
  },
  // "the cost was to high"
  {
    pattern:
      /(?<=\b(?:was|were|is|are|be|been|far|much) )(to)(?= (?:high|low|late|early|expensive|small|large|big|narrow|slow|long|short|much|many|few|soon|close|far)(?:[.,;:)]|$| (?:to|for|and|or|but|as|at|in|on)\b))/gi,
    expected: 'too',
    word: ['was to ', 'were to ', 'is to ', 'are to ', 'be to ', 'been to ', 'far to ', 'much to '],
  },
  // "their were no declarations"
  {
    pattern:
      /(?<![A-Za-z’'] )(?:(?<=^|[.;:] |\b(?:that|and|as|but|if|because|whether|said|reported|noted) ))(their)(?= (?:is|are|was|were|has been|have been|had been|will be|would be|being no|may be)\b)/gi,
    expected: 'there',
    word: ['their is ', 'their are ', 'their was ', 'their were ', 'their ha', 'their will ', 'their would ', 'their being ', 'their may '],
  },
  // "in view of their being" is right; "Members gave there views" is not.
  {
    pattern:
      /(?<=\b(?:gave|give|given|expressed|express|offered|sent|send|tendered|declared|made known|for|thanked (?:officers|members|staff) for|with|of|to|submitted|presented|raised) )(there)(?= (?:views?|apologies|thanks|support|concerns?|interests?|hard work|opinions?|own|help|work|efforts|assistance|attendance|report|standards?|contributions?|comments?)\b)/gi,
    expected: 'their',
    word: 'there',
  },
  // "emissions and their affect on humans"
  {
    pattern:
      /(?<=\b(?:the|an|any|no|their|its|adverse|negative|positive|cumulative|detrimental|knock-on|significant|little|serious|great) )(affect)(?= (?:on|upon|of)\b)/gi,
    expected: 'effect',
    word: 'affect',
  },
  // "this would effect residents"
  {
    pattern:
      /(?<=\b(?:would|will|could|may|might|not|also|adversely|negatively|directly|seriously|badly) )(effect)(?= (?:the (?:residents?|village|community|public|amenity|area|environment|neighbours?|value|budget)|residents?|neighbours?|people|properties|businesses|children)\b)/gi,
    expected: 'affect',
    word: 'effect',
  },
  // "Members should of been told"
  {
    pattern:
      /(?<=\b(?:should|could|would|must|might)(?: not)? )(of)(?= (?:been|had|done|gone|made|taken|come|known|seen|happened|thought|liked|mended|agreed|given|told|sent|paid|put|read|received|written|consulted|considered|notified|informed|attended|included|called|asked|used|looked)\b)/gi,
    expected: 'have',
    word: ['ould of ', 'ould not of ', 'must of ', 'might of '],
  },
  // "more then 50 objections"
  {
    pattern:
      /(?<=\b(?:more|less|fewer|rather|greater|other|better|worse|higher|lower|larger|smaller|longer|later|earlier|sooner) )(then)(?= (?:[£$€]\d+|the|a|an|one|two|three|\d+|half|any|that|those|expected|usual|last|previous|\d+)\b)/gi,
    expected: 'than',
    word: ' then ',
  },
  // "members of the pubic", "Pubic Lighting"
  { pattern: /\b(pubic)\b(?! (?:hair|bones?|region|area|arch|symphysis|lice))/gi, word: 'pubic', expected: 'public' },
  // "the Council has it's own policy"
  {
    pattern:
      /(?<=\b(?:of|for|in|on|to|from|with|at|by|through|has|have|had|under|following|held|lost|reached) )(it[’']s)(?= (?:own|meeting|members?|annual|budget|decision|kind|policy|policies|website|way|entirety|duty|duties|functions?|report|use|views?|next|last|first|current|previous|present|original|purpose|work|role|terms?|value|location)\b)/gi,
    expected: 'its',
    word: 'it',
  },
  // "the Council agreed too" stays; "a precedence is set"
  {
    pattern:
      /(?<=\b(?:a|dangerous|legal|any|no|new|this) )(precedence)(?= (?:is|was|would be|being|could be|might be|had been|has been|for|in|which)\b)/gi,
    expected: 'precedent',
    word: 'precedence',
  },
  // "it was past unanimously", "the motion was past"
  {
    pattern: /(?<=\b(?:motion|resolution|amendment|vote|recommendation) was )(past)\b/gi,
    expected: 'passed',
    word: 'was past',
  },
  // "the Chair lead the discussion", "has lead to"
  {
    pattern: /(?<=\b(?:has|have|had|having|was|were|been) )(lead)(?= (?:to|by|the|on)\b(?! (?:time|member|officer|authority)))/gi,
    expected: 'led',
    word: ' lead ',
  },
  // "as it's activity arm"
  {
    pattern:
      /(?<=\b(?:as|and|or|for|of|to|in|on|with|from|by|at) )(it[’']s)(?= (?:activit(?:y|ies)|membership|decisions|owners?|residents|staff|facilities|boundar(?:y|ies)|surroundings|impact|effects?|constitution)\b)/gi,
    expected: 'its',
    word: 'it',
  },
  // "The meeting was abbreviated do to illness"
  {
    pattern:
      /(?<=\b(?:abbreviated|cancelled|canceled|postponed|closed|delayed|late|absent|deferred|unable|damaged|shortened) )(do)(?= to\b)/gi,
    expected: 'due',
    word: ' do to',
  },
  // "different then what the Commissioners presented"
  { pattern: /(?<=\bdifferent )(then)(?= (?:what|the|that|those|from)\b)/gi, expected: 'than', word: 'different then' },
  // "breeches of planning control"
  { pattern: /\b(breech)(?= (?:of|in)\b)/gi, expected: 'breach', word: 'breech' },
  { pattern: /\b(breeches)(?= (?:of|in)\b)/gi, expected: 'breaches', word: 'breeches' },
  // "no more the two consecutive terms"
  {
    pattern:
      /(?<=\b(?:more|less|fewer|later) )(the)(?= (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half)\b(?! (?:more|less|better)))/gi,
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
  // "the forth Monday in March"
  {
    pattern:
      /(?<=\b(?:the|every|each|a|and) )(forth)(?= (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|meeting|week|quarter|time|year|item|phase|floor|grade|in the)\b)/gi,
    expected: 'fourth',
    word: 'forth ',
  },
  // "dates of the forth coming meetings"
  { pattern: /\b(fou?rth coming)(?= \p{L})/giu, expected: 'forthcoming', word: 'rth coming' },
  // "due to Corvid 19 restrictions"
  { pattern: /\b(corvid)(?=[ -]?19\b| (?:restrictions|regulations|pandemic|rules|lockdown)\b)/gi, expected: 'Covid', word: 'corvid' },
  // "in principal"
  { pattern: /(?<=\bin )(principal)(?=[.,;:)]|$| (?:to|that|and|by|for|subject|with|the)\b)/gi, word: 'principal', expected: 'principle' },
  // "instillation of the new cupboard"
  {
    pattern:
      /\b(instillation)(?= of (?:the|a|an|new|some|two|three|four|street|solar|traffic|cctv|speed|bollards|lights?|lighting|benches|signs?)\b)/gi,
    expected: 'installation',
    word: 'instillation',
  },
  // "the minuets of the last meeting"
  { pattern: /\b(minuets)\b/gi, word: 'minuets', expected: 'minutes' },
  // "apologises were received", "Apologises for absence"
  {
    pattern: /\b(apologises)(?= (?:for absence|were|was|had been|have been|received|from)\b)/gi,
    expected: 'apologies',
    word: 'apologises',
  },
  // "and that Clerk should order it" has a rule of its own; "considered that state of" – a typing slip of "the"
  { pattern: /(?<=\b(?:draw|drew|bring|brought) )(there)(?= attention\b)/gi, word: 'there', expected: 'their' },
  // "the report be excepted"
  {
    pattern: /(?<=\b(?:be|was|were|apologies|report|quote|quotation|tender|offer) )(excepted)(?= (?:by|and|as|the|from councillors?)\b)/gi,
    expected: 'accepted',
    word: 'excepted',
  },
  // "Council Tax to be payed"
  { pattern: /\b(payed)\b(?! out)/gi, word: 'payed', expected: 'paid' },
  // "pay role management"
  {
    pattern: /\b(pay roles?)(?= (?:management|services?|provider|system|function|this way|being|for|should|was|is|costs?)\b)/gi,
    expected: 'payroll',
    word: 'pay role',
  },
  // "issue of the magazine, who's assistance was appreciated"
  {
    pattern:
      /\b(who[’']s)(?= (?:assistance|responsibility|help|support|views?|names?|roles?|property|land|houses?|applications?|contribution|children|garden|hard work)\b)/gi,
    expected: 'whose',
    word: ['who’s', "who's"],
  },
  // "the questions wont be tabled"
  { pattern: /\b(wont)(?= (?:be|have|get|go|need|happen|allow|make|take|work)\b)/gi, expected: 'won’t', word: 'wont ' },
  // "agreed and signed as a correct records"
  {
    pattern: /(?<=\ba (?:true|correct|accurate)(?: and (?:true|correct|accurate))? )(records)\b/gi,
    expected: 'record',
    word: ' records',
  },
  // "that the public be excluding during consideration of the next item"
  { pattern: /(?<=\b(?:public|press|media) be )(excluding)\b/gi, expected: 'excluded', word: 'be excluding' },
  // "It is further purposed to the Committee"
  { pattern: /(?<=\b(?:further|is|was|been) )(purposed)(?= (?:to|that|by)\b)/gi, expected: 'proposed', word: ' purposed ' },
  // "moved by Council Beck and seconded by Councillor Marsh"
  {
    pattern:
      /(?<=\b(?:[Mm]oved|[Ss]econded|[Pp]roposed) by )(Council)(?= \p{Lu}[\p{L}'’-]+(?:,| and\b| that\b| to\b| [Ss]econded\b|\.|$))/gu,
    expected: 'Councillor',
    word: 'ed by council ',
  },
  // "Counsellor A. Beck asked"
  { pattern: /\b(Counsellor)(?= \p{Lu})/gu, expected: 'Councillor', word: 'counsellor ' },
  // "The Clerk sated that"
  { pattern: /\b(sated)(?= (?:that|there|the|he|she|it|they)\b)/gi, expected: 'stated', word: 'sated ' },
  // "called the meeting or order"
  { pattern: /(?<=\bmeeting )(or)(?= order\b)/gi, expected: 'to', word: 'meeting or order' },
  // "reminded Councillors to declare and interests"
  { pattern: /(?<=\bdeclare )(and)(?= interests?\b)/gi, expected: 'any', word: 'declare and interest' },
  // "apologies were received form Councillor Beck"
  {
    pattern:
      /(?<=\b(?:received|apologies|letter|email|e-mail|correspondence|quotation|absent|away|removed|heard|taken|resigned|funding|report) )(form)(?= (?:the|a|an|Councillors?|Cllrs?|Mr|Mrs|Ms|residents?|members?)\b)/gi,
    expected: 'from',
    word: ' form ',
  },
  // "the application from was completed"
  {
    pattern: /(?<=\b(?:application|nomination|registration|consent|claim) )(from)(?= (?:was|were|had been|to be|should|must)\b)/gi,
    expected: 'form',
    word: ' from ',
  },
  // "There where no declarations", "The minutes where approved"
  {
    pattern:
      /(?<=\b(?:there|apologies|minutes|members|councillors|residents|accounts|payments) )(where)(?= (?:no|none|approved|received|agreed|signed|accepted|noted|asked|informed|circulated|not)\b)/gi,
    expected: 'were',
    word: ' where ',
  },
  // "the Council would loose the grant"
  {
    pattern: /(?<=\b(?:to|not|will|would|could|may|might) )(loose)(?= (?:the|its|their|his|her|any|this|that|money|funding)\b)/gi,
    expected: 'lose',
    word: ' loose ',
  },
  // "the Principle Planning Officer"
  {
    pattern: /\b(principle)(?= (?:officer|planner|planning officer|engineer|accountant|solicitor|environmental health)\b)/gi,
    expected: 'principal',
    word: 'principle ',
  },
  // "would seek advise from the auditor"
  {
    pattern:
      /(?<=\b(?:seek|sought|legal|further|take|taken|took|obtain|given|the) )(advise)(?= (?:of|from|on|given|received|was|and|about)\b)/gi,
    expected: 'advice',
    word: ' advise ',
  },
  // "The Clerk will advice Members"
  {
    pattern: /(?<=\b(?:will|would|could|can|should|must) )(advice)(?= (?:the|that|members|councillors|residents|him|her|them|on)\b)/gi,
    expected: 'advise',
    word: ' advice ',
  },
  // "a sight visit"
  { pattern: /\b(sight)(?= (?:visits?|meetings?|inspections?)\b)/gi, expected: 'site', word: 'sight ' },
  // "to bare in mind"
  { pattern: /\b(bare)(?= in mind\b)/gi, expected: 'bear', word: 'bare in mind' },
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
  // "National Recourses Wales", "Human Recourses"
  { pattern: /(?<=\b(?:national|human|natural) )(recourses)\b/gi, expected: 'resources', word: ' recourses' },
  // "the meeting held o 24 July"
  {
    pattern: /(?<=\b(?:held|met) )(o)(?= \d)/g,
    expected: 'on',
    word: [' o 1', ' o 2', ' o 3', ' o 4', ' o 5', ' o 6', ' o 7', ' o 8', ' o 9'],
  },
  // "the report would be bought to the next meeting"
  {
    pattern:
      /(?<=\b(?:be|been|was|were|is|are|being) )(bought)(?= (?:back |forward )?to (?:the (?:next|following|attention|notice|committee|council|meeting)|(?:a|an|our) (?:future|later|forthcoming) |members|committee|council|cabinet|us)\b)|(?<=\b(?:be|been|was|were|being) )(bought)(?= (?:forward|up at|to (?:my|your|his|her|their|our|its) attention)\b)/gi,
    expected: 'brought',
    word: ' bought ',
  },
  // "office stationary"
  {
    pattern:
      /(?<=\b(?:office|headed|printing and|postage and|paper and|stamps and|stationery and|more|for|of|on|order|ordered|buy) )(stationary)(?= (?:for|and|costs?|order|supplies|items|to the value)\b|[.,;:]|$)|\b(stationary)(?= (?:and postage|and stamps|and printing|costs|order|supplies)\b)/gi,
    expected: 'stationery',
    word: 'stationary',
  },
  // "It was agreed that its been a good year"
  {
    pattern: /(?<=^|[.;:,] |\b(?:that|as|because|if|when|but|and|said|felt|think|thought) )(its)(?= (?:been|a|an|the|not)\s)/gi,
    expected: 'it’s',
    word: ['its been ', 'its a ', 'its an ', 'its the ', 'its not '],
  },
  // "if your going to mend the lamp"
  {
    pattern: /\b(your)(?= (?:going to|welcome to|not (?:able|going|happy|sure)|unable to|aware (?:of|that))\b)/gi,
    expected: 'you’re',
    word: 'your ',
  },
  // "Monitoring Repot 2030/31", "the repot was received"
  {
    pattern:
      /(?<=\b(?:the|a|an|this|that|annual|monitoring|progress|update|audit|officers?|clerk['’]?s|treasurer['’]?s|police|verbal|written|his|her) )(repot)(?! (?:plants?|the plants?)\b)/gi,
    expected: 'report',
    word: ' repot',
  },
  // "improving quality whist giving certainty"
  {
    pattern: /\b(whist)(?= (?:the|a|an|this|that|these|it|we|they|he|she|there|in|on|at|not|also|still|\p{L}+ing|\p{L}+ed)\b)/giu,
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
  // "sent their apologises"
  {
    pattern: /(?<=\b(?:their|his|her|my|sent|sends|send|no|of|with|for) )(apologi[sz]es?)\b(?! (?:to|for the (?:delay|late|lateness))\b)/gi,
    expected: 'apologies',
    word: ['apologise', 'apologize'],
  },
  // "The Mayor went on the thank all"
  {
    pattern: /(?<=\b(?:went|go|goes|going) on )(the)(?= (?:thank|say|explain|ask|add|state|outline|describe|advise|inform|tell)\b)/gi,
    expected: 'to',
    word: ' on the ',
  },
  // "ELECTION OR MAYOR"
  { pattern: /(?<=\belection )(or)(?= (?:the )?(?:mayor|chair\w*|deputy|vice|leader|officers)\b)/gi, expected: 'of', word: 'election or ' },
  // "the last meeting in it's 4 year term"
  {
    pattern:
      /(?<=\b(?:in|of|for|during|throughout) )(it[’']s)(?= (?:\w+ )?(?:\d+|two|three|four|five)[- ]year (?:term|plan|programme|period|life))/gi,
    expected: 'its',
    word: 'it',
  },
  // "draught minutes"
  { pattern: /\b(draught)(?= (?:minutes|budget|plan|report|policy|agenda|letter|response)\b)/gi, expected: 'draft', word: 'draught ' },
] // prettier-ignore
