import { everyMatch } from '../../language/matches.ts'
import type { Block, Minutes } from '../../tree.ts'
import { wordsOf } from '../blocks.ts'
import { place, placeOfWords } from '../place.ts'
import { rule } from '../rule.ts'

/** "J Hughes (JH)", "Ann Elm (AE)": two plain names, and two letters. Whoever has three, or a name of parts, takes letters as he likes. */
const pair = /(?<!\p{Lu}[\p{L}’'.-]{0,20} )(?<![\p{L}’'-])(\p{Lu})\p{Ll}*\.? (\p{Lu})\p{Ll}{2,} \((\p{Lu})(\p{Lu})\)/gu

export const nameInitials = rule(
  {
    name: 'name-initials',
    group: 'people',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Initials behind names in a list are those of the names: "Ann Elm (AE)".',
    why: `Where the list says "Jo Hill (JM)" nobody knows to whom "Action JM" was given.`,
    examples: [
      {
        text: 'Present: Ann Elm (AE), B Fir (BF), Cy Gum (CG), Jo Hill (JM), Dan Oak (DO) and Eve Yew (EV).\n',
        reports: [
          '1:58 Unexpected initials `JM` behind `Jo Hill`, expected `JH`',
          '1:89 Unexpected initials `EV` behind `Eve Yew`, expected `EY`',
        ],
      },
      {
        text: 'Present: Ann Elm (AE), Bo Fir (BF), Cy Gum (CG), Paul Elm (PAE), Jo Mac Hill (JM), Al Ash (AA) and Ada Ash (AD).\n',
      },
      {
        text: 'Present: Ann Elm (CH), Bo Fir (VC), Cy Gum (TR).\n',
      },
      {
        text: `
          Present:

          Ann Elm (AE) - Chair

          Bo Fir (BF) - Head

          Cy Gum (CF) - Parent Governor

          Dan Oak (DO) - Staff Governor
        `,
        reports: ['7:9 Unexpected initials `CF` behind `Cy Gum`, expected `CG`'],
      },
    ],
  },
  (tree, file) => {
    for (const found of listsOf(tree)) {
      const wrong = found.filter(({ match: [, first, last, a, b] }) => first !== a || last !== b)
      // Most are right, and two people of the same initials part them by another letter.
      if (found.length < 4 || wrong.length * 3 > found.length) continue
      const right = found.map(({ match: [, first, last] }) => `${first}${last}`)
      for (const { match, block } of wrong) {
        const [printed, first = '', last = '', a = '', b = ''] = match
        const expected = `${first}${last}`
        if ((first !== a && last !== b) || right.filter((one) => one === expected).length > 1) continue
        const start = match.index + printed.lastIndexOf('(') + 1
        const message = file.message(
          `Unexpected initials \`${a}${b}\` behind \`${printed.slice(0, printed.lastIndexOf(' '))}\`, expected \`${expected}\``,
          {
            place: place(file, placeOfWords(file, block, start, start + 2)),
          },
        )
        message.actual = `${a}${b}`
        message.expected = [expected]
      }
    }
  },
)

interface Pair {
  match: RegExpExecArray
  block: Block
}

/** The names with initials of each paragraph, and those of lines below each other that hold one each. */
function listsOf(tree: Minutes): Pair[][] {
  const lists: Pair[][] = []
  let column = false
  for (const { block } of wordsOf(tree)) {
    const found = block.value.includes('(') ? everyMatch(block.value, pair).map((match) => ({ match, block })) : []
    const isLine = found.length === 1 && found[0]?.match.index === 0
    if (isLine && column) lists.at(-1)?.push(...found)
    else if (found.length > 0) lists.push(found)
    // A label ("Apologies:") parts no list.
    column = isLine || (column && block.value.length < 40)
  }
  return lists
}
