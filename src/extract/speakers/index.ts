/**
 * Who said what: the contributions of each item.
 * One sentence after the other is looked at for an attribution; what follows without one is still the same speaker's,
 * up to the next attribution, a decision or the end of the item. Bullets under "… highlighted the following:" are the
 * speaker's too.
 */

import type { VFile } from 'vfile'
import { sentences } from '../../language/sentences.ts'
import type { Block, Contribution, Item, Minutes } from '../../tree.ts'
import { attributionAbove, attributionsIn } from './attributions.ts'
import { bulletSign } from './bullets.ts'
import { Floor, type Heard } from './floor.ts'
import { initialsIn, initialsOfNames } from './initials.ts'
import { officesByTurns } from './offices.ts'
import { Cast } from './resolve.ts'
import { askerBehind } from './turns.ts'
import { isClause, isSpeechless, type Wording, wordingOf } from './wording.ts'

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
  const blocks = item.lines.filter((line) => line.part === 'minutes').map(({ block }) => block)
  const wording = wordingOf(item)
  const quiet = silent.test(item.title ?? '')
  const heard = blocks.map((block) => hear(block, wording, known, quiet))
  addFromNeighbours(blocks, heard)
  if (!heard.some((sentences) => sentences.some(({ found }) => found.length > 0))) return []
  const floor = new Floor(item, blocks, castOf(item, heard, present, initials), wording, source)
  heard.forEach((own, at) => {
    floor.hear(at, own)
  })
  return floor.contributions
}

/** Items of apologies and of those present, and what in them is nobody's speech. */
const ofAttendance = /\b(?:apolog\w*|absen\w+|substitut\w*|regrets|in attendance|welcomed|arriv\w+|unwell|late)\b/i
const silent = /^(?:\W*apolog(?:y|ies)\b|those attending|attendance|present\b|roll call|named substitutes?|substitut)/i

/** The sentences of a block, each with whom it says to have spoken. */
function hear(block: Block, wording: Wording, known: ReadonlySet<string>, quiet: boolean): Heard[] {
  if (isSpeechless(block, wording)) return []
  return sentences(block.value).map((sentence) => {
    const nobodys = isClause(sentence.text, wording.get(block)) || (quiet && ofAttendance.test(sentence.text))
    return { sentence, found: nobodys ? [] : attributionsIn(sentence.text, known) }
  })
}

/** Attributions that no sentence has by itself: by the bracket behind a question, by the bullets below a lead-in. */
function addFromNeighbours(blocks: readonly Block[], heard: readonly Heard[][]): void {
  blocks.forEach((block, at) => {
    const asked = heard[at]?.[0]
    const behind = asked?.found.length === 0 ? askerBehind(block.value) : undefined
    if (asked && behind) asked.found = [{ ...behind, at: 0 }]
    const lead = heard[at]?.at(-1)
    const entry = blocks[at + 1]
    if (!lead || lead.found.length > 0 || !entry || !bulletSign(entry) || !/:$/.test(block.value)) return
    const above = attributionAbove(lead.sentence.text, entry.value)
    if (above) lead.found = [above]
  })
}

/** Everybody whom the item names, so that a short designation leads to the full one. */
function castOf(item: Item, heard: readonly Heard[][], present: string, initials: ReadonlyMap<string, string>): Cast {
  const cast = new Cast()
  if (item.title) readTitle(cast, item.title)
  cast.readPresent(present)
  for (const { block } of item.lines) cast.read(block.value)
  cast.expectInitials(initials)
  const attributions = heard.map((sentences) => sentences.flatMap(({ found }) => found))
  for (const { printed, kind } of attributions.flat()) if (kind !== 'pronoun' && kind !== 'initials') cast.add(printed)
  for (const [office, name] of officesByTurns(attributions)) cast.alias(office, name)
  return cast
}

/** "Notice of Motion submitted by Councillor A. Teasel", "Deputation from the Tidy Towns Group". */
function readTitle(cast: Cast, title: string): void {
  cast.read(title)
  if (/^deputation from /i.test(title)) cast.add(title)
}
