/**
 * Printed labels as members of a series: "(a)" opens one, "(b)" goes on with it, "(i)" under "(b)" opens another.
 * A letter may be a roman figure as well ("(i)", "(v)"): both readings are kept until the neighbours settle it.
 */

export interface Reading {
  kind: 'letter' | 'roman' | 'number' | 'bullet'
  /** How the label is set: "(" before, ")" or "." after, or the bullet's sign. Levels differ in it. */
  shape: string
  /** Figures before the last: "8." in "8.1". */
  prefix: string
  value: number
}

const romanFigure = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$|^xl|^l/

/** What a label can be. None for words that are no label. */
export function readings(label: string | undefined): Reading[] {
  if (label === undefined) return []
  const text = label.replace(/\s+/g, '').toLowerCase()
  const match = /^(\(?)((?:\d+\.)*|r(?=\d))([a-z]{1,5}|\d{1,4}[a-z]?)([).:]*)$/.exec(text)
  const letterBullet = text === 'o' && !/[()]/.test(label)
  // What a scanner makes of one sign is now "@" and now "©".
  if (!match || letterBullet)
    return isBullet(label) ? [{ kind: 'bullet', shape: text.replace(/^[@¢©«»]$/, '•'), prefix: '', value: 1 }] : []
  const [, open = '', prefix = '', core = '', close = ''] = match
  const shape = open || close.includes(')') ? `${open})` : prefix ? 'decimal' : '.'
  const found: Reading[] = []
  if (/^\d/.test(core)) found.push({ kind: 'number', shape, prefix, value: Number.parseInt(core, 10) })
  else {
    if (core.length === 1) found.push({ kind: 'letter', shape, prefix, value: core.charCodeAt(0) - 96 })
    else if (/^([a-z])\1$/.test(core) && !/^(?:ii|xx)$/.test(core)) {
      found.push({ kind: 'letter', shape, prefix, value: core.charCodeAt(0) - 96 + 26 })
    }
    const value = romanValue(core)
    if (value > 0) found.push({ kind: 'roman', shape, prefix, value })
  }
  return found
}

/** A sign without a letter or figure; Word's "o" too. */
export function isBullet(label: string | undefined): boolean {
  return label !== undefined && (label === 'o' || !/[\p{L}\p{N}]/u.test(label))
}

/** Whether a label can be the first of its series: "(a)", "(i)", "1.", "8.1", a bullet. */
export function opens(label: string | undefined): boolean {
  return readings(label).some((reading) => reading.value === 1)
}

/** The reading of `next` that goes on with the series of `before`: "(c)" after "(b)", a bullet after a bullet. */
export function continuing(before: Reading, next: string | undefined): Reading | undefined {
  return readings(next).find((reading) => sameSeries(before, reading) && (reading.kind === 'bullet' || reading.value === before.value + 1))
}

/** Whether both are set alike, whatever their values: minutes skip and repeat labels ("(2)" printed twice). */
export function sameSeries(one: Reading, other: Reading): boolean {
  return one.kind === other.kind && one.shape === other.shape && one.prefix === other.prefix
}

function romanValue(text: string): number {
  if (!/^[ivxl]+$/.test(text) || !romanFigure.test(text)) return 0
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 }
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const value = values[text[i] as string] as number
    const after = values[text[i + 1] as string] ?? 0
    sum += value < after ? -value : value
  }
  return sum
}
