/** What an operator writes into the files of Patroni and HAProxy. */
import { join } from 'node:path'
import type { Member } from './patroni.ts'

interface PatroniParts {
  readonly member: Member
  readonly etcd: number
  /** Of every account. */
  readonly password: string
  /** Folder of PostgreSQL's programs. */
  readonly postgres: string
}

/** YAML understands it as JSON. */
export function patroniConfig({ member, etcd, password, postgres }: PatroniParts): object {
  const [database, rest] = [`127.0.0.1:${member.port}`, `127.0.0.1:${member.rest}`]
  return {
    scope: 'switchbook',
    name: member.name,
    restapi: { listen: rest, connect_address: rest },
    etcd3: { host: `127.0.0.1:${etcd}` },
    bootstrap: {
      dcs: {
        // The shortest lease that Patroni takes: a dead primary is succeeded so many seconds after it was last heard of.
        ttl: 20,
        loop_wait: 1,
        retry_timeout: 5,
        maximum_lag_on_failover: 1_048_576,
        // No commit is acknowledged that exists on one machine only, even while no standby is there.
        synchronous_mode: true,
        synchronous_mode_strict: true,
        postgresql: { use_pg_rewind: true, use_slots: true, parameters: { max_connections: 100, wal_retrieve_retry_interval: '1s' } },
      },
      initdb: [{ encoding: 'UTF8' }, { locale: 'C' }, 'data-checksums', 'no-sync'],
    },
    postgresql: {
      listen: database,
      connect_address: database,
      data_dir: join(member.folder, 'data'),
      bin_dir: postgres,
      pgpass: join(member.folder, 'pgpass'),
      authentication: {
        superuser: { username: 'postgres', password },
        replication: { username: 'replicator', password },
      },
      parameters: { unix_socket_directories: member.folder },
      pg_hba: ['host all all 127.0.0.1/32 scram-sha-256', 'host replication replicator 127.0.0.1/32 scram-sha-256'],
      remove_data_directory_on_rewind_failure: true,
      remove_data_directory_on_diverged_timelines: true,
      create_replica_methods: ['basebackup'],
      basebackup: [{ checkpoint: 'fast' }, { 'max-rate': '1000M' }],
    },
  }
}

export function haproxyConfig(port: number, members: readonly Member[]): string {
  const servers = members.map(({ name, port: database, rest }) => `  server ${name} 127.0.0.1:${database} check port ${rest}`)
  return `
defaults
  mode tcp
  timeout connect 2s
  timeout client 1h
  timeout server 1h
  timeout check 2s

listen primary
  bind 127.0.0.1:${port}
  option httpchk OPTIONS /primary
  http-check expect status 200
  # Connections to a primary that is none any more are ended, so that their clients look for the next one.
  default-server inter 500ms fall 2 rise 1 on-marked-down shutdown-sessions
${servers.join('\n')}
`
}
