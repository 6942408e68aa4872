/**
 * Actions: what somebody is to do after the meeting.
 *
 *     ACTION: Ranger to order signs          a labelled line ("Action 30/12:"); "(Action: Clerk)" behind a sentence
 *     Clerk to write. PB to circulate.       a short directive
 *     The Clerk agreed to ask Highways …     an undertaking by one person
 *     Actions ¶ · Security Officer must …    a list under a heading; a table with columns for owner and date
 */
import type { VFile } from 'vfile'
import { readDesignation } from '../../language/designations.ts'
import { readings } from '../../language/labels.ts'
import { type Sentence, sentences } from '../../language/sentences.ts'
import { speaksOf } from '../../language/topics.ts'
import type { Action, Block, Clause, Item, Meeting, Minutes } from '../../tree.ts'
import { action } from './action.ts'
import { labelled, labelOf, takesField } from './labelled.ts'
import { isDirective, ownerBehind, ownerOf, People, readOwners, several } from './people.ts'
import { readTable } from './tables.ts'

export function actions() {
  return (tree: Minutes, _file: VFile): void => {
    for (const meeting of tree.children as Meeting[]) {
      const people = new People(meeting.attendance.map(({ name }) => name))
      for (const item of meeting.children) item.actions.push(...actionsOf(item, people))
    }
  }
}

const inBrackets = /[[(]\s*action\s*(?:point\s*)?[:–-]\s*(?<who>[^\])]{2,80})[\])]/i
const actionTitle =
  /^(?:(?:agreed\s+|follow[- ]up\s+)?actions?(?:\s+(?:items?|points?|list|log|arising|agreed|required))?|next steps|to do|matters for action)\s*:?$/i
/** "Clerk to record, without note or comment, all resolutions": the law's words at the foot of a province's minutes. */
const law = /^\s+to record, without note or comment\b/
/** "Mr Elm |agreed to| write", not "agreed to withdraw his motion", "agreed to permit discussion", "agreed to continue as Chair" */
const undertaking =
  /^(?:\s+(?:also|then|has|had))*\s+(?:kindly\s+)?(?:agreed|undertook|volunteered|promised)\s+(?:to|that (?:he|she|they) would)\s+(?!(?:amend|withdraw|second|accept|approve|adjourn|permit|allow|continue (?:as|in)|serve|stand|remain|act as|take the chair)\b)(?=\p{Ll})/u
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
  let under = false
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
    const rows = block.type === 'row' ? readTable(blocks, at) : undefined
    if (rows) {
      found.push(...rows.actions)
      at += rows.taken - 1
      continue
    }
    // "Actions:" ¶ "- Order the lamps (Clerk)" ¶ "- Write to the owner – Cllr Elm": a list of its own within the item.
    const entry: Action | undefined = under ? entryOf(block, people) : undefined
    under = entry !== undefined || (block.marker === undefined && actionTitle.test(block.value))
    if (entry) found.push(entry)
    else if (block.type !== 'row' && !takesField(found.at(-1), blocks[at - 1], block))
      found.push(...actionsIn(block, blocks[at - 1], listed, isDecided, people))
  }
  return once(found)
}

/** An entry of a list of actions: with the sign of a list, or with somebody who is to act. */
function entryOf(block: Block, people: People): Action | undefined {
  // "- [ ] Ann to buy lamps", "- [x] …": a box to tick.
  const told = block.value.replace(/^\[[ xX]?\]\s+/, '')
  if (block.type === 'row' || told.endsWith(':') || labelOf(told)) return undefined
  const first = ownerOf(told, people)
  const last = first === undefined ? ownerBehind(told) : undefined
  if (last) return action(block, last.text, last.owner)
  return first !== undefined || readings(block.marker).length > 0 ? action(block, told, first) : undefined
}

/** "MR to write. ACTION MR", "MR to write." ¶ "Action: MR", "Clerk to write. ACTION CLERK": told, and labelled. */
function once(actions: Action[]): Action[] {
  const key = (one: Action | undefined) => `${one?.owner?.toLowerCase()} ${one?.text}`
  return actions.filter((one, i) => i === 0 || key(one) !== key(actions[i - 1]))
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
  const head = labelOf(block.value)
  if (head) return labelled(block, head, before)
  if (block.data?.column === 'action') return inColumn(block, before)
  const entry = listed && readings(block.marker).length > 0 ? entryOf(block, people) : undefined
  if (entry) return [entry]
  return sentences(block.value).flatMap((sentence, i, all) => {
    const head = sentence.start > 0 ? labelOf(sentence.text) : undefined
    if (head) return labelled(block, head, { ...block, value: all[i - 1]?.text ?? '' })
    const behind = ownerBehindDash(sentence.text, all[i - 1], block)
    if (behind) return [behind]
    const found = inSentence(sentence, all[i - 1], block, people)
    return found && !isDecided(sentence.text) ? [found] : []
  })
}

/** "| 4 | Roof | It leaks. | Clerk |", "… | Get quotes – JB |", "… | To be mended |": what a column of actions says of its row. */
function inColumn(block: Block, before: Block | undefined): Action[] {
  return labelled(block, { words: block.value }, before).filter(({ owner }) => owner !== undefined || /^to\s\p{Ll}/iu.test(block.value))
}

const behindDash = new RegExp(`\\s[–—-]\\s?[Aa]ction:?\\s(?<who>${several})\\.?$`, 'u')

/** "The invoice was passed on for payment." "|MT Action.|" */
const whoseAction = new RegExp(`^(?<who>${several}) [Aa]ction\\.?$`, 'u')

/** "Cllr Elm sought approval for the ramp." "All agreed |– action JB.|" */
function ownerBehindDash(text: string, previous: Sentence | undefined, block: Block): Action | undefined {
  const behind = speaksOf(text, 'action') ? (behindDash.exec(text) ?? (previous ? whoseAction.exec(text) : null)) : null
  if (!behind) return undefined
  const told = text.slice(0, behind.index).trim()
  return action(block, previous && told.split(' ').length < 4 ? previous.text : told, behind.groups?.who)
}

/** "|Steps to the hall: |Clerk to obtain quotes." */
const topicBefore = /^\p{Lu}[^:.;?!]{2,40}:\s(?=(?:the\s)?\p{Lu})/u

function inSentence(sentence: Sentence, previous: Sentence | undefined, block: Block, people: People): Action | undefined {
  const { text } = sentence
  if (speaksOf(text, 'action')) {
    const bracket = inBrackets.exec(text)
    if (bracket) {
      const words = bracket.groups?.who?.trim() ?? ''
      // "[Action: Clerk to circulate the policy]"
      const told = readDesignation(words)
      if (told && isDirective(words.slice(told.end))) return action(block, words, told.text)
      return action(block, text.slice(0, bracket.index).trim() || (previous?.text ?? text), words)
    }
  }
  if (!/\bto\s|\bthat (?:he|she|they) would\b/i.test(text)) return undefined
  const topic = topicBefore.exec(text)?.[0].length ?? 0
  const who = readOwners(text, topic, people)
  if (!who || who.start > topic + 4) return undefined
  const rest = text.slice(who.end)
  // "PB to circulate.", "Clerk to write": a directive has no other verb before it, and is short.
  // "Councillor Elm to ask the Leader:" stands above her question.
  if (text.length < 300 && isDirective(rest) && !/:(?:\s*["“]|$)/.test(text) && !law.test(rest)) return action(block, text, who.text)
  return undertaking.test(rest) ? action(block, text, who.text) : undefined
}
