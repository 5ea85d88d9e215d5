import { z } from 'zod'
import { isDay } from '../../language/dates.js'

/** Corrections of a person to what was read of one document: the file `<id>.review.json` beside it. */

const day = z.string().refine(isDay, 'not a day as YYYY-MM-DD')
const text = z.string().min(1)

/** Who says so, and when. */
const signed = { by: text, on: day }

/**
 * The text of the source lines as the reviewer saw them, cut to a beginning: when the document says something else there
 * now, the correction is stale.
 */
const source = z.string()

const taskFields = z
  .strictObject({
    area: z.string(),
    area_title: z.string(),
    number: text.nullable(),
    group: text.nullable(),
    objective: text.nullable(),
    task: text,
    activity: text.nullable(),
    product: text.nullable(),
    lead: z.array(text),
    coordinate: z.array(text),
    /** As the document writes it: `Quý I/2025`. */
    deadline: text.nullable(),
    budget: text.nullable(),
  })
  .partial()

const targetFields = z
  .strictObject({
    metric: text,
    comparator: z.enum(['>=', '>', '=', '<=', '<', 'range']),
    value: z.number(),
    value_max: z.number().nullable(),
    unit: text,
    horizon: z.string(),
  })
  .partial()

const figureFields = z.strictObject({ label: text, value: text, number: z.number(), unit: z.string(), period: text.nullable() }).partial()

const lines = z.tuple([z.int().min(1), z.int().min(1)]).refine(([first, last]) => first <= last, 'ends before it begins')

const entry = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('strike'), id: text, source, ...signed }),
  z.strictObject({ do: z.literal('change'), id: text, task: taskFields, source, ...signed }),
  z.strictObject({ do: z.literal('change-target'), id: text, target: targetFields, source, ...signed }),
  z.strictObject({ do: z.literal('change-figure'), id: text, figure: figureFields, source, ...signed }),
  z.strictObject({ do: z.literal('add'), task: taskFields.required({ task: true }), lines, source, ...signed }),
])

export const reviewSchema = z.strictObject({
  document: text,
  /** What the document says of itself. */
  facts: z
    .strictObject({
      title: text,
      organisation: text.nullable(),
      province: text.nullable(),
      number: text.nullable(),
      issued: day.nullable(),
      period: z.strictObject({ start: day, end: day }).nullable(),
      signer: z.strictObject({ name: text, role: text }).nullable(),
      ...signed,
    })
    .partial()
    .refine((facts) => Object.keys(facts).length === 0 || (facts.by !== undefined && facts.on !== undefined), 'facts need "by" and "on"')
    .optional(),
  records: z.array(entry),
})

export type Review = z.infer<typeof reviewSchema>
export type ReviewEntry = Review['records'][number]
