import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of the dashboard's documents, from the schema that is checked in. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['src/dashboard/app/**/*.{ts,tsx}', '!src/dashboard/app/gql/**'],
  generates: {
    'src/dashboard/app/gql/': {
      preset: 'client',
      // The list of its texts is what a server that answers trusted documents alone takes from the dashboard.
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
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
