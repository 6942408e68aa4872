/** Where in the text of a configuration (JSON, YAML or JavaScript) a key stands. */

/**
 * Looks the keys up one inside the other, in the order in which they are printed. The syntax is not parsed: it is
 * enough that each key is written as a key ("rules": / rules: / - ) after the one that holds it.
 */
export function placeOfKey(text: string, keys: (string | number)[]): { line: number; column: number } | undefined {
  let at = 0
  let found: number | undefined
  for (const key of keys) {
    // The entries of a list are not looked for: the next named key is close enough.
    if (typeof key === 'number') continue
    const name = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const match = new RegExp(`(?<![\\w-])(["']?)${name}\\1\\s*:`, 'g')
    match.lastIndex = at
    const hit = match.exec(text)
    if (!hit) break
    found = hit.index
    at = match.lastIndex
  }
  if (found === undefined) return undefined
  const before = text.slice(0, found)
  return { line: before.split('\n').length, column: found - before.lastIndexOf('\n') }
}
