/**
 * A PostgreSQL that fails over, as an operator runs it: a primary and two standbys under Patroni with synchronous commit, etcd for who
 * leads, and HAProxy as the one address of whoever is primary. All on loopback, in a temporary folder.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chownSync, closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../support/free-port.ts'
import { killWithChildren, signalIfThere, signalWithChildren, unprivileged } from '../support/postgres-server.ts'
import { haproxyConfig, patroniConfig } from './settings.ts'

/** Milliseconds that a cluster may take for what takes it some seconds. */
const PATIENCE = 120_000

interface Programs {
  readonly patroni: string
  readonly etcd: string
  readonly haproxy: string
  /** Folder of PostgreSQL's programs. */
  readonly postgres: string
}

export interface Member {
  readonly name: string
  readonly folder: string
  /** Of PostgreSQL. */
  readonly port: number
  /** Of Patroni's REST interface. */
  readonly rest: number
}

interface Described {
  readonly name: string
  readonly role: string
  readonly state: string
  readonly lag?: number | 'unknown'
}

export class PatroniCluster {
  /** Of whoever is primary, through HAProxy. */
  readonly url: string
  readonly members: readonly Member[]
  readonly #folder: string
  readonly #programs: Programs
  readonly #running = new Map<string, ChildProcess>()
  readonly #end = () => this.#kill()

  private constructor(folder: string, programs: Programs, url: string, members: readonly Member[]) {
    this.#folder = folder
    this.#programs = programs
    this.url = url
    this.members = members
    process.once('exit', this.#end)
  }

  /** Resolves once two standbys stream from the primary, one of them synchronously. */
  static async start(): Promise<PatroniCluster> {
    const folder = process.env.CLUSTER_FOLDER
    if (!folder || !process.env.CLUSTER_PROGRAMS) throw new Error('start these tests with: npm run test:cluster')
    const ports = new Set<number>()
    while (ports.size < 9) ports.add(await freePort())
    const [etcd = 0, peers = 0, front = 0, ...rest] = ports
    const members = ['a', 'b', 'c'].map((name, i) => ({
      name,
      folder: join(folder, name),
      port: rest[2 * i] ?? 0,
      rest: rest[2 * i + 1] ?? 0,
    }))
    const password = randomUUID()
    const url = `postgres://postgres:${password}@127.0.0.1:${front}/postgres`
    const cluster = new PatroniCluster(folder, JSON.parse(process.env.CLUSTER_PROGRAMS), url, members)
    try {
      cluster.#startEtcd(etcd, peers)
      for (const member of members) {
        cluster.#folderOf(member.name)
        const settings = patroniConfig({ member, etcd, password, postgres: cluster.#programs.postgres })
        writeFileSync(join(member.folder, 'patroni.yml'), JSON.stringify(settings, null, 2))
        cluster.startMember(member)
      }
      const proxy = join(folder, 'haproxy.cfg')
      writeFileSync(proxy, haproxyConfig(front, members))
      cluster.#spawn('haproxy', cluster.#programs.haproxy, ['-db', '-f', proxy])
      await cluster.whole()
      return cluster
    } catch (error) {
      cluster.stop()
      throw error
    }
  }

  /** Patroni, which starts PostgreSQL, as primary or standby as it sees fit. */
  startMember({ name, folder }: Member): void {
    this.#spawn(name, this.#programs.patroni, [join(folder, 'patroni.yml')])
  }

  async primary(): Promise<Member> {
    return this.#until('a primary', async () => {
      for (const member of this.members) if (await answers(member, '/primary')) return member
      return null
    })
  }

  /** Waits until every member runs, and the standbys stream without lag, one of them synchronously. */
  async whole(): Promise<void> {
    await this.#until('all members to stream', async () => {
      const described = await this.#describe()
      const standbys = described.filter(
        ({ role, state, lag }) => /replica|standby/.test(role) && /running|streaming/.test(state) && lag === 0,
      )
      const synchronous = standbys.some(({ role }) => /sync/.test(role))
      return described.length === this.members.length && standbys.length === this.members.length - 1 && synchronous ? true : null
    })
  }

  /** `kill -9` of Patroni and of PostgreSQL with all its processes, as a machine that is gone. */
  kill({ name, folder }: Member): void {
    const patroni = this.#running.get(name)
    this.#running.delete(name)
    // Patroni first: it would start PostgreSQL again.
    if (patroni?.pid) signalIfThere(-patroni.pid, 'SIGKILL')
    const postmaster = postmasterOf(folder)
    if (postmaster) killWithChildren(postmaster)
  }

  /** Holds all of them still: a machine that hangs, and answers nobody. */
  hold({ name, folder }: Member): void {
    const patroni = this.#running.get(name)
    if (patroni?.pid) signalIfThere(-patroni.pid, 'SIGSTOP')
    const postmaster = postmasterOf(folder)
    if (postmaster) signalWithChildren(postmaster, 'SIGSTOP')
  }

  stop(): void {
    process.off('exit', this.#end)
    this.#kill()
  }

  /** What a program said last, for whoever looks for the reason of a failure. */
  said(name: string): string {
    return readFileSync(join(this.#folder, `${name}.log`), 'utf8').slice(-3_000)
  }

  #kill(): void {
    for (const member of this.members) this.kill(member)
    for (const child of this.#running.values()) if (child.pid) signalIfThere(-child.pid, 'SIGKILL')
    this.#running.clear()
  }

  #startEtcd(port: number, peers: number): void {
    const [own, others] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${peers}`]
    const args = ['--name', 'etcd', '--data-dir', join(this.#folderOf('etcd'), 'data'), '--initial-cluster', `etcd=${others}`]
    const addresses = ['--listen-client-urls', own, '--advertise-client-urls', own, '--listen-peer-urls', others]
    this.#spawn('etcd', this.#programs.etcd, [...args, ...addresses, '--initial-advertise-peer-urls', others])
  }

  #folderOf(name: string): string {
    const folder = join(this.#folder, name)
    mkdirSync(folder, { mode: 0o700 })
    const identity = unprivileged()
    if (identity) chownSync(folder, identity.uid, identity.gid)
    return folder
  }

  /** In a process group of its own, its words in a file. */
  #spawn(name: string, program: string, args: readonly string[]): void {
    const log = openSync(join(this.#folder, `${name}.log`), 'a')
    const env = { PATH: process.env.PATH, HOME: this.#folder, LC_ALL: 'C.UTF-8' }
    const child = spawn(program, args, { ...unprivileged(), cwd: this.#folder, env, detached: true, stdio: ['ignore', log, log] })
    closeSync(log)
    child.once('error', (error) => console.error(`${name} did not start: ${error.message}`))
    this.#running.set(name, child)
  }

  async #describe(): Promise<readonly Described[]> {
    for (const { rest } of this.members) {
      const response = await fetch(`http://127.0.0.1:${rest}/cluster`, { signal: AbortSignal.timeout(2_000) }).catch(() => null)
      if (response?.ok) return ((await response.json()) as { members: Described[] }).members
    }
    return []
  }

  async #until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
    for (const start = performance.now(); performance.now() - start < PATIENCE; await sleep(200)) {
      const found = await look()
      if (found !== null) return found
    }
    const members = JSON.stringify(await this.#describe())
    const logs = ['etcd', ...this.members.map(({ name }) => name)].map((name) => `${name}:\n${this.said(name)}`)
    throw new Error(`waited ${PATIENCE / 1_000} s for ${what}; members: ${members}\n${logs.join('\n')}`)
  }
}

async function answers({ rest }: Member, path: string): Promise<boolean> {
  return (await fetch(`http://127.0.0.1:${rest}${path}`, { signal: AbortSignal.timeout(2_000) }).catch(() => null))?.ok ?? false
}

/** Null when it does not run. */
function postmasterOf(folder: string): number | null {
  try {
    return Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]) || null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
