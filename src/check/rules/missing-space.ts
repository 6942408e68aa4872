import type { FileData } from '../../tree.ts'
import { wordsOf } from '../blocks.ts'
import { place, placeOfWords } from '../place.ts'
import { rule } from '../rule.ts'

/** A small word grown together with a name: "ofNetherby", "theMill Road", "ofNetherbyCemeteryonce". */
const glued =
  /(?<![\p{L}\p{N}@./_#-])(of|the|and|to|in|at|on|for|with|by|from|that|was|were)(\p{Lu}\p{Ll}{2,})([\p{L}]*)(?![\p{L}\p{N}@(])/gu
/** Names of programs and their parts. */
const written = /^(?:toString|toValue|inDesign|inBox|onLine|onClick|forEach|atHome)$/
/** A sentence grown together with the next: "on Saturdays.The Parish Council". */
const sentences =
  /(?<=(?<![\p{L}.])\p{L}\p{Ll}{2,})([.;!?])(The|This|That|These|There|They|It|He|She|We|A|An|All|No|In|On|At|As|If|Following|Members|Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Clerk|Chair|Chairman|RESOLVED|Resolved|However|Also|After|For|His|Her|Their|Some|Two)(?=[ ,])/gu
/** Names with a point inside, and addresses. */
const address = /@|www\.|https?:|\.(?:gov|org|com|uk|net|js|io)\b/i

export const missingSpace = rule(
  {
    name: 'missing-space',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Words and sentences are parted by a space.',
    why: `"alongtheMillfield Road" comes of copying between programs. Neither "Millfield" nor "Road" is found by a search, and a screen reader reads one
long word.`,
    fixable: true,
    examples: [
      {
        text: `
          Agenda item

          Grounds

          Minutes:

          The upkeep ofNorthfield Cemetery was noted.The Clerk would write to the contractor.
        `,
        reports: ['7:12 Unexpected `ofNorthfield`, expected `of Northfield`', '7:43 Unexpected `.The`, expected `. The`'],
        fixed: `
          Agenda item

          Grounds

          Minutes:

          The upkeep of Northfield Cemetery was noted. The Clerk would write to the contractor.
        `,
      },
      {
        text: `
          Agenda item

          Grounds

          Minutes:

          The agenda is at www.lanes.example/Minutes.Html and on YouTube; questions to Clerk.Office@lanes.example were noted.
        `,
      },
    ],
  },
  (tree, file) => {
    // In PDF and web pages the spaces are the reader's: what looks grown together may not be on the page.
    if (!['text', 'markdown', 'docx', 'odt', 'rtf'].includes((file.data as unknown as FileData).format)) return
    for (const { block } of wordsOf(tree)) {
      if (!/[a-z][.;!?]?[A-Z]/.test(block.value)) continue
      const value = block.value.replace(/\S+/g, (word) => (address.test(word) ? ' '.repeat(word.length) : word))
      for (const found of [...value.matchAll(glued), ...value.matchAll(sentences)]) {
        if (written.test(found[0])) continue
        // Of three words and more nobody but a reader can say where they part.
        const expected = found[3] ? undefined : `${found[1]} ${found[2]}`
        const message = file.message(
          `Unexpected \`${found[0]}\`, expected ${expected === undefined ? 'spaces between its words' : `\`${expected}\``}`,
          {
            place: place(file, placeOfWords(file, block, found.index, found.index + found[0].length)),
          },
        )
        message.actual = found[0]
        message.expected = expected === undefined ? [] : [expected]
      }
    }
  },
)
