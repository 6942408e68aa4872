/**
 * Where items begin whose titles end in a stop, a semicolon or a dash before their text, as nearly every paragraph of the
 * document does:
 *
 *     Minutes and matters arising. Kit will look for the key.      Matters arising; None.      FIXTURES - List complete.
 *     Bank account. We have tried to open one.                     Hall floor; No change.      BAR - New till.
 */
import type { Block } from '../../tree.ts'
import { attendanceLabel } from '../../vocabulary/attendance.ts'
import { closingLine, isHeadLabel } from '../../vocabulary/heads.ts'
import { isKnownTitle } from '../../vocabulary/titles.ts'
import { isPerson } from '../persons.ts'
import { enacted, isCapitals, notHeading, titleWeight } from '../titles/index.ts'
import type { Start } from './start.ts'

const beforeStop = /^(?<title>\p{Lu}[^.:;!?()]{3,50})\.\s+(?<text>\p{Lu}.*)$/su
/** Before a semicolon or a dash a title may be one word, and the text may begin with anything. */
const beforeSign = [
  /^(?<title>\p{Lu}[^.:;!?]{2,50}|A\.?O\.?B\.?);\s*(?<text>\S.*)$/su,
  /^(?<title>\p{Lu}[^.:;!?–—]{2,50}?|A\.?O\.?B\.?)\s[–—-]{1,2}\s(?<text>\S.*)$/su,
  // "Funding-nothing to report.", "Strimmer– costs £275.", "2nd pitch – the grass is long."
  /^(?!(?:Co|Vice|Sub|Non|Re|Ex|Self|Multi|Pre|Post)-)(?<title>(?:\d(?:st|nd|rd|th)\s)?\p{L}[^.:;!?–—-]{2,40}?)\s?[–—-]\s?(?<text>\S.*)$/su,
]
/** "Chairman; The shed was painted.", "Minutes; They were read.": labels elsewhere, and titles where every paragraph has one. */
const titleHere = /^(?:chairman|chairperson|chair|mayor|clerk|minutes)$/i
/** Verbs that `titleWeight` does not know, for titles have them too: "Will of Kit Fir". */
const verb = /\s(?:made|will|can|has|have|do|does)\s/

export function stoppedStarts(blocks: Block[]): Start[] {
  const stopped = startsBefore(blocks, beforeStop, (title) => isHeadLabel(title))
  if (stopped.some(({ title = '' }) => isKnownTitle(title))) return stopped
  for (const sign of beforeSign) {
    const starts = startsBefore(
      blocks,
      sign,
      (title) => attendanceLabel(title)?.role === undefined && (isHeadLabel(title) || isPerson(title)),
    )
    const titles = starts.map(({ title = '' }) => title)
    // "Elm - present" ¶ "Fir - present", "Lamps - £40" ¶ "Paths - £50": lists, with no title that is one everywhere.
    if (titles.filter((title) => isKnownTitle(title.replace(/\./g, ''))).length >= 2 && new Set(titles).size === titles.length)
      return starts
  }
  return []
}

/** The paragraphs behind those present that begin so; none where they are few, or most begin otherwise. */
function startsBefore(blocks: Block[], form: RegExp, isOther: (title: string) => boolean): Start[] {
  const labelled = ({ value }: Block) => {
    const label = attendanceLabel(form.exec(value)?.groups?.title ?? (value.split(':', 1)[0] as string))
    return label !== undefined && (form === beforeStop || label.role === undefined)
  }
  const first = blocks.findIndex((block, i) => i < 40 && labelled(block))
  // "Present; Ann Elm" ¶ "Apologies; Bo Fir"
  const next = blocks[first + 1]
  const present = first >= 0 && next && form !== beforeStop && labelled(next) ? first + 1 : first
  let paragraphs = 0
  const starts = blocks.flatMap(({ type, marker, value }, index): Start[] => {
    if (index <= present || type !== 'paragraph' || marker !== undefined || closingLine.test(value)) return []
    paragraphs++
    const { title, text } = form.exec(value)?.groups ?? {}
    if (
      !title ||
      !text ||
      notHeading.test(title.replace(titleHere, '')) ||
      isOther(title) ||
      titleWeight(title.replace(/\./g, '')) < 0.7 ||
      verb.test(title)
    )
      return []
    return [{ index, level: 1, rest: value, title, text }]
  })
  return starts.length >= 4 && starts.length >= paragraphs * 0.6 ? starts : []
}

const capitalsBeforeDash = /^(?<title>\p{Lu}[^\p{Ll}.:;!?–—]{2,70}?)\s[–—-]{1,2}\s+(?<text>.*\p{Ll}{3}.*)$/su

/**
 * "REC FIELD LEASE - reply from the Commission" among paragraphs without a title: three in capitals at least, no two alike. "APOLOGIES – None."
 * is one of them where another is a title everywhere as well.
 */
export function capitalsBeforeDashStarts(blocks: Block[]): Start[] {
  const all = blocks.flatMap(({ type, marker, value }, index): (Start & { title: string })[] => {
    const { title, text } = (type === 'paragraph' && marker === undefined && capitalsBeforeDash.exec(value)?.groups) || {}
    return title && text && (isCapitals(title) || isKnownTitle(title)) && !enacted.test(title)
      ? [{ index, level: 1, rest: value, title, text }]
      : []
  })
  const known = all.filter(({ title }) => isKnownTitle(title)).length
  const starts = all.filter(
    ({ title }) => (known >= 2 && isKnownTitle(title)) || !(isHeadLabel(title) || attendanceLabel(title) !== undefined),
  )
  return starts.length >= 3 && new Set(starts.map(({ title }) => title)).size === starts.length ? starts : []
}
