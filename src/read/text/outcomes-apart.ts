/**
 * Outcomes at the right edge of text set in columns, on the line of a title or of a motion:
 *
 *     ADOPTION OF MINUTES                                                   CARRIED
 *     102/30     Moved by Councillor Oak that the minutes of April 2 be
 *                adopted.
 *
 * They would else stand within the title or the sentence. They are put behind their paragraph.
 */
import { fold } from '../../language/markers.ts'
import type { TableLine } from './headed-tables.ts'

const atRight =
  /(?<=\s{3})(?:MOTION |Motion )?(?:CARRIED|Carried|DEFEATED|Defeated|LOST|Lost|TABLED|Tabled|WITHDRAWN|Withdrawn)(?: (?:UNANIMOUSLY|Unanimously|unanimously))?\.?$/
/** Further left stand the cells of a table. */
const leastColumn = 45

export function withOutcomesApart<Line extends TableLine>(groups: Line[][]): Line[][] {
  return groups.flatMap((group) => {
    const outcomes: Line[] = []
    const lines = group.map((line): Line => {
      const found = mayHold(line) ? atRight.exec(line.raw.trimEnd()) : null
      if (!found || found.index < leastColumn) return line
      const { 0: outcome, index: at } = found
      const before = line.raw.slice(0, at).trimEnd()
      // "Motion No. 4     Moved     Carried": a row of a table.
      if (before.trim() === '' || /\S\s{3,}\S+$/.test(before)) return line
      outcomes.push({ ...line, raw: outcome, value: fold(outcome), start: line.start + at, end: line.start + at + outcome.length, gap: 1 })
      return { ...line, raw: before, value: fold(before), end: line.start + before.length }
    })
    // A column of outcomes, one for each line: a list of motions.
    return outcomes.length === 0 || outcomes.length > lines.length / 2 + 1 ? [group] : [lines, ...outcomes.map((outcome) => [outcome])]
  })
}

const mayHold = ({ raw, furniture, cells }: TableLine) =>
  furniture === undefined &&
  cells === undefined &&
  raw.length > leastColumn &&
  /\s{3}\S+(?: \S+)?$/.test(raw.slice(leastColumn - 4).trimEnd())
