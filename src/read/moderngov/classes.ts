/** The classes of ModernGov and eScribe, and what each says of the words in it. Data only; see `moderngov.ts`. */

/** What a class of ModernGov says of the element that bears it. */
export type Meaning =
  | 'page-title'
  | 'sub-title'
  | 'section-title'
  | 'number'
  | 'title'
  | 'label'
  | 'field-label'
  | 'links'
  | 'papers'
  | 'file-size'
  | 'hidden'
  | 'content'
  | 'item-table'
  | 'foot'
  | 'meeting-list'
  | 'agenda-part'
  | 'minutes-part'
  | 'paper'

const meanings = new Map<string, Meaning>([
  ['mgMainTitleTxt', 'page-title'],
  ['mgSubTitleTxt', 'sub-title'],
  ['mgSectionTitle', 'section-title'],
  ['mgItemNumberCell', 'number'],
  ['mgAiTitleTxt', 'title'],
  ['mgSubItemTitleTxt', 'label'],
  ['mgSubSubTitleTxt', 'label'],
  ['mgLabel', 'field-label'],
  ['mgLinks', 'links'],
  ['mgActionList', 'links'],
  ['mgBulletList', 'papers'],
  ['mgFileSize', 'file-size'],
  ['mgHide', 'hidden'],
  ['mgContent', 'content'],
  ['mgItemTable', 'item-table'],
  ['mgFooter', 'foot'],
  ['mgHelpLine', 'foot'],
  ['mgNonBulletTableList', 'meeting-list'],
  ['mgMeetingsEarlierLater', 'links'],
  // Other systems mark the size of an attached file in the same way: "Final minutes (156Kb)".
  ['FileSize', 'file-size'],
  ['file-size', 'file-size'],
  ['AgendaItemCounter', 'number'],
  ['AgendaItemTitle', 'title'],
  ['AgendaItemAttachment', 'paper'],
  ['AgendaItemDescription', 'agenda-part'],
  ['AgendaItemMinutes', 'minutes-part'],
  ['AgendaItemMotions', 'minutes-part'],
])

/** What one name of a class attribute says. */
export function meaningOf(className: string): Meaning | undefined {
  return meanings.get(className)
}
