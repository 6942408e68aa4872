import { blocksOf } from '../blocks.ts'
import { place, placeOfWords } from '../place.ts'
import { rule } from '../rule.ts'

/** Marks of a draft in a document's head and foot: "DRAFT", "Draft minutes", "subject to approval", "unconfirmed minutes". */
const marking =
  /^\W*draft\W*$|\bdraft minutes\b|\bminutes\s*[-–(:]\s*draft\b|\bDRAFT\b(?! (?:\w+ )?(?:PLAN|BUDGET(?:ARY)?|POLICY|STRATEGY|REPORT|PROGRAMME|ESTIMATES?|BY-?LAWS?|SCHEDULE|STATEMENT|ACCOUNTS)\b)|\b(?:un(?:confirmed|approved)|unadopted) minutes\b|\bminutes (?:are )?(?:subject to|awaiting|until) (?:approval|confirmation|confirmed|approved)\b/i

export const draftMarking = rule(
  {
    name: 'draft-marking',
    group: 'form',
    severity: 'warn',
    preset: 'strict',
    summary: 'Minutes that are approved are not marked as a draft.',
    why: `Drafts are published as drafts and become the minutes when the next meeting approves them; the marking then stays behind. A court or
an auditor who finds "DRAFT" over the only copy has no minutes. Whether minutes are final by now they do not say themselves: the rule is for collections of final ones.`,
    examples: [
      {
        text: `
          DRAFT MINUTES OF LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          1. Apologies

          There were none.
        `,
        reports: ['1:1 Unexpected draft marking `DRAFT MINUTES`, expected none once the minutes are approved'],
      },
      {
        text: `
          MINUTES OF LANES COUNCIL TO CONSIDER THE DRAFT BUDGETARY PLAN

          Held on Monday 3 June 2030

          1. Plan

          The plan was adopted.
        `,
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          1. Budget

          The Clerk presented the draft budget and would circulate the draft minutes of the working group.
        `,
      },
    ],
  },
  (tree, file) => {
    // "DRAFT: 3 June" ¶ "APPROVED: 1 July": a page that tells both is the approved one.
    if (tree.children.some(({ head }) => head.some(({ value }) => /^\W*approved\b.{0,12}\d|^\W*approved\W*\p{L}{3,9} \d/iu.test(value))))
      return
    for (const { block, part, item } of blocksOf(tree)) {
      // In the middle of the minutes a draft is something that is talked about.
      const outside = part === 'head' || part === 'tail' || item === undefined
      // "All minutes are draft until approved" is said of a web site.
      const found = outside && block.value.length < 160 && !/\b(?:all|any) minutes\b/i.test(block.value) ? marking.exec(block.value) : null
      if (!found || (!/DRAFT/.test(found[0]) && !/^\W*(?:draft|un)/i.test(block.value) && !/\bminutes\b/i.test(found[0]))) continue
      file.message(`Unexpected draft marking \`${found[0].trim()}\`, expected none once the minutes are approved`, {
        place: place(file, placeOfWords(file, block, found.index, found.index + found[0].length)),
      })
      return
    }
  },
)
