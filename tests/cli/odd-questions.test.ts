import { beforeAll, describe, expect, it } from 'vitest'
import { type OutputLine, outputLines, run, STACK_TRACE } from '../support/cli.js'
import { folderOf, nth, shippedFolder, temporaryFolder } from '../support/library.js'
import { offices } from '../support/offices.js'

const cwd = temporaryFolder()
const documents = folderOf(offices)

/** What people and scanners type that is no question. */
const ODD: Readonly<Record<string, string>> = {
  'ten thousand characters of noise': Array.from({ length: 10_000 }, (_, i) => String.fromCharCode(33 + ((i * 7919) % 90))).join(''),
  'ten thousand letters without a space': 'ế'.repeat(10_000),
  'a hundred thousand words': 'cải cách hành chính '.repeat(25_000),
  'control characters': '\u0000\u0001\u0007\u0008\u001b[31mAi ký?\u001b[0m\u007f',
  'bidirectional and invisible characters': '\u202eAi\u200b ký\u2060 kế hoạch\ufeff 112?',
  'emoji alone': '🙂🚀👩‍👩‍👧‍👦🇻🇳',
  'half of a surrogate pair': '\ud83d Ai ký?',
  SQL: "'; DROP TABLE entries; SELECT * FROM documents WHERE 1=1 OR ''=' --",
  'the syntax of full-text search': '"một cửa" NEAR(ai, 5) OR * AND NOT (title : x) ^ {a b}',
  'a regular expression': '(((.*)+)+)+$ [a-z]{1,99} \\p{L} (?<x>)',
  'a format string': '%s %d %n \u0024{7*7} {{7*7}} $units { $lead }',
  markup: '<script>alert(1)</script> **Ai** [x](http://y) &amp;',
  'a path': '../../../../etc/passwd C:\\Windows\\system32',
  'a prototype': '__proto__ constructor toString hasOwnProperty',
  numbers: '0 -1 1e999 0x10 ١٢٣ Ⅳ ½',
  'another script': '谁签署了计划？ кто подписал план? من وقع الخطة؟',
  'combining marks': 'A\u0300\u0301\u0302\u0303'.repeat(200),
}

describe('an odd question', () => {
  const names = Object.keys(ODD)
  let lines: OutputLine[] = []
  let trouble = ''
  beforeAll(async () => {
    const input = names.map((name) => JSON.stringify({ id: name, question: ODD[name] })).join('\n')
    const outcome = await run(['ask', '--jsonl', '--documents', shippedFolder, '--as-of', '2026-11-22'], { cwd, input })
    lines = outputLines(outcome.stdout)
    trouble = outcome.stderr
  })

  it.each(names)('gets an ordinary answer or is not found: %s', (name) => {
    const line = nth(lines, names.indexOf(name))
    expect(line.id).toBe(name)
    expect(['answered', 'not_found']).toContain(line.status)
    expect(line.text).not.toMatch(STACK_TRACE)
  })

  it('is answered without taking long', () => {
    for (const line of lines) expect(line.elapsed_ms, String(line.id)).toBeLessThan(2000)
  })

  it('leaves no trouble on standard error', () => {
    expect(trouble).not.toMatch(STACK_TRACE)
  })
})

describe('an odd question on the command line', () => {
  it.each(["'; DROP TABLE entries; --", '🙂', ''])('ends with 0 and a line of text: %j', async (question) => {
    const { code, stdout, stderr } = await run(['ask', '--documents', documents, '--', question], { cwd })
    expect(code).toBe(0)
    expect(stdout.trim()).not.toBe('')
    expect(stdout + stderr).not.toMatch(STACK_TRACE)
  })

  it('sends no control characters of the question to the terminal', async () => {
    const { stdout } = await run(['ask', '--documents', documents, '--', 'Ai ký \u001b[31mkế hoạch 112?'], { cwd })
    expect(stdout).not.toContain('\u001b')
  })
})
