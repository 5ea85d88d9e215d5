import { readdirSync, readFileSync } from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { messages, project, shippedTexts } from '../support/library.js'

/** The source files with their text. */
const sources = readdirSync(join(project, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ file: relative(project, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))

/** The lines of the sources that a pattern matches, with their files. */
const linesWith = (pattern: RegExp) =>
  sources.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
  )

describe('the sources', () => {
  it('are all TypeScript, and many', () => {
    expect(sources.filter(({ file }) => !file.endsWith('.ts')).map(({ file }) => file)).toEqual([])
    expect(sources.length).toBeGreaterThan(80)
  })

  it('name no path of the machine they were written on', () => {
    const folders = [project.replace(/[/\\]$/, ''), homedir(), userInfo().homedir].filter((folder) => folder.length > 2)
    for (const folder of folders) expect(sources.filter(({ text }) => text.includes(folder)).map(({ file }) => file)).toEqual([])
    expect(linesWith(/['"`](?:file:\/\/)?\/(?:work|home|root|Users|tmp|var|mnt|opt|usr)\/|[A-Z]:\\\\/)).toEqual([])
  })

  it('name no shipped document', () => {
    expect(linesWith(/(?:dong-nai|ha-tinh|gia-lai)-20\d\d/)).toEqual([])
    for (const { id } of shippedTexts()) expect(sources.filter(({ text }) => text.includes(id)).map(({ file }) => file)).toEqual([])
  })

  it('name none of the offices, places and signers of the shipped documents outside of comments', () => {
    const code = sources.map(({ file, text }) => ({ file, text: text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '') }))
    const named = code.filter(({ text }) => /Hà Tĩnh|Gia Lai|Đồng Nai|ha tinh|gia lai|dong nai|Phạm Văn|594\/KH/.test(text))
    expect(named.map(({ file }) => file)).toEqual([])
  })
})

describe('the messages', () => {
  /** Identifiers as the code writes them; one that is put together ends in what is certain: `document-error-`. */
  const said = sources.flatMap(({ text }) => [...text.matchAll(/\bsay\(\s*[^,()]+,\s*([^,)]*)/g)].map((match) => match[1] ?? ''))
  const ids = said.flatMap((argument) => [...argument.matchAll(/'([a-z][a-z-]*)'/g)].map((match) => match[1] ?? ''))
  const beginnings = said.flatMap((argument) => [...argument.matchAll(/`([a-z-]+-)\$\{/g)].map((match) => match[1] ?? ''))
  const vi = messages.ids('vi')
  const en = messages.ids('en')

  it('are the same in both languages', () => {
    expect([...vi].sort()).toEqual([...en].sort())
    expect(new Set(vi).size).toBe(vi.length)
  })

  it('that the code says are found in the code', () => {
    expect(ids.length).toBeGreaterThan(30)
    expect(ids).toEqual(expect.arrayContaining(['source', 'not-found', 'nearest', 'terminal-welcome', 'lead']))
  })

  it('that the code says exist in both languages', () => {
    expect(ids.filter((id) => !vi.includes(id) || !en.includes(id))).toEqual([])
    for (const beginning of beginnings) expect(vi.some((id) => id.startsWith(beginning))).toBe(true)
  })

  it('that exist are said by the code', () => {
    const unsaid = vi.filter((id) => !ids.includes(id) && !beginnings.some((beginning) => id.startsWith(beginning)))
    expect(unsaid).toEqual([])
  })

  it('that name what is wrong with a file exist for every kind of trouble', () => {
    const errors = sources.find(({ file }) => file === 'src/documents/errors.ts')?.text ?? ''
    const union = /DocumentErrorCode =([^\n]*(?:\n\s+\|[^\n]*)*)/.exec(errors)?.[1] ?? ''
    const codes = [...union.matchAll(/'([a-z-]+)'/g)].map((match) => match[1] ?? '')
    expect(codes.length).toBeGreaterThan(5)
    for (const code of codes) expect(vi).toContain(`document-error-${code}`)
  })

  it('need the same values in both languages', () => {
    const variables = (locale: string) => {
      const blocks = readFileSync(join(project, 'locales', `${locale}.ftl`), 'utf8').split(/\n(?=[a-z])/)
      return blocks
        .map((block) => [
          /^[a-z-]+(?= =)/.exec(block)?.[0],
          [...new Set([...block.matchAll(/\$([a-z]+)/g)].map((match) => match[1]))].sort(),
        ])
        .filter(([id]) => id)
        .sort()
    }
    expect(variables('en')).toEqual(variables('vi'))
  })
})
