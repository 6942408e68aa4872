/** One paragraph of WordprocessingML while it is read: its properties, its label, the settings of its runs. */
import type { OpenParagraph } from '../office/assembly.ts'
import { addRun } from '../office/model.ts'
import type { Numbering } from './numbering.ts'
import type { CharacterSettings, ParagraphStyle, Styles } from './styles.ts'

export interface WordState {
  styleId?: string
  numId?: string
  level?: number
  left?: number
  first?: number
  outline?: number
  /** The paragraph's end is deleted: its words belong to the next paragraph. */
  endDeleted: boolean
  /** The paragraph's end is hidden; `styleEnd`: but only so that the next one stands on the same line. */
  endHidden: boolean
  styleEnd: boolean
  /** Set once its properties are complete. */
  style?: ParagraphStyle
  /** Open fields; true: we are in its instructions, which are not printed. */
  fields: boolean[]
}

export type WordParagraph = OpenParagraph<WordState>

export interface RunSettings extends CharacterSettings {
  style?: string
}

/** Fields within fields; more is damage. */
const deepestField = 20

export function newState(): WordState {
  return { endDeleted: false, endHidden: false, styleEnd: false, fields: [] }
}

/** Once its properties are read: what they say of the paragraph; its label is counted here, in printed order. */
export function settle(open: WordParagraph, styles: Styles, numbering: Numbering | undefined): void {
  const { paragraph, state } = open
  if (state.style) return
  const style = styles.paragraph(state.styleId)
  state.style = style
  const heading = state.outline === undefined ? style.heading : state.outline < 9 ? state.outline + 1 : undefined
  if (heading !== undefined) paragraph.heading = heading
  if (style.contents) paragraph.furniture = 'contents'
  paragraph.indent = (state.left ?? style.left ?? 0) + (state.first ?? style.first ?? 0)
  const numId = state.numId ?? style.numId
  if (numId === undefined || numId === '0' || !numbering || state.endDeleted || (state.endHidden && !state.styleEnd)) return
  const byStyle = numbering.levelOfStyle(numId, state.styleId) ?? numbering.levelOfStyle(numId, style.listStyle)
  const level = state.level ?? byStyle ?? style.level ?? 0
  const label = numbering.count(numId, level)
  if (label === undefined) return
  paragraph.level = Math.min(Math.max(level, 0), 8)
  // A list that prints a word before each paragraph: it is part of the text.
  if (label.word) addRun(paragraph.runs, `${label.text} `, false, false)
  else if (label.text !== '') paragraph.label = label.text
}

/** A field begins, its result begins, or it ends. */
export function passField(state: WordState, type: string | undefined): void {
  const { fields } = state
  if (type === 'begin' && fields.length < deepestField) fields.push(true)
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = false
  else if (type === 'end') fields.pop()
}

/** Adds words to a paragraph whose properties are settled. */
export function addWords(open: WordParagraph, text: string, run: RunSettings, styles: Styles): void {
  const { style, fields } = open.state
  if (fields.includes(true)) return
  const named = run.style === undefined ? {} : styles.character(run.style)
  // Bold upon bold is plain again, between a paragraph's style and a character's; direct settings are final.
  const bold = run.bold ?? (named.bold ? !style?.bold : style?.bold) ?? false
  const underline = run.underline ?? named.underline ?? style?.underline ?? false
  const hidden = run.hidden ?? (named.hidden ? !style?.hidden : style?.hidden) ?? false
  addRun(open.paragraph.runs, text, bold || underline, hidden)
}
