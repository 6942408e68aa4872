/** Labels of attendance before which the name of the body stands, at the beginning of a line. */
import { type AttendanceLabel, attendanceLabel, opensLabel } from '../vocabulary/attendance.ts'

/** "|LNNC| Members Present", "|Zoning Board of Adjustment| Members Absent", "|LPC| Staff in attendance": whose they are. */
const bodyBefore = new RegExp(
  '^(?:(?!(?:all|also|town|city|board|staff|other|non)\\b)[a-z]{2,6}|' +
    "(?=.{0,60}\\b(?:board|commission|committee|council|senate|authority|forum|association|trust|society)\\b)(?:[\\p{L}'’-]+\\s){0,5}[\\p{L}'’-]+)" +
    '\\s(?=(?:(?:board|committee) )?(?:members?|trustees|directors|staff|officers?|board|committee) (?:present|absent|excused|attending|in attendance)\\b)',
  'iu',
)

function withoutBody(text: string): string {
  const body = mayNameBody.test(text.slice(0, 90)) ? (bodyBefore.exec(text)?.[0] ?? '') : ''
  // "Five members present" names no body.
  return /^[A-Z]{2,6}\s$|\S\s+\S/.test(body) ? text.slice(body.length) : text
}

const mayNameBody = /^[A-Z]\S* .*(?:present|absent|excused|attend)/i

/** Whether a line begins as labels do. */
export function lineOpensLabel(text: string): boolean {
  return opensLabel(text) || opensLabel(withoutBody(text))
}

/** What a label says that begins its line; the name of the body may stand before it. */
export function labelOfLine(words: string): AttendanceLabel | undefined {
  return attendanceLabel(words) ?? attendanceLabel(withoutBody(words))
}
