/**
 * Whom a designation means: "She", "the Director", "the DCF", "Councillor Moor" → the fullest designation of the same
 * person that the item gives. What the item leaves in doubt stays as printed, and says so.
 */
import { everyMatch } from '../../language/matches.ts'
import { speaksOf } from '../../language/topics.ts'
import { sexOf } from '../../vocabulary/speech.ts'
import { abbreviationsIn } from './abbreviations.ts'
import { appositionsIn } from './appositions.ts'
import { type DesignationKind, parseDesignation } from './designation.ts'
import { initialsIn } from './initials.ts'
import { actingIn, askedIn, invitedIn } from './named-in-passing.ts'
import { canBeOne, type Person, personOf } from './person.ts'

export interface Resolved {
  speaker: string
  certainty: 'stated' | 'inferred' | 'unsettled'
  reason?: string
}

/** "Councillor K.J. Moor", "Mr Jim Alder MP", "County Councillor Yvonne Finch": a titled name anywhere in a text. */
const titledName =
  /\b(?:(?:County|Borough|District|City|Town|Parish)\s)?(?:Councill?or|Cllr|Cr|Alderman|Mr|Mrs|Ms|Miss|Dr|Sir|Professor|Prof|Rev|Revd|PCSO|PC|Sgt|Inspector)\.?\s(?:\p{Lu}\.?\s?(?=\p{Lu})){0,4}(?:\p{Lu}[\p{L}’'-]+\s(?=\p{Lu}\p{Ll}))?(?:[OD]['’])?\p{Lu}[\p{L}’'-]+/gu
/** "Jo Elm, 12 Mill Road, Netherby.": who comes to speak at a hearing, on a line of their own. */
const speakerLine = /^(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}\.)?\s\p{Lu}[\p{L}’'-]+),\s\d{1,5}\s\p{Lu}[^:;!?]{3,80}$/u
/** "Circulated, report of the Senior Engineer, Northern Division dated 3rd May": who wrote it is who answers for it. */
const author =
  /\breports? (?:of|from|by) the (\p{Lu}[^.;:]{4,120}?)\s(?:dated|setting out|giving|outlining|in relation to|regarding|on the)\b/gu

/** "The Mayor and members", "Mayor Elm and the Members of the Council": no "he" and no "she". */
const withOthers = /\sand\s(?:all\s|the\s|other\s)*(?:members|councillors|officers|staff|residents|others)\b/i
/** "Councillors Elm, Fir and Ash" */
const severalNamed = /^(?:Councill?ors|Cllrs|Crs|Messrs|Aldermen|Commissioners|Trustees|Directors)\s/

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
    for (const match of text.includes('eport') ? everyMatch(text, author) : []) {
      const who = match[1] as string
      if (who.includes(', ') && parseDesignation(who) === 'role') this.add(who)
    }
    if (speaksOf(text, 'titled')) {
      for (const match of everyMatch(text, titledName)) this.#addPerson(match[0].replace(/[’']s?$/, ''))
      for (const { whole, name } of appositionsIn(text)) {
        this.#designations.set(whole, partsOf(whole))
        this.#addPerson(name, whole)
      }
    }
    for (const [short, full] of abbreviationsIn(text, this.#abbreviations)) {
      this.#abbreviations.set(short, full)
      if (full !== undefined) this.add(full)
    }
  }

  /** Reads those present for their initials: "Pat Moor (PM) (Chair)", "Sid Holt (SH, arrived 7.40pm)". */
  readPresent(text: string): void {
    for (const [short, name] of initialsIn(text)) if (!this.#abbreviations.has(short)) this.#abbreviations.set(short, name)
  }

  /** Takes in by which initials those present may be called, where nothing explains them. */
  expectInitials(pairs: Iterable<readonly [string, string]>): void {
    for (const [short, name] of pairs) if (!this.#abbreviations.has(short)) this.#abbreviations.set(short, name)
  }

  /** Who is invited to speak, if only as "she". */
  expect(sentence: string): void {
    const invited = invitedIn(sentence)
    if (!invited) return
    this.add(invited.who)
    this.resolve(invited.who, invited.kind)
  }

  /** Who is asked: the "he" that follows answers; an office, where his verb is one of answers. */
  expectAnswer(sentence: string, next?: { kind: DesignationKind; verb: string }): void {
    const answers = next?.kind === 'pronoun' && answering.test(next.verb)
    const who = askedIn(sentence, answers)
    if (who !== undefined) this.resolve(who.who, who.kind)
  }

  /** Who acts: the "she" or "they" that follows is the same. */
  meet(sentence: string): void {
    const met = actingIn(sentence)
    if (met && (met.kind !== 'initials' || this.isPerson(met.who))) this.resolve(met.who, met.kind)
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
      if (sex !== undefined && ((known !== undefined && known !== sex) || withOthers.test(speaker))) continue
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
    const same = this.#people.filter((other) => other.surname === person.surname && canBeOne(person, other))
    // Two people of one surname fit: in doubt.
    for (const a of same) for (const b of same) if (!canBeOne(a, b)) return undefined
    const [longest] = same.toSorted((a, b) => b.full.length - a.full.length)
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

/** Offices of which a meeting has several: "Member" is not "Member for Lanes". */
const tooCommon = /^(?:member|officer|councillor|representative|resident|speaker|chair|chairman|leader)$/

const answering = /^(?:confirmed|replied|responded|answered|explained|advised|assured|reassured|clarified)/

/** The parts of a designation, in small letters, without "the". */
function partsOf(printed: string): string[] {
  return printed
    .toLowerCase()
    .split(/,\s+|\(|\)/)
    .map((part) => part.trim().replace(/^the /, ''))
}
