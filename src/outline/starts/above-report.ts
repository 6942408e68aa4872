/**
 * Where items begin in minutes that have lost their numbers and headings, and print "The Council resolved:-" in each: by the
 * line without a stop above what the body had before it.
 *
 *     Request for Deputation
 *
 *     The Council had before it a request from Mr Elm.
 *
 *     The Council resolved:-
 *     to accept the request.
 */
import { nameAt } from '../../language/names.ts'
import type { Block } from '../../tree.ts'
import { isHeadLabel } from '../../vocabulary/heads.ts'
import { fileMark } from '../../vocabulary/pages.ts'
import { tellsWhatHappened } from '../purpose.ts'
import { isSentence, leadsDecision, notHeading } from '../titles/index.ts'
import type { Start } from './start.ts'

const fewestTitles = 3
const fewestResolutions = 2

export function aboveReportStarts(blocks: Block[]): Start[] {
  if (blocks.filter(({ value }) => leadsDecision.test(value)).length < fewestResolutions) return []
  const starts = blocks.flatMap((block, index) =>
    isTitle(block) && !leadsDecision.test(blocks[index - 1]?.value ?? '') && isReport(blocks[index + 1])
      ? [{ index, level: 1, rest: block.value }]
      : [],
  )
  return starts.length < fewestTitles ? [] : starts
}

function isTitle({ type, marker, value }: Block): boolean {
  const words = value.replace(fileMark, '')
  if (
    (type !== 'paragraph' && type !== 'heading') ||
    marker !== undefined ||
    words.length > 250 ||
    !/^\p{Lu}.{5,}[^.:;,!?–-]$/u.test(words)
  )
    return false
  // "Ann Elm, Newspaper Editor, Lanes": somebody of a list.
  const name = nameAt(words)
  return !(name && words.slice(name.end).startsWith(',')) && !leadsDecision.test(words) && !isHeadLabel(words) && !notHeading.test(words)
}

/** "The Council had before it …", "Members were requested …", "(A) The persons below were admitted …" */
const isReport = (block: Block | undefined) =>
  block !== undefined &&
  block.type !== 'row' &&
  /^(?:The|Members|With reference|Councillor|There)\b/.test(block.value) &&
  !leadsDecision.test(block.value) &&
  (tellsWhatHappened(block.value) || isSentence(block.value))
