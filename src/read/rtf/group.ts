/** A group of an RTF file: what its words are for, and how they are set. Groups hand both down to the groups in them. */

/** What a group's words are for. */
export type Destination = 'text' | 'label' | 'fonts' | 'styles' | 'silent' | 'skip'

export interface Group {
  destination: Destination
  bold: boolean
  underline: boolean
  hidden: boolean
  deleted: boolean
  font: number
  /** Characters that stand in for one `\u` for old programs. */
  stand: number
}

export function newGroup(): Group {
  return { destination: 'text', bold: false, underline: false, hidden: false, deleted: false, font: -1, stand: 1 }
}

/** Takes a property of characters; says whether the word is one. */
export function setCharacter(group: Group, word: string, number: number | undefined): boolean {
  const on = number !== 0
  if (word === 'b') group.bold = on
  else if (word === 'ulnone') group.underline = false
  else if (/^ul(?:d|db|dash|th|w|wave)?$/.test(word)) group.underline = on
  else if (word === 'v') group.hidden = on
  else if (word === 'deleted') group.deleted = on
  else if (word === 'f') group.font = number ?? -1
  else if (word === 'uc') group.stand = Math.min(Math.max(number ?? 1, 0), 10)
  else return false
  return true
}

const codePages = new Map([
  ['mac', 10000],
  ['pc', 437],
  ['pca', 850],
])

/** The code page of a whole file. */
export function codePageOf(word: string, number: number | undefined): number | undefined {
  if (word === 'ansicpg') return number ?? 1252
  return codePages.get(word)
}
