/** What the heads of tables of interests, and the labels of fields, say: "Agenda item", "Nature of interest". */

export type Column = 'member' | 'item' | 'nature' | 'kind' | 'action'

const columns: [Column, RegExp][] = [
  [
    'member',
    /^(?:name(?:\/position)?|names|member|members|councillor|councillors|name of (?:member|councillor)|councillor['’]?s? name|who)$/i,
  ],
  [
    'item',
    /^(?:(?:agenda |minute )?(?:item|items|number|no\.?|minute)(?: (?:number|no\.?))?(?:(?:,? (?:and|&)|\/) ?(?:issue|title|subject|item))?|application|subject|matter|item of business)$/i,
  ],
  [
    'nature',
    /^(?:reason|reasons|nature|details|nature of (?:the )?interest|reason for (?:declaration|interest)|description|explanation|connection|extent(?: of (?:the )?interest)?)$/i,
  ],
  ['kind', /^(?:interest|type|type of interest|interest type|category|dpi\/?.*|kind of interest|declaration)$/i],
  ['action', /^(?:action|action taken|left (?:the )?(?:room|meeting)\??|withdrew\??)$/i],
]

/** What a head, or the label of a field, says of the words below or behind it. */
export const columnOf = (head: string): Column | undefined =>
  columns.find(([, pattern]) => pattern.test(head.trim().replace(/[:*]+$/, '')))?.[0]
