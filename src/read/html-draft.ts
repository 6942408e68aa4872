/** A block with what the page says of its surroundings, while the page is being read. */
import type { Block } from '../tree.ts'
import type { Region } from './html-furniture.ts'
import type { Meaning } from './moderngov.ts'

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
