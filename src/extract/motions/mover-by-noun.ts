/** Who moved, beside a noun: "On the proposal of A. Elm", "Motion by A. Elm", "Proposer: A. Elm". */
import { readDesignation } from '../../language/designations.ts'
import { everyMatch } from '../../language/matches.ts'
import { inSingular, nextOfPair, secondOf, slashed } from './pairs.ts'
import type { Part } from './proposal.ts'

const nounForms = [
  // "On the proposal of A. Elm", "Upon motion of A. Elm"
  '(?:(?:[Oo]n|[Uu]pon|ON|UPON) (?:the|THE|a|A)|(?:[Oo]n|[Uu]pon|ON|UPON)(?= (?:motion|MOTION)))' +
    ' (?:proposal|motion|proposition|PROPOSAL|MOTION|PROPOSITION|recommendation) (?:of|OF)',
  // "Motion by A. Elm", "Motion By: A. Elm", "The motion was duly made by A. Elm", "Amendment: duly put forward by A. Elm"; "Notice of motion by" is none.
  '(?<!Notice of )(?:[Mm]otion|MOTION|[Pp]roposal|[Aa]mendment)(?:,? (?:(?:was|were) )?|: (?=[Dd]uly ))' +
    '(?:(?:[Dd]uly )?(?:made |put forward )?|(?:was|were) submitted )(?:by|By(?=\\s?:))',
  '(?:[Oo]n|ON) (?:a|A) (?:motion|MOTION|proposal) (?:from|FROM)|[Tt]here was a motion (?:from|made by)|(?<=^(?:A )?)[Mm]otion from(?=[^;]*\\bsecond)',
  // "Proposer: A. Elm", "Prop: A. Elm", "M: A. Elm"
  // "Approved 5-0 (|Motion: |Elm; Second: Fir)"
  '(?<=\\()[Mm]otion\\s?:(?=\\s*\\p{Lu}[^();:]{1,40}[;,]\\s[Ss]econd)',
  '[Pp]roposer|[Mm]over|[Pp]rop(?:osed)?\\.?\\s*:|M\\s*:(?=\\s*\\p{Lu})',
]
const nounForm = new RegExp(`\\b(?:${nounForms.join('|')})\\s*[:–—-]?\\s*`, 'gu')

export function moverByNoun(sentence: string): Part | undefined {
  for (const match of everyMatch(sentence, nounForm)) {
    const end = match.index + match[0].length
    const who = readDesignation(sentence, end)
    if (!who || who.start - end > 4) continue
    if ((/\brec/i.test(match[0]) && officer.test(who.text)) || decidedUpon.test(sentence.slice(0, match.index))) continue
    // "RESOLVED ON THE MOTION OF Cr Elm and Cr Fir that …": who moved and who seconded.
    const second = /^(?:up)?on the\b/i.test(match[0]) || slashed.test(sentence.slice(who.end)) ? nextOfPair(sentence, who) : undefined
    return second && /^,?\s+(?:that|to|it)\b|^\s*[:,–-]/i.test(sentence.slice(second.end))
      ? { who: inSingular(who), seconder: secondOf(who, second), start: match.index, end: second.end, formal: true }
      : { who, start: match.index, end: who.end, formal: true }
  }
  return undefined
}

/** "On the recommendation of the Director, …": advice, and no motion. */
const officer =
  /\b(?:clerk|director|officer|head|manager|secretary|treasurer|solicitor|engineer|surveyor|committee|panel|group|party|board|senate|court|cabinet|executive|council)\b/i

/** "To approve the |motion by Councillor Elm|.", "divided between the |motion by the Convener|": it was before the meeting already. */
const decidedUpon =
  /\b(?:approve|adopt|agree|support|accept|reject|refuse)\s+the\s+(?:\w+\s+)?$|\b(?:divided|division|voted?|voting)\b[^.;]{0,60}?\b(?:between|for)\b[^.;]{0,120}$/i
