/** Numbers that only count: "5.", "5.1", "3a", "IV.", "(2)", "18.03.1". */
import { isFigure } from '../../language/letters.ts'
import type { ItemNumber } from './item-number.ts'

/** It may begin a Roman number. */
export const isRomanLetter = (text: string) => 'IVXL'.includes(text[0] ?? ' ')

/** "IV": 4. Undefined for letters that are no number in their shortest form. */
export function romanValue(letters: string): number | undefined {
  const match = /^(X{0,3}|XL|LX{0,3})(IX|IV|V?I{0,3})$/.exec(letters)
  if (!match || letters === '') return undefined
  const tens = { '': 0, X: 10, XX: 20, XXX: 30, XL: 40, L: 50, LX: 60, LXX: 70, LXXX: 80 }[match[1] as string] ?? 0
  return tens + ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].indexOf(match[2] as string)
}

/** The number that a printed label is. */
export function fromMarker(marker: string, rest: string): ItemNumber | undefined {
  const letters = isRomanLetter(marker) ? /^([IVXL]{1,7})\.$/.exec(marker)?.[1] : undefined
  const count = letters === undefined ? undefined : romanValue(letters)
  if (letters !== undefined && count !== undefined) return { printed: letters, family: 'R.', value: count, sub: 0, level: 1, rest }
  if (!isFigure(marker, marker[0] === '(' ? 1 : 0)) return undefined
  // "1.. Public session": a slip of the key
  const plain = /^(\d{1,5})([a-z]?)\.{0,2}$/i.exec(marker)
  if (plain) {
    return {
      printed: marker.replace(/\.+$/, ''),
      family: 'n.',
      value: Number(plain[1]),
      sub: plain[2] ? plain[2].toLowerCase().charCodeAt(0) - 96 : 0,
      level: plain[2] ? 2 : 1,
      rest,
    }
  }
  const decimal = /^(\d{1,4}(?:\.\d{1,3}){1,3})\.?$/.exec(marker)
  if (decimal) {
    const parts = (decimal[1] as string).split('.').map(Number)
    // "18.03.1", "19.09.01": year, month and count; not a third level.
    const dated = parts.length === 3 && (parts[1] as number) <= 12 && (parts[0] as number) >= 1 && /\.0?\d+\./.test(decimal[1] as string)
    // "4.0 Budget" above "4.1", "4.2": the item itself.
    if (parts.length === 2 && decimal[1]?.endsWith('.0')) {
      return { printed: decimal[1], family: 'n.0', value: parts[0] as number, sub: 0, level: 1, rest }
    }
    const yearly = dated && /^(?:\d{2}|\d{4})\.(?:0\d|1[0-2])\./.test(decimal[1] as string)
    return {
      printed: decimal[1] as string,
      family: yearly ? 'yy.mm.n' : `n${'.n'.repeat(parts.length - 1)}`,
      value: (yearly ? parts.at(-1) : parts[0]) as number,
      sub: yearly ? 0 : (parts.at(-1) as number),
      level: yearly ? 1 : parts.length,
      rest,
    }
  }
  const bracket = /^\(?(\d{1,3})\)$/.exec(marker)
  if (bracket) return { printed: bracket[1] as string, family: 'n)', value: Number(bracket[1]), sub: 0, level: 1, rest }
  return undefined
}

/** Which figure of codes counts up by one from each to the next, the last of several: 1 of [[30, 4], [30, 5], [30, 6]]. */
export function countingPlace(codes: readonly (readonly number[])[]): number | undefined {
  const counts = (place: number) =>
    codes.every((figures, i) => i === 0 || (figures[place] as number) - (codes[i - 1]?.[place] as number) === 1)
  const place = codes[0]?.findLastIndex((_, at) => counts(at)) ?? -1
  return place < 0 ? undefined : place
}

/** "31/8", "31/9", "31/11": one figure rises, by no more than so much, and the other is the same for all. */
export function countOn(codes: readonly string[], widestGap = Number.POSITIVE_INFINITY): boolean {
  const figures = codes.map((code) => code.split(/[/-]/).map(Number) as [number, number])
  return [0, 1].some((place) =>
    figures.every((now, i) => {
      const before = figures[i - 1]
      if (!before) return true
      const step = (now[place] as number) - (before[place] as number)
      return step >= 1 && step <= widestGap && now[1 - place] === before[1 - place]
    }),
  )
}
