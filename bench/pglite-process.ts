/** PGlite alone on a folder: tells when it has answered. */
import { PGlite } from '@electric-sql/pglite'

const lite = await PGlite.create({ dataDir: process.env.DATA_DIR as string })
await lite.query('select 1')
console.log('answered')
await lite.close()
process.exit()
