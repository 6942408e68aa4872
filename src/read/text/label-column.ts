/**
 * Labels of a column of their own, which a program that read a scanned page printed above the paragraphs of the page:
 *
 *     14)
 *
 *     15)
 *
 *     Councillor Elm said that the lamps were old.
 *
 *     Councillor Fir disagreed.
 */
import { continuing, readings } from '../../language/labels.ts'
import { splitMarker } from '../../language/markers.ts'
import type { SourceLine } from '../source-line.ts'

/** Gives each label its paragraph, where a page has as many paragraphs below its labels; else all stays as it was. */
export function withLabelsBeside<T extends SourceLine>(groups: T[][], text: string): T[][] {
  const put: T[][] = []
  for (let i = 0; i < groups.length; i++) {
    const labels = labelsFrom(groups, i)
    const texts = labels.length < 2 ? [] : textsBelow(groups, i + labels.length, text)
    if (labels.length < 2 || texts.length !== labels.length || !texts.every(([first]) => first && opensText.test(first.value))) {
      put.push(groups[i] as T[])
      continue
    }
    put.push(...texts.map(([first, ...rest], n) => [labelled(labels[n] as string, first as T), ...rest]))
    i += labels.length + texts.length - 1
  }
  return put
}

const opensText = /^["'“‘(]?[\p{Lu}\d]/u

/** The labels that count on from here, each alone between empty lines. */
function labelsFrom<T extends SourceLine>(groups: T[][], from: number): string[] {
  const first = labelOf(groups[from])
  if (first === undefined) return []
  const found = [first]
  let series = readings(first)
  for (let i = from + 1; i < groups.length; i++) {
    const next = labelOf(groups[i])
    series = next === undefined ? [] : series.flatMap((reading) => continuing(reading, next) ?? [])
    if (series.length === 0) break
    found.push(next as string)
  }
  return found
}

/** The paragraphs from here to the end of the page, or to the next label that stands alone. */
function textsBelow<T extends SourceLine>(groups: T[][], from: number, text: string): T[][] {
  const feed = text.indexOf('\f', groups[from]?.[0]?.start ?? text.length)
  const end = feed < 0 ? text.length : feed
  const found: T[][] = []
  for (let i = from; i < groups.length && (groups[i]?.[0]?.start ?? end) < end && labelOf(groups[i]) === undefined; i++)
    found.push(groups[i] as T[])
  return found
}

function labelOf(group: SourceLine[] | undefined): string | undefined {
  const [line, ...rest] = group ?? []
  if (line === undefined || rest.length > 0 || line.value.length > 6) return undefined
  const found = splitMarker(line.value)
  return found?.rest === '' && /[\p{L}\d]/u.test(found.marker) ? found.marker : undefined
}

function labelled<T extends SourceLine>(label: string, line: T): T {
  return { ...line, raw: `${label}   ${line.raw.trimStart()}`, value: `${label} ${line.value}` }
}
