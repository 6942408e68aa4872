import type { PersonName } from '../../language/names.ts'
import type { Attendee } from '../../tree.ts'

/** An attendee, and whom he or she replaces or is replaced by, as far as the list tells. */
export interface Attending {
  attendee: Attendee
  /** "(substitute for Councillor Elm)" */
  inPlaceOf?: PersonName
  /** "(substituted by Councillor Oak)" */
  replacedBy?: PersonName
  /** "County Councillor Elm" in a list of members: of this council, or of the county's where this is a parish's. */
  ofArea?: true
}
