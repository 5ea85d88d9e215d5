import { z } from 'zod'

const day = z.iso.date()
const lines = z.tuple([z.number().int().min(1), z.number().int().min(1)])
const id = z.string().min(1)
const units = z.array(z.string().min(1))

/** What CONTRACT.md promises of `extract --format json`; more fields may stand beside these. */
export const extractionShape = z.object({
  document: z.object({
    id,
    title: z.string().min(1),
    kind: z.enum(['plan', 'report', 'appendix', 'directive', 'decision', 'dispatch', 'other']),
    organisation: z.string().nullable(),
    province: z.string().nullable(),
    number: z.string().nullable(),
    issued: day.nullable(),
    period: z.object({ start: day, end: day }).nullable(),
    signer: z.object({ name: z.string(), role: z.string() }).nullable(),
  }),
  sections: z.array(z.object({ path: z.string(), title: z.string(), lines })),
  tasks: z.array(
    z.object({
      id,
      area: z.string(),
      area_title: z.string(),
      number: z.string().nullable(),
      objective: z.string().nullable(),
      task: z.string(),
      activity: z.string().nullable(),
      product: z.string().nullable(),
      lead: units,
      coordinate: units,
      lead_units: units,
      coordinate_units: units,
      deadline: z
        .object({
          text: z.string().min(1),
          kind: z.enum(['before', 'on', 'period', 'recurring', 'ongoing', 'conditional']),
          start: day.nullable(),
          end: day.nullable(),
          every: z.enum(['month', 'quarter', 'half-year', 'year', 'report-calendar']).nullable(),
          until: day.nullable(),
        })
        .nullable(),
      budget: z.string().nullable(),
      lines,
      confidence: z.number().min(0).max(1),
    }),
  ),
  targets: z.array(
    z.object({
      id,
      area: z.string(),
      statement: z.string().min(1),
      metric: z.string().min(1),
      comparator: z.enum(['>=', '>', '=', '<=', '<', 'range']),
      value: z.number(),
      value_max: z.number().nullable(),
      unit: z.string().min(1),
      horizon: z.string(),
      lines,
    }),
  ),
  figures: z.array(
    z.object({ id, label: z.string(), value: z.string(), number: z.number(), unit: z.string(), period: z.string().nullable(), lines }),
  ),
  references: z.array(
    z.object({
      id,
      kind: z.string(),
      number: z.string(),
      issued: day.nullable(),
      issuer: z.string().nullable(),
      subject: z.string().nullable(),
      lines,
    }),
  ),
  warnings: z.array(z.object({ code: z.string(), message: z.string(), lines: lines.nullable() })),
})
