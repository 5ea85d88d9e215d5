import { z } from 'zod'

/** Shapes of the knowledge files in `data/`, which an office may extend. Every file is checked at start. */

const text = z.string().min(1)
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected YYYY-MM-DD')
const source = text.optional()

export const columnRoles = [
  'number',
  'objective',
  'task',
  'activity',
  'product',
  'lead',
  'coordinate',
  'deadline',
  'budget',
  'note',
] as const
/** What a table column or a labelled line holds. */
export type ColumnRole = (typeof columnRoles)[number]

export const sectionRoles = ['assignment', 'funding', 'reporting', 'results', 'proposals', 'requirements', 'tasks', 'targets'] as const
/** What a section of a document holds. */
export type SectionRole = (typeof sectionRoles)[number]

export const documentKinds = ['plan', 'report', 'appendix', 'directive', 'decision', 'dispatch', 'other'] as const
/** Kinds of documents the product tells apart. */
export type DocumentKind = (typeof documentKinds)[number]

export const columnsFile = z.object({
  about: text,
  source,
  columns: z.array(z.object({ role: z.enum(columnRoles), titles: z.array(text) })),
  groups: z.array(text).default([]),
})

export const sectionRolesFile = z.object({
  about: text,
  source,
  roles: z.array(z.object({ role: z.enum(sectionRoles), words: z.array(text) })),
})

export const unitsFile = z.object({
  about: text,
  source,
  heads: z.array(text),
  exceptions: z.array(text),
  tails: z.array(text),
  collective: z.array(text),
  known: z.array(z.object({ name: text, spellings: z.array(text), en: text.optional(), source })),
  departments: z.array(z.object({ name: text, en: text, source })),
})

export const wordClassesFile = z.object({
  about: text,
  source,
  productNouns: z.array(text),
  taskVerbs: z.array(text),
  objectiveStarts: z.array(text),
  budget: z.array(text),
})

export const areasFile = z.object({
  about: text,
  source,
  areas: z.array(z.object({ key: text, name: text, en: text, wordings: z.array(text) })),
})

export const provincesFile = z.object({
  about: text,
  provinces: z.array(
    z.object({
      name: text,
      kinds: z.array(z.object({ kind: z.enum(['province', 'city']), from: isoDate, until: isoDate.optional(), source: text })),
      formedFrom: z.array(text),
      centre: text.optional(),
      aliases: z.array(text),
      source: text,
    }),
  ),
  former: z.array(z.object({ name: text, now: text, until: isoDate, aliases: z.array(text), source: text })),
})

export const holidaysFile = z.object({
  about: text,
  timeZone: text,
  weekend: z.array(z.number().int().min(1).max(7)),
  years: z.array(
    z.object({
      year: z.number().int(),
      status: z.enum(['official', 'by-law', 'computed']),
      days: z.array(z.object({ date: isoDate, name: text, kind: text, status: text, source: text })),
      makeUp: z.array(z.object({ date: isoDate, for: isoDate, source: text })),
    }),
  ),
  lunar: z.object({ tet: z.array(isoDate), hungKings: z.array(isoDate), source: text }),
})

export const abbreviationsFile = z.object({
  about: text,
  abbreviations: z.array(
    z.object({ short: text, long: z.array(text).min(1), ambiguous: z.boolean().optional(), en: text.optional(), source: text }),
  ),
})

export const chatSpellingsFile = z.object({
  about: text,
  spellings: z.array(z.object({ typed: text, means: z.array(text).min(1), alone: z.boolean().optional(), source })),
})

export const documentKindsFile = z.object({
  about: text,
  kinds: z.array(z.object({ code: text, name: text, kind: text, en: text, source: text })),
  issuers: z.array(z.object({ code: text, name: text, en: text, source })),
})

export const glossaryFile = z.object({
  about: text,
  source,
  terms: z.array(z.object({ en: z.array(text).min(1), vi: z.array(text).min(1), source })),
})

export const synonymsFile = z.object({
  about: text,
  source,
  groups: z.array(
    z.object({
      terms: z.array(text).min(2),
      weight: z.number().min(0).max(1).optional(),
      /** A thing of its own (`căn cước`): a text that has none of the terms speaks of something else. */
      thing: z.boolean().optional(),
      source,
    }),
  ),
})

const words = z.array(text)
export const questionWordsFile = z.object({
  about: text,
  source,
  vi: words,
  en: words,
  generalVi: words.default([]),
  generalEn: words.default([]),
})

/** File name → shape, in the order in which problems are reported. */
export const knowledgeFiles = {
  columns: columnsFile,
  'section-roles': sectionRolesFile,
  units: unitsFile,
  'word-classes': wordClassesFile,
  areas: areasFile,
  provinces: provincesFile,
  holidays: holidaysFile,
  abbreviations: abbreviationsFile,
  'chat-spellings': chatSpellingsFile,
  'document-kinds': documentKindsFile,
  glossary: glossaryFile,
  synonyms: synonymsFile,
  'question-words': questionWordsFile,
} as const

export type KnowledgeFile = keyof typeof knowledgeFiles
/** Everything `data/` says, by file. */
export type Knowledge = { [File in KnowledgeFile]: z.infer<(typeof knowledgeFiles)[File]> }
