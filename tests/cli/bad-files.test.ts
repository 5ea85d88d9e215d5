import { copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { run, STACK_TRACE, textLines } from '../support/cli.js'
import { project, temporaryFolder } from '../support/library.js'

const cwd = temporaryFolder()
const plan = (name: string) => readFileSync(join(project, 'tests', 'fixtures', 'plans', name))
const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(cwd, name), bytes)

/** A PDF of one page that shows nothing but a picture, as a scanner writes it. */
const SCAN = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<<>>>>endobj
4 0 obj<</Length 22>>stream
0 0 200 200 re f
endstream
endobj
trailer<</Root 1 0 R>>
%%EOF`

beforeAll(async () => {
  put('empty.txt', '')
  put(
    'noise.txt',
    Uint8Array.from({ length: 9000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256),
  )
  put('latin.txt', Buffer.from('Überprüfung der Geschäftsführung für die Größe'.repeat(30), 'latin1'))
  put('picture.png', 'png')
  put('old.doc', Buffer.from('D0CF11E0A1B11AE1', 'hex'))
  put('rich.rtf', '{\\rtf1 Ke hoach}')
  put('text.pdf', 'Kế hoạch cải cách hành chính')
  put('pdf.txt', plan('merged.pdf'))
  put('pdf.docx', plan('merged.pdf'))
  put('truncated.pdf', plan('merged.pdf').subarray(0, 9000))
  put('truncated.docx', plan('merged.docx').subarray(0, 9000))
  put('password.pdf', plan('password.pdf'))
  put('password.docx', Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]))
  put('scan.pdf', SCAN)
  put('secret.txt', 'UBND TỈNH CÀ MAU\nSỞ Y TẾ\nMẬT\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n')
  put('line.txt', `Kế hoạch\n${'a'.repeat(10_000_000)}\n`)
  put('huge.txt', '')
  truncateSync(join(cwd, 'huge.txt'), 200 * 1024 * 1024)
  mkdirSync(join(cwd, 'folder.pdf'))
  const zip = new JSZip()
  zip.file('word/document.xml', 'không có văn bản nào')
  zip.remove('word/document.xml')
  zip.file('hello.txt', 'x')
  put('other.docx', await zip.generateAsync({ type: 'nodebuffer' }))
  const bomb = new JSZip()
  bomb.file('word/document.xml', Buffer.alloc(40 * 1024 * 1024))
  put('bomb.docx', await bomb.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }))
  copyFileSync(join(project, 'tests', 'fixtures', 'plans', 'merged.pdf'), join(cwd, 'slow.pdf'))
})

describe('a file that cannot be read is one line, exit code 2, and nothing else', () => {
  it.each<[string, RegExp, Record<string, string>?]>([
    ['empty.txt', /rỗng/],
    ['noise.txt', /không phải tệp văn bản/],
    ['latin.txt', /không phải tệp văn bản/],
    ['picture.png', /\.txt, \.md, \.docx, \.pdf/],
    ['old.doc', /lưu lại thành \.docx/],
    ['rich.rtf', /lưu lại thành \.docx/],
    ['text.pdf', /không đúng với đuôi tệp/],
    ['pdf.txt', /không đúng với đuôi tệp/],
    ['pdf.docx', /không đúng với đuôi tệp/],
    ['other.docx', /không đúng với đuôi tệp/],
    ['truncated.pdf', /hỏng/],
    ['truncated.docx', /hỏng/],
    ['password.pdf', /mật khẩu/],
    ['password.docx', /mật khẩu/],
    ['scan.pdf', /ocrmypdf/],
    ['secret.txt', /dấu mật/],
    ['line.txt', /dòng quá dài/],
    ['huge.txt', /quá lớn/],
    ['folder.pdf', /thư mục/],
    ['bomb.docx', /bung ra quá lớn/, { MAX_DOCUMENT_MB: '1' }],
    ['slow.pdf', /quá lâu/, { MAX_DOCUMENT_SECONDS: '0.05' }],
    ['slow.pdf', /quá nhiều bộ nhớ/, { MAX_DOCUMENT_MEMORY_MB: '20' }],
  ])('%s: %s', async (file, says, env = {}) => {
    const { code, stdout, stderr } = await run(['extract', file], { cwd, env })
    expect(textLines(stderr)).toEqual([expect.stringMatching(says)])
    expect(stderr).not.toMatch(STACK_TRACE)
    expect([code, stdout]).toEqual([2, ''])
  })

  it.each([
    ['MAX_DOCUMENT_MB', 'viel'],
    ['MAX_DOCUMENT_SECONDS', '-1'],
  ])('so is a limit that is no number: %s=%s', async (name, value) => {
    const { code, stderr } = await run(['extract', 'empty.txt'], { cwd, env: { [name]: value } })
    expect(textLines(stderr)).toEqual([expect.stringContaining(name)])
    expect(code).toBe(2)
  })
})
