/**
 * Actions: what somebody is to do after the meeting.
 *
 *     ACTION: Ranger to order signs          a labelled line ("Action 30/12:"); "(Action: Clerk)" behind a sentence
 *     Clerk to write. PB to circulate.       a short directive
 *     The Clerk agreed to ask Highways …     an undertaking by one person
 *     Actions ¶ · Security Officer must …    a list under a heading; a table with columns for owner and date
 */
import type { VFile } from 'vfile'
import { readDesignation } from '../language/designations.ts'
import { readings } from '../language/labels.ts'
import { isNameLike, isRoleLike } from '../language/names.ts'
import { type Sentence, sentences } from '../language/sentences.ts'
import { speaksOf } from '../language/topics.ts'
import type { Action, Block, Clause, Item, Meeting, Minutes } from '../tree.ts'
import { monthNames } from '../vocabulary/calendar.ts'

export function actions() {
  return (tree: Minutes, _file: VFile): void => {
    for (const meeting of tree.children as Meeting[]) {
      const people = new People(meeting.attendance.map(({ name }) => name))
      for (const item of meeting.children) item.actions.push(...actionsOf(item, people))
    }
  }
}

const label =
  /^(?:[Aa]greed\s+|AGREED\s+)?(?:Actions?|ACTIONS?|actions?)(?:\s+(?:[Pp]oints?|[Ii]tems?|[Rr]equired|[Aa]greed|[Aa]rising|POINTS?|ITEMS?))?(?:\s+(?:by|for|BY|FOR)|\s+(?:No\.?\s*)?(?:[A-Z]{1,4}[/-]?)?\d[\d/.-]*)?\s*[:–—]\s*|^(?:ACTION|Action)S?\s*-\s+|^ACTIONS?\s+(?=\p{Lu})|^Actions?\s+(?=(?:ALL|All|Clerk|Chair|\p{Lu}{2,3})(?:(?:,|\s+and|\s*[&/])\s*(?:Clerk|Chair|\p{Lu}{2,3}))*\.?$)/u
/** "ALL", "CB, NT and JH": who is to act, behind the label of the words above. */
const owners = /^(?:ALL|All|(?:Clerk|Chair|\p{Lu}{2,3})(?:(?:,|\s+and|\s*[&/])\s*(?:Clerk|Chair|\p{Lu}{2,3}))*)\.?$/u
const inBrackets = /[[(]\s*action\s*(?:point\s*)?[:–-]\s*(?<who>[^\])]{2,80})[\])]/i
const actionTitle =
  /^(?:(?:agreed\s+|follow[- ]up\s+)?actions?(?:\s+(?:items?|points?|list|log|arising|agreed|required))?|next steps|to do|matters for action)\s*:?$/i
const directive = /^(?:\s+(?:is|are|was|were))?\s+to\s+(?:also\s+)?(?<verb>\p{Ll}+)/u
/** "Clerk to record, without note or comment, all resolutions": the law's words at the foot of a province's minutes. */
const law = /^\s+to record, without note or comment\b/
const undertaking =
  /^(?:\s+(?:also|then|has|had))*\s+(?:kindly\s+)?(?:agreed|undertook|volunteered|promised)\s+(?:to|that (?:he|she|they) would)\s+(?=\p{Ll})/u
const duty = /^\s+(?:must|should|will|shall|needs? to|is to|are to)\s+(?=\p{Ll})/u
/** "The Clerk to the Council", "Councillor Elm to her left": no directive. */
const noVerb = new Set('the a an his her their its this that these date you us all be'.split(' '))
const months = `${monthNames}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec`
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const times = [
  // "Monday, the 4th of May 2030", "May 4th, 2030", "May 2030", "4/5/30"
  `(?:${weekday},?\\s+)?(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?:${months})\\b(?:,?\\s+\\d{4})?`,
  `(?:${months})\\s+\\d{1,2}(?!\\d)(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|(?:${months})\\b(?:\\s+\\d{4})?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}`,
  // "the next meeting", "Friday", "the end of |the financial year|"
  `(?:the\\s+)?next (?:meeting|week|month)|${weekday}|(?:the\\s+)?(?:week|month|year|financial year)(?: end)?`,
]
/** "by |the end of May|", "no later than |the next meeting|" */
const deadline = new RegExp(
  '\\b(?:by|before|no later than|due(?: date)?:?|deadline:?|target date:?)\\s+' +
    `(?<when>(?:the\\s+)?(?:(?:end of|close of business on|beginning of)\\s+)?(?:${times.join('|')}))`,
  'i',
)

/**
 * The actions of one item.
 *
 * @param people who was there: an action by "PB" or "Martin" is somebody's only where somebody is called so
 */
export function actionsOf(item: Item, people = new People([])): Action[] {
  const blocks = item.lines.flatMap((line) => (line.part === 'minutes' ? [line.block] : []))
  const isDecided = decidedIn(item)
  const listed = actionTitle.test(item.title ?? '')
  const found: Action[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
    const rows = block.type === 'row' ? readTable(blocks, at) : undefined
    if (rows) {
      found.push(...rows.actions)
      at += rows.taken - 1
    } else if (block.type !== 'row') found.push(...actionsIn(block, blocks[at - 1], listed, isDecided, people))
  }
  return once(found)
}

/** "MR to write. ACTION MR", "MR to write." ¶ "Action: MR": told, and labelled. */
function once(actions: Action[]): Action[] {
  return actions.filter(({ owner, text }, i) => i === 0 || owner !== actions[i - 1]?.owner || text !== actions[i - 1]?.text)
}

/** Tells whether a clause of the item's decisions says a sentence already; most items have no action to ask for. */
function decidedIn(item: Item): (sentence: string) => boolean {
  let decided: Set<string> | undefined
  return (sentence) => {
    decided ??= new Set(
      item.decisions.flatMap(({ clauses }) => texts(clauses)).flatMap((text) => sentences(text).map((one) => bare(one.text))),
    )
    return decided.has(bare(sentence))
  }
}

/** A sentence without the label and the stop that a clause is printed without. */
function bare(sentence: string): string {
  return sentence.replace(/^\(?\w{1,3}[).]\s+|[.;,\s]+$/g, '')
}

function texts(clauses: readonly Clause[]): string[] {
  return clauses.flatMap((clause) => [clause.text, ...texts(clause.children)])
}

function actionsIn(
  block: Block,
  before: Block | undefined,
  listed: boolean,
  isDecided: (sentence: string) => boolean,
  people: People,
): Action[] {
  // "- [ ] Ann to buy lamps", "- [x] …": a box to tick.
  const box = listed ? /^\[[ xX]?\]\s+/.exec(block.value)?.[0].length : undefined
  if (box && readings(block.marker).length > 0) return [action(block, block.value.slice(box), ownerOf(block.value.slice(box)))]
  const head = speaksOf(block.value, 'action') ? label.exec(block.value) : null
  if (head) return labelled(block, block.value.slice(head[0].length), before)
  if (listed && readings(block.marker).length > 0) return [action(block, block.value, ownerOf(block.value))]
  return sentences(block.value).flatMap((sentence, i, all) => {
    const found = inSentence(sentence, all[i - 1], block, people)
    return found && !isDecided(sentence.text) ? [found] : []
  })
}

/** "ACTION: Ranger to order signs", "ACTION : Chair", "ACTION: KP by end of May": the others say only who, and when; what is told in the words above. */
function labelled(block: Block, words: string, before: Block | undefined): Action[] {
  const text = words.trim()
  if (text === '' || /^(?:none|nil|n\/a|no action)/i.test(text) || isMotion(text)) return []
  const several = owners.test(text) ? text.replace(/\.$/, '') : undefined
  const who = readDesignation(text)
  const behind = who ? text.slice(who.end) : ''
  const when = deadline.exec(behind)
  const whole = several !== undefined || (who !== undefined && behind.replace(when?.[0] ?? '', '').replace(/[\s.,()–-]+/g, '') === '')
  if (!whole) return [action(block, text, ownerOf(text))]
  const told = before ? (sentences(before.value).at(-1)?.text ?? before.value) : text
  const until = when?.groups?.when
  return [{ ...action(block, told, several ?? who?.text), ...(until ? { deadline: until } : {}), implied: ['text'] }]
}

/** "ACTION: Director Elm moved to buy lamps.", "ACTION: On motion by Elm …", "ACTION: M/S/C (Elm/Fir) …": what the meeting did. */
function isMotion(text: string): boolean {
  if (!speaksOf(text, 'floor')) return false
  if (/^(?:M\/S\b|(?:(?:up)?on )?(?:an? |the )?motion\b|moved\b|it was moved\b)/i.test(text)) return true
  const who = readDesignation(text)
  return who !== undefined && who.start <= 4 && /^\s(?:moved|motioned|made (?:a|the) motion)\b/.test(text.slice(who.end))
}

function inSentence(sentence: Sentence, previous: Sentence | undefined, block: Block, people: People): Action | undefined {
  const { text } = sentence
  if (speaksOf(text, 'action')) {
    const bracket = inBrackets.exec(text)
    if (bracket) {
      const told = text.slice(0, bracket.index).trim() || (previous?.text ?? text)
      return action(block, told, bracket.groups?.who?.trim())
    }
    const head = label.exec(text)
    if (head && sentence.start > 0) return labelled(block, text.slice(head[0].length), { ...block, value: previous?.text ?? '' })[0]
  }
  if (!/\bto\s|\bthat (?:he|she|they) would\b/i.test(text)) return undefined
  const who = readDesignation(text)
  if (!who || who.start > 4 || !people.knows(who.text)) return undefined
  const rest = text.slice(who.end)
  const order = directive.exec(rest)
  // "PB to circulate.", "Clerk to write": a directive has no other verb before it, and is short.
  if (order && !noVerb.has(order.groups?.verb ?? '') && text.length < 300 && !law.test(rest)) return action(block, text, who.text)
  return undertaking.test(rest) ? action(block, text, who.text) : undefined
}

/** Who is to act, at the beginning of an action's words: "Ranger to order signs", "IT Manager must finish …". */
function ownerOf(text: string): string | undefined {
  // "@annelm to open an issue", "@annelm: open an issue", "@annelm open an issue"
  const handle = /^@[\p{L}\d][\p{L}\d_-]{0,38}(?=[\s:,])/u.exec(text)?.[0]
  if (handle) return handle
  const who = readDesignation(text)
  if (
    who &&
    who.start <= 4 &&
    (directive.test(text.slice(who.end)) || duty.test(text.slice(who.end)) || /^\s*[:–-]/.test(text.slice(who.end)))
  )
    return who.text
  const role =
    /^(?:the\s+)?(?<role>\p{Lu}[\p{L}&/-]*(?:\s+\p{Lu}[\p{L}&/-]*){0,4}|\p{Lu}\p{L}+)(?=\s+(?:to|must|will|should|shall|is to|are to)\s+\p{Ll})/u.exec(
      text,
    )
  return role?.groups?.role
}

/** Tells somebody who can act from a noun at the beginning of a sentence: "Clerk to write", not "Contracts to progress …". */
export class People {
  /** Their names and initials, made when somebody is first asked for by one of them. */
  private names: Set<string> | undefined

  constructor(private readonly attendees: readonly string[]) {}

  knows(designation: string): boolean {
    if (/\p{Lu}{2,}\s+\p{Lu}{2,}/u.test(designation)) return false
    if (/^(?:councill?or|cllr|clr|cr\b|mr|mrs|ms|miss|dr|sir|ald)/i.test(designation) || isRoleLike(designation)) return true
    const initials = /^(?:\p{Lu}\.?){2,3}$/u.test(designation)
    if (initials && this.attendees.length === 0) return true
    if (initials || !/\s/.test(designation)) {
      this.names ??= new Set(this.attendees.flatMap((name) => [...name.toLowerCase().split(/[\s.]+/), initialsOf(name)]))
      return this.names.has(designation.replace(/\./g, '').toLowerCase())
    }
    return isNameLike(designation)
  }
}

function initialsOf(name: string): string {
  return (name.match(/\p{Lu}(?=\p{Ll}|\.|\s|$)/gu) ?? []).join('').toLowerCase()
}

interface Columns {
  text: number
  owner: number
  date: number
}

/** A table whose head names an action and who does it: "Action | Owner | Date". */
function readTable(blocks: readonly Block[], at: number): { actions: Action[]; taken: number } | undefined {
  const columns = columnsOf(blocks[at]?.cells ?? [])
  if (!columns) return undefined
  const found: Action[] = []
  let taken = 1
  for (; blocks[at + taken]?.type === 'row'; taken++) {
    const row = blocks[at + taken] as Block
    const cell = (index: number) => (index < 0 ? '' : (row.cells?.[index] ?? '').trim())
    if (cell(columns.text) === '') continue
    const one = action(row, cell(columns.text), cell(columns.owner) || undefined)
    if (cell(columns.date) !== '') one.deadline = cell(columns.date)
    found.push(one)
  }
  return { actions: found, taken }
}

function columnsOf(cells: readonly string[]): Columns | undefined {
  const find = (pattern: RegExp) => cells.findIndex((cell) => pattern.test(cell.trim()))
  const text = find(/^(?:agreed\s+)?actions?(?:\s+(?:points?|items?|required|agreed|arising))?:?$/i)
  const owner = find(
    /^(?:owner|who|by whom|lead|lead officer|responsib(?:le|ility)(?: (?:officer|person))?|person responsible|assigned to|action by):?$/i,
  )
  if (text < 0 || owner < 0) return undefined
  return { text, owner, date: find(/^(?:date|due(?: date| by)?|deadline|by when|when|target date|timescale|completion date):?$/i) }
}

function action(block: Block, text: string, owner: string | undefined): Action {
  const found: Action = { by: 'actions', at: { ...block.at }, text: text.trim() }
  if (owner) found.owner = owner
  const when = deadline.exec(text)?.groups?.when
  if (when) found.deadline = when
  return found
}
