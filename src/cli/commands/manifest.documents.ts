import { changing } from '../change.ts'

export const APPLY_MANIFEST = changing(
  'applyManifest',
  'ApplyManifestInput',
  `applied plan { entityType entityKey change changes { field before after }
    events { position recordedAt type summary reason onBehalfOf actor { id name } } }`,
)

export const EXPORT_MANIFEST = 'query ($at: PointInTime) { manifest: exportManifest(at: $at) }'
