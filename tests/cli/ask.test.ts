import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Outcome, run, STACK_TRACE, textLines } from '../support/cli.js'
import { folderOf, temporaryFolder } from '../support/library.js'
import { offices } from '../support/offices.js'

const documents = folderOf(offices)
const cwd = temporaryFolder()
const ask = (...args: string[]) => run(['ask', '--documents', documents, ...args], { cwd })

describe('ask about the shipped documents', () => {
  const library = temporaryFolder()
  let vietnamese: Outcome
  let english: Outcome
  beforeAll(async () => {
    vietnamese = await run(['ask', 'Chỉ tiêu thanh toán trực tuyến năm 2025 là bao nhiêu?', '--as-of', '2026-11-22'], { cwd: library })
    english = await run(['ask', 'what is the 2025 online payment target?', '--as-of', '2026-11-22'], { cwd: library })
  })

  it('answers in the language of the question and ends with 0', () => {
    expect([vietnamese.code, english.code]).toEqual([0, 0])
    expect(vietnamese.stdout).toContain('Nguồn:')
    expect(english.stdout).toContain('Sources:')
  })

  it('names each office with its number in both languages', () => {
    for (const { stdout } of [vietnamese, english]) {
      for (const [office, value] of [
        ['Đồng Nai', '30%'],
        ['Gia Lai', '50%'],
        ['Hà Tĩnh', '70%'],
      ]) {
        expect(textLines(stdout).find((line) => line.startsWith('•') && line.includes(office ?? ''))).toContain(value)
      }
    }
  })

  it('builds its catalog in the working folder the first time, and opens it the second time', () => {
    expect(readdirSync(library)).toEqual(['var'])
    expect(vietnamese.stderr).not.toBe('')
    expect(english.stderr).toBe('')
  })

  it('keeps standard output for the answer', () => {
    expect(vietnamese.stdout.startsWith('•')).toBe(true)
    expect(vietnamese.stderr + english.stderr).not.toMatch(STACK_TRACE)
  })
})

describe('ask --organisation', () => {
  it('says on the status stream that no document is of that office, and which offices there are', async () => {
    const { code, stderr, stdout } = await ask('--organisation', 'Sở Ngoại vụ tỉnh Lai Châu', 'Ai ký kế hoạch?')
    expect(code).toBe(0)
    expect(stderr).toContain('Không có tài liệu nào của cơ quan “Sở Ngoại vụ tỉnh Lai Châu”; các cơ quan có tài liệu: ')
    expect(stdout).not.toContain('Lai Châu')
  })
})

describe('ask --explain', () => {
  it('says below the answer how it came about', async () => {
    const { code, stdout } = await ask('--explain', 'Ai chủ trì khảo sát sự hài lòng ở Cà Mau?', '--as-of', '2025-06-01')
    expect(code).toBe(0)
    for (const part of ['Nguồn:', 'Hiểu câu hỏi:', 'Phạm vi:', 'Từ để tìm:', 'Cách trả lời:', 'Đã xét']) expect(stdout).toContain(part)
  })

  it('explains in English what was asked in English', async () => {
    const { stdout } = await ask('--explain', 'Who leads the satisfaction survey in Ca Mau?', '--as-of', '2025-06-01')
    for (const part of ['Understood as:', 'Scope:', 'Searched for:', 'Answered by:']) expect(stdout).toContain(part)
  })
})

describe('ask --documents', () => {
  it('asks the documents of that folder alone and stores nothing', async () => {
    const before = readdirSync(cwd)
    const { code, stdout } = await ask('Ai ký kế hoạch 112?')
    expect(code).toBe(0)
    expect(stdout).toContain('Trần Văn Mẫu')
    expect(readdirSync(cwd)).toEqual(before)
    expect(readdirSync(documents).sort()).toEqual(Object.keys(offices).sort())
  })

  it('answers nothing from an empty folder', async () => {
    const { code, stdout } = await run(['ask', '--documents', temporaryFolder(), 'Ai ký kế hoạch 112?'], { cwd })
    expect(code).toBe(0)
    expect(stdout.trim()).not.toBe('')
    expect(stdout).not.toContain('Trần Văn Mẫu')
  })

  it('joins the words of a question without quotation marks', async () => {
    expect((await ask('Ai', 'ký', 'kế', 'hoạch', '112?')).stdout).toContain('Trần Văn Mẫu')
  })
})

describe('what day it is', () => {
  const question = 'Chỉ tiêu hồ sơ nộp trực tuyến của Cà Mau năm nay là bao nhiêu?'

  it('is the day of --as-of', async () => {
    const [earlier, later] = await Promise.all([ask(question, '--as-of', '2024-12-31'), ask(question, '--as-of', '2025-01-01')])
    expect(earlier.stdout).toContain('30%')
    expect(later.stdout).toContain('45%')
  })

  it('is the day of CLOCK_START in the time zone, else in Viet Nam', async () => {
    const clock = { CLOCK_START: '2024-12-31T20:00:00Z' }
    const start = (env: Record<string, string>) => run(['ask', '--documents', documents, question], { cwd, env: { ...clock, ...env } })
    const [here, there] = await Promise.all([start({}), start({ TIME_ZONE: 'America/New_York' })])
    expect(here.stdout).toContain('45%')
    expect(there.stdout).toContain('30%')
  })
})

describe('who asks, and how', () => {
  const question = 'Chỉ tiêu hồ sơ nộp trực tuyến năm 2025 là bao nhiêu?'
  const firstOffice = ({ stdout }: Outcome) => textLines(stdout)[0]

  it('hears the own office first, named by --organisation or ORGANISATION', async () => {
    const [none, option, variable] = await Promise.all([
      ask(question),
      ask(question, '--organisation', 'Sở Y tế Cà Mau'),
      run(['ask', '--documents', documents, question], { cwd, env: { ORGANISATION: 'Sở Y tế tỉnh Cà Mau' } }),
    ])
    expect(firstOffice(none)).toContain('Cần Thơ')
    expect(firstOffice(option)).toContain('Cà Mau')
    expect(firstOffice(variable)).toContain('Cà Mau')
  })

  it('hears the language of --locale', async () => {
    const [en, vi] = await Promise.all([ask(question, '--locale', 'en'), ask('Who signed plan 112?', '--locale', 'vi')])
    expect(en.stdout).toContain('Source')
    expect(vi.stdout).toContain('Nguồn')
  })
})
