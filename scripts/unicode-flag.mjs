// Takes the flag `u` from the patterns of the built files that need it no more, their letters being written out.
//
// With it V8 reads a pair of surrogates as one sign wherever a pattern says "any sign but these": such a pattern takes half as
// long again to compile, and longer to try. What is different without: an emoji counts as two signs, and "ſ" and the signs of
// Kelvin, Ohm and Ångström are no s, k, ω and å to a pattern that reads small and capital letters alike.
import { parse } from 'acorn'

/** What only a pattern with the flag can say: a class of Unicode, a sign beyond the basic plane. */
const needsFlag = /\\[pP]\{|\\u\{|[\ud800-\udfff]/

/** JavaScript whose patterns have the flag only where they need it. */
export function withoutUnicodeFlag(code) {
  const nodes = [...nodesOf(parse(code, { ecmaVersion: 'latest', sourceType: 'module', allowReturnOutsideFunction: true }))]
  // A pattern that is put together may have a class of Unicode from any text of the file.
  const hasClass = nodes.some(
    ({ type, value, regex }) => !regex && /^(?:Literal|TemplateElement)$/.test(type) && /\\[pP]\{/.test(value?.raw ?? value),
  )
  const made = hasClass ? [] : nodes.filter(({ type, callee }) => type === 'NewExpression' && callee.name === 'RegExp')
  const flags = [
    ...nodes.filter(({ regex }) => regex && !needsFlag.test(regex.pattern)).map(({ regex, end }) => [end - regex.flags.length, end]),
    ...made.flatMap(({ arguments: [, given] }) => (typeof given?.value === 'string' ? [[given.start, given.end]] : [])),
  ]
  let done = ''
  let at = 0
  for (const [start, end] of flags.sort((a, b) => a[0] - b[0])) {
    done += code.slice(at, start) + code.slice(start, end).replace('u', '')
    at = end
  }
  return done + code.slice(at)
}

function* nodesOf(node) {
  yield node
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (typeof child?.type === 'string') yield* nodesOf(child)
  }
}
