/**
 * A roll in which each name has its answer behind it:
 *
 *     Roll call: Elm – present; Oak – present; Ash – absent        Ann Elm - Here ¶ Bob Oak - Here ¶ Cara Ash - Excused
 *     Roll call: Elm (P), Fir (P), Oak (A)                           Ann Elm - P ¶ Bob Oak - P ¶ Cara Ash - E
 *     Ann Elm, Councillor Vice Chair   In Attendance ¶ Bob Oak, Councillor   Apology Accepted ¶ Cara Ash, Councillor   Absent
 */
import { everyMatch } from '../../language/matches.ts'
import { type ListedPerson, readPeople } from '../../language/name-lists.ts'
import type { Passage } from '../../language/passage.ts'
import type { AttendanceStatus } from '../../tree.ts'
import { attending } from './person.ts'
import type { Register } from './register.ts'

/** Fewer may be a remark: "Cllr Elm – present for item 4". */
const fewest = 3

const answered =
  /(?<name>\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}?)(?:\s?[-–—:]\s?|,\s)(?<said>[Pp]resent|PRESENT|[Hh]ere|HERE|[Aa]bsent|ABSENT|[Ee]xcused|EXCUSED)(?!\p{L}|\s+(?:for|from|at|until)\b)/gu

/** "|Deputy Mayor-|Jo Elm: Present" */
const office =
  /^((?:Deputy |Vice )?(?:Mayor|Commissioner|Councilm\w+|Councilor|Trustee|Member|Supervisor|Director|President))-\s?(?=\p{Lu})/u

/** "Ann Elm, Councillor |In Attendance|", "Trustee Oak |Absent|": a line for each, its answer at the end. */
const lineAnswered =
  /^(?<who>\p{Lu}[^\n:;]{3,60}?)(?:\s*[–—|-])?\s+(?<said>In Attendance|Present|PRESENT|Absent|ABSENT|Excused|EXCUSED|Apolog(?:y|ies)(?: (?:Accepted|Received|Given|Sent))?)\.?$/u

/** Enters those who answered; returns where the roll stands, so that its words are not read again. */
export function readAnswers(passage: Passage, register: Register): { start: number; end: number }[] {
  const { text } = passage
  const lines = lineAnswers(text)
  if (lines.length >= fewest) return readLines(lines, passage, register)
  const words = text.slice(0, 3000)
  const spoken = /\b(?:present|here)\b/i.test(words) ? rollOf(words, answered) : []
  const roll = spoken.length > 0 || !/\b(?:roll[- ]call|attendance|present)\b/i.test(words) ? spoken : lettersOf(words)
  const [first] = roll
  const last = roll.at(-1)
  if (!first || !last) return []
  register.startList()
  for (const match of roll) {
    const { name = '', said = '' } = match.groups ?? {}
    const person = readPeople(name.replace(office, '$1 '), { single: true })[0]
    const at = passage.spanAt(match.index as number, (match.index as number) + match[0].length)
    if (!person) continue
    const found = attending(person, { status: statusOf(said), capacity: 'member' }, at)
    // "A" is absent, and may be apologies.
    if (said === 'A') found.attendee.implied = ['status']
    register.add(found)
  }
  return [{ start: first.index as number, end: (last.index as number) + last[0].length }]
}

/** "Elm (P), Fir (P), Oak (A)", "Ann Elm - P" ¶ "Bob Oak - E": most of whom were there. */
function lettersOf(text: string): RegExpMatchArray[] {
  if (!/[(–—:-]\s?P(?![\p{L}.'’-])/u.test(text)) return []
  const roll = rollOf(text, lettered)
  return roll.filter(({ groups }) => groups?.said === 'P').length * 2 > roll.length ? roll : []
}

const lettered =
  /(?<name>\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}?)\s?[(–—:-]\s?(?<said>[PAE])(?:\)|(?=\s*(?:[,;\n(]|$)))(?:\s?\((?:un)?excused\))?/gu

/** The first matches, one right behind the other, of whom there are enough. */
function rollOf(text: string, pattern: RegExp): RegExpMatchArray[] {
  let roll: RegExpMatchArray[] = []
  for (const match of everyMatch(text, pattern)) {
    const last = roll.at(-1)
    const goesOn = last !== undefined && /^[\s,;.]*$/.test(text.slice((last.index as number) + last[0].length, match.index))
    if (!goesOn && roll.length >= fewest) break
    roll = goesOn ? [...roll, match] : [match]
  }
  return roll.length < fewest ? [] : roll
}

interface LineAnswer {
  start: number
  end: number
  who: string
  said: string
}

/** The lines of the first roll, one below the other; of a table that was flattened, one line in between may name nobody. */
function lineAnswers(text: string): LineAnswer[] {
  let found: LineAnswer[] = []
  let strangers = 0
  let line = 0
  for (const words of text.slice(0, 3000).split('\n')) {
    const start = line
    line += words.length + 1
    if (words.trim() === '') continue
    const { who, said } = (answerAtEnd.test(words) ? lineAnswered.exec(words.trim())?.groups : undefined) ?? {}
    if (who && said && personOf(who)) {
      found.push({ start, end: start + words.length, who, said })
      strangers = 0
    } else if (found.length >= fewest && ++strangers > 1) break
    else if (found.length < fewest) found = []
  }
  return found
}

/** A gate before the pattern. */
const answerAtEnd = /(?:Attendance|Present|PRESENT|Absent|ABSENT|Excused|EXCUSED|Apolog\p{L}+|Accepted|Received|Given|Sent)\.?\s*$/u

/** The one whom a line names: "Jo Oak, Councillor Chair of Council" are not two. */
function personOf(who: string): ListedPerson | undefined {
  const [person, ...others] = readPeople(who, { single: true })
  if (others.length === 0) return person
  const [alone, ...more] = /,\s(?:Councillor|Member|Trustee|Governor|Director)\b/.test(who)
    ? readPeople(who.replace(/,.*/, ''), { single: true })
    : []
  return more.length === 0 ? alone : undefined
}

function readLines(lines: readonly LineAnswer[], passage: Passage, register: Register): { start: number; end: number }[] {
  register.startList()
  for (const { start, end, who, said } of lines) {
    const person = personOf(who)
    if (person) register.add(attending(person, { status: statusOf(said), capacity: 'member' }, passage.spanAt(start, end)))
  }
  return lines.map(({ start, end }) => ({ start, end }))
}

function statusOf(said: string): AttendanceStatus {
  if (/^(?:absent|A)$/i.test(said)) return 'absent'
  return /^(?:excused$|E$|apolog)/i.test(said) ? 'apologies' : 'present'
}
