// A package of rules: it exports a list `rules`. A rule's name begins with the package's, so that no two packages collide.
import { place, placeOfWords, rule, wordsOf } from 'minutebook/check'

const noNames = rule(
  {
    name: 'example/no-former-name',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'The council is called by its name of today.',
    why: 'Lanes Rural District Council became Lanes Parish Council in 2019; minutes that use the old name are misfiled.',
    fixable: true,
    options: {
      former: { default: 'Lanes Rural District Council', about: 'The name that is no longer used' },
      now: { default: 'Lanes Parish Council', about: 'The name that is' },
    },
    examples: [],
  },
  (tree, file, { former, now }) => {
    for (const { block } of wordsOf(tree)) {
      for (let at = block.value.indexOf(former); at >= 0; at = block.value.indexOf(former, at + 1)) {
        const message = file.message(`Unexpected \`${former}\`, expected \`${now}\``, {
          place: place(file, placeOfWords(file, block, at, at + former.length)),
        })
        message.actual = former
        message.expected = [now]
      }
    }
  },
)

export const rules = [noNames]
