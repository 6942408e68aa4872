/** What makes names of a list others than they would be alone: titles shared, separators lost, letters of bodies. */
import { forenames } from '../vocabulary/forenames.ts'
import { nameAt, type PersonName } from './names.ts'

export interface ListedPerson extends PersonName {
  /** What stands in brackets behind the name: "Chair", "PM", "arrived 7.40pm". */
  brackets: string[]
  /** The function or body printed before or behind the name: "Director, Lanes", "Education Co-optee". */
  title?: string
  /** What runs on behind the name without a comma: "for Councillor Elm", "attended remotely". */
  note?: string
}

/**
 * "Cllrs Ash, Elm, Ms. M Fir, Dr. C Oak": those with titles of their own at the end of the list are none of the Cllrs,
 * while in "Councillors Ash, Mrs Elm and Yew" she is one.
 */
export function settleSharedTitle(found: ListedPerson[], text: string): ListedPerson[] {
  const first = found.findIndex((person) => person.shared)
  if (first < 0) return found
  const own = (person: ListedPerson) => /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Rev)\b/.test(person.name)
  if (own(found[first] as ListedPerson)) return found
  // "Councillors Ash, Birch and Mrs Cedar": the last of three, and no other's title behind her.
  const [before, last] = [found.at(-2), found.at(-1) as ListedPerson]
  const joined = /^(?!Mr\b)/.test(last.name) && /\sand\s+$/i.test(text.slice(Math.max(0, last.start - 8), last.start))
  if (before && joined && !last.title && last.brackets.length === 0 && !own(before)) return found
  const honorific = found[first]?.honorific
  for (let i = found.length - 1; i > first && own(found[i] as ListedPerson); i--) {
    const person = found[i] as ListedPerson
    if (person.honorific === honorific) delete person.honorific
  }
  return found
}

const plural = /^(?<title>Messrs|Mesdames|Prof(?:essor)?s|Drs)\.?\s+/i

/** "Professors Ash, Birch and P Elm, Dr Fir": "Professor Ash", "Professor Birch"; those who are named in another way keep their own. */
export function shareSocialTitle(found: readonly ListedPerson[]): void {
  if (!found.some((person) => person.shared)) return
  let shared: { title: string; words: number } | undefined
  for (const person of found) {
    const match = person.shared ? plural.exec(person.name) : null
    const name = match ? person.name.slice(match[0].length) : person.name
    const words = name.split(' ').length
    if (match) {
      const title = match.groups?.title as string
      shared = { title: /^messrs/i.test(title) ? 'Mr' : /^mesdames/i.test(title) ? 'Mrs' : title.slice(0, -1), words }
    } else if (hasTitle(person)) shared = undefined
    if (shared?.words === words) person.name = `${shared.title} ${name}`
  }
}

/**
 * "Cllr Gail Ash Cllr Janet Elm Helen Lee (Clerk)", "Dan Cole Kit Steel Rae Elder": where no commas part the names, four words
 * behind another name, and five anywhere, are two names and more.
 */
export function withoutNext(name: PersonName, before: ListedPerson | undefined, text: string): PersonName {
  const own = name.name.replace(socialTitle, '')
  const words = own.split(' ')
  const apart = !before || /[,;\n]/.test(text.slice(before.end, name.start))
  // "Ann Ash Jenny Elm", "Cy Oak Mark Fir": a surname before a forename that many have.
  const [, two, three] = words.map((word) => forenames.has(word.toLowerCase()))
  const least = apart && !(words.length === 4 && !two && three) ? 5 : 4
  if (words.length < least || !name.printed.endsWith(own) || !words.every((word) => fullWord.test(word))) return name
  const [given = '', surname = ''] = words
  const length = name.printed.length - own.length + given.length + 1 + surname.length
  return nameAt(text.slice(0, name.end - name.printed.length + length), name.start) ?? name
}

/** "Jo Elm |JE|", "Mrs Jo Elm |JE|": the letters that stand for the name in the minutes. */
export function withoutLetters(name: PersonName): PersonName {
  const title = socialTitle.exec(name.name)?.[0] ?? ''
  const [, words = '', letters = ''] = /^((?:\p{Lu}[\p{L}’'-]*\p{Ll}\s){2,3})(\p{Lu}{2,4})$/u.exec(name.name.slice(title.length)) ?? []
  const firsts = words.split(' ').map((word) => word.charAt(0))
  if (letters === '' || letters[0] !== firsts[0] || letters.at(-1) !== firsts.at(-2)) return name
  return { ...name, name: title + words.trim(), printed: name.printed.slice(0, -letters.length).trim() }
}

const socialTitle = /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev|Revd)\.?\s+)+/
const fullWord = /^\p{Lu}\p{L}*\p{Ll}[\p{L}'’-]*$/u

/** "LDC" among "Oak, Elm, LDC": a body's letters, where the names around it are not in capitals. */
export function isAbbreviation(name: PersonName, text: string): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(name.printed)) return false
  if (inCapitals.test(text.slice(Math.max(0, name.start - 200), name.start))) return false
  return /\p{Lu}\p{Ll}{2}/u.test(text.slice(Math.max(0, name.start - 200), name.start + 200))
}

/** "Council Members |MCELM, FIR, |OAKE and ROWAN": a list whose names are all in capitals. */
const inCapitals =
  /\b(?:[Mm]embers|MEMBERS|[Cc]ouncill?ors|COUNCILL?ORS|Aldermen|Trustees|Supervisors|Commissioners|Directors|Selectmen)\s+(?:\p{Lu}{3,}(?:,\s+(?:and\s+)?|\s+(?:and|&)\s+))+$/u

export function hasTitle(name: PersonName): boolean {
  return name.honorific !== undefined || /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev|Revd)\b/.test(name.name)
}

/** "Ms Oak", "P Oak": with a title or initials, as some lists print all their names. */
export function isStyled(name: PersonName): boolean {
  return hasTitle(name) || /(?:^|\s)\p{Lu}[.\s]/u.test(name.name)
}

/** "Councillors |J| and K Elm", "|Mr J.| & Mrs K. Elm": initials, and behind the "and" those of another with the surname of both. */
const initialsBefore =
  /(?:^|[,;:(\n]\s*|\b(?:Councillors|Cllrs|Crs|Members|Messrs)\.?\s+|\band\s+)(?<name>(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)?\p{Lu}\.?(?:\s?\p{Lu}\.)?)\s+(?:and|&)\s+$/u
const initialsAndSurname = /^(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)?\p{Lu}\.?(?:\s?\p{Lu}\.)?\s(?<surname>\p{Lu}['’\p{L}-]*\p{Ll}\S*)$/u

/** "guests |Bob| and Sue Elm": a forename that many have, and a whole name behind the "and". */
const forenameBefore = /(?:^|[,;:(\n]\s*|\p{Ll}\s)(?<name>\p{Lu}\p{Ll}{1,11})\s(?:and|&)\s+$/u
const forenameAndSurname = /^\p{Lu}\p{Ll}+\s(?<surname>\p{Lu}[’'\p{L}-]*\p{Ll})$/u

/** "Sue and Gord Elm, Stan and Lin Fir, Don and Kev Oak": two couples and more. */
const couples = /(?:^|[,;:\n]\s*)\p{Lu}\p{Ll}+\s(?:and|&)\s\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}’'-]+(?=[,;.\n]|$)/gu

function forenameOf(before: string, found: readonly ListedPerson[], text: string): string | undefined {
  const name = forenameBefore.exec(before)?.groups?.name
  if (!name || forenames.has(name.toLowerCase())) return name
  // "Bo Ash, Cy Oak, Marc & Simone Elm": among whole names, whatever he is called; "Ash & Simone Elm" among surnames is somebody else.
  const sign = /\sand\s+$/.test(before) && (text.match(couples)?.length ?? 0) > 1 ? 'and' : '&'
  const couple =
    new RegExp(`(?:^|[,;:(\\n]\\s*)\\S+\\s${sign}\\s+$`).test(before) &&
    found.every((other) => other.name === name || other.name.includes(' '))
  return couple ? name : undefined
}

/**
 * "Mr A Elm, Clerk" ¶ "Ms B Fir, Archivist" ¶ "Ms C Oak, |Brook Lodge|": where each line has one with a title and a function or a
 * body behind the comma, two words there are no name.
 */
export function bodiesBehindNames(found: ListedPerson[], text: string): ListedPerson[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const functions = found.filter((person) => person.title !== undefined).length
  if (lines.length < 3 || functions < 2 || !lines.every((line) => titledLine.test(line))) return found
  return found.filter((person, i) => {
    const before = found[i - 1]
    const behind = before && !hasTitle(person) && hasTitle(before) && /^,\s+$/.test(text.slice(before.end, person.start))
    if (behind) before.title ??= person.printed
    return !behind
  })
}

const titledLine = /^\s*(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?\s[^,]{2,60}(?:,[^,]{2,100})?$/

/** Gives the surname that two share to the first of them: to "J" of "J and K Elm". */
export function shareSurnames(found: readonly ListedPerson[], text: string): ListedPerson[] {
  return found.flatMap((person, i) => {
    const surname = initialsAndSurname.exec(person.name)?.groups?.surname ?? forenameAndSurname.exec(person.name)?.groups?.surname
    const before = text.slice(Math.max(0, person.start - 40), person.start)
    const name =
      surname && /\s(?:and|&)\s+$/.test(before) ? (initialsBefore.exec(before)?.groups?.name ?? forenameOf(before, found, text)) : undefined
    if (name === undefined) return [person]
    const other = found[i - 1]
    if (other?.name === name) {
      other.name = `${name} ${surname}`
      return [person]
    }
    const start = person.start - before.length + before.lastIndexOf(name)
    const { title, note: _note, ...shared } = person
    // "guests Bob" read as the function of Sue, "Jo Fir, Bob" as Jo's
    const own = endsIn(title, name) ? shared : person
    if (other && endsIn(other.title, name)) withoutTitleAtEnd(other, name)
    return [{ ...shared, name: `${name} ${surname}`, start, end: start + name.length, brackets: [] }, own]
  })
}

const endsIn = (title: string | undefined, name: string) => title === name || (title?.endsWith(` ${name}`) ?? false)

/** "Jo Fir, Clerk, |Bob|" */
function withoutTitleAtEnd(person: ListedPerson, words: string): void {
  const rest = (person.title ?? '').slice(0, -words.length).replace(/[,;\s]+$/, '')
  if (rest === '') delete person.title
  else person.title = rest
}
