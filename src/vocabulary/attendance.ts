/** The words under which minutes print who was there and who was not. Data only. */
import type { AttendanceStatus, Capacity } from '../tree.ts'
import { byFirstWord } from './first-words.ts'

export interface AttendanceLabel {
  status: AttendanceStatus
  capacity?: Capacity
  remote?: boolean
  /** "Councillors:" is the title of those under it. */
  honorific?: string
  /** "Present in the chair:" says a role. */
  role?: string
  /** "Selectmen present:" names those who sit on the body: its clerk and its treasurer are of its members. */
  seats?: true
}

const oneOf = (...alternatives: string[]) => alternatives.join('|')
/** Alternatives in a group of their own; see `first`. */
const anyOf = (...alternatives: string[]) => `(?:${oneOf(...alternatives)})`

/** Those who sit on the body: "Members present", "Tenant reps". */
const noun = anyOf(
  'elected members?|members?|councillors?|cllrs?|committee members?|sub-?committee members?|subcommittee members?|panel members?|board members?',
  'voting members?|trustees|directors|governors|commissioners|supervisors?|senators|aldermen|selectmen|council members|councilmembers|councilpersons?',
  'tenants? (?:reps|representatives)|residents? (?:reps|representatives)|tenant board members',
)
/** "Council Present", "BOARD ABSENT": the body for its members. */
const body = '(?:council|board|senate|commission|committee)'
const staff = anyOf(
  'officers?|officials?|staff|executive|employees|council officers|staff members|staff and visitors|city staff|town staff|county staff',
  'village staff|district staff|school staff|management and staff|administration',
)
const others = anyOf(
  'visitors?|guests?|observers?|observing|public|citizens?|residents|audience|others?|non-members?|members of (?:the )?public|invitees',
  'delegations?|speakers|advisers|press|representatives|interested part(?:y|ies)',
  'applicants?|appellants?|objectors?|responsible authorit(?:y|ies)|licen[cs]e holders?|licensees?',
)
const there = anyOf('present|there|attending|in attendance|attended|attendance|attendees?|participants?|participating|[io]n the call')
/** "Councillors present |via Zoom|", "Remotely:" */
const away = anyOf(
  'online|remotely|virtually|remote|virtual|(?:on |via )?(?:zoom|teams)',
  '(?:via|by) (?:video|telephone|(?:ms |microsoft )teams|(?:remote )?conference call(?:ing)?)|by zoom',
)
const bracket = '(?:\\s*\\([^()]{0,60}\\))?'

/** The first words of alternatives: "(?:members?|town staff)" has "member members town". */
function first(alternatives: string): string {
  const words = alternatives.slice('(?:'.length).match(/(?<=^|\|)[a-z]+\??/g) ?? []
  return words.map((word) => (word.endsWith('?') ? `${word.slice(0, -2)} ${word.slice(0, -1)}` : word)).join(' ')
}

/** In this order: the first that fits the whole label, in small letters, holds. Each with the words that it begins with. */
const attendanceLabels = byFirstWord(
  (
    [
      [
        'in present presiding chaired chair chairman chairperson chairwoman cathaoirleach acting',
        `(?:present )?in the chair|presiding|chaired by|(?:acting )?(?:chair(?:man|person|woman)?|cathaoirleach)(?: of the meeting)?`,
        { status: 'present', capacity: 'member', role: 'Chair' },
      ],
      ['vice deputy', `(?:vice|deputy)[- ]chair(?:man|person|woman)?`, { status: 'present', capacity: 'member', role: 'Vice-Chair' }],
      [first(noun), `${noun}(?: ${there})? ${away}`, { status: 'present', capacity: 'member', remote: true }],
      // "Present via Zoom:"
      ['present', `present,? ${away}`, { status: 'present', capacity: 'member', remote: true }],
      [
        `also in present attending attendance ${first(away)}`,
        `(?:also )?(?:in attendance|present|attending|attendance) ${away}|${away}(?: (?:attendance|attendees?|participants?|participation))?`,
        { status: 'present', remote: true },
      ],
      [
        'substitute substitutes substitution substitutions subs nominated named',
        // "Nominated subs:"
        `(?:nominated |named )?(?:substitutes?|subs)(?: members?)?(?: present| in attendance)?|substitutions?`,
        { status: 'substitute', capacity: 'member' },
      ],
      [
        'other further apologies apology regrets leave there the',
        // "There were 4 apologies for absence:", "The following apologies were received:"
        `(?:(?:other|further|the following|there (?:was|were) (?:\\d{1,2}|an?|one|two|three|four|five|six|seven)) (?=apolog))?(?:apologies|apology|regrets|leave of absence)(?: (?:for|of) (?:absence|non-attendance|inability to attend))?(?: (?:(?:were|had been|have been) )?(?:received|submitted|intimated|sent)(?: from| on behalf of)?(?: the following(?: ${noun})?)?| from| given| tendered| noted)?`,
        { status: 'apologies', capacity: 'member' },
      ],
      [
        `the following ${first(noun)} ${first(body)} absent absentee absentees expected not unexcused`,
        oneOf(
          // "The following members were absent:"
          `(?:the )?following (?:${noun} )?(?:were|was) absent(?: from the meeting)?`,
          // "Councillors absent without apologies", "Board not present", "Expected, but not present:"
          `(?:(?:${noun}|${body}) )?(?:absent|(?:expected,? (?:but )?)?not present|not in attendance|not attending|absentees?)(?: from (?:the )?meeting)?(?: ${noun})?(?: without apolog(?:y|ies))?`,
          `(?:absent )?unexcused(?: absences?)?`,
        ),
        { status: 'absent', capacity: 'member' },
      ],
      [
        `absent excused on approved previously ${first(noun)} ${first(body)}`,
        oneOf(
          // "Absent with regrets:", "Councillors absent with prior notice given"
          `(?:${noun} )?absent (?:with|on) (?:prior |approved |council )?(?:apolog(?:y|ies)|regrets?|notice|notification|permission|excuse|cause|leave)` +
            '(?: (?:given|received|tendered|granted))?',
          'absent \\(apologies\\)',
          // "Board excused", "Excused members", "On leave of absence:"
          `(?:(?:${noun}|${body}) )?excused|excused (?:absences?|${noun})`,
          `(?:${noun} )?(?:on )?(?:approved |previously approved )?leave of absence`,
        ),
        { status: 'apologies', capacity: 'member' },
      ],
      [
        'apologies apology apols apol regrets sends sent apologised excused unable could couldn’t couldn not cannot can’t can',
        // "Apologies and leave of absence", "Sends regrets", "Unable to attend"
        "(?:apologies|apology|apols?\\.?|regrets|sen(?:ds|t) (?:regrets|apologies)|apologised|excused|(?:not able|unable) to (?:attend|be present|make it)|(?:could ?n[o’']t|can ?n[o’']t|can[’']t|could not) (?:attend|make it|be there))" +
          '(?: ?(?:and|&|\\/|or) ?(?:absen(?:t|ces?)|absentees|non-?attendance|leave of absence|excused|apologies))?',
        { status: 'apologies', capacity: 'member' },
      ],
      [
        `absent absences absence non nonattendance did missing ${first(noun)}`,
        `(?:${noun} )?absen(?:t|ces?)(?: ?(?:and|&|\\/|or) ?(?:excused|apologies)| without (?:representation|notice|(?:an )?alternates?|cause|reason))?|non-?attendance|did not attend|missing`,
        { status: 'absent', capacity: 'member' },
      ],
      [
        `also the following ${first(staff)} ${first(there)}`,
        // "The following officers attended:"
        `(?:the )?following (?:${staff}) (?:also )?(?:attended|(?:were|was) (?:also )?(?:${there}))(?: (?:at |for )?(?:the|this) meeting)?|` +
          `(?:also )?(?:${staff})(?:,? (?:and|&) (?:${others}|${staff}))?(?: (?:also )?${there})?(?: were)?|${there} ?[-:–]? ?(?:${staff})`,
        { status: 'present', capacity: 'officer' },
      ],
      [
        `also non ${first(others)} ${first(noun)} by together`,
        oneOf(
          // "Guests and staff present", "Also attending"
          `(?:also )?(?:${others})(?:,? (?:and|&) (?:${others}|${staff}))?(?: (?:also )?${there}| of the (?:senate|council|board|committee))?`,
          `also (?:${there})|also,? in attendance|others? (?:${there})`,
          // "Councillors in attendance under Rule 9.2": they do not sit on the committee.
          `${noun} ${there} (?:in accordance with|under|pursuant to) (?:council )?(?:standing orders?|(?:procedure )?rules?) [\\d.()a-z, ]+`,
          'by invitation|together with(?: the following)?',
          // "Non-members in attendance at request of the Clerk"
          `non-members? in attendance at (?:the )?request of (?:the )?[\\p{L} ]{3,40}`,
          // "Members of the public appearing before the planning board"
          `(?:members of the public|public|residents|persons) (?:appearing|speaking)(?: before (?:the )?[\\p{L} ]{3,40})?`,
          // "Members also present", "Other members"
          `(?:${noun} )?also (?:${there})|other (?:${noun}|attendees)(?: ${there})?`,
          // "ALSO: Mr Rowan, Solicitor"
          `also|non-?(?:committee )?members?(?: ${there})?`,
        ),
        { status: 'present', capacity: 'other' },
      ],
      [
        `the following ${first(noun)} ${first(body)} parish town community city village district county borough unitary individuals attending there i baill in all whole part those persons ` +
          'people present committee sederunt roll membership meeting voting seating non non-voting nonvoting advisory ex ex-officio yn',
        oneOf(
          // "The following members were present at the meeting", "Members of the Board present", "Part of meeting"
          `(?:the )?following (?:additional |other )?(?:(?:${noun}|officials|persons|people|individuals) )?(?:also attended|attended|(?:were|was) (?:also )?(?:${there}))(?: (?:at |for )?(?:the|this) meeting)?`,
          // "In attendance were Supervisors:"
          `(?:present|in attendance|attending) were (?:the )?(?:following )?(?:${body} )?${noun}`,
          `${noun} of the (?!(?:also|apologies|public)\\b)[\\p{L}-]+(?: (?!apologies\\b)[\\p{L}-]+){0,3}(?: (?:${there}))?|(?:whole|part) of (?:the )?meeting`,
          // "Members answering roll call", "Trustees who answered the roll"
          `(?:${noun}|${body}|those) (?:who )?(?:answering|answered|responding) (?:to )?(?:the )?roll(?:[ -]?call)?(?: were)?`,
          // "Those present", "Board attendees", "All present in person", "Present were"
          `(?:those|persons|people|individuals) (?:${there})(?: were)?|(?:district|${body}) attendees`,
          `(?:${noun}|${body}|all) (?:${there})(?: were| in person)?|present(?: (?:were|was))?|present members`,
          // "Members present (voting)", "Non-voting members present"
          '(?:members )?present,? \\(?(?:non-?)?voting\\)?|(?:non-?)?voting (?:members )?present',
          // "Councillors:", "Parish councillors present", "Sederunt", "Voting and seating order"
          '(?:county|borough|district|unitary) (?:councillors|cllrs)',
          `${noun}|(?:parish|town|community|city|village) (?:councillors|council members)(?: ${there})?|those present were|(?:there (?:were|was) )?present(?: in person)?|in person|in the (?:room|chamber)`,
          // In Ireland
          'i l[áa]thair|baill(?: i l[áa]thair)?',
          'committee|sederunt|roll call|(?:voting (?:and|&) )?seating order',
          // "Ex-officio members", "Non-voting advisory members"
          `(?:non-? ?voting )?(?:advisory|ex-? ?officio) members?(?: ${there})?|membership present|meeting attendees|yn bresennol`,
        ),
        { status: 'present', capacity: 'member' },
      ],
      [
        // "Licensing Sub-Committee Members:"
        'licensing planning zoning school library regulatory audit scrutiny overview standards appeals appeal employment finance personnel staffing joint hearing hearings working task',
        `(?:[\\p{L}-]+ (?:and |& )?){1,3}(?:(?:sub-?)?committee|panel|board|group) members(?: (?:${there}))?`,
        { status: 'present', capacity: 'member' },
      ],
      [
        // "Planning board members absent:"
        'planning school library zoning select finance parks recreation conservation housing health executive',
        `[\\p{L}-]+ (?:committee|commission|board|council) members absent`,
        { status: 'absent', capacity: 'member' },
      ],
      [
        `${first(there)} hefyd`,
        `in attendance|attended by|attendance (?:details|list|register|record)|${there}|${there} (?:at|in) (?:the )?[\\p{L}’' ]{3,40}|hefyd yn bresennol`,
        { status: 'present' },
      ],
      ['leithscéal leithscéalta leithsceal leithscealta', 'leithsc[ée]al(?:ta)?', { status: 'apologies', capacity: 'member' }],
      ['as', 'as l[áa]thair', { status: 'absent', capacity: 'member' }],
      ['oifigigh', 'oifigigh(?: i l[áa]thair)?', { status: 'present', capacity: 'officer' }],
      ['ymddiheuriadau', `ymddiheuriadau`, { status: 'apologies', capacity: 'member' }],
      [
        // "Police Scotland: PC Elm"
        'police',
        'police(?: scotland| officers?| report)?',
        { status: 'present', capacity: 'other' },
      ],
      [
        'clerk parish town community council committee forum democratic governor governors school secretary minute minutetaker minutes note notetaker notes scribe scribes recorder',
        oneOf(
          // "Clerk and RFO", "Town Clerk/Responsible Financial Officer": one person has both offices.
          // "School Governor Services Clerk:"
          "(?:(?:parish|town|community|council|committee|forum|democratic services|(?:school )?governors?[’']?(?: services)?) )?clerk" +
            '(?:(?: and | ?[&/] ?)(?:rfo|responsible financ(?:e|ial) officer|proper officer|treasurer))?',
          'secretary|minutes? secretary|minute[- ]?taker|minutes(?: taken)?(?: by)?|notes(?: by)?|note[- ]?taker|scribes?|recorder',
          'clerk to the (?:council|meeting|committee)',
        ),
        { status: 'present', capacity: 'officer', role: '' },
      ],
      ['mayor deputy lord reeve', `mayor|deputy mayor|lord mayor|reeve`, { status: 'present', capacity: 'member', role: '' }],
    ] as const
  ).map(([words, pattern, label]) => [words, [new RegExp(`^(?:${pattern})${bracket}$`, 'u'), label as AttendanceLabel] as const] as const),
)

/** Every label has one of these in it. */
const gate = new RegExp(
  oneOf(
    'seating|present|attend|missing|the call|together with|also there|apol|absen|regret|leave|excused|sederunt|roll|invit|participa',
    'zoom|teams|remote|online|virtual|whole of|part of|make it',
    'chair|member|council|cllr|mayor|reeve|director|trustee|governor|commissioner|executive|representative|reps|committee|presid',
    'in person|in the room|also$|electronic|administration|management|l[áa]thair|leithsc|oifigigh|baill',
    'officer|official|staff|clerk|secretary|minute|note|scribe|recorder|employee',
    'guest|visitor|police|subs|observ|press|public|other|speaker|individual|delegation|citizen|resident|audience',
    'part(?:y|ies)$|applicant|appellant|objector|authorit|licen',
    'cathaoirleach|bresennol|ymddiheur',
  ),
)

/** "P R E S E N T": a label whose letters are set apart. */
const spaced = /^\p{Lu}(?: \p{Lu}){5,}(?=\W*$)/u

function closedUp(text: string): string {
  return text.charAt(1) === ' ' ? text.replace(spaced, (letters) => letters.replaceAll(' ', '')) : text
}

/** Whether a text begins as labels do. */
export function opensLabel(text: string): boolean {
  return attendanceLabels(closedUp(text)).length > 0
}

/** What a label says of the names under it; undefined where it is no label of attendance. */
export function attendanceLabel(words: string): AttendanceLabel | undefined {
  const printed = closedUp(words.replace(/^[\s>*_![\]-]+/, ''))
  const forms = attendanceLabels(printed)
  if (forms.length === 0) return undefined
  const label = printed
    .replace(/\s+/g, ' ')
    .replace(/[\s:*_.–—-]+$/, '')
    .replace(inFrench, '')
    .replace(/,? to[- ]?wit$/i, '')
    .trim()
  const small = label.toLowerCase()
  if (label.length > 70 || !gate.test(small)) return undefined
  const found = forms.find(([form]) => form.test(small))?.[1]
  if (found?.status !== 'present' || found.capacity !== 'member') return found
  if (/^(?:(?:county |borough |district |unitary )?(?:councillors|cllrs)|aldermen|commissioners)$/.test(small))
    return { ...found, honorific: label }
  return seated.test(small) ? { ...found, seats: true } : found
}

/** "PRESENT / PRÉSENTS", "Staff/Personnel": in English and then in French. */
const inFrench =
  /(?<=\p{L})\s?\/\s?(?:membres? |[ée]galement |conseill\p{L}+ )?(?:pr[ée]sente?s?|absente?s?|excus[ée]e?s?|personnel|conseill\p{L}+|membres?|invit[ée]e?s?)$/iu

const seated =
  /^(?:(?:the|present were|in attendance were) )?(?:board members?|trustees|governors|commissioners|supervisors?|selectmen|aldermen|council ?members)\b/

/** Words that say who somebody is, for the capacity: officers are employed, the co-opted are members without election. */
export const coOpted = /\bco-?opt(?:ed|ee)|\bindependent (?:person|member)|\bparent governor|\bdiocesan|\blay member/i
/** "Youth team leader" is employed; "Leader of the Council" is a member. */
const leadsTeam = '\\b(?:team|project|programme|practice|section|youth|delivery) '
const memberTitles = [
  // "School Governor Services Clerk"
  "councillor|cllr|alderman|mayor|provost|reeve|churchwarden|trustee|governor(?!s?['’]? (?:services|support))|commissioner|president|presiding",
  'chair(?:man|woman|person)?|vice-?chair\\w*|co-?chair|convener|cathaoirleach',
  `(?<!${leadsTeam})leader|cabinet member|portfolio holder|non[- ]?executive`,
  '(?:staff|foundation|lea|local authority) governor',
  // "Members' Services Officer"
  "member(?!s?['’]? (?:services|support|liaison))",
]
export const memberRoles = new RegExp(`\\b(?:${memberTitles.join('|')})\\b`, 'i')
const officerTitles = [
  'officer|clerk|director|manager|head of|(?<!\\bnon[- ]?)executive|chief|staff|assistant|secretary|administrator|co-?ordinator',
  `lead(?!er)|(?<=${leadsTeam})leader`,
  'solicitor|counsel|attorney|cao|ceo|cfo|coo|legal|democratic services|minute|recorder|sergeant at arms',
  // "s.151 officer"; "External auditor" comes from elsewhere.
  'accountant|treasurer|(?<!\\bexternal )auditor|rfo|s\\.?151',
  'engineer|planner|surveyor|superintendent|architect|technician|advis[eo]r|analyst|specialist|consultant',
  'nurse|practitioner|warden|ranger',
]
export const officerRoles = new RegExp(`\\b(?:${officerTitles.join('|')})\\b`, 'i')

const parties = [
  'con(?:servative)?s?|lab(?:our)?(?: (?:and|&) co-?op(?:erative)?)?|lib(?:eral)? ?dem(?:ocrat)?s?|ld|libdem|green(?: party)?',
  'reform(?: uk)?|ukip|labour party|conservative party',
  "ind(?:ependent)?s?|non-?aligned|ungrouped|residents(?:['’] association)?|ra",
  // Scotland, Wales, Northern Ireland, the Republic, America
  'snp|plaid(?: cymru)?',
  'dup|uup|sdlp|sinn f[ée]in|sf|alliance|tuv',
  'fine gael|fg|fianna f[áa]il|ff|social democrats|people before profit|aont[úu]',
  'democrat|republican',
]
/** Parties as lists of members abbreviate them: "Cllr A. Elm (Lib Dem)". */
export const party = new RegExp(`^(?:${parties.join('|')})$`, 'i')

/** Ways to take part that are no place in the room. */
export const remotely =
  /\b(?:remote(?:ly)?|virtual(?:ly)?|electronic(?:ally)?|online|on-line|via (?:zoom|teams|microsoft teams|ms teams|webex|video|telephone|phone|skype|teleconference|link|electronic link)|by (?:zoom|teams|webex|video|telephone|phone|teleconference|conference call)|dialled in|video ?link|video ?conference|zoom|ms teams|teams)\b/i

/** "arrived 7.40pm", "left at item 6", "until 8pm", "items 3-6 only", "to the point mentioned": part of the meeting. */
export const partAttendance =
  /\b(?:arriv\w*|left|leaving|late|until|from (?:item|minute|agenda)|(?:from|to|till?) \d[\d:.]*(?: ?[ap]m)?|to item|to (?:the )?point|between (?:the )?points|except|excluding|joined|part of|part only|for (?:items?|part|minute|agenda)|items? \d|departed|withdrew|minutes? \d|up to|retired|entered|absent (?:for|from)|partial|at \d{1,2}[:.]\d\d)\b/i
