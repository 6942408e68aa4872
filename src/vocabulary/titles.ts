/** Titles that items of business have everywhere, in small letters. They tell an item where neither number nor bold type does. Data only. */

/** "The Chairman's report", "Clerk's update", "Financial Report for June": whose report it is. */
const reporters = [
  'chair(?:man|person)?’?s?',
  'mayor’?s',
  'leader’?s',
  'clerk’?s',
  'treasurer’?s',
  'president’?s',
  'secretary’?s',
  'director’?s',
  'officers?’?',
  'police',
  'wardens?’?',
  'councillors?’?',
  'county councill?or’?s?',
  'borough councill?or’?s?',
  'district councill?or’?s?',
  'committee',
  'staff',
  'financial',
  'finance',
  'treasurer',
]

/** Who was away, what was declared, and the minutes before: "Apologies for absence", "Approval of the previous minutes". */
const opening = [
  'apolog(?:y|ies)(?: for (?:absence|inability to attend|non-attendance))?(?: and (?:(?:named |notification of )?substitut\\w+|declarations?).*)?',
  // "Attendance and apologies", "Apologies and welcome", "Welcome, attendance and apologies"
  '(?:welcome, )?(?:attendance|introductions|present)(?: and|,) apologies(?: for absence)?|apologies(?: for absence)? and (?:welcome|introductions|attendance)',
  "(?:to receive )?declarations? of (?:members’? |members' |pecuniary |disclosable |personal |conflicts? of )?interests?.*",
  'disclosures? of (?:pecuniary )?interests?.*',
  'conflicts? of interest',
  '(?:approval|adoption|confirmation|signing) of (?:the )?(?:previous |last )?(?:minutes|agenda).*|approve (?:the )?(?:.{0,30} )?minutes',
  '(?:the )?(?:draft )?minutes(?: of (?:the )?(?:last|previous) (?:(?:\\p{L}+ ){0,3}(?:meetings?|mtg|a\\.?g\\.?m\\.?)|minutes)(?: \\(\\d[^()]{2,20}\\))?(?:,? (?:held )?(?:on )?\\d{1,2}(?:st|nd|rd|th)? \\p{L}+(?: \\d{4})?)?)?(?: held on .*)?',
  'minute of (?:the )?(?:special )?meeting of .{3,80}',
  // "Minutes from May 4, 2030", "Minutes of May 2030"
  'minutes (?:from|of) (?:the )?\\p{L}+ \\d{1,2}(?:,? \\d{4}(?: .{0,20})?)?|minutes of \\p{L}+ \\d{4}',
  '(?:minutes and )?matters? arising(?: from .*)?|business arising(?: from .*)?',
]

/** "Public participation", "Questions from the public", "Urgent items", "AOB". */
const heardOrRaised = [
  'public hearings?(?: (?:for|on|of) .{0,60})?',
  '(?:public|open) (?:participation|forum|session|question time|questions|comment|comments|speaking|time|recess)(?: .{0,20})?',
  'questions? (?:from|by) (?:members of )?(?:the public|members|councillors|the council).*',
  '(?:public|councillors?’?|members’?) other business',
  'urgent (?:items?|business|matters?)',
  '(?:any )?other (?:urgent )?business',
  'any other (?:competent |urgent )?business|aob|general business',
  'petitions(?: and .{0,30})?|deputations?|delegations?|notices? of motion|motions|by-?laws',
]

const reported = [
  `(?:${reporters.join('|')}) (?:reports?|announcements?|communications?|update)(?: .{0,40})?`,
  'announcements?|reports',
  'correspondence(?: .{0,30})?|(?:in|out)wards? correspondence',
  'work(?:ing)? (?:programme|plan)(?: .{0,20})?|forward plan|action (?:items|points|log)|next steps|actions',
]

/** What local councils see to: "Planning applications", "Accounts for payment", "Highways and footpaths". */
const business = [
  // "Planning Commission" is a body.
  'planning(?: applications?| matters| (?!.{0,14}\\b(?:commission|committee|board|council|department)\\b).{0,20})?',
  'finances?(?: .{0,30})?|financial (?:matters|report|statement)|accounts(?: for (?:approval|payment))?|payments?(?: for approval)?',
  '(?:approval|payment) of (?:accounts|bills|payments|invoices)|invoices|precept|budget(?: .{0,20})?',
  'highways?(?: .{0,30})?|roads(?: and .{0,20})?|footpaths(?: .{0,20})?|cemetery|allotments|street ?lighting',
  'village hall|playing fields?|playground',
  'election of (?:committee )?(?:chair(?:man|person)?|officers|vice.chair(?:man)?|mayor|president)(?: .{0,40})?',
  'appointments?(?: .{0,40})?|co-?option(?: .{0,40})?',
]

/** "Pledge of Allegiance", "New Business", "Consent Agenda": how bodies in America order theirs. */
const orderOfBusiness = [
  '(?:new|old|unfinished|ongoing|continuing) business|consent (?:agenda|calendar|docket)',
  'call(?:ed)? to order|roll call(?: and .{0,30})?|adjourn(?:ment)?|pledge of allegiance(?: .{0,20})?',
  'invocation|moment of silence|opening prayer|welcome(?: and .{0,40})?|introductions?',
]

const closing = [
  '(?:date|time)(?: and (?:time|place|venue))? of (?:the )?next (?:(?:\\p{L}+ ){0,3}(?:council|committee|board) )?meeting',
  'next meeting',
  'items for (?:the )?next (?:agenda|meeting)',
  'exclusion of (?:the )?(?:press|public).*|closed session|in camera',
]

const known = [...opening, ...heardOrRaised, ...reported, ...business, ...orderOfBusiness, ...closing]
const pattern = new RegExp(`^(?:${known.join('|')})[.:]?-?$`, 'u')

/** "|To receive |apologies for absence": what the agenda asks. */
const asked =
  /^to (?:receive|note|accept|approve|consider|confirm|agree|sign)(?: and (?:accept|approve|note|sign|consider))?(?: any)? (?=\p{L}.*[^.]$)/iu

/** "Village Manager’s Report by Acting Manager Elm", "Fire Department Update" */
const reportOf =
  /^(?!No\s|The\s|This\s)(?:\p{Lu}[\p{L}’'&-]*\s(?:(?:of|and|for|the)\s){0,2}){1,5}(?:Reports?|Announcements|Update)(?:\sby\s.{3,50})?[.:]?$/u

/** Words that titles end with, and no names: "Mission Statement". */
const lastWords = [
  'Statements?|Plans?|Polic(?:y|ies)|Reviews?|Schedule|Calendar|Website',
  'Reports?|Sessions?|Audits?|Updates?|Budgets?',
  'Projects?|Grants?|Insurance|Contracts?|Bids?|Permits?|Applications?|Requests?',
  'Elections?|Appointments?|Resignations?|Vacanc(?:y|ies)|Training',
  'Sign(?:age|s)?|Repairs?|Maintenance|Closures?|Lighting|Parking|Drainage|Roads?|Bridges?|Trails?|Parks?|Trees?|Equipment|Festivals?',
]
export const endsAsTitle = new RegExp(`\\s(?:${lastWords.join('|')})$`)

/** "Minutes of the last meeting |(6 January)|" */
const aside = /\s\([^()]{2,40}\)$/

/** "Treasurer's report was accepted as presented.": what was done, and no title. */
const reportTaken =
  /\breports?\s(?:was|were)\s(?:\p{Ll}+ly\s)?(?:accepted|approved|received|given|read|noted|adopted|presented|reviewed)\b[^;:]*\.$/u

export function isKnownTitle(line: string): boolean {
  if (line.length > 110 || reportTaken.test(line)) return false
  const title = line.trim().replace(aside, '')
  const small = title.replace(asked, '').replace(' & ', ' and ').replaceAll("'", '’').toLowerCase()
  if (pattern.test(small) || reportOf.test(title)) return true
  // "Welcome / Introductions / Apologies for Absence": several at once.
  const parts = small.includes('/') ? small.split(/\s?\/\s?/) : []
  return parts.length > 1 && parts.every((part) => pattern.test(part))
}

/** "Matters Arising" ¶ "Chairman's Report": a title that never groups others, with nothing minuted. */
const groupsNothing =
  /^(?:apologies(?: for absence)?|(?:declarations?|disclosures?) of interests?|matters arising|welcome(?: and .{3,40})?|roll call|(?:opening )?(?:invocation|prayer)|moment of silence|pledge of allegiance(?: to the flag)?|any other business|a\.?o\.?b)[.:]?$/i

export function neverGroups(line: string): boolean {
  return line.length < 70 && line.split(/\s?\/\s?/).some((part) => groupsNothing.test(part.trim()))
}
