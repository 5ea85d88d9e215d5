import { execFile } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { project, temporaryFolder } from '../support/library.js'

/** What dependency-cruiser's JSON reporter says, as far as it matters here. */
const report = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string(), severity: z.string() }) })),
    error: z.number(),
    totalCruised: z.number(),
  }),
})

/** Runs dependency-cruiser in a folder with the project's own rules. */
function cruise(folder: string): Promise<z.infer<typeof report>> {
  const program = join(project, 'node_modules', '.bin', 'depcruise')
  const args = [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src']
  return new Promise((resolve, reject) => {
    // Violations are told by the exit code, too: only unreadable output is trouble.
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 }, (_, stdout, stderr) => {
      try {
        resolve(report.parse(JSON.parse(stdout)))
      } catch {
        reject(new Error(`dependency-cruiser said: ${stdout.slice(0, 500)} ${stderr.slice(0, 500)}`))
      }
    })
  })
}

/** A copy of the sources with what the rules need, ready for a planted import. */
function copyOfSources(): string {
  const folder = temporaryFolder()
  for (const name of ['src', '.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(join(project, name), join(folder, name), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

describe('the one-way staircase', () => {
  let real: Awaited<ReturnType<typeof cruise>>
  beforeAll(async () => {
    real = await cruise(project)
  })

  it('has no import that goes up, no circle and no orphan', () => {
    expect(real.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
    expect(real.summary.error).toBe(0)
  })

  it('is looked at whole: the checker sees every module', () => {
    const seen = real.modules.map(({ source }) => source).filter((source) => source.startsWith('src/'))
    const files = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    expect(seen.length).toBeGreaterThan(90)
    expect(seen.length).toBe(files.length)
  })

  it('would not hide imports that go up, circles, orphans and reaching around', async () => {
    const folder = copyOfSources()
    const plant = (file: string, text: string) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      appendFileSync(join(folder, file), `\n${text}\n`)
    }
    plant('src/language/fold.ts', "import { COMPARED } from '../questions/planted.js'\nexport const planted = COMPARED")
    plant('src/questions/planted.ts', 'export const COMPARED = 1')
    plant('src/documents/errors.ts', "export type { Extraction } from '../extraction/records.js'")
    plant('src/catalog/catalog.ts', "export type { Config } from '../config.js'")
    plant(
      'src/channels/terminal/chat.ts',
      "export { fold } from '../../language/fold.js'\nexport type { Catalog } from '../../catalog/catalog.js'",
    )
    plant('src/language/left.ts', "export * from './right.js'")
    plant('src/language/right.ts', "export * from './left.js'")
    plant('src/language/nobody.ts', 'export const NOBODY = 1')
    plant('src/knowledge/load.ts', "export { Temporal } from 'temporal-that-nobody-declared'")
    writeFileSync(join(folder, 'src', 'extraction', 'tests-in-product.ts'), "import fc from 'fast-check'\nexport default fc\n")
    plant('src/extraction/extract.ts', "export { default } from './tests-in-product.js'")
    const { violations } = (await cruise(folder)).summary
    const found = violations.map(({ rule, from }) => `${rule.name} ${from}`)
    expect(found).toEqual(
      expect.arrayContaining([
        'language-stays-below src/language/fold.ts',
        'language-knows-nobody src/language/fold.ts',
        'documents-stays-below src/documents/errors.ts',
        'only-main-knows-everybody src/catalog/catalog.ts',
        'channels-translate-only src/channels/terminal/chat.ts',
        'no-circles src/language/left.ts',
        'no-orphans src/language/nobody.ts',
        'nothing-undeclared src/knowledge/load.ts',
        'no-development-tools src/extraction/tests-in-product.ts',
      ]),
    )
    for (const { rule } of violations) expect(rule.severity).toBe('error')
  })
})
