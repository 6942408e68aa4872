import { everyMatch } from '../../language/matches.ts'
import { isRoleLike, plainName } from '../../language/names.ts'
import type { Block, Item, Minutes, Span } from '../../tree.ts'
import { blocksOf, itemsOf } from '../blocks.ts'
import { place, placeOfWords } from '../place.ts'
import { rule } from '../rule.ts'

export const moverSeconds = rule(
  {
    name: 'mover-seconds',
    group: 'votes',
    severity: 'error',
    preset: 'recommended',
    summary: 'The mover of a motion does not second it.',
    why: 'A motion needs two members. The same name twice is a slip of the pen, and strictly read the motion was never before the meeting.',
    examples: [
      {
        text: `
          Agenda item

          Annual Budget

          Minutes:

          Proposed by Councillor Beck, seconded by Councillor Beck, and RESOLVED that the budget be approved.
        `,
        reports: ['7:1 Unexpected seconder `Councillor Beck`, who is the mover, expected another member'],
      },
      {
        text: `
          Agenda item

          Minutes of the last meeting

          Minutes:

          Proposed as a true record by Cllr Beck, seconded by Cllr Beck and unanimously approved.
        `,
        reports: ['7:1 Unexpected seconder `Cllr Beck`, who is the mover, expected another member'],
      },
      {
        text: 'Cllr Field proposed the budget as amended by Cllr Beck, seconded by Cllr Beck. All agreed.\n',
      },
      {
        text: `
          Agenda item

          Annual Budget

          Minutes:

          Proposed by Councillor A. Beck, seconded by Councillor F. Beck, and RESOLVED that the budget be approved.
        `,
      },
      {
        text: `
          Agenda item

          Claims

          Minutes:

          Motion by Beck, supported by Beck, to approve the claims. Motion carried.
        `,
        reports: ['7:1 Unexpected seconder `Beck`, who is the mover, expected another member'],
      },
      {
        text: `
          Agenda item

          Minutes

          Minutes:

          The minutes were approved. (Prop. Cllr Beck, 2nd Cllr Beck)
        `,
        reports: ['7:1 Unexpected seconder `Cllr Beck`, who is the mover, expected another member'],
      },
    ],
  },
  (tree, file) => {
    const reported: Span[] = []
    for (const { item } of itemsOf(tree)) {
      for (const { mover, seconder, at, implied = [] } of item.motions) {
        if (mover === undefined || seconder === undefined || !isSame(mover, seconder) || !isPrintedTwice(item, at, mover)) continue
        if (implied.includes('mover') || implied.includes('seconder')) continue
        file.message(`Unexpected seconder \`${seconder}\`, who is the mover, expected another member`, { place: place(file, at) })
        reported.push(at)
      }
    }
    for (const { block, name, index } of saidTwice(tree)) {
      if (reported.some((at) => at.start < block.at.end && at.end > block.at.start)) continue
      file.message(`Unexpected seconder \`${name}\`, who is the mover, expected another member`, {
        place: place(file, placeOfWords(file, block, index, index + name.length)),
      })
    }
  },
)

/** Printed alike: "Mr Beck" and "Mrs Beck", "A. Beck" and "Beck" may be two people. An office alone ("Tr.") may be what is left of a name. */
function isSame(mover: string, seconder: string): boolean {
  const [a, b] = [mover, seconder].map((name) => name.replace(/[.\s]/g, '').toLowerCase())
  return (
    a === b && !/^(?:tr|ald|comm?|sup|dir|cm)$/.test(a ?? '') && plainName(mover) !== '' && !plainName(mover).split(' ').every(isRoleLike)
  )
}

/** A name as minutes print it: "Cllr. H. Beck", "Director Elm"; words of the result are no part of it. */
const name = `(?:\\p{Lu}[\\p{L}.’'-]*(?:\\s(?!RESOLVED|Resolved|AND|And|THAT|That|CARRIED|Carried|Motion|Vote|All|The)\\p{Lu}[\\p{L}.’'-]*){0,3})`
/**
 * One sentence that has both, whether or not it was read as a motion:
 *
 *     Proposed as a true record by Cllr Beck, seconded by Cllr Beck     Beck moved to adjourn, seconded by Beck
 *     MOVED Director Elm, SECONDED Director Elm     Elm made a motion to adjourn. Motion was seconded by Elm
 */
const sentences = [
  `\\b(?:[Pp]roposed|[Mm]oved|[Mm]otion)\\b(?:(?!amended|prepared|presented|drafted|tabled|circulated|submitted|requested)[^.;\\n]){0,60}?\\bby:?\\s+(${name}),?\\s+(?:and\\s+)?(?:[Ss]econd|[Ss]upport)(?:ed)?\\s+by:?\\s+(${name})`,
  `(${name})\\s+(?:moved|proposed|made (?:a |the )?motion)\\b[^.;\\n]{0,160}?[,.]?\\s[Ss]econded by\\s+(${name})`,
  `(${name})\\s+made (?:a |the )?motion\\b[^;\\n]{0,200}?\\.\\s+(?:The )?[Mm]otion was seconded by\\s+(${name})`,
  `\\b(?:MOVED|Moved):?\\s+(${name}),?\\s+(?:SECONDED|Seconded):?\\s+(${name})`,
].map((pattern) => new RegExp(pattern, 'gu'))
/** Two paragraphs: "Proposed by Cllr Beck" ¶ "Seconded by Cllr Beck". */
const alone = (verb: string) => new RegExp(`^${verb}(?: by)?\\s*[:–-]?\\s+(${name})\\W*$`, 'u')
const [proposedAlone, secondedAlone] = [alone('(?:Proposed|Moved)'), alone('Seconded')]

function* saidTwice(tree: Minutes): Generator<{ block: Block; name: string; index: number }> {
  let before: string | undefined
  for (const { block } of blocksOf(tree)) {
    const lines = /second|support/i.test(block.value) ? sentences.flatMap((pattern) => everyMatch(block.value, pattern)) : []
    for (const [index, mover, seconder] of lines.map((found) => [found.index + found[0].length, found[1], found[2]] as const)) {
      if (mover && seconder && isSame(mover, seconder))
        yield { block, name: seconder.replace(/(?<=\p{L}{3})\.$/u, ''), index: index - seconder.length }
    }
    const seconder = before === undefined ? undefined : secondedAlone.exec(block.value)?.[1]
    if (before !== undefined && seconder !== undefined && isSame(before, seconder))
      yield { block, name: seconder, index: block.value.indexOf(seconder) }
    before = proposedAlone.exec(block.value)?.[1]
  }
}

/** Whether the paragraphs of the motion print the name twice, once beside each verb: else one of them was read wrongly. */
function isPrintedTwice(item: Item, at: Span, name: string): boolean {
  const words = item.lines
    .flatMap(({ block }) => (block.at.start < at.end + 200 && block.at.end > at.start - 200 ? [block.value] : []))
    .join(' ')
  const surname = (name.split(/\s+/).at(-1) ?? name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  if (new RegExp(`${surname}\\s?/[^/;]{0,20}${surname}`).test(words)) return true
  const seconds = new RegExp(
    `\\b(?:second\\w*|support(?:ed)?|2nd|sec)\\b\\W{0,4}(?:by\\b)?[^;]{0,30}?${surname}|${surname}\\s(?:also\\s)?seconded\\b`,
    'gi',
  )
  const moves = new RegExp(
    `\\b(?:mov\\w*|prop(?:os\\w*)?|motion\\w*)\\b(?:(?!second|\\b(?:2nd|sec)\\b)[^;]){0,80}?${surname}|${surname}(?:(?!second)[^.;]){0,60}?\\b(?:mov\\w+|propos\\w+|made|motion\\w*)\\b`,
    'i',
  )
  return seconds.test(words) && moves.test(words.replace(seconds, ''))
}
