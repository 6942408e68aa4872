/** What the page says of the place where words stand, and a block with what was said of its place. */
import type { Block } from '../../tree.ts'
import type { Meaning } from '../moderngov/classes.ts'
import type { Style } from './elements.ts'
import type { Region } from './furniture.ts'

export interface Draft {
  block: Block
  region: Region | undefined
  /** How strongly its surroundings are the page's main content, 0 to 3. */
  rank: number
  /** What the class of an element round it says of it. */
  meaning: Meaning | undefined
  /** "Venue:", printed in a span of its own before the value. */
  label: string | undefined
  /** "PDF 99 KB": the mark of an attached file, taken out of the words. */
  mark: string | undefined
  /** All its words are one link, to this address. */
  linked: boolean
  url: string | undefined
  /** In a list of links and attached papers; in ModernGov's table of items. */
  inPapers: boolean
  inItems: boolean
  /** It follows a line break within its paragraph. */
  broken: boolean
  /** Made by a list element. */
  listed: boolean
  /** ModernGov's page has been asked what it is. (Not within a table of which it is not known whether it holds data.) */
  placed: boolean
  /** Its words have gone to another block. */
  gone: boolean
}

/** The elements round the words that are being read; the walk enters and leaves them. */
export class Surroundings {
  bold = 0
  underlined = 0
  links = 0
  href: string | undefined
  symbol: 'symbol' | 'wingdings' | undefined
  /** Within the label that Word's list markup sets apart. */
  labels = 0
  heading = 0
  quote = 0
  lists = 0
  papers = 0
  items = 0
  rank = 0
  /** Tables of which it is not yet known whether they hold data. */
  undecided = 0
  inTitle = false
  meaning: Meaning | undefined
  region: Region | undefined
  style: Style | undefined
  /** The entry of a list has begun and has no block yet; its label, where the browser counts it. */
  entry: { label: string | undefined } | undefined
}
