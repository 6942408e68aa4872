/**
 * Entries of an agenda that are printed with what kind of business they are (boards' software does so):
 *
 *     2. Consent Agenda
 *     Action (Consent): A. Approval of Minutes
 *     Action, Discussion: 2.02 Purchase of two buses
 */
import type { Block } from '../tree.ts'
import type { Start } from './starts/start.ts'

const kind =
  '(?:Action(?: \\(Consent\\))?|Consent|Discussion|Information|Minutes|Presentation|Procedural|Recognition|Reports?|Public Hearing|First Reading|Second Reading)'
const entry = new RegExp(
  `^(?<kinds>${kind}(?:, ${kind}){0,4}):\\s+(?<marker>[A-Z]{1,2}\\.|\\d{1,2}\\.(?:\\d{1,2}\\.?)?)\\s+(?<title>\\p{Lu}.*)$`,
  'u',
)
const fewest = 2

/** The blocks, the kind of each such entry apart from its number and title. */
export function kindsParted(blocks: Block[]): Block[] {
  const found = new Map(
    blocks.flatMap((block) => {
      const groups = block.type !== 'row' && block.marker === undefined ? entry.exec(block.value)?.groups : undefined
      return groups ? [[block, groups as Record<'kinds' | 'marker' | 'title', string>] as const] : []
    }),
  )
  if (found.size < fewest) return blocks
  return blocks.flatMap((block): Block[] => {
    const groups = found.get(block)
    if (!groups) return [block]
    const label: Block = { ...block, type: 'paragraph', value: `${groups.kinds}:`, furniture: 'label' }
    return [label, { ...block, type: 'item', marker: groups.marker, value: groups.title, data: { ...block.data, kind: groups.kinds } }]
  })
}

const isEntry = (block: Block) => block.data?.kind !== undefined

/** Where items begin, these entries among them; `startsIn` finds the others, and counts none of these. */
export function withKindsOfBusiness(blocks: Block[], startsIn: (blocks: Block[]) => Start[]): Start[] {
  if (!blocks.some(isEntry)) return startsIn(blocks)
  const others = startsIn(blocks.map((block) => (isEntry(block) ? { ...block, type: 'row', cells: [block.value] } : block)))
  const level = others.length > 0 ? 2 : 1
  const entries = blocks.flatMap(({ marker = '', value, data }, index): Start[] =>
    data?.kind === undefined ? [] : [{ index, number: marker.replace(/\.$/, ''), level, rest: value, title: value, text: '' }],
  )
  return [...others, ...entries].sort((a, b) => a.index - b.index)
}
