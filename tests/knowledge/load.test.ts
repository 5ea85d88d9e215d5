import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { KnowledgeError, loadKnowledge } from '../../src/knowledge/load.js'
import { knowledgeFiles } from '../../src/knowledge/schema.js'
import { temporaryFolder } from '../support/folders.js'
import { DATA } from '../support/knowledge.js'

const files = Object.keys(knowledgeFiles)

/** A copy of the shipped files, some of them replaced. */
function copyOfData(replaced: Readonly<Record<string, string>> = {}): string {
  const copied = files.map((file) => [`${file}.json`, readFileSync(join(DATA, `${file}.json`), 'utf8')])
  return temporaryFolder({ ...Object.fromEntries(copied), ...replaced })
}

/** An office's own columns. */
function columns(role: string, ...titles: string[]): string {
  return JSON.stringify({ about: 'Cột của Sở', columns: [{ role, titles }] })
}

describe('the shipped files', () => {
  test('all load', () => {
    const { knowledge } = loadKnowledge([DATA])
    expect(Object.keys(knowledge).sort()).toEqual([...files].sort())
    expect(knowledge.columns.columns.find(({ role }) => role === 'lead')?.titles).toContain('Cơ quan chủ trì')
    expect(knowledge.provinces.provinces).toHaveLength(34)
  })

  test('have the same fingerprint as long as no byte changes', () => {
    const folder = copyOfData()
    expect(loadKnowledge([folder]).fingerprint).toBe(loadKnowledge([DATA]).fingerprint)
    expect(loadKnowledge([DATA]).fingerprint).toMatch(/^[0-9a-f]{64}$/)
  })

  test('have another fingerprint once a file changes, if only by a space', () => {
    const folder = copyOfData({ 'question-words.json': `${readFileSync(join(DATA, 'question-words.json'), 'utf8')} ` })
    expect(loadKnowledge([folder]).fingerprint).not.toBe(loadKnowledge([DATA]).fingerprint)
  })
})

describe('a broken file', () => {
  test('that is missing is named with its folder', () => {
    const folder = copyOfData()
    rmSync(join(folder, 'areas.json'))
    expect(() => loadKnowledge([folder])).toThrow(KnowledgeError)
    expect(() => loadKnowledge([folder])).toThrow(`areas.json is missing from ${folder}`)
  })

  test.each([
    ['is cut off', '{ "about": "Cột", "columns": ['],
    ['is empty', ''],
    ['has a comma too many', '{ "about": "Cột", "columns": [], }'],
  ])('that %s is reported as no JSON, with its path', (_, content) => {
    const own = temporaryFolder({ 'columns.json': content })
    expect(() => loadKnowledge([DATA, own])).toThrow(KnowledgeError)
    expect(() => loadKnowledge([DATA, own])).toThrow(`${join(own, 'columns.json')}: not valid JSON`)
  })

  test.each([
    ['columns', columns('boss', 'Chủ trì'), 'columns[0].role: '],
    ['columns', columns('lead', 'Chủ trì', ''), 'columns[0].titles[1]: '],
    ['columns', '{ "columns": [] }', 'about: '],
    ['columns', '{ "about": "Cột", "columns": "Chủ trì" }', 'columns: '],
    ['synonyms', '{ "about": "Từ", "groups": [{ "terms": ["hạn", "thời hạn"] }, { "terms": ["chủ trì"] }] }', 'groups[1].terms: '],
    ['synonyms', '{ "about": "Từ", "groups": [{ "terms": ["hạn", "thời hạn"], "weight": 2 }] }', 'groups[0].weight: '],
    ['question-words', '{ "about": "Từ", "vi": ["gì", 5], "en": [] }', 'vi[1]: '],
    ['abbreviations', '{ "about": "Tắt", "abbreviations": [{ "short": "CCHC", "long": [], "source": "Sở" }] }', 'abbreviations[0].long: '],
    [
      'provinces',
      '{ "about": "Tỉnh", "provinces": [], "former": [{ "name": "Hà Nam", "now": "Ninh Bình", "until": "30/6/2025", "aliases": [], "source": "Sở" }] }',
      'former[0].until: expected YYYY-MM-DD',
    ],
  ])('%s.json with %s is reported with the place', (file, content, place) => {
    const own = temporaryFolder({ [`${file}.json`]: content })
    expect(() => loadKnowledge([DATA, own])).toThrow(KnowledgeError)
    expect(() => loadKnowledge([DATA, own])).toThrow(`${join(own, `${file}.json`)}: ${place}`)
  })

  test('breaks the start even when the files below it are fine', () => {
    const own = temporaryFolder({ 'units.json': '[]' })
    expect(() => loadKnowledge([DATA, own])).toThrow(join(own, 'units.json'))
  })
})

describe('a folder laid over the shipped one', () => {
  test('puts its entries first and keeps the shipped ones behind', () => {
    const own = temporaryFolder({ 'columns.json': columns('lead', 'Bộ phận thường trực') })
    const shipped = loadKnowledge([DATA]).knowledge.columns.columns
    const { knowledge } = loadKnowledge([DATA, own])
    expect(knowledge.columns.columns).toEqual([{ role: 'lead', titles: ['Bộ phận thường trực'] }, ...shipped])
    expect(knowledge.columns.about).toBe('Cột của Sở')
  })

  test('leaves the files that it does not have as they are shipped', () => {
    const own = temporaryFolder({ 'columns.json': columns('lead', 'Bộ phận thường trực') })
    const { columns: _, ...others } = loadKnowledge([DATA, own]).knowledge
    const { columns: __, ...shipped } = loadKnowledge([DATA]).knowledge
    expect(others).toEqual(shipped)
  })

  test('comes before a folder laid over earlier', () => {
    const first = temporaryFolder({ 'question-words.json': '{ "about": "Từ", "vi": ["nhờ"], "en": ["pls"] }' })
    const second = temporaryFolder({ 'question-words.json': '{ "about": "Từ", "vi": ["dùm"], "en": [] }' })
    const { vi, en } = loadKnowledge([DATA, first, second]).knowledge['question-words']
    expect(vi.slice(0, 2)).toEqual(['dùm', 'nhờ'])
    expect(en[0]).toBe('pls')
  })

  test('changes nothing when it is empty or does not exist', () => {
    const shipped = loadKnowledge([DATA])
    const empty = temporaryFolder()
    expect(loadKnowledge([DATA, empty])).toEqual(shipped)
    expect(loadKnowledge([DATA, join(empty, 'không có')])).toEqual(shipped)
  })

  test('changes the fingerprint', () => {
    const own = temporaryFolder({ 'columns.json': columns('lead', 'Bộ phận thường trực') })
    expect(loadKnowledge([DATA, own]).fingerprint).not.toBe(loadKnowledge([DATA]).fingerprint)
  })

  test('may be written in decomposed letters', () => {
    const own = temporaryFolder({ 'columns.json': columns('lead', 'Bộ phận thường trực').normalize('NFD') })
    expect(loadKnowledge([DATA, own]).knowledge.columns.columns[0]?.titles).toEqual(['Bộ phận thường trực'])
  })

  test('may hold other files and folders', () => {
    const own = temporaryFolder({ 'ghi-chú.txt': 'không phải JSON', 'units.json.bak': '{' })
    mkdirSync(join(own, 'documents'))
    expect(loadKnowledge([DATA, own])).toEqual(loadKnowledge([DATA]))
  })

  test('may begin with a byte-order mark', () => {
    const own = temporaryFolder({ 'columns.json': `\uFEFF${columns('lead', 'Bộ phận thường trực')}` })
    expect(loadKnowledge([DATA, own]).knowledge.columns.columns[0]?.titles).toEqual(['Bộ phận thường trực'])
  })
})
