import { everyMatch } from '../../language/matches.ts'
import type { Block } from '../../tree.ts'
import { wordsOf } from '../blocks.ts'
import { unexpected } from '../report.ts'
import { rule } from '../rule.ts'

/** "an" before a consonant's letter; words in h are left to the ear, letters that are read by name ("an MP", "an x") as well. */
const anBefore =
  /(?<![\w'’.(-])(an) (?!(?:that|this|the|to|was|were|with|would|which|will|for|from|by|then|been|has|have|had|his|her|their|not|signed|recorded|noted|received|passed|carried|seconded|proposed|resolved|circulated|confirmed)\b)([bcdfgjklmnpqrstvwz](?:(?=[a-z]*[aeiou])[a-z]{3,}|[aeiou][a-z]\b)|y[aeo][a-z]{2,})/g
/** "a" before a vowel's letter, but for what begins with the sound of "you" or "one". */
const aBefore = /(?<=[a-z][,;:]? )(a) ([ai][a-z]{2,}|e(?![uw])[a-z]{2,}|o(?!nc?e|uija)[a-z]{2,})/g
/** "A apology was received" at the head of a sentence. */
const firstBefore =
  /(?<=^|[.;:] )(?:(A) ((?:ap|ag|ad|am|an|em|el|im|in|ob|op|of|or)[a-z]{3,})(?= [a-z])|(An) ([bcdfgjklmnpqrstvwz](?=[a-z]*[aeiou])[a-z]{3,})(?= (?:was|were|is|has|had|of|from|for|to|in|on|about|regarding|will|which)\b))/g
/** "an Disclosable Interest", "a Annual Meeting": capitals of words that are no names; "an Bord", "an Post" are Irish. */
const capitals =
  /(?<=\p{L}[,;:]? )(?:(an) (Disclosable|Pecuniary|Personal|Prejudicial|Parish|Town|Planning|Meeting|Motion|Resolution|Report|Budget|Special|Public|Council(?:lor)?|Committee|Community|Neighbourhood|Member)|(a) (Annual|Extraordinary|Action|Agenda|Additional|Officer|Interest|Emergency|Equality|Environmental|Enforcement|Independent|Internal|External|Executive|Election|Amendment|Agreement|Allotment|Application|Ordinance|Alderman|Assistant|Audit))(?![\p{L}’'-])/gu
/** "a HR trainee", "an PCSO", "a NDP": letters that are read one by one (no vowel is among them), by the sound of the first. */
const letters =
  /(?<=\p{L}[,;:]? )(?:a (?:HR|MP|RFP|[FHLMNRSX][B-DF-HJ-NP-TV-XZ]{2,4}|MEP|SLA|HMO|AGM|EGM|MOT|LPA|SSSI|NDA|FOI|LGA|EIA|ICT)|an (?:GP|[BCDGJKPQTVWZ][B-DF-HJ-NP-TV-XZ]{2,4}|PCSO|TPO|TRO|PSPO|CEO|CIC|VAT|UK|TENs?|CIL))(?=s?(?:[\s.,;)]|$))/gu
/** "a" may be a label ("options a and b"), or a word of another language. */
const notNoun = new Set(
  'and are all any also each either else even ever again after against above along among amongst around another into only once one onto other our out over off anam ainm eir euro european ewe ewer eu'.split(
    ' ',
  ),
)

/** "approved as true and accurate record", "agreed as correct record of the meeting", "as result of the vote": the article left out. */
const leftOut =
  /(?<=\b(?:approved|agreed|accepted|signed|confirmed|adopted|passed|minutes|recorded|taken) )(as) ((?:true|correct|accurate)(?: (?:and|&) (?:true|correct|accurate))?(?: written)? record)(?!s\b| of all\b)|\bas result of\b/gi

/** "bills 12-19 of the in the sum of $40", "the and": behind an article stands a noun, or what goes before one. */
const withoutNoun =
  /(?<=(?:^|\s)\p{Ll}{2,} )(the (?:of|and|was|were|has|have|(?:in|to|by|for|from|at|on|with) (?:the|a|an|this|his|her|their|our)))(?= \p{L})/gu

export const article = rule(
  {
    name: 'article',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Before a consonant stands "a", before a vowel "an", and neither is left out of "as a true record".',
    why: `"Members asked for a update": a word was put in or taken out and the article stayed. Read out at the meeting that approves the
minutes, everybody stumbles over it.`,
    fixable: true,
    examples: [
      {
        text: 'Claims 147 to 166 of the in the amount of $40 were presented, for the and by the Board. She left the to-do list.\n',
        reports: ['1:22 Unexpected `the in the`, expected a word between', '1:67 Unexpected `the and`, expected a word between'],
      },
      {
        text: `
          Agenda item

          Hedges

          Minutes:

          The Clerk gave a update and asked for an further quotation from a HR adviser on a NDP. The minutes were agreed as true record. A apology was read.
        `,
        reports: [
          '7:16 Unexpected `a update`, expected `an update`',
          '7:39 Unexpected `an further`, expected `a further`',
          '7:65 Unexpected `a HR`, expected `an HR`',
          '7:81 Unexpected `a NDP`, expected `an NDP`',
          '7:112 Unexpected `as true record`, expected `as a true record`',
          '7:128 Unexpected `A apology`, expected `An apology`',
        ],
        fixed: `
          Agenda item

          Hedges

          Minutes:

          The Clerk gave an update and asked for a further quotation from an HR adviser on an NDP. The minutes were agreed as a true record. An apology was read.
        `,
      },
      {
        text: `
          Agenda item

          Hedges

          Minutes:

          The Clerk gave an update on a one-way street, a European grant, an MP's letter and a unanimous vote for options a and b. It took an hour, and a SEND officer. The minutes were agreed as correct records.
        `,
      },
      {
        text: `
          Agenda item

          Hedges

          Minutes:

          An letter was read from the school. Councillor Beck declared an Disclosable Pecuniary Interest, and a Annual Meeting was held. An Post and an Bord Pleanála were told.
        `,
        reports: [
          '7:1 Unexpected `An letter`, expected `A letter`',
          '7:62 Unexpected `an Disclosable`, expected `a Disclosable`',
          '7:101 Unexpected `a Annual`, expected `an Annual`',
        ],
        fixed: `
          Agenda item

          Hedges

          Minutes:

          A letter was read from the school. Councillor Beck declared a Disclosable Pecuniary Interest, and an Annual Meeting was held. An Post and an Bord Pleanála were told.
        `,
      },
    ],
  },
  (tree, file) => {
    const report = (block: Block, start: number, printed: string, expected: string) => {
      unexpected(file, block, start, printed, [expected])
    }
    for (const { block } of wordsOf(tree)) {
      if (/ as (?:true|correct|accurate)\b|as result of/i.test(block.value))
        for (const { 0: printed, index } of everyMatch(block.value, leftOut)) report(block, index, printed, printed.replace(' ', ' a '))
      for (const { 0: printed, index } of / the (?:of|and|was|were|ha|in|to|by|for|from|at|on|with) /.test(block.value)
        ? everyMatch(block.value, withoutNoun)
        : []) {
        // "handled by the by the module": words printed twice are another rule's.
        if (block.value.slice(0, index).endsWith(`${printed.slice(4).replace(/ the$/, '')} `)) continue
        unexpected(file, block, index, printed, 'a word between')
      }
      if (!/ an? [a-zA-Z]|(?:^|[.;:] )(?:A [aeio]|An [a-z])/.test(block.value)) continue
      const found = [anBefore, aBefore, firstBefore, capitals, upWords, letters].flatMap((pattern) => everyMatch(block.value, pattern))
      for (const match of found) {
        const printed = match[0]
        const [an, word] = printed.split(' ') as [string, string]
        // "a a update": a word printed twice is another rule's, and this one is asked again when it is repaired.
        if (notNoun.has(word) || /\b(?:an?|the) $/i.test(block.value.slice(Math.max(0, match.index - 5), match.index))) continue
        report(block, match.index, printed, `${repairs[an]} ${word}`)
      }
    }
  },
)

const repairs: Record<string, string> = { A: 'An', An: 'A', a: 'an', an: 'a' }

/** Of the words in u only these, which are common in minutes, begin with a vowel's sound: "a update", "a urgent matter". */
const upWords =
  /(?<=\p{L}[,;:]? )(a) (up(?:date|dated|grade|graded|per|ward|lift|surge|coming)\p{Ll}*|urgen\p{Ll}+|under\p{Ll}+|un(?!i(?!n)|anim)\p{Ll}{3,}|ultimate\p{Ll}*)/gu
