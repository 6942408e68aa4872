import { describe, expect, it } from 'vitest'
import { Ahead } from '../src/batch/ahead.ts'
import { Line } from '../src/batch/line.ts'
import { hash, LineIndex } from '../src/batch/line-index.ts'
import { Pace } from '../src/batch/pace.ts'
import { parseShard, shardOf } from '../src/batch/shard.ts'
import { addTally, emptyTally, joinAnswers } from '../src/batch/task.ts'
import { Trail } from '../src/batch/trail.ts'
import { count, duration, progressLines } from '../src/cli/progress.ts'
import { summary } from '../src/cli/summary.ts'
import { visible, visibleJson, visibleLine } from '../src/cli/terminal.ts'
import { cut, wrap } from '../src/cli/wrap.ts'

async function* numbers(end: number): AsyncGenerator<number> {
  for (let i = 0; i < end; i++) yield i
}

describe('a line', () => {
  it('hands on in the order of the places, whatever order they are filled in', () => {
    const out: number[] = []
    const line = new Line<number>(
      (one) => out.push(one),
      (one) => one * 10,
    )
    const places = [0, 1, 2, 3].map(() => line.place())
    places[2]?.(2)
    places[1]?.(1)
    expect([out, line.length, line.weight]).toEqual([[], 4, 30])
    places[0]?.(0)
    expect([out, line.length, line.weight]).toEqual([[0, 1, 2], 1, 0])
    places[3]?.(3)
    expect([out, line.length, line.weight]).toEqual([[0, 1, 2, 3], 0, 0])
  })
})

describe('the pace', () => {
  /** Inputs that take so many milliseconds each, after 80 to get ready. */
  const paceAfter = (...took: number[]) => {
    let now = 80
    const pace = new Pace(() => now)
    for (const one of took) {
      now += one
      pace.tick()
    }
    return pace
  }
  const steady = (count: number, each = 2) => Array<number>(count).fill(each)

  it('is that of the later inputs, and what came on top of it before is the warming', () => {
    const pace = paceAfter(70, 30, 20, 10, 5, 3, ...steady(94))
    expect(pace.each).toBe(2)
    expect(pace.warming).toBe(80 + (70 + 30 + 20 + 10 + 5 + 3) - 6 * 2)
  })

  it('is not settled while inputs get quicker, nor after a few', () => {
    expect(paceAfter(...Array.from({ length: 60 }, (_, i) => 200 / (i + 1))).isSettled).toBe(false)
    expect(paceAfter(...steady(8)).isSettled).toBe(false)
    expect(paceAfter(70, 30, ...steady(98)).isSettled).toBe(true)
  })

  it('takes no more memory for many inputs, and tells the same', () => {
    const pace = paceAfter(500, ...steady(99_999))
    expect(pace.each).toBe(2)
    expect(pace.warming).toBeCloseTo(80 + 498)
  })
})

describe('looking ahead', () => {
  it('gives every input once and in order, and never looks further than it may', async () => {
    let made = 0
    const source = async function* () {
      for await (const one of numbers(5000)) {
        made++
        yield one
      }
    }
    const ahead = new Ahead(source(), 100)
    const out: number[] = []
    for (let some = await ahead.take(7); some.length > 0; some = await ahead.take(7)) {
      out.push(...some)
      expect(made - out.length).toBeLessThanOrEqual(101)
    }
    expect(out).toEqual(Array.from({ length: 5000 }, (_, i) => i))
    expect(ahead.isEmpty).toBe(true)
  })

  it('hands on what its source throws, after what came before', async () => {
    const source = async function* () {
      yield 1
      throw new Error('the list ends in the middle')
    }
    const ahead = new Ahead(source())
    expect(await ahead.take(5)).toEqual([1])
    await expect(ahead.take(5)).rejects.toThrow('in the middle')
  })
})

describe('a trail', () => {
  it('tells other paths, another order and other borders apart, and goes on where it was', () => {
    const of = (...paths: string[]) => {
      const trail = new Trail()
      for (const path of paths) trail.add(path)
      return trail.toString()
    }
    expect(of('a', 'b')).toBe(of('a', 'b'))
    expect(new Set([of('a', 'b'), of('b', 'a'), of('ab'), of('a', 'b', ''), of('a'), of()]).size).toBe(6)
    const on = new Trail(of('a', 'b'))
    on.add('c')
    expect(on.toString()).toBe(of('a', 'b', 'c'))
  })
})

describe('shards', () => {
  it('are parts of n that have nothing in common and make up the whole', async () => {
    const parts: number[][] = []
    for (let index = 1; index <= 3; index++) {
      const part: number[] = []
      for await (const one of shardOf(numbers(10), { index, of: 3 })) part.push(one)
      parts.push(part)
    }
    expect(parts).toEqual([
      [0, 3, 6, 9],
      [1, 4, 7],
      [2, 5, 8],
    ])
  })

  it('are written i/n', () => {
    expect(parseShard('3/10')).toEqual({ index: 3, of: 10 })
    for (const wrong of ['0/3', '4/3', '3', '1/', 'a/b', '-1/2', '1/2/3']) expect(parseShard(wrong), wrong).toBeUndefined()
  })
})

describe('answers and tallies', () => {
  it('are joined output by output', () => {
    const one = (name: string) => ({ pieces: [`${name}1`, `${name}2`], records: 1, tally: { ...emptyTally(), documents: 1 }, notices: [] })
    expect(joinAnswers([one('a'), one('b')])).toMatchObject({ pieces: ['a1b1', 'a2b2'], records: 2, tally: { documents: 2 } })
  })

  it('count reasons, but not without end', () => {
    const tally = emptyTally()
    for (let i = 0; i < 500; i++) addTally(tally, { ...emptyTally(), failures: 1, reasons: { [`reason ${i}`]: 1 } })
    expect(tally.failures).toBe(500)
    expect(Object.keys(tally.reasons).length).toBeLessThanOrEqual(41)
    expect(tally.reasons['other reasons']).toBe(460)
  })

  it('are summed up with their reasons, the commonest first', () => {
    const tally = {
      documents: 1234,
      meetings: 1240,
      items: 9000,
      decisions: 1,
      failures: 3,
      reasons: { 'the file is empty': 1, 'no such file': 2 },
    }
    expect(summary(tally, 75)).toBe(
      '1,234 documents, 1,240 meetings, 9,000 items, 1 decision, 3 failures in 1 min 15 s\n  2 × no such file\n  1 × the file is empty',
    )
  })
})

describe('an index of lines', () => {
  it('finds a line by its id among thousands, and gives them in turn', () => {
    const index = new LineIndex()
    const place = (file: number, row: number) => ({
      file,
      row,
      offset: row * 100,
      length: 99,
      content: hash(`${file}/${row}`),
      failure: row % 5 === 0,
    })
    for (let file = 0; file < 3; file++) for (let row = 0; row < 1500; row++) index.add(`${file}/${row}`, place(file, row))
    expect(index.size).toBe(4500)
    expect(index.find('3/0')).toBeUndefined()
    expect(index.at(index.find('2/1499') as number)).toEqual(place(2, 1499))
    const order = [...index.interleaved().slice(0, 6)].map((number) => index.at(number))
    expect(order.map(({ file, row }) => `${file}/${row}`)).toEqual(['0/0', '1/0', '2/0', '0/1', '1/1', '2/1'])
  })
})

describe('what a person is shown', () => {
  it('has numbers that can be read', () => {
    expect([count(7), count(1234), count(1234567)]).toEqual(['7', '1,234', '1,234,567'])
    expect([duration(12.4), duration(108), duration(3900)]).toEqual(['12 s', '1 min 48 s', '1 h 5 min'])
  })

  it('is a line now and then where there is no terminal', () => {
    let now = 0
    const said: string[] = []
    const progress = progressLines({ every: 15_000, now: () => now, out: (text) => said.push(text) })
    progress.setTotal(10_000)
    for (now = 1000; now <= 40_000; now += 1000) progress.update(now / 20, now > 20_000 ? 1 : 0)
    expect(said).toEqual([
      '750 of 10,000 files, 50 a second, 3 min 5 s left, 0 failures',
      '1,500 of 10,000 files, 50 a second, 2 min 50 s left, 1 failure',
    ])
  })

  it('holds no control character', () => {
    const nasty = 'a\u0000b\u001b[2Jc\u009bd\u202ee\u007f\r\nf\tg'
    expect(visible(nasty)).toBe('a\\x00b\\x1b[2Jc\\x9bd\\u202ee\\x7f\\x0d\nf\tg')
    expect(visibleLine(nasty)).toBe('a\\x00b\\x1b[2Jc\\x9bd\\u202ee\\x7f\\x0d\\nf g')
    const json = JSON.stringify({ text: nasty })
    expect(JSON.parse(visibleJson(json))).toEqual({ text: nasty })
    expect(visibleJson(json)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/)
  })

  it('is broken at spaces, and cut where it must be', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four'])
    expect(wrap('a verylongwordindeed b', 6)).toEqual(['a', 'verylongwordindeed', 'b'])
    expect([cut('short', 9), cut('somewhat longer', 9)]).toEqual(['short', 'somewhat…'])
  })
})
