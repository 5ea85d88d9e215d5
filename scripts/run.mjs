// Runs a command of the program; builds it first where `npm ci` could not, was cut short, or was forgotten after an update.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = new URL('../dist/cli.js', import.meta.url)
if (!existsSync(new URL('../node_modules', import.meta.url))) {
  process.stderr.write('The program is not installed yet: run "npm ci" first.\n')
  process.exit(2)
}
if (!existsSync(program) || changedSince(statSync(program).mtimeMs)) {
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('build.mjs', import.meta.url))], { stdio: ['ignore', 2, 2] })
  // Where nothing can be written, what was built before still runs.
  if (status !== 0 && !existsSync(program)) process.exit(2)
}
await import(program.href)

/** Whether a source file is newer than the program that was built of it. */
function changedSince(built) {
  const sources = fileURLToPath(new URL('../src', import.meta.url))
  if (!existsSync(sources)) return false
  return readdirSync(sources, { recursive: true }).some((name) => name.endsWith('.ts') && statSync(join(sources, name)).mtimeMs > built)
}
