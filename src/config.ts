import { existsSync, readFileSync, statSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { z } from 'zod'
import { DEFAULT_LIMITS, type Limits, MB } from './documents/readers/limits.js'

/** A setting that cannot be used. The message names the variable, what is wrong and what would be right. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** Settings of one process, from the environment and `.env`. */
export interface Config {
  /** The office's own documents and knowledge, laid over the shipped ones. */
  dataDir: string
  /** The office this deployment belongs to. */
  organisation: string | null
  timeZone: string
  /** When the process believes it starts; null for the real time. */
  clockStart: Date | null
  /** How much of a document's file is read before it is refused. */
  limits: Limits
}

const optional = z
  .string()
  .transform((value) => value.trim())
  .transform((value) => (value === '' ? undefined : value))
  .optional()

/** A positive number in some unit. */
const amount = (usual: number, unit: number, example: string) =>
  optional
    .refine(
      (value) => value === undefined || (Number(value) > 0 && Number.isFinite(Number(value))),
      `is not a number above 0; for example ${example}`,
    )
    .transform((value) => (value === undefined ? usual : Number(value) * unit))

const variables = z.object({
  MAX_DOCUMENT_MB: amount(DEFAULT_LIMITS.bytes, MB, '50'),
  MAX_DOCUMENT_SECONDS: amount(DEFAULT_LIMITS.milliseconds, 1000, '60'),
  MAX_DOCUMENT_MEMORY_MB: amount(DEFAULT_LIMITS.memoryBytes, MB, '1024'),
  DATA_DIR: optional
    .transform((value) => value ?? 'var/data')
    .refine((value) => statSync(value, { throwIfNoEntry: false })?.isDirectory() ?? true, 'is not a folder; for example var/data'),
  ORGANISATION: optional.transform((value) => value ?? null),
  TIME_ZONE: optional
    .transform((value) => value ?? 'Asia/Ho_Chi_Minh')
    .refine(isTimeZone, 'is not a time zone; for example Asia/Ho_Chi_Minh'),
  CLOCK_START: optional
    .refine((value) => value === undefined || !Number.isNaN(Date.parse(value)), 'is not a time; for example 2025-02-01T08:00:00+07:00')
    .transform((value) => (value === undefined ? null : new Date(value))),
})

/**
 * Reads the settings. A variable of the environment wins over the same one in `.env`.
 *
 * @param folder where `.env` is looked for
 * @throws ConfigError for the first wrong value
 */
export function readConfig(environment: NodeJS.ProcessEnv, folder: string): Config {
  const file = `${folder}/.env`
  const fromFile = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
  const checked = variables.safeParse({ ...fromFile, ...environment })
  if (!checked.success) {
    const issue = checked.error.issues[0]
    throw new ConfigError(`${issue?.path.join('.') ?? 'environment'} ${issue?.message ?? 'is wrong'}`)
  }
  const { DATA_DIR, ORGANISATION, TIME_ZONE, CLOCK_START, MAX_DOCUMENT_MB, MAX_DOCUMENT_SECONDS, MAX_DOCUMENT_MEMORY_MB } = checked.data
  return {
    dataDir: DATA_DIR,
    organisation: ORGANISATION,
    timeZone: TIME_ZONE,
    clockStart: CLOCK_START,
    limits: { ...DEFAULT_LIMITS, bytes: MAX_DOCUMENT_MB, milliseconds: MAX_DOCUMENT_SECONDS, memoryBytes: MAX_DOCUMENT_MEMORY_MB },
  }
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
