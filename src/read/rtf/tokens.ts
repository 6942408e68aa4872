/**
 * The tokens of an RTF file: groups, control words with their numbers, bytes given in hexadecimal, and text. RTF is
 * ASCII; each character here is one byte.
 */

export type Token =
  | { type: 'open' }
  | { type: 'close' }
  | { type: 'word'; word: string; number: number | undefined }
  | { type: 'byte'; byte: number }
  | { type: 'text'; text: string }

/** @param rtf the file's bytes as characters of the same number */
export function* tokens(rtf: string): Generator<Token> {
  let at = 0
  while (at < rtf.length) {
    const code = rtf.charCodeAt(at)
    if (code === 0x7b /* { */) {
      yield { type: 'open' }
      at++
    } else if (code === 0x7d /* } */) {
      yield { type: 'close' }
      at++
    } else if (code === 0x5c /* \ */) {
      const next = rtf.charCodeAt(at + 1)
      if (next === 0x27 /* ' */) {
        const byte = Number.parseInt(rtf.slice(at + 2, at + 4), 16)
        if (!Number.isNaN(byte)) yield { type: 'byte', byte }
        at += 4
      } else if (isLetter(next)) {
        let end = at + 1
        while (isLetter(rtf.charCodeAt(end)) && end - at < 40) end++
        const word = rtf.slice(at + 1, end)
        let last = end
        if (rtf[last] === '-') last++
        while (isFigure(rtf.charCodeAt(last)) && last - end < 12) last++
        const number = last > end ? Number.parseInt(rtf.slice(end, last), 10) : undefined
        // Pictures as raw bytes: passed over, whatever signs are in them.
        if (word === 'bin' && number !== undefined && number > 0) at = Math.min(last + 1 + number, rtf.length)
        else {
          yield { type: 'word', word, number: Number.isNaN(number) ? undefined : number }
          at = rtf[last] === ' ' ? last + 1 : last
        }
      } else {
        // "\~", "\-", "\_", "\*", "\\", "\{", "\}", and a line end, which is "\par".
        yield { type: 'word', word: rtf[at + 1] ?? '', number: undefined }
        at += 2
      }
    } else if (code === 0x0d || code === 0x0a) at++
    else {
      let end = at + 1
      while (end < rtf.length && !isSign(rtf.charCodeAt(end))) end++
      yield { type: 'text', text: rtf.slice(at, end) }
      at = end
    }
  }
}

function isSign(code: number): boolean {
  return code === 0x7b || code === 0x7d || code === 0x5c || code === 0x0d || code === 0x0a
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
