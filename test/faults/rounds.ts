/** How often a fault is repeated: a few times, or as often as the long mode is told. */
export const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 3)
/** Rounds on one database, so that what is checked after each stays small. */
export const ROUNDS_OF_ONE_LOG = 10
