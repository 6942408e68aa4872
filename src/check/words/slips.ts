/** Slips of one letter: "depsite", "Janaury", "unanimiously", "welecomed". */
import { isWord, usualness } from './english.ts'
import { jargon } from './jargon.ts'
import { isLongOfMinutes, isOfMinutes } from './minutes-words.ts'

/** A word of minutes beats any other, however usual that is. */
const ofMinutes = 9
/** How much more or less a slip counts than another: a word of minutes may be meant all the same. */
const likely = 1
const unlikely = -4

/** No slip, but words without their spaces. */
const longest = 30

/** What words are slips of, those of other texts too: nothing, mostly. What is kept is bounded. */
const told = new Map<string, string>()

/** The usual word that a word in small letters is one slip away from; nothing where it is a word itself, or could be one. */
export function slipOf(word: string): string | undefined {
  const before = told.get(word)
  if (before !== undefined) return before || undefined
  if (told.size > 20_000) told.clear()
  const right = isKnown(word) ? undefined : nearest(word, isMade(word))
  told.set(word, right ?? '')
  return right
}

/** The same of a word with a capital, which may be a name: only of words of minutes. */
export function slipOfMinutes(word: string): string | undefined {
  const right = word.length > 5 ? slipOf(word) : undefined
  return right !== undefined && isLongOfMinutes(right) ? right : undefined
}

const isKnown = (word: string) => word.length < 5 || word.length > longest || isOfMinutes(word) || jargon.has(word) || isWord(word)

/** "unparished", "reprocured", "landowning", "offroad": made of words as English makes them. */
function isMade(word: string): boolean {
  const inner = /^(?:un|re|non|pre|co|de|sub|over|under|multi|mis|inter|out|off|on|up|by|self|anti|semi)(?=[a-z]{4})/.exec(word)
  if (inner && usualness(word.slice(inner[0].length))) return true
  const [, stem, ending = ''] =
    /^([a-z]{4,}?)((?<!(?:[cs]h|[sxz]))s|es|ed|er|ers|ing|ings|able|less|like|wise|ness|ship|ise|ised|ising|isation|ize|ized|ees?)$/.exec(
      word,
    ) ?? []
  // "runing": the ending doubles the letter before it.
  const doubled = stem && `${stem}${stem.at(-1)}${ending}`
  if (stem && (isOfMinutes(stem) || (usualness(stem) ?? usualness(`${stem}e`))) && !(doubled && isWord(doubled))) return true
  for (let at = 4; at <= word.length - 4; at++)
    if ((usualness(word.slice(0, at)) ?? 0) > 2 && (usualness(word.slice(at)) ?? 0) > 2) return true
  return false
}

/** What is printed for each letter by mistake: other vowels, letters of like sound, and neighbours on a keyboard. */
// biome-ignore format: a table in few lines
const exchanged: Record<string, string> = {
  a: 'eiouqwsz', b: 'vghn', c: 'skzxdfv', d: 'tsefcxr', e: 'aiouywrsd', f: 'vdrtgcv', g: 'jftyhbv', h: 'gyujnb', i: 'aeouyujk',
  j: 'ghuiknm', k: 'cqjiolm', l: 'rkop', m: 'njk', n: 'mbhj', o: 'aeiuipkl', p: 'ol', q: 'kwa', r: 'letdf', s: 'czawedx',
  t: 'drfgy', u: 'aeioyhj', v: 'fbcg', w: 'vqase', x: 'zsdc', y: 'ietugh', z: 'sxa',
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/**
 * The most usual of the words that one slip makes into this one: a letter more, less or another, or two neighbours exchanged.
 *
 * @param made a word that could be right as it stands: "differnet" is a slip all the same, because hands exchange letters
 */
function nearest(word: string, made: boolean): string | undefined {
  let best: string | undefined
  let most = made ? 5 : word.length < 6 ? 4 : 2
  const consider = (right: string, bonus = 0) => {
    if (made && bonus < likely) return
    const usual = isOfMinutes(right) ? ofMinutes : (usualness(right) ?? -1)
    if (usual + bonus > most) [best, most] = [right, usual + bonus]
  }
  for (let at = 1; at <= word.length; at++) {
    const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
    if (letter !== '') {
      // "ommitted": a letter twice is the likeliest slip
      consider(before + after, letter === before.at(-1) ? likely : 0)
      if (after !== '') consider(before + after.charAt(0) + letter + after.slice(1), likely)
      for (const other of letters) if (other !== letter) consider(before + other + after, exchanged[letter]?.includes(other) ? 0 : unlikely)
    }
    for (const other of letters) consider(before + other + letter + after, other === before.at(-1) || other === letter ? likely : 0)
  }
  return best
}
