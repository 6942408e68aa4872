/**
 * A roll in which each name has its answer behind it:
 *
 *     Roll call: Elm – present; Oak – present; Ash – absent        Ann Elm - Here ¶ Bob Oak - Here ¶ Cara Ash - Excused
 */
import { readPeople } from '../language/name-lists.ts'
import type { Passage } from '../language/passage.ts'
import type { AttendanceStatus } from '../tree.ts'
import { attending } from './attendance-person.ts'
import type { Register } from './attendance-register.ts'

/** Fewer may be a remark: "Cllr Elm – present for item 4". */
const fewest = 3

const answered =
  /(?<name>\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}?)(?:\s?[-–—:]\s?|,\s)(?<said>[Pp]resent|PRESENT|[Hh]ere|HERE|[Aa]bsent|ABSENT|[Ee]xcused|EXCUSED)(?!\p{L}|\s+(?:for|from|at|until)\b)/gu

/** "|Deputy Mayor-|Jo Elm: Present" */
const office =
  /^((?:Deputy |Vice )?(?:Mayor|Commissioner|Councilm\w+|Councilor|Trustee|Member|Supervisor|Director|President))-\s?(?=\p{Lu})/u

/** Enters those who answered; returns where the roll stands, so that its words are not read again. */
export function readAnswers(passage: Passage, register: Register): { start: number; end: number }[] {
  const { text } = passage
  if (!/\b(?:present|here)\b/i.test(text.slice(0, 3000))) return []
  let roll: RegExpMatchArray[] = []
  for (const match of text.slice(0, 3000).matchAll(answered)) {
    const last = roll.at(-1)
    const goesOn = last !== undefined && /^[\s,;.]*$/.test(text.slice((last.index as number) + last[0].length, match.index))
    if (!goesOn && roll.length >= fewest) break
    roll = goesOn ? [...roll, match] : [match]
  }
  const [first] = roll
  const last = roll.at(-1)
  if (!first || !last || roll.length < fewest) return []
  register.startList()
  for (const match of roll) {
    const { name = '', said = '' } = match.groups ?? {}
    const person = readPeople(name.replace(office, '$1 '), { single: true })[0]
    const at = passage.spanAt(match.index as number, (match.index as number) + match[0].length)
    if (person) register.add(attending(person, { status: statusOf(said), capacity: 'member' }, at))
  }
  return [{ start: first.index as number, end: (last.index as number) + last[0].length }]
}

function statusOf(said: string): AttendanceStatus {
  return /^absent$/i.test(said) ? 'absent' : /^excused$/i.test(said) ? 'apologies' : 'present'
}
