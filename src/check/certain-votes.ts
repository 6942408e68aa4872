/**
 * Which figures and names of a vote were read beyond doubt. Figures are read a second time, by another way, and both must agree;
 * names must be names, parted by signs. What fails here contradicts nothing: the doubt is ours, and not the document's.
 */
import type { VFile } from 'vfile'
import { everyMatch } from '../language/matches.ts'
import { numberOf, numberPattern } from '../language/numbers.ts'
import { plainName } from '../language/same-name.ts'
import type { Block, Item, Motion, Vote } from '../tree.ts'
import { forenames } from '../vocabulary/forenames.ts'
import { divisionTableOf } from './division-tables.ts'
import { placeOfName, textOf } from './place.ts'

type Side = 'for' | 'against' | 'abstain'

const number = `(?:(?:${numberPattern})\\b)`
/**
 * Figures and sides in printed order. "No" is a side before its figure ("Yes: 5 No: 2") and else a number ("no votes against");
 * "for" is a side only beside a figure, which the chain below asks for. "Resolution No. 15" is a number.
 */
const token = new RegExp(
  `\\b(?:(?<side>in favou?r|for|ayes?|yeas?|yes|no(?!\\.\\s?\\d)(?=\\W{0,4}\\d)|against|noes|nays?|opposed|abst(?:ained|aining|entions?|ain)?|absent)|(?<![\\d][-/])(?<figure>${number}))(?![\\p{L}\\d]|[.,]\\d)`,
  'giu',
)
/** What may stand between a figure and its side, and between one pair and the next. */
const link =
  /^[\s:;,.()[\]=–—-]*(?:and\s+|with\s+)?(?:of the\s+)?(?:(?:members?|councill?ors?|votes?|people|persons?)\s+)?(?:(?:were|was|being|cast|had)\s+)?(?:vot(?:ed|ing|es?)\s+)?(?:the (?:motion|amendment|proposal|recommendation)s?)?[\s:;,.()[\]=–—-]*(?:and\s+)?(?:vot(?:ed|ing|es?)\s*)?$/i

interface Token {
  side?: string
  figure?: number
}

/**
 * Whether a side of a vote has the figure that was read: the chain of figures and sides has one reading, which gives it, and no
 * other figure stands for the side near the motion. "4 yeas - 0 nays - 2 absent" begins with a figure and "For 3, against 2" with
 * a side: the first token tells to which side of the figures the sides stand.
 */
export function isFigureCertain(motion: Motion, item: Item, side: Side): boolean {
  const value = motion[side]
  if (value === undefined || motion.implied?.includes(side)) return false
  const table = item.motions.length === 1 ? divisionTableOf(item)?.totals[side] : undefined
  if (table !== undefined) return table === value
  const words = wordsNear(motion, item)
  const values = chainsOf(words).map((chain) => readChain(chain)?.get(side))
  if (values.every((one) => one === undefined)) return isPairCertain(motion, words)
  return values.includes(value) && values.every((one) => one === value || one === undefined)
}

/** "Motion carried 5-1", "carried by four votes to seven": the only two figures beside the result of what was carried, in the order that everybody prints. */
function isPairCertain({ result, for: ayes, against: noes }: Motion, words: string): boolean {
  const pairs = everyMatch(words, pair)
  // "CARRIED 4/1", and no date or number of a rule.
  return result === 'carried' && pairs.length === 1 && numberOf(pairs[0]?.[1] ?? '') === ayes && numberOf(pairs[0]?.[2] ?? '') === noes
}

const pair = new RegExp(
  `\\b(?:carried|passed|approved|agreed|adopted|vote[ds]?)\\b[^.;\\d]{0,20}?\\(?\\b(${number})(?: votes?)?\\s?(?:[-–/]|\\bto\\b)\\s?(${number})(?!\\s?[-–/]\\s?\\d)`,
  'gi',
)

/**
 * Whether the vote that is called unanimous is the one with votes against: the figure stands in the same sentence, or right behind.
 * "Question 1: Yes – 492, No – 49. The canvass was approved unanimously.": the figures are of another vote.
 */
export function isUnanimityContradicted(motion: Motion, item: Item): boolean {
  return (
    (motion.against ?? 0) > 0 &&
    isFigureCertain(motion, item, 'against') &&
    new RegExp(
      `unanimous[^;]{0,60}?(?:\\b(?:against|opposed|noes|nays?)\\W{0,4}${motion.against}\\b|\\b${motion.against} (?:votes? )?(?:against|opposed|noes|nays?)\\b)|\\b${motion.against} (?:votes? )?(?:against|opposed|noes|nays?)\\b[^.;]{0,60}unanimous`,
      'i',
    ).test(wordsNear(motion, item))
  )
}

/** Whether both sides of a vote are certain: each by its figure, or by its list of names where that is what was counted. */
export function isTallyCertain(file: VFile, item: Item, motion: Motion, tally: { for: number; against: number }): boolean {
  if (isTornTable(file, motion)) return false
  return (['for', 'against'] as const).every((side) => {
    const names = motion.votes.filter(({ option }) => option === side)
    return (
      (motion[side] === tally[side] && isFigureCertain(motion, item, side)) ||
      (names.length === tally[side] && areNamesCertain(file, names))
    )
  })
}

/** "Councillor  For  Against  Abstain" a second time, over the page: the names between the two headings may not have been read. */
function isTornTable(file: VFile, { at, votes }: Motion): boolean {
  const end = Math.max(at.end, ...votes.map((vote) => vote.at.end))
  return everyMatch(textOf(file).slice(at.start, end), /^[^\n]{0,40}\bFor[ \t]{2,}Against\b/gim).length > 1
}

/** The paragraphs that tell of a vote: its lists of names with the line above and below, or what stands from the motion to the next. */
function wordsNear(motion: Motion, item: Item): string {
  const blocks = item.lines.map(({ block }) => block)
  const lists = new Set(motion.votes.map(({ at }) => at.start))
  const isList = ({ at }: Block) => [...lists].some((start) => start >= at.start && start < at.end)
  const next = Math.min(...item.motions.map(({ at }) => at.start).filter((start) => start > motion.at.start))
  const isNear = ({ at }: Block) => at.end > motion.at.start && at.start < Math.min(next, motion.at.end + farthest)
  const [first, last] = [blocks.findIndex(isList), blocks.findLastIndex(isList)]
  const wanted = first >= 0 ? blocks.slice(Math.max(0, first - 1), last + 2) : blocks.filter(isNear)
  return wanted.map(({ value }) => value).join(' ; ')
}

/** How far behind a motion its vote is looked for, in characters. */
const farthest = 1200

function chainsOf(text: string): Token[][] {
  const chains: Token[][] = []
  let end = -1
  for (const found of everyMatch(text, token)) {
    const { side, figure } = found.groups as { side?: string; figure?: string }
    const one: Token = side === undefined ? { figure: numberOf(figure ?? '') as number } : { side: side.toLowerCase() }
    const last = chains.at(-1)?.at(-1)
    const between = last === undefined || found.index - end > 60 ? undefined : text.slice(end, found.index)
    // "from 1st October 2030. For: 2": a year, and the end of a sentence, are no votes.
    if ((one.figure ?? 0) > 999) continue
    const isAnew = chains.at(-1)?.length === 1 && last?.figure !== undefined && /\.\s/.test(between ?? '') && /^\p{Lu}/u.test(side ?? '')
    const goesOn =
      !isAnew && last !== undefined && between !== undefined && (last.side === undefined) !== (side === undefined) && link.test(between)
    if (goesOn) chains.at(-1)?.push(one)
    else chains.push([one])
    end = found.index + found[0].length
  }
  return chains.filter((chain) => chain.length > 1)
}

/** The figure of each side; undefined where the chain does not end as it began: "For 3 against". */
function readChain(chain: Token[]): Map<string, number> | undefined {
  if (chain.length % 2 === 1) return undefined
  const read = new Map<string, number>()
  for (let i = 0; i < chain.length; i += 2) {
    const [a, b] = [chain[i] as Token, chain[i + 1] as Token]
    read.set(sideOf((a.side ?? b.side) as string), (a.figure ?? b.figure) as number)
  }
  return read
}

function sideOf(word: string): string {
  if (/^(?:in fav|for|aye|yea|yes)/.test(word)) return 'for'
  return word.startsWith('abst') ? 'abstain' : word === 'absent' ? 'absent' : 'against'
}

/** Whether lists of voters are nothing but names, each parted from the next by a sign, and none of them perhaps two. */
export function areNamesCertain(file: VFile, votes: readonly Vote[]): boolean {
  if (votes.some(({ name }) => !isPerson(name))) return false
  const longest = usualLength(votes.map(({ name }) => lengthOf(name)))
  return !votes.some((vote, i) => mayBeTwo(vote.name, longest) || isRunTogether(file, vote, votes[i + 1]))
}

const procedure = /\b(?:propos|mov(?:ed|er)\b|second(?:ed|er)\b|motion|carried|resolved|vot(?:e|ed|ing)\b|by\b|that\b|was\b|were\b)/i
/** "de la Mare", "the Lord Provost of the City": small words that names and offices have. */
const particle = /^(?:an?d?|de|del|della|der|den|di|da|do|dos|du|el|la|le|mac|mc|ní|nic|of|ó|st|te|ten|the|uí|van|von|y|zu)\.?$/iu

function isPerson(name: string): boolean {
  const words = name.trim().split(/\s+/)
  return (
    words.length <= 7 &&
    !procedure.test(name) &&
    !/\d|[:;?!]|\p{L}{4,}\.\s/u.test(name) &&
    words.every((word) => /^[("“‘'-]?\p{Lu}/u.test(word) || particle.test(word))
  )
}

/** How many words of a name are neither title nor initial nor particle. */
function lengthOf(name: string): number {
  return plainName(name)
    .split(' ')
    .filter((word) => word.length > 1 && !particle.test(word)).length
}

/** The commonest length of the names of a vote; the longest of those that are equally common. */
function usualLength(lengths: number[]): number {
  const counts = new Map<number, number>()
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return Math.max(...[...counts].filter(([, count]) => count === most).map(([length]) => length))
}

/** "Elm Fir" among "Ash, Gum, Oak"; "Ann Elm Bob Fir": the comma between two names is missing, perhaps. */
function mayBeTwo(name: string, usual: number): boolean {
  const length = lengthOf(name)
  if (length >= 4 || (usual > 1 && length > usual)) return true
  const [first = ''] = plainName(name).split(' ')
  return length > usual && !forenames.has(first)
}

/** "Mayor Ash Deputy Mayor Elm": nothing but a space stands between two names of one line. */
function isRunTogether(file: VFile, vote: Vote, next: Vote | undefined): boolean {
  if (next?.at.start !== vote.at.start) return false
  const [here, there] = [placeOfName(file, vote.at, vote.name), placeOfName(file, next.at, next.name)]
  const between = textOf(file).slice(here.end, there.start)
  return there.start > here.end && /^ ?(?:\p{L}+\.?\s?){0,3}$/u.test(between) && !/\b(?:and|&|agus|a|ac)\b/i.test(between)
}
