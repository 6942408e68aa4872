/** What one person is reported to do, in a form for several, or for no one: "The Clerk inform members", "Cllr Elm have no news". */
import { type Found, isLower, isOneOf, only, opensObject, setOf, type Word } from './word.ts'

const reports = setOf(
  'suggest propose explain ask inform confirm agree advise thank outline mention request report state say feel update present attend receive give',
)
const adverbs = setOf('also then now already again')
const asked = setOf('for about if whether why how')

/** "The Clerk inform members", "He also suggest that", "Cllr Elm request that the item be deferred" at the head of a sentence */
export function speakerSlips(words: Word[]): Found[] {
  return words.flatMap((word, at): Found[] => {
    if (!word.heads || word.closes) return []
    let to = behindSpeaker(words, at)
    if (to > 0 && isOneOf(words[to], adverbs)) to++
    const [verb, next] = [words[to], words[to + 1]]
    if (to < 0 || !isLower(verb) || verb.opens || verb.closes || !next) return []
    if (verb.text === 'have') return [{ index: verb.index, printed: verb.text, expected: ['has'] }]
    const hasObject = next.small === 'that' || opensObject(next) || (asked.has(next.small) && only(verb, 'v'))
    return reports.has(verb.text) && hasObject ? [{ index: verb.index, printed: verb.text, expected: 'an ending' }] : []
  })
}

const offices = setOf(
  `clerk chair chairman chairwoman chairperson mayor secretary treasurer president resident member councillor engineer manager director officer
  consultant contractor developer applicant architect surveyor auditor solicitor vicar headteacher captain commissioner warden steward inspector`,
)
const titles = setOf('cllr councillor mr mrs ms miss dr')

/** Where the verb stands behind one person that opens a sentence; -1 where there is none. */
function behindSpeaker(words: Word[], at: number): number {
  const word = words[at] as Word
  if (/^(?:He|She|It)$/.test(word.text)) return at + 1
  if (/^(?:The|A)$/.test(word.text)) {
    for (let to = at + 1; to < at + 4 && words[to]; to++) if (isOneOf(words[to], offices)) return words[to]?.closes ? -1 : to + 1
    return -1
  }
  if (!titles.has(word.small)) return -1
  let to = at + 1
  for (; to < at + 4 && /^\p{Lu}/u.test(words[to]?.text ?? ''); to++)
    // "Cllr A. Elm", but not "Cllr Elm, Cllr Fir"
    if (words[to]?.closes && (words[to] as Word).text.length > 1) return -1
  return to > at + 1 ? to : -1
}
