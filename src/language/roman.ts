/** Small Roman numerals, as lists and labels of clauses print them. */

const numerals: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** 4 → "iv"; in figures what Romans had no letters for. */
export function roman(value: number): string {
  if (value < 1 || value > 4999) return String(value)
  let rest = value
  let written = ''
  for (const [worth, letters] of numerals) {
    while (rest >= worth) {
      written += letters
      rest -= worth
    }
  }
  return written
}
