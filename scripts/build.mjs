// Builds dist/ from src/.  Run by `npm ci` (prepare) and `npm run build`; needs only what a production install brings.
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
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
rmSync(join(root, 'dist'), { recursive: true, force: true })
program.emit()
