/** How far one unit of a list of people is read, and what the words before tell of those behind. */

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

  /** "City Manager Elm, Fire Captain Oak": a surname alone behind each function. */
  get surnames(): boolean {
    this.surnamesAlone ??= hasSurnamesBehindFunctions(this.line.slice(this.unit.start))
    return this.surnamesAlone
  }
}
