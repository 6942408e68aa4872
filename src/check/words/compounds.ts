/** Words that were parted though they are one, and compounds that lost their hyphen: what `misspelling` looks for besides words. */
import { everyMatch } from '../../language/matches.ts'

/** First halves, and the second ones that make one word with them; not "added to wards", "under standing orders", "to cross roads". */
const joined = table(`
data: base bases
ear: mark marked marking
over: grown hanging due night seeing
new: comer comers
fund: raising raiser raisers raised
on: going
e: mail mails mailed mailing
pot: hole holes
mini: bus buses
foot: path paths bridge bridges way ball
hedge: row rows
church grave: yard yards
every some any: thing
through: out
there: fore
mean: while
other: wise
further: more
under: taken taking
out: standing come comes
news: letter letters
draw: backs
back: ground
time: table tables
paper frame: work
wild: life
flood: light lights lighting
sign: post posts
work: shop shops
up: grade graded grading lift keep coming load loaded
down: load loaded
play: ground grounds
with: draw drawn
him it: self
them: selves
straight: forward
water: course
letter: head
house: hold holds holder holders
share stake: holder holders
man: hole holes
rain: fall
book: keeping keeper
super: market
side: walk walks
who which what: ever
`)
/** Halves between which a hyphen stands. */
const hyphened = table(`
co: opt opted option options opting ordinate ordinated ordination ordinator ordinators ordinating operate operated operation operative operating
pre: application meeting meetings school
non: pecuniary prejudicial payment attendance compliance disclosable statutory domestic executive compliant resident residents member members profit
anti: social
semi: detached permanent
multi: use agency purpose
mid: week term year summer winter
self: employed contained isolate isolated isolating isolation seeded
`)

function table(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
  const seconds = new Map<string, Set<string>>()
  for (const line of lines.trim().split('\n')) {
    const [first = '', second = ''] = line.split(': ')
    for (const word of first.split(' ')) seconds.set(word, new Set([...(seconds.get(word) ?? []), ...second.split(' ')]))
  }
  return seconds
}

const number = '\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty'
/** "a three year plan", "the 21 day time limit": what is counted stands for one thing before its noun. */
const counted = new RegExp(
  `(?<=\\b(?:an?|the|this|each|every|its|further|initial|new|proposed|additional|current|minimum|maximum|of) )(?:${number}) (?:day|week|month|year|hour|minute|mile|metre|storey|bedroom)(?= (?:period|terms?|leases?|contracts?|plans?|limit|supply|trial|time|budget|programme|agreements?|guarantee|warranty|notice|forecast|strategy|dwellings?|houses?|extension|review|course|deal|cycle|land|business|consultation|basis)\\b)`,
  'giu',
)
/** "the most up to date advice", "a long standing member": words with hyphens before these nouns. */
const beforeNouns: [words: string, nouns: string][] = [
  [
    'long standing',
    'members?|councillors?|residents?|issues?|problems?|chair\\p{Ll}*|clerk|arrangements?|agreements?|commitment|friends?|concerns?|complaints?|vacanc\\p{Ll}+',
  ],
  [
    'up to date',
    'advice|information|lists?|records?|accounts|figures|maps?|cop(?:y|ies)|versions?|polic(?:y|ies)|registers?|guidance|plans?|data|contact',
  ],
  ['face to face', 'meetings?|training|appointments?|contact|services?'],
  ['cross party', 'working|group|support|committee|basis|panel'],
  ['day to day', 'running|management|operations?|operational|basis|business|work|matters|maintenance'],
  [
    'follow up|one off|part time|full time',
    'reports?|meetings?|letters?|visits?|actions?|emails?|calls?|payments?|costs?|grants?|donations?|clerk|posts?|staff|basis|workers?|employees?|officers?',
  ],
  [
    '(?:health|work|weather|licensing|planning|housing|alcohol|drug|crime|finance|age|performance|traffic|flood|pay) related',
    'issues?|matters?|topics?|costs?|problems?|complaints?|work|incidents?|events?|illness\\p{Ll}*|absence|activit\\p{Ll}+|documents?|training',
  ],
  ['set up', 'costs?|fees?'],
  ['(?:clean|tidy) up', 'days?|group|event|campaign|costs?'],
  ['drop in', 'sessions?|centre|event'],
  ['thank you', 'letters?|cards?|notes?'],
  [
    '(?:long|short|medium) term',
    'basis|plans?|viability|solutions?|strategy|future|leases?|users?|hire|benefits?|investments?|position|goals?|impact|effects?|needs?|maintenance',
  ],
]
const before = new RegExp(
  `(?<![\\p{L}’-]|\\b[Ii]n the )(?:${beforeNouns.map(([words, nouns]) => `(?:${words})(?= (?:${nouns})\\b)`).join('|')})`,
  'giu',
)

/** Phrases of which minutes print a form that no dictionary has. */
const phrases: [look: RegExp, pattern: RegExp, right: (printed: string) => string][] = [
  // "Extra-Ordinary Meeting"
  [
    /[Xx][Tt][Rr][Aa][- ][Oo]/,
    /(?<![\p{L}-])extra[- ]ordinary(?=,? (?:meetings?|general|council|parish|full)\b)/giu,
    (printed) => printed.slice(0, 5) + (printed === printed.toUpperCase() ? 'ORDINARY' : 'ordinary'),
  ],
  // "with regards to the fence"
  [/n regards to|h regards to/, /\b(?:with|in) regards to\b/gi, (printed) => printed.replace(/s to$/, ' to')],
  // "five members of public were there"
  [
    /of public\b/,
    /\bmembers? of public\b(?! (?:bod|sector|serv|auth|office|health|transp|works|compan|libr|and private))/gi,
    (printed) => printed.replace(/public$/i, 'the public'),
  ],
  // "the death of 6 year old Jo"
  [
    /(?:year|month|week|day) old\b/,
    new RegExp(`(?<![\\p{L}\\p{N}-])(?:${number}) (?:year|month|week|day) old\\b`, 'giu'),
    (printed) => printed.replace(/ /g, '-'),
  ],
  // "Covid 19"
  [/ovid ?19|OVID ?19/, /(?<![\p{L}-])covid ?19(?![\d-])/giu, (printed) => printed.replace(/ ?19/, '-19')],
  // "The Clerk to feedback to the group", "we will setup a stall"
  [
    /(?:feedback|setup|cleanup|followup|rollout|takeover|signup) [a-z]/,
    /(?<=\b(?:[A-Z]{2,4}|Clerk|Chair|Chairman|Councillors?|[Mm]embers?|meeting|able|asked|agreed|[Oo]fficers?|opportunity|them|him|her|us|unable|invited) to )(?:feedback|setup|cleanup|followup)(?= (?:to|on|any|at|about|the|a|an|what|how|with)\b)|(?<=\b(?:will|would|should|could|must|can) )(?:feedback|setup|cleanup|followup|rollout|takeover|signup)(?= (?:to|on|any|at|about|the|a|an|what|how|with|for)\b)/g,
    (printed) => printed.replace(/(?=back$|up$|out$|over$)/, ' '),
  ],
]

const mayCount = new RegExp(`(?:${number}) (?:day|week|month|year|hour|minute|mile|metre|storey|bedroom) [a-z]`, 'i')
const mayStand =
  /(?:long|up to|face to|cross|day to|short|medium|follow|one|part|full|set|clean|tidy|drop|thank) (?:standing|date|face|party|day|term|up|off|time|in|you) |[a-z]{3} related /i

export interface Compound {
  index: number
  printed: string
  right: string
}

export function compounds(text: string): Compound[] {
  const found: Compound[] = []
  for (const { first, second, index, isOne } of halves(text)) {
    if (isPart(first, second) || (!isOne && isName(first, second))) continue
    const right = isOne ? first + (first === first.toUpperCase() ? second : second.toLowerCase()) : `${first}-${second}`
    found.push({ index, printed: `${first} ${second}`, right })
  }
  for (const { 0: printed, index } of mayCount.test(text) ? everyMatch(text, counted) : [])
    found.push({ index, printed, right: printed.replace(' ', '-') })
  for (const { 0: printed, index } of mayStand.test(text) ? everyMatch(text, before) : [])
    if (!isName(printed, printed.split(' ')[1] ?? '')) found.push({ index, printed, right: printed.replaceAll(' ', '-') })
  for (const [look, pattern, repair] of phrases)
    for (const { 0: printed, index } of look.test(text) ? everyMatch(text, pattern) : [])
      found.push({ index, printed, right: repair(printed) })
  return found
}

/** Words side by side that the tables have, signs around them taken off. */
function* halves(text: string): Generator<{ first: string; second: string; index: number; isOne: boolean }> {
  let before = ''
  let at = 0
  for (const printed of text.split(' ')) {
    const first = /^[(“‘"']*([A-Za-z]+)$/.exec(before)?.[1] ?? ''
    const small = first.toLowerCase()
    const seconds = first ? (joined.get(small) ?? hyphened.get(small)) : undefined
    const second = seconds && /^([A-Za-z]+)[.,;:!?)”’"']*$/.exec(printed)?.[1]
    if (second && seconds?.has(second.toLowerCase())) yield { first, second, index: at - 1 - first.length, isOne: joined.has(small) }
    before = printed
    at += printed.length + 1
  }
}

/** "under Standing Orders": the head of a name. */
function isPart(first: string, second: string): boolean {
  return isCapital(second) && !isCapital(first)
}

/** "the Long Term Plan", "Non Executive Director": as its bearer writes it. */
function isName(first: string, second: string): boolean {
  return isCapital(first) && isCapital(second)
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}
