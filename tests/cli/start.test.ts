import { beforeAll, describe, expect, it } from 'vitest'
import { type Outcome, run, STACK_TRACE, textLines } from '../support/cli.js'
import { temporaryFolder } from '../support/library.js'

const cwd = temporaryFolder()
const start = (input: string) => run(['start'], { cwd, input })

describe('start with piped input', () => {
  let outcome: Outcome
  beforeAll(async () => {
    outcome = await start('Ai ký kế hoạch 594?\r\n\n   \nWho signed plan 594?\nxyzzy qwerty\nexit\nAi ký kế hoạch 594?')
  })
  const answers = () => outcome.stdout.split('\n\n').filter((answer) => answer.trim() !== '')

  it('ends by itself with 0', () => {
    expect(outcome.code).toBe(0)
  })

  it('answers line by line on standard output, in order', () => {
    const [first, second, third] = answers()
    expect(first).toContain('Phạm Văn Cường')
    expect(first).toContain('Nguồn:')
    expect(second).toContain('Phạm Văn Cường')
    expect(second).toContain('Source:')
    expect(third).not.toContain('Phạm Văn Cường')
  })

  it('passes over empty lines and reads a last line without its end', () => {
    expect(answers().length).toBe(5)
    expect(answers()[4]).toBe(`${answers()[0]}`)
  })

  it('keeps greeting and status on standard error', () => {
    expect(outcome.stderr).toMatch(/trợ lý tự động/)
    expect(outcome.stdout).not.toMatch(/trợ lý tự động|Đang đọc/)
    expect(outcome.stderr).not.toMatch(STACK_TRACE)
  })

  it('says on standard error that it reads the documents only when it does', async () => {
    const again = await start('Ai ký kế hoạch 594?\n')
    expect(textLines(outcome.stderr).length).toBe(textLines(again.stderr).length + 1)
    expect(again.stdout.trim()).toBe(answers()[0]?.trim())
  })

  it('says nothing on standard output where there is no input', async () => {
    for (const input of ['', '\r\n \n']) expect(await start(input)).toMatchObject({ code: 0, stdout: '' })
  })
})
