/**
 * Votes by name where whole blocks print them: roll calls, tables, and lists under a heading with the names beside or below it.
 *
 *     A. Elm – Yes                          | Yeas:  | Nays:  |          For the amendment (2)
 *     B. Fir – No                           | A. Elm | B. Fir |          Councillors Elm and Fir
 */
import { sentences } from '../../language/sentences.ts'
import type { Block, Span } from '../../tree.ts'
import { readCalls } from './calls.ts'
import type { Draft } from './draft.ts'
import type { Procedure } from './procedure.ts'
import type { Reading } from './reading.ts'
import type { Results } from './results.ts'
import { type RecordedVote, readRecordedVote, readVotersTable } from './tables.ts'
import { optionOf, type VoterList } from './vote-sides.ts'
import { isNames, namesOnly, readVoters } from './voter-names.ts'
import { aroundVoters, readVoterLists } from './voters.ts'

export class Ballots {
  /** Rows of a page's table of recorded votes. */
  readonly recorded: { vote: RecordedVote; line: number; at: Span }[] = []
  /** The list whose names stand in the paragraphs below its heading. */
  private open: { draft: Draft; list: VoterList; divided: boolean } | undefined

  constructor(
    private readonly reading: Reading,
    private readonly procedure: Procedure,
    private readonly results: Results,
  ) {}

  /** Whether the block holds votes by name, which are then given to the proposal before the meeting. */
  read(block: Block): boolean {
    return this.readCalls(block) || (block.type === 'row' && this.readRow(block)) || this.readVoters(block)
  }

  /** "A. Elm – Yes" ¶ "B. Fir – No": of the proposal that is before the meeting. */
  private readCalls(block: Block): boolean {
    const { floor, blocks, at, above } = this.reading
    const calls = readCalls(blocks, at)
    // "Recorded vote:" ¶ "A. Elm – Yes": of a motion that the item does not tell of.
    if (!calls || (calls.before === '' && !floor.meant.voted(at) && !announcesRoll.test(above))) return false
    for (const { text } of sentences(calls.before)) this.procedure.read(text)
    const draft = floor.meant.voted(at) ?? floor.unannounced(at, block.at)
    calls.lists.forEach((lists, i) => {
      floor.addLists(draft, lists, at + i, (blocks[at + i] as Block).at)
    })
    this.reading.at += calls.lists.length - 1
    for (const { text } of sentences(calls.behind)) this.procedure.read(text)
    return true
  }

  private readRow(block: Block): boolean {
    const { floor, blocks, at } = this.reading
    const vote = readRecordedVote(block)
    if (vote) {
      this.recorded.push({ vote, line: at, at: block.at })
      return true
    }
    const table = readVotersTable(blocks, at)
    if (!table) return false
    const draft = floor.meant.voted(at) ?? this.unannounced(block)
    this.reading.at += table.rows - 1
    floor.addLists(draft, table.lists, this.reading.at, block.at)
    return true
  }

  /** "That the list BE RECEIVED." ¶ "Vote:" ¶ a table: nobody is said to have moved it. */
  private unannounced(block: Block): Draft {
    const { floor, wordings, at, above } = this.reading
    const draft = floor.unannounced(at, block.at)
    const labelled = /^vot(?:e|ing)\s*:?$/i.test(above)
    wordings.takeAbove(draft, '', at - (labelled ? 1 : 0))
    return draft
  }

  private readVoters(block: Block): boolean {
    if (this.passHeads(block)) return true
    const around = aroundVoters(block.value)
    const lists = readVoterLists(around.list)
    return lists.length > 0 && this.isList(lists) ? this.readLists(lists, around, block) : this.readNames(block)
  }

  /** "For:" ¶ "Against:" ¶ "Abstained:" ¶ "Ann Elm": the heads of columns that have lost their rows; nobody can tell who stood in which. */
  private passHeads({ value }: Block): boolean {
    const { blocks, at } = this.reading
    if (!headOfColumn.test(value) || optionOf(value) !== 'for') return false
    let heads = 1
    while (headOfColumn.test(blocks[at + heads]?.value ?? '') && optionOf(blocks[at + heads]?.value ?? '') !== undefined) heads++
    if (heads < 2) return false
    this.open = undefined
    this.reading.at += heads - 1
    return true
  }

  /** "For (5): Councillors …", alone or in a paragraph that tells of the motion too; its names may stand below. */
  private readLists(lists: VoterList[], { before, list: voters, behind }: ReturnType<typeof aroundVoters>, block: Block): boolean {
    const { floor, at } = this.reading
    for (const { text } of sentences(before)) this.procedure.read(text)
    const voted = floor.meant.voted(at)
    // "Absent: Councilmember Elm" below ROLL CALL is of the meeting, and of no vote.
    if (!voted && lists.every(({ option }) => option === 'absent')) return false
    const draft = voted ?? floor.unannounced(at, block.at)
    if (!voted && lists.every(({ side }) => side === 'amendment')) draft.motion.kind = 'amendment'
    const divided = this.isOneSide(lists)
    floor.addLists(draft, lists, at, block.at, divided)
    // "VOTE: 12/0 AYES: …": the figures before the names.
    const counted = /^\W*(?:vote|voting)\s*:?\s*\(?(\d{1,3})\s*[-–/]\s*(\d{1,3})\)?(?=\s)/i.exec(voters)
    if (counted) this.results.count(draft, { for: Number(counted[1]), against: Number(counted[2]) }, counted[0])
    const last = lists.at(-1) as VoterList
    // "Ayes – Elm, Fir." ¶ "General Fund": a full stop closes a list that gives no figure.
    const closed = last.count === undefined ? last.names.length > 0 && voters.endsWith('.') : last.names.length >= last.count
    this.open = behind === '' && !closed ? { draft, list: last, divided } : undefined
    for (const { text } of sentences(behind)) this.procedure.read(text)
    return true
  }

  /** "Elm, Fir and Gum (3)", "(3 votes)", below the heading of their list. */
  private readNames(block: Block): boolean {
    if (!this.open) return false
    const { floor, at } = this.reading
    const { draft, list, divided } = this.open
    const total = totalOf(block)
    if (total !== undefined) {
      floor.addLists(draft, [{ ...list, names: [], count: total }], at, block.at, divided)
      this.open = undefined
      return true
    }
    if (!isNames(block.value)) {
      this.open = undefined
      return false
    }
    const value = namesOnly(block.value)
    // "Elm, Fir, Gum (3)", "Elm, Fir and Gum ......... 3"
    const tail = /(?:\(|\.{4,}\s*)(?<total>\d{1,3})(?:\)|(?=\s*$))[\s.;]*$/.exec(value)
    const names = readVoters(tail ? value.slice(0, tail.index) : value)
    const counted = tail ? { count: Number(tail.groups?.total) } : {}
    floor.addLists(draft, [{ ...list, names, ...counted }], at, block.at, divided)
    list.names.push(...names)
    if (list.names.length >= (list.count ?? Number.POSITIVE_INFINITY)) this.open = undefined
    for (const { text } of sentences(block.value.slice(value.length))) this.procedure.read(text)
    return true
  }

  /** "For the motion (5) Councillors …" ¶ "For the amendment (2) Councillors …" */
  private isOneSide(lists: readonly VoterList[]): boolean {
    const side = lists.length === 1 && lists[0]?.option === 'for' ? lists[0].side : undefined
    if (!side) return false
    const other = side === 'motion' ? ofAmendment : ofMotion
    return this.reading.blocks.slice(Math.max(0, this.reading.at - 6), this.reading.at + 7).some(({ value }) => other.test(value))
  }

  /** "Opposed:" above a resident's testimony is no list of voters: names or a figure must come with a heading, or below it. */
  private isList(lists: readonly VoterList[]): boolean {
    if (lists.some((list) => list.names.length > 0 || list.count !== undefined)) return true
    const next = this.reading.blocks[this.reading.at + 1]
    return next !== undefined && (isNames(next.value) || totalOf(next) !== undefined || readVoterLists(next.value).length > 0)
  }
}

/** "For:", "Against" */
const headOfColumn = /^\p{L}+(?: \p{L}+)?\s?:?$/u
const announcesRoll = /^(?:a )?(?:recorded|roll[- ]call|named) vote\b[^.;]{0,30}:?$/i

/** "For the amendment (2)", "Amendment – 2 (Councillors Elm and Fir)" */
const ofAmendment =
  /^(?:for the amendment\b|[^.;:]{0,90}\bfollowing [^.;:]{0,30}voted for the amendment\b|(?:the )?amendment\s?[–—:(-]\s*\d)/i
const ofMotion = /^(?:for the motion\b|[^.;:]{0,90}\bfollowing [^.;:]{0,30}voted for the motion\b|(?:the )?motion\s?[–—:(-]\s*\d)/i

/** "(2 votes)", "(2)", "Total = 2", "Total votes: 2", on a line of its own below the names. */
function totalOf({ value, marker }: Block): number | undefined {
  const text = value || (marker ?? '')
  if (text.length > 24 || !/^(?:\(|total)/i.test(text)) return undefined
  const total = /^\(?(?:total(?: votes)?\s?[=:–-]?\s?)?(\d{1,3})(?: votes?)?\)?\.?$/i.exec(text)?.[1]
  return total === undefined ? undefined : Number(total)
}
