/**
 * Small words that no sentence has side by side: what `small-words` looks for. Each line holds first words and what cannot stand
 * behind them; pairs that a sentence has when something is left out between ("what it is is", "those there were were") are told
 * apart by the word before.
 */

const lists = `
would should could: was were is are has had been does did will would should could must can to
must might: was were are has had been does did will would should could must can
will: been were did does would should could must can
can: been does did would should could must
the: is are had been be should could this that there they them we
a: is was were are had have been this that there they them of
an: of is are they there
its: is are was were has have had would should could of for from with they
their: would should could a an the been they them
our your: is are was were has have had a an the been
they: is was has the a an been
we: is was has a an been
he she: are an been am
is: are were have
are: is was has have does
was: is are were has have
were: is are was has have
has: have is are was were does did
have: has is are was were does did
had: has have is are were does did
be: is are was were has have been
been: is are was were has have had be
to: been
if whether: would could must been was is has had
because: would could must been was has had
of: been
from with into: he she they we
at of: she they we
`

export const impossible: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  lists
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', second = ''] = line.split(': ')
      const behind = new Set(second.split(' '))
      return first.split(' ').map((word) => [word, behind] as const)
    }),
)

/** Behind these a verb may end a clause, and another begin: "those who were are", "of which he spoke". */
export const opens = new Set(
  'who that which what whatever whoever there it they he she we you i as how where wherever of to than all'.split(' '),
)

export const verbs = new Set('is are was were has have had be been'.split(' '))

/** Words that print a letter behind them: "option a is the dearer". */
export const labels =
  /^(?:options?|parts?|sections?|class|grades?|points?|items?|appendix|annex|routes?|blocks?|units?|teams?|clauses?|paragraphs?|groups?|plans?|schedules?|category|vitamin|hepatitis|and|or|to)$/
