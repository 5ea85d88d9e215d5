import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Outcome, run } from '../support/cli.js'
import { extractionShape } from '../support/contract.js'
import { folderOf, nth, shippedFolder, temporaryFolder } from '../support/library.js'
import { offices } from '../support/offices.js'

const folder = folderOf(offices)
const cwd = temporaryFolder()
const extract = (...args: string[]) => run(['extract', ...args], { cwd })

describe.each(['gia-lai-2021-2025-ke-hoach.txt', 'dong-nai-2022-phu-luc-nhiem-vu.txt'])('extract %s', (name) => {
  let outcome: Outcome
  beforeAll(async () => {
    outcome = await extract(join(shippedFolder, name))
  })

  it('prints JSON of the promised shape and nothing else', () => {
    expect(outcome).toMatchObject({ code: 0, stderr: '' })
    const parsed = extractionShape.parse(JSON.parse(outcome.stdout))
    expect(parsed.document.id).toBe(name.replace(/\.txt$/, ''))
    expect(outcome.stdout).toBe(outcome.stdout.normalize('NFC'))
  })
})

describe('extract', () => {
  const file = join(folder, 'y-te-ca-mau-2025.txt')

  it('prints the same with --format json as without', async () => {
    const [plain, json] = await Promise.all([extract(file), extract('--format', 'json', file)])
    expect(json.stdout).toBe(plain.stdout)
    expect(extractionShape.parse(JSON.parse(plain.stdout)).document).toMatchObject({
      organisation: 'Sở Y tế tỉnh Cà Mau',
      number: '112/KH-SYT',
      issued: '2025-02-06',
      signer: { name: 'Trần Văn Mẫu', role: 'Giám đốc' },
    })
  })

  it('prints a list for a person with --format text', async () => {
    const { code, stdout } = await extract(file, '--format', 'text')
    expect(code).toBe(0)
    const task = stdout.split('\n').findIndex((line) => line.startsWith('[29–37] Khảo sát'))
    expect(nth(stdout.split('\n'), task + 1)).toContain('Thanh tra Sở | Phòng Nghiệp vụ Y; Văn phòng Sở | Báo cáo kết quả khảo sát')
    expect(stdout).toContain('>= 45')
    expect(stdout).toContain('88/KH-UBND')
  })

  it('slugs the name of the file into the identifier', async () => {
    const named = join(cwd, 'Kế hoạch 2025 (bản 2).md')
    writeFileSync(named, '# KẾ HOẠCH\n\nCải cách hành chính năm 2025\n')
    expect(extractionShape.parse(JSON.parse((await extract(named)).stdout)).document.id).toBe('ke-hoach-2025-ban-2')
  })

  it('reads a file with byte-order mark, CRLF and decomposed letters like any other', async () => {
    const odd = join(cwd, 'y-te-ca-mau-2025.txt')
    writeFileSync(odd, `\uFEFF${(offices['y-te-ca-mau-2025.txt'] ?? '').normalize('NFD').replaceAll('\n', '\r\n')}`)
    const [plain, converted] = await Promise.all([extract(file), extract(odd)])
    expect(JSON.parse(converted.stdout)).toEqual(JSON.parse(plain.stdout))
  })

  it('stores nothing', () => {
    expect(readdirSync(cwd)).not.toContain('var')
  })
})
