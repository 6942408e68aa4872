/** Lists that give each person two lines: a name, and below it what they are. */
import { nameAt } from '../../language/names.ts'

/** "Ann Elm" ¶ "Chief Officer" ¶ "Bo Fir (Chair)" ¶ "Nominated by the Board" ¶ "Cy Oak": names, and below each what they are. */
export function isPaired(list: string): boolean {
  const lines = list
    .slice(0, 900)
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
  const first = lines.findIndex((line) => isNameLine(line))
  return (
    first >= 0 && first < 3 && [0, 2, 4].every((i) => isNameLine(lines[first + i] ?? '') && !isNameLine(lines[first + i + 1] ?? 'Ann Elm'))
  )
}

export function isNameLine(line: string): boolean {
  const words = line.trim()
  const name = nameAt(words)
  return name !== undefined && /^(?:\s*\([^()]*\))?$/.test(words.slice(name.end))
}
