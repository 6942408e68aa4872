/**
 * Votes by name where whole blocks print them: roll calls, tables, and lists under a heading with the names beside or below it.
 *
 *     A. Elm – Yes                          | Yeas:  | Nays:  |          For the amendment (2)
 *     B. Fir – No                           | A. Elm | B. Fir |          Councillors Elm and Fir
 */
import type { Figures } from '../../language/figures.ts'
import { sentences } from '../../language/sentences.ts'
import type { Block, Span } from '../../tree.ts'
import { readCalls } from './calls.ts'
import type { Draft, Floor } from './floor.ts'
import { type RecordedVote, readRecordedVote, readVotersTable } from './tables.ts'
import { aroundVoters, isNames, namesOnly, readVoterLists, readVoters, type VoterList } from './voters.ts'

/** The walk through an item's blocks that the votes are read on. */
export interface Reading {
  readonly blocks: readonly Block[]
  readonly floor: Floor
  /** Index of the block that is read; votes of several blocks move it on to their last. */
  at: number
  readSentence(text: string, block: Block): unknown
  readFigures(text: string, block: Block): void
  /** Gives a vote without a motion before it the wording that ends above a block. */
  takeAbove(draft: Draft, at: number): void
  counted(draft: Draft, figures: Figures, text: string): void
}

export class Ballots {
  /** Rows of a page's table of recorded votes. */
  readonly recorded: { vote: RecordedVote; line: number; at: Span }[] = []
  /** The list whose names stand in the paragraphs below its heading. */
  private open: { draft: Draft; list: VoterList; divided: boolean } | undefined

  constructor(private readonly walk: Reading) {}

  /** Whether the block holds votes by name, which are then given to the proposal before the meeting. */
  read(block: Block): boolean {
    return this.readCalls(block) || (block.type === 'row' && this.readRow(block)) || this.readVoters(block)
  }

  /** "A. Elm – Yes" ¶ "B. Fir – No": of the proposal that is before the meeting. */
  private readCalls(block: Block): boolean {
    const calls = readCalls(this.walk.blocks, this.walk.at)
    if (!calls || (calls.before === '' && !this.walk.floor.voted(this.walk.at))) return false
    for (const { text } of sentences(calls.before)) this.walk.readSentence(text, block)
    const draft = this.walk.floor.voted(this.walk.at) ?? this.walk.floor.unannounced(this.walk.at, block.at)
    calls.lists.forEach((lists, i) => {
      this.walk.floor.addLists(draft, lists, this.walk.at + i, (this.walk.blocks[this.walk.at + i] as Block).at)
    })
    this.walk.at += calls.lists.length - 1
    for (const { text } of sentences(calls.behind)) this.walk.readSentence(text, this.walk.blocks[this.walk.at] as Block)
    return true
  }

  private readRow(block: Block): boolean {
    const vote = readRecordedVote(block)
    if (vote) {
      this.recorded.push({ vote, line: this.walk.at, at: block.at })
      return true
    }
    const table = readVotersTable(this.walk.blocks, this.walk.at)
    if (!table) return false
    const draft = this.walk.floor.voted(this.walk.at) ?? this.unannounced(block)
    this.walk.at += table.rows - 1
    this.walk.floor.addLists(draft, table.lists, this.walk.at, block.at)
    return true
  }

  /** "That the list BE RECEIVED." ¶ "Vote:" ¶ a table: nobody is said to have moved it. */
  private unannounced(block: Block): Draft {
    const draft = this.walk.floor.unannounced(this.walk.at, block.at)
    const labelled = /^vot(?:e|ing)\s*:?$/i.test(this.walk.blocks[this.walk.at - 1]?.value ?? '')
    this.walk.takeAbove(draft, this.walk.at - (labelled ? 1 : 0))
    return draft
  }

  private readVoters(block: Block): boolean {
    const { before, list: voters, behind } = aroundVoters(block.value)
    const lists = readVoterLists(voters)
    if (lists.length > 0 && this.isList(lists)) {
      for (const { text } of sentences(before)) this.walk.readSentence(text, block)
      const voted = this.walk.floor.voted(this.walk.at)
      // "Absent: Councilmember Elm" below ROLL CALL is of the meeting, and of no vote.
      if (!voted && lists.every(({ option }) => option === 'absent')) return false
      const draft = voted ?? this.walk.floor.unannounced(this.walk.at, block.at)
      if (!voted && lists.every(({ side }) => side === 'amendment')) draft.motion.kind = 'amendment'
      const divided = this.isOneSide(lists)
      this.walk.floor.addLists(draft, lists, this.walk.at, block.at, divided)
      // "VOTE: 12/0 AYES: …": the figures before the names.
      const counted = /^\W*(?:vote|voting)\s*:?\s*\(?(\d{1,3})\s*[-–/]\s*(\d{1,3})\)?(?=\s)/i.exec(voters)
      if (counted) this.walk.counted(draft, { for: Number(counted[1]), against: Number(counted[2]) }, counted[0])
      const last = lists.at(-1) as VoterList
      // "Ayes – Elm, Fir." ¶ "General Fund": a full stop closes a list that gives no figure.
      const closed = last.count === undefined ? last.names.length > 0 && voters.endsWith('.') : last.names.length >= last.count
      this.open = behind === '' && !closed ? { draft, list: last, divided } : undefined
      for (const { text } of sentences(behind)) this.walk.readSentence(text, block)
      return true
    }
    if (!this.open) return false
    const { draft, list, divided } = this.open
    const counted = totalOf(block)
    if (counted !== undefined) {
      this.walk.floor.addLists(draft, [{ ...list, names: [], count: counted }], this.walk.at, block.at, divided)
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
    this.walk.floor.addLists(
      draft,
      [{ ...list, names, ...(tail ? { count: Number(tail.groups?.total) } : {}) }],
      this.walk.at,
      block.at,
      divided,
    )
    list.names.push(...names)
    if (list.names.length >= (list.count ?? Number.POSITIVE_INFINITY)) this.open = undefined
    for (const { text } of sentences(block.value.slice(value.length))) this.walk.readSentence(text, block)
    return true
  }

  /** "For the motion (5) Councillors …" ¶ "For the amendment (2) Councillors …" */
  private isOneSide(lists: readonly VoterList[]): boolean {
    const side = lists.length === 1 && lists[0]?.option === 'for' ? lists[0].side : undefined
    if (!side) return false
    const other = side === 'motion' ? /^for the amendment\b/i : /^for the motion\b/i
    return this.walk.blocks.slice(Math.max(0, this.walk.at - 6), this.walk.at + 7).some(({ value }) => other.test(value))
  }

  /** "Opposed:" above a resident's testimony is no list of voters: names or a figure must come with a heading, or below it. */
  private isList(lists: readonly VoterList[]): boolean {
    if (lists.some((list) => list.names.length > 0 || list.count !== undefined)) return true
    const next = this.walk.blocks[this.walk.at + 1]
    return next !== undefined && (isNames(next.value) || totalOf(next) !== undefined || readVoterLists(next.value).length > 0)
  }
}

/** "(2 votes)", "(2)", "Total = 2", "Total votes: 2", on a line of its own below the names. */
function totalOf({ value, marker }: Block): number | undefined {
  const text = value || (marker ?? '')
  if (text.length > 24 || !/^(?:\(|total)/i.test(text)) return undefined
  const total = /^\(?(?:total(?: votes)?\s?[=:–-]?\s?)?(\d{1,3})(?: votes?)?\)?\.?$/i.exec(text)?.[1]
  return total === undefined ? undefined : Number(total)
}
