/** The words of motions and votes: as data, for the extractors and the rules. */
import type { Motion, Vote } from '../tree.ts'

type Result = NonNullable<Motion['result']>

/** Heading of a list of voters (lower case, without figures and punctuation) → how they voted. */
export const voteHeadings: [RegExp, Vote['option']][] = [
  [
    /^(?:voting |votes? |voted |those )?(?:for|in favour|in favor|ayes?|yeas?|yes|pro|affirmative)(?:(?: of)?(?: the)? (?:procedural |substantive |original )?(?:motion|proposal|recommendations?|amendment)(?: to the motion)?)?$/,
    'for',
  ],
  [
    /^(?:voting |votes? |voted |those )?(?:against|noes|nos?|nays?|contra|opposed|negative|dissenting)(?:(?: the)? (?:procedural |substantive |original )?(?:motion|proposal|recommendations?|amendment)(?: to the motion)?)?$/,
    'against',
  ],
  [/^(?:voting |votes? |voted |those )?(?:abstain(?:ed|ing|s)?(?: from voting)?|abstentions?|abs)$/, 'abstain'],
  [/^(?:absent(?: from the (?:division|vote))?|not present|excused|away)$/, 'absent'],
  [
    /^(?:declined to vote|did not vote|not voting|no vote|non-voting|recused?|recusals?|conflicts? of interests?|declared interest|present not voting|present but not voting|unable to vote)$/,
    'other',
  ],
]

/** What becomes of a motion. "not" before a word is read apart. */
export const resultWords: Record<string, Result> = {
  carried: 'carried',
  // "moved that the agenda be adopted. Crd."
  crd: 'carried',
  passed: 'carried',
  agreed: 'carried',
  approved: 'carried',
  adopted: 'carried',
  accepted: 'carried',
  supported: 'carried',
  resolved: 'carried',
  lost: 'lost',
  fell: 'lost',
  failed: 'lost',
  defeated: 'lost',
  rejected: 'lost',
  negatived: 'lost',
  fails: 'lost',
  falls: 'lost',
  lapsed: 'lost',
  died: 'lost',
  dies: 'lost',
  lapses: 'lost',
  passes: 'carried',
  carries: 'carried',
  withdrawn: 'withdrawn',
  withdrew: 'withdrawn',
}

/** What a meeting votes on. */
export const motionNouns = [
  'substantive motion',
  'original motion',
  'main motion as amended',
  'main motion',
  'motion as amended',
  'amended motion',
  'motions?',
  'amendments?',
  'addendum',
  'proposals?',
  'proposition',
  'recommendations?',
  'resolutions?',
  'nominations?',
  'question',
  'vote',
]

/** Offices whose holder is named by the office: "moved by the Leader of the Council". */
export const officeNouns = [
  'Chair',
  'Chairman',
  'Chairwoman',
  'Chairperson',
  'Convener',
  'Convenor',
  'Leader',
  'Mayor',
  'Lord Mayor',
  'Lady Mayor',
  'Civic Mayor',
  'Lord Provost',
  'High Sheriff',
  'Provost',
  'President',
  'Cathaoirleach',
  'Cabinet Member',
  'Executive Member',
  'Portfolio Holder',
  'Lead Member',
  'Deputy',
  'Vice',
  'Clerk',
  'Treasurer',
  'Secretary',
  'Executive Councillor',
  'Spokesperson',
  'Member',
  'Proposer',
  'Seconder',
]
