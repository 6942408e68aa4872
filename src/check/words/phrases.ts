/** Small words and verbs that stand wrong in the set phrases of minutes: what `confused-words` looks for besides its other lists. */
import type { Confusion } from './confusions.ts'

const councillor = "(?:Cllr|Councillor)\\.? (?:\\p{Lu}[\\p{L}.’'-]* ){0,2}\\p{Lu}[\\p{L}’'-]+"

/** Each only where the phrase leaves one reading. The line of minutes stands above each. */
export const phrases: Confusion[] = [
  // "Respectfully submit, Jo Elm"
  {
    pattern: /\b[Rr]espectfully (submit)(?=[,.:]?(?:$| \p{Lu}))/gu,
    expected: 'submitted',
    word: 'espectfully submit',
  },
  // "the Board of Trustee"
  {
    pattern: /\b[Bb]oards? of (Trustee|Director|Commissioner|Governor|Supervisor|Regent|Elder)\b(?!['’])/g,
    expected: (printed) => `${printed}s`,
    word: 'oard of ',
  },
  // "The Council standby the decision"
  {
    pattern: /(?<=\b(?:council|committee|board|members|councillors|they|we|to|would|will) )(standby)(?= (?:the|its|their|our|that|to)\b)/gi,
    expected: 'stand by',
    word: ' standby ',
  },
  // "asking to whom is responsible for the hedge"
  {
    pattern:
      /\b(?:enquir|inquir|ask|question|quer|unsure|unclear)\p{L}* (?:as )?(to whom)(?= (?:is|was|are|were|would be|will be|should be) (?:responsible|to |going|in charge))/giu,
    expected: 'who',
    word: ' to whom ',
  },
  // "To receive approve the minutes"
  {
    pattern:
      /(?<=\bto )((?:receive|consider|review|discuss|note|agree) (?:approve|accept|adopt|confirm|sign|note|consider|agree|receive))(?= (?:the|a|an|any|and)\b)/gi,
    expected: (printed) => printed.replace(' ', ' and '),
    word: ['receive ', 'consider ', 'review ', 'discuss ', 'note ', 'agree '],
  },
  // "to approve the payment the accounts"
  {
    pattern:
      /\bthe ((?:payment|approval|adoption|signing|election|appointment) the)(?= (?:accounts|minutes|bills|invoices|cheques|policy|budget|chair\p{L}*)\b)/giu,
    expected: (printed) => printed.replace(' ', ' of '),
    word: [' the accounts', ' the minutes', ' the bills', ' the invoices', ' the cheques', ' the policy', ' the budget', ' the chair'],
  },
  // "He mowed around the sight."
  { pattern: /(?<=\b(?:around|on|off|over|across|near) the )(sight)(?=[.,;]|$)/gi, expected: 'site', word: ' the sight' },
  // "The Council is please to report"
  {
    pattern: /(?<=\b(?:is|are|was|were|be|very) )(please)(?= (?:to|that|with)\b)/gi,
    expected: 'pleased',
    word: [' please to', ' please that', ' please with'],
  },
  // "informed that their had been a fire"
  {
    pattern:
      /(?<=\b(?:that|said|if|because|and) )(their)(?= (?:had|has|have|was|were|is|are|will|would) (?:been|be|no|not|an?|some|to|\p{Ll}+ed)\b)/gu,
    expected: 'there',
    word: ' their ',
  },
  // "outstanding for to long"
  {
    pattern: /(?<=\b(?:for|been|far|much) )(to)(?= (?:long|late|many|high|few|dangerous|wide|narrow)(?:[.,;]|$| (?:and|but|for|a)\b))/gi,
    expected: 'too',
    word: [' to long', ' to late', ' to many', ' to high', ' to few', ' to dangerous', ' to wide', ' to narrow'],
  },
  // "The principle reason was cost"
  {
    pattern:
      /\b(principle)(?= (?:reason|cause|concern|aim|objective|officer|contractor|contact|issue|objection|author|purpose|residence|road)s?\b)/gi,
    expected: 'principal',
    word: 'principle ',
  },
  // "the basic principals of the policy", "agreed in principal"
  {
    pattern:
      /(?<=\b(?:in|on) )(principal)(?=[.,;]|$| (?:to|with|that|but|subject)\b)|(?<=\b(?:basic|general|guiding|key) )(principals)\b/gi,
    expected: (printed) => printed.replace(/al(?=s?$)/i, 'le'),
    word: 'principal',
  },
  // "He lead the discussion"
  {
    pattern:
      /(?<=\b(?:He|She|Cllr \p{Lu}\p{Ll}+|Councillor \p{Lu}\p{Ll}+|The (?:Clerk|Chair|Chairman|Mayor)) )(lead)(?= (?:the (?:discussion|debate|meeting|session|tour|presentation)|a (?:discussion|debate|presentation|session))\b)/gu,
    expected: 'led',
    word: ' lead ',
  },
  // "The budget was past by the Council"
  {
    pattern:
      /(?<=\b(?:motion|resolution|budget|precept|amendment|proposal|ordinance|by-law|minutes) (?:was|were|has been|had been|be) (?:duly )?)(past)\b/gi,
    expected: 'passed',
    word: ' past',
  },
  // "The Clerk informed that the lamp was mended"
  {
    pattern: new RegExp(
      `(?<=(?:^|[.;:] )(?:The (?:Clerk|Chair(?:man|person)?|Mayor|Treasurer|Secretary)|${councillor}) )(informed that)\\b`,
      'gu',
    ),
    expected: (printed) => printed.replace(' ', ' the meeting '),
    word: 'informed that',
  },
  // "Apologies came from Cllr MRS J Elm"
  {
    pattern: /(?<=\b(?:Cllrs?|Councillors?)\.? )(MRS|MISS)(?=\.? \p{Lu})(?=.*\p{Ll}{3})/gu,
    expected: (printed) => printed.charAt(0) + printed.slice(1).toLowerCase(),
    word: ['mrs', 'miss'],
  },
  // "RESOLVED to accepted the quote"
  {
    pattern:
      /\b(?:RESOLVED|[Rr]esolved|[Aa]greed|AGREED) to (accepted|approved|adopted|appointed|noted|paid|received|purchased|bought|supported|donated|granted|asked|contacted)(?= (?:the|a|an|that|\p{L}+’s|this|all)\b)/gu,
    expected: (printed) =>
      ({ paid: 'pay', bought: 'buy', noted: 'note', approved: 'approve', received: 'receive', purchased: 'purchase', donated: 'donate' })[
        printed
      ] ?? printed.slice(0, -2),
    word: ['resolved to ', 'agreed to '],
  },
]
