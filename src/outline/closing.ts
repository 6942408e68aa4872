/** Where printed minutes close: what stands behind is the meeting's, and not its last item's. */
import type { Block, Meeting } from '../tree.ts'
import { closedBySomebody, closingLine } from '../vocabulary/heads.ts'

/** What follows the closing line belongs to the meeting and not to its last item. */
export function closeMeeting(meeting: Meeting, body: Block[], agendaOnly: boolean): Block[] {
  // An agenda ends with the name of who called the meeting.
  const signature = (block: Block) => agendaOnly && /^(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+$/u.test(block.value)
  // Who adjourns the meeting early in its last item may go on later.
  const closed = (block: Block, i: number) =>
    i >= body.length - 6 &&
    / the meeting\b/i.test(block.value) &&
    closedBySomebody.test(block.value) &&
    !body.slice(i + 1).some((later) => /\b(?:reconven|resum)/i.test(later.value))
  const at = body.findIndex((block, i) => closingLine.test(block.value) || signature(block) || closed(block, i))
  // "COUNCILLOR MORAG TEASEL, Convener": who signs.
  const last = body.at(-1)
  if (
    at < 0 &&
    last &&
    /^(?:councillor|cllr|mr|mrs|ms|dr)\s.{3,60},?\s(?:convener|chair(?:man|person)?|mayor|provost|president)\.?$/i.test(last.value)
  ) {
    meeting.tail.push(last)
    return body.slice(0, -1)
  }
  if (at < 0) return body
  // "There being no further business, a motion was made by Elm and seconded by Fir to adjourn.": the meeting's last act.
  const end = motionToClose.test((body[at] as Block).value) ? at + 1 : at
  meeting.tail.push(...body.slice(end))
  return body.slice(0, end)
}

const motionToClose =
  /\b(?:moved|motion)\b[^.]{0,120}?\bsecond(?:ed)?\b[^.]{0,80}?\bto (?:adjourn|close)\b|\b(?:moved|motion)\b[^.;]{0,60}?\bto (?:adjourn|close)\b[^;]{0,90}?\bsecond(?:ed)?\b/i
