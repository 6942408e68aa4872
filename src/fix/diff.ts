/** A unified diff of a repaired document. Repairs keep to their lines or join two, so lines are matched from both ends of each change. */

interface Hunk {
  before: string[]
  after: string[]
  /** First line before and after, from 0. */
  from: number
  to: number
}

const context = 2

/** The diff as `diff -u` prints it; empty where nothing changed. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const old = before.split('\n')
  const now = after.split('\n')
  const lines = [`--- ${path}`, `+++ ${path}`]
  for (const hunk of hunksOf(old, now)) {
    const head = old.slice(Math.max(0, hunk.from - context), hunk.from)
    const tail = old.slice(hunk.from + hunk.before.length, hunk.from + hunk.before.length + context)
    const size = (changed: string[]) => head.length + changed.length + tail.length
    lines.push(`@@ -${hunk.from - head.length + 1},${size(hunk.before)} +${hunk.to - head.length + 1},${size(hunk.after)} @@`)
    lines.push(...head.map((line) => ` ${line}`), ...hunk.before.map((line) => `-${line}`))
    lines.push(...hunk.after.map((line) => `+${line}`), ...tail.map((line) => ` ${line}`))
  }
  return `${lines.join('\n')}\n`
}

/** Runs of lines that differ; after each, both sides are brought together at the next line that is equal in both. */
function hunksOf(old: string[], now: string[]): Hunk[] {
  const hunks: Hunk[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < now.length) {
    if (i < old.length && old[i] === now[j]) {
      i++
      j++
      continue
    }
    const [skipOld, skipNow] = nextMeeting(old, now, i, j)
    hunks.push({ from: i, to: j, before: old.slice(i, i + skipOld), after: now.slice(j, j + skipNow) })
    i += skipOld
    j += skipNow
  }
  return hunks
}

/** How many lines to step over on either side until two lines, not blank, are equal again. */
function nextMeeting(old: string[], now: string[], i: number, j: number): [number, number] {
  for (let sum = 1; sum < old.length - i + now.length - j; sum++) {
    for (let a = Math.min(sum, old.length - i); a >= 0 && sum - a <= now.length - j; a--) {
      const line = old[i + a]
      if (line !== undefined && line === now[j + sum - a] && (line.trim() || a === sum - a)) return [a, sum - a]
    }
    if (sum > 400) break
  }
  return [old.length - i, now.length - j]
}
