/**
 * With DEMO_OPEN, requests without a key act as one built-in editor. Only programs on this machine may: a web page that the
 * user happens to visit must not change anything through the user's own browser.
 */
import type { FastifyRequest } from 'fastify'
import type { Caller } from '../../graphql/services.ts'
import { isLoopback } from '../../kernel/loopback.ts'

export const demoCaller: Caller = { id: 'demo', role: 'EDITOR', kind: 'SYSTEM' }

/** Browsers tell the page's origin with every change; a rebound name shows in Host. */
export function mayGoWithoutKey({ headers, hostname }: FastifyRequest): boolean {
  return (
    headers.authorization === undefined && headers.origin === undefined && fromNoPage(headers['sec-fetch-site']) && isLoopback(hostname)
  )
}

function fromNoPage(site: string | string[] | undefined): boolean {
  return site === undefined || site === 'none' || site === 'same-origin'
}
