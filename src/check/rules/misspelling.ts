import type { VFile } from 'vfile'
import { everyMatch } from '../../language/matches.ts'
import type { Block } from '../../tree.ts'
import { wordsOf } from '../blocks.ts'
import { textOf } from '../place.ts'
import { unexpected } from '../report.ts'
import { rule } from '../rule.ts'
import { compounds } from '../words/compounds.ts'
import { isLongOfMinutes, isOfMinutes } from '../words/minutes-words.ts'
import { meantBy, misspellings } from '../words/misspellings.ts'
import { slipOf } from '../words/slips.ts'

/** "compl0iant": the key beside the one that was meant, pressed with it. */
const figured = /(?<![\p{L}\p{N}@./_’'-])\p{L}\p{Ll}{2,}[01]\p{Ll}{2,}(?![\p{L}\p{N}@/_’'-]|\.\p{L})/gu

/** "reQuire": a capital within a word in small letters, which a list of common words has. */
const capitalWithin = /(?<![\p{L}\p{N}@./_’'-])\p{L}\p{Ll}*\p{Ll}\p{Lu}\p{Ll}+(?![\p{L}\p{N}@/_’'-]|\.\p{L})/gu
/** "a premises license", "the license application" */
const licenseNoun =
  /(?<=\b(?:a|an|the|premises|alcohol|driving|driver’s|no|any|new|event|gambling|personal|street|this|their|its|of|his|her) )licenses?\b(?! \p{Ll}+ to\b)/giu
/** "Willlie": nobody's name has a letter three times. */
const treble = /([b-df-hj-np-tv-z])\1\1/i

export const misspelling = rule<{ allow: string[] }>(
  {
    name: 'misspelling',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Words that minutes often misspell are spelt right: "Correspondence", not "Correspondance".',
    why: `A misspelt heading is not found by those who search for it, and a misspelt "Committee" in a resolution is copied for years.
Only words are reported that no dictionary has, in no country's English: those of a list, and those one slip away from a usual word. What
English makes of its words as it needs them (“unparished”, “resurfacing”) is right, and so is what has a capital, unless it is nearly a
word of minutes.`,
    options: { allow: { default: [], about: 'Words that are right here: a name such as "Liason Street"' } },
    examples: [
      {
        text: 'The parking area was closed depsite the objections, and the footpaht with it; the Parished areas were not.\n',
        reports: ['1:29 Unexpected `depsite`, expected `despite`', '1:61 Unexpected `footpaht`, expected `footpath`'],
      },
      {
        text: `
          Agenda item

          Correspondance

          Minutes:

          The Clerk had recieved no letters. Answering the exisitng ones was deferrd to 21st Januarty.
        `,
        reports: [
          '3:1 Unexpected `Correspondance`, expected `Correspondence`',
          '7:15 Unexpected `recieved`, expected `received`',
          '7:50 Unexpected `exisitng`, expected `existing`',
          '7:68 Unexpected `deferrd`, expected `deferred`',
          '7:84 Unexpected `Januarty`, expected `January`',
        ],
      },
      {
        text: 'The scafolding had disapeared; inifinite funds are neccessary. The convenor fears unparished landowning, a soakaway and strimming.\n',
        reports: [
          '1:5 Unexpected `scafolding`, expected `scaffolding`',
          '1:20 Unexpected `disapeared`, expected `disappeared`',
          '1:32 Unexpected `inifinite`, expected `infinite`',
          '1:52 Unexpected `neccessary`, expected `necessary`',
        ],
      },
      {
        text: 'In Memoriam: two members. Datgan diddordeb personol ac ariannol yn y materion.\n',
      },
      {
        text: 'An over grown hedge and pot holes by the hall; the pot holes were filled. Bo was co opted for a three year term, with up to date advice.\n',
        reports: [
          '1:4 Unexpected `over grown`, expected `overgrown`',
          '1:25 Unexpected `pot holes`, expected `potholes`',
          '1:82 Unexpected `co opted`, expected `co-opted`',
          '1:97 Unexpected `three year`, expected `three-year`',
          '1:119 Unexpected `up to date`, expected `up-to-date`',
        ],
      },
      {
        text: 'Extra-Ordinary Meeting: six members of public came with regards to Covid 19. JE to feedback to all on licensing related matters.\n',
        reports: [
          '1:1 Unexpected `Extra-Ordinary`, expected `Extraordinary`',
          '1:29 Unexpected `members of public`, expected `members of the public`',
          '1:52 Unexpected `with regards to`, expected `with regard to`',
          '1:68 Unexpected `Covid 19`, expected `Covid-19`',
          '1:84 Unexpected `feedback`, expected `feed back`',
          '1:103 Unexpected `licensing related`, expected `licensing-related`',
        ],
      },
      {
        text: 'The list is up to date, the term three years. It went through, out of which came a new letter. In the long term plans change. Names are added to wards under standing orders, and children cross roads.\n',
      },
      {
        text: 'Councillor Elm welcomed County Councilor Ash, who had asked for a license. They license dogs.\n',
        reports: ['1:32 Unexpected `Councilor`, expected `Councillor`', '1:67 Unexpected `license`, expected `licence`'],
      },
      {
        text: 'The vicechair aften saw crossschool draqbacks, with the Tendrith District Council and Mr Aften.\n',
        reports: [
          '1:5 Unexpected `vicechair`, expected `vice-chair`',
          '1:15 Unexpected `aften`, expected `after`',
          '1:25 Unexpected `crossschool`, expected `cross-school`',
          '1:37 Unexpected `draqbacks`, expected `drawbacks`',
        ],
      },
      {
        text: 'Will Fallloon said that the reQuired licencing of eBay was done.\n',
        reports: [
          '1:6 Unexpected `Fallloon`, expected `Falloon`',
          '1:29 Unexpected `reQuired`, expected `required`',
          '1:38 Unexpected `licencing`, expected `licensing`',
        ],
      },
      {
        text: 'The membersh0ip was comp1eted, and the bin emptyed.\n',
        reports: [
          '1:5 Unexpected `membersh0ip`, expected `membership`',
          '1:21 Unexpected `comp1eted`, expected `completed`',
          '1:44 Unexpected `emptyed`, expected `emptied`',
        ],
      },
      {
        text: 'The programme (or program) was organised, or organized; the judgement stood. See www.recieved.example/page. Mr Charmans and Ann Funchions spoke.\n',
      },
      {
        text: 'If the Chairman agrred, the reprot would be sent to Reprot Ltd. The lanes (bridle, verged) are farmed.\n',
        reports: ['1:17 Unexpected `agrred`, expected `agreed`', '1:29 Unexpected `reprot`, expected `report`'],
      },
      {
        text: 'A letter came from Broadlands District Council. Councillor Cockrel explained that he knew the Distict Council well, as did Ann Gorse, Suveyor and Councillors Elm (with Fir), Moring and Oak.\n',
        reports: ['1:95 Unexpected `Distict`, expected `District`', '1:135 Unexpected `Suveyor`, expected `Surveyor`'],
      },
    ],
  },
  (tree, file, { allow }) => {
    // A word is looked up once, however often it stands there.
    const meant = new Map<string, string | undefined>(allow.map((word) => [word.toLowerCase(), undefined]))
    const meantShort = new Map<string, string | undefined>()
    const meaning = (word: string) => {
      const lower = word.toLowerCase()
      if (!meant.has(lower)) meant.set(lower, meantBy(lower))
      const right = meant.get(lower)
      if (right !== undefined || word !== lower || allow.includes(word)) return right
      if (!meantShort.has(word)) meantShort.set(word, slipOf(word))
      return meantShort.get(word)
    }
    const report = (block: Block, index: number, printed: string, wanted: string) => {
      unexpected(file, block, index, printed, [wanted])
    }
    // "County Councilor Ash" among Councillors: both are right, in another country.
    const british = wordsOf(tree).some(({ block }) => /\bCouncillors?\b/.test(block.value))
    if (british)
      for (const ending of ['', 's']) if (!meant.has(`councilor${ending}`)) meant.set(`councilor${ending}`, `councillor${ending}`)
    const told = new Set<string>()
    for (const { block } of wordsOf(tree)) {
      for (const { index, printed, right } of compounds(block.value)) {
        // Whoever parts a word does it throughout: once is enough.
        if (told.has(right.toLowerCase()) || allow.includes(printed)) continue
        told.add(right.toLowerCase())
        report(block, index, printed, right)
      }
      for (const { 0: printed, index } of /[a-z][01][a-z]/.test(block.value) ? everyMatch(block.value, figured) : []) {
        const right = [printed.replace(/[01]/, ''), printed.replace('0', 'o').replace('1', 'l')].find((word) => isOfMinutes(word))
        if (right !== undefined) report(block, index, printed, right)
      }
      for (const { 0: printed, index } of /[a-z][A-Z][a-z]/.test(block.value) ? everyMatch(block.value, capitalWithin) : [])
        if (isOfMinutes(printed.toLowerCase())) report(block, index, printed, printed.charAt(0) + printed.slice(1).toLowerCase())
      // "to buy a license": the noun, where the verb alone has an s.
      for (const { 0: printed, index } of british && block.value.includes('icense') ? everyMatch(block.value, licenseNoun) : [])
        report(block, index, printed, printed.replace('ense', 'ence'))
      if (!block.value.match(/[a-z]{3,}/gi)?.some((word) => meaning(word) !== undefined)) continue
      for (const found of everyMatch(block.value, /(?<![\p{L}\p{N}@/._'’\ufffd-])\p{L}{3,}(?![\p{L}\p{N}@/_'’\ufffd-]|\.\p{L})/gu)) {
        const printed = found[0]
        const right = meaning(printed)
        // "IRRRB" may be letters read one by one.
        if (/(.)\1\1/.test(printed) && printed === printed.toUpperCase()) continue
        const isTitle = /^councillors?$/.test(right ?? '')
        if (
          right === undefined ||
          isMixed(printed) ||
          isWelsh(block.value.slice(Math.max(0, found.index - 60), found.index + printed.length + 60)) ||
          (!isTitle && !treble.test(printed) && isName(block.value, found.index, printed, right)) ||
          isCutOff(file, block, printed)
        )
          continue
        report(block, found.index, printed, likeCase(printed, right))
      }
    }
  },
)

/** "Datgan diddordeb personol ac ariannol yn y materion": the other language of the minutes. */
function isWelsh(around: string): boolean {
  return (
    (around.match(/(?<!\p{L})(?:yn|ac|yr|wedi|eu|gan|oedd|mae|bod|neu|hefyd|sydd|gyda|dros|cyfarfod|cyngor|derbyn|ystyried)(?!\p{L})/giu)
      ?.length ?? 0) > 1
  )
}

/** "AbstainI": two words, or a figure, that grew together. */
function isMixed(word: string): boolean {
  const rest = word.slice(1)
  return rest !== rest.toLowerCase() && word !== word.toUpperCase()
}

/** The last word of a text that breaks off: "Councillor Beck reques". */
function isCutOff(file: VFile, { at }: Block, word: string): boolean {
  return at.end >= textOf(file).trimEnd().length && textOf(file).trimEnd().endsWith(word)
}

const title = /\b(?:Councillors?|Cllrs?|Crs?|Mr|Mrs|Ms|Miss|Dr|Sir|Messrs|Alderman|Trustee|Commissioner|Supervisor|Mayor)\.? $/
/** "Councillors Elm (substitute: Councillor Fir), |Moring| and Oak" */
const inList = /\b(?:Councillors|Cllrs|Messrs) [^.;]*(?:,|\band) $/
/** Words that minutes print with a capital in the middle of a sentence, as they do names. */
const oftenCapital =
  /^(?:council|committee|chair|clerk|treasurer|secretary|member|meeting|minute|agenda|parish|borough|district|county|community|village|town|city|planning|officer|director|manager|report|resolution|motion|apolog|department|commission|government|association|authority|board|cabinet|education|environment|finance|highway|service|standing|correspondence|application|surveyor|engineer|treasurer|attorney|superintendent)|(?:day|uary|ber|april|august)$/i

/**
 * "Mr A. Charmann", "Kate Funcheon": with a capital behind a title, an initial or another name, unless the words around it are
 * offices and bodies. "from Broadlands District Council": in a sentence a capital makes a name of a shorter word that no list has as a slip.
 */
function isName(text: string, at: number, word: string, right: string): boolean {
  if (word.charAt(0) === word.charAt(0).toLowerCase() || word === word.toUpperCase()) return false
  const above = text.slice(Math.max(0, at - 30), at)
  if (title.test(above) || (inList.test(text.slice(Math.max(0, at - 200), at)) && !oftenCapital.test(right))) return true
  // "Mr David Noyce, Suveyor": an office behind the name.
  if (/, $/.test(above) && oftenCapital.test(right)) return false
  const afterSmall = /(?:^|\s)\p{Ll}+,? $/u.test(above)
  if (afterSmall && word.length < 10 && !misspellings.has(word.toLowerCase()) && !oftenCapital.test(right)) return true
  // "(Tendrith District Council": the place that a body has its name of.
  if (
    /^ (?:District|Borough|County|City|Parish|Town|Community|Shire|Valley|Township|Village) (?:Council|Board|Hall|Show)\b/.test(
      text.slice(at + word.length),
    )
  )
    return true
  const before = /(\p{Lu}[\p{L}'’]*)\.?,? $/u.exec(above)?.[1]
  if (before === undefined) return false
  // "Cllr G Gorsley declared an interest": an initial stands before no other word than a name.
  if (/^[^AI]$/.test(before) || /\b[AI]\. $/.test(above)) return true
  // Long common words have no surnames beside them.
  if (word.length > 9) return false
  const after = /^ (\p{L}+)/u.exec(text.slice(at + word.length, at + word.length + 30))?.[1] ?? ''
  return (
    !isLongOfMinutes(before.toLowerCase()) && !/^(?:The|A|An|Of|And|In|For|On|To|No)$/.test(before) && !isLongOfMinutes(after.toLowerCase())
  )
}

function likeCase(printed: string, right: string): string {
  if (printed === printed.toUpperCase()) return right.toUpperCase()
  const first = printed.charAt(0)
  return first === first.toUpperCase() ? right.charAt(0).toUpperCase() + right.slice(1) : right
}
