/** What commands send, for servers that answer trusted documents alone. The demonstration is not among them: it changes what it likes. */
import * as alias from './commands/alias.documents.ts'
import * as catalog from './commands/catalog.documents.ts'
import * as diff from './commands/diff.documents.ts'
import * as explain from './commands/explain.documents.ts'
import * as group from './commands/group.documents.ts'
import * as keys from './commands/keys.documents.ts'
import * as manifest from './commands/manifest.documents.ts'
import * as org from './commands/org.documents.ts'
import * as preview from './commands/preview.documents.ts'
import * as resolve from './commands/resolve.documents.ts'
import * as revert from './commands/revert.documents.ts'
import * as schedule from './commands/schedule.documents.ts'
import * as tail from './commands/tail.documents.ts'
import * as team from './commands/team.documents.ts'
import * as verify from './commands/verify.documents.ts'
import * as webhook from './commands/webhook.documents.ts'
import { LITELLM_CONFIG } from './export-litellm.ts'
import * as history from './history.documents.ts'

const MODULES: readonly object[] = [
  alias,
  catalog,
  diff,
  explain,
  group,
  keys,
  manifest,
  org,
  preview,
  resolve,
  revert,
  schedule,
  tail,
  team,
  verify,
  webhook,
  history,
]

export const COMMAND_DOCUMENTS: readonly string[] = [
  LITELLM_CONFIG,
  ...MODULES.flatMap((all) => Object.values(all)).filter((one) => typeof one === 'string'),
]
