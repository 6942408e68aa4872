/** The words of published pages: labels, shells and furniture, in English and Welsh. Data only. */
import { byFirstWord } from './first-words.ts'

export type PageLabel = 'minutes' | 'decision' | 'documents' | 'purpose' | 'reasons' | 'alternatives' | 'field'

/**
 * Labels that stand alone on a line and say what follows, by the words that they begin with. The colon is required: an
 * item may be titled "Minutes" or "Decisions".
 */
const labels = byFirstWord<[PageLabel, RegExp]>([
  ['draft minutes cofnodion', ['minutes', /^(?:draft )?(?:minutes|cofnodion)\s?:$/i]],
  [
    'decision decisions penderfyniad penderfyniadau',
    ['decision', /^(?:decision(?:s|\(s\))?(?: made| taken)?|penderfyniad(?:au)?)\s?:-?$/i],
  ],
  [
    'additional supporting accompanying dogfennau',
    ['documents', /^(?:additional documents|supporting documents|accompanying documents|dogfennau ychwanegol|dogfennau ategol)\s?:$/i],
  ],
  ['purpose', ['purpose', /^purpose\s?:$/i]],
  ['reason reasons', ['reasons', /^reasons?(?:\(s\))? for (?:the )?(?:decision|recommendation)(?:s|\(s\))?(?: made)?\s?:$/i]],
  ['details alternative other', ['alternatives', /^(?:details of any )?(?:alternative|other) options? considered(?: and rejected)?\s?:$/i]],
])

export function pageLabel(line: string): PageLabel | undefined {
  if (line.length > 60 || !(line.endsWith(':') || line.endsWith('-'))) return undefined
  return labels(line).find(([, pattern]) => pattern.test(line))?.[0]
}

/** First lines by which ModernGov names its page. */
export type Shell = 'agenda-item' | 'meeting' | 'issue-history' | 'decision' | 'vote' | 'printed'

const shells = byFirstWord<[Shell, RegExp]>([
  ['agenda eitem', ['agenda-item', /^(?:agenda item|eitem ar yr agenda|eitem rhaglen)$/i]],
  ['issue', ['issue-history', /^issue - meetings$/i]],
  ['decision issue', ['decision', /^(?:decision details|issue - decisions|decision - .{3,200})$/i]],
  ['voting recorded', ['vote', /^(?:voting record|recorded vote(?: details)?)$/i]],
  [
    'agenda rhaglen minutes decisions draft',
    [
      'meeting',
      /^(?:agenda(?:,| and)? ?(?:draft |printed )?(?:decisions and )?(?:draft )?(?:minutes|decisions)|rhaglen(?:,| a)? (?:penderfyniadau a )?chofnodion|agenda|rhaglen|minutes|decisions|draft minutes)$/i,
    ],
  ],
])
/** What the page of one decision prints of it, before a colon: "Decision Maker: Cabinet", "Is Key decision?: No". */
export const decisionFields = [
  'decision[- ]maker',
  'decision (?:to be )?taken by',
  'decision (?:number|no|reference|ref)(?: (?:no|number))?',
  'date (?:of )?decision(?: taken)?',
  'key decision',
  'decision status',
  'is key decision',
  'is subject to call[- ]in',
  'notice of proposed decision',
  'publication date',
  'date of decision',
  'decided at meeting',
  'effective from',
  'decision due date',
  'reference(?: no)?',
  'urgent item',
  'call[- ]in',
  'wards? affected',
  'portfolio holder',
  'lead (?:officer|member)',
  'report author',
  'made at meeting',
  'decision published',
  'date comes into force if not called in',
  'call-in deadline date',
]

const decider =
  '(?:(?:officer|executive|delegated|cabinet|cabinet member|individual|portfolio holder|key|leader|urgent|chief officer) ){0,4}'
/** "Record of Decision taken", "Lanes Council – Officer Decision Notice", "NOTICE OF DECISION OF THE LEADER": a decision's page under its council's name. */
const decisionNotice = new RegExp(
  `^.{0,80}\\b(?:record of (?:\\w+ ){0,2}decisions?(?: taken| made)?(?: (?:by|under)(?: [\\w’'-]+){1,8})?` +
    `|${decider.replace('{0,4}', '{1,4}')}decision (?:record|notice|form|report)(?: sheet| form)?` +
    `|decision (?:notice|record|statement)|(?:notice|statement) of ${decider}decision(?: (?:of|by|taken|made)(?: [\\w’'-]+){1,8})?)$`,
  'i',
)

/** What the notices of councils print beside: "Signed: J Ash", "Interests declared: None". */
export const noticeField =
  /^(?:signed|signature|date|dated|print name|job title|position|(?:name|title) (?:and (?:job )?title )?of (?:decision[- ]maker|officer)|name and (?:job )?title of .{3,30}|officer making (?:the )?decision|made by|taken by|published|date (?:of )?publi(?:cation|shed)|date decision (?:taken|made)|decision (?:taken|made)(?=:\s*\d)|(?:(?:any|details of(?: any)?|record of(?: any)?) )?(?:conflicts?|declarations?) of interests?(?: declared)?|interests declared|call-in expir\p{L}+|consult(?:ation|ees|ed)(?: undertaken)?|contact(?: officer)?|background (?:papers|documents)|wards?(?:\(s\))?(?: affected)?|exempt(?: information)?)\s?:/iu

/** "Subject", "Title of decision:", "Subject Matter / Title of Decision": before the title of a decision, or above it. */
export const subjectLabel =
  /^(?:subject(?: matter)?|title|report title|decision title|subject of (?:the )?decision)(?: ?\/ ?title of decision| of (?:the )?(?:decision|report))?\s?(?::\s*|$)/i

/** "Decision", "Decision taken": over the wording of a notice's decision, without a colon. */
export const decisionAlone = /^decision(?:s|\(s\))?(?: made| taken)?$/i

const decisionParts =
  /^(?:(?:any |details of any )?(?:conflicts?|declarations?) of interests?(?: declared)?|interests declared|(?:financial|legal|equalit(?:y|ies)|risk|other) (?:and \w+ )?(?:implications|considerations)|implications|consult(?:ation|ees)(?: undertaken)?|background(?: papers| documents| information)?|supporting documents|signed|signature|call-in)$/i

/** "Declarations of interest", "Financial implications", "Consultation": the head of another part of a decision's notice. */
export const isDecisionPart = (line: string): boolean => line.length < 60 && decisionParts.test(line)

/** The shell that a line names, where it is nothing but that name. */
export function shellOf(line: string): Shell | undefined {
  if (line.length > 220) return undefined
  const named = shells(line).find(([, pattern]) => pattern.test(line))?.[0]
  return named ?? (/decision/i.test(line) && decisionNotice.test(line) ? 'decision' : undefined)
}

/** What the menus of councils' sites offer: ModernGov's own list, and what every site has. */
const menuEntries = new Set(
  (
    'home|home page|about|about us|contact|contact us|news|latest news|events|news and events|calendar|site map|sitemap|search|links|useful links' +
    '|committees|committee details|committee structure|constitution|councillors|your councillors|find councillor|meet your councillors' +
    '|decisions|officer decisions|delegated decisions|election results|elections|epetitions|e-petitions|petitions|forward plans|forthcoming decisions' +
    '|library|meetings|browse meetings|meetings archive|outside bodies|search documents|subscribe to updates|what’s new|issues|parish councils' +
    '|council|your council|the council|services|residents|business|community|gallery|photo gallery|vacancies|jobs|log in|login|sign in|register' +
    '|accessibility|privacy|privacy policy|cookies|a-z|a to z|my account|pay|report|apply|skip to content|skip to main content|section menu' +
    '|agendas|agendas and minutes|agendas & minutes|minutes and agendas|minutes & agendas|bylaws|by-laws|departments|municipal departments|government'
  ).split('|'),
)

/** "What's New", "• Search documents": an entry that the menus of councils' sites have. */
export function isMenuEntry(line: string): boolean {
  return (
    line.length < 30 &&
    menuEntries.has(
      line
        .toLowerCase()
        .replace("'", '’')
        .replace(/^[•·*+]\s?/, ''),
    )
  )
}

/** "(Pages 1 - 14)": where a paper is found in the printed agenda pack, beside the title of its item. */
export const pageReference = /\s{0,20}\((?:Pages?|PAGES?|pp?\.)\s+\d+(?:\s*[-–]\s*\d+)?\)/

const itemsHead = /^(?:items|no\.?|item|no\.? item|eitemau|rhif\.?(?: eitem)?|eitem|item number item\/resolution)$/i

/** "Items", "No. Item": the head of a page's list of items. */
export function isItemsHead(line: string): boolean {
  return line.length < 30 && itemsHead.test(line)
}

const listedLink = /^(?:[•·]?\s?share this item|webcast for .{1,200}|view recorded votes? for this item)$/i

/** Lines that belong to the web page and not to the minutes, by the words that they begin with, and the reason that the record gives. */
const furnitureLines = byFirstWord<[string, RegExp]>([
  // "Min NoDescriptionResolution", "Item Description Decision": the head of a table of minutes whose cells ran together.
  [
    'min minute item itemdescriptionresolution itemdescriptiondecision',
    ['list head', /^(?:min(?:ute)?|item) ?(?:no\.?)? ?(?:description ?(?:resolution|decision)?|(?<=no\.? ?)minute)$/i],
  ],
  ['skip', ['skip link', /^skip to (?:main )?content$/i]],
  ['you breadcrumb breadcrumbs', ['breadcrumb', /^(?:you are here|breadcrumbs?)\b.{0,200}$/i]],
  [
    'home section menu search share print back related',
    ['navigation', /^(?:home|section menu|menu|search|share this page|print this page|back to top|related pages)$/i],
  ],
  ['© copyright', ['copyright notice', /^(?:©|copyright\s(?:©|\d{4})).{0,200}$/i]],
  ['we this', ['cookie notice', /^(?:we use cookies|this (?:site|website) uses cookies)\b/i]],
  // Below a page of a weblog
  [
    'leave your post cancel save name email website previous next required',
    [
      'comment form',
      /^(?:leave a (?:reply|comment)(?: cancel reply)?|your email address will not be published\b.{0,80}|post comment|cancel reply|save my name, email\b.{0,90}|(?:name|email|website)\s?\*|(?:previous|next) post\b.{0,80}|required fields are marked \*)$/i,
    ],
  ],
  // Above and below what a document library took from a file: "Size: px", "Start display at page:", "Upload: jo-elm"
  [
    'size start download transcription transcript embed citation upload uploaded similar post',
    [
      'document library',
      /^(?:size: ?px|start display at page:?|download "[^"]{3,200}"|transcription|transcript|embed size \(px\)|citation preview|upload(?:ed by|s?)? ?:.{0,40}|similar documents|post on \d\d-\p{L}{3}-\d{4})$/iu,
    ],
  ],
  ['share • ·', ['share link', /^[•·]?\s?share this item$/i]],
  ['webcast', ['media link', /^webcast for .{1,200}$/i]],
  ['media view watch', ['media link', /^(?:media|view the webcast|watch (?:this|the) meeting.{0,60})$/i]],
  ['audio', ['recording time', /^audio recording\s[–-]\s.{1,60}$/i]],
  ['<', ['template tag', /^<\/?(?:AI\d+|[A-Z]+_SECTION|[A-Z_]{4,})>$/]],
  [
    'field comment layout trailer header title',
    [
      'template tag',
      /^(?:FIELD_SUMMARY|FIELD_TITLE|COMMENT_LAYOUT_SECTION|LAYOUT_SECTION|TRAILER_SECTION|HEADER_SECTION|TITLE_ONLY_LAYOUT_SECTION)$/,
    ],
  ],
  ['page -', ['page number', /^(?:page \d{1,4}(?: of \d{1,4})?|- ?\d{1,4} ?-)$/i]],
  // "Minutes – June 5, 2030 – Page 2": the foot of a page.
  ['minutes', ['page number', /^minutes\s[–—-]\s.{6,40}\s[–—-]\spage \d{1,3}$/i]],
  ['(', ['page reference', /^\((?:pages?|pp?\.)\s+\d+(?:\s*[-–]\s*\d+)?\)$/i]],
  ['view', ['links', /^view the (?:decision|minutes|background|reasons)\b.{0,40} for item \S{1,8}$/i]],
  ['view', ['view directions', /^view directions$/i]],
  ['view', ['vote link', /^view recorded vote(?:s)? for this item$/i]],
  ['original', ['source link', /^original (?:file|link|document)$/i]],
])

export function furnitureReason(line: string, marker?: string): string | undefined {
  // "1. Home ››": the way to the page, before its last step.
  if (line.length < 80 && /\s(?:››|»)$/.test(line)) return 'breadcrumb'
  // Of the page's own lines only these are entries of a list: "• Share this item", "• Webcast for 3.".
  if (line.length > 220 || (marker !== undefined && !listedLink.test(line))) return undefined
  return furnitureLines(line).find(([, pattern]) => pattern.test(line))?.[0]
}

/** "…  view the full minutes text for item 66.": the page cuts the text short. */
export const viewFullText = /\s*(?:\.\.\.|…)?\s*view the full (?:minutes|agenda|decision) text for item\s*[\w./ ]{0,16}\.?$/i

/** "pdf icon PDF 252 KB", "PDF 1 MB", "pdf eicon PDF 61 KB", "pdf icon PDF 224 KB/1 MB"; "Ferry FaresPDF 61 KB", as scrapers join them. */
export const fileMark =
  /,?\s*(?:\[?(?:pdf|doc|docx|xls|xlsx|ppt|zip) (?:icon|eicon)\]?\s*)?\(?(?:\b|(?<=[\p{Ll}\d)]))(PDF|DOC[XM]?|DOT[XM]?|XLS[XM]?|PPT[XM]?|ODT|RTF|ZIP|CSV)\b,?\s+(\d+(?:\.\d+)?\s?[KMG]B(?:\s?\/\s?\d+(?:\.\d+)?\s?[KMG]B)*)\)?\s*$/iu
