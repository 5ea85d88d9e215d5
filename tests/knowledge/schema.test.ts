import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { columnRoles, knowledgeFiles, sectionRoles } from '../../src/knowledge/schema.js'
import { isoDate } from '../../src/language/dates.js'
import { nameKey } from '../../src/language/tokens.js'
import { DATA, knowledge } from '../support/knowledge.js'

/** Values that occur more than once. */
function repeated(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i)
}

/** All strings inside a JSON value. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsOf) : []
}

/** 1 = Monday to 7 = Sunday. */
function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}

describe('the shapes', () => {
  test('take an empty list, but no empty entry', () => {
    const file = knowledgeFiles['question-words']
    expect(file.safeParse({ about: 'Từ', vi: [], en: [] }).success).toBe(true)
    expect(file.safeParse({ about: 'Từ', vi: [''], en: [] }).success).toBe(false)
    expect(file.safeParse({ about: '', vi: [], en: [] }).success).toBe(false)
  })

  test('take the roles that the code reads and no others', () => {
    const ofSection = (role: string) => knowledgeFiles['section-roles'].safeParse({ about: 'Mục', roles: [{ role, words: [] }] }).success
    const ofColumn = (role: string) => knowledgeFiles.columns.safeParse({ about: 'Cột', columns: [{ role, titles: [] }] }).success
    expect([...sectionRoles].every(ofSection) && [...columnRoles].every(ofColumn)).toBe(true)
    expect(ofSection('lead') || ofSection('') || ofColumn('targets')).toBe(false)
  })

  test('take optional words, and a weight between nothing and one', () => {
    const group = (weight?: number) =>
      knowledgeFiles.synonyms.safeParse({ about: 'Từ', groups: [{ terms: ['hạn', 'thời hạn'], weight }] }).success
    expect([group(), group(0), group(0.5), group(1)]).toEqual([true, true, true, true])
    expect([group(-0.1), group(1.1)]).toEqual([false, false])
  })
})

describe('the shipped knowledge', () => {
  test.each(Object.keys(knowledgeFiles))('%s.json is written in composed letters without stray spaces', (file) => {
    const json = readFileSync(join(DATA, `${file}.json`), 'utf8')
    expect(json).toBe(json.normalize('NFC'))
    expect(stringsOf(JSON.parse(json)).filter((string) => string !== string.trim() || /\s\s/.test(string))).toEqual([])
  })

  test('gives every role of a column and of a section its words', () => {
    expect(knowledge.columns.columns.map(({ role }) => role).sort()).toEqual([...columnRoles].sort())
    expect(knowledge['section-roles'].roles.map(({ role }) => role).sort()).toEqual([...sectionRoles].sort())
  })

  test('gives one title one column and one word one section role', () => {
    const roles = new Map<string, string>()
    for (const { role, titles } of knowledge.columns.columns) {
      for (const title of titles) {
        expect(roles.get(nameKey(title)) ?? role, title).toBe(role)
        roles.set(nameKey(title), role)
      }
    }
    expect(repeated(knowledge['section-roles'].roles.flatMap(({ words }) => words.map(nameKey)))).toEqual([])
  })

  test('lists every abbreviation, chat spelling, code, area and unit once', () => {
    expect(repeated(knowledge.abbreviations.abbreviations.map(({ short }) => short))).toEqual([])
    expect(repeated(knowledge['chat-spellings'].spellings.map(({ typed }) => typed))).toEqual([])
    expect(repeated(knowledge['document-kinds'].kinds.map(({ code }) => code))).toEqual([])
    expect(repeated(knowledge.areas.areas.map(({ key }) => key))).toEqual([])
    expect(repeated([...knowledge.units.known, ...knowledge.units.departments].map(({ name }) => name))).toEqual([])
  })

  test('knows the abbreviations of the domain', () => {
    const long = new Map(knowledge.abbreviations.abbreviations.map(({ short, long }) => [short, long.map(nameKey)]))
    expect(long.get('CCHC')).toContain('cai cach hanh chinh')
    expect(long.get('TTHC')).toContain('thu tuc hanh chinh')
    expect(long.get('UBND')).toContain('uy ban nhan dan')
  })
})

describe('the provinces', () => {
  const { provinces, former } = knowledge.provinces
  const names = provinces.map(({ name }) => name)

  test('are the 34 of today, formed from the 63 of before, each of which went into one', () => {
    const formedFrom = provinces.flatMap((province) => province.formedFrom)
    expect(names).toHaveLength(34)
    expect(formedFrom).toHaveLength(63)
    expect(repeated([...names, ...former.map(({ name }) => name)])).toEqual([])
    expect(repeated(formedFrom)).toEqual([])
  })

  test('say for every former name which one it is now', () => {
    const before = former.filter(({ name }) => name !== 'Thừa Thiên Huế')
    for (const { name, now } of before) expect(provinces.find((province) => province.name === now)?.formedFrom, name).toContain(name)
    expect(former.find(({ name }) => name === 'Thừa Thiên Huế')?.now).toBe('Huế')
  })

  test('have their centre in one of the provinces they were formed from', () => {
    for (const { name, centre, formedFrom } of provinces) if (centre) expect(formedFrom, name).toContain(centre)
  })

  test('have kinds with days that exist and follow each other', () => {
    for (const { name, kinds } of provinces) {
      const days = kinds.flatMap(({ from, until }) => (until ? [from, until] : [from]))
      expect([...days].sort(), name).toEqual(days)
      expect(kinds.at(-1)?.until, name).toBeUndefined()
      for (const day of days) expect(isoDate(...datePartsOf(day)), day).toBe(day)
    }
  })
})

describe('the holidays', () => {
  const { years, weekend, lunar } = knowledge.holidays

  test('are weekdays of their year, in order, each once', () => {
    for (const { year, days } of years) {
      const dates = days.map(({ date }) => date)
      expect([...new Set(dates)].sort()).toEqual(dates)
      for (const date of dates) {
        expect(isoDate(...datePartsOf(date))).toBe(date)
        expect(date.startsWith(`${year}-`)).toBe(true)
        expect(weekend).not.toContain(weekday(date))
      }
    }
  })

  test('are made up for on a Saturday where a day was swapped', () => {
    for (const { days, makeUp } of years) {
      for (const { date, for: swapped } of makeUp) {
        expect(weekday(date)).toBe(6)
        expect(days.find((day) => day.date === swapped)?.kind).toBe('swap')
      }
    }
  })

  test('carry the weakest status among their days', () => {
    const weakness = ['official', 'by-law', 'computed']
    for (const { status, days } of years) {
      expect(weakness.indexOf(status)).toBe(Math.max(...days.map((day) => weakness.indexOf(day.status))))
    }
  })

  test('begin the lunar year in January or February and honour the Hùng Kings in April', () => {
    expect(lunar.tet.every((date) => /^\d{4}-0[12]-\d\d$/.test(date))).toBe(true)
    expect(lunar.hungKings.every((date) => /^\d{4}-04-\d\d$/.test(date))).toBe(true)
    expect(lunar.tet.map((date) => date.slice(0, 4))).toEqual(lunar.hungKings.map((date) => date.slice(0, 4)))
  })
})

function datePartsOf(date: string): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
}
