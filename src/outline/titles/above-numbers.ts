/**
 * Titles in capitals that stand above their numbers, which are alone on their lines:
 *
 *     APOLOGIES
 *     PLA146/30
 *     Apologies were received from Councillor Elm.
 *
 * Each becomes one line, "PLA146/30 APOLOGIES", as other minutes print it.
 */
import type { Block } from '../../tree.ts'
import { itemNumber } from '../numbers/index.ts'

/** A title runs over no more lines. */
const mostLines = 4

export function titlesAboveNumbersJoined(blocks: Block[]): Block[] {
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
