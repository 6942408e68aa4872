/**
 * Cells of a table that a document library glued together: who came, and the labels of the meeting.
 *
 *     Minutes of the Lanes Health BoardDate of meeting: 11 April 2030
 *     Dr Jo Elm / Chair, Lanes Health BoardMr Bo Fir / Board Secretary
 */
import { everyMatch } from '../../language/matches.ts'
import type { Edit } from '../edits.ts'

const glued =
  /(?<=[\p{Ll})]{3})(?:(?=(?:Mr|Mrs|Ms|Miss|Dr|Professor|Cllr|Councillor)\.?\s\p{Lu}[\p{L}.’'-]*\s\p{L}[^\n/]{0,60}\s\/\s)|(?=(?:Date|Time|Venue|Place)(?: (?:of|for) (?:the )?meeting)?:))/gu

/** Each cell on a line of its own. */
export function cellsUnglued(text: string): Edit[] {
  return everyMatch(text, glued).map(({ index }) => ({ start: index, end: index, text: '\n' }))
}
