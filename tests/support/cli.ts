import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { project } from './library.js'

const PROGRAM = join(project, 'dist', 'cli.js')

/** How a process ended and what it said. */
export interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

/** Where and with what the program is started. */
export interface Start {
  /** Working directory: a temporary folder, since the program keeps its catalog in `var/` below it. */
  cwd: string
  input?: string | Uint8Array
  env?: Readonly<Record<string, string>>
}

/** Runs the built program as a process of its own, as a user does, with nothing of this environment but the path. */
export function run(args: readonly string[], { cwd, input = '', env = {} }: Start): Promise<Outcome> {
  if (!existsSync(PROGRAM)) throw new Error('dist/cli.js is missing: run "npm run build" first')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      cwd,
      env: { PATH: process.env.PATH ?? '', ...env },
      timeout: 60_000,
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
    // A process that ends before it reads its input is no failure of the test.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** A line of `ask --jsonl`, as CONTRACT.md promises it. */
export const outputLine = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  status: z.enum(['answered', 'clarify', 'not_found', 'error']),
  language: z.enum(['vi', 'en']),
  text: z.string().min(1).max(1500),
  records: z.array(z.looseObject({ id: z.string(), lines: z.tuple([z.number(), z.number()]) })),
  citations: z
    .array(
      z.object({
        document: z.string().min(1),
        title: z.string().min(1),
        section: z.string(),
        lines: z.tuple([z.number().int().min(1), z.number().int().min(1)]),
        page: z.number().nullable(),
        quote: z.string().min(1),
      }),
    )
    .max(12),
  elapsed_ms: z.number().min(0),
})
export type OutputLine = z.infer<typeof outputLine>

/** The lines of a `--jsonl` run, each checked against the contract. */
export function outputLines(stdout: string): OutputLine[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => outputLine.parse(JSON.parse(line)))
}

/** Lines of a text that hold anything. */
export function textLines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

/** Whether a text looks like the program falling over. */
export const STACK_TRACE = /^\s+at |\bat .+:\d+:\d+\)?$|SqliteError|TypeError|RangeError|node:internal/m
