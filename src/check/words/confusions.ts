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
      /(?<=\b(?:present|welcome|attached|related|relating|similar|prior|subject|provided|submitted|reported|write|writes|wrote|written|speak|spoke|spoken|talk|listen|reply|respond|responded|refer|agree|agreed|object|objected|apply|applied|amount|amounted|go|went|gone|come|came|referred|given|made|sent|presented|circulated|recommended|return|returned|due|according|added|contribution|access|regard|respect|relation|response|reply|changes|going|able|order|need|needs) )(too)(?= (?:the|a|an|all|be|their|its|his|her|our|any|each|members?|officers?|council|cabinet|committee)\b)/gi,
    expected: 'to',
    word: ' too ',
  },
  // "the cost was to high"
  {
    pattern:
      /(?<=\b(?:was|were|is|are|be|been|far|much) )(to)(?= (?:high|low|late|early|expensive|small|large|big|long|short|much|many|few|soon|far)(?:[.,;:)]|$| (?:to|for|and|or|but|as|at|in|on)\b))/gi,
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
      /(?<=\b(?:gave|give|given|expressed|express|offered|sent|send|tendered|declared|made known|for|thanked (?:officers|members|staff) for|with|of|to|submitted|presented|raised) )(there)(?= (?:views?|kind|generous|continued|continuing|valuable|apologies|thanks|support|concerns?|interests?|hard work|opinions?|own|help|work|efforts|assistance|attendance|report|standards?|contributions?|comments?)\b)/gi,
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
  // "the Council has it's own policy"
  {
    pattern:
      /(?<=\b(?:of|for|in|on|to|from|with|at|by|through|has|have|had|under|following|held|lost|reached) )(it[’']s)(?= (?:own|meeting|members?|annual|budget|decision|kind|policy|policies|website|way|entirety|duty|duties|functions?|report|use|views?|next|last|first|current|previous|present|original|purpose|work|role|terms?|value|location)\b)/gi,
    expected: 'its',
    word: 'it',
  },
  // "a precedence is set"; "has no precedence in law" and "gave this precedence for a year" are right
  {
    pattern:
      /(?<=\b(?:a|dangerous|legal|new) )(precedence)(?= (?:is|was|would be|being|could be|might be|had been|has been|for|in|which)\b)|(?<=\b(?:no|any|this) )(precedence)(?= (?:is|was|would be|could be|had been|has been) (?:being )?set\b)/gi,
    expected: 'precedent',
    word: 'precedence',
  },
  // "it was past unanimously", "the motion was past"
  {
    pattern: /(?<=\b(?:motion|resolution|amendment|vote|recommendation) was )(past)\b/gi,
    expected: 'passed',
    word: 'was past',
  },
  // "the change has lead to complaints", "was lead by"; "has lead on the roof", and on a project, is right
  {
    pattern: /(?<=\b(?:has|have|had|having|was|were|been) )(lead)(?= (?:to|by|the)\b(?! (?:time|member|officer|authority)))/gi,
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
  // "different then what the Commissioners presented"
  { pattern: /(?<=\bdifferent )(then)(?= (?:what|the|that|those|from)\b)/gi, expected: 'than', word: 'different then' },
  // "breeches of planning control"
  { pattern: /\b(breech)(?= (?:of|in)\b)/gi, expected: 'breach', word: 'breech' },
  { pattern: /\b(breeches)(?= (?:of|in)\b)/gi, expected: 'breaches', word: 'breeches' },
  // "the forth Monday in March"
  {
    pattern:
      /(?<=\b(?:the|every|each|a|third and) )(forth)(?= (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|meeting|week|quarter|time|year|item|phase|floor|grade|in the)\b)/gi,
    expected: 'fourth',
    word: 'forth ',
  },
  // "due to Corvid 19 restrictions"
  { pattern: /\b(corvid)(?=[ -]?19\b| (?:restrictions|regulations|pandemic|rules|lockdown)\b)/gi, expected: 'Covid', word: 'corvid' },
  // "in principal"; "a fall in principal and interest" is right
  {
    pattern:
      /(?<=\b(?:agreed|agree|approved|accepted|supported|support|object\w*|decision|agreement|approval) in )(principal)(?=[.,;:)]|$| (?:to|that|and|by|for|subject|with|the)\b)|(?<=\bin )(principal)(?=[.,;:)]| (?:to|that|by|subject|with)\b)/gi,
    word: 'principal',
    expected: 'principle',
  },
  // "interests in any items on the agenda and there nature"
  { pattern: /(?<=\band )(there)(?= (?:nature|families|family)\b)/gi, word: 'there', expected: 'their' },
  // "to appraise the Board of the current position"
  {
    pattern:
      /\b(appraise)(?= (?:the |all )?(?:\p{L}+ ){1,5}(?:of|on) the (?:current|latest|situation|position|progress|outcome|facts)\b)/giu,
    word: 'appraise',
    expected: 'apprise',
  },
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
    pattern: /\b(apologises)(?= (?:for absence|were|was|had been|have been|received|from)\b)|(?<=^|[.;:] )(Apologises)(?=[.:–-]|$)/gi,
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
  // "It is further purposed to the Committee"
  { pattern: /(?<=\b(?:further|is|was|been) )(purposed)(?= (?:to|that|by)\b)/gi, expected: 'proposed', word: ' purposed ' },
  // "Counsellor A. Beck asked"; a school's and a debtor's are counsellors
  {
    pattern: /(?<=^|[.,;:] |\b(?:by|and|from|to|of|with|that|County|Parish|Town|Borough|District|City) )(Counsellor)(?= \p{Lu})/gu,
    expected: 'Councillor',
    word: 'counsellor ',
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
      /(?<=\b(?:seek|sought|legal|take|taken|took|obtain|given|the|(?<!\b(?:will|would|to|can|could|should|may|and) )further) )(advise)(?= (?:of|from|on|given|received|was|and|about|as to|regarding|concerning)\b)/gi,
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
  // "National Recourses Wales", "Human Recourses"
  { pattern: /(?<=\b(?:national|human|natural) )(recourses)\b/gi, expected: 'resources', word: ' recourses' },
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
    pattern:
      /\b(its)(?= (?:been|a|an|the)\s)|(?<=^|[.;:,] |\b(?:that|as|because|if|when|but|and|said|felt|think|thought) )(its)(?= not\s)/gi,
    expected: 'it’s',
    word: ['its been ', 'its a ', 'its an ', 'its the ', 'its not '],
  },
  // "if your going to mend the lamp"
  {
    pattern: /\b(your)(?= (?:going to|welcome to|not (?:able|going|happy|sure)|unable to|aware (?:of|that))\b)/gi,
    expected: 'you’re',
    word: 'your ',
  },
  // "sent their apologises"
  {
    pattern: /(?<=\b(?:their|his|her|my|sent|sends|send|no|of|with|for) )(apologi[sz]es?)\b(?! (?:to|for the (?:delay|late|lateness))\b)/gi,
    expected: 'apologies',
    word: ['apologise', 'apologize'],
  },
  // "the last meeting in it's 4 year term"
  {
    pattern:
      /(?<=\b(?:in|of|for|during|throughout) )(it[’']s)(?= (?:\w+ )?(?:\d+|two|three|four|five)[- ]year (?:term|plan|programme|period|life))/gi,
    expected: 'its',
    word: 'it',
  },
  // "draught minutes"
  { pattern: /\b(draught)(?= (?:minutes|budget|plan|report|policy|agenda|letter|response)\b)/gi, expected: 'draft', word: 'draught ' },
  // "on a trail basis", "a six-month trail period"; a trail is run and closed
  {
    pattern:
      /(?<=\b(?:a|an|the|on|for|initial|free|further|\p{L}+[- ]months?|\p{L}+[- ]weeks?|\d+[- ](?:month|week)) )(trail)(?= (?:basis|period)\b)/giu,
    expected: 'trial',
    word: ' trail ',
  },
  // "a statement to this affect", "came into affect", "with immediate affect", "measures to take affect"
  {
    pattern:
      /(?<=\b(?:to (?:this|that)|(?:come|comes|came|coming|put|brought|go|goes|went) into|(?:with )?immediate|takes?|took|taking|taken|same) )(affect)(?=[.,;:)]|$| (?:from|on|in|at|after|as|that|and|when|by|immediately|with|was|were|had|has)\b)/gi,
    expected: 'effect',
    word: ' affect',
  },
  // "the Clerk was complemented on her work"
  {
    pattern:
      /(?<=\b(?:was|were|be|been|Members|members|residents|Councillors|councillors|he|she|they) )(complemented)(?= (?:on|for|the (?:clerk|officers?|staff|team|chair\w*|contractors?|volunteers))\b)/g,
    expected: 'complimented',
    word: ' complemented ',
  },
  // "the currant position", "the currant year"
  {
    pattern:
      /\b(currant)(?= (?:position|year|financial|account|budget|situation|state|arrangements?|policy|members?|chair\w*|contract|contractor|issues?)\b)/gi,
    expected: 'current',
    word: 'currant ',
  },
  // "Members past a vote of thanks"
  {
    pattern: /(?<=\b(?:members|council|committee|board) )(past)(?= (?:a (?:vote|resolution|motion)|the (?:motion|resolution))\b)/gi,
    expected: 'passed',
    word: ' past ',
  },
  // "the hole village", "as a hole"
  {
    pattern:
      /(?<=\bthe )(hole)(?= (?:village|parish|council|community|area|town|board|committee|process|matter|issue)\b)|(?<=\b(?:village|parish|community|town|council|area|county) as a )(hole)\b/gi,
    expected: 'whole',
    word: ' hole',
  },
  // "the knew Clerk"
  {
    pattern:
      /(?<=\b(?:the|a|our) )(knew)(?= (?:clerk|councillors?|members?|chair\w*|policy|website|lights?|contract\w*|fence|bench|signs?)\b)/gi,
    expected: 'new',
    word: ' knew ',
  },
  // "a peace of land", "two peaces of equipment"
  { pattern: /\b(peace)(?= of (?:land|equipment|work|ground|grass|play|paper)\b)/gi, expected: 'piece', word: 'peace of ' },
  // "Members asked weather the scheme would go ahead"
  {
    pattern:
      /(?<=\b(?:asked|queried|consider|considered|discuss|discussed|decide|decided|know|as to|regarding|see|ascertain|confirm|questioned) )(weather)(?= (?:or not|the|a|an|it|there|this|that|they|he|she|we|any|to)\b)/gi,
    expected: 'whether',
    word: ' weather ',
  },
  // "no coarse of action"
  { pattern: /\b(coarse)(?= of action\b)/gi, expected: 'course', word: 'coarse of' },
  // "in the passed year"
  {
    pattern: /(?<=\b(?:in|over|during|for) the )(passed)(?= (?:year|month|week|few|two|three|six|twelve|\d+)\b)/gi,
    expected: 'past',
    word: ' passed ',
  },
  // "declared a personnel interest"
  {
    pattern: /(?<=\b(?:a|declared|no|any|and|or) )(personnel)(?= (?:interests?|and prejudicial|or prejudicial|but not prejudicial)\b)/gi,
    expected: 'personal',
    word: ' personnel ',
  },
  // "Cllr Elm declared and interest in item 5"
  { pattern: /(?<=\bdeclar(?:ed|ing|es) )(and)(?= interest\b)/gi, expected: 'an', word: ' and interest' },
  // "Members were aloud to speak"
  { pattern: /(?<=\b(?:be|is|are|was|were|not|been) )(aloud)(?= to\b)/gi, expected: 'allowed', word: ' aloud ' },
  // "a waist bin", "green waist collection"
  {
    pattern:
      /(?<=\b(?:dog|green|garden|food|household|trade|commercial|general) )(waist)\b|\b(waist)(?= (?:bins?|collections?|disposal|management)\b)/gi,
    expected: 'waste',
    word: 'waist',
  },
  // "the rode surface"
  {
    pattern: /(?<=\b(?:the|main|side) )(rode)(?= (?:surface|closure|works?|safety|signs?|markings?|was|is)\b)/gi,
    expected: 'road',
    word: ' rode ',
  },
  // "signed the declaration of acceptance to office"
  { pattern: /(?<=\bacceptance )(to)(?= office\b)/gi, expected: 'of', word: 'acceptance to office' },
  // "granted a dispensation too enable him to speak"; "they too agree" is right
  {
    pattern:
      /(?<=\p{L} )(?<!s )(?<!\b(?:they|we|you|I|who|people|children|all) )(too)(?= (?:enable|be|ensure|allow|provide|attend|approve|obtain|consider|discuss|receive)\b)/gu,
    expected: 'to',
    word: [' too e', ' too b', ' too a', ' too p', ' too o', ' too c', ' too d', ' too r'],
  },
  // "a number of areas were the Board had to decide"; "the areas were the worst" is right
  {
    pattern:
      /(?<=\b(?:areas?|places?|cases?|situations?|occasions?|instances?|locations?) )(were)(?= (?:the \p{L}+|it|they|we|people|residents|members) (?:had|has|have|can|could|would|was|were|is|are|will|may)\b)/giu,
    expected: 'where',
    word: ' were ',
  },
] // prettier-ignore
