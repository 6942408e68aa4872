/**
 * Actions behind a label:
 *
 *     ACTION: Ranger to order signs                 Action 30/12: Clerk to write               AP1 – Clerk to write
 *     ACTION : Chair                                who is to do what is told in the words above
 *     Actions: Cllr Elm to paint; Cllr Fir to buy   several in a line
 *     Action (Clerk): write to the owner            Action: Write to the owner ¶ Owner: Clerk ¶ Deadline: 30 April
 */
import { readDesignation } from '../../language/designations.ts'
import { sentences } from '../../language/sentences.ts'
import { speaksOf } from '../../language/topics.ts'
import type { Action, Block } from '../../tree.ts'
import { action, deadline } from './action.ts'
import { ownerBehind, ownerOf, owners, several } from './people.ts'

const kind = '(?:[Pp]oints?|[Ii]tems?|[Rr]equired|[Aa]greed|[Aa]rising|POINTS?|ITEMS?)'
const number = '(?:No\\.?\\s*)?(?:[A-Z]{1,4}[/-]?)?\\d[\\d/.-]*'
const labels = [
  // "ACTION:", "Agreed action –", "Action points:", "ACTION 30/12:", "Action by:"
  `(?:[Aa]greed\\s+|AGREED\\s+)?(?:Actions?|ACTIONS?|actions?)(?:\\s+${kind})?(?:\\s+(?:by|for|BY|FOR)|\\s+${number})?\\s*[:–—]\\s*`,
  '(?:ACTION|Action)S?\\s*-\\s+',
  'ACTIONS?\\s+(?=\\p{Lu})',
  `Actions?\\s+(?=${several}\\.?$)`,
  // "Action (Clerk): write to the owner"
  '(?:ACTION|Action)S?\\s*\\((?<who>\\p{Lu}[^()]{1,40})\\)\\s*[:–—-]?\\s*(?=\\p{L})',
  // "Action for JE: obtain quotes"
  '(?:ACTION|Action)S?\\s+(?:for|by|on|FOR|BY|ON)\\s+(?:the\\s+)?(?<who>\\p{Lu}[^:–—.,;]{1,40}?)\\s*[:–—]\\s*(?=\\p{L})',
  // "Action 3.1 Clerk to order lamps"
  '(?:ACTION|Action)\\s+\\d{1,3}(?:\\.\\d{1,2})?\\s+(?=\\p{Lu}[^.;]{1,40}\\sto\\s\\p{Ll})',
].map((form) => new RegExp(`^${form}`, 'u'))
/** "AP1 – Clerk to send the letter" */
const point = /^AP\s?\d{1,3}\s*[:.–—-]\s*(?=\p{Lu})/u

/** What stands behind a label, and whom the label itself names. */
interface Labelled {
  words: string
  who?: string
}

export function labelOf(text: string): Labelled | undefined {
  const found = text.startsWith('AP') ? point.exec(text) : null
  if (found) return { words: text.slice(found[0].length) }
  if (!speaksOf(text, 'action')) return undefined
  for (const label of labels) {
    const match = label.exec(text)
    if (match) return { words: text.slice(match[0].length), ...(match.groups?.who ? { who: match.groups.who } : {}) }
  }
  return undefined
}

/** "Write to the owner|. Owner: Clerk|" */
const ownField = /[.;,]\s+(?:owner|lead|responsible|responsibility|by whom|assigned to):\s*(?<who>[^.;,()]{2,40})/i

const nothing =
  /^(?:none|nil|n\/a|no action)|^(?:noted|for noting|for information|completed?|closed)[\s.]*$|^(?:approved|denied|adopted|tabled|carried|passed|postponed|received and filed)\b/i

/** @param before the block that tells what is to be done, where the label says only who, and when */
export function labelled(block: Block, { words, who: named }: Labelled, before: Block | undefined): Action[] {
  const text = words.trim()
  if (text === '' || nothing.test(text) || isMotion(text)) return []
  if (named) return [action(block, text, named)]
  const inline = ownField.exec(text)
  if (inline) return [{ ...action(block, text, inline.groups?.who?.trim()), text: text.slice(0, inline.index) }]
  const parts = partsOf(text)
  if (parts.length > 1) return parts.map((part) => action(block, part, ownerOf(part)))
  const together = owners.test(text) || areSeveral(text) ? text.replace(/\.$/, '') : undefined
  const who = readDesignation(text)
  const behind = who ? text.slice(who.end) : ''
  const when = deadline.exec(behind)
  const whole = together !== undefined || (who !== undefined && behind.replace(when?.[0] ?? '', '').replace(/[\s.,()–-]+/g, '') === '')
  if (!whole) {
    const last = ownerOf(text) ? undefined : ownerBehind(text)
    return [last ? action(block, last.text, last.owner) : action(block, text, ownerOf(text) ?? asked(text))]
  }
  const told = before ? (sentences(before.value).at(-1)?.text ?? before.value) : text
  const until = when?.groups?.when
  return [{ ...action(block, told, together ?? who?.text), ...(until ? { deadline: until } : {}), implied: ['text'] }]
}

/** "Cllr Elm to paint the lamp; Cllr Fir to buy paint": each with somebody of its own. */
function partsOf(text: string): string[] {
  const parts = text.includes(';') ? text.split(/;\s+(?:and\s+)?/).filter((part) => part.trim() !== '') : [text]
  return parts.length > 1 && parts.every((part) => ownerOf(part) !== undefined) ? parts : [text]
}

/** "Cllr Elm & Clerk", "Clerk/Cllr Elm": designations and nothing else. */
function areSeveral(text: string): boolean {
  const parts = text.length < 80 ? text.replace(/\.$/, '').split(/\s*(?:[&/,]|\band\b)\s*/) : []
  return parts.length > 1 && parts.every((part) => owners.test(part) || (readDesignation(part)?.end ?? 0) >= Math.max(2, part.length))
}

/** "|the Clerk| was asked to write to the owner" */
function asked(text: string): string | undefined {
  const who = readDesignation(text)
  return who && who.start <= 4 && /^\s(?:was|were|is|are)\s(?:asked|requested|instructed|tasked)\sto\s/.test(text.slice(who.end))
    ? who.text
    : undefined
}

/** "ACTION: Director Elm moved to buy lamps.", "ACTION: On motion by Elm …", "ACTION: M/S/C (Elm/Fir) …": what the meeting did. */
function isMotion(text: string): boolean {
  if (!speaksOf(text, 'floor')) return false
  if (/^(?:M\/S\b|(?:(?:up)?on )?(?:an? |the )?motion\b|moved\b|it was moved\b)/i.test(text)) return true
  const who = readDesignation(text)
  return who !== undefined && who.start <= 4 && /^\s(?:moved|motioned|made (?:a|the) motion)\b/.test(text.slice(who.end))
}

const field =
  /^(?:(?<whose>owner|lead|responsible(?: (?:person|officer))?|assigned to|by whom|who)|(?<when>deadline|by when|due(?: date| by)?|target date|timescale|when))\s?:\s*(?<value>.{2,60}?)\.?$/i

/** "Owner: Clerk", "Deadline: 30 April" right below an action, or below another such line: they say more of it. */
export function takesField(last: Action | undefined, before: Block | undefined, block: Block): boolean {
  if (!last || !before || block.value.length > 90 || !block.value.includes(':')) return false
  const { whose, when, value } = field.exec(block.value)?.groups ?? {}
  if (!value || (last.at.start !== before.at.start && !field.test(before.value))) return false
  if (whose && !last.owner) last.owner = value
  else if (when && !last.deadline) last.deadline = value
  else return false
  return true
}
