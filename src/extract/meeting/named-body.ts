/** The body that the opening of minutes names: "meeting of the X held", "MINUTES OF X MEETING", "A X meeting was held", "Minutes of X". */
import type { PrintedDate } from '../../language/dates.ts'
import { speaksOf } from '../../language/topics.ts'
import { genericBodies, meetingKinds } from '../../vocabulary/meetings.ts'
import { type Body, cleanBody, withoutKinds } from './body.ts'

/** "The Lanes County Board of Supervisors met in regular session at 8:30 a.m. on Tuesday, …" */
export const bodyMet =
  /(?:^|\n|\s)The\s+(\p{Lu}[\p{L}\s,&'’-]{3,90}?)\s+met\s+(?=(?:in|on|at|remotely|virtually|pursuant|for\s+an?\s+(?:regular|special|general|work|study))\b)/u
/** "Lane End and Marl Community Council held their monthly meeting remotely on the 10th June" */
const heldTheirs =
  /(?:^|\n)(?:The\s+)?(\p{Lu}[\p{L}\s,&'’-]{3,90}?)\s+held\s+(?:their|its)\s+(?:(?!last|previous|next)\p{L}+\s){0,3}?meeting\s+(?=(?:in|on|at|remotely|virtually|via)\b)/u

/** "meeting of the X held", "MINUTES OF X MEETING", "A X meeting was held", "Minutes of X" */
export function namedBody(text: string, dates: PrintedDate[]): { body: Body; at: number } | undefined {
  if (!speaksOf(text, 'meeting')) return undefined
  const of = /\b(?:(?:draft\s+)?minutes?\s+(?:of|for|from)\s+[\p{L}\s-]{0,40}?)?\bmeetings?\s+of\s+(?:the\s+)?(?!\d)/iu.exec(text)
  if (of) {
    const from = of.index + of[0].length
    const body = cleanBody(text.slice(from, bodyEnd(text, from, dates)))
    if (body) return { body: committeeBefore(text.slice(0, from), body) ?? body, at: of.index }
  }
  const before =
    /\b(?:draft\s+)?minutes?(?:\s+(?:of|for|from)|(?<=(?:^|\n)(?:draft\s)?minutes)(?=\s\p{Lu}[^\n]{3,80}\smeeting\sheld\b))\s+(?:the\s+|an?\s+)?(?:proceedings\s+(?:of|at)\s+(?:the\s+|an?\s+)?)?(?!meeting\b)([\p{L}\p{N}\s,.&'’()/-]{3,120}?)\s+meetings?\b|(?:^|\n)(?:an?|the)\s+([\p{L}\s&'’-]{3,100}?)\s+meeting\s+(?:was|is|will be)\s+held/iu.exec(
      text,
    )
  // "MINUTES OF THE HARBOUR BOARD |HELD IN THE LIBRARY| MEETING ROOM"
  const name = ((before?.[1] ?? before?.[2]) as string)?.split(/\s+held\s/i, 1)[0] as string
  const body = before ? (assembly(before[0], name) ?? cleanBody(name) ?? unnamedKind(name)) : undefined
  if (before && body) return { body, at: before.index }
  const met = bodyMet.exec(text) ?? heldTheirs.exec(text)
  const meeting = met ? cleanBody(met[1] as string) : undefined
  if (met && meeting) return { body: meeting, at: met.index }
  const heading = headingOfAll(text, dates)
  if (heading) return { body: heading, at: 0 }
  const bare =
    /(?:^|\n)(?:(?:draft|unconfirmed|unapproved|approved|confirmed|unratified)\s+)*minutes?\s+(?:of|for)\s+(?:the\s+)?([^\n]{3,100})/i.exec(
      text,
    )
  const last = bare
    ? cleanBody(text.slice(bare.index + bare[0].length - (bare[1] as string).length, bodyEnd(text, bare.index + 12, dates)))
    : undefined
  return bare && last ? { body: last, at: bare.index } : undefined
}

/** "MINUTES OF THE |FINANCE COMMITTEE| MEETING OF LANES TOWN COUNCIL": the committee met, of a council. */
function committeeBefore(before: string, { name: organization, generic }: Body): Body | undefined {
  const words = /\bminutes\s+(?:of|for|from)\s+(?:the\s+)?([^\n.:;]{3,100}?)\s+meetings?\s+of\s+(?:the\s+)?$/i.exec(before)?.[1]
  const committee = words && /\b(?:committee|panel|board|group|forum|cabinet)$/i.test(words) ? cleanBody(words) : undefined
  return committee && !committee.generic && !generic ? { ...committee, organization } : undefined
}

/** "LANES AREA COMMITTEE MEETING Tuesday, 2 November 2030 at 11.00am The Elm Inn, Netherby Attendees …": a page that lost its lines. */
function headingOfAll(text: string, [date]: PrintedDate[]): Body | undefined {
  const heading = date ? /^.{3,120}?\bmeeting(?=[\s,:–-]*$)/iu.exec(text.slice(0, date.start)) : null
  const body = heading ? cleanBody(heading[0]) : undefined
  return body?.generic === false ? body : undefined
}

/** "Minutes of |Lane End Annual Parish Meeting|", "Minutes of the |Annual Town Meeting|": whoever comes is the body, and the meeting its name. */
function assembly(words: string, name: string): Body | undefined {
  const kind = /\b(?:annual\s+)?(?:parish|town)$/i.exec(name)?.[0]
  return kind ? { name: `${name} ${words.slice(-7)}`.replace(/\s+/g, ' '), generic: kind === name } : undefined
}

/** "Minutes of the October Village Liaison meeting": a name without any of the words that bodies are called by. */
function unnamedKind(words: string): Body | undefined {
  const name = withoutKinds(words.replace(/\s+/g, ' ').trim())
  if (
    !/^\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}[\p{L}'’-]+|and|of|the|for|&))*$/u.test(name) ||
    genericBodies.test(name) ||
    // "Annual Parochial Church Meeting", "Annual Village Meeting": the whole is its name.
    /^(?:the|an?|this|parochial church|village)$/i.test(name) ||
    meetingKinds.test(`${name.toLowerCase()} `)
  )
    return undefined
  return { name, generic: false }
}

/** Where a body's name ends ("Rural Municipality of Elm No. 442" goes on): before "held", "was called to order", a date, "on Monday", "at 7pm", a full stop, or a line that does not go on with it. */
function bodyEnd(text: string, from: number, dates: PrintedDate[]): number {
  const stop =
    /\s*,?\s+(?:which\s+)?(?:(?:was|were|is|will be|to be|being)\s+)?(?:held|holden|convened|took place|commenced|called to order)\b|\s*,?\s+(?:on|at|in|via|by)\s+(?:the\s+\d|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|zoom|teams|webex|video)|\s(?:in|at)\s(?:the\s)?(?=[^.;()\n]{3,50}?\b(?:hotel|hall|house|chambers?|centre|center|room|library|pavilion|arms)\b)|(?<!\bno)\.\s|;\s|\s[–—-]\s|\((?![^()]{2,30}\)\s(?:sub-?\s?committee|committee|panel|board)\b)|\n\s*\n/gi
  stop.lastIndex = from
  let end = Math.min(stop.exec(text)?.index ?? text.length, text.length, from + 200)
  for (const date of dates) if (date.start > from) end = Math.min(end, date.start)
  for (let line = text.indexOf('\n', from); line >= 0 && line < end; line = text.indexOf('\n', line + 1)) {
    const next = text.slice(line + 1, end)
    const whole = cleanBody(text.slice(from, line)) !== undefined
    const goesOn =
      /^(?:and|of|for|&|council|committee|board|panel|district)\b/i.test(next) ||
      /\b(?:and|of|for|the|&)\s*$/i.test(text.slice(from, line)) ||
      /-$/.test(text.slice(from, line))
    if (whole && !goesOn) return line
  }
  return end
}
