import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { run } from '../support/cli.js'
import { temporaryFolder } from '../support/library.js'

const PASSAGES = [
  { id: 'p1', title: 'Nghỉ phép', text: 'Người lao động làm đủ 12 tháng được nghỉ hằng năm 12 ngày làm việc.' },
  { id: 2, title: 'Thử việc', text: 'Thời gian thử việc không quá 60 ngày với công việc cần trình độ cao đẳng trở lên.' },
  { id: 'p3', text: 'Tiền lương làm thêm giờ vào ngày thường ít nhất bằng 150%.' },
]
const found = z.object({
  id: z.union([z.string(), z.number()]),
  hits: z.array(z.object({ id: z.string(), score: z.number() })),
  error: z.string().optional(),
})

async function search(input: string, args: string[] = []) {
  const cwd = temporaryFolder()
  const file = join(cwd, 'passages.jsonl')
  writeFileSync(file, `${PASSAGES.map((passage) => JSON.stringify(passage)).join('\n')}\n\n`)
  const { code, stdout, stderr } = await run(['search', '--passages', file, ...args], { cwd, input })
  return {
    code,
    stderr,
    lines:
      stdout.trim() === ''
        ? []
        : stdout
            .trim()
            .split('\n')
            .map((line) => found.parse(JSON.parse(line))),
  }
}

describe('search', () => {
  it('finds the passage for each question, best first, with or without marks', async () => {
    const { code, lines } = await search(
      '{"id": "a", "question": "Thời gian thử việc tối đa bao nhiêu ngày?"}\n{"id": 7, "question": "tien luong lam them gio"}\n',
    )
    expect(code).toBe(0)
    expect(lines.map(({ id, hits }) => [id, hits[0]?.id])).toEqual([
      ['a', '2'],
      [7, 'p3'],
    ])
    const scores = lines[0]?.hits.map(({ score }) => score) ?? []
    expect(scores).toEqual([...scores].sort((one, other) => other - one))
  })

  it('gives no more hits than wanted, and none where nothing matches', async () => {
    const { lines } = await search('{"id": "a", "question": "ngày làm việc"}\n{"id": "b", "question": "zzz"}\n', ['--top', '1'])
    expect(lines.map(({ hits }) => hits.length)).toEqual([1, 0])
  })

  it('answers a line that is no question with one that says so, and goes on', async () => {
    const { code, lines } = await search('not json\n{"id": "b", "question": "thử việc"}\n')
    expect(code).toBe(0)
    expect(lines[0]).toMatchObject({ id: '1', hits: [] })
    expect(lines[0]?.error).toBeTruthy()
    expect(lines[1]?.hits[0]?.id).toBe('2')
  })

  it.each([
    ['no passages', []],
    ['a file that is not there', ['--passages', 'nowhere.jsonl']],
    ['a folder', ['--passages', '.']],
    ['a number of hits that is none', ['--passages', 'package.json', '--top', 'many']],
  ])('ends with one line and exit code 2 for %s', async (_, args) => {
    const { code, stdout, stderr } = await run(['search', ...args], { cwd: temporaryFolder() })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('names the line of the file that is no passage', async () => {
    const cwd = temporaryFolder()
    writeFileSync(join(cwd, 'p.jsonl'), '{"id": "a", "text": "một"}\n{"id": "b"}\n')
    const { code, stderr } = await run(['search', '--passages', 'p.jsonl'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('2')
  })
})
