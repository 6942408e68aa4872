/** The register of one meeting: who was there and who was not, each once, in printed order. */
import { type NameKey, nameKey, sameKey } from '../../language/same-name.ts'
import type { Attendee, Span } from '../../tree.ts'
import type { Attending } from './attending.ts'
import { by, isThere, singular } from './person.ts'

export class Register {
  readonly entries: Attendee[] = []
  /** Those listed among the members with the title of a county, a district or a borough. */
  readonly ofArea = new Set<Attendee>()
  /** Which list each was read in: two in one list are two people, however alike their names. */
  private readonly lists = new Map<Attendee, number>()
  private readonly keys = new Map<Attendee, NameKey>()
  private list = 0
  private printed = new Set<number>()

  /** Begins another printed list, or the names of another sentence. */
  startList(kind: 'list' | 'sentence' = 'list'): void {
    this.list++
    if (kind === 'list') this.printed.add(this.list)
  }

  add(attending: Attending): void {
    const { attendee, inPlaceOf, replacedBy } = attending
    const entry = this.enter(attendee)
    if (attending.ofArea) this.ofArea.add(entry)
    if (inPlaceOf) this.substitute(entry, inPlaceOf, attendee.at)
    if (replacedBy) this.substitute(replacedBy, entry, attendee.at)
  }

  private enter(attendee: Attendee): Attendee {
    const key = nameKey(attendee.name)
    const known = this.alike(key, isThere(attendee.status)).find((entry) => this.isSame(entry, attendee, key))
    if (!known) return this.entered(attendee, key)
    if (attendee.status === 'substitute') known.status = 'substitute'
    // "Absent: Cllr Elm", and below that she had sent apologies.
    if (attendee.status === 'apologies' && known.status === 'absent') known.status = 'apologies'
    known.role ??= attendee.role
    known.organization ??= attendee.organization
    known.party ??= attendee.party
    known.honorific ??= attendee.honorific
    known.note ??= attendee.note
    if (attendee.remote) known.remote = true
    // An absolute key of undefined is no key.
    for (const key of ['role', 'organization', 'party', 'honorific', 'note'] as const) if (known[key] === undefined) delete known[key]
    return known
  }

  /** Those of a status whose name can be this one. */
  private alike(key: NameKey, there: boolean): Attendee[] {
    return this.entries.filter((entry) => isThere(entry.status) === there && sameKey(this.keys.get(entry) as NameKey, key))
  }

  private isSame(entry: Attendee, attendee: Attendee, key: NameKey): boolean {
    const bothPrinted = this.printed.has(this.list) && this.printed.has(this.lists.get(entry) ?? 0)
    // "Professor Lark" among the members and "Ms Lark" in attendance are two.
    if (bothPrinted && key.words.length === 1 && differ(entry.name, attendee.name)) return false
    // "Councillors Elm, Dr Elm, Fir" are three.
    const together = bothPrinted && this.lists.get(entry) === this.list
    if (together && key.words.length === 1 && hasTitle(entry.name) !== hasTitle(attendee.name)) return false
    if (this.keys.get(entry)?.plain === key.plain) return true
    if (this.lists.get(entry) === this.list) return false
    // "Councillor Daley" among the members and "Mr P. Daley" among the officials are two.
    if (bothPrinted && (entry.capacity !== attendee.capacity || entry.honorific !== attendee.honorific)) return false
    // "Councillor Marsh" is no one's in particular where two of that name are listed.
    return this.alike(key, isThere(entry.status)).length === 1
  }

  /** One came in another's place: the first is the substitute, the second has sent apologies. */
  substitute(substitute: Named, replaced: Named, at: Span): void {
    const present = this.find(substitute.name) ?? this.entered(newcomer(substitute, 'substitute', at))
    const away = this.alike(nameKey(replaced.name), false)[0]
    present.status = 'substitute'
    present.substituteFor = away?.name ?? replaced.name
    if (!away) this.entered(newcomer(replaced, 'apologies', at))
  }

  private entered(attendee: Attendee, key = nameKey(attendee.name)): Attendee {
    this.entries.push(attendee)
    this.lists.set(attendee, this.list)
    this.keys.set(attendee, key)
    return attendee
  }

  /** Somebody who was there, by any form of the name that fits one alone. */
  find(name: string): Attendee | undefined {
    const key = nameKey(name)
    const fitting = this.alike(key, true)
    return fitting.length === 1 ? fitting[0] : fitting.find((entry) => this.keys.get(entry)?.plain === key.plain)
  }
}

const learned = /^(?:Dr|Prof|Professor)\b/

const hasTitle = (name: string) => /^(?:Dr|Mr|Mrs|Ms|Miss|Mx)\b/.test(name)

/** One bears a learned title and the other a plain one. */
function differ(a: string, b: string): boolean {
  const titled = (name: string) => /^(?:Mr|Mrs|Ms|Miss|Mx)\b/.test(name)
  return (learned.test(a) && titled(b)) || (learned.test(b) && titled(a))
}

/** A name with its civic title, where it has one. */
interface Named {
  name: string
  honorific?: string
}

function newcomer({ name, honorific }: Named, status: Attendee['status'], at: Span): Attendee {
  return { by, at, name, ...(honorific ? { honorific: singular(honorific) } : {}), capacity: 'member', status }
}
