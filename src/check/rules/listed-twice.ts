import { plainName } from '../../language/names.ts'
import type { Block, Minutes } from '../../tree.ts'
import { blocksOf } from '../blocks.ts'
import { place, placeOfWords } from '../place.ts'
import { rule } from '../rule.ts'

export const listedTwice = rule(
  {
    name: 'listed-twice',
    group: 'people',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Nobody is listed twice among those present, nor among those who sent apologies.',
    why: `A name that stands twice took the place of another: somebody who was there is missing, and the quorum is counted one too high.`,
    examples: [
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Councillors A. Beck, B. Field and D. Teal

          1. Apologies

          Apologies were received from Councillors C. Marsh, G. Wren and C. Marsh.
        `,
        reports: ['9:64 Unexpected `C. Marsh` a second time among those who sent apologies, expected every name once'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Councillors A. Beck, B. Field, C. Marsh, B. Field and D. Teal

          1. Apologies

          There were none.
        `,
        reports: ['5:51 Unexpected `B. Field` a second time among those present, expected every name once'],
      },
      {
        text: `
          LANES COUNTY COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Councillors Beck, Field, Teal, Marsh and Teal

          1. Apologies

          Apologies were received from Councillors Wren, Lark and Wren.
        `,
        reports: [
          '5:51 Unexpected `Teal` a second time among those present, expected every name once',
          '9:57 Unexpected `Wren` a second time among those who sent apologies, expected every name once',
        ],
      },
      {
        text: `
          LANES VILLAGE BOARD

          Minutes of the meeting held on Monday 3 June 2030

          Present: President Beck, Trustee Field, Trustee Teal, and Recording Secretary Beck

          1. Apologies

          There were none.
        `,
      },
      {
        text: `
          LANES COUNTY COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Councillors Beck, Field, Teal, Marsh. Substitutes: Teal for Councillor Wren

          1. Apologies

          There were none.
        `,
      },
      {
        text: `
          LANES TRUST

          Minutes of the meeting held on Monday 3 June 2030

          Present: Alan Beck, Brian Field and Mary Teal

          1. Apologies for absence were received from Carl Marsh, Gil Wren. Under Article 11 of the rules Carl Marsh and Gil Wren had sent proxies.

          2. The accounts were received.
        `,
      },
      {
        text: `
          LANES VILLAGE BOARD

          Minutes of the meeting held on Monday 3 June 2030

          Present: President A. Beck, B. Field, C. Marsh and D. Teal. Roll call was taken. B. Field made a motion, seconded by D. Teal.

          1. Apologies

          There were none.
        `,
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Councillors A. Beck, B. Field, C. Marsh and D. Teal Commencement of Meeting Councillor B. Field and C. Marsh arrived at 7.40 pm.

          1. Apologies

          There were none.
        `,
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Councillors A. Beck, B. Field, C. Marsh, Mrs B. Field and D. Teal

          1. Apologies

          There were none.
        `,
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present:

          Councillor Ann Beck (Chair)

          Councillor Bob Field

          Councillor Cora Marsh

          Councillor Bob Field

          Apologies:

          Councillor Dot Teal
        `,
        reports: ['13:12 Unexpected `Bob Field` a second time in the list, expected every name once'],
      },
    ],
  },
  (tree, file) => {
    for (const { name, block } of repeatedLines(tree))
      file.message(`Unexpected \`${name}\` a second time in the list, expected every name once`, {
        place: place(file, placeOfWords(file, block, block.value.indexOf(name), block.value.indexOf(name) + name.length)),
      })
    for (const { block, meeting } of blocksOf(tree)) {
      const here = meeting.attendance.filter(
        ({ at, capacity, name }) =>
          // An officer's bare surname may be another's; a secretary with forename and surname is one of the list.
          (capacity !== 'officer' || /^\p{L}{2,} \p{L}{2,}$/u.test(name)) && at.start < block.at.end && at.end > block.at.start,
      )
      const members = here.filter(({ status }) => status === 'present')
      const away = here.filter(({ status }) => status === 'apologies')
      for (const { name, status } of [...(members.length < 3 ? [] : members), ...(members.length > 0 ? [] : away)]) {
        const [first, again] = placesOf(name, block.value)
        if (first === undefined || again === undefined) continue
        // A bare surname may stand in two lists of one paragraph: "Councillors Beck and Teal. Substitutes: Teal".
        const isBare = !/^\p{L}+ .*\p{L}{2}/u.test(plainName(name))
        if (isBare && !isOneList(block.value.slice(first + name.length, again))) continue
        file.message(
          `Unexpected \`${name}\` a second time among those ${status === 'present' ? 'present' : 'who sent apologies'}, expected every name once`,
          {
            place: place(file, placeOfWords(file, block, again, again + name.length)),
          },
        )
      }
    }
  },
)

/** "Councillor Ann Beck", "Ann Beck (AB) – Chair": a line of a list with one name, forename or initial and all. */
const lineName =
  /^(?:(?:Councill?or|Cllr\.?|Cr|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Mayor|Deputy Mayor|Reeve|Trustee|Commissioner) )*(?<name>(?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}’'-]+)(?= ?$| ?[,(–—]| - )/u

/** Names of members that two lines of one list print; a line without a name ends the list. */
function* repeatedLines(tree: Minutes): Generator<{ name: string; block: Block }> {
  let list: string[] = []
  for (const { block, meeting } of blocksOf(tree)) {
    const name = block.cells ? undefined : lineName.exec(block.value)?.groups?.name
    const person = name && meeting.attendance.find((one) => one.name.endsWith(name) && one.capacity !== 'officer')
    if (person === undefined || name === undefined) list = []
    else {
      if (list.includes(name) && list.length >= 3) yield { name, block }
      list.push(name)
    }
  }
}

/** "… and C. Marsh. Under Article 11 Trustees |B. Field|" */
const sentenceEnd =
  /(?<!\b(?:Cllrs?|Clls?|Mrs?|Ms|Dr|Crs?|St|Rev))(?<=\p{Ll}{2})\.\s+\p{Lu}\p{Ll}+(?:\s+\S+){0,6}?\s(?:of|the|had|who|were|that|to)\b/u

/** "B. Field and C. Marsh were present. Roll call was taken. Seconded by |B. Field|": sentences behind the list, of other things. */
const sentence =
  /\b(?:was|were|is|are|had|made|called|opened|moved|proposed|second\p{L}*|noted|reported|roll call|(?:members|councillors|directors|trustees|also|board) present)\b/iu

/** "Beck|, Field and |Beck": nothing but names and what parts them. */
function isOneList(between: string): boolean {
  // "President Beck, …, Recording Secretary |Beck|": another of that name, with an office of his own.
  const endsList = /(?:[,;&]|\band)\s*(?:(?:Cllrs?|Clls?|Crs?|Councill?ors?|Trustees?|Members?|Mr|Mrs|Ms|Miss|Dr)\.?\s+)?$/
  return (
    endsList.test(between) &&
    /^\s*[,;]/.test(between) &&
    /^(?:[\s,;&.’'-]|\p{Lu}[\p{L}’'-]*|and\b|(?:de|van|der|le)\b|d['’](?=\p{Lu}))*$/u.test(between) &&
    !labels.test(between)
  )
}
const labels = /\b(?:absent|present|apologies|substitut\w*|officers?|staff|public|clerk|attendance|county|district|borough|ward)\b/i

/** Where a list prints a name, as that of nobody else: "Mrs B. Field", "A. B. Field" and "B. Field Jones" are others. */
function placesOf(name: string, list: string): number[] {
  const places: number[] = []
  if (list.indexOf(name) === list.lastIndexOf(name)) return places
  for (let at = list.indexOf(name); at >= 0; at = list.indexOf(name, at + name.length)) {
    const before = list.slice(Math.max(0, at - 8), at)
    const another = /(?:\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Rev|\p{Lu})\.?\s?|[\p{L}'’-])$/u.test(before)
    const between = list.slice(places[0] ?? at, at)
    if (sentence.test(between) || sentenceEnd.test(between)) break
    // "… D. Teal. Commencement |B. Field| and C. Marsh arrived during this item"
    if (/^(?:[^.;,]|(?<=\b\p{Lu})\.){0,60}\b(?:arrived|left|joined|entered|welcomed|moved)\b/u.test(list.slice(at + name.length))) break
    if (!another && /^\s*(?:[,;.(]|and\b|&|(?:were |was )?present\b|$)/.test(list.slice(at + name.length))) places.push(at)
  }
  return places
}
