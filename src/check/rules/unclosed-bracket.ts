import { everyMatch } from '../../language/matches.ts'
import type { Block, Minutes } from '../../tree.ts'
import { wordsOf } from '../blocks.ts'
import { place, placeOfWords } from '../place.ts'
import { unexpected } from '../report.ts'
import { rule } from '../rule.ts'

const pairs = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
] as const

export const unclosedBracket = rule(
  {
    name: 'unclosed-bracket',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Brackets and quotation marks that are opened are closed.',
    why: `Where a quotation ends decides what was resolved and what the Clerk added. An aside in brackets that never ends leaves open how much
of the sentence it takes along.`,
    examples: [
      {
        text: `
          Agenda item

          Next meeting

          Minutes:

          The dates were confirmed as 16 April (Plan meeting at 8pm, and 9 May for the annual meeting.

          (a) the Hall would be told.

          RESOLVED: “That the dates be published.

          The Clerk would tell the Hall.
        `,
        reports: [
          '7:38 Unexpected `(` that is never closed, expected `)` in this paragraph',
          '11:11 Unexpected `“` that is never closed, expected `”` in this item',
        ],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Councillors A. Beck, B. Field and C. Marsh

          In attendance: Mrs H. Lacey (Clerk and two members of the public

          1. Apologies

          There were none.
        `,
        reports: ['7:29 Unexpected `(` that is never closed, expected `)` in this paragraph'],
      },
      {
        text: `
          Agenda item

          Next meeting

          Minutes:

          (a) The dates (of the Plan (and the annual) meeting) were confirmed: a) May; b) June :-(

          “That the dates be published.

          “That the Hall be told.”

          (Officers were heard (in part).

          Then they left.)

          The fee was raised (see section 3(b)). a) (see the plan)
        `,
      },
      {
        text: `
          Agenda item

          Elections

          Minutes:

          The Board agreed to add the Lanes Trust (LT), the Mill Trust (now the Hall), and the Marl Trust). It would a) write b) wait and (c) ring.

          The bins (which were new, and the lids.

          They were emptied on the same day by the County). All were glad of it.
        `,
        reports: ['7:96 Unexpected `)` that is never opened, expected `(` in this paragraph'],
      },
      {
        text: `
          Agenda item

          Announcements (Agenda item 6))

          Minutes:

          There were none.
        `,
        reports: ['3:29 Unexpected `))`, expected one bracket'],
      },
      {
        text: `
          Agenda item

          Buses

          Minutes:

          The motion was: "This Council asks for more buses.

          A pipe of 6" was laid below the road to the mill.
        `,
        reports: ['7:17 Unexpected `"` that is never closed, expected another behind it in this paragraph'],
      },
    ],
  },
  (tree, file) => {
    for (const { block } of wordsOf(tree)) {
      const found = doubled.exec(block.value)
      if (!found || !isOneTooMany(block.value, found.index, found[0])) continue
      unexpected(file, block, found.index, found[0], 'one bracket')
    }
    for (const { part, blocks } of stretchesOf(tree)) {
      for (const { block, at } of unclosedSingle(blocks))
        file.message('Unexpected `‘` that is never closed, expected `’` in this item', {
          place: place(file, placeOfWords(file, block, at, at + 1)),
        })
      const odd = part === 'item' ? oddQuote(blocks) : undefined
      if (odd)
        file.message(
          `Unexpected \`"\` that is never ${odd.opens ? 'closed' : 'opened'}, expected another ${odd.opens ? 'behind' : 'before'} it in this paragraph`,
          { place: place(file, placeOfWords(file, odd.block, odd.at, odd.at + 1)) },
        )
      blocks.forEach((block, i) => {
        const never = isWhole(block) && block.value.includes(')') ? unopened(block.value) : undefined
        if (never !== undefined && !blocks.slice(Math.max(0, i - 4), i).some((above) => unclosed(above, '(', ')') !== undefined))
          file.message('Unexpected `)` that is never opened, expected `(` in this paragraph', {
            place: place(file, placeOfWords(file, block, never, never + 1)),
          })
        for (const [open, close] of pairs) {
          if (!block.value.includes(open)) continue
          const at = unclosed(block, open, close)
          // A quotation may go on over paragraphs, an aside over a list; what breaks off has lost its end.
          const rest = blocks.slice(i + 1, open === '“' ? undefined : i + 4)
          if (at === undefined || !(part === 'head' || isWhole(block)) || rest.some(({ value }) => closes(value, open, close))) continue
          const where = open === '“' ? 'item' : 'paragraph'
          file.message(`Unexpected \`${open}\` that is never closed, expected \`${close}\` in this ${where}`, {
            place: place(file, placeOfWords(file, block, at, at + 1)),
          })
        }
      })
    }
  },
)

/** "moved “That …": signs that are alike on either side, of which one paragraph of the item has an odd number. */
function oddQuote(blocks: Block[]): { block: Block; at: number; opens: boolean } | undefined {
  const odd = blocks.filter(({ value }) => value.replace(/\d\s?"/g, '').split('"').length % 2 === 0)
  const [block] = odd
  // Inches, and a quotation that goes on over paragraphs.
  if (odd.length !== 1 || block === undefined || !isWhole(block) || /\d\s?"|""/.test(block.value)) return undefined
  const signs = everyMatch(block.value, /"/g).map(({ index }) => ({
    index,
    opens: /(?:^|[\s([–—-])$/.test(block.value.slice(0, index)) && /^\S/.test(block.value.slice(index + 1)),
    closes: /\S$/.test(block.value.slice(0, index)) && /^(?:$|[\s.,;:!?)\]])/.test(block.value.slice(index + 1)),
  }))
  // Each is one of the two; and two of a kind in a row tell which is alone.
  if (signs.some(({ opens, closes }) => opens === closes)) return undefined
  const alone = signs.find((sign, i) => (sign.opens ? !signs[i + 1]?.closes : !signs[i - 1]?.opens))
  return alone && { block, at: alone.index, opens: alone.opens }
}

/** "signed the ‘Declaration of Office and took the chair": where no mark that may close it follows in its item; "members’" may. */
function* unclosedSingle(blocks: Block[]): Generator<{ block: Block; at: number }> {
  for (const [i, block] of blocks.entries()) {
    const found = /(?<=^|[\s(])‘(?=\p{Lu}\p{Ll})/u.exec(block.value)
    const behind = found && [block.value.slice(found.index), ...blocks.slice(i + 1).map(({ value }) => value)]
    if (behind && isWhole(block) && !behind.some((value) => /[’'](?!\p{L})/u.test(value))) yield { block, at: found.index }
  }
}

/** "Announcements (Agenda item 6))", "the Clerk ((and her deputy)"; "(see section 3(b))" has both its signs. */
const doubled = /(?<=[\p{L}\p{N}.])\)\)|\(\((?=\p{L})/u

/** Whether no bracket is open where the second of "))" stands, or one more than is closed is opened by "((". A label "a)" closes none. */
function isOneTooMany(value: string, at: number, printed: string): boolean {
  let depth = 0
  const near = printed === '))' ? value.slice(0, at + 2) : value.slice(at)
  for (const [sign] of everyMatch(near, /(?<!\S)\(?\w{1,3}\)(?=\s)|[()]/g)) {
    if (sign === '(') depth++
    else if (sign === ')' || (depth > 0 && !sign.startsWith('('))) depth--
  }
  return depth === (printed === '))' ? -1 : 1)
}

/** The lists of those present above the items, which end without a stop, and the lines of each item; tables left out. */
function* stretchesOf(tree: Minutes): Generator<{ part: 'head' | 'item'; blocks: Block[] }> {
  const prose = (blocks: Block[]) => blocks.filter((block) => block.type !== 'row' && !block.cells)
  for (const { head, attendance, children } of tree.children) {
    const lists = ({ at }: Block) => attendance.some((person) => person.at.start < at.end && at.start < person.at.end)
    yield { part: 'head', blocks: prose(head).filter(lists) }
    for (const { lines } of children) yield { part: 'item', blocks: prose(lines.map(({ block }) => block)) }
  }
}

/** Offset of the last sign that was opened and not closed; a smiley is none. */
function unclosed({ value }: Block, open: string, close: string): number | undefined {
  const stack: number[] = []
  for (let i = 0; i < value.length; i++) {
    if (value[i] === open && /[\p{L}\p{N}£$€]/u.test(value[i + 1] ?? '')) stack.push(i)
    else if (value[i] === close) stack.pop()
  }
  return stack.at(-1)
}

/** A label, "a)", "5viii)", "(2.1)", or a sign. */
const label = /(?<![^\s(])\(?(?:\d{1,2}(?:\.\d+)*(?:[a-z]|[ivx]{2,5}|st|nd|rd|th)?|[a-z]|[ivx]{2,5})\.?\)(?=\s|$)|[()]/gi

/** Offset of a sign that closes nothing, behind a word; labels ("a)", "iv)"), and smileys are none. */
function unopened(value: string): number | undefined {
  let depth = 0
  for (const { 0: sign, index } of everyMatch(value, label)) {
    if (sign.length > 1) continue
    if (sign === '(') depth++
    else if (--depth < 0) return /[\p{L}\d]{3}[.’'”"]?$/u.test(value.slice(0, index)) ? index : undefined
  }
  return undefined
}

/** Whether a later paragraph closes what was opened before it; its own pairs and its label "(a)" or "b)" do not. */
function closes(value: string, open: string, close: string): boolean {
  let depth = 0
  for (const sign of value.replace(/^\s*\(?\p{L}{0,4}\d{0,3}\)/u, '')) {
    if (sign === open) depth++
    else if (sign === close && --depth < 0) return true
  }
  return false
}

/** A paragraph that ends as sentences do, and was not torn. */
function isWhole({ value }: Block): boolean {
  return value.split(' ').length >= 6 && /[.!?]$/.test(value.trimEnd())
}
