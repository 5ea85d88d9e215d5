import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { SourceBody } from '../../document.js'
import { ReadingError } from '../errors.js'
import { inUnicode } from '../legacy-body.js'
import type { Limits } from '../limits.js'
import { assemble } from './assemble.js'
import { type Page, readPage } from './page.js'

/** A page of a scan has no letters, or no more than a stamp of the scanner. */
const MIN_CHARACTERS_A_PAGE = 20

/**
 * Reads a PDF with a text layer: lines in reading order, ruled tables as known cells, running heads and page numbers left
 * out, every line with its page.
 *
 * @throws ReadingError when it is damaged, needs a password, has too many pages, or is a scan
 */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<SourceBody> {
  const pdf = await openPdf(bytes)
  if (pdf.numPages > limits.pages) throw new ReadingError('too-many-pages', String(pdf.numPages))
  const pages: Page[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    pages.push(await readPage(page))
    page.cleanup()
  }
  await pdf.loadingTask.destroy()
  const characters = pages.reduce((sum, page) => sum + page.items.reduce((own, item) => own + item.text.trim().length, 0), 0)
  if (characters < MIN_CHARACTERS_A_PAGE * pages.length) throw new ReadingError('no-text-layer')
  return inUnicode(assemble(pages))
}

async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    // pdf.js takes the bytes over: it gets its own copy.
    return await getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false, disableFontFace: true }).promise
  } catch (error) {
    throw new ReadingError(error instanceof Error && error.name === 'PasswordException' ? 'password' : 'damaged')
  }
}
