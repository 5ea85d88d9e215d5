// The one-way staircase: a step imports only steps below it. See docs/design.md.
const staircase = ['language', 'knowledge', 'documents', 'extraction', 'catalog', 'questions', 'channels']

const upward = staircase.flatMap((step, i) => {
  const above = staircase.slice(i + 1)
  return above.length === 0
    ? []
    : [
        {
          name: `${step}-stays-below`,
          severity: 'error',
          comment: `${step}/ may not know the steps above it`,
          from: { path: `^src/${step}/` },
          to: { path: `^src/(?:${above.join('|')})/` },
        },
      ]
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'language-knows-nobody',
      severity: 'error',
      from: { path: '^src/language/' },
      to: { path: '^src/(?!language/)' },
    },
    {
      name: 'only-main-knows-everybody',
      severity: 'error',
      comment: 'only main.ts, cli.ts and the commands may reach into main.ts, config.ts or the commands',
      from: { path: '^src/', pathNot: '^src/(?:main|cli)\\.ts$|^src/commands/' },
      to: { path: '^src/(?:main|cli|config)\\.ts$|^src/commands/' },
    },
    {
      name: 'channels-translate-only',
      severity: 'error',
      from: { path: '^src/channels/' },
      to: { path: '^src/(?:catalog|extraction|documents|knowledge)/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: '^src/cli\\.ts$' }, to: {} },
    {
      name: 'nothing-undeclared',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    { name: 'no-development-tools', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['npm-dev'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
