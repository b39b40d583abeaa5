interface NodeTable {
  node_id: string
  host: string
  version: string
  started_at: Date
  seen_at: Date
  /** Where the node's memory stood. */
  position: number
}

declare module '../../db/database.ts' {
  interface Database {
    nodes: NodeTable
  }
}

export type { NodeTable }
