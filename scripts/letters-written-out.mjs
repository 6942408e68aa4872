// What \p{L} and its like stand for, written out in the patterns of the built files.
//
// V8 asks for the letters of all scripts anew for each \p{L} of each pattern: some 25 µs when the pattern is made, as much
// again when it is first tried, and more where capitals and small letters are one. Nine hundred stand in our patterns: a
// quarter of the time that one small file took. Minutes are printed in few scripts, which take a tenth of that written out.
//
// Where the written-out letters are exact and where they are wider is said below and held by tests/letters-written-out.test.ts.
import { parse } from 'acorn'

/** Latin as European, Celtic and Polynesian languages write it, Greek and Cyrillic: here a letter is what Unicode says it is. */
const exact = [
  [0x41, 0x17f],
  [0x218, 0x21b],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
]

/** The rest of these three: letters, and where a pattern asks for capitals and small ones, small (they seldom begin a name). */
const small = [
  [0x180, 0x217],
  [0x21c, 0x2af],
  [0x370, 0x373],
  [0x3cf, 0x3ff],
  [0x460, 0x481],
  [0x48a, 0x48f],
  [0x492, 0x52f],
  [0x1e00, 0x1e7f],
  [0x1e86, 0x1e9d],
  [0x1e9f, 0x1fff],
]

/** Scripts without capitals: letters, with the marks and figures that stand among them. */
const others = [
  [0x2b0, 0x2c1],
  [0x531, 0x588],
  [0x5d0, 0x5f2],
  [0x620, 0x1dff],
  [0x2c00, 0x2dff],
  [0x3041, 0x318f],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
]

const written = {
  L: inBrackets([...unicode('L'), ...small, ...others]),
  Lu: inBrackets(unicode('Lu')),
  Ll: inBrackets([...unicode('Ll'), ...small]),
  N: inBrackets(unicode('N', [[0x30, 0x17f]])),
  M: inBrackets([[0x300, 0x36f]]),
}

/** The ranges of a class of Unicode within those where we keep to it. */
function unicode(name, within = exact) {
  const pattern = new RegExp(`\\p{${name}}`, 'u')
  const ranges = []
  for (const [from, to] of within) {
    for (let code = from; code <= to; code++) {
      if (!pattern.test(String.fromCodePoint(code))) continue
      if (ranges.at(-1)?.[1] === code - 1) ranges.at(-1)[1] = code
      else ranges.push([code, code])
    }
  }
  return ranges
}

/** Ranges as they stand between the brackets of a pattern; those that touch are one. */
function inBrackets(ranges) {
  const joined = []
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0])) {
    if (joined.at(-1)?.[1] === from - 1) joined.at(-1)[1] = to
    else joined.push([from, to])
  }
  const sign = (code) => (code < 0x80 ? String.fromCharCode(code) : `\\u${code.toString(16).padStart(4, '0')}`)
  return joined.map(([from, to]) => (from === to ? sign(from) : `${sign(from)}-${sign(to)}`)).join('')
}

/** JavaScript with the letters written out in its patterns, and in the texts that it makes patterns of. */
export function lettersWrittenOut(code) {
  const pieces = [...patternTexts(parse(code, { ecmaVersion: 'latest', sourceType: 'module', allowReturnOutsideFunction: true }))]
  let done = ''
  let at = 0
  for (const [start, end, text] of pieces.flatMap((each) => writtenOut(code, each)).sort((a, b) => a[0] - b[0])) {
    done += code.slice(at, start) + text
    at = end
  }
  return done + code.slice(at)
}

/**
 * What to put in place of the pieces of one literal. Between brackets the letters are put in as they are, elsewhere within
 * brackets of their own; a template goes on where its piece before ended.
 */
function writtenOut(code, pieces) {
  // A pattern says \p{L}, a string that becomes one "\\p{L}".
  const once = pieces.some(([start, end]) => /(?<!\\)\\[pP]\{/.test(code.slice(start, end)))
  const tokens = once ? /(\\)(?:([pP])\{(\w+)\}|[\s\S])|[[\]]/g : /(\\\\)(?:([pP])\{(\w+)\}|[\s\S])|[[\]]/g
  let inside = false
  return pieces.map(([start, end]) => {
    const text = code.slice(start, end).replace(tokens, (all, backslash, property, name) => {
      if (backslash === undefined) inside = all === '['
      const letters = property && written[name]?.replaceAll('\\', backslash)
      if (!letters) return all
      if (property === 'P' && inside) throw new Error(`${all} between brackets cannot be written out: ${code.slice(start, end)}`)
      return inside ? letters : `[${property === 'P' ? '^' : ''}${letters}]`
    })
    return [start, end, text]
  })
}

/** Where patterns, strings and templates stand that hold a class of Unicode: start and end of each, a template's pieces together. */
function* patternTexts(node) {
  if (node.type === 'Literal' && /\\[pP]\{/.test(node.raw)) yield [[node.start, node.end]]
  if (node.type === 'TemplateLiteral' && node.quasis.some(({ value }) => /\\[pP]\{/.test(value.raw))) {
    yield node.quasis.map(({ start, end }) => [start, end])
  }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (typeof child?.type === 'string') yield* patternTexts(child)
  }
}
