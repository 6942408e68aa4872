import { wordsOf } from '../blocks.ts'
import { place, placeOfWords } from '../place.ts'
import { rule } from '../rule.ts'

interface Confusion {
  /** The wrong word is group 1; what stands around it makes the slip certain. */
  pattern: RegExp
  expected: string
  /** Words without which the pattern cannot match. */
  word: string | string[]
}

/** Pairs that spelling checkers pass, each only where grammar leaves one reading. The line of minutes stands above each. */
const confusions: Confusion[] = [
  // "a further update report be provided too the Committee" – "too the" is right only after a comma or at a sentence's end.
  {
    pattern:
      /(?<=\b(?:provided|submitted|reported|referred|given|made|sent|presented|circulated|recommended|return|returned|due|according|added|contribution|access|regard|respect|relation|response|reply|changes|going|able|order|need|needs) )(too)(?= (?:the|a|an|all|be|their|its|his|her|our|any|each|members?|officers?|council|cabinet|committee)\b)/gi,
    expected: 'to',
    word: ' too ',
  },
  // "the cost was to high"
  {
    pattern:
      /(?<=\b(?:was|were|is|are|be|been|far|much) )(to)(?= (?:high|low|late|early|expensive|small|large|big|narrow|slow|long|short|much|many|few|soon|close|far)(?:[.,;:)]|$| (?:to|for|and|or|but|as|at|in|on)\b))/gi,
    expected: 'too',
    word: ['was to ', 'were to ', 'is to ', 'are to ', 'be to ', 'been to ', 'far to ', 'much to '],
  },
  // "their were no declarations"
  {
    pattern:
      /(?<![A-Za-z’'] )(?:(?<=^|[.;:] |\b(?:that|and|as|but|if|because|whether|said|reported|noted) ))(their)(?= (?:is|are|was|were|has been|have been|had been|will be|would be|being no|may be)\b)/gi,
    expected: 'there',
    word: ['their is ', 'their are ', 'their was ', 'their were ', 'their ha', 'their will ', 'their would ', 'their being ', 'their may '],
  },
  // "in view of their being" is right; "Members gave there views" is not.
  {
    pattern:
      /(?<=\b(?:gave|give|given|expressed|express|offered|sent|send|tendered|declared|made known|for|thanked (?:officers|members|staff) for|with|of|to|submitted|presented|raised) )(there)(?= (?:views?|apologies|thanks|support|concerns?|interests?|hard work|opinions?|own|help|work|efforts|assistance|attendance|report|standards?|contributions?|comments?)\b)/gi,
    expected: 'their',
    word: 'there',
  },
  // "emissions and their affect on humans"
  {
    pattern:
      /(?<=\b(?:the|an|any|no|their|its|adverse|negative|positive|cumulative|detrimental|knock-on|significant|little|serious|great) )(affect)(?= (?:on|upon|of)\b)/gi,
    expected: 'effect',
    word: 'affect',
  },
  // "this would effect residents"
  {
    pattern:
      /(?<=\b(?:would|will|could|may|might|not|also|adversely|negatively|directly|seriously|badly) )(effect)(?= (?:the (?:residents?|village|community|public|amenity|area|environment|neighbours?|value|budget)|residents?|neighbours?|people|properties|businesses|children)\b)/gi,
    expected: 'affect',
    word: 'effect',
  },
  // "Members should of been told"
  {
    pattern:
      /(?<=\b(?:should|could|would|must|might)(?: not)? )(of)(?= (?:been|had|done|gone|made|taken|come|known|seen|happened|thought|liked)\b)/gi,
    expected: 'have',
    word: ['ould of ', 'ould not of ', 'must of ', 'might of '],
  },
  // "more then 50 objections"
  {
    pattern:
      /(?<=\b(?:more|less|fewer|rather|greater|other|better|worse|higher|lower|larger|smaller|longer|later|earlier|sooner) )(then)(?= (?:the|a|an|one|two|three|\d+|half|any|that|those|expected|usual|last|previous)\b)/gi,
    expected: 'than',
    word: ' then ',
  },
  // "members of the pubic", "Pubic Lighting"
  { pattern: /\b(pubic)\b(?! (?:hair|bones?|region|area|arch|symphysis|lice))/gi, word: 'pubic', expected: 'public' },
  // "the Council has it's own policy"
  {
    pattern:
      /(?<=\b(?:of|for|in|on|to|from|with|at|by|through|has|have|had|under|following|held|lost|reached) )(it[’']s)(?= (?:own|meeting|members?|annual|budget|decision|kind|policy|policies|website|way|entirety|duty|duties|functions?|report|use|views?|next|last|first|current|previous|present|original|purpose|work|role|terms?|value|location)\b)/gi,
    expected: 'its',
    word: 'it',
  },
  // "the Council agreed too" stays; "a precedence is set"
  {
    pattern:
      /(?<=\b(?:a|dangerous|legal|any|no|new|this) )(precedence)(?= (?:is|was|would be|being|could be|might be|had been|has been|for|in|which)\b)/gi,
    expected: 'precedent',
    word: 'precedence',
  },
  // "it was past unanimously", "the motion was past"
  {
    pattern: /(?<=\b(?:motion|resolution|amendment|vote|recommendation) was )(past)\b/gi,
    expected: 'passed',
    word: 'was past',
  },
  // "the Chair lead the discussion", "has lead to"
  {
    pattern: /(?<=\b(?:has|have|had|having|was|were|been) )(lead)(?= (?:to|by|the|on)\b(?! (?:time|member|officer|authority)))/gi,
    expected: 'led',
    word: ' lead ',
  },
  // "in principal"
  { pattern: /(?<=\bin )(principal)(?=[.,;:)]|$| (?:to|that|and|by|for|subject|with|the)\b)/gi, word: 'principal', expected: 'principle' },
  // "instillation of the new cupboard"
  {
    pattern:
      /\b(instillation)(?= of (?:the|a|an|new|some|two|three|four|street|solar|traffic|cctv|speed|bollards|lights?|lighting|benches|signs?)\b)/gi,
    expected: 'installation',
    word: 'instillation',
  },
  // "the minuets of the last meeting"
  { pattern: /\b(minuets)\b/gi, word: 'minuets', expected: 'minutes' },
  // "apologises were received", "Apologises for absence"
  {
    pattern: /\b(apologises)(?= (?:for absence|were|was|had been|have been|received|from)\b)/gi,
    expected: 'apologies',
    word: 'apologises',
  },
  // "and that Clerk should order it" has a rule of its own; "considered that state of" – a typing slip of "the"
  { pattern: /(?<=\b(?:draw|drew|bring|brought) )(there)(?= attention\b)/gi, word: 'there', expected: 'their' },
  // "the report be excepted"
  {
    pattern: /(?<=\b(?:be|was|were|apologies|report|quote|quotation|tender|offer) )(excepted)(?= (?:by|and|as|the|from councillors?)\b)/gi,
    expected: 'accepted',
    word: 'excepted',
  },
  // "Council Tax to be payed"
  { pattern: /\b(payed)\b(?! out)/gi, word: 'payed', expected: 'paid' },
  // "pay role management"
  {
    pattern: /\b(pay roles?)(?= (?:management|services?|provider|system|function|this way|being|for|should|was|is|costs?)\b)/gi,
    expected: 'payroll',
    word: 'pay role',
  },
] // prettier-ignore

export const confusedWords = rule(
  {
    name: 'confused-words',
    group: 'decisions',
    severity: 'error',
    preset: 'recommended',
    summary: 'No word stands where another of the same sound was meant: "provided too the Committee".',
    why: `"Too" for "to", "there" for "their", "pubic" for "public": spelling checkers pass them, because each is a word. In a
resolution they are read out at the next meeting. Only uses that grammar rules out are reported.`,
    fixable: true,
    examples: [
      {
        text: `
          RESOLVED:

          (a) That a further update be provided too the Committee; and

          (b) That members of the pubic be thanked for there views.
        `,
        reports: [
          '3:39 Unexpected `too`, expected `to`',
          '5:25 Unexpected `pubic`, expected `public`',
          '5:46 Unexpected `there`, expected `their`',
        ],
        fixed: `
          RESOLVED:

          (a) That a further update be provided to the Committee; and

          (b) That members of the public be thanked for their views.
        `,
      },
      {
        text: `
          The cost was too high, and the Council thanked their officers for being there. It had its own policy, too, and the effect of it was
          greater than the Treasurer, in principle, expected. The affected residents would be told, too.
        `,
      },
    ],
  },
  (tree, file) => {
    for (const { block } of wordsOf(tree)) {
      const lower = block.value.toLowerCase()
      for (const { pattern, expected, word } of confusions) {
        // The pattern is made ready when it is first used: most words are in no block.
        if (typeof word === 'string' ? !lower.includes(word) : !word.some((one) => lower.includes(one))) continue
        for (const found of block.value.matchAll(pattern)) {
          const printed = found[1] as string
          const start = found.index + found[0].indexOf(printed)
          const wanted = likeCase(printed, expected)
          const message = file.message(`Unexpected \`${printed}\`, expected \`${wanted}\``, {
            place: place(file, placeOfWords(file, block, start, start + printed.length)),
          })
          message.actual = printed
          message.expected = [wanted]
        }
      }
    }
  },
)

/** "Too" → "To", "TOO" → "TO". */
function likeCase(printed: string, expected: string): string {
  if (printed.length > 1 && printed === printed.toUpperCase()) return expected.toUpperCase()
  return printed.charAt(0) === printed.charAt(0).toUpperCase() ? expected.charAt(0).toUpperCase() + expected.slice(1) : expected
}
