/** Which documents are trusted: those of the manifests that are set, and of the programs that come with this one. */
import { readFileSync } from 'node:fs'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { Config } from './config.ts'
import { type DocumentManifest, TrustedDocuments } from './graphql/trusted-documents.ts'
import { CannotStart } from './kernel/errors.ts'
import type { Metrics } from './metrics/metrics.ts'

const manifestSchema = z.record(z.string(), z.string())

export async function trustedDocuments(
  { TRUSTED_DOCUMENTS, TRUSTED_DOCUMENTS_FILES }: Config,
  parts: { readonly schema: GraphQLSchema; readonly log: Logger; readonly metrics: Metrics },
): Promise<TrustedDocuments> {
  const manifest = Object.assign({}, ...TRUSTED_DOCUMENTS_FILES.map(readManifest))
  return new TrustedDocuments(TRUSTED_DOCUMENTS, { manifest, own: TRUSTED_DOCUMENTS === 'off' ? [] : await ownDocuments() }, parts)
}

/** Loaded where they are asked for: a server that trusts everybody starts without them. */
async function ownDocuments(): Promise<string[]> {
  const [{ COMMAND_DOCUMENTS }, { default: dashboard }] = await Promise.all([
    import('./cli/documents.ts'),
    import('./dashboard/app/gql/persisted-documents.json', { with: { type: 'json' } }),
  ])
  return [...COMMAND_DOCUMENTS, ...Object.values(dashboard)]
}

function readManifest(file: string): DocumentManifest {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
    throw new CannotStart(`TRUSTED_DOCUMENTS_FILES: ${file} is no manifest, a JSON object from id to text of a document: ${why}`)
  }
}
