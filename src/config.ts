import { existsSync, readFileSync, statSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { z } from 'zod'

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
}

const optional = z
  .string()
  .transform((value) => value.trim())
  .transform((value) => (value === '' ? undefined : value))
  .optional()

const variables = z.object({
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
  const { DATA_DIR, ORGANISATION, TIME_ZONE, CLOCK_START } = checked.data
  return { dataDir: DATA_DIR, organisation: ORGANISATION, timeZone: TIME_ZONE, clockStart: CLOCK_START }
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
