/** How far one unit of a list of people is read, and what the words before tell of those behind. */

import { isRoleLike, nameAt } from '../names.ts'
import { hasSurnamesBehindFunctions } from './functions.ts'
import { hasInitials } from './initials.ts'
import { UnitPeople } from './people.ts'
import { longest } from './signs.ts'
import type { Unit } from './units.ts'

export class UnitCursor {
  at: number
  /** The text up to the unit's end, where every name ends. */
  readonly line: string
  readonly people: UnitPeople
  /** "… K Elm and the Leader": a function after "and" is another's, whose name is not given. */
  afterAnd = false
  /** "1 parishioner (Mrs Ash)": in brackets behind a count stands who it was. */
  counted = false
  private surnamesAlone: boolean | undefined
  private initialsAlone: boolean | undefined
  private behind: boolean | undefined

  constructor(
    readonly unit: Unit,
    rolesFirst: boolean,
  ) {
    this.at = unit.start
    this.line = unit.text.slice(0, unit.end)
    this.people = new UnitPeople(unit.text, rolesFirst)
  }

  ahead(): string {
    return this.line.slice(this.at, this.at + longest)
  }

  /** "JL, MC, HS (Patient)": some go by initials. */
  hasInitials(single: boolean): boolean {
    this.initialsAlone ??= hasInitials(this.line.slice(this.unit.start), single)
    return this.initialsAlone
  }

  /** "Jo Elm, Manager Bo Fir, Secretary Cy Oak, Engineer": the first is a name, the last a function, and breaks between were lost. */
  get functionsBehind(): boolean {
    const parts = this.line.slice(this.unit.start).split(/,\s/)
    const last = (parts.at(-1) ?? '').trim().split(' ')
    const endsInRole = last.length < 5 && isRoleLike(last.at(-1) as string) && !last.some((_, i) => nameAt(last.slice(i).join(' ')))
    this.behind ??= parts.length > 2 && endsInRole && !this.people.rolesFirst && nameAt((parts[0] as string).trim()) !== undefined
    return this.behind
  }

  /** "City Manager Elm, Fire Captain Oak": a surname alone behind each function. */
  get surnames(): boolean {
    this.surnamesAlone ??= hasSurnamesBehindFunctions(this.line.slice(this.unit.start))
    return this.surnamesAlone
  }
}
