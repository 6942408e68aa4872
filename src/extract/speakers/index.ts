/**
 * Who said what: the contributions of each item.
 * One sentence after the other is looked at for an attribution; what follows without one is still the same speaker's,
 * up to the next attribution, a decision or the end of the item. Bullets under "… highlighted the following:" are the
 * speaker's too.
 */

import type { VFile } from 'vfile'
import { isSmall } from '../../language/letters.ts'
import { Passage } from '../../language/passage.ts'
import { sentences } from '../../language/sentences.ts'
import { speaksOf } from '../../language/topics.ts'
import type { Block, Clause, Contribution, Item, Minutes, Span } from '../../tree.ts'
import { type Attribution, attributionAbove, attributionsIn } from './attributions.ts'
import { initialsIn, initialsOfNames } from './initials.ts'
import { Cast } from './resolve.ts'
import { askerBehind } from './turns.ts'

export function speakers() {
  return (tree: Minutes, file: VFile): void => {
    const source = (file.data as { text?: string }).text ?? ''
    for (const meeting of tree.children) {
      const present = meeting.head.map((block) => block.value).join('\n')
      // "(JBay)" behind a name: letters by which no other rule knows a person.
      const signs = initialsIn(present).flatMap(([short]) => (/\p{Ll}/u.test(short) ? [short] : []))
      const known = new Set([...namesAlone(meeting.attendance.map(({ name }) => name)), ...signs])
      const initials = initialsOfNames(meeting.attendance.map(({ name }) => name))
      for (const item of meeting.children) item.contributions.push(...contributionsOf(item, present, source, known, initials))
    }
  }
}

/** The names by which minutes call somebody for short: "Elm", or "Jo", of "Jo Elm". */
function namesAlone(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => {
      const words = name.replace(/,.*$/, '').split(' ')
      return [words[0] as string, words.at(-1) as string].filter((word) => /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(word))
    }),
  )
}

/** Items of apologies and of those present, and what in them is nobody's speech. */
const ofAttendance = /\b(?:apolog\w*|absen\w+|substitut\w*|regrets|in attendance|welcomed|arriv\w+|unwell|late)\b/i
const silent = /^(?:\W*apolog(?:y|ies)\b|those attending|attendance|present\b|roll call|named substitutes?|substitut)/i
const actsOfTheMeeting = [
  // "It was unanimously agreed", "The motion was put", "Members noted the report"
  'it was (?:\\w+ ){0,2}(?:resolved|agreed|noted|moved|proposed|recommended|decided|queried|asked|suggested|reported|explained)',
  'the (?:committee|council|cabinet|panel|board|sub-committee|motion|amendment|meeting|following)\\b',
  'members (?:discussed|considered|noted|agreed)',
  // "Following the debate", "Upon being put to the vote", "On resuming", "Having heard from all sides, the Panel"
  'following (?:discussion|consideration|the debate|a vote)|upon being put|on being put|(?:up)?on (?:re-?convening|returning|resuming)\\b',
  'having (?:heard|considered|listened)\\b.{0,160}?, (?:the (?:committee|council|cabinet|panel|board|sub-committee)|members)\\b',
  // "RESOLVED that", "Action: Clerk", "For (7): Elm, Fir"
  '(?:supplementary )?(?:question|answer|reply|response)(?: \\d{1,3})?\\s?(?::|$)',
  // "Alderman Fir: Nothing to report."
  '(?:[a-z]+\\.? ){1,3}[a-z]+: ?(?:nothing|no report|no comments?|none)\\b',
  'resolved|agreed|recommended|noted|actions?\\b|voting\\b|for \\(|against \\(',
]
/** Paragraphs that end a speech though nobody else speaks: acts of the meeting, passives, decisions. */
const endsSpeech = new RegExp(`^(?:${actsOfTheMeeting.join('|')})`, 'i')
const bulletSign = (block: Block) =>
  block.type === 'item' && (block.marker === undefined || block.marker === 'o' || !/[\p{L}\p{N}]/u.test(block.marker))

/**
 * @param present the meeting's head, where those present are listed with their initials
 * @param source  the text that positions point into; without it a contribution's place is its whole block
 * @param known   names alone of those present
 * @param initials by which they may be called
 */
export function contributionsOf(
  item: Item,
  present = '',
  source = '',
  known: ReadonlySet<string> = new Set(),
  initials: ReadonlyMap<string, string> = new Map(),
): Contribution[] {
  const quiet = silent.test(item.title ?? '')
  const wording = wordingOf(item)
  const lines = item.lines.filter((line) => line.part === 'minutes')
  const parsed = lines.map(({ block }) =>
    isSpeechless(block, wording)
      ? []
      : sentences(block.value).map((sentence) => ({
          sentence,
          found:
            isClause(sentence.text, wording.get(block)) || (quiet && ofAttendance.test(sentence.text))
              ? []
              : attributionsIn(sentence.text, known),
        })),
  )
  lines.forEach(({ block }, at) => {
    const asked = parsed[at]?.[0]
    const behind = asked?.found.length === 0 ? askerBehind(block.value) : undefined
    if (asked && behind) asked.found = [{ ...behind, at: 0 }]
    const lead = parsed[at]?.at(-1)
    const entry = lines[at + 1]?.block
    if (!lead || lead.found.length > 0 || !entry || !bulletSign(entry) || !/:$/.test(block.value)) return
    const above = attributionAbove(lead.sentence.text, entry.value)
    if (above) lead.found = [above]
  })
  if (!parsed.some((block) => block.some(({ found }) => found.length > 0))) return []
  const cast = new Cast()
  if (item.title) readTitle(cast, item.title)
  cast.readPresent(present)
  // What the item names anywhere leads from the short designation to the full one.
  for (const { block } of item.lines) cast.read(block.value)
  cast.expectInitials(initials)
  for (const block of parsed)
    for (const { found } of block) for (const { printed, kind } of found) if (kind !== 'pronoun' && kind !== 'initials') cast.add(printed)

  for (const [office, name] of officesByTurns(parsed.map((block) => block.flatMap(({ found }) => found)))) cast.alias(office, name)

  const contributions: Contribution[] = []
  let current: Contribution | undefined
  lines.forEach(({ block }, at) => {
    const own = parsed[at] ?? []
    /** Who asked in this paragraph. */
    let asker: Attribution | undefined
    if (isSpeechless(block, wording) || (own[0]?.found.length === 0 && endsSpeech.test(block.value) && !bulletSign(block)))
      current = undefined
    own.forEach(({ sentence, found }, index) => {
      cast.meet(sentence.text)
      cast.expect(sentence.text)
      if (found.length === 0) {
        if (current && !current.bullets.includes(block)) current.text += `${index === 0 ? '\n' : ' '}${sentence.text}`
        return
      }
      found.forEach((attribution, n) => {
        if (isNoSpeech(attribution, sentence.text, cast) || isDeclaration(attribution, item)) return
        if (n === 0 && current?.bullets.includes(block) && isRecounted(sentence.text, current)) return
        if (attribution.kind === 'pronoun' && asker && asksFurther(attribution, sentence.text)) cast.resolve(asker.printed, asker.kind)
        else if (attribution.kind !== 'pronoun' && asks.test(attribution.verb)) asker = attribution
        const end = found[n + 1]?.at ?? sentence.text.length
        const text = sentence.text.slice(attribution.at, end).replace(/[,;]?\s*(?:and|but)?\s*$/, '')
        const at = new Passage([block], source).spanAt(sentence.start + attribution.at, sentence.start + end)
        current = contribution(attribution, cast, sentence.text, text, at)
        contributions.push(current)
      })
      cast.expectAnswer(sentence.text, own[index + 1]?.found[0])
    })
    const lead = own.at(-1)
    if (current && lead && lead.found.length > 0 && leadsIn(lead.sentence.text)) current.bullets = bulletsAfter(lines, at, wording)
  })
  return contributions
}

const asks = /^(?:asked|enquired|inquired|queried|questioned)/

/** "|He then asked| about the cost", behind the answer to his first question. */
function asksFurther({ verb, at }: Attribution, sentence: string): boolean {
  if (!asks.test(verb)) return false
  const from = sentence.indexOf(verb, at)
  return (
    /\b(?:then|also|further)\s$/.test(sentence.slice(0, from)) ||
    /^\s(?:if|whether|about|why|how|what|when|where)\b/.test(sentence.slice(from + verb.length))
  )
}

/** "reported apologies from …", and initials that stand for a body or for nothing that the item explains. */
function isNoSpeech(attribution: Attribution, sentence: string, cast: Cast): boolean {
  if (attribution.kind === 'initials' && !cast.isPerson(attribution.printed)) return true
  // "No persons requested to speak."
  if (/^(?:no|nobody|none)\b/i.test(attribution.printed)) return true
  return /^reported$/.test(attribution.verb) && /\breported (?:an? )?apolog/.test(sentence)
}

/** "• the Highway Authority had raised no objection;" below "The Planning Officer advised that:": what she recounts of another. */
function isRecounted(sentence: string, lead: Contribution): boolean {
  return isSmall(sentence, 0) && /\bthat\s?[:;,–-]*$/.test(lead.sentence)
}

/** Items in which members declare their interests: "Councillor Marsh – is a governor of the school". */
const declarations = /\b(?:declarations?|disclosures?)\b.*\binterests?\b|^interests\b/i

/** A declaration, which is noted as an interest and is no speech. */
function isDeclaration({ verb }: Attribution, item: Item): boolean {
  return declarations.test(item.title ?? '') && /^(?:–|:|declared that)$/.test(verb)
}

/** Offices that one person holds, so that a name beside them in one paragraph can be the holder's. */
const singleOffice = /^(?:leader|chairman|chair|chairperson|convener|mayor|provost|president)(?: of the council)?$/i
const exchange = /^(?:asked|enquired|queried|questioned|replied|responded|answered|thanked|agreed|invited|requested|concurred|disagreed)/

/**
 * "The Leader noted … He explained … Mr Dunmow stated …" in one paragraph, and again in another: one person's speech, by
 * office and by name in turns. A paragraph with questions and answers is an exchange between two.
 */
function officesByTurns(blocks: Attribution[][]): Map<string, string> {
  const together = new Map<string, number>()
  for (const found of blocks) {
    const printed = [...new Set(found.filter(({ kind }) => kind !== 'pronoun').map((attribution) => attribution.printed))]
    const [a, b] = printed
    if (printed.length !== 2 || !a || !b || found.some(({ verb }) => exchange.test(verb))) continue
    const [office, name] = singleOffice.test(a) ? [a, b] : [b, a]
    if (!singleOffice.test(office) || !/^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Councillor|Cllr)\b/.test(name)) continue
    together.set(`${office}\n${name}`, (together.get(`${office}\n${name}`) ?? 0) + 1)
  }
  const names = new Map<string, string>()
  for (const [pair, times] of together) {
    const [office, name] = pair.split('\n') as [string, string]
    if (times >= 2 && !names.has(office)) names.set(office, name)
  }
  return names
}

/** The wording of a decision, a table row, a heading: nobody's speech. */
function isSpeechless(block: Block, wording: Map<Block, string[]>): boolean {
  if (block.type === 'row' || block.type === 'heading' || block.hint === 'recorded-vote') return true
  const clauses = wording.get(block)
  if (clauses === undefined) return false
  // "g) Grassed area - Mr Elm responded … It was agreed that …": a decision inside a paragraph leaves the rest of it.
  return labelled.test(block.value) || clauses.some((clause) => isClause(block.value, [clause]) && clause.length > block.value.length - 40)
}

/** "The report was noted. The Chair added …": the first sentence is the decision, and the second somebody's words. */
function isClause(text: string, clauses: string[] = []): boolean {
  return clauses.some((clause) => clause.startsWith(text.slice(0, 30)) || text.startsWith(clause.slice(0, 30)))
}

const labelled =
  /^(?:it was |and |the (?:committee|council|cabinet) )?(?:unanimously )?(?:resolved|recommended|recommendations?|agreed|decision|decided|ordered|that)\b/i

/** The blocks of decisions, each with the clauses that the decision has. */
function wordingOf(item: Item): Map<Block, string[]> {
  const wording = new Map<Block, string[]>()
  const texts = (clauses: Clause[]): string[] =>
    clauses.flatMap((clause) => [clause.text, ...texts(clause.children)]).filter((text) => text !== '')
  for (const decision of item.decisions) {
    const clauses = texts(decision.clauses)
    for (const block of decision.blocks) wording.set(block, clauses)
  }
  return wording
}

/** "She went on to say that:", "highlighted the following areas", "to allow an update from the Chairman". */
function leadsIn(sentence: string): boolean {
  return (
    /[:;]\s*[-–]?$/.test(sentence) ||
    (speaksOf(sentence, 'following') && followingAreas.test(sentence)) ||
    (speaksOf(sentence, 'update') && /\bto allow an? (?:\w+ )?update from\b/i.test(sentence))
  )
}

const followingAreas =
  /\bthe following(?: (?:\w+ ){0,2}(?:areas|points|matters|issues|items|comments|information|updates?|reports?|observations|questions|concerns|topics|headings|details|statements?))?\.?$/i

/** The unordered list that follows a lead-in, with the paragraphs that stand inside its entries. */
function bulletsAfter(lines: { block: Block }[], at: number, wording: Map<Block, string[]>): Block[] {
  const bullets: Block[] = []
  let between = 0
  for (const { block } of lines.slice(at + 1)) {
    if (bulletSign(block)) {
      if (wording.has(block)) break
      bullets.push(block)
      between = 0
    } else if (bullets.length > 0 && block.type === 'paragraph' && !leadsIn(block.value) && !wording.has(block) && between < 3) {
      // A reply may stand between two entries of one list; behind the last entry the loop comes to its end.
      between++
    } else break
  }
  return bullets
}

/** "Notice of Motion submitted by Councillor A. Teasel", "Deputation from the Tidy Towns Group". */
function readTitle(cast: Cast, title: string): void {
  cast.read(title)
  if (/^deputation from /i.test(title)) cast.add(title)
}

function contribution(attribution: Attribution, cast: Cast, sentence: string, text: string, at: Span): Contribution {
  const { speaker, certainty, reason } = cast.resolve(attribution.printed, attribution.kind)
  const kind =
    attribution.kind === 'pronoun' || attribution.kind === 'initials' ? 'person' : attribution.kind === 'body' ? 'group' : attribution.kind
  return {
    by: 'speakers',
    at,
    printed: attribution.printed,
    speaker,
    kind,
    certainty,
    ...(reason === undefined ? {} : { reason }),
    verb: attribution.verb,
    sentence,
    text,
    bullets: [],
    ...(attribution.inReplyTo === undefined ? {} : { inReplyTo: attribution.inReplyTo }),
  }
}
