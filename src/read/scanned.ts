/**
 * What programs that read scanned pages (OCR) make of signs and of narrow gaps:
 *
 *     e The lamps in Mill Lane; MrA Elm would ask again        • The lamps in Mill Lane; Mr A Elm would ask again
 */
import type { Block } from '../tree.ts'

const eAndCapital = /^\s*e\s+["'“‘(]?\p{Lu}/u
const dAndCapital = /^\s*d\s+\p{Lu}/u

/** Lines of a document begin with a bullet that was read as “e”: several do, and no list counts “d”, “e”. */
export function readsBulletsAsE(lines: Iterable<string>): boolean {
  let found = 0
  for (const line of lines) {
    if (eAndCapital.test(line)) found++
    else if (dAndCapital.test(line)) return false
  }
  return found >= fewest
}
const fewest = 2

/** The same text with its signs put right; each takes the place of one letter. */
export function withScannedSigns(text: string): string {
  return withBars(withBullets(text.includes('_') ? withoutUnderlines(text) : text))
}

/** "4.1_Apologies", "Lanes Council -_3 June 2030": the line below the words, where there was a space. */
export function withoutUnderlines(text: string): string {
  return text.replace(/(?<=(?:^|[\r\n])\d[\d.]{0,9}|\s[-–—])_(?=\s?[\p{Lu}\d])/gu, ' ')
}

/** "5. | Lamps", where a few lines have it: the border of a table. */
function withBars(text: string): string {
  const bars = /(?<=(?:^|[\r\n])\s{0,8}\d{1,3}[.)]\s{1,9})\|(?=\s[^|\r\n]+(?:[\r\n]|$))/g
  return text.includes('|') && (text.match(bars)?.length ?? 0) <= mostBars ? text.replace(bars, ' ') : text
}
const mostBars = 3

function withBullets(text: string): string {
  if (!/(?:^|[\r\n\f])e /.test(text) || !readsBulletsAsE(text.split(/[\r\n\f]/))) return text
  return text.replace(/(^|[\r\n\f])e(?=[ \t]+[\p{L}\d"'“‘(—–£])/gu, '$1•')
}

/** The same in blocks: "e Lamps in Mill Lane" is an entry of a list. */
export function tellBullets(blocks: Block[]): void {
  if (!readsBulletsAsE(blocks.map(({ value }) => value))) return
  for (const block of blocks)
    if (block.type === 'paragraph' && block.hint === undefined && /^e \S/.test(block.value))
      Object.assign(block, { type: 'item', marker: '•', value: block.value.slice(2) })
}

/** "MrA Elm", "MsFir", "CllrB Ash": a title that has lost the gap before the name. "DrPH" and "MSc" are degrees. */
const gluedTitle = /(?<![\p{L}\d])(Mrs?|Ms|Dr|Cllr)(?=(?!PH\b)\p{Lu}{1,3}\.?\s\p{Lu}|\p{Lu}\p{Ll})/gu

/** "Clir Elm", "CIlrs Ash, Oak": "Cllr", of which a scanner takes the thin letters for others; no word is written so. */
const misreadTitle = /(?<![\p{L}\d])C(?!ll)[lIi1|!]{2}r(?=s?(?![\p{L}\d]))/gu

const ligature = /[\ufb00-\ufb06]/g
/** Scans have many of them; a handle ("MrElm") or a slip stands alone, and stays as it is printed. */
const fewestGlued = 3

/**
 * Letters for the ligatures of print, and in scanned pages titles that can be told, in the words of all blocks. Positions go
 * on pointing at what is printed.
 */
export function withWordsTold(blocks: Block[], text: string): Block[] {
  const glued =
    /(?:Mrs?|Ms|Dr|Cllr)[A-Z]/.test(text) &&
    new Set(text.match(/(?<![\p{L}\d@])(?:Mrs?|Ms|Dr|Cllr)(?!PH\b)\p{Lu}\p{L}*/gu)).size >= fewestGlued
  if (!glued && !/C(?!ll)[lIi1|!]{2}rs?\b|[\ufb00-\ufb06]/.test(text)) return blocks
  const told = (words: string): string => {
    const plain = words.replace(ligature, (sign) => sign.normalize('NFKC')).replace(misreadTitle, 'Cllr')
    return glued ? plain.replace(gluedTitle, '$1 ') : plain
  }
  for (const block of blocks) {
    block.value = told(block.value)
    if (block.cells) block.cells = block.cells.map(told)
  }
  return blocks
}
