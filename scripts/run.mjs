// Runs a command of the program; builds it first where `npm ci` could not, or was cut short.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const program = new URL('../dist/cli.js', import.meta.url)
if (!existsSync(new URL('../node_modules', import.meta.url))) {
  process.stderr.write('The program is not installed yet: run "npm ci" first.\n')
  process.exit(2)
}
if (!existsSync(program)) {
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('build.mjs', import.meta.url))], { stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(2)
}
await import(program.href)
