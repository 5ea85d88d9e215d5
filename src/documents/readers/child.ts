import { readFile } from 'node:fs/promises'
import { ReadingError } from './errors.js'
import type { ChildReply, ChildTask } from './isolated.js'
import { readPdf } from './pdf/read.js'
import { readWord } from './word.js'

/** The process that reads one file for the program, and ends. */
process.once('message', async (task: ChildTask) => {
  process.send?.(await reply(task), () => process.disconnect())
})

async function reply({ path, format, limits }: ChildTask): Promise<ChildReply> {
  try {
    const bytes = await readFile(path)
    return { body: format === 'docx' ? await readWord(bytes, limits) : await readPdf(bytes, limits) }
  } catch (error) {
    if (error instanceof ReadingError) return { code: error.code, detail: error.detail }
    return { code: 'damaged', detail: error instanceof Error ? error.message : String(error) }
  }
}
