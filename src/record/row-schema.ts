/**
 * The rows of the tables (`--records`, CSV): each record without the lists of records that have a table of
 * their own, with the ids of all that it stands in. Made from the schemas of the records, so that a field is
 * described in one place. (Loads zod: imported by what describes or checks the output, never while parsing.)
 */
import { z } from 'zod'
import {
  actionSchema,
  attendanceSchema,
  blockSchema,
  contributionSchema,
  decisionSchema,
  documentLinkSchema,
  documentSchema,
  furnitureSchema,
  interestSchema,
  itemSchema,
  meetingSchema,
  messageSchema,
  motionSchema,
  positionSchema,
  voteSchema,
} from './schema.ts'

const id = z.string().describe('Key of this table')
const parent = (of: string) => z.string().describe(`The ${of} that it belongs to`)
const order = z.int().min(1).describe('Place in the printed order, from 1')
const inDocument = { document_id: parent('document') }
const inMeeting = { ...inDocument, meeting_id: parent('meeting') }
const inItem = { ...inMeeting, item_id: parent('item') }

/** A record's fields, but for its id, its children and what is put in another form. */
function own(schema: z.ZodObject, ...without: string[]): z.core.$ZodShape {
  return Object.fromEntries(Object.entries(schema.shape).filter(([name]) => name !== 'id' && !without.includes(name)))
}

const { furniture: _, ...coverage } = documentSchema.shape.coverage.shape

/** One schema a table, in the order of the tables. */
export const rowSchemas = {
  documents: z.strictObject({ id, ...own(documentSchema, 'meetings', 'messages', 'coverage'), coverage: z.strictObject(coverage) }),
  meetings: z.strictObject({ id, ...inDocument, ...own(meetingSchema, 'links', 'attendance', 'blocks', 'items') }),
  attendance: z.strictObject({ id, ...inMeeting, ...own(attendanceSchema) }),
  links: z.strictObject({ id, ...inMeeting, order, ...meetingSchema.shape.links.element.shape }),
  items: z.strictObject({
    id,
    ...inMeeting,
    ...own(itemSchema, 'documents', 'blocks', 'contributions', 'decisions', 'motions', 'interests', 'actions'),
  }),
  papers: z.strictObject({ id, ...inItem, order, ...documentLinkSchema.shape }),
  decisions: z.strictObject({
    id,
    ...inItem,
    ...own(decisionSchema, 'clauses'),
    text: z.string().describe('All its clauses with their labels, joined by spaces; one by one they are in `clauses`'),
  }),
  clauses: z.strictObject({
    id,
    ...inItem,
    decision_id: parent('decision'),
    parent_id: z.string().nullable().describe('The clause that it is a part of'),
    level: z.int().min(1).describe('1 for "(a)", 2 for "(i)" within it'),
    order,
    label: z.string().nullable().describe('"(a)", "(i)", "1.": as printed'),
    text: z.string(),
    position: positionSchema,
  }),
  contributions: z.strictObject({ id, ...inItem, ...own(contributionSchema) }),
  motions: z.strictObject({ id, ...inItem, ...own(motionSchema, 'votes') }),
  votes: z.strictObject({ id, ...inItem, motion_id: parent('motion'), ...own(voteSchema) }),
  interests: z.strictObject({ id, ...inItem, ...own(interestSchema) }),
  actions: z.strictObject({ id, ...inItem, ...own(actionSchema) }),
  blocks: z.strictObject({
    id,
    ...inMeeting,
    item_id: z.string().nullable().describe('The item that it stands in; null before the first and after the last'),
    ...own(blockSchema),
    contribution_id: z.string().nullable().describe('The contribution that this bullet belongs to'),
  }),
  furniture: z.strictObject({ id, ...inDocument, order, ...furnitureSchema.shape }),
  messages: z.strictObject({
    document_id: z.string().nullable().describe('null where the file could not be read'),
    path: z.string(),
    order,
    ...messageSchema.shape,
  }),
} satisfies Record<string, z.ZodObject>

/** The name of a table. */
export type TableName = keyof typeof rowSchemas
