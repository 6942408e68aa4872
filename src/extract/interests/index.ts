/**
 * Declarations of interest:
 *
 *     Councillor Marsh declared an interest in relation to agenda item 9 Zebra Crossing, as she lived on Lane Road.
 *     Members who were district councillors declared an interest.          A declaration was received from Cllr Oak.
 *     Cllr Fenn – Item 12, Payment of Bills                                | Name | Minute | Reason | Interest |
 *
 * A nil return ("There were none") gives nobody, and so does the agenda's request to declare.
 */
import type { VFile } from 'vfile'
import { nameAt } from '../../language/names.ts'
import { Passage } from '../../language/passage.ts'
import { sentences } from '../../language/sentences.ts'
import { speaksOf } from '../../language/topics.ts'
import type { Interest, Item, Minutes, Span } from '../../tree.ts'
import { declarationsTitle, declaring, leftRoom, stayed } from '../../vocabulary/interests.ts'
import { declarers, tellsOfInterests } from './declarers.ts'
import { type Matter, tidy } from './matter.ts'
import { withTitle } from './members.ts'
import { declarations, eachDeclarer } from './sentences.ts'
import { interestTables } from './tables.ts'

const by = 'interests'

export function interests() {
  return (tree: Minutes, file: VFile): void => {
    const source = String((file.data as { text?: string }).text ?? '')
    for (const meeting of tree.children) for (const item of meeting.children) readItem(item, source)
  }
}

function readItem(item: Item, source: string): void {
  const all = item.lines.filter((line) => line.part === 'minutes' || line.part === 'decision').map((line) => line.block)
  // "Declarations of Interest None" above other business: only what is called a declaration is one.
  const atItem =
    speaksOf(item.title ?? '', 'declarations') &&
    declarationsTitle.test(item.title ?? '') &&
    !(all.length > 1 && /^(?:none|nil)(?: declared| made| received)?\.?$/i.test(all[0]?.value ?? ''))
  if (!atItem && !all.some((block) => tellsOfInterests(block.value))) return
  const blocks = atItem ? interestTables(all, (found, at) => add(item, found.member, found, at)) : all
  const passage = new Passage(blocks, source)
  new Lines(item, passage, atItem).read()
  // "The following Members declared interests:" above a table of them, "Members made the following declarations:" above their names
  const above = madeThese.test(passage.text) ? theseOrAll : these
  const named = item.interests.filter((one) => !above.test(one.member))
  if (named.length > 0) item.interests = named
  // "Members declared interests as follows: Agenda Item Councillor Nature": the head of a table that is lost.
  if (tableHead.test(passage.text)) item.interests = item.interests.filter((one) => !/^(?:members|councillors)$/i.test(one.member))
}

/** The way through the lines of an item's declarations, and what the lines above say of those below. */
class Lines {
  /** "Members declared interests in item 9 as follows:", until its list has ended. */
  #lead: Interest | undefined
  /** "Councillor Elm" ¶ "Minute 67 – Mill Lane – Personal interest – lives there": whose the entries below are. */
  #whose: string | undefined
  /** "9. Land at Mill Lane" ¶ "Councillor Elm, Personal.": which business the entries below are of. */
  #matter: string | undefined
  /** "Personal interests:" ¶ "Cllr Elm – item 5": of which kind the entries below are. */
  #kind: string | undefined
  readonly #lastPerson: number

  constructor(
    private readonly item: Item,
    private readonly passage: Passage,
    private readonly atItem: boolean,
  ) {
    this.#lastPerson = passage.text.split('\n').findLastIndex((words) => titledPerson.test(words))
  }

  read(): void {
    let start = 0
    for (const [i, words] of this.passage.text.split('\n').entries()) {
      if (!this.#readEntry(words, start)) this.#readDeclaration(words, start, i < this.#lastPerson)
      start += words.length + 1
    }
  }

  #place(start: number, words: string): Span {
    return this.passage.spanAt(start, start + words.length)
  }

  /** An entry of a list under a lead: whom the list names have declared, and not "Members". */
  #readEntry(words: string, start: number): boolean {
    const lead = this.#lead
    const entry = lead ? entryOf(words) : undefined
    if (!lead || !entry) return false
    this.item.interests = this.item.interests.filter((one) => one !== lead)
    const { kind, item } = lead
    add(this.item, entry.member, { ...(kind ? { kind } : {}), ...(item ? { item } : {}), nature: entry.nature }, this.#place(start, words))
    return true
  }

  /** @param personsBelow a line below names somebody with a title */
  #readDeclaration(words: string, start: number, personsBelow: boolean): void {
    this.#lead = undefined
    if (!this.atItem && !tellsOfInterests(words)) return
    const named = this.atItem ? nameAlone(words) : undefined
    if (named) {
      this.#whose = named
      return
    }
    const kept = this.#whose ? underName.exec(words)?.groups : undefined
    if (this.#whose && kept) {
      const matter = { kind: kept.kind as string, nature: tidy(kept.nature as string), item: tidy(kept.item as string) }
      add(this.item, this.#whose, matter, this.#place(start, words))
      return
    }
    if (this.atItem && kindHeading.test(words)) {
      this.#kind = tidy(words.replace(/:.*$/, '')).replace(/s$/, '')
      return
    }
    // "Agenda Item 9 – Lamps Funding." above "Councillor Elm, Personal.": a title, and nobody's name.
    if (matterAlone.test(words) && !titledPerson.test(words) && personsBelow) {
      this.#matter = words
      return
    }
    const last = readLine(this.item, words, this.atItem, (from, to) => this.passage.spanAt(start + from, start + to))
    const marker = this.passage.blockAt(start)?.marker
    if (this.#kind) for (const one of last) one.kind ??= this.#kind
    if (last.length === 0 && marker !== undefined) this.#matter = /^\d{1,3}[a-z]?\.$/.test(marker) ? `${marker} ${words}` : undefined
    else if (this.#matter) for (const one of last) one.item ??= this.#matter
    if (/\b(?:as follows|the following)\s?:[-–]?$/i.test(words))
      this.#lead = last.find((one) => /^(?:the following |all |the )?(?:members|councillors)$/i.test(one.member))
  }
}

/** "Councillor Elm", and nothing more. */
function nameAlone(words: string): string | undefined {
  const name = words.length < 50 && /^(?:Councill?or|Cllr)\b/.test(words) ? nameAt(words) : undefined
  return name && !name.shared && name.end >= words.replace(/\s*[:–-]?\s*$/, '').length ? withTitle(name) : undefined
}

/** "Minute 67 – Mill Lane |– Non-pecuniary interest –| lives there;" */
const underName =
  /^(?<item>[^;]{3,160}?)\s[–—-]\s(?<kind>(?:(?:disclosable|other|non)[\s-])*(?:pecuniary|personal|prejudicial|registrable)(?: and prejudicial)?\sinterest)\s[–—-]\s(?<nature>[^;]{3,200}?)[;.]?$/iu

/** "Personal interests:", "Disclosable Pecuniary Interests", "Prejudicial interests: none": of the lines below. */
const kindHeading =
  /^(?:declarations? of )?(?:(?:disclosable|other|significant|non)[\s-])*(?:personal|prejudicial|pecuniary|regist(?:e)?rable|financial)(?:\s(?:and|&)\s(?:prejudicial|pecuniary|non-pecuniary))?\sinterests?\s?(?::\s*(?:none|nil)?\.?)?$/i

/** "|Min 99. Kiosks in the Town Centre.|", "|Agenda Item 9 – Lamps|": a line of its own above who declared. */
const matterAlone = /^(?:Min(?:ute)?|(?:Agenda )?Item)\s\d{1,3}[a-z]?(?:[.:]|\s[–—-])\s\p{Lu}[^.;]{2,160}\.?$/u
const titledPerson =
  /^(?:[^\n]*\d[a-z]?(?:[.:]|\s[–—-])\s)?(?:Councill?ors?|Cllrs?|Alderm[ae]n|M(?:r|rs|s|iss|embers?)|Dr|Chair|Lord|Lady|Sir|Dame)\b/
const these = /^the following (?:members|councillors|officers|governors|persons)$/i
const theseOrAll = /^(?:the following (?:members|councillors|officers|governors|persons)|members|councillors)$/i
const madeThese = /\b(?:Members|Councillors) (?:made|declared) the following\b/

const tableHead = /\bas follows:\s+(?:agenda item|minute|item)\b.{0,30}\b(?:councillor|member|name)\b/i

/** "Elm - Member of Netherby Town Council": an entry of the list below "Members declared interests as follows:". */
function entryOf(words: string): { member: string; nature: string } | undefined {
  const match = /^(\p{Lu}[^–—:]{1,50}?)\s[–—-]\s(\S.{2,300})$/u.exec(words)
  const name = match ? nameAt(match[1] as string, 0, { single: true }) : undefined
  if (!match || !name || name.end < (match[1] as string).trim().length) return undefined
  return { member: withTitle(name), nature: tidy(match[2] as string) }
}

type Place = (start: number, end: number) => Span

/** @returns the declarations of the line's last sentence that has any */
function readLine(item: Item, words: string, atItem: boolean, place: Place): Interest[] {
  let last: Interest[] = []
  for (const sentence of (atItem ? declarations(words) : sentences(words)).flatMap(eachDeclarer)) {
    const text = sentence.text
    // A declaration is a sentence; what runs on for pages without a full stop is a table or a list.
    if (text.length > 3000) continue
    // "He left the room." belongs to the declaration before it.
    if (
      last.length > 0 &&
      /^(?:he|she|they|the (?:councillor|member)s?|both|councillors?|cllrs?|mr|mrs|ms)\b/i.test(text) &&
      !declaring.test(text)
    ) {
      for (const found of last) markLeaving(found, text)
      if (leftRoom.test(text) || stayed.test(text)) continue
    }
    // "The nature of the interest: her husband owns the land."
    const told = last.length > 0 ? ownSentence.exec(text)?.groups?.nature : undefined
    if (told) {
      for (const one of last) one.nature ??= tidy(told)
      continue
    }
    const found = declarers(exceptOf(text, atItem) ?? text, atItem)
    if (!found) continue
    last = found.members.map((member, i) => {
      const own = found.items?.[i]
      return add(item, member, own === undefined ? found.matter : { ...found.matter, item: own }, place(sentence.start, sentence.end))
    })
    for (const one of last) markLeaving(one, text)
  }
  return last
}

const ownSentence =
  /^(?:the|his|her|their) (?:nature of (?:the|this|his|her|their) )?(?:interest|conflict)(?: is| was|:)(?: that)? (?<nature>[^;]{4,300})$/i

/** "No declarations were made, |save that Cllr Elm declared an interest in item 9|", "None other than |Cllr Elm in respect of item 9|" */
function exceptOf(text: string, atItem: boolean): string | undefined {
  if (!atItem || !/^(?:no|none|nil|there were no)\b/i.test(text)) return undefined
  return /\b(?:save|except|other than|apart from|with the exception of)(?: that| for| from| by)? (?<rest>(?:the )?(?:Cllrs?|Councill?ors?|Mr|Mrs|Ms|Miss|Dr)\.?\s\p{Lu}.+)$/su.exec(
    text,
  )?.groups?.rest
}

function markLeaving(found: Interest, text: string): void {
  if (stayed.test(text)) found.leftRoom ??= false
  else if (leftRoom.test(text)) found.leftRoom = true
}

function add(item: Item, member: string, matter: Matter, at: Span): Interest {
  const same = item.interests.find((one) => one.member === member && one.item === matter.item && one.nature === matter.nature)
  if (same) return same
  const found: Interest = { by, at, member }
  if (matter.kind) found.kind = matter.kind
  if (matter.nature) found.nature = matter.nature
  if (matter.item) found.item = matter.item
  if (matter.leftRoom !== undefined) found.leftRoom = matter.leftRoom
  item.interests.push(found)
  return found
}
