/**
 * Minutes that came by mail: its head, the letter above them, the sign before each line of what was quoted, and the codes
 * that its transport left.
 *
 *     From: Kit Quill <clerk@lanes.example.org>
 *     Subject: Draft minutes
 *
 *     Dear all, … Kind regards, Kit Quill
 *
 *     > RESOLVED that the lamps in Mill Lane be lit =E2=80=93 at a cost of =
 *     > =C2=A34,000.
 */
import { everyMatch } from '../../language/matches.ts'
import type { Edit } from '../edits.ts'
import type { SourceLine } from '../source-line.ts'

const quoteSigns = /(?:^|[\r\n])([ \t]{0,3}>(?:[ \t]?>)*[ \t]?)/g
const fewestQuoted = 8

/** The signs before the lines of a quotation that is most of the text. */
export function quotation(text: string): Edit[] {
  if (!/[\r\n][ \t]{0,3}>/.test(text)) return []
  const signs = everyMatch(text, quoteSigns)
  const lines = everyMatch(text, /[^\s][^\r\n]*/g).length
  if (signs.length < fewestQuoted || signs.length < lines * 0.5) return []
  return signs.map(({ index, 0: whole, 1: sign }) => {
    const end = index + whole.length
    return { start: end - (sign as string).length, end, text: '' }
  })
}

// "=====" below a title is no code.
const codes = /(?:=[0-9A-F]{2})+|(?<!=)=[ \t]*\r?\n/g
const oftenCoded = /(?<!=)=(?:20\r?\n|3D|E2=80=|C2=A|C3=[89AB]|\r?\n)/g
const fewestCoded = 3

/** “Quoted-printable” that nobody decoded: letters as codes, and lines that go on behind a “=”. */
export function transport(text: string): Edit[] {
  if (!/=(?:[0-9A-F]{2}|\r?\n)/.test(text) || everyMatch(text, oftenCoded).length < fewestCoded) return []
  return everyMatch(text, codes).map(({ index, 0: code }) => ({ start: index, end: index + code.length, text: decoded(code) }))
}

function decoded(code: string): string {
  if (!/^=[0-9A-F]/.test(code)) return ''
  const bytes = Buffer.from(code.replaceAll('=', ''), 'hex')
  const text = bytes.toString('utf8')
  return text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text
}

const field =
  /^(?:From|To|Cc|Bcc|Subject|Date|Sent|Reply-To|Message-ID|MIME-Version|Content-[\w-]+|Received|Return-Path|Importance|X-[\w-]+|Attachments?):\s/i
/** "To: All members" stands above a memorandum too. */
const ofMail = /^(?:Sent|Message-ID|MIME-Version|Received):|^(?:From|To|Cc):.*[\w.]@\w|^Date:.*\d\d:\d\d:\d\d/i
const wrote = /^On .{5,160}\swrote:$|^-{2,}\s?Original Message\s?-{2,}$/i
const greeting = /^(?:Dear|Hi|Hello|Good (?:morning|afternoon|evening))\b[^.:;]{0,60}$/
const farewell =
  /^(?:(?:Kind(?:est)?|Best|Warm|With kind|With best) (?:regards|wishes)|Regards|Best|Yours (?:sincerely|faithfully|truly)|Many thanks|Thanks|Thank you)[,.!]?$/i
/** What a signature does not say. */
const ofMinutes = /\b(?:minutes|meeting|present|agenda|apologies)\b/i
const longest = { letter: 40, signature: 6, line: 80 }

/** The lines above the minutes that are the mail's, by the place where they begin, with the reason. */
export function mailAbove(lines: readonly SourceLine[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  let next = 0
  while (next < 60 && wrote.test(lines[next]?.value ?? '')) found.set((lines[next++] as SourceLine).start, 'mail head')
  const head = next
  while (next < lines.length && (field.test(lines[next]?.value ?? '') || (next > head && /^[ \t]+\S/.test(lines[next]?.raw ?? '')))) next++
  const fields = lines.slice(head, next)
  if (fields.length < 3 || !fields.some(({ value }) => ofMail.test(value))) next = head
  else for (const { start } of fields) found.set(start, 'mail head')
  for (const line of lines.slice(next, endOfLetter(lines, next))) found.set(line.start, 'covering letter')
  return found
}

/** Where a letter that begins here ends: behind the name below its farewell; where it begins, if there is none. */
function endOfLetter(lines: readonly SourceLine[], from: number): number {
  if (!greeting.test(lines[from]?.value ?? '')) return from
  const last = lines.slice(from, from + longest.letter).findIndex(({ value }) => farewell.test(value))
  if (last < 0) return from
  const signed = from + last + 1
  let end = signed
  while (end < signed + longest.signature && end < lines.length && isSignature(lines, end, signed)) end++
  return (end - from) * 2 < lines.length - from ? end : from
}

/** The lines of one group below the farewell: name, office, telephone. */
function isSignature(lines: readonly SourceLine[], at: number, first: number): boolean {
  const { value, gap } = lines[at] as SourceLine & { gap?: number }
  return value.length <= longest.line && !ofMinutes.test(value) && (at === first || (gap ?? 0) === 0)
}
