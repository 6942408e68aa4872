/** Decisions that nobody is said to have taken: "It was agreed that …", "There was general agreement to …", "A decision was taken not to …". */
import { voteAside } from '../../language/figures.ts'
import { everyMatch } from '../../language/matches.ts'
import { speaksOf } from '../../language/topics.ts'
import { bodyNouns } from '../../vocabulary/decisions.ts'
import { anotherTime, isTold } from './hearsay.ts'
import type { Opening } from './opening.ts'
import { byBody } from './passives.ts'
import { adverbs, behind, moved, spoken } from './spoken.ts'

const bodies = bodyNouns.join('|')
const aside = '(?:,\\s[^;:]{3,110}?,)?'

/** "It was |agreed|", "It was |voted| by 4 to 3 that" */
const itWas = new RegExp(
  `\\bit (?:was|is)(?<adv>${adverbs})${aside}\\s+(?:(?:agreed|resolved|decided|approved|proposed|suggested|discussed|noted|considered)\\s+and\\s+)?` +
    `(?<verb>resolved|agreed|decided|determined|recommended|ordered|voted(?=(?:\\s+unanimously)?${voteAside}?\\s*:?\\s+(?:that|to|To|That)\\b))\\b` +
    `(?<after>${byBody}?${behind}${moved}${voteAside}?)`,
  'giu',
)
/** "Following a review it was determined that the kerb was high enough": what was found, by whoever looked. */
const findings = /\b(?:review|inspection|survey|assessment|investigation|analysis|tests?)\b/i

export function itWasAgreed(sentence: string): Opening | undefined {
  if (!speaksOf(sentence, 'it') || !speaksOf(sentence, 'resolving')) return undefined
  for (const match of everyMatch(sentence, itWas)) {
    // No rule looks further back than a few clauses.
    const before = sentence.slice(Math.max(0, match.index - 400), match.index)
    const after = sentence.slice(match.index + match[0].length)
    // "It was confirmed that the wall is ours, It was also agreed to mend it.": a comma for a full stop.
    if (
      (isTold(before) && !(match[0].startsWith('It') && /,\s*$/.test(before))) ||
      (/^determined$/i.test(match.groups?.verb ?? '') && findings.test(before)) ||
      anotherTime.test(after) ||
      !/[\p{L}:]/u.test(after) ||
      /^\s+(?:(?:with|between|upon)\b|by (?:a |the )?(?:majority|consensus|general|show|\d))/i.test(after)
    )
      continue
    return spoken(sentence, match, match.index)
  }
  return undefined
}

const agreements = [
  // "All were in agreement that the minutes be signed.", "There was general agreement to write again."
  '^\\W*(?:(?:all|everyone|councillors|members|(?:the )?(?:council|committee|board|meeting))\\s(?:present\\s)?(?:was|were)\\s(?:all\\s)?in' +
    '|there was(?:\\s(?:an?|unanimous|general|full))*)\\s(?:agreement|consensus),?\\s(?=that\\b|to\\s\\p{Ll})',
  // "The Board reached consensus to wait.", "Council came to a consensus that lamps be lit."
  '^\\W*(?:the )?(?:\\p{L}+ )?(?:council|committee|board|commission|members|group) (?:reached|came to) (?:an? )?consensus,? ' +
    '(?=that\\b|to\\s\\p{Ll})',
  // "It was the consensus of the Board to wait.", "Council consensus was to wait."
  '^\\W*(?:it was the (?:\\p{Ll}+ )?consensus of (?:the )?[^,.;]{3,40}?|(?:the )?consensus of (?:the )?[^,.;]{3,40}? was,?' +
    "|(?:the )?(?:\\p{L}+ )?(?:council|committee|board|commission|general|group)(?:['’]s)? consensus was,?)\\s" +
    '(?=that\\b|to\\s\\p{Ll})',
  // "By consensus: to wait", "By consensus, the Council |directed staff to wait|."
  // "By general consent: to wait"
  '^\\W*by (?:(?:general |unanimous )?consensus|(?:general|unanimous|common) consent)(?:\\s?[:–-]\\s*(?=that\\b|to\\s\\p{Ll})|(?: of (?:the )?\\p{L}+)?,\\s' +
    '(?:the\\s)?(?:\\p{L}+\\s)?(?:council|committee|board|commission|members)\\s(?=(?:directed|instructed|requested|authori[sz]ed|accepted|supported)\\s))',
]
const agreement = new RegExp(agreements.join('|'), 'iu')

export function inAgreement(sentence: string): Opening | undefined {
  const match = /agreement|consensus/i.test(sentence) ? agreement.exec(sentence) : null
  if (!match) return undefined
  return { ...spoken(sentence, match, 0), kind: 'agreed' }
}

/** "The Council made the decision to view the site.", "A decision was taken not to object." */
const made = new RegExp(
  `^\\W*(?:(?:the\\s)?(?:\\p{Lu}[\\p{L}’'&-]*\\s){0,4}(?:${bodies}|council|committee|board|meeting|members|trustees|governors)\\s` +
    '(?:then\\s)?(?:made|took|reached|came to)\\s(?:(?:a|the|its)\\s)?(?:\\p{Ll}+\\s)?decision' +
    `|(?:a|the)\\s(?:\\p{Ll}+\\s)?decision was\\s(?:then\\s)?(?:made|taken|reached)(?:${byBody})?),?\\s(?=(?:not\\s)?to\\s\\p{Ll}|that\\b)`,
  'iu',
)

export function decisionMade(sentence: string): Opening | undefined {
  const match = sentence.includes('decision') ? made.exec(sentence) : null
  return match && !anotherTime.test(sentence.slice(match[0].length)) ? { ...spoken(sentence, match, 0), kind: 'resolved' } : undefined
}

/** "The Chair announced that the Sub-Committee had decided to refuse the application.": a hearing's decision, as the parties are told it. */
const announcedBy = new RegExp(
  '^\\W*(?:(?:[Aa]fter|[Ff]ollowing|[Oo]n|[Uu]pon)\\s[^.;:,]{3,80},?\\s)?(?:the\\s)?(?:chair(?:man|woman|person)?|solicitor|clerk|legal (?:adviser|advisor|officer))' +
    '(?:,?\\s(?:Councillor|Cllr|Mr|Mrs|Ms)\\s[^.;:,]{2,30},?)?\\s(?:then\\s)?(?:announced|(?:advised|informed|told) (?:the )?(?:applicant|parties|all parties|those present))' +
    '\\sthat\\s(?:the\\s)?(?:[\\p{L}]+\\s){0,2}?(?:sub-?committee|panel)\\shad\\s(?:unanimously\\s)?(?<verb>decided|resolved|determined|agreed)(?=\\sto\\s\\p{Ll})',
  'iu',
)

export function decisionAnnounced(sentence: string): Opening | undefined {
  const match = / that (?:the )?[^.;]{0,40}(?:committee|panel) had /i.test(sentence) ? announcedBy.exec(sentence) : null
  return match ? spoken(sentence, match, 0) : undefined
}
