/** Words that grammar rules out where they stand, whatever slip put them there: what `confused-words` looks for besides its other lists. */
import type { Confusion } from './confusions.ts'

/** Each only where grammar leaves one reading. The line of minutes stands above each. */
export const wrongWords: Confusion[] = [
  // "The problem is getting worst"
  {
    pattern:
      /(?<=\b(?:getting|gets|got|become|becoming|even|much|far) )(worst)(?=[.,;:)]|$| (?:and|but|as|since|than|in|on|at|every|each|with)\b)/gi,
    expected: 'worse',
    word: ' worst',
  },
  // "had been asked twice an that a reply", "approved an signed"
  {
    pattern:
      /(?<=\p{Ll}{2}[,;]? )(an)(?= (?:that|this|the|to|was|were|with|would|which|will|for|from|by|then|been|has|have|had|his|her|their|not|signed by|it was|a)\b)/gu,
    expected: 'and',
    word: ' an ',
  },
  // "as a true recorded"
  { pattern: /(?<=\bas an? (?:(?:true|correct|accurate|and|&|fair) ){1,3})(recorded)\b/gi, expected: 'record', word: ' recorded' },
  // "the bank had changed it's charges"
  {
    pattern:
      /(?<=\b(?:into|about|within|changed|increased|raised|reviewed|published|expressed|confirmed|completed|started|submitted|reduced|adopted|improved) )(it[’']s)(?= \p{Ll}{4,})/gu,
    expected: 'its',
    word: ['it’s', "it's"],
  },
  // "the company who's bid was lowest"
  {
    pattern:
      /(?<=\p{Ll}{3},? )(who[’']s)(?= (?:bid|quotes?|quotations?|tender|term|turn|hedge|tree|idea|fault|comments?|letter|offer)\b)/gu,
    expected: 'whose',
    word: ['who’s', "who's"],
  },
  // "The motion past unanimously"
  {
    pattern: /(?<=\b(?:motion|amendment|resolution|ordinance|proposal) )(past)(?=[.,;]|$| (?:unanimously|with \w+|on a|by a|\d))/gi,
    expected: 'passed',
    word: ' past',
  },
  // "would rise the water rate"
  {
    pattern:
      /(?<=\b(?:would|will|should|could|may|might|not|proposed to|agreed to|wished to|decision to) )(rise)(?= (?:the|its|their|his|her|this|these|funds?|money|awareness|concerns?)\b)/g,
    expected: 'raise',
    word: ' rise ',
  },
  // "spoke in favor off the park", "the lowest off three"
  {
    pattern:
      /(?<=\b(?:lowest|highest|largest|in favou?r|in front|on top|number|because|a copy|the minutes|the cost) )(off)(?= (?:the|an?|this|that|his|her|their|its|our|two|three|four|all|which)\b)/gi,
    expected: 'of',
    word: ' off ',
  },
  // "A letter of thank was sent"
  { pattern: /(?<=\b(?:letter|vote|note|card|word)s? of )(thank)\b/gi, expected: 'thanks', word: ' of thank' },
  // "if you wish to have you letter printed"
  {
    pattern:
      /(?<=\b(?:have|add|send|include|give|bring|update|leave|with|in|of|on|for|to) )(you)(?= (?:email|e-mail|name|address|phone|telephone|details|own|contact|household|ballot)\b)/g,
    expected: 'your',
    word: ' you ',
  },
  // "Motioned was made to adjourn"
  { pattern: /\b(Motioned)(?= (?:was|were|is|to) )/g, expected: 'Motion', word: 'motioned ' },
  // "bags are not be left outside"
  { pattern: /(?<=\b(?:are|is|were|was) )(not be)(?= \p{Ll}+(?:ing|ed|t|en|wn)\b)/gu, expected: 'not to be', word: ' not be ' },
  // "The Clerk would pas the emails on"
  {
    pattern: /(?<=\b(?:to|would|will|could|should|must|can) )(pas)(?= (?:the|this|it|them|on|these|his|her|their)\b)/g,
    expected: 'pass',
    word: ' pas ',
  },
  // "the path that runs down too Ham Meadow", "a group is going too form"
  {
    pattern:
      /(?<=\b(?:down|up|over|through|along|close|next|back|round) )(too)(?= (?:the |\p{Lu}\p{Ll}+ (?:Road|Lane|Street|Hall|Green|Farm|Meadow|Park|Close|Hill|Wood|Church)))|(?<=\b(?:is|are|was|were) going )(too)(?= (?:be|form|formed|have|do|make|take|get|see|ask|look|write|send|attend|provide|start|become|meet|arrange)\b)/gu,
    expected: 'to',
    word: ' too ',
  },
  // "We are brining the screens to the hall"
  {
    pattern: /\b(brining)(?= (?:the|forward|up|to|in|it|this|them|back|together|about|screens|\p{Ll}+ (?:to|into|back)) )/gu,
    expected: 'bringing',
    word: 'brining ',
  },
  // "Heavy good vehicles use the lane"
  { pattern: /(?<=\bheavy )(good)(?= vehicles?\b)/gi, expected: 'goods', word: ' good vehicle' },
  // "due to the attend the meeting": an article before what is a verb and no noun
  {
    pattern:
      /(?<=\b(?:able|unable|agreed|asked|due|going|hoping|need|needed|needs|plan|planned|ready|required|wish|wished|happy|willing|resolved) )(to the)(?= (?:attend|discuss|consider|receive|ensure|provide|obtain|arrange|inform|remove|improve|include|install|investigate|maintain|prepare|become)\b)/gi,
    expected: 'to',
    word: ' to the ',
  },
  // "The committee where pleased"
  {
    pattern:
      /(?<=\b(?:they|we|committee|council|members|councillors|residents|officers|who) )(where)(?= (?:pleased|happy|unable|concerned|aware|unhappy|delighted|grateful|told|given|advised to)\b)/gi,
    expected: 'were',
    word: ' where ',
  },
  // "The County Council as agreed to mend the road"; "as agreed to by the Council" is right
  {
    pattern:
      /(?<=(?:^|[.;] |\bthat )(?:[Tt]he )?(?:[Cc]ounty |[Dd]istrict |[Bb]orough |[Pp]arish |[Tt]own )?(?:[Cc]ouncil|[Cc]lerk|[Cc]hairman|[Bb]oard|[Cc]ommittee) )(as)(?= (?:agreed to (?!by|in|be|at|on)\p{Ll}|written to|received (?:a|the|two|three)\b))|(?<=\p{Ll} )(?<!\b(?:such|same) )(as)(?= been (?!\p{Ll}+,)\p{Ll}{2,})/gu,
    expected: 'has',
    word: ' as ',
  },
  // "He did not no when the work would start"
  {
    pattern: /(?<=\b(?:not|didn[’']t|don[’']t) )(no)(?= (?:when|what|who|how|if|why|where|whether|about)\b)/gi,
    expected: 'know',
    word: ' no ',
  },
  // "It was resolved to except the quotation"
  {
    pattern:
      /(?<=\b(?:resolved|agreed|moved|proposed|voted|recommended|decided|unanimously|motion) (?:unanimously )?to )(except)(?= (?:the|a|an|this|that|these|all)\b)/gi,
    expected: 'accept',
    word: 'to except ',
  },
  // "Its was agreed that"
  { pattern: /(?<=^|[.;] )(Its)(?= (?:was|is|has|would|will)\b)/g, expected: 'It', word: 'its ' },
  // "in need off repair"
  { pattern: /(?<=\bin need )(off)\b/gi, expected: 'of', word: 'need off' },
  // "a new filling cabinet"
  { pattern: /\b(filling)(?= cabinets?\b)/gi, expected: 'filing', word: 'filling cabinet' },
  // "Members discussed about the field"
  {
    pattern: /\b(discuss(?:ed|ing)? about)(?= (?:the|a|an|how|whether|what|this|that|these|his|her|their|our)\b)/gi,
    expected: (printed) => printed.replace(/ about$/i, ''),
    word: ['discuss about', 'discussed about', 'discussing about'],
  },
  // "agreed to contribute too the cost"
  {
    pattern:
      /(?<=\b(?:contribut(?:e|ed|ing)|attend(?:ed|ing)?|listen(?:ed|ing)?|refer(?:red|ring)?|lead(?:ing)?|happen(?:ed|ing)?) )(too)(?= (?:the|a|an|all|this|his|her|their)\b)/gi,
    expected: 'to',
    word: ' too ',
  },
  // "to contact Highways regrading the signs"; the regrading of a road is work
  {
    pattern:
      /(?<=\b(?:contact|e-?mail|letter|wr[io]te|complaints?|quer(?:y|ies)|information|enquir(?:y|ies)|spoken?|questions?|concerns?)\w*(?: \p{L}+){0,3} )(regrading)\b/giu,
    expected: 'regarding',
    word: ' regrading',
  },
  // "The policy will effect everyone"
  {
    pattern: /(?<=\b(?:will|would|could|may|might|not|to) )(effect)(?= (?:everyone|everybody|anyone|many|most|nearby|local)\b)/gi,
    expected: 'affect',
    word: ' effect ',
  },
  // "The Council has brought a new mower for £400"
  {
    pattern: /(?<=\b(?:has|have|had) )(brought)(?= (?:a|an|the|two|three|four|new|some)\b[^.;]{3,50} (?:for|at a cost of|costing) [£$€])/gi,
    expected: 'bought',
    word: ' brought ',
  },
  // "agreed to meet a 7pm"
  {
    pattern:
      /(?<=\b(?:meet|meets|meeting|start|starts|starting|commenced|commencing|closed|opened|held|begin|beginning) )(a)(?= \d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b)/gi,
    expected: 'at',
    word: ' a ',
  },
  // "the work will commence on in September", "at 7.30pm at in the Village Hall"
  {
    pattern:
      /(?<=\b(?:commence|commences|commenced|starts?|started|begins?|began|held|place) )(on in|in on|at on|on at)(?= (?:\p{Lu}|the|\d))|(?<=\d ?[ap]\.?m\.? )(at in)(?= the\b)/gu,
    expected: (printed) => printed.split(' ')[1] ?? printed,
    word: [' on in ', ' in on ', ' at on ', ' on at ', ' at in '],
  },
  // "to comment of the proposals"
  { pattern: /(?<=\bto comment )(of)(?= (?:the|this|these|any)\b)/gi, expected: 'on', word: 'comment of' },
  // "do not have no objection"
  {
    pattern: /(?<=\b(?:do|does|did) not have )(no)(?= (?:objections?|comments?|interests?|plans?)\b)/gi,
    expected: 'any',
    word: ' not have no ',
  },
] // prettier-ignore
