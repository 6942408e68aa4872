/**
 * Speakers whom a line names before their words, where no verb reports them:
 *
 *     Question from Mr J Holt: When will the lamps be mended?          Supplementary question from Mrs Elm
 *     Response by Councillor Elm                                        Councillor Elm to ask the Leader of the Council:
 *     Q1: When will the lamps be mended? (Cllr Elm)
 *     Cllr Elm: The lamps are dim and ought to be mended.              Councillor Elm’s view was that the lamps were dim.
 */
import { reportingVerbs } from '../../vocabulary/speech.ts'
import type { Agent } from './agents.ts'
import { parseDesignation } from './designation.ts'
import { tidy } from './subjects.ts'

const asking =
  '(?:(?:Written |Public |Supplementary |Further |Follow-up )?(?:[Qq]uestion|QUESTION)(?: (?:No\\.? ?)?\\d{1,3}| [A-Z])?|Q\\d{0,3})'
const answering = '(?:Supplementary )?(?:Answer|ANSWER|Response|RESPONSE|Reply|REPLY|A\\d{0,3})'
const by = '(?:from|by|(?:given|asked|submitted|put|received|tabled) (?:by|from))'
/** "Question 2 from |Mrs Holt| to Councillor Elm:", "Question 1 – |Mrs Holt| to Councillor Elm", "Reply from |the Leader|" */
const heads = [
  new RegExp(
    `^(?<verb>${asking}(?: [–—-])? ${by})\\s(?<who>[^:;?“”"]{3,110}?)(?=\\sto\\s(?:the\\s)?\\p{Lu}|\\s?[:?]|\\s[–—-]\\s|\\.?$)`,
    'u',
  ),
  new RegExp(`^(?<verb>${asking})\\s?[–—:-]\\s(?<who>\\p{Lu}[^:;?“”"]{3,80}?)(?=\\sto\\s(?:the\\s)?\\p{Lu}[^.?]{3,90}$)`, 'u'),
  // "Public Question 1: |Mr J Holt|"
  new RegExp(`^(?<verb>${asking})\\s?[–—:-]\\s(?<who>(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\\.?\\s\\p{Lu}[^:;?.,]{1,40})$`, 'u'),
  // "Report from |Cllr Elm|: the lamps are out."
  /^(?<verb>(?:(?:Verbal|Written)\s)?(?:Report|Update|Statement|Comments?)\s(?:from|by))\s(?<who>[^:;?“”"]{3,80}?)(?=:\s\S.{11})/u,
  new RegExp(`^(?<verb>${answering} ${by})\\s(?<who>[^:;?“”"]{3,110}?)(?=\\s?:|\\s[–—-]\\s|\\.?$)`, 'u'),
]
/** "Q1: When will the lamps be mended? (|Cllr Elm|)" */
const behindQuestion = new RegExp(
  `^(?<verb>${asking})(?:\\s?[.:–—-])?\\s.{8,900}\\?\\s\\((?:asked by |from )?(?<who>\\p{Lu}[^()?]{2,60})\\)\\.?$`,
  'su',
)
/** "|Councillor Elm| to ask the Leader of the Council:" */
const toAsk = /^(?<who>\p{Lu}[^:;?]{3,80}?)\s(?<verb>to ask)\s(?:the\s)?\p{Lu}[^:;?]{3,120}[:?–-]$/u
/** "|Councillor Elm|’s view was that the lamps were dim." */
const owning =
  /^(?<who>[^,;:]{3,80}?)(?:['’]s|(?<=s)['’])\s(?:own\s|main\s|only\s)?(?<verb>(?:view|opinion|concern|question|suggestion|understanding|advice|preference|belief)\s(?:was|is))\s(?:that|whether|how|why|for)\b/u
/** "|Cllr Elm|: The lamps are dim." */
const turn =
  /^(?<who>(?:(?:Cllr|Councill?or|Mr|Mrs|Ms|Miss|Dr|Cr|Ald|Alderman|Mayor|Commissioner|Trustee|Supervisor)\.?\s[^:;]{2,60}?|(?:The\s)?(?:Chair(?:man|person)?|(?:Town |Parish )?Clerk|Mayor)))(?::|\s[–—-])\s(?<words>["“‘]?\p{Lu}.{7,})$/u
/** "|Elm| – Thanked the staff." */
const alone = /^(?<who>\p{Lu}[\p{L}’'-]+)(?::|\s[–—-])\s(?<words>\p{Lu}\p{Ll}+ed\s.{5,})$/u
/** A list of what somebody does has no such word: "Cllr Elm: Village Hall, Footpaths, Press". */
const finite =
  /\b(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|may|might|must|needs?|thinks?|thanks?|agrees?|feels?|hopes?|I|we|[A-Z]?\p{Ll}+n['’]t)\b/u

/** Who asks or answers, by the head of the question or the answer. */
export function askerOf(sentence: string): Agent | undefined {
  const first = sentence.charAt(0)
  if (!'QSWPFARCUV'.includes(first)) return undefined
  for (const head of heads) {
    const { who, verb } = head.exec(sentence)?.groups ?? {}
    if (who && verb) return agent(who, verb)
  }
  return undefined
}

/** Who asks the question that a paragraph holds, by the bracket behind it. */
export function askerBehind(paragraph: string): Agent | undefined {
  const { who, verb } = (/^Q.*\)\.?$/su.test(paragraph) && behindQuestion.exec(paragraph)?.groups) || {}
  return who && verb ? agent(who, verb) : undefined
}

/** Whose words a sentence gives that no verb reports, or a verb behind the colon: "Mayor Elm: Thanked the staff." */
export function turnOf(sentence: string, known: ReadonlySet<string>): Agent | undefined {
  const own = / to ask /.test(sentence) ? toAsk.exec(sentence)?.groups : undefined
  const owned = own ?? (/['’]s? /.test(sentence.slice(0, 90)) ? owning.exec(sentence)?.groups : undefined)
  if (owned?.who && owned.verb) return agent(owned.who, owned.verb)
  if (!/:\s|\s[–—-]\s/.test(sentence.slice(0, 90))) return undefined
  const single = alone.exec(sentence)?.groups
  const { who, words } = (single && known.has(single.who ?? '') ? single : turn.exec(sentence)?.groups) ?? {}
  if (!who || !words) return undefined
  const [first] = reportingVerbs(`${words.charAt(0).toLowerCase()}${words.slice(1)}`)
  const verb = first?.at === 0 ? first.verb : undefined
  if (single && single.who === who) return verb ? { printed: who, kind: 'person', verb } : undefined
  if (verb) return agent(who, verb)
  // "Chair: Councillor Elm was elected"
  if (!sentence.slice(who.length).startsWith(':') || words.split(' ').length < 4 || !finite.test(words) || titled.test(words))
    return undefined
  return agent(who, ':')
}

const titled = /^(?:Cllr|Councill?or|Mr|Mrs|Ms|Miss|Dr|Cr)\b/

function agent(who: string, verb: string): Agent | undefined {
  const kind = parseDesignation(who)
  return kind === 'person' || kind === 'role' || kind === 'group' ? { printed: tidy(who), kind, verb } : undefined
}
