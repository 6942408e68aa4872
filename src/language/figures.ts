/**
 * The figures of a vote, as minutes print them: "6 in favour, 1 against and 2 abstentions", "(5 to 0)", "passed 4-0",
 * "carried by 22 votes to one", "For: 6 Against: Nil", "(Y-4; N-1)".
 */
import type { Motion } from '../tree.ts'
import { everyMatch } from './matches.ts'
import { numberOf, numberPattern } from './numbers.ts'
import { speaksOf } from './topics.ts'

export interface Figures {
  for?: number
  against?: number
  abstain?: number
}

type Side = keyof Figures

const number = `(?:${numberPattern})`
const sides: [RegExp, Side][] = [
  [/^(?:in favou?r|in support|for|ayes?|yeas?|yes|y)/i, 'for'],
  [/^(?:against|noes|nays?|no|n|opposed)/i, 'against'],
  [/^abst/i, 'abstain'],
]
const sideWords =
  'in\\s+favou?r|in\\s+support(?=,?\\s+(?:and\\s+)?\\d+\\s+(?:against|abst))|for|against|abstain(?:ed|ing|s)?|abstentions?|abst\\b|ayes?|noes|nays?|yeas?|opposed'

/** The numbers that councils count by, as short as a pattern that stands within others must be. */
const fewVotes = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|no)\\b'

const asides = [
  // "agreed |by 4 votes to 3| to sell", "resolved |by a narrow majority| that", "agreed|, with one abstention,| to"
  `(?:by|on|with|after)\\s(?:an?\\s|the\\s)?(?:(?:narrow|large|clear|simple|unanimous|general|common)\\s)?(?:${fewVotes}|majority|vote|show of hands|consensus|casting vote)`,
  // "agreed |(4 for, 3 against)| that", "agreed |4 to 3| to sell"
  `${fewVotes}\\s(?:for|in favou?r|votes|to\\s${fewVotes})`,
  // "agreed |(4-3)| that"
  '\\d{1,3}\\s?[-–]\\s?\\d',
  // "resolved|, nem con,| that", "resolved|, Cllr Elm dissenting,| that"
  'nem\\.?\\s(?:con|diss)\\b|\\p{Lu}[^,;:]{2,60}\\s(?:dissenting|abstaining)\\b',
]
/** Source of a pattern for the vote between the verb of a decision and its wording. */
export const voteAside = `(?:,?\\s\\(?(?:${asides.join('|')})(?:[^;:]|(?<=\\d):(?=\\d)){0,80}?\\)?,?(?=\\s(?:that\\b|to\\s(?!${fewVotes})\\p{Ll})))`

/** Source of a pattern for the vote in brackets behind the sign of a label: "RESOLVED: |(11 for, 2 against)| That …", "Agreed – |(5-0)| to …" */
export const bracketedVote =
  '(?:\\((?:\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3}|:\\d(?::\\d)?(?=\\))|\\s?(?:votes?\\s)?(?:for|in favou?r))\\b[^()]{0,60}|unanimous(?:ly)?|for\\W{1,3}\\d{1,3}\\b[^()]{0,60})\\))'

const beforePair = [
  // "|carried by| 22 votes to one", "|Motion Passed| (5 to 0)", "|a vote of| 7-2"
  '(?:passe[sd]|carrie[sd](?! out)|lost|fail(?:s|ed)|defeated|rejected|votes?|voted|voting|division)\\b[^.;\\d£$€]{0,40}?',
  // "|RESOLVED| (5:2) that", "|approved by a majority of| 5 to 2"
  '(?:moved|approved|adopted|agreed|accepted|resolved|decision(?=\\s*:))\\s*[,:]?\\s*(?:unanimously\\s+)?[([]?(?:(?:by|on|with)\\s+(?:an?\\s+(?:(?:vote|majority) of\\s+)?)?)?',
  // "By |4 votes to 3| it was resolved", "|3-0 vote.|", "|5-0-1 vote|", "|5-to-2 vote|"
  `(?=\\b(?:${number})\\s+votes\\s+to\\s|(?<![-–]\\s?)\\b\\d{1,2}(?:\\s?[-–]\\s?(?:to-)?\\d{1,2}){1,2}\\s+vote\\b)`,
]
/** "5 |to| 2", "5|-to-|2", "(5|:|2)"; 5:2 without brackets may be a time, and "thirty-nine" is one number. */
const against = '(?:-to-|(?<!ty)-|–|—|\\bto\\b|/|(?<=\\bvoted\\s\\d{1,3}):(?=\\d)|(?<=\\(\\d{1,3}):(?=\\d(?:\\)|:\\d\\))))'
/** Figures of two sides, and behind them those who abstained: "22 votes to one", "5-0-1". Neither "2-3/2030" nor "carried at 5-6 pm". */
const pair = new RegExp(
  `\\b(?:${beforePair.join('|')})\\(?\\b(${number})(?:\\s+votes?)?\\s*${against}\\s*(${number})\\b(?:\\s+votes?)?` +
    '(?:(?:\\s*(?:-|–|—|/)\\s*|(?<=\\(\\d{1,3}:\\d):)(\\d{1,3})\\b)?' +
    '(?!\\s?[-/]\\s?\\d{4}|\\s*(?:[ap]\\.?m\\b|hours|%|per cent|years?|months?|million))',
  'i',
)
const between = /[-–—/:]|\bto\b/i
/** "£|6 for|", "no |one against|", "item |6 for|" */
const notAmount =
  '(?<![\\d£$€.,/-])(?<!\\b(?:no|every|any|some)\\s(?=one\\b))' +
  '(?<!\\b(?:resolution|ordinance|item|no\\.|number|phase|section|lot|option|article)\\s)'
/** "a request by four Members for |a recorded vote|": what they ask for, and no side. */
const demand = '\\s+an?\\s+(?:named|recorded|roll[- ]call)\\s+vote\\b'
/** "6 in favour", "one abstained", "5 votes for", "10 Members voted against", "Nil against" */
const before = new RegExp(
  `${notAmount}\\b(${number})\\s+(?:(?:of the\\s+)?(?:members?|councill?ors?|votes?|people|persons?)\\s+)?` +
    `(?:(?:were|was|being|cast)\\s+)?(?:vot(?:ed|ing|es?)\\s+)?(${sideWords})\\b(?!${demand}|\\s+(?:each|every|any)\\b)`,
  'gi',
)
/** "For: 6", "For- 5", "votes against 32", "Abstentions – none", "Ayes (5)" */
const after = new RegExp(
  `\\b(?:votes?\\s+|voting\\s+|voted\\s+)?(${sideWords}|yes|no)\\s*(?:the\\s+(?:motion|amendment|proposal)\\s*)?(?:[:=(–—-]+\\s*\\(?|(?<=votes?\\s(?:for|against))\\s+(?=\\S+\\s*(?:[,;.:)–-]|$|and\\b|votes?\\b|against\\b|abst))|(?<=abstentions)\\s+)(${number})\\b(?!\\s*/)`,
  'gi',
)
/** "(Voting: For 8, Against 2, Abstain 1)" */
const announced = /\bvot(?:e|es|ing)\b\s*[:–-]/i
/** "For |the amendment| 8, against 2" */
const whatVotedOn = '(?:\\s+(?:of\\s+)?the\\s+(?:motion|amendment|proposal|recommendations?)\\b)?'
/** "For 8, against 2", "Ayes 8 Noes 2": both sides in a row, each before its figure. */
const inRow = new RegExp(
  `(?<!\\b${number}\\s+)\\b(?:for|in\\s+favou?r|ayes?|yeas?|yes)${whatVotedOn}\\s*[:=(–—-]*\\s*\\(?${number}[\\s,;.)]*\\b(?:and\\s+)?(?:against|noes|nays?|no|opposed)${whatVotedOn}\\s*[:=(–—-]*\\s*\\(?${number}\\b`,
  'i',
)
const loose = new RegExp(`\\b(${sideWords}|yes|no)${whatVotedOn}\\s*[:=(–—-]*\\s*\\(?(${number})\\b`, 'gi')
/** "8 yes 2 no", "8 Yes, 2 No, 1 Abstain": these two are told from other words by standing together. */
const yesAndNo = new RegExp(`\\b(${number})\\s+yes\\b[\\s,;/]*(?:and\\s+)?(${number})\\s+no\\b`, 'i')
/** "Motion carried with |5 yes|.", "passed with |4 yes votes|", "roll call vote, |5 yes|, motion carried" */
const yesAlone = new RegExp(
  `\\b(?:(?:carried|passed|approved|adopted)\\s+|(?:roll[- ]call|vote)[,:]\\s+)(?:(?:with|by)\\s+)?(?:all\\s+)?(${number})\\s+yes\\b`,
  'i',
)
/** "6 people said yes", "2 members voted no", "10 votes yes (unanimous)", "Said no: …" is none. */
const said = new RegExp(`\\b(${number})\\s+(?:(?:people|persons?|members)\\s+)?(?:said|voted|votes?)\\s+["“‘']?(yes|no)\\b`, 'i')
/** "(Y-5)", "Y-4; N-1" */
const yes = /\bY\s?[-–]\s?(\d{1,3})\b(?:\s*[;,]?\s*N\s?[-–]\s?(\d{1,3}))?/
/** "voted 5-0" needs no more; "8 for" alone does: "2 complaints against", "£6 for". */
const context =
  /\bvot(?:e|es|ed|ing)\b|\bcarried\b(?! (?:out|forward|over|on)\b)|\blost\b|\bpassed\b|\bmotion\b|\bamendment\b|\bin favou?r\b|\babst/i

const words =
  /\b(?:favou?r|against|abst\w*|ayes?|noes|nays?|yeas?|opposed|vot(?:e|es|ed|ing)|carrie\w|passe\w|lost|fail\w*|defeated|rejected|division|moved|approved|adopted|agreed|accepted|resolved|Y\s?[-–]\s?\d|yes\s?[:–-]\s?\d+|(?<=^\W*)no\s?[:–-]\s?\d{1,3}(?=\W*$)|\d\s+yes|said\s+(?:yes|no))\b|^\W*for\s*[-–:(]/i

/** "For: 8." "Against: 2.", "All in favor: 3." "Opposed: 0.", "Yes: 8." "No: 2.": a sentence for each side. */
const opensWithSide = /^\W*(?:for|(?:all )?in favou?r|ayes|against|opposed|noes|nays)\s*[-–:(]|^\W*(?:yes|no)\s?[:–-]\s?\d{1,3}\W*$/i

/** "35 votes for Elm and 11 for Oak", "20 voted for Option A, 9 for Option B", "4 in favour of white, 5 in favour of black": what was chosen between, and no sides of one motion. */
const candidates =
  /\d\sin\sfavou?r\sof\s[^.;\d]{2,60}?\s\d{1,3}\sin\sfavou?r\sof\s|\d\s(?:(?:votes|voted|voting|were)\s)?for\s\p{Lu}[^.;\d]{2,80}?\s\d{1,3}\s(?:(?:votes|voted|voting|were)\s)?for\s\p{Lu}/u

/** "by a |2/3 vote| of the members": how many it takes. */
const fraction = /\b[1-4]\/[2-5](?:rds?|ths?)?\s(?:vote|majority)\b/gi
/** "|Approved| 36, Opposed 1, Abstained 6": a side beside others. */
const approvedSide = /\bapproved(?=\s\d{1,3}[,;]?\s(?:opposed|against|disapproved)\s\d)/i
/** "As agreed |5/3/19|", "to be voted on by |12/9|": a day, and no figures of a vote. */
const day = /(?<![\d/])\d{1,2}\/\d{1,2}\/\d{2}(?:\d{2})?(?![\d/])|(?<=\b(?:on|before|until|since|due)\s(?:by\s)?)\d{1,2}\/\d{1,2}(?![\d/])/g

/** The figures that a sentence gives. `result` settles which side "by 10 votes to 22" puts first. */
export function figuresOf(printed: string, result?: Motion['result']): Figures | undefined {
  const sentence = (printed.includes('/') ? printed.replace(fraction, 'majority').replace(day, 'day') : printed).replace(
    approvedSide,
    'for',
  )
  if (!speaksOf(sentence, 'number') || !words.test(sentence)) return undefined
  if (candidates.test(sentence)) return undefined
  const roll = yes.exec(sentence)
  if (roll) return roll[2] === undefined ? { for: Number(roll[1]) } : { for: Number(roll[1]), against: Number(roll[2]) }
  const named: Figures = speaksOf(sentence, 'sides') || opensWithSide.test(sentence) ? namedSides(sentence) : {}
  const match = between.test(sentence) ? pair.exec(sentence) : null
  // "carried forward to 2015/16" is a year.
  if (match && !(Number(match[1]) >= 1900)) return { ...named, ...pairSides(match, result) }
  const found = Object.keys(named).length
  const [, count = '', side] = found === 0 ? (said.exec(sentence) ?? []) : []
  if (side) return { [side.toLowerCase() === 'yes' ? 'for' : 'against']: numberOf(count) }
  return found > 1 || (found === 1 && (context.test(sentence) || opensWithSide.test(sentence))) ? named : undefined
}

/** "(4-0)", "(3-0-1, Elm absent)", behind what was moved; the caller knows that something was. "M/S/C (Elm/Fir) to buy lamps (4-0)." */
export function bracketedFigures(sentence: string): Figures | undefined {
  const match = /^\(|\bM[-/]?S/.test(sentence)
    ? (/\((\d{1,2})\s?[-–]\s?(\d{1,2})(?:\s?[-–]\s?(\d{1,2}))?(?:[,;]?\s[^()]{2,60})?\)\W?$/.exec(sentence) ??
      /,\s(\d)-(\d)(?:-(\d))?\W?$/.exec(sentence))
    : null
  if (!match) return undefined
  const away = match[0].includes('absent')
  return {
    for: Number(match[1]),
    against: Number(match[2]),
    ...(match[3] === undefined || away ? {} : { abstain: Number(match[3]) }),
  }
}

function namedSides(sentence: string): Figures {
  const found: Figures = {}
  const put = (word: string, printed: string) => {
    const side = sides.find(([pattern]) => pattern.test(word))?.[1]
    const value = numberOf(printed)
    // "from December 2004 for repairs to be made"
    if (side && value !== undefined && value < 1900 && found[side] === undefined) found[side] = value
  }
  const inFull = announced.test(sentence) || inRow.test(sentence)
  const behind = everyMatch(sentence, inFull ? loose : after)
  if (!beginsWithFigure(sentence, behind[0])) for (const match of behind) put(match[1] as string, match[2] as string)
  if (Object.keys(found).length === 0) for (const match of everyMatch(sentence, before)) put(match[2] as string, match[1] as string)
  const both = found.for === undefined && found.against === undefined ? yesAndNo.exec(sentence) : null
  if (both) {
    put('yes', both[1] as string)
    put('no', both[2] as string)
  }
  const alone = Object.keys(found).length === 0 ? yesAlone.exec(sentence) : null
  if (alone) put('yes', alone[1] as string)
  return found
}

/** "4 yeas - 0 nays - 2 absent": the first side has its figure before it, and so have the others, whatever signs stand between. */
function beginsWithFigure(sentence: string, side: RegExpMatchArray | undefined): boolean {
  if (side === undefined) return false
  const all = everyMatch(sentence, before)
  const first = all[0]
  return (
    all.length > 1 && first !== undefined && first.index < (side.index as number) && first.index + first[0].length > (side.index as number)
  )
}

/**
 * "Carried 5-2" puts those for first. Of what was lost either side may come first: "lost by 22 votes to 10" and "failed 10-22" were
 * 10 for, 22 against.
 */
function pairSides(match: RegExpExecArray, result: Motion['result'] | undefined): Figures {
  const [first, second] = [numberOf(match[1] as string) as number, numberOf(match[2] as string) as number]
  const [more, less] = [Math.max(first, second), Math.min(first, second)]
  const found: Figures = result === 'lost' ? { for: less, against: more } : { for: first, against: second }
  // "4-0-1 [AYES: …; NOES: None; ABSENT: Elm]": the third figure counts who was away.
  const away = /\babsent\b/i.test(match.input) && !/\babst/i.test(match.input)
  if (match[3] !== undefined && !away) found.abstain = Number(match[3])
  return found
}
