/** The house's dependency rule: main -> app -> modules -> platform -> kernel. */
const platform = '^src/(event-log|projections|graphql|http|auth|db|metrics)/'

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'kernel-is-alone',
      comment: 'The kernel imports nothing but itself: no I/O, no packages.',
      severity: 'error',
      from: { path: '^src/kernel/' },
      to: { pathNot: '^src/kernel/' },
    },
    {
      name: 'deciders-are-pure',
      comment: 'Events, commands, errors and deciders import only the kernel and one another.',
      severity: 'error',
      from: { path: '^src/modules/.*\\.(events|commands|errors|decider)\\.ts$|^src/modules/alias/litellm-model\\.ts$' },
      to: {
        pathNot: '^src/kernel/|^src/modules/[^/]+/[^/]+\\.(events|commands|errors|decider)\\.ts$|^src/modules/alias/litellm-model\\.ts$',
      },
    },
    {
      name: 'platform-knows-no-module',
      severity: 'error',
      from: { path: platform },
      to: { path: '^src/(modules/|modules\\.ts|app\\.ts|main\\.ts|cli/)' },
    },
    {
      name: 'modules-meet-at-the-index',
      comment: 'A module reaches another one only through its index.ts.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: { path: '^src/modules/([^/]+)/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'] },
    },
    {
      name: 'references-run-one-way',
      comment: 'team -> access-group -> alias -> catalog, team -> organization.',
      severity: 'error',
      from: { path: '^src/modules/(catalog|organization|api-key|audit)/' },
      to: { path: '^src/modules/([^/]+)/', pathNot: '^src/modules/$1/' },
    },
    {
      name: 'alias-knows-no-group',
      severity: 'error',
      from: { path: '^src/modules/alias/' },
      to: { path: '^src/modules/(access-group|organization|team|api-key|audit)/' },
    },
    {
      name: 'group-knows-no-team',
      severity: 'error',
      from: { path: '^src/modules/access-group/' },
      to: { path: '^src/modules/(organization|team|api-key|audit)/' },
    },
    {
      name: 'teams-know-no-usage',
      comment: 'Usage knows what it counts, team, alias, organization and catalog, and none of them knows it.',
      severity: 'error',
      from: { path: '^src/modules/(catalog|alias|access-group|organization|team|team-key|api-key|audit)/' },
      to: { path: '^src/modules/usage/' },
    },
    {
      name: 'litellm-knows-alias-and-catalog',
      severity: 'error',
      from: { path: '^src/modules/litellm/' },
      to: { path: '^src/modules/', pathNot: '^src/modules/(litellm|alias|catalog)/' },
    },
    {
      name: 'no-module-needs-litellm',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/', pathNot: '^src/modules/litellm/' },
      to: { path: '^src/modules/litellm/' },
    },
    {
      name: 'no-module-needs-impact',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/', pathNot: '^src/modules/impact/' },
      to: { path: '^src/modules/impact/' },
    },
    {
      name: 'modules-are-wired-in-one-place',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/modules\\.ts$' },
      to: { path: '^src/modules/[^/]+/[^/]+\\.module\\.ts$' },
    },
    {
      name: 'pages-import-no-server-code',
      severity: 'error',
      from: { path: '^src/(playground|dashboard)/' },
      to: { path: '^src/', pathNot: '^src/$1/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
}
