// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code as text
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lettersWrittenOut } from '../scripts/letters-written-out.mjs'

/** The pattern that the build makes of a class of Unicode. */
function built(name: string): RegExp {
  const source = lettersWrittenOut(`/${name}/u`)
  expect(source).not.toContain(name)
  return new RegExp(source.slice(1, -2), 'u')
}

/** Signs of the basic plane that one pattern takes and the other does not. */
function differing(name: string, among: RegExp): string[] {
  const [ours, theirs] = [built(name), new RegExp(name, 'u')]
  const signs = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code))
  return signs.filter((sign) => among.test(sign) && ours.test(sign) !== theirs.test(sign))
}

/** Latin up to Romanian and Welsh, Greek, Russian and Ukrainian. */
const european = /^[\0-\u017f\u0218-\u021b\u0386-\u03ce\u0400-\u045f\u0490\u0491\u1e80-\u1e85]$/

describe('letters written out by the build', () => {
  it.each(['\\p{L}', '\\p{Lu}', '\\p{Ll}'])('%s is what Unicode says in the scripts that minutes are printed in', (name) => {
    expect(differing(name, european)).toEqual([])
  })

  it('figures are those of western scripts, and marks those that stand above and below their letters', () => {
    expect(differing('\\p{N}', european)).toEqual([])
    expect(differing('\\p{M}', /^[\0-\u036f]$/)).toEqual([])
  })

  it('letters of other scripts are letters too, with what stands among them', () => {
    expect('ⲁỄאبकไ漢カ한'.split('').filter((sign) => !built('\\p{L}').test(sign))).toEqual([])
    const lost = differing('\\p{L}', /^\p{L}$/u)
    // Signs that stand for a word or hang on letters (℃, ㆠ), and scripts of which no minutes are known.
    expect(
      lost.filter((sign) => !/^[\u02c6-\u02ee\u0374-\u037f\u2071-\u2184\u2e2f-\u3040\u3190-\u33ff\ua000-\uabff\ud7b0-\ud7ff]$/.test(sign)),
    ).toEqual([])
  })

  it('stands between brackets as it is, elsewhere within brackets of its own', () => {
    const letters = lettersWrittenOut('/\\p{L}/u').slice(1, -2)
    const inner = letters.slice(1, -1)
    expect(lettersWrittenOut('a = /^[\\p{L}’]+\\[\\p{L}\\][^,]\\P{L}$/u')).toBe(`a = /^[${inner}’]+\\[${letters}\\][^,][^${inner}]$/u`)
    expect(lettersWrittenOut("b = '[\\\\p{M}-]'")).toBe("b = '[\\\\u0300-\\\\u036f-]'")
    expect(lettersWrittenOut('c = `[${signs}\\\\p{M}]\\\\p{M}`')).toBe('c = `[${signs}\\\\u0300-\\\\u036f][\\\\u0300-\\\\u036f]`')
    expect(lettersWrittenOut('d = String.raw`\\p{M}${e}`')).toBe('d = String.raw`[\\u0300-\\u036f]${e}`')
    expect(() => lettersWrittenOut('/[\\P{L}]/u')).toThrow('cannot be written out')
  })

  it('leaves other classes, and what is no pattern, alone', () => {
    const code = "/\\p{P}|\\p{S}/u.test(text) // \\p{L}\nconst path = 'C:\\\\p'"
    expect(lettersWrittenOut(code)).toBe(code)
  })

  it('is done to the command and to the library', () => {
    for (const name of ['command.cjs', 'index.js']) expect(readFileSync(`dist/${name}`, 'latin1')).not.toMatch(/\\[pP]\{(?:L|Lu|Ll|N|M)\}/)
  })
})
