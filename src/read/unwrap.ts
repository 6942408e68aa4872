/**
 * Joins what a line break tore apart. Pages are saved with a line break in the middle of a sentence, and text
 * taken from PDF often holds every printed line as a paragraph of its own:
 *
 *     The Head of Community Services, Bromford District
 *
 *     Council explained that;
 *
 * A block goes on in the next where its sentence is open, or where the document is hard-wrapped and the next
 * word would not have fitted on the line.
 */
import { isCapital } from '../language/letters.ts'
import { endsInOffice } from '../language/passage.ts'
import type { Block } from '../tree.ts'
import { monthNames } from '../vocabulary/calendar.ts'
import { fileMark } from '../vocabulary/pages.ts'

/** The widest line that counts as wrapped by a program and not by its author. */
const widestWrap = 130
/** "… was agreed.", "… as follows:", "… (see below)." */
export const endsSentence = /[.!?:;]["'”’)\]]*$/
const opensLower = /^["'“‘([]?\p{Ll}/u
/** Words that no paragraph ends with: articles, prepositions, conjunctions. */
const unfinished =
  /(?:\s|^)(?:the|a|an|and|or|of|to|in|on|at|by|for|from|with|that|which|as|into|under|between|be|is|was|were|had|has|have|would|could|should|will|their|than|but|&|Mr|Mrs|Ms|Dr|Cllr|Councillor|Councillors)$/
/** "… S. Gorse, D." ¶ "Hazel": an initial or a title before its name; "Appendix A." ends a sentence. */
export const opensName =
  /(?<!\b(?:Appendix|Annex|Schedule|Option|Part|Category|Band|Grade|Class|Section|Lot|Block|Phase|Route|Zone))(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Cllrs?|Rev)\.$/u
/** "P/13 Trees", "124/28 The Pond": a minute's number and its title. */
const reference = /^(?:[A-Z]{1,4}\/\d{1,4}|\d{1,4}\/\d{2,4}|[A-Z]{1,4}\s?\d{1,4}\/\d{2,4})[.:]?\s\p{Lu}/u
/** "Present: Cllrs Elm and Fir", "APOLOGIES: Cllr Oak" */
export const opensHead =
  /^(?:(?:Also )?[Pp]resent|PRESENT|(?:IN )?ATTENDANCE|In [Aa]ttendance|Attend(?:ees|ing|ance)|Apologies|APOLOGIES|Absent|ABSENT|Members [Pp]resent|MEMBERS PRESENT|Location|Date|Time)\s?:/
/** "the Committee's" ¶ "Work Programme" */
const possessive = /\s(?:the|a|its|this)\s\p{Lu}?\p{L}+['’]s$/u
/** "…, Cllr. May" ¶ "Oak, Cllr. Ned Fir": a name torn in a list of names. */
const listedName = /,\s(?:Cllrs?|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s\p{Lu}\p{L}+$/u
const restOfName = /^\p{Lu}\p{Ll}[\p{L}’'-]*,/u
/** "LANES STRATEGIC POLICY" ¶ "COMMITTEE" */
const bodyAlone = /^(?:COMMITTEE|SUB-?COMMITTEE|COUNCIL|BOARD|PANEL|FORUM)$/
/** "MINUTES OF PREVIOUS" ¶ "MEETING", "DECISIONS, APPROVALS," ¶ "RATIFICATIONS": a title over two lines, none between them empty. */
const openCapitals = /(?:\s(?:THE|AND|OF|FOR|FROM|WITH|IN|ON|AT|TO|BY|(?:OF|FROM)(?: THE)? (?:PREVIOUS|LAST|NEXT))|,|^ANY OTHER)$/
const unfinishedCapitals = /\s(?:THE|AND|OF|IN|AT|ON|TO|FOR|HELD|BY|WITH)$/
/** "Minutes of 3 February 2030 |(Item 3)|": the agenda's number, which ends a title. */
export const itemBehind = /\((?:agenda )?item \w{1,5}\)$/i
/** "… the meeting of 19 February" ¶ "2030 be confirmed" */
const dayAndMonth = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:${monthNames}),?$`)
/** "… the meeting held on 10th" ¶ "February 2031 be confirmed" */
const dayAtEnd = /\s\d{1,2}(?:st|nd|rd|th)$/
const monthFirst = new RegExp(`^(?:${monthNames}),?\\s\\d`)
/** "Present: Cr A Elm, Cr C" ¶ "Fir, Cr D Oak" */
const tornName = /(?:,|\band|:)\s(?:Councillor|Cllr|Cr|Mr|Mrs|Ms|Miss|Dr)\.?(?:\s\p{Lu}\.?){1,2}$/u
/** "… the meeting held on July 30," ¶ "2030. Member Fir seconded the motion.": the year is no number of a paragraph. */
const monthAndDay = new RegExp(`\\b(?:${monthNames})\\s\\d{1,2}(?:st|nd|rd|th)?,$`)
/** "Council explained that": the rest of a designation, then its verb; "Mr Elm explained that" names another. */
const verbSoon =
  /^(?!(?:An?|The|One|Another|Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Members|Officers|He|She|They|It)\s)(?:[\p{L}&’'-]+\s){1,3}(?:explained|reported|advised|confirmed|stated|said|noted|outlined|highlighted|introduced|presented|informed|commented|asked|responded|replied|added|clarified)\b/u
/** "The Head of Community Services, Bromford District": a designation and no verb. */
const bareDesignation = /^(?:The|Councillor|Cllr|Mr|Mrs|Ms|Dr)\s(?:(?!\b(?:is|was|were|had|has|have|are|will|would|be)\b)[^.:;]){3,90}$/

/** "… to put up the board, DH" ¶ "proposed spending £50": who is called by initials, then the verb. */
const initialsAtEnd = /\s\p{Lu}{2,3}$/u
const actsBehind = /^(?:proposed|seconded|reported|said|asked|suggested|agreed|offered|will|was|had|has|to|and|is)\s\p{Ll}/u

/** "Councillor" ¶ "Jo Elm apologised for her absence.": a title, and the sentence that it opens. */
const titleAlone = /^(?:Councillors?|Cllrs?)$/
const namesActing = /^\p{Lu}[^.;:]{2,120}?\s(?:\p{Ll}{2,}ed|was|were|had|has)\s\p{Ll}/u

export function unwrap(blocks: Block[], width = wrapWidth(blocks)): Block[] {
  const joined: Block[] = []
  let previous: Block | undefined
  let turned = false
  for (const block of blocks) {
    if (previous && (continues(previous, block, width) || (turned && breaksAtComma(previous, block)))) append(previous, block)
    else joined.push(block)
    // A paragraph goes on behind the number of the page that it was broken on.
    turned = block.furniture !== undefined && /^page\b/.test(block.furniture)
    if (!turned) previous = joined.at(-1)
  }
  return width > 0 ? foldIntoBullets(joined) : joined
}

/** "At that meeting," at the end of a page, "Members agreed" on the next. */
function breaksAtComma(previous: Block, next: Block): boolean {
  return previous.furniture === undefined && next.type === 'paragraph' && next.furniture === undefined && lastPiece(previous).endsWith(',')
}

/**
 * Text taken from PDF keeps no indentation: a paragraph between two entries of one list belongs to the first of them,
 * unless it leads in a list of its own.
 */
function foldIntoBullets(blocks: Block[]): Block[] {
  const folded: Block[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block
    folded.push(block)
    if (!isBullet(block)) continue
    let end = i + 1
    while (end < blocks.length && end - i < 6 && isPlain(blocks[end] as Block)) end++
    const next = blocks[end]
    if (end === i + 1 || !next || !isBullet(next) || next.marker !== block.marker) continue
    for (const inner of blocks.slice(i + 1, end)) append(block, inner)
    i = end - 1
  }
  return folded
}

const isBullet = (block: Block) => block.type === 'item' && block.marker !== undefined && !/[\p{L}\p{N}]/u.test(block.marker)
const isPlain = (block: Block) =>
  block.type === 'paragraph' &&
  block.marker === undefined &&
  !block.bold &&
  block.furniture === undefined &&
  block.hint === undefined &&
  !/[:;]$/.test(block.value)

/** The width at which a document is hard-wrapped, or 0 where it is not. */
export function wrapWidth(blocks: { value: string; type?: string }[]): number {
  const lengths = blocks
    .filter((block) => block.type !== 'row')
    .map((block) => block.value.length)
    .sort((a, b) => a - b)
  if (lengths.length < 12) return 0
  const width = lengths[Math.floor(lengths.length * 0.97)] as number
  if (width > widestWrap || width < 40) return 0
  const full = blocks.filter((block) => block.value.length > width * 0.8 && !endsSentence.test(block.value)).length
  return full >= blocks.length * 0.2 ? width : 0
}

/** "jo: the lamps are lit" ¶ "kit: all of them", "<jo> so they are" ¶ "… at last": turns of a chat, one a line. */
const turn = /^(?:<[\w.-]{1,20}>|…|\.\.\.|[\p{L}\d_.-]{1,16}:)\s/u

function continues(previous: Block, next: Block, width: number): boolean {
  if (previous.furniture !== undefined || next.furniture !== undefined || previous.hint !== undefined || next.hint !== undefined)
    return false
  if (next.marker !== undefined || next.type === 'row' || previous.type === 'row' || next.type === 'item') return false
  if (bodyAlone.test(next.value) && previous.type === next.type && isOpenName(previous.value)) return true
  if (previous.type === 'heading' || next.type === 'heading' || (previous.bold ?? false) !== (next.bold ?? false)) return false
  const text = lastPiece(previous)
  if (text === '' || next.value === '') return false
  const told = toldByItsWords(previous, next, text, width)
  if (told !== undefined) return told
  return width > 0 ? isWrapped(previous, next, text, width) : isBroken(previous, next, text)
}

/** What the words at the line's end and behind it tell for themselves, whatever the width; undefined where they tell nothing. */
function toldByItsWords(previous: Block, next: Block, text: string, width: number): boolean | undefined {
  if (turn.test(next.value) && turn.test(previous.value)) return false
  if (isCapital(next.value, 1) && next.gap === undefined && areCapitals(text) && areCapitals(next.value) && openCapitals.test(text))
    return true
  if (opensHead.test(next.value)) return false
  // "… Motion carried" ¶ "3-1."
  if (/\b(?:carried|passed|failed|defeated|lost|approved|vote)$/i.test(text) && /^\d{1,2}\s?[-–]\s?\d{1,2}\b/.test(next.value)) return true
  if (dayAtEnd.test(text) && monthFirst.test(next.value)) return true
  if (/^(?:19|20)\d\d\b/.test(next.value) && (monthAndDay.test(text) || dayAndMonth.test(text))) return true
  if (isTornList(text, next)) return true
  if (tornName.test(text) && /^\p{Lu}[\p{Ll}’'-]+(?:[,;.]|\s|$)/u.test(next.value) && next.gap === undefined) return true
  // "13. Minutes of 3 February 2030 (Item 3)" ¶ "Resolved that …": what ends a title.
  if (itemBehind.test(text) && /^\p{Lu}/u.test(next.value)) return false
  // "5. Report from the Ward Councillor" ¶ "Cllr Elm was away.", "Questions from Councillors" ¶ "There were none."
  if (/\bCouncillors?$/.test(text) && /^(?:Cllrs?|Councillors?|The|There|This|It|No|None|Nil|Mr|Mrs|Ms|Dr)\b/.test(next.value)) return false
  // "To receive questions from Councillors" ¶ "Minutes:": a label begins something new.
  if (/^\p{Lu}[\p{L} ’']{2,40}:$/u.test(next.value)) return false
  // "… seconded by Councillor Marsh and" ¶ "RESOLVED – That": the sentence goes on, but the block is the decision's; "… and Mr Elm"
  // ¶ "agreed that he would" is prose.
  const goesOn = next.gap === undefined && /^and \p{Ll}/u.test(next.value) && text.length >= 50 && /\p{L}$/u.test(text)
  const decides = !goesOn && /^(?:and )?(?:unanimously )?(?:resolved|recommended|agreed|noted|ordered)\b/i.test(next.value)
  const agreedByAll = /\b(?:and|it was|this was|were) (?:all|unanimously)$|\b(?:this|it|which) was$/i.test(text)
  if (decides && (!opensLower.test(next.value) || /[:;,–-]$|\band$/.test(text) || (width === 0 && !agreedByAll))) return false
  // Between "… seconded by Councillor Marsh and" and "Cabinet approves the plan" the page has lost its RESOLVED.
  if ((next.gap ?? 0) >= 3 && /\bseconded by\b[^.;]{3,80}\sand$/i.test(text)) return false
  // "THAT the fees be adopted; and" ¶ "THAT the Clerk publish them.": clauses of one resolution.
  if (/^(?:AND\s)?T(?:HAT|hat)\s/.test(next.value) && /;(?:\s(?:and|or|AND))?$/.test(text)) return false
  if (listedName.test(text) && restOfName.test(next.value)) return true
  if (/^[,;]\s/.test(next.value) || isTornAtVerb(text, next.value) || isTornAtName(previous, next.value)) return true
  // "Ferry Fares" ¶ "PDF 61 KB": the mark of the attached file.
  if (/\d\s?[kmg]b\b/i.test(next.value) && fileMark.exec(next.value)?.index === 0 && !text.endsWith(':')) return true
  return undefined
}

/** In a document that is hard-wrapped: a line that is full goes on, whatever it ends with. */
function isWrapped(previous: Block, next: Block, text: string, width: number): boolean {
  const firstWord = next.value.indexOf(' ') < 0 ? next.value.length : next.value.indexOf(' ')
  const last = text.length + (text === previous.value ? (previous.marker?.length ?? 0) : 0)
  if (opensName.test(text) && last > width * 0.4) return /^\p{Lu}/u.test(next.value)
  if (endsSentence.test(text)) return false
  // "LIMESTONE CITY AND" ¶ "COUNTY COUNCIL HELD IN": a heading in capitals, broken where its words go on.
  if (unfinishedCapitals.test(text) && last > width * 0.3) return true
  // "• The Clerk must finish by 20 June" ¶ "Meeting ended at 10.00": an empty line, a capital, and nothing left open.
  if (previous.type === 'item' && (next.gap ?? 0) > 0 && isCapital(next.value, 0) && last < width && !unfinished.test(text)) return false
  // Lines of an indented list are shorter.
  const full = previous.type === 'item' ? 0.8 : 0.88
  return opensLower.test(next.value) ? last > width * 0.45 : last + 1 + firstWord > width * full
}

/** Elsewhere only a sentence that was broken goes on. */
function isBroken(previous: Block, next: Block, text: string): boolean {
  if (titleAlone.test(text) && namesActing.test(next.value)) return true
  if (endsSentence.test(text) || previous.value.length < 25) return false
  // "Following a question from the Vice-Chairman," ¶ "Councillor Birch stated …": an opening clause waits for its sentence.
  if (
    text.endsWith(',') &&
    /^(?:following|in (?:response|reply|answer)|responding|replying|after|during|having|with regard|on being)\b/i.test(text)
  )
    return true
  // "… had been mended and" ¶ "P/13 Trees": the sentence was cut, and the next item begins.
  if (reference.test(next.value)) return false
  // "… the lamps would be mended in the" ¶ "RESOLUTION NO. 12 – TREES": so too before a heading in capitals, an empty line away.
  if ((next.gap ?? 0) > 0 && /^[^\p{Ll}]{12,}$/u.test(next.value) && /\p{Ll}{3}/u.test(text)) return false
  // "2. DISCLOSURE OF INTERESTS AND THE" ¶ "GENERAL NATURE THEREOF"
  if (unfinishedCapitals.test(text) && !text.includes('(') && next.value === next.value.toUpperCase()) return true
  if (endsInOffice(text)) return false
  if (unfinished.test(text) || (next.gap === undefined && possessive.test(text))) return true
  if (previous.bold || text === text.toUpperCase()) return false
  if (/[a-z0-9,)’'"”]$/.test(text) && /^\p{Ll}/u.test(next.value) && text.length > 40) return true
  if (initialsAtEnd.test(text) && actsBehind.test(next.value) && text.length > 40) return true
  return verbSoon.test(next.value) && bareDesignation.test(text)
}

/** "Cabinet" ¶ "approved" ¶ "the plan", "RESOLVED" ¶ "that": words in bold that a scraper put on lines of their own. */
function isTornAtVerb(text: string, next: string): boolean {
  return (boldVerb.test(text) && opensLower.test(next)) || (/^\p{Ll}+$/u.test(next) && boldVerb.test(next) && bodyBefore.test(text))
}

/** "a path along the" ¶ "Elmgate" ¶ "Road to the mill": a name that its spelling mark put on a line of its own. */
function isTornAtName(block: Block, next: string): boolean {
  const name = lastPieces.get(block)
  return name !== undefined && /^\p{Lu}\p{Ll}{2,20}$/u.test(name) && /^\p{Lu}\p{Ll}+\s\p{Ll}/u.test(next) && !opensSentence.test(next)
}

const opensSentence =
  /^(?:The|An?|It|This|That|These|There|To|In|On|At|For|He|She|They|We|All|No|If|As|Members|Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Resolved|Agreed|Noted|Action)\b/

const boldVerb = /^(?:approved?|agreed?|noted?|resolved|endorsed?|recommended|adopted|granted|refused|deferred|delegated? authority)$/i
/** "Present: Ann Alder (chair), Bo Birch, Cy Cedar, Di" ¶ "Dale", "… Cy Cedar," ¶ "Di Dale": the last name of a list, alone on the next line. */
function isTornList(text: string, next: Block): boolean {
  if (next.gap !== undefined || text.length < 50 || !listOfNames.test(text)) return false
  return text.endsWith(',') ? wholeName.test(next.value) : halfName.test(text) && /^\p{Lu}[\p{L}’'-]+[,.]?$/u.test(next.value)
}

const listOfNames = /^(?:(?:Also )?[Pp]resent|Apologies|In [Aa]ttendance|Attend(?:ees|ing|ance)|PRESENT|APOLOGIES)\s?:/
/** "…, Bo Birch, Di": others in the list have two words. */
const halfName = /,\s(?:and\s)?\p{Lu}[\p{L}’'-]*\.?$/u
const wholeName = /^(?:\p{Lu}[\p{L}.’'-]*\s?){1,3}(?:\([^()]{2,30}\))?[,.]?$/u

const bodyBefore = /^(?:The |the )?(?:\p{Lu}[\p{L}’'&-]*\s){0,5}(?:Cabinet|Council|Committee|Board|Panel|Executive|Members|Commission)$/u

/** A short line, and no sum or list of names with initials. "MINUTES OF THE MEETING" heads what follows. */
const areCapitals = (text: string) => text.length < 70 && /^(?!MINUTES OF (?:AN?|THE) )\p{Lu}{3}[^\p{Ll}\d.:;$£€]+$/u.test(text)

/** Capitals that name no body yet: "LANES STRATEGIC POLICY". */
const isOpenName = (text: string) =>
  text.length > 8 &&
  text === text.toUpperCase() &&
  // "BOROUGH OF ELMHURST" ¶ "COUNCIL": the body's name, and which of its meetings.
  !/^(?:THE )?(?:\p{Lu}+ )?(?:BOROUGH|CITY|TOWN|COUNTY|DISTRICT|TOWNSHIP|VILLAGE|MUNICIPALITY) OF /u.test(text) &&
  !/[.:;]$|\b(?:COMMITTEE|COUNCIL|BOARD|PANEL|FORUM|MEMBERS|PRESENT|MINUTES)\b/.test(text)

/**
 * The last piece of a block that has been joined from several. The patterns look at it and not at the whole, so that
 * the time stays linear however many lines become one paragraph.
 */
const lastPieces = new WeakMap<Block, string>()

function lastPiece(block: Block): string {
  return lastPieces.get(block) ?? block.value
}

function append(block: Block, next: Block): void {
  block.value += glue(lastPiece(block), next.value) + next.value
  block.at = { ...block.at, end: next.at.end }
  lastPieces.set(block, lastPiece(next))
}

/** What joins two lines. "Elder-" + "Rathmore", "2026-" + "27": a hyphen at the line's end stays, and the halves are one word. */
export function glue(before: string, after: string): '' | ' ' {
  return before.endsWith('-') && (/\p{L}-$/u.test(before) ? /^\p{L}/u : /\d-$/.test(before) ? /^\d/ : /^$/).test(after) ? '' : ' '
}
