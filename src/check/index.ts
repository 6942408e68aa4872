/**
 * The rules, in the order in which `minutebook rules` lists them, and the checkers made of them.
 *
 * Adding a rule is one file in rules/ and one line here. A checker is one frozen unified processor: it is
 * built once for a configuration, not once for a file.
 */
import { type Processor, unified } from 'unified'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Minutes } from '../tree.ts'
import { withoutDoubtfulErrors } from './doubt.ts'
import type { Rule, RuleConfig, Severity } from './rule.ts'
import { abbreviationMeanings } from './rules/abbreviation-meanings.ts'
import { abbreviationTwice } from './rules/abbreviation-twice.ts'
import { abbreviationUndefined } from './rules/abbreviation-undefined.ts'
import { agendaFiledAsMinutes } from './rules/agenda-filed-as-minutes.ts'
import { agendaItemWithoutMinute } from './rules/agenda-item-without-minute.ts'
import { apologiesAndPresent } from './rules/apologies-and-present.ts'
import { apostrophe } from './rules/apostrophe.ts'
import { approvedMinutesDate } from './rules/approved-minutes-date.ts'
import { article } from './rules/article.ts'
import { boldHeading } from './rules/bold-heading.ts'
import { capitalLetters } from './rules/capital-letters.ts'
import { clauseLabels } from './rules/clause-labels.ts'
import { clauseWithoutVerb } from './rules/clause-without-verb.ts'
import { confusedWords } from './rules/confused-words.ts'
import { danglingClause } from './rules/dangling-clause.ts'
import { decisionDiffers } from './rules/decision-differs.ts'
import { doubledWords } from './rules/doubled-words.ts'
import { draftMarking } from './rules/draft-marking.ts'
import { emptyBullet } from './rules/empty-bullet.ts'
import { encodingDamage } from './rules/encoding-damage.ts'
import { endBeforeStart } from './rules/end-before-start.ts'
import { headingLevels } from './rules/heading-levels.ts'
import { impossibleDate } from './rules/impossible-date.ts'
import { impossibleTime } from './rules/impossible-time.ts'
import { itemNumberSequence } from './rules/item-number-sequence.ts'
import { itemNumberTwice } from './rules/item-number-twice.ts'
import { itemWithoutDecision } from './rules/item-without-decision.ts'
import { itemWithoutMinutes } from './rules/item-without-minutes.ts'
import { labelForm } from './rules/label-form.ts'
import { listedTwice } from './rules/listed-twice.ts'
import { meetingDate } from './rules/meeting-date.ts'
import { missingClosingTime } from './rules/missing-closing-time.ts'
import { missingFullStop } from './rules/missing-full-stop.ts'
import { missingHeading } from './rules/missing-heading.ts'
import { missingItem } from './rules/missing-item.ts'
import { missingSpace } from './rules/missing-space.ts'
import { missingVenue } from './rules/missing-venue.ts'
import { misspelling } from './rules/misspelling.ts'
import { mixedBullets } from './rules/mixed-bullets.ts'
import { motionWithoutResult } from './rules/motion-without-result.ts'
import { moverSeconds } from './rules/mover-seconds.ts'
import { nameInitials } from './rules/name-initials.ts'
import { nameSpelling } from './rules/name-spelling.ts'
import { nextMeeting } from './rules/next-meeting.ts'
import { ordinals } from './rules/ordinals.ts'
import { personNotPresent } from './rules/person-not-present.ts'
import { pictureOfText } from './rules/picture-of-text.ts'
import { placeholder } from './rules/placeholder.ts'
import { punctuation } from './rules/punctuation.ts'
import { recommendationWording } from './rules/recommendation-wording.ts'
import { repeatedParagraph } from './rules/repeated-paragraph.ts'
import { smallWords } from './rules/small-words.ts'
import { timeOutsideMeeting } from './rules/time-outside-meeting.ts'
import { truncatedText } from './rules/truncated-text.ts'
import { unclosedBracket } from './rules/unclosed-bracket.ts'
import { verbForms } from './rules/verb-forms.ts'
import { voteCount } from './rules/vote-count.ts'
import { voteNameTwice } from './rules/vote-name-twice.ts'
import { voteResult } from './rules/vote-result.ts'
import { voteTotal } from './rules/vote-total.ts'
import { voterNotPresent } from './rules/voter-not-present.ts'
import { weekdayDate } from './rules/weekday-date.ts'
import { wrongTotal } from './rules/wrong-total.ts'
import { withoutSuppressed } from './suppress.ts'

export const rules: Rule[] = [
  itemNumberSequence,
  itemNumberTwice,
  itemWithoutMinutes,
  agendaItemWithoutMinute,
  agendaFiledAsMinutes,
  placeholder,
  truncatedText,
  repeatedParagraph,
  headingLevels,
  wrongTotal,
  doubledWords,
  confusedWords,
  itemWithoutDecision,
  labelForm,
  clauseLabels,
  clauseWithoutVerb,
  danglingClause,
  recommendationWording,
  decisionDiffers,
  voteCount,
  voteNameTwice,
  voterNotPresent,
  voteTotal,
  voteResult,
  moverSeconds,
  motionWithoutResult,
  personNotPresent,
  nameSpelling,
  nameInitials,
  abbreviationUndefined,
  abbreviationMeanings,
  abbreviationTwice,
  apologiesAndPresent,
  listedTwice,
  impossibleDate,
  impossibleTime,
  weekdayDate,
  ordinals,
  endBeforeStart,
  timeOutsideMeeting,
  approvedMinutesDate,
  meetingDate,
  nextMeeting,
  mixedBullets,
  emptyBullet,
  encodingDamage,
  misspelling,
  article,
  apostrophe,
  verbForms,
  smallWords,
  capitalLetters,
  missingSpace,
  punctuation,
  unclosedBracket,
  missingFullStop,
  missingHeading,
  missingVenue,
  missingItem,
  missingClosingTime,
  draftMarking,
  boldHeading,
  pictureOfText,
]

export const presets = ['recommended', 'strict'] as const
export type Preset = (typeof presets)[number]

/** What is asked of each rule by name, over what the preset asks. */
export type RuleSettings = Record<string, RuleConfig>

export interface CheckerOptions {
  preset?: Preset
  settings?: RuleSettings
  /** Rules that plug-in packages bring along. */
  more?: Rule[]
}

/** Runs rules over one document; returns its messages in the order of their places. */
export type Checker = (tree: Minutes, file: VFile) => VFileMessage[]

/** The severity that a preset gives a rule. */
export function severityIn(preset: Preset, rule: Rule): Severity | 'off' {
  return preset === 'strict' || rule.preset === 'recommended' ? rule.severity : 'off'
}

/** Makes a checker of a preset and settings. */
export function createChecker({ preset = 'recommended', settings = {}, more = [] }: CheckerOptions = {}): Checker {
  const processor = unified()
  for (const rule of [...rules, ...more]) {
    const [severity, options] = settings[rule.name] ?? [severityIn(preset, rule)]
    if (severity !== 'off') processor.use(rule.plugin, [severity, options])
  }
  processor.freeze()
  return (tree, file) => {
    ;(processor as unknown as Processor).runSync(tree, file)
    return withoutDoubtfulErrors(withoutSuppressed(file)).sort(byPlace)
  }
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || (a.ruleId ?? '').localeCompare(b.ruleId ?? '', 'en')
}
