/**
 * Titles in capitals that stand above their numbers, which are alone on their lines:
 *
 *     APOLOGIES
 *     PLA146/30
 *     Apologies were received from Councillor Elm.
 *
 * Each becomes one line, "PLA146/30 APOLOGIES", as other minutes print it; so does a title above a number and its text in one line,
 * "PLA146/30 Apologies were received from Councillor Elm.", where the titles stand so.
 */
import type { Block } from '../../tree.ts'
import { itemNumber } from '../numbers/index.ts'

/** A title runs over no more lines. */
const mostLines = 4

export function titlesAboveNumbersJoined(given: Block[]): Block[] {
  const blocks = textsApart(given)
  const alone = blocks.flatMap((block, i) => (isReferenceAlone(block) ? [i] : []))
  const above = alone.filter((i) => isTitle(blocks[i - 1]) && isText(blocks[i + 1]))
  if (above.length < 2 || above.length < alone.length * 0.6) return blocks
  const numbers = new Set(above)
  const joined: Block[] = []
  for (const [i, block] of blocks.entries()) {
    if (!numbers.has(i)) {
      joined.push(block)
      continue
    }
    let lines = 1
    // "DECLARATIONS OF LOBBYING (AS THE RULES OF THIS HOUSE REQUIRE FOR" ¶ "MEMBERS TAKING PART)"
    while (lines < mostLines && isTitle(joined.at(-1 - lines)) && isOpen((joined.at(-1 - lines) as Block).value)) lines++
    const title = joined.splice(-lines)
    const first = title[0] as Block
    const words = title.map(({ value }) => value).join(' ')
    joined.push({ ...first, value: `${block.value} ${words}`, at: { ...first.at, end: block.at.end } })
  }
  return joined
}

/** "APOLOGIES" ¶ "PLA146/30 |Apologies were received.|": a number before its text, where most have a title in capitals above. */
function textsApart(blocks: Block[]): Block[] {
  const numbered = new Map<Block, string>()
  let titled = 0
  for (const [i, block] of blocks.entries()) {
    const reference = block.marker === undefined && block.type !== 'row' ? withText.exec(block.value)?.[1] : undefined
    if (!reference || itemNumber(block) === undefined) continue
    numbered.set(block, reference)
    if (isTitle(blocks[i - 1])) titled++
  }
  if (titled < 3 || titled < numbered.size * 0.8) return blocks
  return blocks.flatMap((block) => {
    const reference = numbered.get(block)
    return reference
      ? [
          { ...block, value: reference },
          { ...block, value: block.value.slice(reference.length).trim() },
        ]
      : [block]
  })
}
const withText = /^((?=\S*\/)[A-Z]{0,4}\d[\d/-]{2,12})\s+(?=\p{Lu}[^\n]*\p{Ll}{2}[^\n]*[.:]$)/u

/** "PLA146/30": letters or a bar, so that no page's number is meant. */
function isReferenceAlone(block: Block): boolean {
  if (block.marker !== undefined || block.type === 'row' || !/^(?=.*[/A-Z])\S{3,16}$/.test(block.value)) return false
  return itemNumber(block)?.rest === ''
}

function isTitle(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    block.marker === undefined &&
    block.hint === undefined &&
    block.type !== 'row' &&
    /^(?=.*\p{Lu}{4})[^\p{Ll}]{4,200}$/u.test(block.value) &&
    !isReferenceAlone(block)
  )
}

/** A bracket that is not closed, or a word that leads on. */
const isOpen = (line: string) => /\([^()]*$|\b(?:AND|OF|THE|FOR|IN|ON|TO|WITH|BY)$|,$/.test(line)

const isText = (block: Block | undefined) => block !== undefined && /\p{Ll}{2}/u.test(block.value)
