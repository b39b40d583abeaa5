import type { Session, Store, WriterSession } from '../../src/db/store.ts'

export interface SentStatement {
  readonly sql: string
  readonly name: string | undefined
}

/** A store that notes what its writer sends, and sends it. */
export function recording(store: Store): { readonly store: Store; readonly sent: SentStatement[] } {
  const sent: SentStatement[] = []
  const noting = (session: Session): Session => ({
    query: (sql, values, name) => {
      sent.push({ sql, name })
      return session.query(sql, values, name)
    },
  })
  const writer: WriterSession = {
    ...noting(store.writer),
    copy: (table, columns, lines) => store.writer.copy(table, columns, lines),
    transaction: (work) => store.writer.transaction((session) => work(noting(session))),
  }
  return { store: { ...store, writer }, sent }
}
