/** One place in an RTF file that has paragraphs of its own: the body, a note, a header, a text box. */
import { Flow } from '../office/flow.ts'
import type { Paragraph, Piece } from '../office/model.ts'

export interface Properties {
  style: number
  outline: number | undefined
  /** Tables that the paragraph stands in. */
  nesting: number
  left: number
  first: number
  inList: boolean
  level: number
}

export function newProperties(): Properties {
  return { style: 0, outline: undefined, nesting: 0, left: 0, first: 0, inList: false, level: 0 }
}

/** Takes a property of paragraphs. */
export function setProperty(properties: Properties, word: string, number: number): void {
  if (word === 's') properties.style = number
  else if (word === 'outlinelevel') properties.outline = number
  else if (word === 'li') properties.left = number
  else if (word === 'fi') properties.first = number
  else if (word === 'ls') properties.inList = number > 0
  else if (word === 'ilvl') properties.level = Math.min(Math.max(number, 0), 8)
  else if (word === 'intbl') properties.nesting = Math.max(properties.nesting, 1)
  else if (word === 'itap') properties.nesting = Math.min(number, 20)
}

function newParagraph(): Paragraph {
  return { kind: 'paragraph', runs: [], level: 0, indent: 0 }
}

export class Place extends Flow {
  /** Depth of the group that began it. */
  readonly depth: number
  /** Why its words are furniture; absent: they are text. */
  reason: string | undefined
  paragraph = newParagraph()
  properties = newProperties()
  /** Text boxes anchored in the open paragraph. */
  readonly boxes: Piece[] = []

  constructor(depth: number, reason?: string) {
    super()
    this.depth = depth
    this.reason = reason
  }

  /** Ends the paragraph; it is returned, so that what its properties say can be added. */
  endParagraph(): Paragraph {
    const { paragraph } = this
    this.paragraph = newParagraph()
    this.hold(paragraph, this.properties.nesting)
    for (const box of this.boxes.splice(0)) this.hold(box, this.properties.nesting)
    return paragraph
  }
}
