/** Where text stands on a page and which way it runs: pdf.js gives each string a matrix, and a page may lie on its side. */
import type { Item } from './runs.ts'

export type Matrix = [number, number, number, number, number, number]

export function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ]
}

/** The writing direction in quarter turns clockwise, 0 to 3; -1 for any other angle. */
export function quarterTurns(matrix: Matrix): number {
  if (matrix[1] === 0 && matrix[0] !== 0) return matrix[0] > 0 ? 0 : 2
  const degrees = (Math.atan2(matrix[1], matrix[0]) * 180) / Math.PI
  const quarters = Math.round(degrees / 90)
  return Math.abs(degrees - quarters * 90) < 3 ? (quarters + 4) % 4 : -1
}

/** A page may hold its whole text sideways without saying so: the direction of most of its characters. */
export function turnedBy(items: Item[], toPage: Matrix): number {
  const characters = [0, 0, 0, 0]
  let turned = false
  for (const item of items) {
    if (!('str' in item)) continue
    const [a, b] = item.transform as Matrix
    // Nearly all text runs straight on: only a page that has other text needs to be counted.
    if (b === 0 && a > 0) characters[0] = (characters[0] as number) + item.str.length
    else {
      turned = true
      const quarters = quarterTurns(item.transform as Matrix)
      if (quarters >= 0) characters[quarters] = (characters[quarters] as number) + item.str.length
    }
  }
  const own = turned ? characters.indexOf(Math.max(...characters)) : 0
  return quarterTurns(multiply(toPage, turns[own] as Matrix))
}

const turns: Matrix[] = [
  [1, 0, 0, 1, 0, 0],
  [0, 1, -1, 0, 0, 0],
  [-1, 0, 0, -1, 0, 0],
  [0, -1, 1, 0, 0, 0],
]

/** A point of the page, once the page is turned back by so many quarters. */
export function turn(x: number, y: number, quarters: number, page: { width: number; height: number }): [number, number] {
  if (quarters === 1) return [y, page.width - x]
  if (quarters === 2) return [page.width - x, page.height - y]
  if (quarters === 3) return [page.height - y, x]
  return [x, y]
}
