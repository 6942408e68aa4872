/** One count runs through the document: a number within a paragraph is an item's only where it goes on from the last. */
import { everyMatch } from '../language/matches.ts'
import type { Block } from '../tree.ts'
import { monthNames } from '../vocabulary/calendar.ts'
import { isKnownTitle } from '../vocabulary/titles.ts'

/** A paragraph, no entry of a list, of which the format says nothing. */
export const isPlain = (block: Block) => block.type === 'paragraph' && block.hint === undefined && block.marker === undefined

/** "3. Matters arising …": what follows the number of an item may hold the next number. */
const isNumbered = (block: Block) => block.type === 'item' && block.hint === undefined && /^\d{1,2}\.?$/.test(block.marker ?? '')

/** Where items begin within blocks; none where too little tells that items are counted through. */
export function cutsByCount(blocks: readonly Block[]): ReadonlyMap<Block, number[]> {
  const count = new RunningCount()
  const cuts = new Map<Block, number[]>()
  for (const block of blocks) {
    const at = count.beginningsIn(block)
    // "5. 5.1 Chairman's report": a number for its parts alone.
    if (at.some((index) => index > 0 || isNumbered(block))) cuts.set(block, at)
  }
  return count.evidence < 2 ? new Map() : cuts
}

/** "4. The", "4 Finance", "4.1 The Clerk". */
const number = /(?<=\s|^)(?<count>\d{1,2})(?:\.(?<sub>\d{1,2}))?(?<stop>\.?)\s+(?=["“‘(]?\p{Lu}|\d)/gu
const sentenceEnd = /[.?!]["'”’)]*\s*$/
/** Words that titles begin with: "… Family commitment 2. To agree the Minutes". */
const titleOpens =
  /^(?:To \p{L}{3,}|Apolog|Minutes|Matters|Declarations?|Disclosures?|Correspondence|Planning|Financ|Accounts|Payments?|Highways|Public|Open|Questions|Reports?|Chair|Clerk|Any |Dates?|Next|Election|Approval|Adoption|Confirmation|Expressions|Votes? of |Notices? of |\p{Lu}{4})/u
/** "under section 4.1", "in item 3". */
const refers =
  /\b(?:items?|sections?|paragraphs?|para|points?|policy|appendix|schedule|class|version|minutes?|page|rule|article|clause)\s*$/i
const namesNumber = /^(?:article|(?:agenda )?item|minute|order)\s+(?:no\.?\s*)?$/i
const month = new RegExp(`^(?:${monthNames})\\b`)

/** A number within a paragraph, with what its words tell of it. */
interface Count {
  index: number
  value: number
  /** "4.|1|" */
  sub: number | undefined
  stopped: boolean
  /** What stands before it is the end of a sentence, or nothing; or a title follows. */
  begins: boolean
  opensTitle: boolean
  /** "under section |4.1|" */
  isReferredTo: boolean
  after: string
}

function countsIn(text: string): Count[] {
  return everyMatch(text, number).map((match) => {
    const { count, sub, stop } = match.groups as { count: string; sub?: string; stop: string }
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    const after = text.slice(match.index + match[0].length)
    const opensTitle = titleOpens.test(after)
    return {
      index: match.index,
      value: Number(count),
      sub: sub === undefined ? undefined : Number(sub),
      stopped: stop !== '',
      begins: match.index === 0 || sentenceEnd.test(before) || opensTitle,
      opensTitle,
      isReferredTo: refers.test(before) && !opensTitle,
      after,
    }
  })
}

class RunningCount {
  /** How much tells that items are counted through: what two items show is enough. */
  evidence = 0
  private last = 0
  /** The last part of the item that stands: "4.2". */
  private lastPart = 0
  /** The last "Item 4". */
  private lastNamed = 0
  /** The last "209/30". */
  private reference: { count: number; year: string } | undefined

  /** Where in a block the items begin that go on from the last. */
  beginningsIn(block: Block): number[] {
    const numbered = isNumbered(block)
    if (!isPlain(block) && !numbered) return []
    const named = numbered ? [] : this.namedIn(block.value)
    if (named.length > 0) return named
    const referred = numbered ? null : /^(\d{1,4})\/(\d{2,4})(?=\s*\p{L})/u.exec(block.value)
    if (referred) this.reference = { count: Number(referred[1]), year: referred[2] as string }
    const references = numbered ? [] : this.referencesIn(block.value)
    if (references.length > 0) return references
    if (numbered) this.last = Number.parseInt(block.marker as string, 10)
    else if (referred || block.value.length < 60) return []
    return this.numbersIn(block.value)
  }

  /** "Item 2. Minutes They were noted. |Item 3. Lamps" */
  private namedIn(text: string): number[] {
    const own = Number(/^item (\d{1,2})[.:]?\s/i.exec(text)?.[1])
    if (own === 1 || (this.lastNamed > 0 && own > this.lastNamed && own <= this.lastNamed + 2)) this.lastNamed = own
    if (this.lastNamed === 0) return []
    const at: number[] = []
    for (const match of everyMatch(text, /(?<=[.?!]["'”’)]*\s)Item (\d{1,2})[.:]\s+(?=\p{Lu})/gu))
      if (Number(match[1]) === this.lastNamed + at.length + 1) at.push(match.index)
    this.lastNamed += at.length
    if (at.length > 0) this.evidence += 2
    return at
  }

  /** "… were sent. |209/30 To receive a report" */
  private referencesIn(text: string): number[] {
    if (!this.reference) return []
    const { count, year } = this.reference
    const at: number[] = []
    for (const match of everyMatch(text, /(?<=[.?!]["'”’)]*\s)(\d{1,4})\/(\d{2,4})\s+(?=\p{Lu})/gu))
      if (Number(match[1]) === count + at.length + 1 && match[2] === year) at.push(match.index)
    this.reference.count += at.length
    if (at.length > 0) this.evidence += 2
    return at
  }

  private numbersIn(text: string): number[] {
    const at: number[] = []
    this.lastPart = 0
    for (const count of countsIn(text)) {
      if (count.isReferredTo) continue
      // "Article 2. To see if the Town will vote": the number has its name before it.
      if (namesNumber.test(text.slice(0, count.index))) this.last = count.value
      else if (count.sub !== undefined) {
        if (this.takesPart(count)) at.push(count.index)
      }
      // "1. The swings 2. The slide": a list of its own.
      else if (count.value === 1 && count.stopped && this.last > 0) break
      else if (this.takesItem(count)) at.push(count.index)
    }
    return at
  }

  /** "4 Finance 4.1 Internal audit … 4.2 The Clerk": its own count, under the number that stands. */
  private takesPart({ value, sub }: Count): boolean {
    if (value !== this.last || sub !== this.lastPart + 1) return false
    this.lastPart++
    if (this.lastPart === 1) this.evidence += 2
    return true
  }

  private takesItem({ index, value, stopped, begins, opensTitle, after }: Count): boolean {
    const skipsOne = value === this.last + 2 && (stopped || opensTitle) && this.last > 0
    if ((value !== this.last + 1 && !skipsOne) || !begins || /^\d/.test(after) || month.test(after)) return false
    this.last = value
    this.lastPart = 0
    // "… for special days. 6. Treasurer’s Report": one alone, where a title that is one everywhere ends the paragraph.
    if (index > 0) this.evidence += isKnownTitle(after) ? 2 : 1
    return true
  }
}
