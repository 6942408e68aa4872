/**
 * Lists of voters by name, as paragraphs print them.
 *
 *     For (2): Councillors Cedar and Damson          heading, figure and names in one line
 *     Against (45)                                   the names in the paragraphs that follow
 *     AYES: Elm, Fir. NAYS: None. ABSENT: Gorse.     several lists in one line
 *     Those ABSTAINING from voting: None             as some councils head every list
 *     ForA. Alder, B. J. Beech and C. Cedar3         a page of a recorded vote, its cells run together
 */
import { everyMatch } from '../../language/matches.ts'
import { numberOf } from '../../language/numbers.ts'
import { outcomeOf } from '../../language/outcomes/index.ts'
import { sentences } from '../../language/sentences.ts'
import { speaksOf } from '../../language/topics.ts'
import { dividedFor, optionOf, type VoterList } from './vote-sides.ts'
import { isNames, readVoters } from './voter-names.ts'

/** How they voted, as the heading of a list of names says it. */
const sides = [
  'For|FOR|In [Ff]avou?r|IN FAVOU?R|Against|AGAINST',
  // "Voted |for the motion| (6): Elm, Fir": in small letters only where names can follow.
  'for(?= the (?:motion|amendment)\\b(?:[^();:–—-]{0,60}\\(| [–—-] [A-Z]| [–—-] the ))',
  '(?<=\\b[Vv]ot(?:ing|ed|es?) )(?:for|in favou?r|against|aye|nay|yes|no)(?!\\W*\\d)',
  'Ayes?|AYES?|Noes|NOES|Nays?|NAYS?|Yeas?|YEAS?|Yes|YES|No|NO|Opposed|OPPOSED',
  // "Those |in favor|: Elm, Fir. Those |opposed|: Oak.", "Voting |in favor|: Elm"
  '(?<=\\b(?:Those|Members|Councillors|Voting) )(?:in favou?r|opposed|against|for)(?=\\s*:)',
  'Abstain(?:ed|ing)?|(?<=(?:Members|Councillors|Those) )abstain(?:ed|ing)|ABSTAIN(?:ED|ING)?|Abstentions?|ABSTENTIONS?|Abs(?=\\.?\\s*:)',
  'Absent(?: from the (?:division|vote))?|ABSENT|Excused|EXCUSED',
  'Declined to [Vv]ote|Did [Nn]ot [Vv]ote|DID NOT VOTE|Not [Vv]oting|NOT VOTING|No [Vv]ote',
  'Recus(?:ed?|als?)|RECUSED?|Declared [Ii]nterest|Conflicts? [Oo]f [Ii]nterests?',
  // "Ayes: Elm, Fir; |noes|: Oak", "Yeas - 4, |nays| - 0"
  '(?<=[;,] )(?:ayes|noes|nays|yeas|in favou?r|against|opposed|abstain(?:ed|ing)|abstentions|absent)(?=\\s*(?:[:–—]|-\\s)\\s*[A-Z])',
  '(?<=[;,] )(?:ayes|noes|nays|yeas)(?=\\s*(?:[:–—]|-\\s)\\s*(?:\\d|none\\b|nil\\b))',
]
const whoVoted =
  '(?:(?:Members |Councillors |Those )?(?:Voting |Votes? |Voted |VOTING |VOTED |voting |voted )' +
  '|(?:Members |Councillors |Those )(?=abstain|ABSTAIN|Abstain|in favou?r\\s*:|opposed\\s*:))?'
const onWhat = [
  // "For| the original motion by Cllr Elm| (6)"
  ' (?:the|The|THE) (?:procedural |substantive |original )?(?:motion|amendment|proposal|Motion|Amendment|Proposal|MOTION|AMENDMENT|PROPOSAL)' +
    '(?: to the [Mm]otion)?(?: by [^():;]{2,60}?(?=\\s*\\())?',
  // "For Motion: Crs Elm and Fir"
  ' (?:Motion|MOTION|Amendment|AMENDMENT)(?=\\s*:)',
  ' from voting',
  // "voted in favor| thereof|: Elm, Fir; and the following voted against| the same|: Oak"
  ' (?:thereof|the same)',
  // "In favour| of the Motion|"
  ' (?:[A-Z]\\w+ )?(?:of|Of) (?:the |The )?(?:[Mm]otion|[Aa]mendment|[Pp]roposal)',
]
/** "For (6):", "Members voting against the amendment –", "AYES: ", "Abstentions 2", "Noes" at the end of a line */
const heading = new RegExp(
  `(?:^|[\\s;.,:–—-])(?<printed>${whoVoted}(?:${sides.join('|')})(?:${onWhat.join('|')})?)\\s*` +
    '(?:\\((?<count>\\d{1,3}|[Nn]il|[Nn]one|[Nn]o)\\)\\s*[:–—-]*|(?<sign>[:–—]|\\.[–—]|-(?=\\s))\\s*|(?=\\s+\\d{1,3}\\s*$)|$)',
  'g',
)
/** Where a list can be: a heading opens the text, or words announce a vote (see `beginsList`). */
const openingHead =
  /^[\s;.,:–—-]?(?:Members |Councillors |Those |Vot|VOT|vot|For|FOR|In [Ff]av|IN FAV|Against|AGAINST|Aye|AYE|Noes|NOES|Nay|NAY|Yea|YEA|Yes|YES|No|NO|Opposed|OPPOSED|Abs|ABS|Excused|EXCUSED|De|Did|DID|Conflict|Recus|RECUS)/
const announcement = /vote|voting|division|recorded|follows|roll[- ]call|answered|[.;)]\s(?:ayes?|yeas?)\s?[:(–—-]/i
const glued =
  /^(?<printed>For|Against|Abstain(?:ed|ing)?|Abstentions?|Absent|Declined To Vote|Did Not Vote|Not Voting|Conflict Of Interests?|No Vote)(?<names>\p{Lu}.*?)(?<count>\d{1,3})$/u

// A list begins the paragraph, or comes behind words that announce a vote.
const opens =
  /^\W*(?:for|in favou?r|against|ayes?|noes|nays?|yeas?|yes|no\b|opposed|abst|absent|excused|declined|did not|not voting|recus|conflict|(?:members|councillors) (?:vot|abst)|those|vot)/i
const announces = /\b(?:vot(?:e|es|ed|ing)|division|recorded|follows|roll[- ]call|answered (?:aye|yea))\b|[.;)]\s(?:ayes?|yeas?)\s?[:(–—-]/i
const mayList = (text: string) => opens.test(text) || (speaksOf(text, 'votersFollow') && announces.test(text))

/** The lists that a paragraph holds, in printed order; none where it is no list of voters. */
export function readVoterLists(printed: string): VoterList[] {
  const text = reworded(printed)
  if (!mayList(text)) return []
  // "Voting: For – unanimous" is a result, not a list of one.
  if (/^\W*(?:(?:voting|votes?)\W+)?(?:for\W+)?unanimous(?:ly)?\W*$/i.test(text)) return []
  const cell = glued.exec(text)
  if (cell?.groups) {
    const { printed, names, count } = cell.groups as Record<string, string>
    const option = optionOf(printed as string)
    if (option) return [{ option, printed: printed as string, count: Number(count), names: readVoters(names as string) }]
  }
  if (!openingHead.test(text) && !announcement.test(text)) return []
  const heads = everyMatch(text, heading)
  const first = heads[0]
  if (!first || !beginsList(text, first)) return []
  return heads.flatMap((head, i) => {
    const { printed, count } = head.groups as Record<string, string | undefined>
    const option = optionOf(printed as string)
    if (!option) return []
    const all = text.slice(head.index + head[0].length, heads[i + 1]?.index ?? text.length)
    const total = totalBehind.exec(all)
    const next = heads[i + 1] ? andFollowing.exec(all)?.index : undefined
    let words = total ? all.slice(0, total.index) : namesBeforeSentence(all.slice(0, next))
    const list: VoterList = { option, printed: printed as string, names: [] }
    const movedBy = / by (.+)$/.exec(printed as string)?.[1]
    if (movedBy) list.movedBy = movedBy
    const side = dividedFor(printed as string)
    if (side) list.side = side
    const figure = count ?? /^\s*\(?(\d{1,3})(?: votes?)?\)?(?=\s*(?:$|[-–—:,;(]|\.(?!\d))|\s+\p{Lu}\p{Ll}|(?<=\))\p{Lu})/u.exec(words)?.[1]
    if (figure !== undefined) {
      list.count = numberOf(figure) as number
      if (count === undefined) words = words.replace(/^\s*\(?\d{1,3}(?: votes?)?\)?\s*[-–—:,;.]*/, '')
      // "Against: 0. |Proposed by Elm, seconded by Fir.|": nobody, and another sentence.
      if (list.count === 0 || /^\s*(?:[Pp]roposed|[Mm]oved|[Ss]econded|PROPOSED|MOVED|SECONDED)\b/.test(words)) words = ''
      // "Abstained: 0. |The application was approved.|", "Opposed: 0. |Motion carried.|"
      if (/^\s*(?:(?:The|It|This) [^,;]*\b(?:was|were|is|are|had)\s|(?:The )?(?:Motion|motion|Amendment|amendment)\s\p{Ll})/u.test(words))
        words = ''
    } else if (/^\s*(?:nil|none)\b/i.test(words)) list.count = 0
    // "… Pond, Scanlan. (12)", "for the motion - Councillors Pond and Scanlan (2); and for the amendment - …"
    const tail = /\((\d{1,3})\)(?:[\s.;]*(?:\band\s*)?$|(?=\s[-–—]\s))/.exec(words)
    if (list.count === undefined && (tail ?? total)) list.count = Number((tail ?? total)?.slice(1).find(Boolean))
    list.names = readVoters(tail ? words.slice(0, tail.index) : words)
    return [list]
  })
}

/**
 * "There voted for the minutes being a correct record: …", "There abstained from voting: …": as "Voted for: …", "Abstained: …".
 * "For the Motion were Councillors Elm and Fir (Total 2)": as "For the Motion: Councillors Elm and Fir (2)".
 * "On the roll being called the following members voted for the amendment: Councillors …": as "For the amendment: …".
 * "For recommendation (4) – 38": as "For: 38".
 * "Motion – 3 (Councillors Elm, Fir and Oak)", "Amendment (2): Councillors Ash and Gum": as "For the motion (3): …".
 * "Yeas; Elm, Fir; Nays; Oak": as "Yeas: Elm, Fir; Nays: Oak".
 * "Ar son/For: Cllrs Elm and Fir", "Yn erbyn / Against: None": without the label in Irish or Welsh.
 */
function reworded(text: string): string {
  if (/^(?:For|Against) (?:the )?recommendation/.test(text))
    return text.replace(/^(For|Against) (?:the )?recommendations?(?: \(?[\da-z]{1,3}\)?)?\s*[:–—-]\s*\(?(\d{1,3})\)?$/, '$1: $2')
  if (/^(?:For|Against) the /.test(text)) {
    return text
      .replace(/^((?:For|Against) the (?:Motion|Amendment|motion|amendment)) (?:was|were):?\s/, '$1: ')
      .replace(/\(Total (\d{1,3})\)/, '($1)')
  }
  const divided = /^(?:The )?(?:Motion|Amendment)\s?[–—:(-]/.test(text) ? sideOfDivision.exec(text)?.groups : undefined
  if (divided) return `For the ${divided.side?.toLowerCase()} (${divided.dashed ?? divided.count}): ${divided.names}`
  // "FOR  Cr Elm, Cr Fir", "VOTED FOR  Cr Elm": in capitals, the sign left out.
  if (/^(?:VOTED )?(?:FOR|AGAINST) +\p{Lu}/u.test(text))
    return text.replace(/^((?:VOTED )?(?:FOR|AGAINST)) +(?=(?:Crs?|Cllrs?|Councillors?|Mayor)\.? [A-Z])/, '$1: ')
  if (text.slice(0, 22).includes('/')) return text.replace(/^[\p{L} ]{3,20}\/\s?(?=(?:For|Against|Abstain|Abstentions?|Absent)\b)/u, '')
  // "(Opposed: Councillors Elm and Fir)"
  if (text.startsWith('('))
    return text.replace(
      /^\((?=(?:Voting (?:against|for|in favou?r)|Opposed|OPPOSED|Against|AGAINST|Abst|ABST|For|FOR|In favou?r)\b[^()]*:)([^()]{3,300})\)\.?$/,
      '$1',
    )
  if (/^(?:yeas|ayes);/i.test(text)) return text.replace(/\b(yeas|ayes|nays|noes|absent|abstain\w*|abstentions?);/gi, '$1:')
  const told = text.includes('following ') ? followingVoted.exec(text) : null
  if (told) return `For the ${told.groups?.side?.toLowerCase()}: ${text.slice(told[0].length)}`
  if (!text.startsWith('There ')) return text
  return text.replace(/^There (?:(voted (?:for|against))|(abstained))\b[^:]{0,120}:/, (_, voted) =>
    voted ? `V${voted.slice(1)}:` : 'Abstained:',
  )
}

/** "Elm, Fir|; and the following| voted against" */
const andFollowing = /[;,]?\s*\b(?:and\s)?(?:the\s)?following(?:\s(?:members|trustees|commissioners))?\s*$/i
const followingVoted =
  /^(?:(?:Up)?[Oo]n\s(?:a|the)\s[^.;:]{3,60}?,?\s)?[Tt]he following (?:\S+ )?(?:members|Members|councillors|Councillors) (?:having )?voted for the (?<side>motion|amendment|Motion|Amendment)\s?:-?\s*(?=\p{Lu})/u
const sideOfDivision =
  /^(?:The )?(?<side>Motion|Amendment)\s?(?:[–—:-]\s*(?<dashed>\d{1,3})|\((?<count>\d{1,3})\))(?: votes?)?\s*[:(–—-]+\s*(?<names>(?:Councillors?|Cllrs?|Crs|Baillies?|Provost|Mrs?|Ms|Dr)\b[^()]{3,2000}?)\)?[.;]?$/u

/** "Elm, Fir and Oak [3]", "Elm, Fir and Oak—3.", "Elm, Fir, Oak. Total 3." */
const totalBehind = /\s*\[(\d{1,3})\][\s.;]*$|(?<=\p{L})\s?[—–]\s?(\d{1,3})[\s.;]*$|[\s.,;(]+[Tt]otal\s?[=:–-]?\s?(\d{1,3})\)?[\s.;]*$/u

/** "Oak. Chair Elm did not vote.": the list ends where a sentence begins. */
function namesBeforeSentence(words: string): string {
  if (!/\.\s+\p{Lu}/u.test(words)) return words
  const [first, ...rest] = sentences(words)
  return first && rest.length > 0 && !isNames(words.slice(rest[0]?.start)) ? words.slice(0, first.end) : words
}

/**
 * The lists of a paragraph, apart from the result that it prints before or behind them:
 *
 *     Ayes: Elm, Fir. Nays: Gorse. |Motion passed 2-1.
 *     The motion was put and LOST. |For: Crs Elm and Fir Against: Crs Gorse and Hale
 */
export function aroundVoters(text: string): { before: string; list: string; behind: string } {
  const around = apartFromResult(text)
  const at = sentenceOfList(around.list)
  return at === 0 ? around : { before: around.before + around.list.slice(0, at), list: around.list.slice(at), behind: around.behind }
}

/** "Elm moved to table the bill. Fir seconded it. |Roll call vote: Ayes: Elm, Fir.": where the sentence of the first list begins. */
function sentenceOfList(text: string): number {
  if (!speaksOf(text, 'votersFollow') || openingHead.test(text)) return 0
  const first = everyMatch(text, heading).find((head) => beginsList(text, head))
  if (!first) return 0
  const at = sentences(text).findLast(({ start }) => start <= (first.index as number) + 1)?.start ?? 0
  // "On motion by Elm, seconded by Fir, to pay, motion carried on the following vote: |AYES: Elm, Fir.": who moved is told before the colon.
  // "The motion was seconded by Oak, and upon vote being taken thereon, the following |voted in favor: Elm, Fir|"
  const told = text.slice(at, first.index + 1)
  return /\b(?:motion|moved)\b.*\b(?:second\w*|2nd)\b.*(?::|\bthe following)\s*$/is.test(told) ? (first.index as number) + 1 : at
}

function apartFromResult(text: string): { before: string; list: string; behind: string } {
  const whole = { before: '', list: text, behind: '' }
  if (!speaksOf(text, 'floor')) return whole
  const all = withResultApart(text)
  if (!mayList(text) && !(all.slice(1).some((sentence) => openingHead.test(sentence.text)) && outcomeOf(text))) return whole
  const isResult = (sentence: { text: string }) => outcomeOf(sentence.text) !== undefined && readVoterLists(sentence.text).length === 0
  const result = all.findIndex(isResult)
  const at = all[result]
  if (!at) return whole
  // "The motion died for lack of a second. Elm moved adoption. Vote: Yes: Elm, Fir. |Motion carried.": another motion's was before.
  const last = all.at(-1) as (typeof all)[number]
  if (last !== at && isResult(last) && readVoterLists(text.slice(at.end, last.start)).some(({ names }) => names.length > 0))
    return {
      before: text.slice(0, all[result + 1]?.start),
      list: text.slice(all[result + 1]?.start, last.start),
      behind: text.slice(last.start),
    }
  const next = all[result + 1]
  if (next && openingHead.test(text.slice(next.start)) && readVoterLists(text.slice(next.start)).some(({ names }) => names.length > 0))
    return { before: text.slice(0, next.start), list: text.slice(next.start), behind: '' }
  return result > 0 && readVoterLists(text.slice(0, at.start)).length > 0
    ? { before: '', list: text.slice(0, at.start), behind: text.slice(at.start) }
    : whole
}

/**
 * Its sentences, and the result by itself where a sign parts it from the lists, or capitals do: "Ayes: 5; Nays: 0; |Motion carried.",
 * "NAYS: 0 |MOTION CARRIED", "ABSENT: none; whereupon the Mayor declared |the motion carried."
 */
function withResultApart(text: string): { text: string; start: number; end: number }[] {
  const all = sentences(text)
  return all.flatMap((sentence) => {
    const at =
      /[,;]\s+(?:whereupon,?\s[^.;]{3,40}\sdeclared\s)?(?=(?:[Tt]he\s)?(?:[Mm]otion|MOTION)\s\S+(?:\s\S+){0,3}$)|(?<=\d|[Nn]one|NONE|[Nn]il|NIL|\b[Aa]ll|ALL)\s+(?=(?:MOTION\s\p{Lu}{4,30}|Motion\s\p{L}{4,10})(?:\s\p{L}+)?\W*$)|(?<=\))\s+(?=(?:CARRIED|Carried|LOST|Lost|DEFEATED|Defeated|FAILED|PASSED|Passed)\W*$)/u.exec(
        sentence.text,
      )
    const behind = at ? at.index + at[0].length : 0
    if (!at || !outcomeOf(sentence.text.slice(behind))?.alone) return [sentence]
    const from = sentence.start + behind
    return [
      { text: sentence.text.slice(0, at.index), start: sentence.start, end: sentence.start + at.index },
      { text: sentence.text.slice(behind), start: from, end: sentence.end },
    ]
  })
}

/** "FOR 28", "ABSTENTIONS   11": a side and its figure on a line of their own. */
const figureBehind = /^(?:for|against|abst\w+|in favou?r|ayes|noes|not voting)\s+\d{1,3}$/i

/** A heading counts at the beginning, or after words that announce a vote: "On a division, there voted:- For (3) - …". */
function beginsList(text: string, head: RegExpMatchArray): boolean {
  const before = text.slice(0, head.index)
  const at = head.index as number
  const whole = at === 0 && head[0].length >= text.trimEnd().length
  if (whole)
    return (
      head.groups?.count !== undefined ||
      head.groups?.sign !== undefined ||
      /^(?:for|against|abstain(?:ed|ing)?|abstentions?|ayes|noes|nays|yeas|in favou?r|absent|not voting)\b/i.test(text)
    )
  // "passed by voice vote (Absent: Elm; |Nay:| Fir)": a bracket that is read by itself.
  if (before.lastIndexOf('(') > before.lastIndexOf(')') && before.lastIndexOf('(') > 0) return false
  if (at === 0) return head.groups?.count !== undefined || head.groups?.sign !== undefined || figureBehind.test(text)
  return (
    // "… seconded by Cllr Elm, to table the bill. Voting for: Elm, Fir.", "… to table the bill. Ayes: Elm, Fir."
    (/^(?:vot|ayes?|yeas?|yes\b)/i.test(head.groups?.printed ?? '') &&
      /[.;]\s*$/.test(text.slice(0, at + 1)) &&
      head.groups?.sign !== undefined) ||
    (/\b(?:vot(?:e|es|ed|ing)|division|recorded|follows|roll[- ]call|answered)\b[^.]{0,60}$/i.test(before) &&
      (head.groups?.count !== undefined || head.groups?.sign !== undefined))
  )
}
