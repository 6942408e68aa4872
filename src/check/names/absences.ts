/** When somebody was out of the room, as the minutes tell: "Councillor Dale left the meeting at 7.40 pm" … "Councillor Dale returned". */
import { everyMatch } from '../../language/matches.ts'
import type { Attendee, Meeting, Minutes } from '../../tree.ts'
import { blocksOf } from '../blocks.ts'
import { isListed } from '../people.ts'

/** From where to where in the text; without an end where nothing is said of a return. */
export interface Absence {
  person: Attendee
  start: number
  end?: number
  /** "left the meeting at 8.40 pm": for good, where no return follows; who leaves the room for an item comes back untold. */
  forGood: boolean
}

const title =
  '(?:Councill?or|Cllr\\.?|Cr|Mr\\.?|Mrs\\.?|Ms\\.?|Commissioner|Supervisor|Trustee|Alderman|Council ?[Mm]ember|Director|Member)'
const moved = new RegExp(
  `(?:^|(?<=[.;] ))(?:At (?:this|that) point,? )?(?:${title} )((?:\\p{Lu}[\\p{L}.’'-]* ){0,2}\\p{Lu}[\\p{L}’'-]+) (?:then |now )?(?:(?<left>left|withdrew from) the (?<where>meeting|room|chamber|table)|(?<back>returned|rejoined|re-entered))\\b(?<rest>[^.;]{0,80})`,
  'gu',
)

export function absencesOf(tree: Minutes, of: Meeting): Absence[] {
  const absences: Absence[] = []
  for (const { block, meeting } of blocksOf(tree)) {
    if (meeting !== of || !/\b(?:left|withdrew|returned|rejoined|re-entered)\b/.test(block.value)) continue
    for (const { 1: name = '', groups = {} } of everyMatch(block.value, moved)) {
      const bearers = of.attendance.filter((person) => isListed(name, [person]))
      const [person] = bearers
      if (!person || bearers.length > 1) continue
      const open = absences.findLast((one) => one.person === person && one.end === undefined)
      if (groups.back && open) open.end = block.at.start
      else if (groups.left && !open)
        absences.push({
          person,
          start: block.at.end,
          forGood:
            groups.where === 'meeting' &&
            /\bat (?:approximately |about )?\d/.test(groups.rest ?? '') &&
            !/\binterest|\bduring|\bwhile|\bfor th/i.test(block.value),
        })
    }
  }
  return absences
}
