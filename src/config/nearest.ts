/** What somebody meant who wrote a name wrong: "did you mean …?" */

/** The known name that is at most three keys away from what was written. */
export function nearest(written: string, known: string[]): string | undefined {
  const near = known.map((name) => ({ name, far: distance(written, name) })).sort((a, b) => a.far - b.far)[0]
  return near && near.far <= 3 ? near.name : undefined
}

/** Levenshtein distance of two names. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
