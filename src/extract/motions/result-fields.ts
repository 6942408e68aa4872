/**
 * Who moved and who seconded, as fields of the form that says what came of it:
 *
 *     RESULT: ADOPTED [4 TO 1]
 *     MOVER: Ann Elm, Council Member, Ward 2
 *     SECONDER: Bo Fir, Vice Mayor
 *     AYES: Elm, Fir, Oak, Yew
 *
 * The offices behind the names are no wording. A page may set all of it in one line, or its names and labels in the cells of a table.
 */
import { readDesignation } from '../../language/designations.ts'
import type { Block } from '../../tree.ts'

export interface ResultFields {
  /** "RESULT: ADOPTED [4 TO 1]" */
  result?: string
  mover?: string
  seconder?: string
  /** "AYES: Elm, Fir, Oak, Yew" behind them in the same line. */
  behind: string
}

const field = /^(?:result|mover|seconder|moved by|seconded by)\s?:/i
const labels = /\b(?=(?:RESULT|MOVER|SECONDER|AYES|NAYS|NOES|YEAS|ABSTAIN|ABSENT|EXCUSED|RECUSED)\s?:)/

/** The fields of a block; undefined where it has none of those that a form of results begins with. */
export function readResultFields({ value }: Block): ResultFields | undefined {
  if (!field.test(value) || value.length > 600) return undefined
  const found: ResultFields = { behind: '' }
  const parts = value.split(labels)
  for (const [i, part] of parts.entries()) {
    const words = part.slice(part.indexOf(':') + 1).trim()
    if (/^result/i.test(part)) found.result = part.trim()
    else if (/^mov/i.test(part)) found.mover = personIn(words)
    else if (/^sec/i.test(part)) found.seconder = personIn(words)
    else {
      found.behind = parts.slice(i).join('')
      break
    }
  }
  return found
}

/** "Ann Elm, Council Member, Ward 2" → "Ann Elm" */
function personIn(words: string): string | undefined {
  const who = readDesignation(words)
  return who && /^(?:\s*[,(–-].*)?\W*$/s.test(words.slice(who.end)) ? who.text : undefined
}
