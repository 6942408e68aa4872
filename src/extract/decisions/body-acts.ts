/** Decisions of which the body is the subject: "The Committee, having considered the report, agreed that …". */
import { voteAside } from '../../language/figures.ts'
import { everyMatch } from '../../language/matches.ts'
import { bodyNouns, paperNouns } from '../../vocabulary/decisions.ts'
import { anotherTime, enactedBefore, isTold } from './hearsay.ts'
import type { Opening } from './opening.ts'
import { moversLength } from './passives.ts'
import { adverbs, behind, moved, spoken, verbOf } from './spoken.ts'

const bodies = bodyNouns.join('|')
/** "agreed, in accordance with Standing Order 9, that", "approved, on the recommendation of the Finance Committee, the fees" */
const asideBeforeThat = '(?:,\\s[^;:]{3,110}?,(?=\\s(?:that|to)\\b)|,\\s(?:on|upon)\\s[^;:,]{3,90},(?=\\s(?:the|an?|its)\\s))?'
/** "The Committee|, having considered the report,| agreed", "|, after division,| agreed" */
const asideBefore =
  '(?:,\\s(?:having|after|following|on|upon|with|in|by|at|for|subject|further)\\b[^;:]{3,140}?,(?=\\s(?:unanimously\\s)?(?:resolved|agreed|decided|recommended|approved|noted)\\b))?'
/** Who acts where a meeting decides. */
const meeting = [
  // "Members of the Lanes Committee", "members of this PCC", "The Parish Council"
  `[Mm]embers of (?:the|this) (?:\\p{Lu}[\\p{L}’'&-]*\\s){0,4}(?:${bodies}|\\p{Lu}{2,6})|${bodies}`,
  // "the councillors", "all members"
  '(?<=\\b(?:[Aa]ll|[Tt]he)\\s)(?:members|councillors|council|committee|board|trustees|governors|directors|shareholders)',
  // "The group agreed to", "The exec decided"; "A vote of the committee unanimously agreed to"
  '(?<=^\\P{L}{0,2}The\\s(?:working\\s)?)(?:group|exec|executive|society|club|team|association|co-?op|chapter)',
  '(?<=^\\P{L}{0,2})A vote of the (?:committee|council|board|members|meeting|group)',
  // "All present agreed to", "Those present agreed to"; "All agreed that it had been a good day" is no decision.
  '(?<![\\p{L},]\\s)(?:All|Those(?= present))(?=\\s(?:present\\s)?(?:unanimously\\s)?agreed\\s(?:to\\b|that\\b(?!\\s[^.;]{3,80}?\\shad been\\s)))',
  // "Everyone agreed that the kettle should be replaced": that it had been a good day is no decision.
  '(?<=^\\P{L}{0,2})Everyone(?=\\s(?:present\\s|then\\s|unanimously\\s)?agreed\\s(?:to\\s|that\\s[^.;]{0,120}\\s(?:should|be|would|must)\\s))',
  '(?<=^\\P{L}{0,2})We(?=\\s(?:all\\s|then\\s|unanimously\\s)?(?:agreed|decided|resolved|approved)\\s)',
]
/** What it does then. */
const decides = [
  'resolved|(?:Resolved|Agreed)(?=\\s*:)|agreed|decided|recommended',
  'approved|endorsed|adopted|accepted|ratified|homologated|authori[sz]ed',
  'APPROVED|ENDORSED|ADOPTED|ACCEPTED|RATIFIED|HOMOLOGATED|AUTHORI[SZ]ED',
  'noted',
  // "appointed |the following officers:|", "appointed |Ann Elm Treasurer|"; a "Council appointed Director" is somebody's office.
  'appointed(?=\\s+(?!(?:Member|Representative|Director|Trustee|Governor|Observer)\\b)(?:the following\\b|\\p{Ll}+ as follows|\\p{Lu}))',
  // "determined |to grant the licence|"; with another object it is what somebody found.
  '(?:determined|DETERMINED)(?=\\s+(?:not\\s+)?to\\s+(?!be\\b)(?:\\p{Ll}|GRANT|REFUSE|REVOKE|DEFER|TAKE|ISSUE))',
  // "confirmed |the following appointments|": with another object it is what somebody said.
  'confirmed(?=\\s+(?:(?:the|its|their|following|exempt|draft)\\s+)*(?:representatives|appointments?|membership|minutes)\\b)',
  // "refused |its consent|", "deferred |the application|", "granted |a dog licence|"
  '(?:granted|refused|deferred|rejected)(?=\\s+(?:(?:the|an?|its|their|this|further)\\s+)*(?:\\p{Ll}+\\s){0,2}?' +
    '(?:applications?|approval|consent|consideration|permission|licen[cs]es?|requests?|reports?|items?|matters?)(?![\\p{L}]))',
  // "voted 5-3 |to refuse it for these reasons:|", above the reasons; elsewhere it is a vote.
  `voted(?=(?:\\s+unanimously)?${voteAside}?\\s+(?:not\\s)?to\\s\\p{Ll}[^.;]{3,200}:\\s*$)`,
  // "voted |in favour of the fair|"; of the motion it is a vote.
  'voted(?= in favou?r of (?!(?:the|this|that|an?) (?:motion|amendment|resolution|proposal|proposition|recommendations?)\\b|it\\b))',
]
/** "The Committee |considered the report and| agreed" */
const didBefore = '(?:(?:considered|reviewed|received|discussed|noted|nominated)\\s+(?:[^,.;]{0,80}\\s)?and\\s+)?'
const bodyActs = new RegExp(
  `(?<![\\p{L}-])(?<body>${meeting.join('|')})(?<adv>${adverbs})${asideBefore}\\s+(?:has\\s+(?=decided\\b))?${didBefore}` +
    `(?<verb>${decides.join('|')})(?![\\p{L}])(?<after>${behind}${moved}${voteAside}?${asideBeforeThat})`,
  'gu',
)
/** Words before a body that is not the subject, or is not the meeting. */
const notSubject = [
  // "a decision |of the| Council agreed", "the man |who| Members noted", "|when the| Committee resolved"
  'of|by|with|from|to|for|that|which|who|if|when|whether|had|has|have|as|before|because|until|unless|between|among|where|while|how|although',
  // "|some| Members agreed", "|a minority of| Councillors", "and/or Council"
  '[Ss]ome|[Ss]everal|[Mm]any|[Mm]ost|[Oo]ther|[Ff]ew|[Cc]ertain|[Tt]wo|[Tt]hree|number of|group of|minority of|individual',
  'and\\/or|all the|remaining',
  // "|the previous| Council", "|the District| Council"
  'previous|next|last|ward|local|borough|county|district',
]
const notTheMeeting = new RegExp(
  `(?:^|[\\s(])(?:${notSubject.join('|')})\\s+(?:the\\s+|these\\s+|those\\s+)?(?:\\p{Lu}[\\p{L}’'&-]*\\s+(?:(?:and|of|for|&)\\s+)?){0,5}$`,
  'u',
)
/** A matter that is put right is no resolution. */
const putRight =
  /^\s+(?:the|a|an|any|all|these|those|this|some|most|his|her|its|their|many)\s+(?:\w+\s+)?(?:issues?|matters?|problems?|disputes?|quer(?:y|ies)|complaints?|concerns?|difficult(?:y|ies)|conflicts?)\b/i
/** "The Committee noted the decision progress update.": a paper, and nothing said of it. */
const paperNoted = new RegExp(
  `^\\s+(?:the|this|his|her|their|an?)?\\s*(?:contents? of the\\s+)?(?:(?!(?:of|and|for|from|in|on|to|with|that)\\s)[\\p{L}\\d’'&/,-]+\\s+){0,5}?(?:${paperNouns.join('|')})(?![\\p{L}])(?:\\s+(?:of|on|from|as|by|for|in|and)\\b(?![^.]*\\b(?:was|were|had|would|is|are|will|has|have|that)\\b)[^.]*)?[.\\s]*$`,
  'iu',
)

/** "The Senate approved |the motion| by voice vote.": what became of it, and no wording. */
const theMotion = /^\s(?:the|this)\s(?:main\s|original\s|amended\s)?(?:motion|amendment)\b(?!\s(?:to|that|of)\b)/i

export function theBodyAgreed(sentence: string, row: boolean): Opening | undefined {
  for (const match of everyMatch(sentence, bodyActs)) {
    const { adv = '', body = '' } = match.groups as Record<string, string>
    const verb = verbOf(match)
    // No rule looks further back than a few clauses.
    const before = sentence.slice(Math.max(0, match.index - 400), match.index)
    const after = sentence.slice(match.index + match[0].length)
    if (theMotion.test(after) && /^(?:approved|adopted|accepted|endorsed)$/.test(verb)) continue
    // "On the motion of Ash, seconded by Birch |the Council| adopted the report."
    const movers = moversLength(sentence)
    const moved = movers > 0 && /^(?:the\s)?$/i.test(before.slice(movers))
    if ((!moved && notTheMeeting.test(before)) || isTold(before) || anotherTime.test(after) || enactedBefore.test(after)) continue
    if (!row && !moved && !standsFree(before) && verb !== 'resolved') continue
    if (!suits(verb, adv, after)) continue
    const phrase = /(?:\b(?:The|the|All|all)\s+)?(?:\p{Lu}[\p{L}’'&-]*\s+(?:(?:and|of|for|&)\s+)?){0,5}$/u.exec(before)?.[0] ?? ''
    if (body === 'meeting' && !/\bthe $/i.test(before)) continue
    return spoken(sentence, match, match.index - phrase.length)
  }
  return undefined
}

/** The subject begins the sentence or a clause: nothing, a comma, "and", "After discussion" before it. */
function standsFree(before: string): boolean {
  // A capital "The" begins a sentence, also behind a title without a stop.
  if (/(?:^|\s)The\s+(?:\p{Lu}[\p{L}’'&-]*\s+){0,4}$/u.test(before)) return true
  const lead = before.replace(/(?:(?:the|this|all|both)\s+)?(?:\p{Lu}[\p{L}’'&-]*\s+(?:(?:and|of|for|&)\s+)?){0,6}$/u, '').trim()
  return (
    lead === '' ||
    // "In terms of the Standing Order the Committee agreed …": the comma is left out.
    /^(?:In (?:terms|accordance|line|pursuance)|Under|Pursuant|Following|After)\b[^,.;:]{4,90}$/.test(lead) ||
    /[,;:)–—-]$|\b(?:and|then|therefore|so|but|discussion|debate|consideration|thereupon|deliberation|vote)$/i.test(lead)
  )
}

/** Whether what follows the verb makes it a decision. */
function suits(verb: string, adv: string, after: string): boolean {
  if (/^(?:\s*[.;]|\s*$)/.test(after)) return false
  if (verb === 'resolved') return !putRight.test(after)
  // "agreed to the resolutions below": they are the decision.
  if (verb === 'agreed' && /^\s+to the (?:resolutions?|recommendations?|following)\b[^.]{0,20}\bbelow\b/i.test(after)) return false
  if (verb === 'agreed') return !/^\s+(?:with|on|upon|between|at|by|in (?:general|part|full))\b/i.test(after) && !/^\s*,/.test(after)
  if (verb === 'decided') return /^\s*(?:that|to|not|on|:|–|-|unanimously|against|upon|the|there)/i.test(after)
  if (verb === 'recommended') return /^\s*(?:that|to|:|–|-|the|approval|adoption|unanimously)/i.test(after)
  // "Cabinet considered the details and accepted the reasons contained therein"
  if (verb === 'accepted' && /^\s+the reasons\b/i.test(after)) return false
  if (verb === 'noted') return !/\balso|further/i.test(adv) && paperNoted.test(after)
  // "The Council adopted a policy in March 2018."
  if (
    /\b(?:in (?:(?:january|february|march|april|may|june|july|august|september|october|november|december|early|late|the year)\s+)?(?:19|20)\d\d|last (?:year|month)|previously)\b/i.test(
      after,
    )
  )
    return false
  return !/^\s+(?:that|the (?:fact|need|importance|invitation|apologies|point|challenge))\b/i.test(after) && /^\s+\S|^\s*:\s*$/.test(after)
}
