import type { VFile } from 'vfile'
import type { Block, Item, Meeting, Minutes, Motion, Span } from '../../tree.ts'
import { blocksOf, hasSubItems, itemsOf, minutesText } from '../blocks.ts'
import { breaksOff } from '../excerpt.ts'
import { place, textOf } from '../place.ts'
import { rule } from '../rule.ts'

/** Words that say what became of a motion, however the minutes put it. */
const outcome =
  /(?:\b|(?<=\d))(?:carried|lost|agreed|resolved|approved|adopted|passed|fell|defeated|rejected|withdrawn|withdrew|accepted|supported(?! by)|elected|appointed|deferred|unanimous(?:ly)?|all in favour|no objections?|ruled out|lapsed|tabled|seconded and|put to the (?:vote|meeting)|confirmed|signed|ayes?|nays?|yeas?|voted|m\/?s\/?c|unan|suspended|reinstated|unopposed|declared elected|pass for payment|no (?:other|further) nominations|not moved)\b|\bvotes?\b.{0,20}\b\d{1,2}\s?[-–]\s?\d{1,2}\b/i
/** "Council Resolution 2030-004": passed, where the minutes do not say so of the others. */
const numbered = /\bresolution (?:no\b|number|#|\S*\d)/i

const election = /\b(?:elections?|appointments?|nominations?|office[- ]bearers|officers)\b/i
/** "Treasurer – Ann Beck – proposed by", "Secretary: Ann Beck, proposed" */
const office = /^\W*\p{Lu}[\p{L} ]{2,40}\s?[–—:-]\s*\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*\s?[–—:,(-]/u

export const motionWithoutResult = rule(
  {
    name: 'motion-without-result',
    group: 'votes',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Every motion that was moved has a result.',
    why: `"Councillor Beck proposed, seconded by Councillor Field, that the grant be paid." And then? Without "carried", "agreed" or
"RESOLVED" the clerk has no authority to pay, and the auditor will ask.`,
    examples: [
      {
        text: `
          Agenda item

          Grants

          Minutes:

          Councillor Beck proposed, seconded by Councillor Field, that the grant be paid.

          The Clerk reported on the hedge.
        `,
        reports: ['7:1 Unexpected motion of `Councillor Beck` without a result, expected what became of it: carried, lost or withdrawn'],
      },
      {
        text: `
          LANES TOWNSHIP

          Minutes of the meeting held on Monday 3 June 2030

          Present: Beck, Field, Marsh, Teal

          Moved by Beck, seconded by Field, to approve the agenda. Carried.

          Moved by Marsh, seconded by Teal, to buy a mower.

          Moved by Teal, seconded by Beck, to pay the bills. Carried.

          Moved by Field, seconded by Beck, to mend the lamps. Carried.

          Moved by Beck, seconded by Teal, to cut the hedge. Carried.
        `,
        reports: ['9:1 Unexpected motion of `Marsh` without a result, expected what became of it: carried, lost or withdrawn'],
      },
      {
        text: `
          Agenda item

          Grants

          Minutes:

          Councillor Beck proposed, seconded by Councillor Field, that the grant be paid. All were in favour.
        `,
      },
      {
        text: `
          Agenda item

          Close

          Minutes:

          Councillor Beck proposed closing the meeting, seconded by Councillor Field. The meeting closed at 9pm.
        `,
      },
      {
        text: `
          LANES CHURCH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          1. Appointment of Officers

          • Secretary – Ann Beck – proposed Bob Field, seconded Cora Marsh

          • Treasurer - Dot Teal - proposed Cora Marsh, seconded Bob Field

          2. Nomination of Chair

          Councillor Beck nominated Councillor Field to chair the group. This was seconded by Councillor Marsh.

          That Councillor Field chair the group

          3. Accounts

          The accounts were read.
        `,
      },
      {
        text: `
          Agenda item

          Motions of the Council

          Minutes:

          Regarding the motion on hedges, proposed by Councillor Marsh, Members discussed what is done already.

          Hedges were cut twice a year.
        `,
      },
      {
        text: `
          LANES TOWNSHIP

          Minutes of the meeting held on Monday 3 June 2030

          1. Minutes

          Moved by: Councillor Beck
          Seconded by: Councillor Field
          THAT the minutes be adopted as printed.
          Carried.

          2. Report

          Moved by: Councillor Field
          Seconded by: Councillor Teal
          THAT the report be received.
          Carried.

          3. Grant

          Moved by: Councillor Marsh
          Seconded by: Councillor Teal
          THAT the grant be approved.

          4. Gravel

          Moved by: Councillor Beck
          Seconded by: Councillor Teal
          THAT the tender be accepted.
          Carried.

          5. By-law 2030-32

          Moved by: Councillor Beck
          Seconded by: Councillor Marsh
          THAT the by-law be passed.
          Carried.

          6. Adjournment

          The meeting adjourned at 8.10 pm.
        `,
        reports: ['21:1 Unexpected motion of `Councillor Marsh` without a result, expected what became of it: carried, lost or withdrawn'],
      },
    ],
  },
  (tree, file) => {
    const told = [...itemsOf(tree)].filter(({ item }) => numbered.test(minutesText(item)) && outcome.test(minutesText(item)))
    for (const meeting of tree.children) {
      const most = tellsResults(meeting)
      const wantsLine = tellsByLine(file, meeting)
      for (const item of meeting.children) {
        // What the item decided besides: "The report was accepted."
        const besides = item.decisions.every(({ at }) => item.motions.every((motion) => !overlaps(at, motion.at)))
        const apart = (item.motions.length > 1 || besides) && most
        if (item.truncated || (item.decisions.length > 0 && !apart) || hasSubItems(item, meeting) || rollCallFollows(item, meeting))
          continue
        const whole = minutesText(item)
        item.motions.forEach((motion, i) => {
          // "Standing orders were suspended, proposed by Elm, and …": two of one sentence are told once.
          if (item.motions[i - 1]?.at.start === motion.at.start) return
          // "Moved by: Elm" ¶ "Seconded by: Elm" is read as two motions; `mover-seconds` says what is wrong.
          const next = item.motions[i + 1]
          if (motion.mover !== undefined && motion.seconder === undefined && !next?.mover && next?.seconder === motion.mover) return
          const text = apart || wantsLine ? behind(file, item, i) : whole
          // The results of long ones may stand where a reader of their text has to look for them.
          if (apart && !wantsLine && text.length > 400) return
          // "Motion to adjourn by Beck. Meeting adjourned at 19:50.", "Cllr Beck proposed closing the meeting. The meeting closed"
          const adjourned = /\bto (?:adjourn|close)\b|\bclosing the meeting\b/i.test(text) && /\b(?:adjourned|meeting closed)\b/i.test(text)
          const told = wantsLine ? tellsResult.test(farBehind(file, meeting, motion)) : outcome.test(text) || isTold(text)
          const counted = motion.for !== undefined || motion.against !== undefined || motion.unanimous === true
          if (adjourned || told || counted || motion.result !== undefined || !wasMoved(item, motion) || isLast(item, motion, tree)) return
          // What became of the last motion stands in what is missing.
          if (breaksOff(file) && i === item.motions.length - 1 && isLastItem(item, tree)) return
          const whose = motion.mover === undefined ? '' : ` of \`${motion.mover}\``
          file.message(`Unexpected ${motion.kind}${whose} without a result, expected what became of it: carried, lost or withdrawn`, {
            place: place(file, motion.at),
          })
        })
      }
    }
    function isTold(text: string): boolean {
      return (told.length < 3 && numbered.test(text)) || /\bin favou?r\b/i.test(text)
    }
  },
)

/** What stands from a motion to the next of its item. */
function behind(file: VFile, item: Item, i: number): string {
  const { at } = item.motions[i] as Motion
  return textOf(file).slice(at.start, Math.max(item.motions[i + 1]?.at.start ?? item.at.end, at.end))
}

/** The same up to the next of the meeting: the end of a long one may have been taken for an item. */
function farBehind(file: VFile, meeting: Meeting, motion: Motion): string {
  const next = startsOf(meeting).filter((start) => start > motion.at.start)
  return textOf(file).slice(motion.at.start, Math.max(motion.at.end, Math.min(meeting.at.end, ...next)))
}

/** Where somebody moved something; "Carried." far below its motion may stand alone. */
function startsOf(meeting: Meeting): number[] {
  const moved = meeting.children.flatMap(({ motions }) => motions.filter(({ mover, seconder }) => mover ?? seconder))
  return moved.map(({ at }) => at.start).sort((a, b) => a - b)
}

/** "Moved by: Elm" ¶ "Seconded by: Fir" ¶ "THAT the report be received." ¶ "Carried.": a result in a line of its own. */
const resultLine =
  /^\W*(?:(?:the )?(?:motion|resolution|amendment|question)\W{0,3}(?:was |is )?)?(?:(?:not )?carried|lost|defeated|adopted|passed|withdrawn|deferred|tabled|approved)\b[^\n]{0,40}$/im

/** The same, or a sentence: "The motion was not acted on." */
const tellsResult = new RegExp(`${resultLine.source}|\\b(?:motion|resolution|amendment) (?:was|is|did|died|failed|has been)\\b`, 'im')

/** Minutes that print such a line behind every motion but one or two, of five and more. */
function tellsByLine(file: VFile, meeting: Meeting): boolean {
  const starts = startsOf(meeting)
  const text = textOf(file)
  const told = starts.filter((start, i) => resultLine.test(text.slice(start, starts[i + 1] ?? meeting.at.end))).length
  return told >= 4 && told >= starts.length - (starts.length > 9 ? 2 : 1)
}

/** "Approval of Minutes of 3 May. Proposed AB, Seconded CD": how minutes are approved in notes. */
const approvedBy = /\bapproval of (?:the )?(?:last |previous )?minutes?\b[^.;]{0,40}\bproposed:? (?:by )?[^.;]{2,30} seconded\b/i

/** Minutes that tell the result of nearly every motion: of several in one item, each wants its own. */
function tellsResults(meeting: Meeting): boolean {
  const motions = meeting.children.flatMap((item) => item.motions)
  const told = motions.filter(({ result }) => result !== undefined).length
  return told >= 4 && told >= motions.length * 0.8
}

/** "ROLL CALL" ¶ "A. Beck – aye" ¶ …: the heading of a vote, read as an item. */
function rollCallFollows(item: Item, meeting: Meeting): boolean {
  const next = meeting.children[meeting.children.indexOf(item) + 1]
  return (
    /^(?:roll[- ]call|vote|voting)\b/i.test(next?.title ?? '') && /\b(?:ayes?|yes|yeas?|nays?|no)\b/i.test(next ? minutesText(next) : '')
  )
}

/** "1. Councillor Beck, Leader of the Group:" on an agenda gives notice of a motion; only what was moved wants a result. */
function wasMoved(item: Item, motion: Motion): boolean {
  if (motion.mover === undefined && motion.seconder === undefined) return false
  // "The Chairman moved to end the adjournment.": whoever is in the chair orders the business.
  if (motion.seconder === undefined && /^(?:the )?(?:chair\w*|mayor|convener|president)$/i.test(motion.mover ?? '')) return false
  // "Regarding the motion on hedges, proposed by Councillor Beck, Members discussed …": of another meeting.
  if (
    item.lines.some(
      ({ block }) =>
        overlaps(block.at, motion.at) &&
        /^(?:regarding|concerning|with regard to|in relation to|further to) the motion\b/i.test(block.value),
    )
  )
    return false
  // "The minute of the last meeting was proposed by Mrs Beck and seconded by Mr Field." is how minutes are approved.
  const approves = /^(?:the )?(?:draft )?minutes?\b[^.]*\b(?:was|were) (?:duly )?(?:proposed|moved)\b[^.]*\bseconded\b/i
  if (item.lines.some(({ block }) => overlaps(block.at, motion.at) && (approves.test(block.value) || approvedBy.test(block.value))))
    return false
  // "Treasurer – Ann Beck – proposed Bob Field, seconded Cora Marsh" below "Appointment of Officers" says who was appointed.
  // "Nomination of Chair" ¶ "Cllr Beck nominated Cllr Field, seconded by Cllr Marsh." ¶ "That Cllr Field chair the group": the result.
  const tells = (block: Block) =>
    overlaps(block.at, motion.at) ? office.test(block.value) : block.at.start >= motion.at.end && /^That\b/.test(block.value)
  if (election.test(item.title ?? '') && item.lines.some(({ block }) => tells(block))) return false
  return item.lines.some(({ block }) => overlaps(block.at, motion.at) && /\b(?:moved|propos\w+|second\w*|motion)\b/i.test(block.value))
}

const isLastItem = (item: Item, tree: Minutes) => tree.children.at(-1)?.children.at(-1) === item

/** At the end of the text stands the motion to adjourn, or the page breaks off. */
function isLast(item: Item, motion: Motion, tree: Minutes): boolean {
  const last = [...blocksOf(tree)].at(-1)
  if (last?.item !== item) return false
  const wording = /^["“'‘]?that\b/i.test(last.block.value) ? 200 : 0
  return overlaps(last.block.at, { start: motion.at.start, end: motion.at.end + wording })
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
