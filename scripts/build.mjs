// Builds dist/ from src/.  Run by `npm ci` (prepare) and `npm run build`; needs only what a production install brings.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const configPath = join(root, 'tsconfig.json')
const { config } = ts.readConfigFile(configPath, ts.sys.readFile)
const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root)

const program = ts.createProgram(fileNames, options)
const problems = ts.getPreEmitDiagnostics(program)
if (problems.length > 0) {
  console.error(
    ts.formatDiagnostics(problems, {
      getCurrentDirectory: () => root,
      getCanonicalFileName: (name) => name,
      getNewLine: () => '\n',
    }),
  )
  process.exit(1)
}
// A build that is cut short leaves the one before it whole.
const [target, building] = [join(root, 'dist'), join(root, `dist.${process.pid}.tmp`)]
program.emit(undefined, (path, text) => {
  const file = join(building, relative(target, path))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
})
rmSync(target, { recursive: true, force: true })
renameSync(building, target)
