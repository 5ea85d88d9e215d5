import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Locale, loadMessages } from '../../src/language/messages.js'
import { temporaryFolder } from '../support/folders.js'

const LOCALES = fileURLToPath(new URL('../../locales', import.meta.url))
const messages = loadMessages(LOCALES)
const locales: readonly Locale[] = ['vi', 'en']

describe('the shipped texts', () => {
  test('say the same things in both languages', () => {
    expect([...messages.ids('en')].sort()).toEqual([...messages.ids('vi')].sort())
  })

  test.each(locales)('of %s.ftl are all understood: a slip of syntax would lose a message silently', (locale) => {
    const source = readFileSync(join(LOCALES, `${locale}.ftl`), 'utf8')
    const written = [...source.matchAll(/^([a-z][\w-]*) *=/gm)].map(([, id]) => id)
    expect(messages.ids(locale)).toEqual(written)
  })

  test('of vi.ftl are written in composed letters', () => {
    const source = readFileSync(join(LOCALES, 'vi.ftl'), 'utf8')
    expect(source).toBe(source.normalize('NFC'))
  })
})

describe('say', () => {
  test('puts values into the text without invisible marks around them', () => {
    expect(messages.say('vi', 'lead', { units: 'Văn phòng Sở' })).toBe('Chủ trì: Văn phòng Sở.')
    expect(messages.say('en', 'lead', { units: 'Văn phòng Sở' })).toBe('Lead: Văn phòng Sở.')
  })

  test('chooses the wording by the value', () => {
    const say = (comparator: string) => messages.say('vi', 'target-value', { comparator, value: '95%', max: '98%' })
    expect(say('at-least')).toContain('95% trở lên')
    expect(say('at-most')).toContain('không quá 95%')
    expect(say('range')).toContain('từ 95% đến 98%')
    expect(say('anything else')).toBe('95%')
  })

  test('refuses a message that does not exist, and names it', () => {
    expect(() => messages.say('vi', 'no-such-message')).toThrow(RangeError)
    expect(() => messages.say('en', 'no-such-message')).toThrow(/no-such-message.*en\.ftl/)
  })

  test('refuses to speak with a value missing', () => {
    expect(() => messages.say('vi', 'lead')).toThrow(/units/)
  })
})

describe('loadMessages', () => {
  test("reads a folder's own texts", () => {
    const folder = temporaryFolder({ 'vi.ftl': 'chao = Chào { $name }.\n', 'en.ftl': 'chao = Hello { $name }.\n' })
    const own = loadMessages(folder)
    expect(own.ids('vi')).toEqual(['chao'])
    expect(own.say('vi', 'chao', { name: 'chị Hà' })).toBe('Chào chị Hà.')
  })

  test('fails when a language is missing', () => {
    expect(() => loadMessages(temporaryFolder({ 'vi.ftl': 'chao = Chào.\n' }))).toThrow(/en\.ftl/)
  })

  test('fails when a message is defined twice', () => {
    const folder = temporaryFolder({ 'vi.ftl': 'chao = Chào.\nchao = Xin chào.\n', 'en.ftl': 'chao = Hello.\n' })
    expect(() => loadMessages(folder)).toThrow(/chao/)
  })
})
