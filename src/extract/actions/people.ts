/** Who is to act: a designation at the beginning of an action's words, told apart from nouns that are nobody. */
import { type Designation, readDesignation } from '../../language/designations.ts'
import { isNameLike, isRoleLike } from '../../language/names.ts'

/** "ALL", "CB, NT and JH", "secretary": who is to act, behind the label of the words above. */
export const several =
  '(?:ALL|All|(?:[Cc]lerk|[Cc]hair|[Ss]ecretary|[Tt]reasurer|\\p{Lu}{2,3})(?:(?:,|\\s+and|\\s*[&/])\\s*(?:[Cc]lerk|[Cc]hair|[Ss]ecretary|[Tt]reasurer|\\p{Lu}{2,3}))*)'
export const owners = new RegExp(`^${several}\\.?$`, 'u')

const directive = /^(?:\s+(?:is|are|was|were))?\s+to\s+(?:also\s+)?(?<verb>\p{Ll}+)/u
/** "The Clerk to the Council", "Councillor Elm to her left": no directive. */
const noVerb = new Set('the a an his her their its this that these date you us all be'.split(' '))

/** "Clerk| to write|" */
export function isDirective(rest: string): boolean {
  const verb = directive.exec(rest)?.groups?.verb
  return verb !== undefined && !noVerb.has(verb)
}

const duty =
  /^\s+(?:must|should|will|shall|needs? to|is to|are to)\s+(?!be\s(?:\p{Ll}+ly\s)?(?:\p{Ll}+(?:ed|en)|made|sent|held|put|set|paid|bought|built|done|brought)\b)(?=\p{Ll})/u

/** "Ranger", "Head of Lamps", "Director for Roads and Parks"; "Lamps to be ordered" names nobody. */
const behindRole =
  /^(?:the\s+)?(?<role>\p{Lu}[\p{L}&/-]*(?:\s+(?:(?:of|for|and|&)\s+(?:the\s+)?)?\p{Lu}[\p{L}&/-]*){0,6})(?=\s+(?:to|must|will|should|shall|is to|are to)\s+(?!(?:be|the|an?|his|her|their|all|each)\b)\p{Ll})/u

/** "|For |Jo Elm: order the signs" */
const forWhom = /^(?:For|FOR)\s(?=(?:the\s)?\p{Lu}[^:;.,]{1,40}:\s)/u

/**
 * Who is to act, at the beginning of an action's words: "Ranger to order signs", "IT Manager must finish …", "Jo Elm: order signs".
 *
 * @param people who may stand before a colon; "Website: publish the list" is nobody's
 */
export function ownerOf(printed: string, people?: People): string | undefined {
  const text = printed.replace(forWhom, '')
  // "@annelm to open an issue", "@annelm: open an issue", "@annelm open an issue"
  const handle = /^@[\p{L}\d][\p{L}\d_-]{0,38}(?=[\s:,])/u.exec(text)?.[0]
  if (handle) return handle
  const who = readDesignation(text)
  const rest = who && who.start <= 4 ? text.slice(who.end) : undefined
  if (who && rest !== undefined) {
    const heads = /^\s*[:–-]/.test(rest) && (text !== printed || !people || people.knows(who.text))
    if (heads || isDirective(rest) || duty.test(rest)) return who.text
  }
  const role = behindRole.exec(text)
  return role?.groups?.role
}

const behind = /^(?<text>.{4,300}?)(?:\s\((?<bracket>[^()]{2,40})\)|\s\[(?<square>[^[\]]{2,40})\]|\s[–—-]\s(?<dash>[^–—()]{2,40}))\.?$/u

/** "Order the lamps |(Clerk)|", "Write to the owner |– Cllr Elm|": in a list of actions. */
export function ownerBehind(text: string): { text: string; owner: string } | undefined {
  const { text: told, bracket, square, dash } = behind.exec(text)?.groups ?? {}
  const owner = bracket ?? square ?? dash
  if (!told || !owner) return undefined
  const who = readDesignation(owner)
  return owners.test(owner) || (who && who.end >= owner.length) ? { text: told, owner } : undefined
}

/** Tells somebody who can act from a noun at the beginning of a sentence: "Clerk to write", not "Contracts to progress …". */
export class People {
  /** Their names and initials, made when somebody is first asked for by one of them. */
  private names: Set<string> | undefined

  constructor(private readonly attendees: readonly string[]) {}

  knows(designation: string): boolean {
    if (/\p{Lu}{2,}\s+\p{Lu}{2,}/u.test(designation)) return false
    if (/^(?:councill?or|cllr|clr|cr\b|mr|mrs|ms|miss|dr|sir|ald)/i.test(designation) || isRoleLike(designation)) return true
    const initials = /^(?:\p{Lu}\.?){2,3}$/u.test(designation)
    if (initials && this.attendees.length === 0) return true
    if (initials || !/\s/.test(designation)) {
      this.names ??= new Set(this.attendees.flatMap((name) => [...name.toLowerCase().split(/[\s.]+/), initialsOf(name)]))
      return this.names.has(designation.replace(/\./g, '').toLowerCase())
    }
    return isNameLike(designation)
  }
}

/** "|HP and GC| to contact the owner", "|Cllr Elm, Cllr Fir and the Clerk| agreed to meet": all of them. */
export function readOwners(text: string, at: number, people: People): Designation | undefined {
  const first = readDesignation(text, at)
  if (!first || !people.knows(first.text)) return undefined
  let { end } = first
  for (;;) {
    const link = between.exec(text.slice(end, end + 12))?.[0].length
    const next = link === undefined ? undefined : readDesignation(text, end + link)
    if (!next || next.start > end + (link ?? 0) + 4 || !people.knows(next.text)) break
    end = next.end
  }
  return { text: text.slice(first.start, end), start: first.start, end }
}

const between = /^(?:,?\s(?:and|&)\s|,\s|\s?\/\s?)(?:the\s)?(?=\p{Lu})/u

function initialsOf(name: string): string {
  return (name.match(/\p{Lu}(?=\p{Ll}|\.|\s|$)/gu) ?? []).join('').toLowerCase()
}
