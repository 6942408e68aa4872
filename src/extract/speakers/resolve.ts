/**
 * Whom a designation means: "She", "the Director", "the DCF", "Councillor Moor" → the fullest designation of the same
 * person that the item gives. What the item leaves in doubt stays as printed, and says so.
 */
import { speaksOf } from '../../language/topics.ts'
import { personTitle, roleNoun, sexOf } from '../../vocabulary/speech.ts'
import { type DesignationKind, parseDesignation } from './designation.ts'
import { initialsIn } from './initials.ts'

export interface Resolved {
  speaker: string
  certainty: 'stated' | 'inferred' | 'unsettled'
  reason?: string
}

interface Person {
  full: string
  /** "councillor", "mr": the title's class; empty where none is printed. */
  title: string
  given: string[]
  surname: string
}

/** "Councillor K.J. Moor", "Mr Jim Alder MP", "County Councillor Yvonne Finch": a titled name anywhere in a text. */
const titledName =
  /\b(?:(?:County|Borough|District|City|Town|Parish)\s)?(?:Councill?or|Cllr|Cr|Alderman|Mr|Mrs|Ms|Miss|Dr|Sir|Professor|Prof|Rev|Revd|PCSO|PC|Sgt|Inspector)\.?\s(?:\p{Lu}\.?\s?(?=\p{Lu})){0,4}(?:\p{Lu}[\p{L}’'-]+\s(?=\p{Lu}\p{Ll}))?(?:[OD]['’])?\p{Lu}[\p{L}’'-]+/gu
/** "… safeguarding and family support (ADS&FS)": what stands before the bracket is looked at from its end. */
const definition = /\s\(["“‘']?((?:\p{Lu}\p{Ll}+\/)?\p{Lu}[\p{Lu}&/]{1,9})["”’']?\)/gu

const asked =
  /\basked\s((?:Councill?or|Cllr|Mr|Mrs|Ms|Miss|Dr)\.?\s(?:\p{Lu}[\p{L}.’'-]*\s?){1,3})(?<=[\p{Ll}])(?:,|\s(?:if|whether|why|how|what|when|where|about|in what)\b)/u

/** "Jo Elm, 12 Mill Road, Netherby.": who comes to speak at a hearing, on a line of their own. */
const speakerLine = /^(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}\.)?\s\p{Lu}[\p{L}’'-]+),\s\d{1,5}\s\p{Lu}[^:;!?]{3,80}$/u
/** "Circulated, report of the Senior Engineer, Northern Division dated 3rd May": who wrote it is who answers for it. */
const author =
  /\breports? (?:of|from|by) the (\p{Lu}[^.;:]{4,120}?)\s(?:dated|setting out|giving|outlining|in relation to|regarding|on the)\b/gu

/** "Councillors Elm, Fir and Ash" */
const severalNamed = /^(?:Councill?ors|Cllrs|Crs|Messrs|Aldermen|Commissioners|Trustees|Directors)\s/

/** A designation that opens a sentence, with an act of the meeting or a task that it is given. */
const acting =
  /^(\p{L}[^,;:]{1,80}?)\s(?:then\s|also\s|duly\s|again\s)?(?:welcomed|congratulated|thanked|invited|took|moved|seconded|proposed|nominated|opened|closed|chaired|joined|handed|signed|declared|offered|volunteered|arrived|attended|undertook|agreed to|considered|discussed|debated|proceeded to|(?:was|were) (?:then\s|duly\s)?(?:elected|appointed|nominated|welcomed|invited)|to \p{Ll}+)\b/u

/** "|Ms Elm| lives beside the ramp.": whatever she does, where nobody else is named. */
const titledActing =
  /^((?:Mr|Mrs|Ms|Miss|Dr|Councill?or|Cllr)\.?\s(?:\p{Lu}\.?\s)*\p{Lu}[\p{L}’'-]+)\s\p{Ll}+(?:s|ed)\b(?!.*\b(?:Mr|Mrs|Ms|Miss|Dr|Councill?or|Cllr|Chair|Mayor|Clerk)\b)/u

/** The people and offices that one item names, and the way from a short designation to the full one. */
export class Cast {
  /** Designations as printed, each with its parts: "the Head of Homes, Mr Elm" → "head of homes", "mr elm". */
  readonly #designations = new Map<string, string[]>()
  readonly #people: Person[] = []
  /** "DCF" → "director of children and families"; a body's abbreviation stands for nobody who speaks. */
  readonly #abbreviations = new Map<string, string | undefined>()
  /** "the Leader" and "Mr Dunmow" by turns: the office → the name. */
  readonly #aliases = new Map<string, string>()
  /** "they" are these, where a group spoke or acted after the last person. */
  #group: string | undefined
  /** Speakers in the order in which they spoke; what is known of their sex, by title or by a pronoun. */
  readonly #spoken: string[] = []
  readonly #sex = new Map<string, 'he' | 'she'>()

  /** Reads a text of the item for titled names and for abbreviations that it defines. */
  read(text: string): void {
    const stand = speakerLine.exec(text)
    if (stand) this.#addPerson(stand[1] as string)
    for (const match of text.includes('eport') ? text.matchAll(author) : []) {
      const who = match[1] as string
      if (who.includes(', ') && parseDesignation(who) === 'role') this.add(who)
    }
    if (speaksOf(text, 'titled')) for (const match of text.matchAll(titledName)) this.#addPerson(match[0].replace(/[’']s?$/, ''))
    if (!/\s\([^()]{2,24}\)/.test(text)) return
    for (const match of text.matchAll(definition)) {
      const before = text.slice(Math.max(0, match.index - 160), match.index)
      const short = match[1] as string
      if (this.#abbreviations.has(short)) continue
      const full = longestAtEnd(before)?.replace(/^(?:the|a|an)\s+/i, '')
      this.#abbreviations.set(short, full)
      if (full !== undefined) this.add(full)
    }
  }

  /** Reads those present for their initials: "Pat Moor (PM) (Chair)", "Sid Holt (SH, arrived 7.40pm)". */
  readPresent(text: string): void {
    for (const [short, name] of initialsIn(text)) if (!this.#abbreviations.has(short)) this.#abbreviations.set(short, name)
  }

  /** "The Chair invited the Corporate Director to introduce the item": who will speak next, if only as "she". */
  expect(sentence: string): void {
    if (!speaksOf(sentence, 'invitation')) return
    const match =
      /\b(?:invited|asked|called (?:up)?on|welcomed|introduced)\s(.{3,140}?)(?:,)?\s(?:to (?:introduce|present|speak|address|update|give|outline|read|explain|provide|talk|lead|propose)|who (?:gave|presented|introduced|outlined|provided|spoke|addressed))\b/.exec(
        sentence,
      )
    const who = match?.[1]?.replace(/^(?:the|a|an)\s+/i, '')
    const kind = who === undefined ? undefined : parseDesignation(who)
    if (who === undefined || (kind !== 'person' && kind !== 'role')) return
    this.add(who)
    this.resolve(who, kind)
  }

  /** "The Chairman asked Cllr Elm, who wished to go, in what capacity": the "he" that follows is who answers. */
  expectAnswer(sentence: string): void {
    const who = sentence.includes('asked') ? asked.exec(sentence)?.[1]?.trim() : undefined
    if (who !== undefined && parseDesignation(who) === 'person') this.resolve(who, 'person')
  }

  /**
   * "Councillor Elm then took the chair.", "Members thanked the Clerk and …": nobody's speech, yet the "she" or "they" that
   * follows is who acted.
   */
  meet(sentence: string): void {
    const act = acting.exec(sentence) ?? (speaksOf(sentence, 'titled') ? titledActing.exec(sentence) : null)
    const who = act?.[1]?.replace(/^the\s+/i, '')
    const kind = who === undefined ? undefined : parseDesignation(who)
    if (!act || who === undefined || kind === undefined || kind === 'body' || kind === 'pronoun') return
    if ((kind === 'initials' && !this.isPerson(who)) || /\s\p{Ll}{2,}ed\b/u.test(who)) return
    // "Councillor Elm welcomed Jo Holt to the meeting": the "she" that follows can be either.
    if (kind !== 'group' && /(?:ed|took)$/.test(act[0]) && /^\s(?:the\s)?\p{Lu}/u.test(sentence.slice(act[0].length))) return
    this.resolve(who, kind)
  }

  /** Whether initials stand for a person: explained in the item, or of a form that only people's have ("PM", "AD/RV"). */
  isPerson(initials: string): boolean {
    if (this.#abbreviations.has(initials)) return this.#abbreviations.get(initials) !== undefined
    return initials.length === 2 || /[/&]/.test(initials)
  }

  /** Notes that an office and a name are used by turns for one person. */
  alias(office: string, name: string): void {
    this.#aliases.set(office.toLowerCase(), name)
  }

  /** Takes in a designation as it is printed with a speech. */
  add(printed: string): void {
    if (this.#designations.has(printed)) return
    // "Tina Holt, Head of Homes and Sarah Wells, Head of Lanes": two people, each with her office.
    const two = (printed.includes(', and ') ? /^(.+?),\sand\s(\p{Lu}.+)$/u : /^(.+?)\sand\s(\p{Lu}.+)$/u).exec(printed)
    // "Tina Holt, Head of Homes and Car Parks": one.
    const office = two?.[1]?.includes(', ') && !two[2]?.includes(', ')
    if (two && !office && parseDesignation(two[1] as string) === 'person' && parseDesignation(two[2] as string) === 'person') {
      this.add(two[1] as string)
      this.add(two[2] as string)
      return
    }
    this.#designations.set(printed, partsOf(printed))
    // "Councillors Elm, Fir and Ash" are not the fuller name of Councillor Elm.
    if (severalNamed.test(printed)) return
    // "The Leader of the Labour Group, Mr Brady": the name leads back to the whole.
    for (const part of printed.split(/\s*,\s+|\s+\(|\)\s*/)) this.#addPerson(part, printed)
  }

  #addPerson(name: string, full = name): void {
    if (this.#people.some((other) => other.full === full)) return
    const person = personOf(name)
    if (!person) return
    // "Councillor Elm (K)": the initial that tells two of one surname apart.
    const behind = person.given.length === 0 ? /\((\p{Lu})\.?\)/u.exec(full)?.[1]?.toLowerCase() : undefined
    this.#people.push({ ...person, full, given: behind === undefined ? person.given : [behind] })
  }

  resolve(printed: string, kind: DesignationKind): Resolved {
    const resolved = this.#resolve(printed, kind)
    if (kind === 'group') this.#group = resolved.speaker
    else if (kind !== 'pronoun' && kind !== 'body') this.#group = undefined
    if (kind !== 'group' && kind !== 'body' && (resolved.certainty !== 'unsettled' || kind !== 'pronoun')) {
      this.#spoken.push(resolved.speaker)
      const sex = sexOf(resolved.speaker) ?? sexOf(printed)
      if (sex !== undefined) this.#sex.set(resolved.speaker, sex)
    }
    return resolved
  }

  #resolve(printed: string, kind: DesignationKind): Resolved {
    if (kind === 'pronoun') return this.#pronoun(printed)
    if (kind === 'group' || kind === 'body') return this.#groupOf(printed)
    const abbreviated = this.#abbreviations.get(printed)
    if (abbreviated !== undefined) return { speaker: this.#fullest(abbreviated), certainty: 'inferred' }
    if (kind === 'initials') {
      return { speaker: printed, certainty: 'unsettled', reason: `“${printed}” is not explained in this item` }
    }
    const full = this.#fullest(this.#aliases.get(printed.toLowerCase()) ?? printed)
    return { speaker: full, certainty: full === printed ? 'stated' : 'inferred' }
  }

  #pronoun(printed: string): Resolved {
    const sex = printed.toLowerCase() === 'he' ? 'he' : printed.toLowerCase() === 'she' ? 'she' : undefined
    if (this.#group !== undefined && printed.toLowerCase() === 'they') return { speaker: this.#group, certainty: 'inferred' }
    for (let i = this.#spoken.length - 1; i >= 0; i--) {
      const speaker = this.#spoken[i] as string
      const known = this.#sex.get(speaker)
      if (sex !== undefined && known !== undefined && known !== sex) continue
      // The sex of an office becomes known by its pronoun: the next "she" is somebody else's.
      if (sex !== undefined) this.#sex.set(speaker, sex)
      return { speaker, certainty: 'inferred' }
    }
    return { speaker: printed, certainty: 'unsettled', reason: 'no speaker before this pronoun in the item' }
  }

  /** "The Deputation" → "Deputation from the Tidy Towns Group", where the item names it so. */
  #groupOf(printed: string): Resolved {
    const longer = /^deputation$/i.test(printed)
      ? [...this.#designations.keys()].filter((other) => other.toLowerCase().startsWith('deputation from '))
      : []
    return longer.length === 1 ? { speaker: longer[0] as string, certainty: 'inferred' } : { speaker: printed, certainty: 'stated' }
  }

  /** The longest designation of the same person or office; the printed one where several could be meant. */
  #fullest(printed: string): string {
    let full = printed
    for (let round = 0; round < 3; round++) {
      const next = this.#person(full) ?? this.#office(full)
      if (next === undefined || next === full) break
      full = next
    }
    return full
  }

  #person(printed: string): string | undefined {
    if (/\sand\s(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)\b/.test(printed)) return undefined
    const person = personOf(printed)
    if (!person) return undefined
    const same = this.#people.filter((other) => other.surname === person.surname && agree(person, other))
    // Two people of one surname fit: in doubt.
    for (const a of same) for (const b of same) if (!agree(a, b)) return undefined
    const longest = same.reduce<Person | undefined>(
      (best, other) => (best === undefined || other.full.length > best.full.length ? other : best),
      undefined,
    )
    if (longest === undefined) return undefined
    // "Al Pine" says more than "Mr. Pine".
    const named = person.given.length === 0 && longest.given.some((given) => given.length > 1)
    // "Chairman Jo Elm" says more than "Councillor Elm (J)".
    const bracketed = person.given.some((given) => given.length > 1) && /\(\p{Lu}\.?\)$/u.test(longest.full)
    return named || (longest.full.length > printed.length && !bracketed) ? longest.full : undefined
  }

  #office(printed: string): string | undefined {
    const short = printed.toLowerCase()
    const isShort = (office: string) => office === short
    const goesOn = (office: string) =>
      (office.startsWith(`${short} `) && !office.startsWith(`${short} and `) && !tooCommon.test(short)) ||
      (short === 'leader' && office.startsWith('leader of the ')) ||
      (short === 'officer' && office.endsWith(' officer'))
    const others = [...this.#designations].filter(([other]) => other.length > short.length)
    // "the Leader" is "the Leader, Mr Dunmow" before it is "the Leader of the Opposition".
    const exact = others.filter(([, offices]) => offices.some(isShort))
    const longer = (exact.length > 0 ? exact : others.filter(([, offices]) => offices.some(goesOn))).map(([other]) => other)
    const distinct = longer.filter((a, _, all) => !all.some((b) => b !== a && b.toLowerCase().includes(a.toLowerCase())))
    return distinct.length === 1 ? distinct[0] : undefined
  }
}

/** The longest designation that a text ends with. */
function longestAtEnd(text: string): string | undefined {
  for (const word of text.matchAll(/(?<=^|[\s(“"‘'])\p{L}/gu)) {
    const words = text.slice(word.index)
    const kind = parseDesignation(words)
    // Two or three capitalised words before the bracket are a body's name ("National Roads Authority (NRA)"), not a person's.
    if (kind === 'role' || (kind === 'person' && /,\s/.test(words))) return words
  }
  return undefined
}

/** Offices of which a meeting has several: "Member" is not "Member for Lanes". */
const tooCommon = /^(?:member|officer|councillor|representative|resident|speaker|chair|chairman|leader)$/

/** The parts of a designation, in small letters, without "the". */
function partsOf(printed: string): string[] {
  return printed
    .toLowerCase()
    .split(/,\s+|\(|\)/)
    .map((part) => part.trim().replace(/^the /, ''))
}

function personOf(name: string): Person | undefined {
  const plain = name.replace(/\s*\([^()]*\)/g, '').split(/,\s/)[0] as string
  const tokens = plain.split(/\s+|(?<=\p{Lu}\.)(?=\p{Lu})/u).filter(Boolean)
  let i = 0
  while (i < tokens.length - 1 && personTitle.test(tokens[i] as string)) i++
  // "City Attorney Jo Elm": an office before the whole name.
  if (i < tokens.length - 2 && tokens.slice(0, i).every(isOfficeWord))
    while (i < tokens.length - 2 && isOfficeWord(tokens[i] as string)) i++
  const names = tokens.slice(i)
  if (names.length === 0 || !names.every((token) => /^(?:\p{Lu}[\p{L}’'.-]*|de|van|von|der|of)$/u.test(token))) return undefined
  if (i === 0 && (names.length < 2 || parseDesignation(plain) !== 'person')) return undefined
  const surname = (names.at(-1) as string).toLowerCase().replace(/[.’']s?$/, '')
  const title = tokens
    .slice(0, i)
    .map((token) => token.toLowerCase().replace('.', ''))
    .join(' ')
  const given = names.slice(0, -1).map((token) => token.toLowerCase().replace('.', ''))
  return { full: name, title: titleClass(title), given, surname }
}

function titleClass(title: string): string {
  if (/\b(?:councill?ors?|cllrs?|cr|clr)\b/.test(title)) return 'councillor'
  const last = title.split(' ').at(-1) ?? ''
  // "City Attorney Jo Elm" is "Ms Elm" by turns.
  return isOfficeWord(last) ? '' : last
}

/** "City", "Attorney", "Assistant", "Clerk": words of an office, and no way to address somebody. */
const isOfficeWord = (token: string) =>
  /^(?:city|town|village|county|borough|district|parish|township|fire|police|public|works|finance|planning|building|human|resources)$/i.test(
    token,
  ) ||
  (roleNoun.has(token.toLowerCase()) && !/^(?:councill?or|dr|pc|pcso|mp|alderman|alderwoman)$/i.test(token))

/** Whether two names can be one person's: titles of one class or one missing, first names with the same initials. */
function agree(a: Person, b: Person): boolean {
  if (a.surname !== b.surname) return false
  if (a.title !== '' && b.title !== '' && a.title !== b.title) return false
  const length = Math.min(a.given.length, b.given.length)
  for (let i = 0; i < length; i++) if (a.given[i]?.[0] !== b.given[i]?.[0]) return false
  return true
}
