/** The formulas of minutes with a word wrong in them, or left out: what `confused-words` looks for besides its other lists. */
import type { Confusion } from './confusions.ts'

const decided = '(?:agreed|resolved|noted|decided|proposed|recommended|reported|suggested|unanimously (?:agreed|resolved))'

/** Each only where the formula leaves one reading. The line of minutes stands above each. */
export const formulas: Confusion[] = [
  // "Is was agreed that", "I was resolved to"
  {
    pattern: new RegExp(`(?<=^|[.;] )(Is|In|If|I|At|Its|Ii|t|Itt|Ti) was (?=${decided} (?:that|to)\\b)`, 'gu'),
    expected: 'It',
    word: ' was ',
  },
  // "It as agreed to", "It wasa agreed", "It is was agreed"
  {
    pattern: new RegExp(
      `(?<=(?:^|[.;] )It )(as|wasa|wa|ws|wads|was was|is was|was is|has was|was it was|saw|wax|war|want|way)(?= ${decided} (?:that|to|by)\\b)`,
      'gu',
    ),
    expected: 'was',
    word: 'it ',
  },
  // "It was greed that", "It was argeed"
  { pattern: /(?<=\b[Ii]t was )(greed|agree d|agreeed|aged|areed)(?= (?:that|to)\b)/g, expected: 'agreed', word: 'it was ' },
  // "It was that the report be noted": of what was done no word is left
  {
    pattern:
      /(?<=(?:^|[.;] |\bthen |\band )[Ii]t )(was that)(?= (?:the|a|an|this|all|Cllr|Councillor)\b[^.;]{3,90}? be (?:\p{Ll}+ed|made|sent|given|held|paid|put|taken|written)\b)/gu,
    expected: 'was agreed that',
    word: 'it was that',
  },
  // "It was agreed the renew the subscription", "resolved that to write"
  {
    pattern:
      /(?<=\b(?:agreed|resolved|decided|asked|instructed|requested|offered|hoped|proposed) )(the|too|t|ot|tot|to the)(?= (?:renew|write|send|obtain|arrange|ask|approve|adopt|accept|pay|buy|consider|hold|defer|provide|attend|donate|ensure|inform|replace|remove|appoint|invite|join|keep|continue) (?:the|a|an|to|for|with|his|her|their|its|this|all|any|more|further)\b)/g,
    expected: 'to',
    word: ['the ', 'too ', ' t ', ' ot ', ' tot '],
  },
  // "Thee Clerk", "Teh Committee"
  {
    pattern:
      /(?<=(?:^|[.;,] |\b(?:that|and|by|to|of|for|as|with) )(?:[A-Z]\. )?)([Tt]hee|[Tt]eh|[Tt]hte|[Tt]he the|[Hh]te|[Tt]th?e)(?= (?:Clerk|Chair|Chairman|Council|Committee|Parish|Board|Mayor|Treasurer|Secretary|meeting|minutes|report|council|committee|clerk)\b)/g,
    expected: 'the',
    word: ['thee ', 'teh ', 'thte ', 'hte ', 'tte ', 'tthe '],
  },
  // "and signed the Chairman."
  {
    pattern:
      /(?<=\b(?:approved|agreed|accepted|adopted|confirmed|correct|record)(?: as (?:a|an) [\p{Ll} ]{3,30})? and )(signed)(?= (?:the )?(?:Chair|Chairman|Chairperson|Mayor|President|Vice-Chairman)[.,;])/gu,
    expected: 'signed by',
    word: 'and signed ',
  },
  // "The minutes were proved and signed", "approved and singed"
  {
    pattern: /(?<=\bminutes (?:of [^.;]{3,80} )?(?:were|was|be|having been) )(proved|proofed|improved)(?= (?:and|as|by)\b)/gi,
    expected: 'approved',
    word: 'proved',
  },
  // "the meeting hold on 4 April", "the meeting head at the hall"
  {
    pattern:
      /(?<=\b(?:meetings?|minutes|AGM|session) )(hold|head|hled|heald|helf|hed|helt)(?= (?:on|at|in) (?:the |\d|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/g,
    expected: 'held',
    word: ['meeting h', 'meetings h', 'minutes h', 'agm h', 'session h'],
  },
  // "held in 4 April 2030"
  {
    pattern:
      /(?<=\b(?:meeting|meetings|held|take place) )(in|in the|at)(?= (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?= \d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b))/g,
    expected: 'on',
    word: ['held in ', 'held at ', 'meeting in ', 'meeting at ', 'place in ', 'place at '],
  },
  // "as true and accurate record", "as a true and accurate."
  {
    pattern:
      /(?<=\b(?:approved|agreed|accepted|adopted|confirmed|signed|taken)(?: \p{Ll}+){0,4} as a (?:true|correct|accurate)) (and (?:accurate|correct|true))(?=[.,;])/gu,
    expected: (printed) => `${printed} record`,
    word: ['and accurate', 'and correct', 'and true'],
  },
  {
    pattern:
      /(?<=\b(?:approved|agreed|accepted|adopted|confirmed|signed|taken|was|were|be)(?: \p{Ll}+){0,4} as a )((?:true|correct|accurate|fair) (?:an|ad|nad|&amp;|end)) (?=(?:accurate|correct|true) record)/gu,
    expected: (printed) => printed.replace(/\S+$/, 'and'),
    word: ['true a', 'correct a', 'accurate a', 'fair a', 'true nad', 'true end', 'correct end'],
  },
  // "The minutes were taken as red"
  { pattern: /(?<=\b(?:taken|accepted|adopted) as )(red|reed|reads)\b/g, expected: 'read', word: ['as red', 'as reed', 'as reads'] },
  // "The meeting begun at 7.30pm"
  { pattern: /(?<=\b[Mm]eeting )(begun)(?= (?:at|with)\b)/g, expected: 'began', word: ' begun ' },
  // "The minutes were taken a read"
  { pattern: /(?<=\b(?:taken|accepted|adopted|approved|agreed) )(a|has|is|us|s|as a|a as)(?= read\b)/g, expected: 'as', word: ' read' },
  // "The motion was carry", "was carried unanimous"
  {
    pattern: /(?<=\b(?:motion|amendment|resolution|proposal|vote) was )(carry|caried|carries|carryed|curried)\b/gi,
    expected: 'carried',
    word: ['was carr', 'was cari', 'was curr'],
  },
  {
    pattern: /(?<=\b(?:carried|passed|agreed|approved|adopted|elected|accepted|supported) )(unanimous)(?=[.,;]|$| (?:by|to|and|in)\b)/gi,
    expected: 'unanimously',
    word: ' unanimous',
  },
  // "There been no further business", "There being no further the meeting closed"
  {
    pattern:
      /(?<=(?:^|[.;] )(?:As )?[Tt]here )(been|be|bieng|begin|beginning|being being)(?= (?:no|nothing) (?:other |further |more )?(?:business|matters|items|questions|to discuss|the meeting|else))/g,
    expected: 'being',
    word: 'there b',
  },
  {
    pattern: /(?<=\b[Tt]here being )(no (?:further|other|more|additional))(?=,? (?:the|The) (?:meeting|Chair|Chairman|Mayor))/g,
    expected: (printed) => `${printed} business`,
    word: 'being no ',
  },
  // "the meeting was close at 9pm", "the Chair close the meeting at 9pm"
  {
    pattern: /(?<=\bmeeting (?:was )?(?:then |formally )?)(close|colsed|closes|clsoed)(?= at \d)/gi,
    expected: 'closed',
    word: ['close at ', 'colsed', 'closes at', 'clsoed'],
  },
  {
    pattern: /(?<=\bthe (?:Chair|Chairman|Chairperson|Chairwoman|Mayor|President) )(close)(?= the meeting (?:at|and)\b)/gi,
    expected: 'closed',
    word: ' close the meeting',
  },
  // "closed 9 at pm"
  {
    pattern: /(?<=\b(?:closed|opened|started|ended|commenced) )(\d{1,2}(?:[.:]\d\d)? at [ap]\.?m\.?)/gi,
    expected: (printed) => `at ${printed.replace(' at ', '')}`,
    word: [' at pm', ' at am', ' at p.m', ' at a.m'],
  },
  // "will be on held on 4 June"
  {
    pattern: /\b(be on held|is on held|be held be held|is be held|be be held|be held will be|is will be)(?= (?:on|at|held)\b)/gi,
    expected: 'be held',
    word: ['on held', 'be held', 'is will be'],
  },
  // "gave and update on", "gave an updated on", "gave on update"
  {
    pattern:
      /(?<=\b(?:gave|give|given|giving|provided|provide|provides|providing|gives|presented) (?:\p{L}+ )?)((?:and|on|am|in|any) update|an? updated?|update)(?= (?:on|of|about|from|regarding|to) )(?<! an? update)/gu,
    expected: 'an update',
    word: ['update on ', 'update of ', 'update about ', 'update from', 'update regarding', 'update to ', 'updated '],
  },
  // "in regards the field"
  { pattern: /(?<=\bin )(regards|regard)(?= (?:the|this|that|these|his|her|our|a)\b)/g, expected: 'regard to', word: 'in regard' },
  // "with regards the field"
  { pattern: /(?<=\bwith )(regards|regard)(?= (?:the|this|that|these|our|a)\b)/g, expected: 'regard to', word: 'with regard' },
  // "has not bee seen", "had bee told"
  {
    pattern: /(?<=\b(?:has|have|had|having|not|also) )(bee|ben|beed|beem)(?= \p{Ll}{2,})/gu,
    expected: 'been',
    word: [' bee ', ' ben ', ' beed ', ' beem '],
  },
] // prettier-ignore
