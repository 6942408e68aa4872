import { everyMatch } from '../../language/matches.ts'
import { wordsOf } from '../blocks.ts'
import { unexpected } from '../report.ts'
import { rule } from '../rule.ts'
import { confusions } from '../words/confusions.ts'
import { formulas } from '../words/formulas.ts'
import { homophones } from '../words/homophones.ts'
import { leftOutWords } from '../words/left-out.ts'
import { mistypings } from '../words/mistypings.ts'
import { nearWords } from '../words/near-words.ts'
import { phrases } from '../words/phrases.ts'
import { wrongWords } from '../words/wrong.ts'

const slips = [...confusions, ...mistypings, ...wrongWords, ...leftOutWords, ...phrases, ...formulas, ...nearWords, ...homophones]

export const confusedWords = rule(
  {
    name: 'confused-words',
    group: 'decisions',
    severity: 'error',
    preset: 'recommended',
    summary: 'No word stands where another of the same sound was meant: "provided too the Committee".',
    why: `"Too" for "to", "there" for "their", "pubic" for "public": spelling checkers pass them, because each is a word. In a
resolution they are read out at the next meeting. Only uses that grammar rules out are reported.`,
    examples: [
      {
        text: 'A noise form the pub; there own hall is to wet to use. She has sort advice, was dully elected has Chair, as he his not keen, and asked weather to except the quote rather then to wait. Apologises: Cllr Elm.\n',
        reports: [
          '1:9 Unexpected `form`, expected `from`',
          '1:23 Unexpected `there`, expected `their`',
          '1:41 Unexpected `to`, expected `too`',
          '1:64 Unexpected `sort`, expected `sought`',
          '1:81 Unexpected `dully`, expected `duly`',
          '1:95 Unexpected `has`, expected `as`',
          '1:112 Unexpected `his`, expected `is`',
          '1:136 Unexpected `weather`, expected `whether`',
          '1:147 Unexpected `except`, expected `accept`',
          '1:171 Unexpected `then`, expected `than`',
          '1:185 Unexpected `Apologises`, expected `Apologies`',
        ],
      },
      {
        text: 'The application form the Council sent and councillors form the jury; they sort of agree to differ, weather permitting, except on the 4 th day. There it is, as his own hall is to him. He declared an interest as his wife is a member.\n',
      },
      {
        text: `
          Is was agreed to meet. It as resolved to write. It was that the report be noted. The minutes were proved and signed. The meeting head on 4 May was quorate. The motion was carried unanimous. There being no further the meeting was close at 9pm.

          It is hope that this would a good start. She gave and update on the lamps in need of a through clean. A compliant had been received about there dogs, and it will impact of the lane, now in it’s last days.
        `,
        reports: [
          '1:1 Unexpected `Is`, expected `It`',
          '1:27 Unexpected `as`, expected `was`',
          '1:52 Unexpected `was that`, expected `was agreed that`',
          '1:99 Unexpected `proved`, expected `approved`',
          '1:130 Unexpected `head`, expected `held`',
          '1:180 Unexpected `unanimous`, expected `unanimously`',
          '1:203 Unexpected `no further`, expected `no further business`',
          '1:230 Unexpected `close`, expected `closed`',
          '3:7 Unexpected `hope`, expected `hoped`',
          '3:22 Unexpected `would`, expected `would be`',
          '3:51 Unexpected `and update`, expected `an update`',
          '3:88 Unexpected `through`, expected `thorough`',
          '3:105 Unexpected `compliant`, expected `complaint`',
          '3:139 Unexpected `there`, expected `their`',
          '3:170 Unexpected `of`, expected `on`',
          '3:190 Unexpected `it’s`, expected `its`',
        ],
      },
      {
        text: 'It would no longer do. It was that lamp. The impact of the works, the head on the coin and a hope that is lost: it is the compliant lamp, and in it there is no more. Was it unanimous? It gave an update on each.\n',
      },
      {
        text: 'The Board of Trustee met on Monday. It was respectfully submitted. Respectfully submit, Jo Elm. The Board of Directors met too.\n',
        reports: ['1:14 Unexpected `Trustee`, expected `Trustees`', '1:81 Unexpected `submit`, expected `submitted`'],
      },
      {
        text: `
          The path that runs down too the mill was closed an that was agreed as a true recorded. The firm who's bid was lowest changed it's charges.
          The motion past unanimously to rise the fee. He spoke in favor off the park. A letter of thank went out. Heavy good vehicles use the lane.
        `,
        reports: [
          '1:25 Unexpected `too`, expected `to`',
          '1:49 Unexpected `an`, expected `and`',
          '1:78 Unexpected `recorded`, expected `record`',
          "1:97 Unexpected `who's`, expected `whose`",
          "1:126 Unexpected `it's`, expected `its`",
          '2:12 Unexpected `past`, expected `passed`',
          '2:64 Unexpected `off`, expected `of`',
          '2:90 Unexpected `thank`, expected `thanks`',
          '2:112 Unexpected `good`, expected `goods`',
        ],
      },
      {
        text: `
          A list of public owned trees came via-email. The motion carrie. The minutes were table until May. Treasure’s report: to reimburse to Ann Elm for seed.
          Ann motioned and Bo second to adjourn. The cost of adopted the plan under condi tion 2 was read, and the motion was put to the table.
        `,
        reports: [
          '1:11 Unexpected `public`, expected `publicly`',
          '1:35 Unexpected `via-email`, expected `via email`',
          '1:57 Unexpected `carrie`, expected `carried`',
          '1:82 Unexpected `table`, expected `tabled`',
          '1:99 Unexpected `Treasure`, expected `Treasurer`',
          '1:121 Unexpected `reimburse to`, expected `reimburse`',
          '2:21 Unexpected `second`, expected `seconded`',
          '2:52 Unexpected `adopted`, expected `adopting`',
          '2:75 Unexpected `condi tion`, expected `condition`',
        ],
      },
      {
        text: `
          She might be able use the weight limit form Mill Lane, and declared a bias interest. The Monitoring Officer as asked to clarify the matter.
          Update of standings orders. MP proposed DP second PK. The cost of the cutting the bush was low.
          Thanks went to the all members after discussed with the Clerk a report more comprehensive that the last one.
          Elm informed the committed that an apology from Councillors Fir and Ash had come.
        `,
        reports: [
          '1:14 Unexpected `able`, expected `able to`',
          '1:40 Unexpected `form`, expected `from`',
          '1:71 Unexpected `bias`, expected `biased`',
          '1:109 Unexpected `as`, expected `was`',
          '2:11 Unexpected `standings`, expected `standing`',
          '2:44 Unexpected `second`, expected `seconded`',
          '2:67 Unexpected `the cutting`, expected `cutting`',
          '3:16 Unexpected `the all`, expected `all the`',
          '3:38 Unexpected `discussed`, expected `discussing`',
          '3:91 Unexpected `that`, expected `than`',
          '4:18 Unexpected `committed`, expected `committee`',
          '4:36 Unexpected `apology`, expected `apologies`',
        ],
      },
      {
        text: `
          Nobody had expressed at interest. Trees are cut as when required, and a total over £30 was paid. The car park was commented.
          Ann was asked to look at create a path. It was agreed that Mill Lane by marked by the County, and its hoped that this should by done by May.
          It was decided defer setting the fee. She would canvas opinion and make enquires. It was agreed support was needed.
          All this is land owned by Elm, by far the best. Ann commented on its important role, and was commented upon.
        `,
        reports: [
          '1:22 Unexpected `at`, expected `an`',
          '1:49 Unexpected `as when`, expected `as and when`',
          '1:73 Unexpected `total`, expected `total of`',
          '1:115 Unexpected `commented`, expected `commented on`',
          '2:26 Unexpected `create`, expected `creating`',
          '2:70 Unexpected `by`, expected `be`',
          '2:99 Unexpected `its`, expected `it’s`',
          '2:126 Unexpected `by`, expected `be`',
          '3:16 Unexpected `defer`, expected `to defer`',
          '3:49 Unexpected `canvas`, expected `canvass`',
          '3:73 Unexpected `enquires`, expected `enquiries`',
        ],
      },
      {
        text: 'Cllr Elm signed the Acceptance of Declaration of Office for the municipal 2030/31 at he start, and declared a personal interests. Thinks its a lane.\n',
        reports: [
          '1:21 Unexpected `Acceptance of Declaration`, expected `Declaration of Acceptance`',
          '1:65 Unexpected `municipal`, expected `municipal year`',
          '1:86 Unexpected `he`, expected `the`',
          '1:120 Unexpected `interests`, expected `interest`',
          '1:138 Unexpected `its`, expected `it’s`',
        ],
      },
      {
        text: `
          RESOLVED:

          (a) That a further update be provided too the Committee; and

          (b) That members of the pubic be thanked for there views.
        `,
        reports: [
          '3:39 Unexpected `too`, expected `to`',
          '5:25 Unexpected `pubic`, expected `public`',
          '5:46 Unexpected `there`, expected `their`',
        ],
      },
      {
        text: 'A trail period was agreed on. He Clerk took park in it, and letters to this affect were received form the residents. Matters arsing: the planing application.\n',
        reports: [
          '1:3 Unexpected `trail`, expected `trial`',
          '1:31 Unexpected `He`, expected `The`',
          '1:45 Unexpected `park`, expected `part`',
          '1:77 Unexpected `affect`, expected `effect`',
          '1:98 Unexpected `form`, expected `from`',
          '1:126 Unexpected `arsing`, expected `arising`',
          '1:138 Unexpected `planing`, expected `planning`',
        ],
      },
      {
        text: 'The park in the village has a trail. He chaired the meeting, at the end of which the feedback form the Clerk had sent was read.\n',
      },
      {
        text: `
          Loans fell in principal and interest. School Counsellor Ann Elm will further advise on the trail run. Moved by Council President, seconded
          by District Counsel. There were two items where no vote was taken, a whist evening, a switch of the supplier, and back and forth
          meetings. Members agreed top priorities: the more the two talk, the more weight has no precedence in law.
        `,
      },
      {
        text: `
          Its was resolved to except the quotation. The fouling is getting worst, and the path in need off repair. He did not no when the Council as agreed to mend it.
          Members discussed about the mower that the Clerk had brought, who has brought a new saw for £40; they meet a 7pm. The work will commence on in May.
        `,
        reports: [
          '1:1 Unexpected `Its`, expected `It`',
          '1:21 Unexpected `except`, expected `accept`',
          '1:66 Unexpected `worst`, expected `worse`',
          '1:94 Unexpected `off`, expected `of`',
          '1:117 Unexpected `no`, expected `know`',
          '2:9 Unexpected `discussed about`, expected `discussed`',
          '2:71 Unexpected `brought`, expected `bought`',
          '2:108 Unexpected `a`, expected `at`',
          '2:138 Unexpected `on in`, expected `in`',
        ],
      },
      {
        text: 'It has been bought to my attention.\n',
        reports: ['1:13 Unexpected `bought`, expected `brought`'],
      },
      {
        text: 'Mr Elm seconded to motion. Cancelled do to snow, on it’s own. No more the two breeches of planning control came tot he notice of the Board on the forth Monday of May.\n',
        reports: [
          '1:17 Unexpected `to`, expected `the`',
          '1:38 Unexpected `do`, expected `due`',
          '1:53 Unexpected `it’s`, expected `its`',
          '1:71 Unexpected `the`, expected `than`',
          '1:79 Unexpected `breeches`, expected `breaches`',
          '1:113 Unexpected `tot he`, expected `to the`',
          '1:147 Unexpected `forth`, expected `fourth`',
        ],
      },
      {
        text: `
          The cost was too high, and the Council thanked their officers for being there. It had its own policy, too, and the effect of it was
          greater than the Treasurer, in principle, expected. The affected residents would be told, too.
        `,
      },
      {
        text: `
          The Council standby the decision. She was asking to whom is responsible. To receive approve the minutes, and to approve the payment the accounts.
          He mowed around the sight. The Council is please to hear that their had been no fire. The principle reason was cost; agreed in principal.
          He lead the discussion, and the budget was past by the Council. RESOLVED to accepted the quote. Cllr MRS J Elm was there.
          The Clerk informed that the lamp was mended.
        `,
        reports: [
          '1:13 Unexpected `standby`, expected `stand by`',
          '1:50 Unexpected `to whom`, expected `who`',
          '1:77 Unexpected `receive approve`, expected `receive and approve`',
          '1:125 Unexpected `payment the`, expected `payment of the`',
          '2:21 Unexpected `sight`, expected `site`',
          '2:43 Unexpected `please`, expected `pleased`',
          '2:63 Unexpected `their`, expected `there`',
          '2:91 Unexpected `principle`, expected `principal`',
          '2:128 Unexpected `principal`, expected `principle`',
          '3:4 Unexpected `lead`, expected `led`',
          '3:44 Unexpected `past`, expected `passed`',
          '3:77 Unexpected `accepted`, expected `accept`',
          '3:102 Unexpected `MRS`, expected `Mrs`',
          '4:11 Unexpected `informed that`, expected `informed the meeting that`',
        ],
      },
      {
        text: `
          They are on standby. He asked to whom it was sent, to receive and approve it, and to note the payment the Council made. At the sight of it they left.
          Their chairs were new, and they said that their chairs were old. The principal of the school agreed in principle. The loan fell in principal and interest.
          Members who lead the discussion went past the mill. It was agreed to pay. The Clerk was informed that it was mended. CLLR MRS ELM.
        `,
      },
    ],
  },
  (tree, file) => {
    for (const { block } of wordsOf(tree)) {
      const lower = block.value.toLowerCase()
      // "in favour off the motion": two lines of the lists may know one slip.
      const told = new Set<number>()
      for (const { pattern, expected, word } of slips) {
        // The pattern is made ready when it is first used: most words are in no block.
        if (typeof word === 'string' ? !lower.includes(word) : !word.some((one) => lower.includes(one))) continue
        for (const found of everyMatch(block.value, pattern)) {
          const printed = (found[1] ?? found[2]) as string
          const start = found.index + found[0].indexOf(printed)
          if (told.has(start)) continue
          told.add(start)
          const wanted = typeof expected === 'string' ? likeCase(printed, expected) : expected(printed)
          unexpected(file, block, start, printed, [wanted])
        }
      }
    }
  },
)

/** "Too" → "To", "TOO" → "TO". */
function likeCase(printed: string, expected: string): string {
  if (printed.length > 1 && printed === printed.toUpperCase()) return expected.toUpperCase()
  return printed.charAt(0) === printed.charAt(0).toUpperCase() ? expected.charAt(0).toUpperCase() + expected.slice(1) : expected
}
