import { everyMatch } from '../../language/matches.ts'
import type { FileData } from '../../tree.ts'
import { place, textOf } from '../place.ts'
import { rule } from '../rule.ts'

/** A picture without a text in its place: `![](scan.png)`, `<img src="scan.png">`. `alt=""` says that a picture is ornament. */
const markdownPicture = /!\[\s*\]\([^()\s]+(?:\s+"[^"]*")?\)/g
const htmlPicture = /<img\b[^<>]*>/gi
const small = /\b(?:icon|logo|spacer|pixel|bullet|arrow|button|tracking|avatar|thumb|sprite)/i

export const pictureOfText = rule(
  {
    name: 'picture-of-text',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Pictures have a text in their place.',
    why: `A scanned table or letter pasted into the minutes is invisible to search, to screen readers and to programs. What it says belongs in
the text, or at least in its alternative text.`,
    examples: [
      {
        as: 'md',
        text: `
          # Lanes Parish Council

          Minutes of the meeting held on Monday 3 June 2030

          ## 1. Apologies

          There were none.

          ## 2. Budget

          The figures were noted:

          ![](figures.png)
        `,
        reports: ['13:1 Unexpected picture `figures.png` without a text in its place, expected what it shows'],
      },
      {
        as: 'md',
        text: `
          # Lanes Parish Council

          Minutes of the meeting held on Monday 3 June 2030

          ## 1. Apologies

          There were none.

          ## 2. Budget

          The figures were noted:

          ![Income 4,000 pounds, expenditure 3,800 pounds](figures.png)
        `,
      },
    ],
  },
  (tree, file) => {
    const { format } = file.data as unknown as FileData
    const text = textOf(file)
    if ((format !== 'markdown' && format !== 'html') || tree.documentType === 'not-minutes') return
    // Around the minutes a web page has pictures of its own.
    const from = format === 'html' ? (tree.children[0]?.at.start ?? 0) : 0
    const source = text.slice(from, format === 'html' ? tree.children.at(-1)?.at.end : undefined)
    for (const pattern of [markdownPicture, htmlPicture]) {
      for (const found of everyMatch(source, pattern)) {
        const name = /\(([^()\s]+)/.exec(found[0])?.[1] ?? /\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(found[0])?.[1]
        const described = pattern === htmlPicture && /\balt\s*=/i.test(found[0])
        if (!name || described || small.test(found[0]) || /\b(?:width|height)\s*=\s*["']?\d{1,2}\b/i.test(found[0])) continue
        const start = from + found.index
        file.message(`Unexpected picture \`${name.split('/').at(-1)}\` without a text in its place, expected what it shows`, {
          place: place(file, { start, end: start + found[0].length }),
        })
      }
    }
  },
)
