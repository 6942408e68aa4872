/** Reads one unit of a list of people (see name-lists.ts) from left to right: a name, a bracket or a fragment of words at a time. */
import { memberRoles, officerRoles } from '../vocabulary/attendance.ts'
import { isCapital, isSmall } from './letters.ts'
import { hasSurnamesBehindFunctions, isCouncillor, isStaff, staffOffice } from './list-functions.ts'
import { endsWell, isBodyOf, isFunctionOf, isPlaceOfFunction, ward } from './list-surroundings.ts'
import { isCount, tidy } from './list-units.ts'
import { hasTitle, isAbbreviation, isStyled, type ListedPerson, settleSharedTitle, shareSocialTitle, withoutNext } from './listed-names.ts'
import { isBodyLike, isNameLike, isRoleLike, nameAt, type PersonName } from './names.ts'

export interface ListOptions {
  /** Single words are names too ("Present: Fergus (President), Elisa"): for lists under a heading, never for sentences. */
  single?: boolean
}

/** What stands between two of a list: commas, bullets, figures, "and", "together with". */
const separators =
  /^(?:\d{1,2}[.)]\s|[\s,;:.\-–—•·*_"“”]|&(?!\w)|(?:and(?:\s+from)?|with|plus|also|together with|as well as)(?![\p{L}'’-]))+/iu

/** Whether a separator can begin so: of the letters only those of its words. */
function mayBeGap(sign: string): boolean {
  return (!isCapital(sign, 0) && !isSmall(sign, 0)) || 'awptAWPT'.includes(sign)
}

const initialed = /^(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{L}[\p{L}'’-]*$/u
const lastSurname = /^\p{Lu}\p{Ll}[\p{L}'’-]+(?=\s*(?:$|[.,;(\n]))/u

/** Before "Mrs D Ash" where nothing parts her from the words before. */
const nextTitled = /\s(?=(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Cr)\.?\s\p{Lu})/u

/** No name, function or bracket of a list is longer. It also bounds what one look ahead may cost. */
const longest = 400

export class UnitReader {
  private at: number
  private readonly found: ListedPerson[] = []
  /** Words that may turn out to be the function of the person who comes next. */
  private pending: { start: number; end: number } | undefined
  /** The body in "Lanes Trust – Ms. M Lea, Mr. A Hog". */
  private body: string | undefined
  /** "Councillors", until the end of the unit. */
  private shared: PersonName | undefined
  /** "Members present: |Aldermen|: B Ash, C Elm", up to one who has a title of her own. */
  private titleAbove: string | undefined
  private readonly underTitle = new Map<ListedPerson, string>()
  /** "… K Elm and the Leader": a function after "and" is another's, whose name is not given. */
  private afterAnd = false
  private surnamesAlone: boolean | undefined
  /** "1 parishioner (Mrs Ash)": in brackets behind a count stands who it was. */
  private counted = false
  /** Where each title was read, for one that a comma or "and" runs through. */
  private readonly titleStart = new Map<ListedPerson, number>()

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
    private readonly options: ListOptions,
    public rolesFirst: boolean,
    /** Reads a whole list: what stands in a bracket may be one. */
    private readonly peopleIn: (list: string) => ListedPerson[],
  ) {
    this.at = start
  }

  read(): ListedPerson[] {
    while (this.at < this.end) {
      const sign = this.text[this.at] as string
      const gap = mayBeGap(sign) ? separators.exec(this.ahead()) : null
      if (gap) {
        this.at += gap[0].length
        this.afterAnd = /\p{L}|&/u.test(gap[0])
      } else if (sign === '(' || sign === '[') this.readBracket()
      else if (sign === ')' || sign === ']') this.at++
      else if (sign === '@') this.at += /^@[\w-]*/.exec(this.ahead())?.[0].length || 1
      else if (!this.readName()) this.readFragment()
    }
    for (const [person, title] of this.underTitle) if (!isStaff(person)) person.honorific ??= title
    shareSocialTitle(this.found)
    return settleSharedTitle(this.found, this.text)
  }

  /** Where a function begins whose owner has not come yet. */
  get unfinished(): number | undefined {
    return this.pending?.start
  }

  /** "City Manager Elm, Fire Captain Oak": a surname alone behind each function. */
  private get surnames(): boolean {
    this.surnamesAlone ??= hasSurnamesBehindFunctions(this.text.slice(this.start, this.end))
    return this.surnamesAlone
  }

  private ahead(): string {
    return this.text.slice(this.at, Math.min(this.end, this.at + longest))
  }

  private readName(): boolean {
    const title = this.titleForTwo()
    const single = this.shared !== undefined || this.options.single === true || title !== undefined
    if (!single && this.pending?.end === this.at && this.surnames) return this.readSurname()
    let name =
      nameAt(this.text.slice(0, this.end), this.at) ?? (single ? nameAt(this.text.slice(0, this.end), this.at, { single }) : undefined)
    if (!name || isAbbreviation(name, this.text)) return this.readLoneName()
    name = withoutNext(name, this.found.at(-1), this.text)
    const line = { text: this.text, start: this.start, end: this.end }
    if (!endsWell(line, name.end) || isBodyOf(line, name)) return false
    if ((this.pending && isPlaceOfFunction(line, name, this.rolesFirst)) || isFunctionOf(line, name, this.found, this.afterAnd))
      return false
    // "Deputy C.E. and Director, Lanes (Mr. K. Marsh)": the Chief Executive's.
    if (/^C\.\s?E\.(?:\s?O\.)?$/.test(name.name)) return false
    // "Commencement of the Meeting", "Change to the Order of Business": one word that goes on in small letters is no name.
    if (
      single &&
      name.printed === name.name &&
      !/\s/.test(name.name) &&
      /^\s(?:of|to|for|from|in|on|at)\s/.test(this.text.slice(name.end, this.end))
    )
      return false
    this.add(title && name.printed === name.name ? { ...name, honorific: title } : name)
    this.at = name.end
    if (name.honorific) this.at += ward.exec(this.ahead())?.[0].length ?? 0
    this.readRest()
    return true
  }

  /** "Cllr Elm and |Fir (illness)": a title in the singular for both, where the second is a surname and nothing more. */
  private titleForTwo(): string | undefined {
    const title = this.afterAnd ? this.found.at(-1)?.honorific : undefined
    const alone = title !== undefined && /^(?:cllr|councillor|cr)\.?$/i.test(title) && lastSurname.exec(this.ahead())?.[0]
    return alone && isNameLike(alone) && !isRoleLike(alone) && !isBodyLike(alone) ? title : undefined
  }

  private readSurname(): boolean {
    const name = nameAt(this.text.slice(0, this.end), this.at, { single: true })
    if (!name || isAbbreviation(name, this.text)) return false
    this.add(name)
    this.at = name.end
    return true
  }

  /** "McLea (Acting Head of Lanes)": one word is a name where a function stands behind it in brackets. */
  private readLoneName(): boolean {
    const lone = /^\p{Lu}\p{Ll}[\p{L}'’-]+(?=\s*\(([^()]*)\))/u.exec(this.ahead())
    if (!lone || !isNameLike(lone[0]) || !isRoleLike(lone[1] as string)) return false
    const end = this.at + lone[0].length
    this.add({ printed: lone[0], name: lone[0], shared: false, start: this.at, end })
    this.at = end
    return true
  }

  private add(name: PersonName): void {
    const person: ListedPerson = { ...name, brackets: [] }
    if (name.shared) this.shared = name
    else if (!name.honorific && this.shared?.honorific && !name.office && !this.pending) person.honorific = this.shared.honorific
    if (name.honorific || name.office || this.pending) this.titleAbove = undefined
    else if (this.titleAbove) this.underTitle.set(person, this.titleAbove)
    if (name.office) person.title = name.office
    if (this.body) person.title = this.body
    if (this.pending) {
      const role = tidy(this.text.slice(this.pending.start, this.pending.end))
      // "…, the Clerk, County Cllr R Fir": two people, the first without a name.
      const another = isCouncillor(name) && officerRoles.test(role) && !memberRoles.test(role)
      if (isRoleLike(role) && !another) {
        person.title = name.office ? `${role} ${name.office}` : role
        // "Religious representatives: Mrs G Ash and Rev H Elm" are both.
        if (/s$/i.test(role) && /^\s*:/.test(this.text.slice(this.pending.end, name.start))) this.body = role
        // "Locum Clerk: Helen Lee" is a heading for one; "the Clerk, Mrs J Ash, the Treasurer, Mr B Elm" goes on so.
        if (!/^\s*:/.test(this.text.slice(this.pending.end, name.start)) && !name.office) this.rolesFirst = true
      }
      this.pending = undefined
    }
    this.found.push(person)
  }

  /** What runs on behind a name: " – Chair", " for Councillor Elm", " Parish Clerk". */
  private readRest(): void {
    // Most names end before a comma, a bracket or the end.
    if (!/[\s@–—:-]/.test(this.ahead().charAt(0))) return
    const person = this.found.at(-1) as ListedPerson
    const handle = /^\s*@[\w-]+/.exec(this.ahead())
    if (handle) this.at += handle[0].length
    const dash = /^\s*(?:[–—:]|-(?=\s))\s*/.exec(this.ahead())
    if (dash && /^\s|\s$/.test(dash[0])) {
      const start = this.at + dash[0].length
      const stop = this.fragmentEnd(start)
      // "Cllr M Lea - Family Commitment": two words without a title are no second name behind one that has its own.
      const next = nameAt(this.text.slice(0, stop), start)
      // "N Elm – Mill Ward": whom one with initials sits for, and nobody called Ward.
      const sitsFor = next !== undefined && isStyled(person) && !isStyled(next) && /\s(?:Ward|Division)$/.test(next.name)
      if (next && !sitsFor && (hasTitle(next) || !hasTitle(person))) return
      this.at = start
      this.give(person, start, stop)
      this.at = stop
      return
    }
    const word = /^\s+(\p{L}[\p{L}'’-]*)/u.exec(this.ahead())
    if (
      !word ||
      /^(?:and|with|plus)$/i.test(word[1] as string) ||
      nameAt(this.text.slice(0, this.end), this.at + word[0].length - (word[1] as string).length)
    )
      return
    let stop = this.fragmentEnd(this.at)
    const rest = this.text.slice(this.at, stop)
    // "Kit Ash   Apologies": a column for who came, its gap lost.
    if (/^\s+\p{Ll}/u.test(rest) || /^\s+apolog(?:y|ies)[\s.]*$/i.test(rest)) person.note = tidy(rest)
    else if (isRoleLike(rest)) {
      // "Kit Elm Clerk |Members Cr D Ash|": columns read across
      stop = this.at + (nextTitled.exec(rest)?.index ?? rest.length)
      this.give(person, this.at, stop)
    } else return
    this.at = stop
  }

  private readBracket(): void {
    const close = this.matchingBracket()
    if (close === undefined) {
      this.at++
      return
    }
    const inside = this.text.slice(this.at + 1, close)
    const person = this.found.at(-1)
    const counted = this.counted && inside.length < 100 ? this.peopleIn(inside) : []
    const name = this.pending || !person ? nameAt(inside.trimEnd(), inside.length - inside.trimStart().length) : undefined
    // "Youth Councillors (J Ash and T Elm)"
    const several = this.pending && this.rolesFirst && name && /[,&]|\sand\s/.test(inside) ? this.peopleIn(inside) : []
    // "Director, Lanes (Mr. K. Marsh)", "The Mayor (Councillor J Ash)"
    if (name && name.end >= inside.trimEnd().length - 1 && this.pending) {
      this.rolesFirst = true
      const role = tidy(this.text.slice(this.pending.start, this.pending.end))
      const start = this.at + 1 + name.start
      this.pending = undefined
      this.found.push({ ...name, start, end: this.at + 1 + name.end, brackets: [], title: role })
    } else if (several.length > 1 || counted.length > 0) {
      for (const { start, end, ...other } of several.length > 1 ? several : counted)
        this.found.push({ ...other, start: this.at + 1 + start, end: this.at + 1 + end })
      this.pending = undefined
    } else if (this.pending && isRoleLike(inside)) {
      // "The Vice-Chancellor (Chair), Professor Ash": two, the first without a name.
      this.pending = undefined
      this.rolesFirst = false
    } else if (person) {
      // "Collins (J)" tells two of one surname apart: part of the name.
      if (/^\p{Lu}\.?$/u.test(inside.trim()) && !/\s/.test(person.name)) {
        person.name = `${person.name} (${inside.trim()})`
        person.printed = this.text.slice(person.start, close + 1)
        person.end = close + 1
      } else if (!/^@/.test(inside)) person.brackets.push(tidy(inside))
    }
    this.counted = false
    this.at = close + 1
  }

  private matchingBracket(): number | undefined {
    let depth = 0
    for (let i = this.at; i < Math.min(this.end, this.at + longest); i++) {
      const sign = this.text[i] as string
      if (sign === '(' || sign === '[') depth++
      else if ((sign === ')' || sign === ']') && --depth === 0) return i
    }
    return undefined
  }

  /** Words that begin no name: a function, a body, a count, "None". */
  private readFragment(): void {
    const start = this.at
    const stop = Math.max(start + 1, this.fragmentEnd(start))
    const words = this.text.slice(start, stop)
    this.at = stop
    if (/^(?:councillors|cllrs\.?|councilors|commissioners|trustees|members|aldermen|mesdames|messrs\.?)$/i.test(words.trim())) {
      // "Members present: Aldermen – F Agnew, P Brett": the title of those who follow.
      const before = /^\s*(?:[–—:]|-(?=\s))/.exec(this.text.slice(stop, this.end))
      if (before) {
        this.at += before[0].length
        this.titleAbove = /^(?:members|mes)/i.test(words.trim()) ? undefined : words.trim()
      } else this.titleBehind(words.trim())
      return
    }
    if (isCount(words)) {
      this.counted = true
      return
    }
    const split = this.functionThenName(start, stop)
    if (split !== undefined) {
      this.pending = { start: this.pending?.start ?? start, end: split }
      this.at = split
      return
    }
    // "Chairman Councillors Clerk Mrs D Ash Mrs C Elm": columns read across; the names begin at the first title.
    const inner = nextTitled.exec(words)
    if (inner && nameAt(this.text.slice(0, this.end), start + inner.index + 1)) {
      const person = this.found.at(-1)
      if (person && !this.afterAnd) this.give(person, start, start + inner.index)
      this.at = start + inner.index
      return
    }
    // "Cllr Colin Ash, LDC Cllr Martin Oak": letters of a body, then the next name without a comma.
    const letters = /^\p{Lu}{2,8}\s+(?=\p{Lu})/u.exec(words)
    if (letters && nameAt(this.text.slice(0, this.end), start + letters[0].length)) {
      const person = this.found.at(-1)
      if (person) this.give(person, start, start + letters[0].length)
      this.at = start + letters[0].length
      return
    }
    const sign = /^\s*(?:[–—:]|-(?=\s))/.exec(this.text.slice(stop, this.end))
    if (sign && !this.pending && !isRoleLike(words)) {
      // "Lanes Trust – Ms. M Lea, Mr. A Hog"
      this.body = tidy(words)
      this.titleAbove = undefined
      return
    }
    const person = this.found.at(-1)
    // "City Manager J. Elm, |at 10:00 a.m.|"
    if (person && /^at \d/.test(words)) {
      person.brackets.push(tidy(words))
      return
    }
    const office = person && isCouncillor(person) ? staffOffice.exec(words)?.[0] : undefined
    if (office) {
      // No councillor is the clerk, who may be named behind: in brackets, or behind a comma.
      this.pending = { start, end: start + office.length }
      return
    }
    if (person && !this.rolesFirst) {
      if (!this.afterAnd || (this.titleStart.has(person) && !(/^the\s/i.test(words) && isRoleLike(words)))) this.give(person, start, stop)
    } else this.pending = { start: this.pending?.start ?? start, end: stop }
  }

  /** Where a name begins in "Fire Chief Will Elm"; the words before it are a function. */
  private functionThenName(start: number, stop: number): number | undefined {
    const words = this.text.slice(start, stop)
    for (const match of words.matchAll(/\s+(?=\p{Lu})/gu)) {
      const at = start + (match.index as number) + match[0].length
      // "General Manager, |Community Services| L. Elm": whose manager, behind a comma.
      const known = isRoleLike(this.text.slice(start, at)) || (this.pending && initialed.test(this.text.slice(at, stop)))
      if (!known) continue
      const name = nameAt(this.text.slice(0, this.end), at) ?? (this.surnames ? this.surnameAt(at, start) : undefined)
      // "the clerk A. Elm and the assistant to the clerk Mrs J. Fir"
      if (name && (name.end >= stop - 1 || /^\s+and\s+the\s/.test(this.text.slice(name.end, stop)))) return at
    }
    return undefined
  }

  private surnameAt(at: number, start: number): PersonName | undefined {
    const before = this.text.slice(start, at).trimEnd()
    return isRoleLike(before.slice(before.lastIndexOf(' ') + 1)) ? nameAt(this.text.slice(0, this.end), at, { single: true }) : undefined
  }

  /** "Miss J Ash and Mr D Elm, Councillors, and Mrs R Fir, Clerk" */
  private titleBehind(words: string): void {
    for (const person of this.found) if (!person.title && !person.honorific && !/^members$/i.test(words)) person.honorific = words
  }

  /** A function or body behind a name; what follows it without a new name ("Young People and Education") belongs to it. */
  private give(person: ListedPerson, start: number, stop: number): void {
    const words = tidy(
      this.text.slice(start, stop).replace(/\s(?:was|were|is|are|who|also|attended|joined|gave|had|has|presented|addressed)\b.*$/s, ''),
    )
    if (words === '' || isCount(words)) return
    const before = this.titleStart.get(person)
    if (before !== undefined) person.title = tidy(this.text.slice(before, start)) && tidy(`${this.text.slice(before, start)}${words}`)
    else {
      this.titleStart.set(person, start)
      person.title = person.title ? `${person.title}, ${words}` : words
    }
  }

  /** The next comma, semicolon, bracket or dash outside brackets, or "and" before a name; "Police and Crime Commissioner" is one. */
  private fragmentEnd(from: number): number {
    const ahead = this.text.slice(from, Math.min(this.end, from + longest))
    const pattern = /[,;([|\n]|\s[–—]\s?|\s-\s|:\s|\s(?:and|&)\s+(?!Crime\s)(?=(?:the\s+)?\p{Lu})/gu
    const stop = pattern.exec(ahead)
    return from + (stop ? stop.index : ahead.length)
  }
}
