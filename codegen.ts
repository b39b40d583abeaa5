import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of the dashboard's documents, from the schema that is checked in. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['src/dashboard/app/**/*.{ts,tsx}', '!src/dashboard/app/gql/**'],
  generates: {
    'src/dashboard/app/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        scalars: { DateTime: 'string', Decimal: 'string', JSON: 'unknown', Position: 'string', SafeInt: 'number' },
      },
    },
  },
}

export default config
