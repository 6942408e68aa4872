/** Lines of a hard-wrapped text → paragraphs. */
import type { Block } from '../../tree.ts'
import { monthNames } from '../../vocabulary/calendar.ts'
import { isKnownTitle } from '../../vocabulary/titles.ts'
import type { SourceLine } from '../source-line.ts'
import { endsSentence, glue, itemBehind, opensHead, opensName } from '../unwrap.ts'

/** In a hard-wrapped file the lines of a group are one paragraph, until a label or a line that was left short. */
export function joinWrapped(group: readonly SourceLine[], own: readonly Block[], width: number): Block[] {
  const blocks: Block[] = []
  let previous: SourceLine | undefined
  // How wide the lines of the open paragraph are, where it has gone on already.
  let widest = 0
  for (const [i, line] of group.entries()) {
    const block = own[i] as Block
    const open = blocks.at(-1)
    const goesOn = open && previous && (block.marker === undefined || isReference(previous, line)) && !opens(line, previous, open, width)
    if (
      goesOn &&
      (isFull(previous as SourceLine, line, group[i + 1], width, open.marker !== undefined ? 0 : widest || width) ||
        isOpen(open.value, line.value))
    ) {
      open.value += glue((previous as SourceLine).value, line.value) + line.value
      open.at = { ...open.at, end: block.at.end }
      widest = Math.max(widest, (previous as SourceLine).raw.trimEnd().length)
    } else {
      blocks.push(block)
      widest = 0
    }
    previous = line
  }
  return blocks
}

/** "Meeting: 11/03/2030 - Lanes Committee (Item 6)", "Minutes:": where a part of a page begins. */
const opensPart = /^(?:Meeting|Minutes|Decision|Venue|Contact)\s*:|^\((?:agenda )?item \d+[a-z]?\)/i

/** "Against (43)", "Abstentions: 2": the label of the names below it. */
const voteSide = /^(?:For|Against|In favou?r|Abst(?:ain(?:ed|ing)?|entions?))\s?(?:\(\d{1,3}\)|[:–-]\s?\d{1,3})$/i
/** "Amendment lost.", "The motion was carried unanimously.", "Carried." */
const outcome =
  /^(?:carried|lost|defeated)[.!]?$|^(?:the )?(?:substantive |original )?(?:motion|amendment)s?(?: as amended)?(?: was| were)? (?:carried|lost|agreed|defeated|passed|withdrawn|failed)(?: unanimously)?[.!]?$/i
/** "RESOLVED: That …" below a title, and "RESOLVED that …" below a sentence that has ended. */
const decision = /^(?:RESOLVED|RECOMMENDED|AGREED|DECISION|ACTION|Resolved|Recommended|Agreed|Decision|Action)\b(?<label>\s?[:–—-])?/
/** "AND WHEREAS this section was repealed;", "NOW THEREFORE we support", "AND THAT the Clerk be told": each of a resolution's parts. */
const ofResolution = /^(?:(?:AND|NOW),?\s)?(?:THAT|WHEREAS|THEREFORE|BE IT)\b/
/** "(The meeting ended at 9 pm)", "On being put to the vote the motion was carried." */
const opensParagraph = /^(?:\((?:the )?meeting|(?:up)?on being put to the vote,?)\s/i
/** "it was" ¶ "RESOLVED:" */
const leadsToDecision =
  /\b(?:was|were|and|be|it|unanimously|then|therefore|duly|accordingly|council|committee|board|members|cabinet|meeting|as)$|,$/i

/** "Ayes: Directors Elm and Fir" ¶ "Noes: None" ¶ "Absent: None" ¶ "to approve the agenda.": a line for each side, and the motion goes on below. */
const votes = /^(?:ayes?|noes|nays?|yeas?|abst\p{L}*|absent|recused?|result|mover|seconder)\s?:\s/iu
const nobodyVoted = /^(?:ayes?|noes|nays?|yeas?|abst\p{L}*|absent|recused?)\s?:\s*(?:none|nil|0)\.?$/iu

/** Whether a line begins something new, however long the one before it. */
function opens({ value }: SourceLine, previous: SourceLine, open: Block, width: number): boolean {
  if (votes.test(value) || nobodyVoted.test(previous.value)) return true
  if (opensPart.test(value) || opensHead.test(value) || voteSide.test(value) || outcome.test(value)) return true
  // "13. Minutes of the meeting on 3 February 2030 (Item 3)": all that a title is, however long.
  if (itemBehind.test(previous.value) && /^\p{Lu}/u.test(value)) return true
  const decides = decision.exec(value)
  if (decides && (decides.groups?.label ? !leadsToDecision.test(previous.value) : hasEnded(previous))) return true
  if (ofResolution.test(value) || opensParagraph.test(value)) return hasEnded(previous)
  if (opensWithTitle(value)) return hasEnded(previous)
  if (titleInCapitals.test(value) && (hasEnded(previous) ? /\p{Ll}{3}/u.test(previous.value) : titleAndNote.test(previous.value)))
    return true
  return open.at.start >= previous.start && isSentence(value, width) && isTitle(open)
}

/** "Matters arising. There were none.", where titles run into their text */
function opensWithTitle(line: string): boolean {
  const title = line.includes('. ') ? /^\p{Lu}[^.:;!?\d]{4,50}(?=\.\s\p{Lu})/u.exec(line)?.[0] : undefined
  return title !== undefined && isKnownTitle(title)
}

/** "FERRY FARES IN WINTER", "FERRY FARES - This was put off." below a line that ended a sentence, with no empty line between. */
const titleInCapitals = /^(?=[^\p{Ll}]*\p{Lu}{4})\p{Lu}[^\p{Ll}.:;,]*\s[^\p{Ll}.:;]{6,100}?(?:\s[–—-]{1,2}\s|$)/u
/** "REPORTS FOR MAY - Information only" */
const titleAndNote = /^\p{Lu}[^\p{Ll}.:;]{10,80}\s[–—-]\s\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,2}$/u

/** "18.03.6 Garden Waste Agreement": a number, and words with capitals that no stop ends. */
function isTitle({ value, marker = '' }: Block): boolean {
  const words = value.replace(titleNumber, '')
  return (marker !== '' ? /^\d/.test(marker) : words !== value) && !person.test(words) && !/[.,:;!?]$/.test(value) && inTitleCase(words)
}

const titleNumber = /^(?:\d{1,3}(?:[./]\d{1,4}){1,3}|[A-Z]{1,4}\s?\d{1,4}\/\d{2,4}|\d{1,3})[.:)]?\s+/

function inTitleCase(words: string): boolean {
  const long = words.match(/(?<![\p{L}’'])\p{L}{4,}/gu) ?? []
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word) || particles.test(word))
}

/** "9. The Cabinet Member for Harbours and the Cabinet" ¶ "Member for Lamps introduced the budget": a sentence. */
const person = /^(?:The|An?|Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\s/

const particles = /^(?:from|with|into|upon|over|under|than|that|between|against|within|about|held)$/

/** "Proposed agreement with the District Council for the forthcoming year": below a title in capitals it begins the text. */
function isSentence(value: string, width: number): boolean {
  return value.length > width * 0.6 && /^\p{Lu}/u.test(value) && (value.match(/\s\p{Ll}{4,}/gu)?.length ?? 0) > 2
}

function hasEnded(line: SourceLine): boolean {
  return endsSentence.test(line.value) && !opensName.test(line.value)
}

/** "… with the exception of items" ¶ "2.6 and 2.9 be approved": figures of the sentence that happen to begin a line. */
function isReference(line: SourceLine, next: SourceLine): boolean {
  // "Lanes Committee (Item" ¶ "61)"
  if (/\((?:agenda )?items?$/i.test(line.value) && /^\d+[a-z]?\)/.test(next.value)) return true
  if (isEndOfSentence(line.value, next.value)) return true
  return (
    /\b(?:items?|sections?|paragraphs?|to|and|of|or|than|at|by|on|in|from|over|about|some|nearly)$/i.test(line.value) &&
    /^\d+(?:\.\d+)*\.?\s\p{Ll}/u.test(next.value)
  )
}

/** "… not been changed since" ¶ "2027. Motion by Elm", "… on April" ¶ "19.", "… a balance of" ¶ "12. The Clerk": the last figures of a sentence, and no label. */
function isEndOfSentence(line: string, next: string): boolean {
  const figures = /^\d{1,4}(?:st|nd|rd|th)?[.,;](?=\s|$)/.exec(next)?.[0]
  return figures !== undefined && (leadsToFigures.test(line) || (figures.length < 6 && endsInMonth.test(line)))
}

const leadsToFigures =
  /\s(?:the|a|of|to|in|on|at|by|for|from|with|than|over|under|about|between|since|until|till|before|after|during|nearly|some|only|was|were|is|are|be)$/
const endsInMonth = new RegExp(`\\b(?:${monthNames}),?$`)

/**
 * The next word would not have fitted on the line, or hardly: an indented list has shorter lines. Of a line that ends a sentence more
 * is asked: it leaves less of the width that the lines above it have.
 */
function isFull(line: SourceLine, next: SourceLine, afterNext: SourceLine | undefined, width: number, widest: number): boolean {
  if (fillsInCapitals(line, next, width)) return true
  const ends = hasEnded(line) && /^\p{Lu}/u.test(next.value)
  if (withFirstWord(line, next) <= Math.max(width * 0.85, ends ? widest * 0.92 : 0)) return false
  // "… were there virtually." ¶ "Chairman's Announcements" ¶ "(Item 2)": what has neither a stop nor the line's width is a title,
  // where the sentence before it has ended.
  const short = next.value.length < width * 0.7 && (!endsSentence.test(next.value) || headed.test(next.value))
  const title = short && hasEnded(line) && afterNext !== undefined && withFirstWord(next, afterNext) <= width
  return !title || line.raw.trimEnd().length >= width
}

/**
 * "RESOLUTION NO. 12-30 - RESOLUTION OF THE COUNCIL OF THE TOWN OF MARL LEVYING" ¶ "FEES FOR THE CONNECTION OF PREMISES": capitals are
 * wider, so that a line of a page holds fewer.
 */
function fillsInCapitals(line: SourceLine, next: SourceLine, width: number): boolean {
  const length = line.value.length + 1 + firstWord(next).length
  // Lines that begin in different columns are centred.
  const apart = indent(line) !== indent(next)
  return !apart && length > Math.max(60, width * 0.68) && inCapitals.test(line.value) && capitalWord.test(next.value)
}

const indent = ({ raw }: SourceLine) => raw.length - raw.trimStart().length
const firstWord = ({ value }: SourceLine) => value.split(' ', 1)[0] as string

const inCapitals = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*[^\p{Ll}.:;]$/u
const capitalWord = /^[^\p{Ll}\s]*\p{Lu}{2}[^\p{Ll}\s]*(?:\s|$)|^\d[\d-]*$/u

/** "… from the evening." ¶ "Pavilion:" */
const headed = /^\p{Lu}[\p{L} ’'&-]{2,40}:$/u

/** How long the line were with the next one's first word on it. */
function withFirstWord(line: SourceLine, next: SourceLine): number {
  return line.raw.trimEnd().length + 1 + firstWord(next).length
}

/** The sentence goes on. */
function isOpen(text: string, line: string): boolean {
  return /[\p{L}\p{N},;)-]$/u.test(text) && /^\p{Ll}/u.test(line)
}
