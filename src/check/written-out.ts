/**
 * Which abbreviations a document writes out in some form, for the rule that asks for it. A reader who finds the words anywhere
 * can tell what the capitals stand for, so forms are taken here that prove no meaning ("Lanes Parish Council" for "LPC").
 */
import { everyMatch } from '../language/matches.ts'
import type { Minutes } from '../tree.ts'
import { wordsOf } from './blocks.ts'

/** "temporary event notice (TENs)", "Lanes Area Board (LAB)": capitals in brackets, and up to nine words before them. */
const behind = /(?<![\p{L}’'&-])((?:[\p{L}’'&-]+,?\s+){1,9})\(\s?["“'‘]?(?:the\s)?["“'‘]?(\p{Lu}[\p{Lu}&/]{1,7})s?["”'’]?\s?\)/gu
/** "PUD (Planned Unit Development)": words in brackets behind the capitals. */
const before = /(?<!\p{L})(\p{Lu}{2,8})s?\s?\((?=[^()]{3,200}\))((?:[\p{L}’'&-]+\s?){2,9})\)/gu
/** "Lanes and Dales Parish Council": words with capitals in a row, small words between them. */
const inCapitals = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:and|of|for|the|in|on|to|with|&)\s+){0,2}\p{Lu}[\p{L}’'-]+)+/gu

/** Tells of an abbreviation whether its words stand somewhere in the document. */
export function writtenOut(tree: Minutes): (short: string) => boolean {
  const spelt = new Set<string>()
  const initials = [tree.title, ...tree.children.flatMap(({ organization, committee, title }) => [organization, committee, title])].map(
    (name) => initialsOf(name ?? ''),
  )
  for (const { block } of wordsOf(tree)) {
    for (const [, words = '', short = ''] of block.value.includes('(') ? everyMatch(block.value, behind) : []) {
      if (areLettersOf(words, short)) spelt.add(short)
    }
    for (const [, short = '', words = ''] of block.value.includes('(') ? everyMatch(block.value, before) : []) {
      if (areLettersOf(words, short)) spelt.add(short)
    }
    for (const [words] of everyMatch(block.value, inCapitals))
      initials.push(initialsOf(words), initialsOf(words.replace(/\s(?:and|of|for|the|in|on|to|with|&)(?=\s)/g, '')))
  }
  const all = initials.join(' ')
  return (short) => spelt.has(short) || all.includes(short)
}

/** Whether the letters stand in the words in their order, the first at the beginning of a word: "ash dieback disease (ADB)". */
function areLettersOf(words: string, short: string): boolean {
  const letters = short.replace(/[^\p{Lu}]/gu, '')
  const starts = everyMatch(words, /(?<!\p{L})\p{L}/gu).filter(([first]) => first.toUpperCase() === letters[0])
  return starts.some(({ index }) => {
    let at = index
    for (const letter of letters) {
      at = words.toUpperCase().indexOf(letter, at) + 1
      if (at === 0) return false
    }
    return true
  })
}

function initialsOf(words: string): string {
  return words
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}
