/** The words of published pages: labels, shells and furniture, in English and Welsh. Data only. */

export type PageLabel = 'minutes' | 'decision' | 'documents' | 'purpose' | 'reasons' | 'alternatives' | 'field'

/**
 * Labels that stand alone on a line and say what follows. The colon is required: an item may be titled
 * "Minutes" or "Decisions".
 */
const labels: [PageLabel, RegExp][] = [
  ['minutes', /^(?:draft )?(?:minutes|cofnodion)\s?:$/i],
  ['decision', /^(?:decisions?(?: made| taken)?|penderfyniad(?:au)?)\s?:-?$/i],
  ['documents', /^(?:additional documents|supporting documents|accompanying documents|dogfennau ychwanegol|dogfennau ategol)\s?:$/i],
  ['purpose', /^purpose\s?:$/i],
  ['reasons', /^reasons?(?:\(s\))? for (?:the )?(?:decision|recommendation)s?(?: made)?\s?:$/i],
  ['alternatives', /^(?:details of any )?(?:alternative|other) options? considered(?: and rejected)?\s?:$/i],
]

export function pageLabel(line: string): PageLabel | undefined {
  if (line.length > 60 || !/[:-]$/.test(line)) return undefined
  return labels.find(([, pattern]) => pattern.test(line))?.[0]
}

/** First lines by which ModernGov names its page. */
export type Shell = 'agenda-item' | 'meeting' | 'issue-history' | 'decision' | 'vote' | 'printed'

const shells: [Shell, RegExp][] = [
  ['agenda-item', /^(?:agenda item|eitem ar yr agenda|eitem rhaglen)$/i],
  ['issue-history', /^issue - meetings$/i],
  [
    'decision',
    /^(?:decision details|issue - decisions|decision - .{3,200}|.{0,80}\b(?:record of (?:\w+ ){0,2}decisions?(?: taken)?|(?:officer|executive|delegated|cabinet member) decision (?:record|notice|form)|decision (?:notice|record|statement)))$/i,
  ],
  ['vote', /^(?:voting record|recorded vote(?: details)?)$/i],
  [
    'meeting',
    /^(?:agenda(?:,| and)? ?(?:draft |printed )?(?:decisions and )?(?:draft )?(?:minutes|decisions)|rhaglen(?:,| a)? (?:penderfyniadau a )?chofnodion|agenda|rhaglen|minutes|decisions|draft minutes)$/i,
  ],
]

/** The shell that a line names, where it is nothing but that name. */
export function shellOf(line: string): Shell | undefined {
  return line.length > 220 ? undefined : shells.find(([, pattern]) => pattern.test(line))?.[0]
}

/** "Items", "No. Item": the head of a page's list of items. */
export const itemsHead = /^(?:items|no\.?|item|no\.? item|eitemau|rhif\.?(?: eitem)?|eitem|item number item\/resolution)$/i

/** Lines that belong to the web page and not to the minutes, with the reason that the record gives. */
const furnitureLines: [string, RegExp][] = [
  ['skip link', /^skip to (?:main )?content$/i],
  ['breadcrumb', /^(?:you are here|breadcrumbs?)\b.{0,200}$/i],
  ['navigation', /^(?:home|section menu|menu|search|share this page|print this page|back to top|related pages)$/i],
  ['cookie notice', /^(?:we use cookies|this (?:site|website) uses cookies)\b/i],
  ['share link', /^[•·]?\s?share this item$/i],
  ['media link', /^(?:media|view the webcast|watch (?:this|the) meeting.{0,60})$/i],
  ['recording time', /^audio recording\s[–-]\s.{1,60}$/i],
  ['template tag', /^<\/?(?:AI\d+|[A-Z]+_SECTION|[A-Z_]{4,})>$/],
  [
    'template tag',
    /^(?:FIELD_SUMMARY|FIELD_TITLE|COMMENT_LAYOUT_SECTION|LAYOUT_SECTION|TRAILER_SECTION|HEADER_SECTION|TITLE_ONLY_LAYOUT_SECTION)$/,
  ],
  ['page number', /^(?:page \d{1,4}(?: of \d{1,4})?|- ?\d{1,4} ?-)$/i],
  ['view directions', /^view directions$/i],
  ['vote link', /^view recorded vote(?:s)? for this item$/i],
  ['source link', /^original (?:file|link|document)$/i],
]

export function furnitureReason(line: string): string | undefined {
  if (line.length > 220) return undefined
  return furnitureLines.find(([, pattern]) => pattern.test(line))?.[0]
}

/** "…  view the full minutes text for item 66.": the page cuts the text short. */
export const viewFullText = /\s*(?:\.\.\.|…)?\s*view the full (?:minutes|agenda|decision) text for item\s*[\w./ ]{0,16}\.?$/i

/** "pdf icon PDF 252 KB", "PDF 1 MB", "pdf eicon PDF 61 KB", "pdf icon PDF 224 KB/1 MB". */
export const fileMark =
  /,?\s*(?:(?:pdf|doc|docx|xls|xlsx|ppt|zip) (?:icon|eicon)\s*)?\(?\b(PDF|DOCX?|XLSX?|PPTX?|ODT|RTF|ZIP|CSV)\b,?\s+(\d+(?:\.\d+)?\s?[KMG]B(?:\s?\/\s?\d+(?:\.\d+)?\s?[KMG]B)*)\)?\s*$/i
