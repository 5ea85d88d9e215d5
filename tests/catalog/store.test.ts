import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildCatalog } from '../../src/catalog/build.js'
import type { Catalog } from '../../src/catalog/catalog.js'
import { openCatalogFile } from '../../src/catalog/open.js'
import { currentCatalog } from '../../src/catalog/store.js'
import { DocumentError } from '../../src/documents/errors.js'
import { folderOf, nth, only, reading, temporaryFolder } from '../support/library.js'
import { offices } from '../support/offices.js'

let folder = ''
let path = ''

beforeEach(() => {
  folder = folderOf(offices)
  path = join(temporaryFolder(), 'var', 'catalog.sqlite')
})

/** Opens the current snapshot, looks at it, and closes it. */
async function look<T>(
  at: (catalog: Catalog, built: boolean, leftOut: string[]) => T,
  knowledge = 'k1',
  file: string | null = path,
): Promise<T> {
  const { catalog, built } = await currentCatalog([folder], file, () => reading, knowledge)
  try {
    return at(
      catalog,
      built,
      catalog.leftOut.map(({ file: name, error }) => `${name.slice(folder.length + 1)}: ${error.code}`),
    )
  } finally {
    catalog.close()
  }
}

const ids = (catalog: Catalog) => catalog.documents.map((document) => document.head.id)
const build = () => look((catalog) => ids(catalog))
const everyQuote = (catalog: Catalog) => catalog.entries.map((entry) => catalog.quote(entry.document, entry.record.lines))

describe('the snapshot', () => {
  it('is built where there is none, in a folder made for it, and nothing else is left there', async () => {
    expect(await look((catalog, built) => [built, ids(catalog)])).toEqual([
      true,
      ['tu-phap-can-tho-2025', 'xay-dung-phu-yen-2024', 'y-te-ca-mau-2024', 'y-te-ca-mau-2025'],
    ])
    expect(readdirSync(join(path, '..'))).toEqual(['catalog.sqlite'])
  })

  it('is opened as it is when nothing has changed, without reading a document', async () => {
    await build()
    const { catalog, built } = await currentCatalog(
      [folder],
      path,
      () => {
        throw new Error('nothing should be read')
      },
      'k1',
    )
    expect(built).toBe(false)
    expect(catalog.documents.length).toBe(4)
    catalog.close()
  })

  it('says the same when it is opened again', async () => {
    const contents = (catalog: Catalog) => ({ documents: catalog.documents, entries: catalog.entries, quotes: everyQuote(catalog) })
    const first = await look(contents)
    expect(await look(contents)).toEqual(first)
    expect(await look((catalog) => catalog.index.postings('nop truc') ?? catalog.index.postings('truc tuyen'))).toBeDefined()
  })

  it('quotes the words of the source', async () => {
    expect(await look((catalog) => catalog.quote(3, [21, 23]))).toBe(
      '- Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 45%. - Tỷ lệ giao dịch thanh toán trực tuyến đạt từ 35% trở lên.',
    )
    expect(await look((catalog) => catalog.quote(3, [9000, 9001]))).toBe('')
  })

  it('stays when another build has not finished', async () => {
    await build()
    writeFileSync(`${path}.12345.tmp`, 'half')
    expect(await look((catalog, built) => [built, catalog.documents.length])).toEqual([false, 4])
  })

  it('can be kept in memory alone', async () => {
    expect(await look((catalog, built) => [built, catalog.documents.length], 'k1', null)).toEqual([true, 4])
    expect(existsSync(path)).toBe(false)
  })
})

describe('the snapshot is rebuilt', () => {
  beforeEach(build)

  it('after a document has changed', async () => {
    appendFileSync(join(folder, 'y-te-ca-mau-2025.txt'), '\nPHỤ LỤC\nKhám lưu động bằng thuyền.\n')
    expect(await look((catalog, built) => built && everyQuote(catalog).some((quote) => quote.includes('bằng thuyền')))).toBe(true)
  })

  it('after a change that keeps the length of the file', async () => {
    const file = join(folder, 'y-te-ca-mau-2025.txt')
    writeFileSync(file, readFileSync(file, 'utf8').replace('tối thiểu 45%', 'tối thiểu 46%'))
    const values = (catalog: Catalog) => catalog.entries.flatMap((entry) => (entry.kind === 'target' ? [entry.record.value] : []))
    expect(await look(values)).toContain(46)
    expect(await look(values)).not.toContain(45)
  })

  it('after a document has come or gone', async () => {
    writeFileSync(join(folder, 'moi.md'), '# KẾ HOẠCH\n\nCải cách hành chính năm 2026\n')
    expect(await look((catalog, built) => [built, ids(catalog).length])).toEqual([true, 5])
    rmSync(join(folder, 'moi.md'))
    expect(await look((catalog, built) => [built, ids(catalog).length])).toEqual([true, 4])
  })

  it('after the knowledge has changed', async () => {
    expect(await look((_, built) => built, 'k1')).toBe(false)
    expect(await look((_, built) => built, 'k2')).toBe(true)
  })

  it.each([0, 1, 100, 1024, 4096, 30_000])('when only the first %d bytes of it are there', async (bytes) => {
    truncateSync(path, bytes)
    expect(await look((catalog, built) => [built, catalog.documents.length, everyQuote(catalog).length > 20])).toEqual([true, 4, true])
  })

  it('when something else stands in its place', async () => {
    writeFileSync(path, 'đây không phải cơ sở dữ liệu\n'.repeat(300))
    expect(await look((catalog, built) => [built, catalog.documents.length])).toEqual([true, 4])
  })

  it('when a database of another program stands in its place', async () => {
    rmSync(path)
    const other = new Database(path)
    other.exec('CREATE TABLE meta (key TEXT, value TEXT); CREATE TABLE people (name TEXT)')
    other.close()
    expect(await look((catalog, built) => [built, catalog.documents.length])).toEqual([true, 4])
  })
})

describe('the snapshot is read-only', () => {
  it('does not change its file by opening, searching and quoting', async () => {
    await build()
    const digest = () => createHash('sha256').update(readFileSync(path)).digest('hex')
    const before = digest()
    await look((catalog) => everyQuote(catalog).length)
    expect(digest()).toBe(before)
    expect(readdirSync(join(path, '..'))).toEqual(['catalog.sqlite'])
  })

  it('refuses to be written to', async () => {
    const target = join(temporaryFolder(), 'catalog.sqlite')
    const database = await buildCatalog([{ path: join(folder, 'y-te-ca-mau-2025.txt'), review: null }], reading, 'f', target)
    expect(() => database.exec('DELETE FROM entries')).toThrow(/readonly/)
    database.close()
  })

  it('is nothing where there is no file', async () => {
    expect(openCatalogFile(path)).toBeNull()
    expect(existsSync(path)).toBe(false)
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['empty.txt', '', 'empty'],
    ['binary.txt', '\0\u0001\uFFFD'.repeat(400), 'not-text'],
  ])('is left out and said so: %s', async (name, content, code) => {
    writeFileSync(join(folder, name), content)
    expect(await look((catalog, _, leftOut) => [ids(catalog).length, leftOut])).toEqual([4, [`${name}: ${code}`]])
  })

  it('is left out when another file has its name already', async () => {
    writeFileSync(join(folder, 'Y tế Cà Mau (2025).md'), 'KẾ HOẠCH\nCải cách hành chính năm 2027\n')
    const [documents, leftOut] = await look((catalog, _, names) => [ids(catalog), names])
    expect(new Set(documents).size).toBe(4)
    expect(leftOut?.length).toBe(1)
  })

  it('is passed over when it is hidden, of another kind or a folder', async () => {
    writeFileSync(join(folder, '.hidden.txt'), 'KẾ HOẠCH\n')
    writeFileSync(join(folder, 'picture.png'), 'png')
    mkdirSync(join(folder, 'folder.txt'))
    expect(await look((catalog, _, leftOut) => [ids(catalog).length, leftOut])).toEqual([4, []])
  })

  it('is left out when its link leads nowhere', async () => {
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link.txt'))
    expect(await look((catalog) => ids(catalog).length)).toBe(4)
  })

  it('is still said to be left out when nothing had to be rebuilt', async () => {
    writeFileSync(join(folder, 'empty.txt'), '')
    await build()
    expect(await look((_, built, leftOut) => [built, leftOut])).toEqual([false, ['empty.txt: empty']])
  })
})

describe('a folder of documents', () => {
  it('that does not exist is an error that names it', async () => {
    const missing = join(folder, 'missing')
    await expect(currentCatalog([missing], null, () => reading, 'k')).rejects.toThrow(DocumentError)
    await expect(currentCatalog([missing], null, () => reading, 'k')).rejects.toThrow(/missing/)
  })

  it('that is empty is an empty library', async () => {
    const { catalog } = await currentCatalog([temporaryFolder()], null, () => reading, 'k')
    expect([catalog.documents, catalog.entries]).toEqual([[], []])
    catalog.close()
  })

  it('lies over another one: the documents of both are there', async () => {
    const own = folderOf({ 'own.txt': nth(Object.values(offices), 0) })
    const { catalog } = await currentCatalog([folder, own], null, () => reading, 'k')
    expect(only(ids(catalog).filter((id) => id === 'own'))).toBe('own')
    expect(catalog.documents.length).toBe(5)
    catalog.close()
  })

  it('lies over another one: its document replaces that of the same name', async () => {
    const [name = ''] = Object.keys(offices)
    const own = folderOf({ [name.replace('.txt', '.md')]: 'KẾ HOẠCH\nCải cách hành chính năm 2031\n\n- Tỷ lệ hồ sơ trực tuyến đạt 61%.' })
    const { catalog } = await currentCatalog([folder, own], null, () => reading, 'k')
    expect(catalog.leftOut).toEqual([])
    expect(catalog.documents.length).toBe(Object.keys(offices).length)
    expect(catalog.documents.some(({ head }) => head.title.includes('2031'))).toBe(true)
    catalog.close()
  })

  it('with two files of one name keeps the first and says so', async () => {
    const { catalog } = await currentCatalog([folderOf({ 'Kế hoạch.txt': 'Một', 'ke-hoach.md': 'Hai' })], null, () => reading, 'k')
    expect(catalog.leftOut.map(({ error }) => error.code)).toEqual(['same-name'])
    catalog.close()
  })

  it('is read into memory where the snapshot cannot be written', async () => {
    const blocked = join(folderOf({ file: '' }), 'file', 'catalog.sqlite')
    const { catalog, kept } = await currentCatalog([folder], blocked, () => reading, 'k')
    expect([kept, catalog.documents.length]).toEqual([false, Object.keys(offices).length])
    catalog.close()
  })
})
