import { type ChildProcess, fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import type { SourceBody } from '../document.js'
import type { DocumentErrorCode } from '../errors.js'
import { ReadingError } from './errors.js'
import { type Limits, MB } from './limits.js'
import type { UntrustedReader } from './read.js'

/** What the child process is asked. */
export interface ChildTask {
  path: string
  format: 'docx' | 'pdf'
  limits: Limits
}

/** What it answers. */
export type ChildReply = { body: SourceBody } | { code: DocumentErrorCode; detail: string }

/**
 * Reads files in a process of its own that is ended when it takes too long or too much memory: what a crafted file breaks
 * is not the program.
 *
 * @param program the built `child.js`
 */
export function isolatedReader(program: URL, limits: Limits): UntrustedReader {
  return (path, format) =>
    new Promise((resolve, reject) => {
      const child = fork(program, {
        serialization: 'advanced',
        execArgv: [`--max-old-space-size=${Math.floor(limits.memoryBytes / MB)}`],
        env: { PATH: process.env.PATH ?? '' },
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      })
      let ending: ReadingError | undefined
      const end = (code: DocumentErrorCode, detail: string) => {
        ending ??= new ReadingError(code, detail)
        child.kill('SIGKILL')
      }
      const timer = setTimeout(() => end('too-slow', `${limits.milliseconds} ms`), limits.milliseconds)
      const watch = setInterval(async () => {
        if ((await memoryOf(child)) > limits.memoryBytes) end('too-much-memory', `${limits.memoryBytes} bytes`)
      }, WATCH_MS)
      const done = () => {
        clearTimeout(timer)
        clearInterval(watch)
      }
      child.on('message', (reply: ChildReply) => {
        done()
        if ('body' in reply) resolve(reply.body)
        else reject(new ReadingError(reply.code, reply.detail))
        child.disconnect()
      })
      child.on('error', (error) => {
        done()
        reject(error)
      })
      child.on('exit', (code, signal) => {
        done()
        // V8 aborts when its heap is full; after an answer this is too late to matter.
        reject(ending ?? new ReadingError(signal === 'SIGABRT' || code === 134 ? 'too-much-memory' : 'damaged', `${code ?? signal}`))
      })
      const task: ChildTask = { path, format, limits }
      child.send(task)
    })
}

const WATCH_MS = 100
const PAGE_BYTES = 4096

/** Memory of a process in bytes where the system tells it (Linux); elsewhere only its heap is limited. */
async function memoryOf(child: ChildProcess): Promise<number> {
  try {
    const [, resident] = (await readFile(`/proc/${child.pid}/statm`, 'utf8')).split(' ')
    return Number(resident) * PAGE_BYTES
  } catch {
    return 0
  }
}
