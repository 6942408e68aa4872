/** The words by which minutes print the facts of a meeting. Data only. */

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
  'date of decision': 'date',
  dyddiad: 'date',
  time: 'time',
  'meeting time': 'time',
  'time of meeting': 'time',
  'start time': 'time',
  'time commenced': 'time',
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

/** What bodies that meet are called: one of these stands in the name of each. */
export const bodyNouns =
  /\b(?:council|committee|sub-?committee|board|selectboard|cabinet|panel|forum|authority|commission|executive|assembly|partnership|group|trustees|governors|directors|corporation|municipal district|metropolitan district|borough district|township|society|association|task force|working party|taskforce|tribunal|senate|parliament|congress|bench|convention|council's|governing body|team|foundation|(?:nhs|hospitals?|health|academy|academies) trust|federation|union|club|(?:bowling|cricket|football|tennis|darts|quiz|junior|youth|premier) league|cyngor|pwyllgor|bwrdd|fforwm|cabinet member|university court|^court$|commissioners['’]? court|fiscal court|chomhairle|comhairle|coiste)\b/i

/** Kinds of meeting, which are no part of a body's name. For small letters. */
export const meetingKinds =
  /^(?:annual|ordinary|extra-?ordinary|special|monthly|quarterly|general|statutory|full|regular|inaugural|emergency|adjourned|reconvened|postponed|business(?= meeting\b)|virtual|online|remote|hybrid|public|formal|informal|additional|urgent|scheduled|\d{1,3}(?:st|nd|rd|th)|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ])?(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie|thirtie|fortie|fiftie)th)(?:\s\(\d{1,3}(?:st|nd|rd|th)\))?|january|february|march|april|may|june|july|august|september|october|november|december)\s+(?:and\s+)?/

/** Names that say what kind of body meets, and not which one: the heading above may say it. */
export const genericBodies =
  /^(?:the\s+)?(?:full\s+|chief\s+and\s+|mayor\s+and\s+)?(?:(?:parish|town|city|county|borough|district|community|shire|regional|municipal|village|local)\s+)*(?:council|meeting|parish|assembly|board|committee|board of (?:county )?(?:supervisors|trustees|directors|education|commissioners|selectmen|aldermen))?$/i

/** Ways to meet that are no place. */
export const onlineVenue =
  /^(?:(?:a|an|the|by|via|on|through|to be|held|remote|remotely|virtual|virtually|online|on-line|video|audio|tele|telephone|microsoft|ms|cisco|zoom|teams|webex|skype|google|meet|meeting|meetings|conference|conferencing|videoconference|video-conference|teleconference|call|link|platform|event|webinar|youtube|and|or|using|only)\b[\s,/().:-]*)+$/i
