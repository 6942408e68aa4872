/** Words left out of a set phrase, put twice into it, or in the wrong order: what `confused-words` looks for besides its other lists. */
import type { Confusion } from './confusions.ts'

/** Each only where the phrase leaves one reading. The line of minutes stands above each. */
export const leftOutWords: Confusion[] = [
  // "Chairman for the municipal 2030/31"
  {
    pattern: /\b(municipal|civic)(?= (?:19|20)\d\d ?[/–-] ?(?:20)?\d\d\b)/gi,
    expected: (printed) => `${printed} year`,
    word: ['municipal ', 'civic '],
  },
  // "signed the Acceptance of Declaration of Office"
  { pattern: /\b(Acceptance of Declaration)(?= of Office\b)/gi, expected: 'Declaration of Acceptance', word: 'acceptance of declaration' },
  // "declared a non-pecuniary interests in item 5"
  {
    pattern:
      /(?<=\ba (?:(?:disclosable|personal|prejudicial|pecuniary|non-?pecuniary|non-?prejudicial|non-?disclosable|registrable|other|significant|and|but|not)[ ,]+){1,5})(interests)(?! (?:form|forms|register)\b)/gi,
    expected: 'interest',
    word: 'interests',
  },
  // "at he commencement of the item"
  {
    pattern:
      /(?<=\b(?:at|of|from|with|into|by|in|on|for|to) )(he)(?= (?:commencement|beginning|end|meeting|committee|council|parish|village|start|same|next|last|road|hall|chair|clerk|following|report|minutes|public|site|applicants?)\b)/g,
    expected: 'the',
    word: ' he ',
  },
]
