/**
 * How a document parts its titles from the text on their lines, told by all of its items together: where several titles
 * end before a dash, so do those that would not show it alone.
 *
 *     2. Apologies – Jo Elm, Kit Fir
 *     3. Minutes of the AGM in May – were read and approved.
 *     4. Matters Arising – Bo Ash thanked Kit.
 */
import type { Start } from './starts/start.ts'
import { isTitleCase } from './titles/index.ts'
import { splitRunIn } from './titles/run-in.ts'

/** Titles that end before a dash for certain are a habit from here on. */
const several = 2

const beforeDash = /^(?<title>[^:;!?]{3,90}?)\s*(?<=\s|\p{L})[–—-]\s+(?=\S)/u

/** "RESOLUTION NO. 12-30 - RESOLUTION OF THE TOWN OF MARL ON LAMPS |- Final reading|" */
const enactment =
  /^(?<title>(?:RESOLUTION|ORDINANCE|BY-?LAW|BILL)(?: NO\.?)? [\d/-]+\s[–—-]{1,2}\s[^\p{Ll}]{10,300}?)\s[–—-]\s(?=\p{Lu}\p{Ll}|\()/u
/** "RESOLUTION NO. 12-30 |- A RESOLUTION ON LAMPS|": what it is called belongs to the title. */
const numberOfLaw = /^(?:resolution|ordinance|by-?law|bill)(?: no\.?)? [\d/-]+$/i

/** The starts, with the length of the title where only the habit tells it. */
export function withHabits(starts: Start[]): Start[] {
  const dashed = starts.filter(({ rest }) => / [–—-] /.test(rest))
  if (dashed.length <= several) return starts
  const split = dashed.filter(({ rest }) => endsBeforeDash(rest))
  if (split.length < several) return starts
  // Nearly every item has its dash: what stands behind it need not look like text.
  const always = split.length > several && dashed.length >= starts.length * 0.6
  return starts.map((start, i) => {
    const match = dashed.includes(start) && !splitRunIn(start.rest) ? (enactment.exec(start.rest) ?? beforeDash.exec(start.rest)) : null
    if (match && numberOfLaw.test(match.groups?.title as string)) return start
    const text = match ? start.rest.slice(match[0].length) : ''
    const told = /[.,;]$|,.*,/.test(text)
    // "5. Lamps – Mill Road" ¶ "They were lit.": one title, with its text below.
    const below = (starts[i + 1]?.index ?? Number.POSITIVE_INFINITY) > start.index + 1
    return match && (told || (always && !(below && isTitleCase(text)))) ? { ...start, title: match.groups?.title as string, text } : start
  })
}

/** "Apologies – Jo Elm": the title ends right before the dash. */
function endsBeforeDash(line: string): boolean {
  const runIn = splitRunIn(line)
  return runIn !== undefined && /[–—-]\s*$/.test(line.slice(runIn.title.length, line.length - runIn.text.length))
}
