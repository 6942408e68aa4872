/**
 * The records that minutebook writes, as zod schemas: the one source of the TypeScript types, of the JSON
 * Schema (`minutebook schema`) and of the tables in the README.
 *
 * Names are snake_case. Where Popolo (persons, organizations, motions, votes) or Open Civic Data (events,
 * agenda items, bills) has a name for a thing, that name is used. Absent lists are `[]`, absent values `null`,
 * so that every record of a kind has the same columns. Only types are imported from here when minutes are
 * parsed: zod itself is loaded by `minutebook schema`, the tests, and whoever validates.
 */
import { z } from 'zod'

/** Changed with every change of a field's name or meaning (semantic versioning). */
export const schemaVersion = '1.0.0'

const text = z.string()
const maybe = <T extends z.ZodType>(type: T) => type.nullable()
const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('ISO 8601 calendar date')
const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .describe('24-hour time, HH:MM')
const id = z.string().describe('Readable, unique over a batch, the same for the same input on every machine')
const order = z.int().min(1).describe('Place in the printed order, from 1')

export const pointSchema = z.strictObject({
  line: z.int().min(1).describe('From 1, in the text that `minutebook text FILE` prints'),
  column: z.int().min(1).describe('From 1, in UTF-16 code units'),
  offset: z.int().min(0).describe('From 0, in UTF-16 code units'),
})

export const positionSchema = z
  .strictObject({
    start: pointSchema,
    end: pointSchema,
    page: z.int().min(1).optional().describe('Page of a PDF, from 1'),
  })
  .describe('Where this was read (unist positions); the end is exclusive')

const position = positionSchema
const by = z.string().describe('The reader or extractor that found it')
const inferred = z.array(z.string()).describe('Names of fields that were inferred and not read')

export const blockSchema = z
  .strictObject({
    id,
    part: z
      .enum(['purpose', 'minutes', 'decision', 'documents', 'head', 'tail'])
      .describe('Which part of the item, or of the meeting before its first and after its last item, it stands in'),
    type: z.enum(['heading', 'paragraph', 'bullet', 'numbered', 'row']),
    level: z.int().min(0).describe('Heading: 1 to 6; list entry: nesting from 0'),
    marker: maybe(text).describe('The printed label or bullet sign: "(a)", "8.1", "·"'),
    text,
    cells: maybe(z.array(text)).describe('A table row, cell by cell'),
    decision_id: maybe(id).describe('The decision whose wording this block is part of'),
    position,
  })
  .describe('One paragraph, bullet, numbered paragraph, heading or table row: nothing of the document is dropped')

export const attendanceSchema = z.strictObject({
  id,
  name: text.describe('Without "Councillor" and the like, which is in `honorific`; "Mr", "Dr", "Sir" stay'),
  honorific: maybe(text),
  role: maybe(text),
  organization: maybe(text),
  party: maybe(text),
  capacity: z.enum(['member', 'officer', 'co-opted', 'other']),
  status: z.enum(['present', 'apologies', 'absent', 'substitute']),
  substitute_for: maybe(text),
  remote: z.boolean(),
  note: maybe(text).describe('Arrived late, left early, part of the meeting: as printed'),
  inferred,
  by,
  position,
})

export const documentLinkSchema = z.strictObject({
  title: text.describe('Verbatim, without the mark of its format and size'),
  format: maybe(text).describe('"PDF", "DOC": as printed'),
  size: maybe(text).describe('"252 KB": as printed'),
  url: maybe(text),
  position,
})

export const contributionSchema = z
  .strictObject({
    id,
    order,
    speaker_printed: text.describe('The designation as this sentence prints it: "She", "the Director"'),
    speaker: text.describe('Whom it means: the fullest designation that the same item gives'),
    speaker_kind: z.enum(['person', 'role', 'group']),
    certainty: z
      .enum(['stated', 'inferred', 'unsettled'])
      .describe('stated: the sentence names the speaker; inferred: resolved from the context; unsettled: see `reason`'),
    reason: maybe(text),
    verb: text.describe('The reporting phrase as printed: "explained", "went on to say"'),
    sentence: text.describe('The whole sentence that makes the attribution'),
    text: text.describe('The words attributed, up to the next attribution, decision or end of the item'),
    bullet_ids: z.array(id).describe("The bullets that are this speaker's words (ids of blocks)"),
    in_reply_to: maybe(text).describe('Whose question or comment is answered, as printed'),
    by,
    position,
  })
  .describe('Who is reported to have said what')

export type ClauseRecord = {
  id: string
  label: string | null
  text: string
  clauses: ClauseRecord[]
  position: z.infer<typeof positionSchema>
}

export const clauseSchema: z.ZodType<ClauseRecord> = z
  .strictObject({
    id,
    label: maybe(text).describe('"(a)", "(i)", "1.": as printed; null where the parts have no labels'),
    text,
    get clauses() {
      return z.array(clauseSchema)
    },
    position,
  })
  .meta({ id: 'clause' })

export const decisionSchema = z
  .strictObject({
    id,
    order,
    kind: z.enum(['resolved', 'recommended', 'agreed', 'noted', 'approved', 'refused', 'deferred', 'other']),
    label: maybe(text).describe('The printed marker: "RESOLVED:"; null where the page has lost it'),
    unanimous: maybe(z.boolean()).describe('true where the text says so, else null'),
    lead_in: maybe(text).describe('Words common to all clauses: "the application be approved subject to the following conditions:"'),
    reasons: z.array(text),
    alternatives: z.array(text),
    clauses: z.array(clauseSchema),
    repeated_at: maybe(position).describe('Where the same decision is printed a second time'),
    inferred,
    by,
    position,
  })
  .describe('A block or sentence that states what the meeting decided, recommended or agreed')

export const voteSchema = z.strictObject({
  id,
  option: z.enum(['for', 'against', 'abstain', 'absent', 'other']),
  option_printed: text.describe('The heading of the list: "Declined to vote"'),
  voter: text,
  position,
})

export const motionSchema = z
  .strictObject({
    id,
    order,
    kind: z.enum(['motion', 'amendment']),
    text: maybe(text),
    mover: maybe(text),
    seconder: maybe(text),
    result: maybe(z.enum(['carried', 'lost', 'withdrawn'])),
    for: maybe(z.int().min(0)),
    against: maybe(z.int().min(0)),
    abstain: maybe(z.int().min(0)),
    unanimous: maybe(z.boolean()),
    votes: z.array(voteSchema).describe('By name, only where names are printed'),
    inferred,
    by,
    position,
  })
  .describe('A proposal put to the meeting whose mover, seconder, vote or result is given')

export const interestSchema = z.strictObject({
  id,
  member: text,
  kind: maybe(text).describe('"Disclosable Pecuniary Interest": as printed'),
  nature: maybe(text),
  item: maybe(text).describe('The agenda item concerned, as printed'),
  left_room: maybe(z.boolean()),
  by,
  position,
})

export const actionSchema = z.strictObject({
  id,
  text,
  owner: maybe(text),
  deadline: maybe(text).describe('As printed'),
  by,
  position,
})

export const itemSchema = z.strictObject({
  id,
  order,
  taken_order: maybe(z.int().min(1)).describe('Place in the order in which items were taken, where the text tells'),
  level: z.int().min(1).describe('"5." is 1, "5.1" is 2'),
  number: maybe(text).describe('The minute number as printed, without final full stop or brackets'),
  agenda_number: maybe(text).describe('The agenda\'s number where it is printed as another: "(Item 5)"'),
  title: maybe(text).describe('Verbatim'),
  purpose: maybe(text).describe('What the agenda set out to do: the wording between title and minutes'),
  documents: z.array(documentLinkSchema),
  has_minutes: z.boolean(),
  truncated: z.boolean().describe('The page cuts the text short: "… view the full minutes text"'),
  exempt: z.boolean().describe('Taken in private, by its own words'),
  blocks: z.array(blockSchema),
  contributions: z.array(contributionSchema),
  decisions: z.array(decisionSchema),
  motions: z.array(motionSchema),
  interests: z.array(interestSchema),
  actions: z.array(actionSchema),
  position,
})

export const meetingSchema = z.strictObject({
  id,
  order,
  organization: maybe(text).describe('The council or other body, where the text names it'),
  committee: maybe(text).describe('The body that met'),
  title: maybe(text),
  date: maybe(isoDate),
  date_text: maybe(text).describe('The date as printed'),
  start_time: maybe(clock),
  end_time: maybe(clock),
  status: z.enum(['held', 'cancelled', 'adjourned', 'inquorate', 'scheduled', 'unknown']),
  draft: z.boolean(),
  venue: maybe(text),
  contact: maybe(text),
  links: z.array(z.strictObject({ title: maybe(text), url: text })),
  inferred: inferred.describe('Names of fields that were inferred and not read: "start_time" of "held at 7.30" is 19:30'),
  attendance: z.array(attendanceSchema),
  blocks: z.array(blockSchema).describe('What stands before the first item and after the last'),
  items: z.array(itemSchema),
  position,
})

export const messageSchema = z.strictObject({
  severity: z.enum(['error', 'warning', 'info']),
  rule: text,
  text,
  position: maybe(position),
})

export const furnitureSchema = z.strictObject({
  reason: text.describe('"navigation", "label", "page head", "view directions", …'),
  text,
  position,
})

export const documentSchema = z.strictObject({
  schema_version: z.literal(schemaVersion),
  id,
  source: z.strictObject({
    path: text,
    format: z.enum(['text', 'html', 'xml', 'markdown', 'docx', 'pdf', 'doc', 'odt', 'rtf']),
    encoding: maybe(text),
    bytes: z.int().min(0),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  document_type: z.enum(['meeting', 'agenda_item', 'issue_history', 'decision', 'not_minutes']),
  title: maybe(text),
  meetings: z.array(meetingSchema),
  messages: z.array(messageSchema),
  coverage: z
    .strictObject({
      words: z.int().min(0).describe('Words that the reader read'),
      in_records: z.int().min(0).describe('Words in titles, numbers, documents and blocks'),
      in_furniture: z.int().min(0),
      furniture: z.array(furnitureSchema),
    })
    .describe('Every word read is in a record or in furniture: words = in_records + in_furniture'),
})

/** A document that could not be read: its place in the output is kept, with the reason. */
export const failureSchema = z.strictObject({
  schema_version: z.literal(schemaVersion),
  id: id.optional().describe('The id that `--filter` was given for it'),
  error: text,
  path: text,
})

export type Point = z.infer<typeof pointSchema>
export type PositionRecord = z.infer<typeof positionSchema>
export type BlockRecord = z.infer<typeof blockSchema>
export type AttendanceRecord = z.infer<typeof attendanceSchema>
export type DocumentLinkRecord = z.infer<typeof documentLinkSchema>
export type ContributionRecord = z.infer<typeof contributionSchema>
export type DecisionRecord = z.infer<typeof decisionSchema>
export type VoteRecord = z.infer<typeof voteSchema>
export type MotionRecord = z.infer<typeof motionSchema>
export type InterestRecord = z.infer<typeof interestSchema>
export type ActionRecord = z.infer<typeof actionSchema>
export type ItemRecord = z.infer<typeof itemSchema>
export type MeetingRecord = z.infer<typeof meetingSchema>
export type MessageRecord = z.infer<typeof messageSchema>
export type DocumentRecord = z.infer<typeof documentSchema>
export type FailureRecord = z.infer<typeof failureSchema>
