import { type ParseArgsConfig, parseArgs } from 'node:util'
import { isDay } from '../language/dates.js'
import { UsageError } from './command.js'

/**
 * Reads the arguments of a command.
 *
 * @throws UsageError for an unknown or incomplete option
 */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error)
    throw new UsageError(message)
  }
}

/** One of some words, or nothing. */
export function oneOf<T extends string>(name: string, value: string | undefined, choices: readonly T[]): T | undefined {
  if (value === undefined) return undefined
  const choice = choices.find((candidate) => candidate === value)
  if (!choice) throw new UsageError(`--${name} takes ${choices.join(' or ')}, not "${value}"`)
  return choice
}

/** A day of the calendar, or nothing. */
export function day(name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  if (!isDay(value)) throw new UsageError(`--${name} takes a day as YYYY-MM-DD, not "${value}"`)
  return value
}
