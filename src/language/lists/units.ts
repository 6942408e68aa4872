/** How a printed list of people is cut up, and what in it is nobody. */

/** A part of a list that is read by itself, and where it stands in the text. */
export interface Unit {
  text: string
  start: number
  end: number
}

/** Ends of units: semicolons, lines, bars of tables, ends of sentences. */
export function units(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = 0
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string
    if (sign === '(' || sign === '[') depth++
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1)
    else if (sign === '\n' || sign === '|' || (sign === ';' && depth === 0) || (sign === '.' && depth === 0 && isSentenceEnd(text, i))) {
      found.push({ start, end: i })
      start = i + 1
      depth = 0
    }
  }
  found.push({ start, end: text.length })
  return found.filter((unit) => unit.end > unit.start)
}

/** A full stop ends a unit unless it stands behind initials or a short form: "Mr.", "Cllrs.", "S.S.O.", "St." */
function isSentenceEnd(text: string, at: number): boolean {
  // "… of the Public.PCSO Oak": the space is lost now and then.
  const glued = /\p{Ll}{3}$/u.test(text.slice(Math.max(0, at - 3), at)) && /^\p{Lu}\p{L}/u.test(text.slice(at + 1, at + 3))
  if (!glued && !/^\s+[\p{Lu}(\d]/u.test(text.slice(at + 1, at + 4))) return false
  const before = /[\p{L}'’]+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? ''
  if (text[at - 1] === ')') return true
  return (
    before.length > 2 &&
    !/^(?:Mrs|Councillors?|Cllrs?|Clrs?|Crs|Rev|Revd|Hon|Prof|Messrs|Cmhlr|Cyng|Ald|Capt|Col|Maj|Sgt|Insp|Supt|Ven|Asst|Dept|Admin|Dir|Mgr|Comm)$/i.test(
      before,
    )
  )
}

const number =
  '(?:\\d+|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|several|some|a number of)'
const anonymous =
  'members?|persons?|people|residents?|parishioners?|public|press|officers?|observers?|visitors?|guests?|journalists?|reporters?|others'
const count = new RegExp(
  `^\\s*(?:${number}\\b.*\\b(?:${anonymous})\\b|\\d+\\.?\\s*$|(?:members?\\s+of\\s+)?(?:the\\s+)?(?:public|press)\\b(?!\\s(?:works|health|safety|affairs|relations|services|information|utilities|defender|officer)\\b))`,
  'is',
)

/** "4 members of the public", "Ten residents were in attendance", "Members of the Public - One", "5" */
export function isCount(words: string): boolean {
  return count.test(words)
}

export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
    .replace(/^(?:the|and)\s+/i, '')
    .replace(/([^.]\w)\.$/, '$1')
}
