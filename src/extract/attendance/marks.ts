/**
 * Marks in lists of those present, and what the lists say they mean:
 *
 *     P Councillor Marsh (Chairman)   A Councillor Oak           at the beginning of lines
 *     *Cllr Marsh, Cllr Oak, *Cllr Fir (* denotes attendance)    beside names: who has none was not there
 *     Kit Fir (KF) +   Jo Oak* ¶ * absent  + apologies accepted
 *     Councillor Oak # ¶ # Substitute for Councillor Elm         a note on one person
 */
import { isSmall } from '../../language/letters.ts'
import { everyMatch } from '../../language/matches.ts'
import type { ListedPerson } from '../../language/name-lists.ts'
import { nameAt } from '../../language/names.ts'
import type { Passage } from '../../language/passage.ts'
import type { AttendanceStatus } from '../../tree.ts'
import { partAttendance, remotely } from '../../vocabulary/attendance.ts'

/** What the mark at the beginning of a line says. */
export interface LineMark {
  status: AttendanceStatus
  /** Of the mark and the white space behind it. */
  length: number
  /** "A" without a legend may be either absent or apologies. */
  guessed?: boolean
}

/** Of a list whose other names bear the mark of those who were there. */
export interface MarkedPerson extends ListedPerson {
  unmarked?: true
}

const sign = '[*Ø†‡§✓✗]{1,3}'
const anySign = new RegExp(sign, 'u')
/** A gate before the patterns below. */
const mayExplain =
  /denotes|indicates|signifies|means|=|[:–-]\s*["“]?(?:present|attend|apolog|absen|substitut)|(?:^|\n)[+#^~]\s?\p{L}|attended (?:remotely|virtually|online|via)/iu
/** "+", "#" are marks where the list explains them, "P" and "A" as well. */
const explainedSign = `${sign}|[+#^~x]|\\p{Lu}`
const status =
  '(?:did not attend|not (?:present|in attendance)|present|attend\\p{L}*|in attendance|apolog\\p{L}*|absen\\p{L}*|substitut\\p{L}*)'
const who = '(?:(?:those|that|which|members?|councillors?|governors?|trustees?|directors?|who|were|was|is|are|the) )*'

/** "* denotes attendance", "A = Apologies", "*Denotes absence and apologies accepted" */
const explained = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<sign>${explainedSign})\\s*(?:=|:|–|-|denotes|indicates|signifies|means|marks|shows)\\s*(?:denotes\\s+)?["“]?(?<said>${who}${status}[^,;.()\\n*Ø+=]{0,40})`,
  'giu',
)

/** "(those who attended marked *)", "(present marked with an asterisk)" */
const marked = new RegExp(
  `(?<said>${status})\\s+(?:are |is |were )?(?:marked|denoted|indicated|shown)\\s+(?:by |with |thus )?(?:an? )?["“]?(?<sign>${sign}|asterisk)`,
  'giu',
)

/** "* attended via Zoom", "# Substitute for Councillor Elm", "*Members in attendance": a line for one mark. */
const footnote = new RegExp(`^(?<sign>${sign}|[+#^~])\\s*(?<said>\\p{L}[^\\n]{3,80})$`, 'u')

/** "(R) Attended remotely", of those with "(R)" behind their names. */
const letteredNote = /^\((?<sign>\p{Lu}{1,2})\)\s*(?<said>\p{L}[^\n]{3,80})$/u

const unexplained: [string, string][] = [
  ['✓', 'present'],
  ['✗', 'absent'],
  ['Ø', 'absent'],
]

export class Marks {
  /** The passage's text, place for place, without the marks beside names and the lines that explain them. */
  readonly text: string
  private readonly meanings = new Map<string, string>()
  private readonly beside: { at: number; sign: string; leads: boolean }[] = []

  constructor(private readonly passage: Passage) {
    this.text = this.withoutMarks(this.withoutLegend(passage.text))
  }

  /** The mark that a line begins with; "P" and "A" need no legend where a title follows them. */
  atLine(line: string, bullet?: string): LineMark | undefined {
    const ofBullet = bullet === undefined ? undefined : this.statusOf(bullet)
    const printed = isSmall(line, 1)
      ? null
      : /^\s*([*Ø†‡+#✓✗]{1,2}|\p{Lu})\s+(?=(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Alderman|Cr)\b)/u.exec(line)
    if (!printed) return this.letterAt(line) ?? (ofBullet && { status: ofBullet, length: 0 })
    const mark = printed[1] as string
    const known = this.statusOf(mark)
    const length = printed[0].length
    if (known) return { status: known, length }
    if (mark === 'P' || mark === '*' || mark === '✓') return { status: 'present', length }
    if (mark === 'A' || mark === 'Ø' || mark === '✗') return { status: 'absent', length, guessed: true }
    return ofBullet && { status: ofBullet, length: 0 }
  }

  /** "P  Ann Marsh (Chair)", "A  Bo Oak": letters before names without titles, where a legend says of two what they mean. */
  private letterAt(line: string): LineMark | undefined {
    if (isSmall(line, 1)) return undefined
    const printed = /^\s*(\p{Lu})\s+(?=\p{Lu}[\p{Ll}’'])/u.exec(line)
    const status = printed ? this.statusOf(printed[1] as string) : undefined
    const letters = [...this.meanings.keys()].filter((mark) => /^\p{Lu}$/u.test(mark))
    return printed && status && letters.length >= 2 ? { status, length: printed[0].length } : undefined
  }

  /**
   * The people of a stretch, each with what his or her mark means among the remarks in brackets.
   *
   * @param start where the stretch begins in the passage
   * @param end   where it ends: marks behind it are another list's
   */
  describe(people: ListedPerson[], start: number, end: number): MarkedPerson[] {
    if (this.meanings.size === 0) return people
    let first = 0
    const described = people.map((person, i): MarkedPerson => {
      // The label may have ended before the first mark: "Present: *Cllr Marsh".
      const from = start + (people[i - 1]?.start ?? -4)
      const to = start + (people[i + 1]?.start ?? end - start)
      while ((this.beside[first]?.at ?? from + 1) <= from) first++
      const own = start + person.start
      const marks: { sign: string }[] = []
      for (let k = first; (this.beside[k]?.at ?? to) < to; k++) {
        const mark = this.beside[k] as (typeof this.beside)[number]
        if (mark.leads === mark.at < own) marks.push(mark)
      }
      const said = marks.flatMap((mark) => this.meanings.get(mark.sign) ?? [])
      const brackets = person.brackets.map((words) => this.meanings.get(words) ?? words)
      return { ...person, brackets: [...brackets, ...said] }
    })
    if (!this.onlyPresence || !described.some(({ brackets }) => brackets.includes('present'))) return described
    return described.map((person) =>
      person.brackets.some((words) => statuses.includes(words as AttendanceStatus)) ? person : unmarked(person),
    )
  }

  /** "* denotes attendance" and no other mark: who has none was not there. */
  get onlyPresence(): boolean {
    const said = [...this.meanings].filter(([mark]) => !unexplained.some(([sign]) => sign === mark)).map(([, words]) => words)
    return said.includes('present') && said.every((words) => words === 'present')
  }

  private statusOf(mark: string): AttendanceStatus | undefined {
    const said = this.meanings.get(mark)
    return statuses.find((status) => status === said)
  }

  private withoutLegend(text: string): string {
    const signed = anySign.test(text)
    if (!signed && !mayExplain.test(text)) return text
    let left = text
    const explain = (mark: string, said: string, start: number, end: number) => {
      this.meanings.set(mark, meaning(said))
      left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end)
    }
    let line = 0
    for (const words of text.split('\n')) {
      const start = line
      line += words.length + 1
      // A reader may have taken the mark for the sign of a list.
      const bullet = this.passage.blockAt(start)?.marker
      const mark = bullet && anySign.test(bullet) ? bullet : ''
      const offset = start - mark.length
      const whole = mark + words
      let found = false
      for (const match of [...everyMatch(whole, explained), ...everyMatch(whole, marked)]) {
        found = true
        explain(
          String(match.groups?.sign).replace('asterisk', '*'),
          match.groups?.said as string,
          Math.max(start, offset + match.index),
          offset + match.index + match[0].length,
        )
      }
      const note = found ? null : (footnote.exec(whole.trim()) ?? letteredNote.exec(`${bullet ?? ''} ${words}`.trim()))
      if (note?.groups && isNote(note.groups.said as string))
        explain(note.groups.sign as string, note.groups.said as string, start, start + words.length)
    }
    if (signed) for (const [mark, said] of unexplained) if (!this.meanings.has(mark)) this.meanings.set(mark, said)
    return left
  }

  /** "Elm*, Oak" → "Elm , Oak"; "Ann Elm ✓ Bob Oak ✓" → "Ann Elm , Bob Oak ,". */
  private withoutMarks(text: string): string {
    const others = [...this.meanings.keys()].filter((mark) => /^[+#^~]$/.test(mark)).map((mark) => `[${mark === '^' ? '\\^' : mark}]`)
    const letters = [...this.meanings.keys()].filter((mark) => /^\p{Lu}$/u.test(mark))
    if (this.meanings.size === 0 && !anySign.test(text)) return text
    const beside = new RegExp(
      [sign, ...others, ...letters.map((letter) => `(?<=[\\p{Ll})]\\s)${letter}(?=\\s*(?:[,;\\n]|$))`)].join('|'),
      'gu',
    )
    return text.replace(beside, (mark, at: number) => {
      const before = text[at - 1] ?? '\n'
      const after = text.slice(at + mark.length)
      // At the beginning of a line or a part, or glued to what follows.
      const leads = /(?:^|[\n,;:•(])\s*$/.test(text.slice(Math.max(0, at - 4), at)) || (before === ' ' && /^\p{L}/u.test(after))
      this.beside.push({ at, sign: mark, leads })
      const between = !leads && /^\s+\p{Lu}/u.test(after) && !after.startsWith('\n')
      return (between ? ',' : ' ').padEnd(mark.length)
    })
  }
}

function unmarked(person: ListedPerson): MarkedPerson {
  return { ...person, brackets: [...person.brackets, 'absent'], unmarked: true }
}

const statuses: readonly AttendanceStatus[] = ['present', 'absent', 'apologies', 'substitute']

/** A line behind a mark that tells of how somebody was there, and is no entry of a list. */
function isNote(said: string): boolean {
  if (new RegExp(`^${who}${status}`, 'iu').test(said)) return true
  return (partAttendance.test(said) || remotely.test(said)) && !nameAt(said)
}

/** "Members in attendance" → "present"; "Substitute for Councillor Elm", "attended via Zoom" stay as they are. */
function meaning(said: string): string {
  if (/\bapolog/i.test(said)) return 'apologies'
  if (/\b(?:did not|not|absen)/i.test(said)) return 'absent'
  if (/\bsubstitut\p{L}*\s+\p{L}/iu.test(said) || remotely.test(said) || partAttendance.test(said)) return said.trim()
  if (/\bsubstitut/i.test(said)) return 'substitute'
  return 'present'
}
