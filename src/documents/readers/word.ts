import { Readable } from 'node:stream'
import JSZip from 'jszip'
import mammoth from 'mammoth'
import type { SourceBody } from '../document.js'
import { ReadingError } from './errors.js'
import { bodyOfHtml } from './html.js'
import { inUnicode } from './legacy-body.js'
import { type Limits, MAX_UNPACKING } from './limits.js'
import { writeOutNumbers } from './word-numbering.js'

/**
 * Reads a Word file (.docx): a line a paragraph, tables with their merged cells, automatic numbers written out.
 *
 * @throws ReadingError when it is damaged, no Word file, or unpacks to more than the limit
 */
export async function readWord(bytes: Uint8Array, limits: Limits): Promise<SourceBody> {
  const zip = await openZip(bytes)
  await checkUnpackedSize(zip, limits.bytes * MAX_UNPACKING)
  const document = await partOf(zip, 'word/document.xml')
  if (document === null) throw new ReadingError('wrong-ending')
  zip.file('word/document.xml', writeOutNumbers(document, await partOf(zip, 'word/numbering.xml'), await partOf(zip, 'word/styles.xml')))
  const body = bodyOfHtml(await htmlOf(zip), { lines: 'paragraphs' })
  return inUnicode({ ...body, furniture: await headsAndFeet(zip) })
}

async function openZip(bytes: Uint8Array): Promise<JSZip> {
  try {
    return await JSZip.loadAsync(bytes)
  } catch {
    throw new ReadingError('damaged')
  }
}

/** Sizes in a zip's directory can lie: what comes out is counted while it streams, and nothing of it is kept. */
async function checkUnpackedSize(zip: JSZip, limit: number): Promise<void> {
  let total = 0
  for (const entry of Object.values(zip.files)) {
    if (entry.dir) continue
    // jszip's streams are older than asynchronous iteration.
    const stream = new Readable().wrap(entry.nodeStream('nodebuffer'))
    try {
      for await (const chunk of stream) {
        total += (chunk as Uint8Array).length
        if (total > limit) throw new ReadingError('unpacks-too-large', String(limit))
      }
    } catch (error) {
      if (error instanceof ReadingError) throw error
      throw new ReadingError('damaged')
    }
  }
}

async function partOf(zip: JSZip, name: string): Promise<string | null> {
  return (await zip.file(name)?.async('string')) ?? null
}

async function htmlOf(zip: JSZip): Promise<string> {
  try {
    const buffer = await zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' })
    const nothing = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage: nothing, externalFileAccess: false })
    return value
  } catch {
    throw new ReadingError('damaged')
  }
}

/** Running heads and feet are no text, but a secrecy mark may stand there. */
async function headsAndFeet(zip: JSZip): Promise<string[]> {
  const parts = await Promise.all(zip.file(/^word\/(?:header|footer)\d*\.xml$/).map((file) => file.async('string')))
  return parts.flatMap((xml) =>
    xml
      .split('</w:p>')
      .map((paragraph) =>
        [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)]
          .map((match) => match[1])
          .join('')
          .trim(),
      )
      .filter((text) => text !== ''),
  )
}
