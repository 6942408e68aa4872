/** The lists of a Word document: [MS-DOC] PlfLst and PlfLfo → the lists that are counted on for all of Word's formats. */
import { type AbstractList, type List, type ListLevel, lastLevel, newLevel } from '../office/list-counter.ts'

/** Word's numbers of number formats. */
const formats: Record<number, string> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  6: 'cardinalText',
  7: 'ordinalText',
  18: 'decimalEnclosedCircle',
  22: 'decimalZero',
  23: 'bullet',
  57: 'numberInDash',
  255: 'none',
}

/** The lists by their number in the document's table, from 1. */
export function readLists(lists: Buffer, behind: Buffer, overrides: Buffer): (List | undefined)[] {
  try {
    return readOverrides(overrides, readAbstracts(lists, behind))
  } catch (error) {
    // The tables break off: the document has its words without labels.
    if (error instanceof RangeError) return []
    throw error
  }
}

/** @param behind the table stream from the end of the lists on: their levels stand there */
function readAbstracts(lists: Buffer, behind: Buffer): Map<number, AbstractList> {
  const abstracts = new Map<number, AbstractList>()
  if (lists.length < 2) return abstracts
  const count = lists.readUInt16LE(0)
  const reader = new Reader(behind)
  for (let i = 0; i < count && 2 + 28 * (i + 1) <= lists.length; i++) {
    const at = 2 + 28 * i
    const simple = ((lists[at + 26] as number) & 1) === 1
    const levels: ListLevel[] = []
    for (let level = 0; level < (simple ? 1 : lastLevel + 1); level++) levels.push(readLevel(reader))
    abstracts.set(lists.readInt32LE(at), { levels })
  }
  return abstracts
}

function readOverrides(bytes: Buffer, abstracts: Map<number, AbstractList>): (List | undefined)[] {
  const lists: (List | undefined)[] = [undefined]
  if (bytes.length < 4) return lists
  const count = Math.min(bytes.readUInt32LE(0), Math.floor((bytes.length - 4) / 16))
  const reader = new Reader(bytes, 4 + 16 * count)
  for (let i = 0; i < count; i++) {
    const at = 4 + 16 * i
    const abstract = abstracts.get(bytes.readInt32LE(at))
    const overrides: List['overrides'] = new Map()
    // A number of its own stands before the levels that this list overrides.
    reader.skip(4)
    for (let j = 0; j < (bytes[at + 12] as number); j++) {
      const start = reader.int32()
      const flags = reader.int32()
      const override: { start?: number; level?: ListLevel } = {}
      if ((flags & 0x20) !== 0) override.level = readLevel(reader)
      if ((flags & 0x10) !== 0) override.start = override.level?.start ?? start
      overrides.set(flags & 0xf, override)
    }
    lists.push(abstract && { abstract, overrides })
  }
  return lists
}

function readLevel(reader: Reader): ListLevel {
  const head = reader.take(28)
  const flags = head[5] as number
  const level = newLevel()
  level.start = head.readInt32LE(0)
  level.format = formats[head[4] as number] ?? 'decimal'
  level.legal = (flags & 4) !== 0
  if ((flags & 8) !== 0) level.restart = head[26] as number
  reader.skip((head[24] as number) + (head[25] as number))
  const text = reader.take(2 * reader.uint16()).toString('utf16le')
  // Characters 0 to 8 stand for the numbers of the levels.
  level.text = text.replace(/[\0-\x08]/g, (sign) => `%${sign.charCodeAt(0) + 1}`)
  return level
}

class Reader {
  readonly #bytes: Buffer
  #at: number

  constructor(bytes: Buffer, at = 0) {
    this.#bytes = bytes
    this.#at = at
  }

  skip(count: number): void {
    this.#at += count
  }

  take(count: number): Buffer {
    if (this.#at + count > this.#bytes.length) throw new RangeError('the lists break off')
    this.#at += count
    return this.#bytes.subarray(this.#at - count, this.#at)
  }

  int32(): number {
    return this.take(4).readInt32LE(0)
  }

  uint16(): number {
    return this.take(2).readUInt16LE(0)
  }
}
