/** What a key may do: ADMIN everything, EDITOR change and read all but keys, AUDITOR read all. */
export type Role = 'ADMIN' | 'EDITOR' | 'AUDITOR'
