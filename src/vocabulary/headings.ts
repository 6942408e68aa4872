/** Words that stand alone on a line, in capitals or in bold, and are no title of an item. Data only. */

/** What was decided, above or below its wording: "RESOLVED", "Officers' Recommendation", "MOTION CARRIED". */
const decisions = [
  "(?:council|committee|board|officers?['’]?s?)\\s+(?:resolution|recommendation|decision)",
  'motion',
  'resolution',
  'resolved',
  'recommended',
  'recommendations?',
  'recommends?',
  'agreed',
  'and agreed',
  'noted',
  'received',
  'ordered',
  'decided',
  'decisions?',
  '(?:notice of )?determinations?',
  'action',
  'actions',
  'carried',
  'lost',
  'approved',
  'refused',
  'deferred',
  'motion (?:carried|lost|passed|failed|defeated)',
  'defeated',
  'penderfynwyd',
  'cytunwyd',
  'support(?:ed)?',
  'object(?:ion|ed)?',
  'granted',
  'permitted',
  'withdrawn',
  'adjourned',
  'unanimous(?:ly)?',
]

/** Who voted how, above their names: "Members voting for the motion", "ABSTENTIONS", "Total". */
const votes = [
  '(?:(?:(?:those|members|councillors) )?vot(?:ing|es?|ed) )?(?:for|against|in favou?r)(?:(?: of)? the (?:motion|amendment|proposal|recommendations?))?',
  '(?:(?:those|members|councillors) )?abst(?:ain|ent)\\w*',
  'not voting',
  'did not vote',
  'total',
  'ayes?',
  'nays?',
  'yeas?',
  'noes',
  'voting',
  'vote',
  'recorded vote',
  'roll[- ]call vote',
]

/** Who was there, above their names: "PRESENT", "Apologies received". */
const attendance = ['present', 'absent', 'apologies received', 'in attendance', 'also present', 'attendance', 'attending']

/** What was said of an item, or that nothing was: "REPLY", "Reasons for refusal", "No objections received". */
const remarks = [
  'reply',
  'response',
  'answer',
  'question',
  'note',
  'nb',
  'draft',
  'reasons?(?: for.*)?',
  'no (?:objections?|observations?|comments?|issues?|declarations?|update|report|change|(?:further )?action)(?: raised| received| made)?',
  'none',
  'nil',
]

/** Who signs at the end, and what the paper is: "CHAIRMAN", "Attested", "Dated". */
const signatures = [
  'chairman',
  'chairperson',
  'chair',
  'mayor',
  'clerk',
  'cathaoirleach',
  'attest(?:ed)?',
  'signed',
  's[ií]nithe',
  'dated?',
  'minutes',
  'agenda',
]

export const noHeadings = [...decisions, ...votes, ...attendance, ...remarks, ...signatures]

/** Headings within an item: "Discussion", "Officer's comments", "Financial implications", "Q & A". */
export const partHeadings = [
  'discussion',
  'debate',
  'background',
  'introduction',
  'preamble',
  'summary',
  'key points',
  'outcomes?',
  'motions?',
  'amendments?',
  'substantive motion',
  'findings? of fact',
  'conclusions? of law',
  'sanctions?',
  'proposal',
  'nominations?',
  'next steps',
  'action items?',
  'actions? to be taken',
  'details',
  'context',
  'rationale',
  'notes?',
  'comments?',
  'options',
  "(?:officers?['’]?s?|staff|chief executive['’]?s?) (?:comments?|recommendations?|report)",
  '(?:[a-z]+ )?implications',
  'voting requirements?',
  'attachments?',
  'conditions',
  'informatives?',
  'rights? of appeal',
  'conclusions?\\b.*',
  'resolutions?',
  'issue\\b.*',
  'q ?& ?a\\b.*',
]

/** What is proposed in a title, and in no sentence: "Proposed Offer of Land", "Proposed by-laws". */
export const proposedBusiness = [
  'agreements?',
  'amend\\w+',
  'bond',
  'budget',
  'by-?laws?',
  'changes?',
  'closures?',
  'developments?',
  'fees?',
  'offers?',
  'ordinances?',
  'plans?',
  'polic\\w+',
  'projects?',
  'rates?',
  'resolutions?',
  'sale',
  'scheme',
  'works',
]
