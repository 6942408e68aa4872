/** What the block that begins an item holds: its title, and what of it is text of the item already. */
import { sentences } from '../language/sentences.ts'
import type { Block, Item } from '../tree.ts'
import { isKnownTitle } from '../vocabulary/titles.ts'
import { addLine, takeTitle } from './build.ts'
import type { Start } from './starts/start.ts'
import { isCapitals, isSentence, titleWeight } from './titles/index.ts'
import { splitLostBreak } from './titles/lost-break.ts'
import { splitRunIn } from './titles/run-in.ts'
import { isWholeTitle } from './titles/whole.ts'

/** "2 Apologies were received from Councillor Elm": all that there is to the item. */
function sentenceAsTitle(item: Item, words: string, text: Block[]): Block[] {
  // "3. The Clerk read the letter. She was asked to reply.": text without a title.
  if (sentences(words).length > 1) return text
  item.title = words
  item.titleIsText = true
  return text
}

/** Takes the title from the block that begins the item; returns what of that block is text of the item. */
export function headingText(item: Item, start: Start, heading: Block, furniture: Block[], textBelow: boolean): Block[] {
  if (start.untitled) {
    if (start.number === undefined) return [heading]
    const text =
      heading.marker === undefined
        ? heading.value.slice(heading.value.indexOf(start.number as string) + (start.number as string).length)
        : heading.value
    return [bodyBlock(heading, text.replace(/^[\s.:]+/, ''))]
  }
  if (start.rest === '') return []
  if (start.title !== undefined && start.text !== undefined) {
    takeTitle(item, heading, furniture, start.title)
    return start.text === '' ? [] : [bodyBlock(heading, start.text)]
  }
  const runIn = isWholeTitle(heading, start, textBelow)
    ? undefined
    : (splitRunIn(start.rest) ?? (start.number === undefined ? undefined : splitLostBreak(start.rest)))
  if (runIn) {
    takeTitle(item, heading, furniture, runIn.title)
    return [bodyBlock(heading, runIn.text)]
  }
  if (isSentence(start.rest) && !isCapitals(start.rest)) {
    return sentenceAsTitle(item, start.rest, [bodyBlock(heading, start.rest)])
  }
  takeTitle(item, heading, furniture, start.rest.replace(/(?<=[\p{L}\d)’'])(?::-?|-)$/u, ''))
  return []
}

/** What of a heading block is text of the item: a plain paragraph, without the item's number. */
function bodyBlock(heading: Block, value: string): Block {
  const { marker: _marker, bold: _bold, ...rest } = heading
  return { ...rest, type: 'paragraph', value, depth: 0 }
}

/**
 * The number stood alone, the title is below it. Of two headings the first is the department's and the second the
 * title, unless the second is the wording of a motion.
 */
export function titleBelow(item: Item, body: Block[], furniture: Block[]): Block[] {
  const strong = (block: Block | undefined) =>
    block !== undefined && (block.bold === true || block.type === 'heading') && block.marker === undefined
  let count = 0
  while (strong(body[count]) && count < 4) count++
  if (count === 0) {
    const [first, ...rest] = body
    if (!first) return body
    // "Roads Directorate" ¶ "Closing of Mill Lane"
    const second = rest[0]
    if (second && department.test(first.value) && second.marker === undefined && titleWeight(second.value) >= 0.85) {
      furniture.push({ ...first, furniture: 'group heading' })
      takeTitle(item, second, furniture)
      return rest.slice(1)
    }
    // "30/41" ¶ "Welcome and apologies. The Chair opened the meeting.": a cell beside the number holds both.
    const runIn = first.type === 'paragraph' && first.marker === undefined ? splitRunIn(first.value) : undefined
    const stopped = runIn && first.value[runIn.title.length] === '.' && (isSentence(runIn.text) || isKnownTitle(runIn.title))
    // "18/56" ¶ "County Council Report AM told of the flood of May. The path is open.": too long for a title.
    const long = runIn && first.value.length > 120 && isKnownTitle(runIn.title)
    if (runIn && (stopped || long)) {
      takeTitle(item, first, furniture, runIn.title)
      return [bodyBlock(first, runIn.text), ...rest]
    }
    if (isSentence(first.value) && first.value.endsWith('.') && !isCapitals(first.value)) return sentenceAsTitle(item, first.value, body)
    takeTitle(item, first, furniture, first.value)
    return rest
  }
  const isWording = (block: Block) => /^["“'‘]?(?:I (?:will|hereby|shall) |that |to )/i.test(block.value) || block.value.length > 200
  // "Presentation by the Dale Arts Network and by the Dale Arts" ¶ "Exchange (Ms Ann Elm)": one title over two lines.
  const torn =
    count === 2 &&
    ((body[0] as Block).value.length >= 55 || /^\p{Ll}/u.test((body[1] as Block).value)) &&
    !department.test((body[0] as Block).value) &&
    !isWording(body[1] as Block)
  if (torn) {
    const [first, second] = body as [Block, Block]
    takeTitle(item, { ...first, value: `${first.value} ${second.value}`, at: { ...first.at, end: second.at.end } }, furniture)
    return body.slice(2)
  }
  let title = 0
  while (title + 1 < count && !isWording(body[title + 1] as Block)) title++
  for (const block of body.slice(0, title)) furniture.push({ ...block, furniture: 'group heading' })
  takeTitle(item, body[title] as Block, furniture)
  const wording = body.slice(title + 1, count)
  for (const block of wording) addLine(item, 'purpose', block, furniture)
  return body.slice(count)
}

/** Whose business it is. */
const department =
  /^(?!.*\b(?:minutes|reports?|updates?|adoption|presentation|plans?)\b).*\b(?:(?:Directorate|Department)\b|(?:Division|Section|Services)$)/i
