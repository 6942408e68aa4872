/** The words by which minutes print the facts of a meeting. Data only. */
import { monthNames } from './calendar.ts'

export type FactLabel = 'venue' | 'contact' | 'date' | 'time' | 'end' | 'committee' | 'organization' | 'link' | 'title'

/** Labels before a colon, in a table's first cell, or alone above their value. Lower case. */
export const factLabels: Readonly<Record<string, FactLabel>> = {
  venue: 'venue',
  'proposed venue': 'venue',
  'meeting venue': 'venue',
  location: 'venue',
  'meeting location': 'venue',
  place: 'venue',
  'place of meeting': 'venue',
  where: 'venue',
  at: 'venue',
  'held at': 'venue',
  lleoliad: 'venue',
  contact: 'contact',
  'contact officer': 'contact',
  'contact details': 'contact',
  'for further information contact': 'contact',
  cyswllt: 'contact',
  date: 'date',
  'meeting date': 'date',
  'date of meeting': 'date',
  'date of the meeting': 'date',
  'date and time': 'date',
  'date & time': 'date',
  'date/time': 'date',
  'date and time of meeting': 'date',
  when: 'date',
  'held on': 'date',
  'date of decision': 'date',
  dyddiad: 'date',
  time: 'time',
  'meeting time': 'time',
  'time of meeting': 'time',
  'start time': 'time',
  'time commenced': 'time',
  'commencing at': 'time',
  'meeting commenced': 'time',
  'meeting started': 'time',
  'meeting began': 'time',
  'called to order': 'time',
  amser: 'time',
  'meeting concluded': 'end',
  'meeting closed': 'end',
  'meeting ended': 'end',
  'meeting finished': 'end',
  'time concluded': 'end',
  'time closed': 'end',
  'end time': 'end',
  'finish time': 'end',
  adjourned: 'end',
  committee: 'committee',
  'committee name': 'committee',
  'name of committee': 'committee',
  'meeting of': 'committee',
  'meeting title': 'committee',
  meeting: 'committee',
  body: 'committee',
  'decision maker': 'committee',
  'decided at meeting': 'committee',
  council: 'organization',
  organisation: 'organization',
  organization: 'organization',
  authority: 'organization',
  link: 'link',
  webcast: 'link',
  recording: 'link',
  'video recording': 'link',
  'original link': 'link',
  'original file': 'link',
}

const bodies = [
  'council|committee|sub-?committee|board|selectboard|cabinet|panel|forum|authority|commission|executive|assembly|partnership|group',
  'trustees|governors|directors|corporation|governing body|cabinet member',
  'municipal district|metropolitan district|borough district|township',
  'society|association|task force|working party|taskforce|team|foundation|federation|union|co-?operative|club',
  'tribunal|senate|parliament|congress|bench|convention',
  // "PCC Minutes: Monday 20th May": of a parish's church.
  'pcc|dcc|rural municipality',
  // "Lamps TSC", "Lamps PMC": committees that steer what is written in the open.
  'tsc|pmc',
  // "Lanes Darts League"
  '(?:bowling|cricket|football|tennis|darts|quiz|junior|youth|premier) league',
  // "Council's Roads Committee" has it behind a sign that is no letter.
  "council's",
  // "The Mill Lane Trust" is no body that meets; "Lanes Hospitals Trust" is one.
  '(?:nhs|hospitals?|health|academy|academies|wildlife|hall|housing|development|heritage|preservation|conservation) trust',
  // "Court" alone heads the minutes of one; within a name it may be an address: "Mill Court".
  "university court|^court$|commissioners['’]? court|fiscal court",
  // In Welsh and Irish.
  'cyngor|pwyllgor|bwrdd|fforwm|chomhairle|comhairle|coiste',
]
/** What bodies that meet are called: one of these stands in the name of each. */
export const bodyNouns = new RegExp(`\\b(?:${bodies.join('|')})\\b`, 'i')

/** "Ordinary |meeting", "Special", "Postponed", "Business meeting": why it is held, and how. */
const kinds = [
  'annual|ordinary|extra-?ordinary|special|monthly|quarterly|general|statutory(?! licensing\\b)|full|regular|inaugural|emergency',
  'adjourned|reconvened|postponed|business(?= meeting\\b)|virtual|online|remote|hybrid|public|formal|informal',
  'additional|urgent|scheduled',
]
/** "The 214th", "Twenty-first (21st)": bodies that count their meetings. */
const ordinals =
  '\\d{1,3}(?:st|nd|rd|th)|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ])?' +
  '(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen' +
  '|twentie|thirtie|fortie|fiftie)th)(?:\\s\\(\\d{1,3}(?:st|nd|rd|th)\\))?'

/** Kinds of meeting, which are no part of a body's name: "|Ordinary| Council", "|July| Board". For small letters. */
export const meetingKinds = new RegExp(`^(?:${kinds.join('|')}|${ordinals}|${monthNames.toLowerCase()})\\s+(?:and\\s+)?`)

/** Names that say what kind of body meets, and not which one: the heading above may say it. */
export const genericBodies =
  /^(?:the\s+)?(?:full\s+|chief\s+and\s+|mayor\s+and\s+)?(?:(?:parish|town|city|county|borough|district|community|shire|regional|municipal|village|local)\s+)*(?:council|meeting|parish|assembly|board|committee|board of (?:county )?(?:supervisors|trustees|directors|education|commissioners|selectmen|aldermen))?$/i

const online = [
  'remote|remotely|virtual|virtually|online|on-line|video|audio|tele|telephone',
  'microsoft|ms|cisco|zoom|teams|webex|skype|google|meet|youtube',
  'meeting|meetings|conference|conferencing|videoconference|video-conference|teleconference|call|link|platform|event|webinar',
]
/** Ways to meet that are no place: "To be held remotely via Microsoft Teams", "Zoom only". */
export const onlineVenue = new RegExp(
  `^(?:(?:a|an|the|by|via|on|through|to be|held|${online.join('|')}|and|or|using|only)\\b[\\s,/().:-]*)+$`,
  'i',
)
