import { everyMatch } from '../../language/matches.ts'
import { wordsOf } from '../blocks.ts'
import { place, placeOfWords } from '../place.ts'
import { unexpected } from '../report.ts'
import { rule } from '../rule.ts'

/** Something printed as a time: "7.75pm", "25:30", "2470 hours". The hour and the minutes are judged below. */
const timeLike =
  /(?<![\d.:,/£$€-])(?:(?<h>\d{1,2})[.:](?<m>\d{2,3})\s?(?<half>[ap])\.?\s?m\b\.?|(?<hh>\d{2})[.:]?(?<mm>\d{2})\s?(?:hours|hrs)\b|(?<=\b(?:at|from|until|commenced|opened|closed|ended|concluded|adjourned)\s)(?<hc>\d{1,2}):(?<mc>\d{2})(?![\d:])|(?<=\b(?:commenc(?:ed|ing)|started|starting|opened|opening|closed|closing|ended|ending|concluded|adjourned)\s(?:at\s)?)(?<hp>\d{1,2})\.(?<mp>\d{2})(?![\d%]|\s?(?:%|per\b|mm\b|cm\b|m\b|km\b)))/giu

/** "closed at 9,30pm", "started at 6,30": a sign that no clock has between the hour and the minutes. */
const wrongSign =
  /(?<![\d.:,/£$€-])\d{1,2}[,;][0-5]\d(?=\s?[ap]\.?m\b)|(?<=\b(?:commenc(?:ed|ing)|started|starting|opened|closed|ended|concluded|adjourned)(?: the meeting)? at )\d{1,2}[,;][0-5]\d(?!\d)/giu

const ofMeeting =
  /\b(?:meeting|session|forum|business|proceedings|council|committee|board|cabinet|chair\w*|mayor|president|clerk|\w+ order)\b|^\W*(?:commenc|start|open|clos|end|conclud|adjourn)\w*\W+(?:at\W+)?$/i
/** "at 10.75 metres", "at 12.75 per share": a measure. */
const behind = /^\s?(?:m|km|miles?|metres?|meters?|points?|per|pence|million|acres?|hectares?|feet|ft|kg|%)\b/i

export const impossibleTime = rule(
  {
    name: 'impossible-time',
    group: 'dates',
    severity: 'error',
    preset: 'recommended',
    summary: 'Every time is one that a clock shows.',
    why: 'A meeting that closed at 8.75pm closed at an hour that nobody can name: "8.15", "8.45" and "8.57" are all one key away.',
    examples: [
      {
        text: 'There being no further business, the meeting closed at 8.75pm.\n',
        reports: ['1:56 Unexpected `8.75pm`, a time that does not exist, expected minutes from 00 to 59'],
      },
      {
        text: 'The meeting opened at 25:30 and closed at 13.15pm. That of the Board closed at 18.75.\n',
        reports: [
          '1:23 Unexpected `25:30`, a time that does not exist, expected an hour from 0 to 23',
          '1:43 Unexpected `13.15pm`, a time that does not exist, expected `13.15` or `1.15 pm`',
          '1:80 Unexpected `18.75`, a time that does not exist, expected minutes from 00 to 59',
        ],
      },
      {
        text: 'The President declared the meeting open at 5.520 pm.\n',
        reports: ['1:44 Unexpected `5.520 pm`, a time that does not exist, expected minutes from 00 to 59'],
      },
      {
        text: 'The Chair opened the meeting at 6,30 and closed it at 8;15 pm.\n',
        reports: [
          '1:33 Unexpected `6,30`, expected a full stop or a colon between the hour and the minutes',
          '1:55 Unexpected `8;15`, expected a full stop or a colon between the hour and the minutes',
        ],
      },
      { text: 'The road was closed at 10.75 metres, the fund closed at 12.85, and the reserve ended at 28.65. Shares opened at 11.75.\n' },
      { text: 'The meeting opened at 19:00, the bus left at 7.05 p.m. and the meeting closed at 2115 hours. The work took 120 hours.\n' },
      {
        text: `
          The meeting closed at 21.65hrs after 12.75 hours of work.
        `,
        reports: ['1:23 Unexpected `21.65hrs`, a time that does not exist, expected minutes from 00 to 59'],
      },
    ],
  },
  (tree, file) => {
    for (const { block } of wordsOf(tree)) {
      for (const { 0: printed, index } of /\d[,;][0-5]\d/.test(block.value) ? everyMatch(block.value, wrongSign) : []) {
        const message = file.message(`Unexpected \`${printed}\`, expected a full stop or a colon between the hour and the minutes`, {
          place: place(file, placeOfWords(file, block, index, index + printed.length)),
        })
        message.actual = printed
        message.expected = [printed.replace(/[,;]/, '.'), printed.replace(/[,;]/, ':')]
      }
      for (const found of everyMatch(block.value, timeLike)) {
        const { h, m, half, hh, mm, hc, mc, hp, mp } = found.groups as Record<string, string | undefined>
        const hour = Number(h ?? hh ?? hc ?? hp)
        const minutes = Number(m ?? mm ?? mc ?? mp)
        const expected =
          minutes > 59 || m?.length === 3
            ? 'minutes from 00 to 59'
            : hour > 23 && !(hour === 24 && minutes === 0)
              ? 'an hour from 0 to 23'
              : half && hour > 12
                ? `\`${hour}.${m}\` or \`${hour - 12}.${m} pm\``
                : undefined
        // "1200 hours of overtime", "3580 hrs": a number of hours, where no clock is meant.
        // "split at 50:50", "from 80:20": a proportion.
        if (hc !== undefined && (hour > 29 || hour + minutes === 100)) continue
        // "The fund closed at 12.75", "the road was closed at 10.75 metres": where no half of the day is said, a meeting's times are meant.
        if (
          !half &&
          hh === undefined &&
          (!ofMeeting.test(block.value.slice(0, found.index)) || behind.test(block.value.slice(found.index + found[0].length)))
        )
          continue
        // "1275 hours" may be many hours; "closed at 21.65hrs" is a time.
        const before = block.value.slice(0, found.index)
        const isClock = /\d[.:]\d\d/.test(found[0]) && /\bat\s*$/i.test(before) && ofMeeting.test(before)
        if (!expected || (hh !== undefined && minutes > 59 && !isClock) || (hh !== undefined && hour > 24)) continue
        const printed = /[ap]\.\s?m\.$/i.test(found[0]) ? found[0] : found[0].replace(/\.$/, '')
        unexpected(file, block, found.index, printed, expected, 'a time that does not exist')
      }
    }
  },
)
