/** The words of a text one by one, with the signs that part them: what the rules of grammar look at. */
import { kindsOf } from '../words/english.ts'

export interface Word {
  /** As printed, without signs around it. */
  text: string
  small: string
  index: number
  /** A sentence, or a part of one between signs, begins with it. */
  opens: boolean
  /** A sentence begins with it, or what stands behind a colon. */
  heads: boolean
  /** A sign stands behind it, or nothing. */
  closes: boolean
}

/** A slip: where, what is printed, and the repairs to choose from, or in words what is expected. */
export interface Found {
  index: number
  printed: string
  expected: string[] | string
}

/** What stands before a word, the word, and what stands behind it. */
const parts = /^([^\p{L}\p{N}£$€]*)(.*?)([^\p{L}\p{N}%]*)$/u

/** "Cllr. O. Williams": a stop behind these ends no sentence. */
const shortened = /^(?:\p{Lu}|Mrs?|Ms|Dr|Cllrs?|Crs?|St|Revd?|No|Messrs|Hon|Prof|Capt|Sgt)$/u

export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  let sign: string | undefined = '.'
  let at = 0
  for (const piece of text.split(/\s/)) {
    const [, before = '', word = '', after = ''] = parts.exec(piece) ?? []
    const last = words.at(-1)
    if (before !== '') {
      sign ??= before
      if (last) last.closes = true
    }
    if (word !== '') {
      const heads = sign !== undefined && /[.;:!?•·–—-]/.test(sign) && !(sign === '.' && last && shortened.test(last.text))
      words.push({
        text: word,
        small: word.toLowerCase(),
        index: at + before.length,
        opens: sign !== undefined,
        heads,
        closes: after !== '',
      })
      sign = after === '' ? undefined : after
    }
    at += piece.length + 1
  }
  const last = words.at(-1)
  if (last) last.closes = true
  return words
}

/** Whether a word can be one of some kinds. */
export function can(word: Word | undefined, kinds: string): boolean {
  const its = word ? kindsOf(word.small) : ''
  return its !== '' && [...kinds].some((kind) => its.includes(kind))
}

/** Whether a word is known, and can be nothing but of these kinds. */
export function only(word: Word | undefined, kinds: string): boolean {
  const its = word ? kindsOf(word.small) : ''
  return its !== '' && [...its].every((kind) => kinds.includes(kind))
}

export const isLower = (word: Word | undefined): word is Word =>
  word !== undefined && word.text === word.small && /^[a-z]+$/.test(word.text)
export const isOneOf = (word: Word | undefined, list: ReadonlySet<string>): boolean => word !== undefined && list.has(word.small)
export const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const determiners = setOf('the a an this these those his her their its our my your any all some both each every another')
/** Behind a noun these begin what is said of it; none of them can be one. */
export const joints = setOf(
  `of for to in on at by with from about and or but as if that which who when where was were is are has have had will would should could must
  can may might be been being not than then until before after during since because so while into within without through under over`,
)
const people = setOf('members councillors residents officers')
/** A determiner, or members of the meeting: what a verb has behind it and a noun has not. */
export const opensObject = (word: Word | undefined): boolean => isOneOf(word, determiners) || isOneOf(word, people)
