/** Commas that are left out in lists of names: what `punctuation` looks for. */
import { everyMatch } from '../../language/matches.ts'
import * as signs from './signs.ts'

/** What is printed where the comma is missing: both names, or the end of the first. */
export interface Gap {
  printed: string
  index: number
}

export function* gapsBetweenNames(text: string): Generator<Gap> {
  yield* betweenNames(text)
  yield* betweenInitials(text)
  yield* behindInitials(text)
}

/** Two names without a sign between, in a list of names of two words. */
function* betweenNames(text: string): Generator<Gap> {
  if ((text.match(/,/g)?.length ?? 0) < 3 || everyMatch(text, signs.nameOfTwo).length < 3) return
  for (const { index, 1: first = '' } of everyMatch(text, signs.twoNames)) {
    const second = /^ \p{Lu}\p{Ll}+ [\p{L}’'-]+/u.exec(text.slice(index))?.[0] ?? ''
    if (!signs.noName.test(`${first}${second}`)) yield { printed: `${first}${second}`, index: index - first.length }
  }
}

/** "T. Ash, J. Elm K. Fir, L. Oak": two names without a sign between, in a list of initials and surnames. */
function* betweenInitials(text: string): Generator<Gap> {
  if (!/[A-Z]\. ?\S+ +[A-Z]\. ?[A-Z]/.test(text) || everyMatch(text, signs.initialsAndName).length < 3) return
  for (const { index, 1: name = '' } of everyMatch(text, signs.initialsBeside)) {
    const next = /^ +\p{Lu}\. ?[\p{L}’'-]+/u.exec(text.slice(index))?.[0] ?? ''
    yield { printed: `${name}${next}`, index: index - name.length }
  }
}

/** "Ann Elm (AE), Bo Fir (BF) Cy Gum (CG)", "Ann Elm AE, Bo Fir BF Cy Gum CG": the initials of the names stand behind them. */
function* behindInitials(text: string): Generator<Gap> {
  if (text.includes('),') && everyMatch(text, signs.bracketComma).length > 2)
    for (const { 0: printed, index } of everyMatch(text, signs.bracketName)) yield { printed, index }
  if (/ [A-Z]{2,3},/.test(text) && everyMatch(text, signs.nameInitials).length > 2)
    for (const { 1: printed = '', index } of everyMatch(text, signs.initialsName)) yield { printed, index: index - printed.length }
}
