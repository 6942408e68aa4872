/** The numbers of a whole document, where only all of them together tell which figure counts. */
import type { Block } from '../../tree.ts'
import { withCountedCodes } from './counted-codes.ts'
import { type ItemNumber, itemNumber } from './index.ts'
import { fromReference } from './references.ts'

const reference = /^(?:[A-Z]{0,4}\s?|[A-Z][A-Za-z]{1,4}\/)(?<first>\d{1,4})\/(?<second>\d{1,4})$/

/** The numbers that blocks begin with. "LA 30/27", "LA 30/28", "PCP/30/1", "PCP/30/2": the year is the first figure where only the second counts up. */
export function readNumbers(blocks: readonly Block[]): (ItemNumber | undefined)[] {
  const numbers = blocks.map((block) => itemNumber(block))
  const figures = numbers.map((number) => (number ? reference.exec(number.printed)?.groups : undefined))
  const printed = figures.filter((pair) => pair !== undefined)
  const yearFirst =
    printed.length >= 2 &&
    printed.every(({ first, second }, i) => first === printed[0]?.first && (i === 0 || Number(second) > Number(printed[i - 1]?.second)))
  if (yearFirst) return numbers.map((number, i) => number && { ...number, value: Number(figures[i]?.second ?? number.value) })
  return withCountedCodes(blocks, withMinuteNumbers(numbers))
}

/** "2030/097 Interests", "FC101 Interests" */
const opensReference = /^(?:\d{1,4}\/\d|[A-Z]{1,4}\s?\d)/

/** "2. 2030/097 Interests" ¶ "3. 2030/098 Lamps": the agenda's number, then the minute's, where both count one by one. */
function withMinuteNumbers(numbers: (ItemNumber | undefined)[]): (ItemNumber | undefined)[] {
  const minutes = numbers.map((number) =>
    (number?.family === 'n.' || number?.family === 'n)') && opensReference.test(number.rest) ? fromReference(number.rest) : undefined,
  )
  const found = minutes.flatMap((minute, i) =>
    minute ? { family: minute.family, figures: minute.printed.match(/\d+/g) as string[], agenda: (numbers[i] as ItemNumber).value } : [],
  )
  const alike = new Set(found.map(({ family }) => family)).size === 1
  // "2. 30/97", "2. 97/30"
  const counts = [0, 1].some((place) => new Set(found.map(({ figures, agenda }) => Number(figures[place]) - agenda)).size === 1)
  if (found.length < 3 || !alike || !counts) return numbers
  // They count with the agenda's numbers: "1. Welcome" above them has no other.
  return numbers.map((number, i) => {
    const minute = minutes[i]
    return number && minute ? { ...number, printed: minute.printed, agenda: number.printed, rest: minute.rest } : number
  })
}
