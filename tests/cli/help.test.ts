import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { run, textLines } from '../support/cli.js'
import { temporaryFolder } from '../support/library.js'

const cwd = temporaryFolder()
const COMMANDS = ['start', 'ask', 'extract', 'documents']

describe('help', () => {
  it.each([[[]], [['--help']]])('lists every command with one line on what it does: %j', async (args) => {
    const { code, stdout, stderr } = await run(args, { cwd })
    expect([code, stderr]).toEqual([0, ''])
    for (const command of COMMANDS) expect(textLines(stdout).filter((line) => line.trim().startsWith(`${command} `)).length).toBe(1)
  })

  it.each(COMMANDS)('of %s says how it is used, whatever else is on the line', async (command) => {
    const outcome = await run([command, 'x', '--help'], { cwd })
    expect(outcome).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^usage: npm /) })
  })

  it('of ask names every option that the contract has, whatever the settings are', async () => {
    const { code, stdout } = await run(['ask', '-h'], { cwd, env: { CLOCK_START: 'nonsense' } })
    expect(code).toBe(0)
    for (const option of ['--jsonl', '--documents', '--as-of', '--organisation', '--locale', '--role']) expect(stdout).toContain(option)
  })

  it('reads no document and leaves nothing behind', () => {
    expect(readdirSync(cwd)).toEqual([])
  })
})
