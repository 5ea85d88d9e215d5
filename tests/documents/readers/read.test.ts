import { chmodSync, mkdirSync, openSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DocumentError, type DocumentErrorCode } from '../../../src/documents/errors.js'
import { DEFAULT_LIMITS } from '../../../src/documents/readers/limits.js'
import { documentId } from '../../../src/documents/readers/read.js'
import { temporaryFolder } from '../../support/folders.js'
import { reader } from '../../support/library.js'

/** The code of the {@link DocumentError} that reading a path ends in. */
async function refusal(path: string): Promise<DocumentErrorCode> {
  try {
    await reader.read(path)
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    expect(error.file).toBe(path)
    return error.code
  }
  throw new Error(`${path} was read`)
}

describe('documentId', () => {
  test.each([
    ['Kế hoạch 2025 (bản 2).txt', 'ke-hoach-2025-ban-2'],
    ['/tai-lieu/Đề án số 06.md', 'de-an-so-06'],
    ['Báo cáo quý I.2025.txt', 'bao-cao-quy-i-2025'],
    ['Kế hoạch.txt'.normalize('NFD'), 'ke-hoach'],
    ['…….txt', 'document'],
  ])('of %s is %s', async (path, id) => {
    expect(documentId(path)).toBe(id)
  })
})

describe('a text file', () => {
  test('reads a file with a byte-order mark and decomposed letters', async () => {
    const folder = temporaryFolder({ 'Kế hoạch.txt': `\uFEFF${'KẾ HOẠCH\r\nNăm 2025'.normalize('NFD')}` })
    const { id, lines, warnings } = await reader.read(join(folder, 'Kế hoạch.txt'))
    expect([id, lines.map(({ text }) => text), warnings]).toEqual(['ke-hoach', ['KẾ HOẠCH', 'Năm 2025'], []])
  })

  test('lets a broken character in a long text pass', async () => {
    const folder = temporaryFolder({ 'a.txt': Buffer.concat([Buffer.from('Cải cách hành chính. '.repeat(40)), Buffer.from([0xff])]) })
    expect((await reader.read(join(folder, 'a.txt'))).lines).toHaveLength(1)
  })

  test('refuses what is missing, also below a file or behind a dead link', async () => {
    const folder = temporaryFolder({ 'a.txt': 'Kế hoạch' })
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'link.txt'))
    expect(await Promise.all(['b.txt', 'a.txt/b.txt', 'link.txt'].map((name) => refusal(join(folder, name))))).toEqual([
      'missing',
      'missing',
      'missing',
    ])
  })

  test('refuses a folder, whatever its name', async () => {
    const folder = join(temporaryFolder(), 'Kế hoạch.txt')
    mkdirSync(folder)
    expect(await refusal(folder)).toBe('directory')
  })

  test.each([
    ['no byte', ''],
    ['only white space', ' \n\t\r\n\f\u00A0\n'],
    ['only invisible characters', '\uFEFF\u200B\n'],
  ])('refuses a file with %s as empty', async (_, content) => {
    expect(await refusal(join(temporaryFolder({ 'a.txt': content }), 'a.txt'))).toBe('empty')
  })

  test.each([
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52])],
    ['noise', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256))],
  ])('refuses %s as no text', async (_, content) => {
    expect(await refusal(join(temporaryFolder({ 'a.txt': content }), 'a.txt'))).toBe('not-text')
  })

  test('refuses a file above the limit before reading it, and says its size', async () => {
    const path = join(temporaryFolder({ 'a.txt': 'Kế hoạch' }), 'a.txt')
    truncateSync(path, DEFAULT_LIMITS.bytes + 1)
    expect(await refusal(path)).toBe('too-large')
    await expect(reader.read(path)).rejects.toThrow(`too-large: ${path} (${DEFAULT_LIMITS.bytes + 1} bytes)`)
  })

  test('refuses a file that it may not read', async () => {
    const path = join(temporaryFolder({ 'a.txt': 'Kế hoạch' }), 'a.txt')
    chmodSync(path, 0)
    // Root may read everything, so it acts as nobody for the moment.
    const root = process.geteuid?.() === 0
    if (root) process.seteuid?.(65534)
    try {
      expect(await refusal(path)).toBe('no-permission')
    } finally {
      if (root) process.seteuid?.(0)
    }
  })

  test('passes on what it does not expect', async () => {
    const folder = temporaryFolder()
    const name = `${'a'.repeat(300)}.txt`
    expect(() => openSync(join(folder, name), 'r')).toThrow(/ENAMETOOLONG/)
    await expect(reader.read(join(folder, name))).rejects.toThrow(/ENAMETOOLONG/)
  })
})
