/**
 * Whose motion a sentence speaks of, and that nobody seconded it:
 *
 *     Councillor Elm’s amendment was lost.                      The motion by Councillor Elm to light the lamps lapsed.
 *     Councillor Elm’s motion failed for want of a seconder.    There being no seconder for Councillor Elm’s proposal, it fell.
 */
import { designationBefore, readDesignation } from '../../language/designations.ts'
import { everyMatch } from '../../language/matches.ts'
import { speaksOf } from '../../language/topics.ts'
import { motionBy, type Proposal } from './proposal.ts'

export interface Owned {
  mover: string
  kind: 'motion' | 'amendment'
  /** "to light the lamps", where it stands behind the noun. */
  text?: string
}

const noun = '(?<noun>motions?|amendments?|proposals?|proposition)\\b'
const kinds = '(?:(?:own|original|alternative|procedural|first|second|third|further|proposed|previous)\\s)?'
/** "Councillor Elm|’s amendment|", "Councillor Moss|’ motion|" */
const possessive = new RegExp(`['’]s?\\s${kinds}${noun}`, 'giu')
/** "|The amendment proposed by| Councillor Elm" */
const byWhom = new RegExp(
  `\\b${noun}(?:,?\\s(?:which\\s)?(?:(?:was|had been)\\s)?(?:proposed|moved|made|tabled|put forward|offered|suggested|submitted))?\\s(?:by|from|(?:standing\\s)?in the names? of)\\s`,
  'giu',
)
/** "motion |to defer the item| lapsed", "proposal |that oil be bought| was not seconded" */
const wording =
  /^,?\s(?:that\s|(?=to\s\p{Ll}))(?<text>[^;]{4,300}?)(?:,?\s(?:which|but|and)(?:\s(?:it|this))?)?,?\s(?:was|were|did|had|is|then|fell|failed|fails|lapse[ds]|die[ds]|received|found|got|carried|passed|being)\b/iu
/** What somebody does in the sentence himself: "Fir |moved| an amendment to Elm’s motion". */
const movesHimself = /\b(?:moved|moves|proposed|proposes|nominated|made|offered|suggested|tabled|put forward)\b(?!\sby\b)/i

/** Whose motion or amendment a sentence speaks of first; nothing where somebody moves another in it. */
export function ownerOf(sentence: string): Owned | undefined {
  if (!speaksOf(sentence, 'proposal')) return undefined
  for (const match of everyMatch(sentence, possessive).slice(0, 4)) {
    const who = designationBefore(sentence, match.index)
    if (who && !movesHimself.test(sentence.slice(0, who.start)))
      return owned(match, who.text, sentence.slice(match.index + match[0].length))
  }
  for (const match of everyMatch(sentence, byWhom).slice(0, 4)) {
    const who = readDesignation(sentence, match.index + match[0].length)
    if (who && !movesHimself.test(sentence.slice(0, match.index))) return owned(match, who.text, sentence.slice(who.end))
  }
  return undefined
}

function owned(match: RegExpExecArray, mover: string, behind: string): Owned {
  const kind = /^amendment/i.test(match.groups?.noun as string) ? 'amendment' : 'motion'
  const text = wording.exec(behind)?.groups?.text
  return { mover, kind, ...(text ? { text } : {}) }
}

const noSeconder = new RegExp(
  [
    '\\bfor (?:the )?(?:want|lack) of an? second(?:er)?\\b|\\b(?:due|owing) to (?:the |a )?(?:want|lack) of an? second(?:er)?\\b',
    '\\bno second(?:er)?\\b(?! item)|\\bnot (?:been )?seconded\\b|\\bno ?(?:one|body) seconded\\b|\\bwithout an? second(?:er)?\\b',
    '\\b(?:not|failed to) (?:receive|find|attract|get|obtain|secure|have) an? second(?:er)?\\b',
  ].join('|'),
  'i',
)

/** "Councillor Elm’s motion to defer the item lapsed for want of a seconder." */
export function readUnseconded(sentence: string): Proposal | undefined {
  if (!speaksOf(sentence, 'seconding') || sentence.length > 400) return undefined
  const at = noSeconder.exec(sentence)?.index
  if (at === undefined || supposed.test(sentence.slice(0, at))) return undefined
  const found = ownerOf(sentence)
  return (
    found && {
      ...motionBy({ mover: found.mover, text: found.text ?? '' }),
      kind: found.kind,
      again: true,
      outcome: `The ${found.kind} lapsed for want of a seconder.`,
    }
  )
}

/** "|If| there was no seconder": nobody says that it was so. */
const supposed = /\b(?:if|whether|unless|should|would|could|had)\b[^,;]{0,60}$/i
