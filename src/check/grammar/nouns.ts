/** One thing where there are many, and many where there is one: "a problems for", "two signature", "all councillor present". */
import { can, determiners, type Found, isLower, isOneOf, joints, only, setOf, type Word } from './word.ts'

/** One word for many: both numbers are right with it. */
export const groups = setOf(
  `council committee board team group police public staff majority number family club company association party government department press
  community school church crowd audience remainder rest half lot variety range percentage pair couple series jury executive administration
  congregation society firm agency trust union cabinet panel authority district borough county parish town village media data people bulk
  minority proportion total quorum membership crew army force none kind type sort handful dozen hundred thousand`,
)
/** Many by their form, one by their meaning. */
export const alwaysMany = setOf(
  `news means series works highways sports politics mathematics economics headquarters minutes accounts species athletics gymnastics premises
  communications services operations grounds savings barracks crossroads`,
)
const counts = setOf('two three four five six seven eight nine ten eleven twelve several many both these those few various numerous')
/** "two hour meeting", "ten per cent" */
const units = setOf(
  `per year month week day hour minute metre meter mile foot inch acre hectare pound dollar percent cent ton tonne storey bedroom bed person man
  phase way part`,
)
const members = setOf('councillor member resident officer parishioner applicant trustee')
const ofAll = setOf('present were voted agreed had have in are')
const ofMany = setOf('of was were had from')
const ofOne = setOf('was is has had who asked said raised')

export function nounSlips(words: Word[]): Found[] {
  return words.flatMap((word, at): Found[] => {
    const next = words[at + 1]
    if (word.closes || !next) return []
    if (isLower(next) && (isMany(words, at) || isSingle(words, at)))
      return [
        {
          index: next.index,
          printed: next.text,
          expected: word.small.startsWith('a') && word.small !== 'all' ? 'one of them' : 'more than one',
        },
      ]
    const of = words[at + 3]
    return isLower(of) && isOneOfOne(words, at) ? [{ index: of.index, printed: of.text, expected: 'more than one' }] : []
  })
}

const ends = (word: Word, next: Word | undefined) => word.closes || isOneOf(next, joints)

/** "a problems for", "a policies on" */
function isMany(words: Word[], at: number): boolean {
  const next = words[at + 1] as Word
  return (
    /^an?$/.test(words[at]?.text ?? '') && !alwaysMany.has(next.small) && only(next, 'sz') && can(next, 's') && ends(next, words[at + 2])
  )
}

/** "two quotation", "these matter were", "six member of", "all councillor present" */
function isSingle(words: Word[], at: number): boolean {
  const [word, noun, behind] = [words[at] as Word, words[at + 1] as Word, words[at + 2]]
  if (word.small === 'all') return members.has(noun.small) && isOneOf(behind, ofAll)
  // "the number of pupil had risen"
  if (word.small === 'of') return words[at - 1]?.small === 'number' && isThing(noun) && only(noun, 'n') && isOneOf(behind, ofOne)
  if (!counts.has(word.small) || units.has(noun.small) || groups.has(noun.small)) return false
  // "year five pupils", "both chairman and clerk"
  if (can(words[at - 1], 'n') || (word.small === 'both' && behind?.small === 'and')) return false
  return only(noun, 'n') ? ends(noun, behind) : only(noun, 'nv') && can(noun, 'n') && isOneOf(behind, ofMany)
}

/** "One of the resident raised" */
function isOneOfOne(words: Word[], at: number): boolean {
  const [word, of, the, noun] = words.slice(at, at + 4)
  if (!/^(?:one|each|two|three|four|five|six|several)$/.test(word?.small ?? '') || of?.small !== 'of' || the?.small !== 'the') return false
  return isThing(noun) && (noun?.closes || isOneOf(words[at + 4], ofOne))
}

/** "hedge", "quote": one thing, where an article stands before it. */
export function isThing(word: Word | undefined): boolean {
  return word !== undefined && can(word, 'n') && !can(word, 'sdpzg') && !groups.has(word.small) && !determiners.has(word.small)
}
