/** Who has the floor: sentence after sentence, whose words the minutes give. */
import { isSmall } from '../../language/letters.ts'
import { Passage } from '../../language/passage.ts'
import type { Sentence } from '../../language/sentences.ts'
import type { Block, Contribution, Item, Span } from '../../tree.ts'
import type { Attribution } from './attributions.ts'
import { bulletSign, bulletsAfter, leadsIn } from './bullets.ts'
import type { Cast } from './resolve.ts'
import { isSpeechless, type Wording } from './wording.ts'

/** A sentence and whom it says to have spoken. */
export interface Heard {
  sentence: Sentence
  found: Attribution[]
}

const actsOfTheMeeting = [
  // "It was unanimously agreed", "The motion was put", "Members noted the report"
  'it was (?:\\w+ ){0,2}(?:resolved|agreed|noted|moved|proposed|recommended|decided|queried|asked|suggested|reported|explained)',
  'the (?:committee|council|cabinet|panel|board|sub-committee|motion|amendment|meeting|following)\\b',
  'members (?:discussed|considered|noted|agreed)',
  // "Following the debate", "Upon being put to the vote", "On resuming", "Having heard from all sides, the Panel"
  'following (?:discussion|consideration|the debate|a vote)|upon being put|on being put|(?:up)?on (?:re-?convening|returning|resuming)\\b',
  'having (?:heard|considered|listened)\\b.{0,160}?, (?:the (?:committee|council|cabinet|panel|board|sub-committee)|members)\\b',
  // "RESOLVED that", "Action: Clerk", "For (7): Elm, Fir"
  '(?:supplementary )?(?:question|answer|reply|response)(?: \\d{1,3})?\\s?(?::|$)',
  // "Alderman Fir: Nothing to report."
  '(?:[a-z]+\\.? ){1,3}[a-z]+: ?(?:nothing|no report|no comments?|none)\\b',
  'resolved|agreed|recommended|noted|actions?\\b|voting\\b|for \\(|against \\(',
]
/** Paragraphs that end a speech though nobody else speaks: acts of the meeting, passives, decisions. */
const endsSpeech = new RegExp(`^(?:${actsOfTheMeeting.join('|')})`, 'i')

export class Floor {
  readonly contributions: Contribution[] = []
  /** Whose words go on, where the next sentence names nobody. */
  private current: Contribution | undefined
  /** Who asked in this paragraph. */
  private asker: Attribution | undefined

  constructor(
    private readonly item: Item,
    /** What the item's minutes consist of. */
    private readonly blocks: readonly Block[],
    private readonly cast: Cast,
    private readonly wording: Wording,
    private readonly source: string,
  ) {}

  /** Takes in the sentences of one block; the last may lead to bullets below. */
  hear(at: number, own: readonly Heard[]): void {
    const block = this.blocks[at] as Block
    this.asker = undefined
    const speakerless = own[0]?.found.length === 0
    if (isSpeechless(block, this.wording) || (speakerless && endsSpeech.test(block.value) && !bulletSign(block))) this.current = undefined
    own.forEach(({ sentence, found }, index) => {
      this.cast.meet(sentence.text)
      this.cast.expect(sentence.text)
      if (found.length === 0) {
        this.goOn(block, sentence.text, index === 0)
        return
      }
      this.attribute(block, sentence, found)
      this.cast.expectAnswer(sentence.text, own[index + 1]?.found[0])
    })
    const lead = own.at(-1)
    if (this.current && lead && lead.found.length > 0 && leadsIn(lead.sentence.text))
      this.current.bullets = bulletsAfter(this.blocks, at, this.wording)
  }

  /** A sentence that names nobody is the last speaker's; a bullet is so already. */
  private goOn(block: Block, sentence: string, opensBlock: boolean): void {
    if (this.current && !this.current.bullets.includes(block)) this.current.text += `${opensBlock ? '\n' : ' '}${sentence}`
  }

  private attribute(block: Block, sentence: Sentence, found: readonly Attribution[]): void {
    found.forEach((attribution, n) => {
      if (isNoSpeech(attribution, sentence.text, this.cast) || isDeclaration(attribution, this.item)) return
      if (n === 0 && this.current?.bullets.includes(block) && isRecounted(sentence.text, this.current)) return
      this.noteAsker(attribution, sentence.text)
      const end = found[n + 1]?.at ?? sentence.text.length
      const text = sentence.text.slice(attribution.at, end).replace(/[,;]?\s*(?:and|but)?\s*$/, '')
      const at = new Passage([block], this.source).spanAt(sentence.start + attribution.at, sentence.start + end)
      this.current = contribution(attribution, this.cast, sentence.text, text, at)
      this.contributions.push(this.current)
    })
  }

  /** "Mr Elm asked …. The Clerk replied …. He then asked …": he is Mr Elm, who asked first. */
  private noteAsker(attribution: Attribution, sentence: string): void {
    if (attribution.kind !== 'pronoun') {
      if (asks.test(attribution.verb)) this.asker = attribution
    } else if (this.asker && asksFurther(attribution, sentence)) this.cast.resolve(this.asker.printed, this.asker.kind)
  }
}

const asks = /^(?:asked|enquired|inquired|queried|questioned)/

/** "|He then asked| about the cost", behind the answer to his first question. */
function asksFurther({ verb, at }: Attribution, sentence: string): boolean {
  if (!asks.test(verb)) return false
  const from = sentence.indexOf(verb, at)
  return (
    /\b(?:then|also|further)\s$/.test(sentence.slice(0, from)) ||
    /^\s(?:if|whether|about|why|how|what|when|where)\b/.test(sentence.slice(from + verb.length))
  )
}

/** "reported apologies from …", and initials that stand for a body or for nothing that the item explains. */
function isNoSpeech(attribution: Attribution, sentence: string, cast: Cast): boolean {
  if (attribution.kind === 'initials' && !cast.isPerson(attribution.printed)) return true
  // "No persons requested to speak."
  if (/^(?:no|nobody|none)\b/i.test(attribution.printed)) return true
  return /^reported$/.test(attribution.verb) && /\breported (?:an? )?apolog/.test(sentence)
}

/** "• the Highway Authority had raised no objection;" below "The Planning Officer advised that:": what she recounts of another. */
function isRecounted(sentence: string, lead: Contribution): boolean {
  return isSmall(sentence, 0) && /\bthat\s?[:;,–-]*$/.test(lead.sentence)
}

/** Items in which members declare their interests: "Councillor Marsh – is a governor of the school". */
const declarations = /\b(?:declarations?|disclosures?)\b.*\binterests?\b|^interests\b/i

/** A declaration, which is noted as an interest and is no speech. */
function isDeclaration({ verb }: Attribution, item: Item): boolean {
  return declarations.test(item.title ?? '') && /^(?:–|:|declared that)$/.test(verb)
}

function contribution(attribution: Attribution, cast: Cast, sentence: string, text: string, at: Span): Contribution {
  const { speaker, certainty, reason } = cast.resolve(attribution.printed, attribution.kind)
  const kind =
    attribution.kind === 'pronoun' || attribution.kind === 'initials' ? 'person' : attribution.kind === 'body' ? 'group' : attribution.kind
  return {
    by: 'speakers',
    at,
    printed: attribution.printed,
    speaker,
    kind,
    certainty,
    ...(reason === undefined ? {} : { reason }),
    verb: attribution.verb,
    sentence,
    text,
    bullets: [],
    ...(attribution.inReplyTo === undefined ? {} : { inReplyTo: attribution.inReplyTo }),
  }
}
