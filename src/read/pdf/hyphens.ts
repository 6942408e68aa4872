/**
 * Words broken at the end of a line. A hyphen there may have been put in by the program that set the text
 * ("com-" ¶ "mittee") or be the writer's own ("Crow-" ¶ "Brown", "co-" ¶ "ordinate", "decision-" ¶ "making").
 * Most minutes come out of Word, which breaks no word unless told to: there every such hyphen is the writer's.
 * So a hyphen goes only where the document itself shows that it does not belong.
 */

import { hasWords } from './letters.ts'

export interface Hyphens {
  /** The text of lines that follow each other in one paragraph. */
  join(lines: string[]): string
}

/** What stands between two lines of a paragraph: mostly a space, else nothing; `cut` where a hyphen goes too. */
interface Seam {
  space: boolean
  cut: boolean
}

const spaced: Seam = { space: true, cut: false }
const closed: Seam = { space: false, cut: false }
const mended: Seam = { space: false, cut: true }

// "con-", "co-": the last letters of a line, a hyphen directly after them.
const brokenEnd = /([\p{L}\p{N}][\p{L}\p{N}’'-]*)[-\u2010]$/u
const lowerStart = /^\p{Ll}[\p{L}’']*/u
/** Prefixes that British spelling, and committees, set off by a hyphen. */
const prefixes = new Set(
  'co re pre post non anti semi sub multi inter intra self ex vice pro cross all well ill long short high low mid part full half two three four five six seven ten first second third one single under over on off in out by e cost user child community father dog so up follow year month week day'.split(
    ' ',
  ),
)

/** A first look at the last character only: most lines end in a letter. */
function endsBroken(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return last === 0x2d || last === 0x2010
}

/** Learns from the lines of a whole document which words it writes how. */
export function hyphensOf(lines: { text: string }[]): Hyphens {
  const breaks: { before: string; after: string }[] = []
  for (let i = 0; i + 1 < lines.length; i++) {
    const text = (lines[i] as { text: string }).text
    if (!endsBroken(text)) continue
    const before = brokenEnd.exec(text)?.[1]
    const after = lowerStart.exec((lines[i + 1] as { text: string }).text)?.[0]
    if (before !== undefined && after !== undefined) breaks.push({ before, after })
  }
  const words = breaks.length > 0 ? wordsOf(lines) : new Set<string>()
  const kept = (before: string, after: string): boolean | undefined => keeps(before.toLowerCase(), after.toLowerCase(), words)
  let broken = 0
  let own = 0
  for (const { before, after } of breaks) {
    const keep = kept(before, after)
    if (keep === false) broken++
    else if (keep === true) own++
  }
  const breaksWords = broken >= 2 && broken > own
  const seam = (before: string, after: string): Seam => {
    if (before.endsWith('\u00ad')) return mended
    const end = endsBroken(before) ? brokenEnd.exec(before)?.[1] : undefined
    // "C.P.-" ¶ "1519(a)": a reference; " –" has its space.
    if (end === undefined && endsBroken(before) && /[^\s–—-]-$/.test(before) && /^[\p{L}\p{N}]/u.test(after)) return closed
    if (end === undefined) return plainSeam(before, after)
    const start = lowerStart.exec(after)?.[0]
    // "Crow-" ¶ "Brown", "COVID-" ¶ "19", "2024-" ¶ "25": part of the name or the number.
    if (start === undefined) return /^[\p{L}\p{N}]/u.test(after) ? closed : spaced
    return (kept(end, start) ?? !breaksWords) ? closed : mended
  }
  return {
    join(lines) {
      const parts = [lines[0] ?? '']
      for (let i = 1; i < lines.length; i++) {
        const before = lines[i - 1] as string
        const line = lines[i] as string
        const between = before === '' ? spaced : seam(before, line)
        if (between.cut) parts[i - 1] = (parts[i - 1] as string).slice(0, -1)
        parts.push(between.space ? ` ${line}` : line)
      }
      return parts.join('')
    },
  }
}

/** Whether the hyphen is the writer's; undefined where the document does not show it. */
function keeps(before: string, after: string, words: Set<string>): boolean | undefined {
  const head = before.slice(Math.max(before.lastIndexOf('-'), -1) + 1)
  if (words.has(`${before}-${after}`) || words.has(`${head}-${after}`)) return true
  if (words.has(head + after)) return false
  if (before.includes('-') || prefixes.has(head)) return true
  // "father-" ¶ "inclusive": two words that stand by themselves elsewhere. Parts of a broken word do not.
  if (head.length > 2 && after.length > 3 && words.has(head) && words.has(after)) return true
  return undefined
}

function wordsOf(lines: { text: string }[]): Set<string> {
  const words = new Set<string>()
  for (const { text } of lines) {
    const found = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-\u2010’'][\p{L}\p{N}]+)*/gu) ?? []
    // The first and the last word of a line may be parts of one that was broken.
    found.forEach((word, i) => {
      if ((i > 0 || !/^\p{Ll}/u.test(text)) && (i < found.length - 1 || !/[-\u2010\u00ad]$/.test(text))) words.add(word)
      if (word.includes('-')) for (const part of word.split('-')) words.add(part)
    })
  }
  return words
}

function plainSeam(before: string, after: string): Seam {
  // "and/" ¶ "or": no space was there. A dash at the end of a line has its space.
  if (before.endsWith('/') && hasWords(after[0] ?? '')) return before.endsWith(' /') ? spaced : closed
  // An address that was too long for its line.
  const word = before.slice(before.lastIndexOf(' ') + 1)
  if (!/^(?:https?:\/\/|www\.)/i.test(word)) return spaced
  const next = firstWord(after)
  const goesOn = /[/=&?#_-]$/.test(word) || /[./=?&#_]/.test(next)
  return goesOn && !/^\p{Lu}\p{Ll}+[.,]?$/u.test(next) ? closed : spaced
}

function firstWord(text: string): string {
  const space = text.indexOf(' ')
  return space < 0 ? text : text.slice(0, space)
}
