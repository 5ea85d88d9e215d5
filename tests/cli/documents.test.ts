import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Outcome, run, textLines } from '../support/cli.js'
import { shippedTexts, temporaryFolder } from '../support/library.js'
import { offices } from '../support/offices.js'

const cwd = temporaryFolder()

describe('documents', () => {
  let list: Outcome
  let check: Outcome
  beforeAll(async () => {
    // The office's own documents lie beside the shipped ones; one of them is broken.
    const own = join(cwd, 'var', 'data', 'documents')
    mkdirSync(own, { recursive: true })
    writeFileSync(join(own, 'y-te-ca-mau-2025.txt'), offices['y-te-ca-mau-2025.txt'] ?? '')
    writeFileSync(join(own, 'hong.txt'), '')
    check = await run(['documents', 'check'], { cwd })
    list = await run(['documents', 'list'], { cwd })
  })

  it('ends with 0', () => {
    expect([list.code, check.code]).toEqual([0, 0])
  })

  it('list names every document of the library, the own ones too', () => {
    const lines = textLines(list.stdout)
    for (const id of [...shippedTexts().map((document) => document.id), 'y-te-ca-mau-2025']) expect(lines).toContain(id)
  })

  it('list says of each document what it is and how much was read from it', () => {
    const about = list.stdout.slice(list.stdout.indexOf('y-te-ca-mau-2025\n'))
    for (const part of ['Sở Y tế tỉnh Cà Mau', '112/KH-SYT', '2025-02-06', '2025-01-01', '3 chỉ tiêu']) expect(about).toContain(part)
  })

  it('list says which number and day a document leaves blank', () => {
    expect(list.stdout).toContain('chưa có số')
    expect(list.stdout).toContain('chưa có ngày')
  })

  it('check says which document was left out and why', () => {
    expect(textLines(check.stdout).find((line) => line.includes('hong.txt'))).toContain('tệp rỗng')
  })

  it('check names slips of the pen with their lines', () => {
    const slips = textLines(check.stdout).filter((line) => /^\s+!/.test(line))
    expect(slips.length).toBeGreaterThan(0)
    for (const slip of slips) expect(slip).toMatch(/dòng \d+–\d+/)
  })

  it('answers from the own documents, too', async () => {
    expect((await run(['ask', 'Ai ký kế hoạch 112?'], { cwd })).stdout).toContain('Trần Văn Mẫu')
  })

  it('opens the library of DATA_DIR where that is set', async () => {
    const data = temporaryFolder()
    mkdirSync(join(data, 'documents'))
    writeFileSync(join(data, 'documents', 'xay-dung-phu-yen-2024.txt'), offices['xay-dung-phu-yen-2024.txt'] ?? '')
    const { code, stdout } = await run(['documents', 'list'], { cwd: temporaryFolder(), env: { DATA_DIR: data } })
    expect(code).toBe(0)
    expect(textLines(stdout)).toContain('xay-dung-phu-yen-2024')
    expect(textLines(stdout)).not.toContain('y-te-ca-mau-2025')
  })

  it('check still says what was left out when it is asked again', async () => {
    expect((await run(['documents', 'check'], { cwd })).stdout).toContain('hong.txt')
  })
})
