// How fast documents are read, and with how much memory: the shipped texts repeated up to 50 MB, and PDF pages.
// Each size runs in a process of its own, so that its memory is its own.  Absolute times depend on the machine; what counts is
// that the time for a megabyte does not grow with the size.
//
//   npm run bench [-- --quick]
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const MB = 1024 * 1024

/** The rows of the table: what was read, MB/s or pages/s, the time, the peak memory. */
export function* extractionRows(quick) {
  const sizes = quick ? [1, 2, 4] : [1, 5, 25, 50]
  for (const size of sizes) {
    const { ms, mb, peak, tasks } = run('text', size)
    yield [`text, ${size} MB`, `${(mb / (ms / 1000)).toFixed(2)} MB/s`, `${(ms / mb).toFixed(0)} ms/MB`, `${peak} MB`, tasks]
  }
  for (const copies of [1, 4]) {
    const { ms, pages, peak, tasks } = run('pdf', copies)
    yield [`PDF, ${pages} pages`, `${(pages / (ms / 1000)).toFixed(1)} pages/s`, `${(ms / pages).toFixed(0)} ms/page`, `${peak} MB`, tasks]
  }
}

function run(kind, size) {
  const out = execFileSync(process.execPath, ['--max-old-space-size=8192', fileURLToPath(import.meta.url), kind, String(size)], {
    encoding: 'utf8',
  })
  return JSON.parse(out)
}

if (process.argv[2] === 'text' || process.argv[2] === 'pdf') {
  const { loadKnowledge } = await import(join(root, 'dist', 'knowledge', 'load.js'))
  const { documentOpener } = await import(join(root, 'dist', 'documents', 'open.js'))
  const { extractor } = await import(join(root, 'dist', 'extraction', 'extract.js'))
  const { knowledge } = loadKnowledge([join(root, 'data')])
  const [opener, reader] = [documentOpener(knowledge), extractor(knowledge)]
  const result =
    process.argv[2] === 'text'
      ? await readTexts(opener, reader, Number(process.argv[3]))
      : await readPdfs(opener, reader, Number(process.argv[3]))
  process.stdout.write(JSON.stringify({ ...result, peak: Math.round(process.resourceUsage().maxRSS / 1024) }))
}

/** One document as large as asked: the shipped texts one after another, again and again. */
async function readTexts(opener, reader, megabytes) {
  const { linesOf } = await import(join(root, 'dist', 'documents', 'readers', 'text.js'))
  const folder = join(root, 'data', 'documents')
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n\f')
  const bytes = Buffer.byteLength(all)
  const text = Array.from({ length: Math.ceil((megabytes * MB) / bytes) }, () => all).join('\n\f')
  const started = performance.now()
  const extraction = reader.extract(opener.open({ id: 'bench', lines: linesOf(text), tables: [], furniture: [], warnings: [] }))
  return { ms: performance.now() - started, mb: Buffer.byteLength(text) / MB, tasks: extraction.tasks.length }
}

async function readPdfs(opener, reader, copies) {
  const { readPdf } = await import(join(root, 'dist', 'documents', 'readers', 'pdf', 'read.js'))
  const { DEFAULT_LIMITS } = await import(join(root, 'dist', 'documents', 'readers', 'limits.js'))
  const folder = join(root, 'tests', 'fixtures', 'plans')
  const files = ['merged.pdf', 'numbered.pdf', 'borderless.pdf'].map((name) => readFileSync(join(folder, name)))
  let [pages, tasks] = [0, 0]
  const started = performance.now()
  for (let i = 0; i < copies; i++) {
    for (const bytes of files) {
      const body = await readPdf(bytes, DEFAULT_LIMITS)
      pages += Math.max(...body.lines.map((line) => line.place.page))
      tasks += reader.extract(opener.open({ id: 'bench', ...body })).tasks.length
    }
  }
  return { ms: performance.now() - started, pages, tasks }
}
