/** An issuer of tokens with keys of its own, over real HTTP; misbehaves on request. */
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'
import type { TestClock } from './write-side.ts'

export const AUDIENCE = 'switchbook-api'

/** How the next answers are to be. */
export type Manner = 'good' | 'silent' | 'gone' | 'error' | 'moved' | 'not-json' | 'no-keys' | 'huge' | 'of-another' | 'elsewhere'

interface IssuerKey {
  readonly kid: string
  readonly alg: string
  readonly privateKey: CryptoKey
  readonly jwk: JWK
}

export class Issuer {
  manner: Manner = 'good'
  /** Paths that were asked. */
  readonly asked: string[] = []
  /** The newest last, with which tokens are signed; those that are not here any more are not published. */
  keys: IssuerKey[] = []
  readonly #server: Server
  readonly #clock: TestClock

  private constructor(clock: TestClock) {
    this.#clock = clock
    this.#server = createServer((request, response) => this.#answer(request.url ?? '', response))
  }

  /** With one key; tokens are issued by that clock. */
  static async start(clock: TestClock): Promise<Issuer> {
    const issuer = new Issuer(clock)
    await issuer.addKey('first')
    await new Promise<void>((resolve) => issuer.#server.listen(0, '127.0.0.1', resolve))
    return issuer
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** What the program has to be told of it. */
  get settings(): NodeJS.ProcessEnv {
    return { OIDC_ISSUER: this.url, OIDC_AUDIENCE: AUDIENCE }
  }

  async addKey(kid: string, alg = 'ES256'): Promise<IssuerKey> {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true })
    const key = { kid, alg, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } }
    this.keys.push(key)
    return key
  }

  /** Of `alice` for ten minutes, but for what is told; an `undefined` claim is left out. */
  async token(claims: Readonly<Record<string, unknown>> = {}, key = this.keys.at(-1)): Promise<string> {
    if (!key) throw new Error('the issuer has no key')
    const now = Math.floor(this.#clock.now().getTime() / 1_000)
    const payload = { iss: this.url, aud: AUDIENCE, sub: 'alice', iat: now, exp: now + 600, roles: ['switchbook:admin'], ...claims }
    return new SignJWT(payload).setProtectedHeader({ alg: key.alg, kid: key.kid }).sign(key.privateKey)
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #answer(path: string, response: ServerResponse): void {
    this.asked.push(path)
    const json = (body: object) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (path === '/.well-known/openid-configuration') {
      const issuer = this.manner === 'of-another' ? 'https://issuer.example' : this.url
      return void json({ issuer, jwks_uri: this.manner === 'elsewhere' ? 'http://issuer.example/keys' : `${this.url}/keys` })
    }
    switch (this.manner) {
      case 'silent':
        return
      case 'gone':
        return void response.destroy()
      case 'error':
        return void response.writeHead(500).end('no')
      case 'moved':
        return void response.writeHead(302, { location: '/moved' }).end()
      case 'not-json':
        return void response.writeHead(200).end('<h1>keys</h1>')
      case 'no-keys':
        return void json({ keys: 'none' })
      case 'huge':
        return void json({ keys: this.keys.map(({ jwk }) => jwk), padding: 'x'.repeat(300_000) })
      default:
        return void json({ keys: this.keys.map(({ jwk }) => jwk) })
    }
  }
}
