/**
 * Labels of attendance over two lines of a narrow column, whose names may begin beside either of them:
 *
 *     MEMBERS                     OTHERS IN     M. Yew, Lanes Bulletin
 *     PRESENT:   A. Elm           ATTENDANCE:   R. Larch
 */
import type { Block } from '../../tree.ts'
import { attendanceLabel } from '../../vocabulary/attendance.ts'

const firstHalf =
  /^(?<label>(?:(?:board|committee|council|commission|school|town|city|village) )?(?:members|staff|officers|officials|trustees|directors|commissioners|councill?ors|guests|visitors|others?)|(?:(?:members|staff|officers|officials|others?|guests|visitors|also) )in)(?:\s+(?<names>\p{Lu}[^:]{2,100}))?$/iu
const secondHalf = /^(?<label>(?:also )?present|(?:in )?attendance|absent|excused)\s?:\s*/i

/** Joins the two halves of each label, and gives it the names beside its first line. */
export function joinTornLabels(blocks: Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const before = joined.at(-1)
    const { label, names } = (before && isPlain(before) && isPlain(block) && halves(before.value, block.value)) || {}
    if (!before || label === undefined) {
      joined.push(block)
      continue
    }
    const rest = block.value.replace(secondHalf, '')
    const behind = block.at.end - rest.length
    if (names === undefined || rest === '') {
      before.value = `${label} ${names ?? rest}`.trim()
      before.at = { ...before.at, end: block.at.end }
      continue
    }
    before.value = `${label} ${names}`
    before.at = { ...before.at, end: behind }
    joined.push({ ...block, value: rest, at: { ...block.at, start: behind } })
  }
  return joined
}

const isPlain = ({ type, marker, furniture }: Block) => type === 'paragraph' && marker === undefined && furniture === undefined

/** "OTHERS IN" and "ATTENDANCE: R. Larch": the whole label. "Staff in" goes on with "attendance" alone, "Staff" with all others. */
function halves(first: string, second: string): { label: string; names: string | undefined } | undefined {
  const end = second.length < 2000 ? secondHalf.exec(second)?.groups?.label : undefined
  const begin = end && first.length < 130 ? firstHalf.exec(first)?.groups : undefined
  if (!begin?.label || !end || / in$/i.test(begin.label) !== /^attendance/i.test(end)) return undefined
  // "Councillors A. Elm, B. Fir" above "Present:" stand under a label of their own: only capitals are told from names beside them.
  if (begin.names && !/^[\p{Lu} ]+$/u.test(begin.label + end)) return undefined
  if (!attendanceLabel(`${begin.label} ${end}`)) return undefined
  return { label: `${begin.label} ${end}:`, names: begin.names }
}
