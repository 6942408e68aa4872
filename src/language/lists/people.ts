/** The people of one unit of a list as they are read, and whose each title, function and body is that stands between them. */
import { memberRoles, officerRoles } from '../../vocabulary/attendance.ts'
import { type ListedPerson, settleSharedTitle, shareSocialTitle } from '../listed-names.ts'
import { isRoleLike, type PersonName } from '../names.ts'
import { isCouncillor, isStaff } from './functions.ts'
import { isCount, tidy } from './units.ts'

/** "Cllrs Elm, Fir and |PCSO Yew|", "Directors Elm, Fir and |Superintendent Ty Yew|": none of them. */
const police = /^(?:PC|WPC|PCSO|Sgt|Sergeant|Insp|Inspector|Supt|Superintendent|Constable)\b/

/** "… attended", "… who presented the accounts": behind the function the sentence goes on. */
const sentenceBehind = /\s(?:was|were|is|are|who|also|attended|joined|gave|had|has|presented|addressed)\b.*$/s

/** "Student Representatives" */
const bothAre =
  /^(?:[\p{L}&-]+\s){0,4}(?:representatives|reps|members|co-?chairs|trustees|governors|officers|directors|managers|auditors|students|residents|observers)$/iu

export class UnitPeople {
  readonly found: ListedPerson[] = []
  /** Words that may turn out to be the function of the person who comes next. */
  pending: { start: number; end: number } | undefined
  /** "Councillors", until the end of the unit. */
  shared: PersonName | undefined
  /** The body in "Lanes Trust – Ms. M Lea, Mr. A Hog". */
  private body: string | undefined
  /** "Members present: |Aldermen|: B Ash, C Elm", up to one who has a title of her own. */
  private titleAbove: string | undefined
  private readonly underTitle = new Map<ListedPerson, string>()
  /** Where each title was read, for one that a comma or "and" runs through. */
  private readonly titleStart = new Map<ListedPerson, number>()

  /** @param rolesFirst functions stand before their people: "Director, Lanes (Mr. K. Marsh), Clerk (Ms. T. Oak)" */
  constructor(
    private readonly text: string,
    public rolesFirst: boolean,
  ) {}

  /** Who was read last: what is no name may be said of her. */
  get last(): ListedPerson | undefined {
    return this.found.at(-1)
  }

  /** One more, with what was read before that is hers. */
  add(name: PersonName): void {
    const person: ListedPerson = { ...name, brackets: [] }
    if (name.shared) this.shared = name
    else if (!name.honorific && this.shared?.honorific && !name.office && !this.pending && !police.test(name.name))
      person.honorific = this.shared.honorific
    if (name.honorific || name.office || this.pending) this.titleAbove = undefined
    else if (this.titleAbove) this.underTitle.set(person, this.titleAbove)
    if (name.office) person.title = name.office
    if (this.body) person.title = this.body
    if (this.pending) this.givePending(person, this.pending)
    this.found.push(person)
  }

  private givePending(person: ListedPerson, { start, end }: { start: number; end: number }): void {
    const role = tidy(this.text.slice(start, end))
    this.pending = undefined
    // "…, the Clerk, County Cllr R Fir": two people, the first without a name.
    const another = isCouncillor(person) && officerRoles.test(role) && !memberRoles.test(role)
    if (!isRoleLike(role) || another) return
    person.title = person.office ? `${role} ${person.office}` : role
    const colon = /^\s*:/.test(this.text.slice(end, person.start))
    // "Religious representatives: Mrs G Ash and Rev H Elm" are both.
    if (colon && /s$/i.test(role)) this.body = role
    // "Locum Clerk: Helen Lee" is a heading for one; "the Clerk, Mrs J Ash, the Treasurer, Mr B Elm" goes on so.
    if (!colon && !person.office) this.rolesFirst = true
  }

  /** "Director, Lanes |(Mr. K. Marsh)|", "The Mayor |(Councillor J Ash)|": the bracket says whose the function is. */
  addOwner(name: PersonName): void {
    const { start, end } = this.pending as { start: number; end: number }
    this.found.push({ ...name, brackets: [], title: tidy(this.text.slice(start, end)) })
    this.pending = undefined
    this.rolesFirst = true
  }

  /** "Youth Councillors |(J Ash and T Elm)|": a bracket holds a list of its own. */
  addList(people: readonly ListedPerson[]): void {
    this.found.push(...people)
    this.pending = undefined
  }

  /** Keeps words for the person who comes next. */
  await(start: number, end: number): void {
    this.pending = { start: this.pending?.start ?? start, end }
  }

  /** "Lanes Trust – …": the body of all who follow. */
  underBody(words: string): void {
    this.body = tidy(words)
    this.titleAbove = undefined
  }

  /** "Members present: Aldermen – F Ash, P Birch": the title of those who follow; "Members –" is none. */
  underPlural(words: string): void {
    this.titleAbove = /^(?:members|mes)/i.test(words) ? undefined : words
  }

  /** "Miss J Ash and Mr D Elm, |Councillors|, and Mrs R Fir, Clerk" */
  pluralBehind(words: string): void {
    for (const person of this.found) if (!person.title && !person.honorific && !/^members$/i.test(words)) person.honorific = words
  }

  /** A function or body behind a name; what follows it without a new name ("Young People and Education") belongs to it. */
  give(person: ListedPerson, start: number, stop: number): void {
    const printed = this.text.slice(start, stop)
    const words = tidy(printed.replace(sentenceBehind, ''))
    // "Ann Elm, secretary |was absent|"
    const away = /\s(?:was|were)\s(absent|excused)[\s.]*$/.exec(printed)?.[1]
    if (away) person.note ??= away
    if (words === '' || isCount(words)) return
    const before = this.titleStart.get(person)
    if (before !== undefined) person.title = tidy(this.text.slice(before, start)) && tidy(`${this.text.slice(before, start)}${words}`)
    else {
      this.titleStart.set(person, start)
      this.shareTitle(person, words)
      person.title = person.title ? `${person.title}, ${words}` : words
    }
  }

  /** "|Jo Elm| and Bo Fir – Student Representatives": both are. */
  private shareTitle(person: ListedPerson, words: string): void {
    const before = this.found.at(-2)
    if (!before || before.title || before.brackets.length > 0 || this.found.at(-1) !== person || !bothAre.test(words)) return
    if (/^\s(?:and|&)\s$/.test(this.text.slice(before.end, person.start))) before.title = words
  }

  /** Whether a function or body behind her name has begun. */
  isGiven(person: ListedPerson): boolean {
    return this.titleStart.has(person)
  }

  /** All of them, when the unit is read. */
  settled(): ListedPerson[] {
    for (const [person, title] of this.underTitle) if (!isStaff(person)) person.honorific ??= title
    shareSocialTitle(this.found)
    return settleSharedTitle(this.found, this.text)
  }
}
