import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, STACK_TRACE, type Start, textLines } from '../support/cli.js'
import { folderOf, temporaryFolder } from '../support/library.js'
import { offices } from '../support/offices.js'

const documents = folderOf(offices)
const cwd = temporaryFolder()
writeFileSync(join(cwd, 'empty.txt'), '')
writeFileSync(
  join(cwd, 'binary.txt'),
  Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256),
)
mkdirSync(join(cwd, 'folder.txt'))

/** One line on standard error that says what a person can mend, nothing on standard output, exit code 2. */
async function expectOneLine(args: readonly string[], says: RegExp, more: Partial<Start> = {}): Promise<void> {
  const { code, stdout, stderr } = await run(args, { cwd, ...more })
  expect(textLines(stderr)).toEqual([expect.stringMatching(says)])
  expect(stderr).not.toMatch(STACK_TRACE)
  expect(stdout).toBe('')
  expect(code).toBe(2)
}

describe('a wrong use of the command line is one line and exit code 2', () => {
  it.each([
    [['nonsense'], /nonsense.*start.*ask.*extract.*documents/],
    [['ask'], /question/],
    [['ask', '--nonsense', 'Ai?'], /--nonsense/],
    [['ask', 'Ai?', '--as-of'], /--as-of/],
    [['ask', 'Ai?', '--as-of', '2025-02-30'], /--as-of.*YYYY-MM-DD.*2025-02-30/],
    [['ask', 'Ai?', '--locale', 'fr'], /--locale.*vi.*en.*fr/],
    [['extract', 'a.txt', 'b.txt'], /one file/],
    [['extract', 'empty.txt', '--format', 'xml'], /--format.*json.*text.*xml/],
    [['documents', 'nonsense'], /list.*check/],
    [['start', '--nonsense'], /--nonsense/],
  ])('%j', async (args, says) => {
    await expectOneLine(args, says)
  })

  it.each(['soak', 'doctor', 'state'])('as long as the command is not there yet: %s', async (command) => {
    await expectOneLine([command], new RegExp(command))
  })

  it.each(['2025-13-01'])('also for the day %s', async (day) => {
    await expectOneLine(['ask', 'Ai?', '--as-of', day], /--as-of/)
  })
})

describe('a file or folder that cannot be read is one line that names it', () => {
  it.each([
    [['extract', 'nowhere/plan.txt'], /nowhere/],
    [['extract', 'folder.txt'], /folder\.txt/],
    [['extract', 'empty.txt'], /empty\.txt/],
    [['extract', 'binary.txt'], /binary\.txt/],
    [['ask', 'Ai?', '--documents', 'nowhere'], /nowhere/],
    [['ask', 'Ai?', '--documents', 'empty.txt'], /empty\.txt/],
  ])('%j', async (args, says) => {
    await expectOneLine(args, says)
  })
})

describe('a wrong setting is one line that names the variable and what would be right', () => {
  it.each([
    ['CLOCK_START', 'yesterday', /CLOCK_START.*2025-02-01T08:00:00/],
    ['TIME_ZONE', 'Mars/Olympus', /TIME_ZONE.*Asia\/Ho_Chi_Minh/],
  ])('%s=%s', async (variable, value, says) => {
    await expectOneLine(['start'], says, { env: { [variable]: value } })
  })

  it('also in the file .env, which the environment overrides', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, '.env'), 'TIME_ZONE=Mars/Olympus\n')
    const args = ['ask', 'Ai ký kế hoạch 112?', '--documents', documents]
    await expectOneLine(args, /TIME_ZONE/, { cwd: folder })
    expect((await run(args, { cwd: folder, env: { TIME_ZONE: 'Asia/Ho_Chi_Minh' } })).code).toBe(0)
  })

  it('takes an empty value for none', async () => {
    const env = { TIME_ZONE: '', CLOCK_START: ' ', ORGANISATION: '', DATA_DIR: '' }
    expect((await run(['ask', 'Ai ký kế hoạch 112?', '--documents', documents], { cwd, env })).code).toBe(0)
  })

  it('also where a knowledge file of the office is broken', async () => {
    const data = folderOf({ 'units.json': '{ "about": "x"' })
    await expectOneLine(['ask', 'Ai?', '--documents', documents], /units\.json/, { env: { DATA_DIR: data } })
    writeFileSync(join(data, 'units.json'), '{ "about": "x", "heads": 5 }')
    await expectOneLine(['ask', 'Ai?', '--documents', documents], /units\.json.*/, { env: { DATA_DIR: data } })
  })
})
