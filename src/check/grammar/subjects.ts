/** Subjects and verbs that do not agree in number, at the head of a sentence: "The application were", "Residents was", "Each of them have". */
import { alwaysMany, isThing } from './nouns.ts'
import { can, type Found, isLower, isOneOf, joints, only, setOf, type Word } from './word.ts'

const ofOne = new Map([
  ['were', 'was'],
  ['are', 'is'],
  ['have', 'has'],
])
const ofMany = new Map([
  ['was', 'were'],
  ['is', 'are'],
  ['has', 'have'],
])

export function subjectSlips(words: Word[]): Found[] {
  return words.flatMap((word, at): Found[] => {
    const verb = eachOf(words, at) ?? (begins(words, at) ? (near(words, at) ?? farOne(words, at) ?? farMany(words, at)) : undefined)
    const expected = verb && (ofOne.get(verb.text) ?? ofMany.get(verb.text))
    return !word.closes && verb && expected ? [{ index: verb.index, printed: verb.text, expected: [expected] }] : []
  })
}

const tells = setOf('that said stated noted reported felt explained advised')
/** At the head of a sentence, or "that the lamps was mended". */
const begins = (words: Word[], at: number) => words[at]?.heads || (isOneOf(words[at - 1], tells) && !words[at]?.opens)

const openers = setOf('the these those all both some several many a an this that')
const several = setOf('these those both all some many several')

const people = /^(?:Councillors|Members|Residents|Officers|Parishioners|Trustees|Governors)$/

/** "Williams was asked to write": plural by its form, and somebody. */
const surnames = setOf('williams parsons sanders mills wells waters hicks bowers childs marks flowers')

/** "The application were", "Residents was", "The contractors who has the keys" */
function near(words: Word[], at: number): Word | undefined {
  const first = words[at] as Word
  const from = isOneOf(first, openers) ? at + 1 : at
  let to = from
  while (to < from + 3 && leads(words[to]) && can(words[to + 1], 'ns') && !isOneOf(words[to + 1], joints)) to++
  const [noun, verb, then] = words.slice(to, to + 3)
  if (!noun || !isLower(verb) || noun.closes || (to > at && noun.text !== noun.small && !people.test(noun.text))) return undefined
  if (ofOne.has(verb.text)) return first.heads && to > at && !several.has(first.small) && isThing(noun) ? verb : undefined
  if (!only(noun, 's') || alwaysMany.has(noun.small) || (to === at && surnames.has(noun.small))) return undefined
  if (ofMany.has(verb.text)) return verb
  return /^(?:who|which)$/.test(verb.small) && then && ofMany.has(then.text) ? then : undefined
}

/** "street" before "lamp": what may stand between an article and its noun. */
const leads = (word: Word | undefined) => isLower(word) && !word.closes && !joints.has(word.small) && only(word, 'njgvor')

const places = setOf('on in at of for from to with near by outside behind between')
const within = setOf('the a an this of in on at')

/** "The hedge on Mill Lane have been cut" */
function farOne(words: Word[], at: number): Word | undefined {
  let to = at + 1
  if (words[at]?.text !== 'The') return undefined
  while (to < at + 4 && leads(words[to])) to++
  if (to === at + 1 || !isThing(words[to - 1]) || !isOneOf(words[to], places)) return undefined
  for (to++; to < at + 10; to++) {
    const word = words[to]
    if (!word) return undefined
    if (ofOne.has(word.text)) return words[to - 1]?.closes ? undefined : word
    const isOne =
      word.text === word.small ? !joints.has(word.small) && (isThing(word) || only(word, 'jr')) : /^\p{Lu}\p{Ll}+(?<!s)$/u.test(word.text)
    if (word.closes || !(isOne || within.has(word.small))) return undefined
  }
  return undefined
}

/** "hundreds of pounds was", "Friends of the Park is" */
const quantities = setOf('hundreds thousands lots loads millions tons pounds dozens plenty friends terms')

/** "Declarations of interest was made", "Apologies for absence was received" */
function farMany(words: Word[], at: number): Word | undefined {
  const to = /^(?:The|No|All|Some|the|no|all|some)$/.test(words[at]?.text ?? '') ? at + 1 : at
  const noun = words[to]
  if (!noun || noun.closes || quantities.has(noun.small) || alwaysMany.has(noun.small) || !only(noun, 's')) return undefined
  if (!/^(?:for|of|from)$/.test(words[to + 1]?.small ?? '')) return undefined
  const rest = words.slice(to + 2, to + 5)
  const far = rest.findIndex((word) => ofMany.has(word.text))
  const isOne = rest.slice(0, far).every((word) => !word.closes && isLower(word) && (word.small === 'the' || only(word, 'njv')))
  return far > 0 && isOne ? rest[far] : undefined
}

/** "Each of the members have", "one of the lamps are" */
function eachOf(words: Word[], at: number): Word | undefined {
  const [word, of, the] = words.slice(at, at + 3)
  if (!/^(?:each|one)$/.test(word?.small ?? '') || of?.small !== 'of' || !/^(?:the|these|our|those)$/.test(the?.small ?? ''))
    return undefined
  const to = can(words[at + 3], 's') ? at + 4 : at + 5
  const [many, verb] = [words[to - 1], words[to]]
  return can(many, 's') && !many?.closes && verb && ofOne.has(verb.text) ? verb : undefined
}
