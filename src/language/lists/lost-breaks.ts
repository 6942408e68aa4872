/**
 * Lists that had a line for each person, and lost the breaks between the lines: functions stand behind their people, and the last
 * has one too.
 *
 *     Kit Elm, Chairman |Bo Fir |Irene Oak |Bob Yew, alternate
 *     Mayor Jean Elm |Assistant Mayor Joni D. Fir |Al J. Yew, Village Manager |Ella Holt, MMC, Village Clerk
 */
import { forenames } from '../../vocabulary/forenames.ts'
import { isRoleLike } from '../designation-words.ts'
import { everyMatch } from '../matches.ts'

/** The text with a semicolon for the space at each break that was lost; every sign keeps its place. */
export function withLostBreaks(text: string): string {
  if (!functionAtEnd.test(text)) return text
  return text.replace(/[^;\n|()]+/g, (unit) => breaksOf(unit).reduce(cut, unit))
}

const functionAtEnd = /,\s[^,;\n|]{3,60}\s*(?:$|[;\n|])/
const cut = (unit: string, at: number) => `${unit.slice(0, at)};${unit.slice(at + 1)}`

/** Where breaks were lost; none where a part between commas is neither a function, people, nor a function and those after it. */
function breaksOf(unit: string): number[] {
  const parts = everyMatch(unit, /[^,]+/g)
  const first = (parts[0]?.[0] ?? '').trim()
  // "Clerk Kit Elm, Treasurer Bo Fir": functions stand before their people.
  if (parts.length < 3 || isRoleLike(first.replace(civicTitles, ''))) return []
  const breaks: number[] = []
  for (const [i, { 0: part, index }] of parts.entries()) {
    const people = i === 0 ? 0 : peopleBehind(part)
    const whole = people === part.length
    if (people === undefined || (i === parts.length - 1 && !whole)) return []
    if (i > 0 && !whole) breaks.push(index + people)
    const run = whole ? [] : runOf(part.slice(people))
    if (!run) return []
    breaks.push(...run.map((at) => index + people + at))
  }
  return breaks
}

const letters = /^\s(?:\p{Lu}{2,5}|Esq\.?)\s*$/u
/** "Director of Building", "alternate"; no sentence, and nothing that ends in mid-phrase. */
function isFunction(part: string): boolean {
  const words = part.trim().split(/\s+/)
  const asTitle = words.length <= 2 || words.every((word) => /^(?:\p{Lu}|&|(?:of|for|the|to|and)$)/u.test(word))
  return asTitle && (isRoleLike(part) || civicTitle.test(part.trim())) && !/\d|\p{Ll}\.\s|\s(?:of|for|to|and|&)\s*$/u.test(part)
}

/** Where the gap before the people is in "|Village Manager| Ella Holt Bo Fir"; the length of a part that is a function alone. */
function peopleBehind(part: string): number | undefined {
  if (letters.test(part)) return part.length
  const gaps = everyMatch(part, /(?<=\S)(?<!\b(?:of|for|the|and)|&)\s(?=\p{Lu})/gu).map(({ index }) => index)
  const behind = gaps.filter((at) => isFunction(part.slice(0, at)) && !isRoleLike(part.slice(at)) && runOf(part.slice(at)) !== undefined)
  const [sure = behind[0]] = behind.filter((at) => opensPerson(part.slice(at + 1)))
  return sure ?? (isFunction(part) ? part.length : undefined)
}

function opensPerson(words: string): boolean {
  const [first = '', second] = words.split(/\s+/, 2)
  return titles.test(words) || opensName(first, second)
}

const civic =
  '(?:(?:Assistant|Deputy|Vice|Acting)\\s)?(?:Mayor|Reeve|Warden)\\b|(?:Council(?:wo)?m[ae]n|Councill?or|Councilmember|Trustee|Commissioner|Alderman|Supervisor|Selectman)\\b'
const civicTitle = new RegExp(`^(?:${civic})`)
const civicTitles = new RegExp(civic, 'g')
const titles = new RegExp(`^(?:${civic}|(?:Mr|Mrs|Ms|Dr)\\b\\.?)`)

/** The gaps between the people in "Jean Elm |Joni D. Fir |Trustee Pat Oak"; nothing where these are no people. */
function runOf(part: string): number[] | undefined {
  const tokens = everyMatch(part, /\S+/g)
  if (!tokens.every(({ 0: token }) => nameWord.test(token))) return undefined
  /** Where each person begins, a title before the name included, and where the words of the name do. */
  const people: { start: number; words: number[] }[] = []
  let skip = 0
  for (const [i, { 0: token, index }] of tokens.entries()) {
    if (skip-- > 0) continue
    const title = titles.exec(part.slice(index))?.[0]
    if (title) skip = title.split(/\s/).length - 1
    const before = people.at(-1)
    const begins = before === undefined || (before.words.length >= 2 && (title || opensName(token, tokens[i + 1]?.[0])))
    if (begins) people.push({ start: index, words: title ? [] : [index] })
    else if (!title) before.words.push(index)
  }
  // "Bo Fir Amy Oak": two, whatever they are called.
  const starts = people.flatMap(({ start, words }) => (words.length === 4 ? [start, words[2] as number] : [start]))
  return people.every(({ words }) => words.length >= 2 && words.length <= 4) ? starts.slice(1).map((start) => start - 1) : undefined
}

const nameWord = /^(?:\p{Lu}\.(?:\p{Lu}\.)*|\p{Lu}[\p{L}’'-]*|(?:de|van|von|der|la)|(?:Mr|Mrs|Ms|Dr|Jr|Sr)\.|I{2,3})$/u
/** "|Linda| Ash", "|Ella| L.": a forename that many have, or one before an initial. */
const opensName = (word: string, next: string | undefined) =>
  next !== undefined &&
  nameWord.test(next) &&
  (forenames.has(word.toLowerCase()) || more.has(word.toLowerCase()) || (word.length > 2 && /^\p{Lu}\.$/u.test(next)))

/** Forenames of America, most of which are no surnames. */
const more = new Set(
  (
    'al andrea arthur betty brenda brian bruce carl cheryl cindy cynthia daniel debbie debra dennis denise donna dorothy ed edward eric ' +
    'francine frederick gloria harold irene jaime jason jay jeffrey jennifer jerry jessica josh joyce kathleen kenneth kim kimberly kyle larry lisa lori ' +
    'marie marilyn matthew michelle nicole pamela phyllis ralph randy raymond rick ronald ryan sharon sherry shirley stephanie steven susan suzanne ' +
    'tammy teresa terry theodore theresa timothy todd tracy travis vern vicki vincent virginia walter wayne yvonne'
  ).split(' '),
)
