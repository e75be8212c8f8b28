import { totalmem } from 'node:os'

const MB = 1024 * 1024
const between = (low: number, value: number, high: number): number => Math.round(Math.min(high, Math.max(low, value)))

/** The settings of the embedded server, as arguments: an office PC with 4 GB as well as a server with 64. `memory` in bytes. */
export function postgresArguments({ data, socketDir, durable, memory = totalmem() }: { data: string; socketDir: string; durable: boolean; memory?: number }): string[] {
  const megabytes = memory / MB
  const settings: Record<string, string | number> = {
    listen_addresses: '', // the Unix socket only: nothing to reach from the network
    unix_socket_directories: quoteDirectory(socketDir),
    unix_socket_permissions: '0700',
    max_connections: 100,
    shared_buffers: `${between(64, megabytes / 16, 1024)}MB`,
    effective_cache_size: `${between(256, megabytes / 3, 16384)}MB`,
    work_mem: '8MB',
    maintenance_work_mem: `${between(32, megabytes / 64, 256)}MB`,
    max_wal_size: '512MB',
    max_parallel_workers_per_gather: 0, // two cores, short queries; and containers give 64 MB of shared memory
    jit: 'off',
    random_page_cost: 1.1,
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_error_verbosity: 'terse', // the details of an error repeat whole rows; people's data stay out of the log
    ...(durable ? { ...warm, ...keptLog } : forgetful),
  }
  return ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

// What was in memory when it stopped is read again in the background: the first officer of the morning waits no longer than the last of yesterday.
const warm = { shared_preload_libraries: 'pg_prewarm' }

// A week of logs, each day overwriting its own of the week before.
const keptLog = {
  logging_collector: 'on', log_directory: '../log', log_filename: 'postgres-%a.log', log_rotation_age: '1d', log_rotation_size: 0, log_truncate_on_rotation: 'on',
}

// For tests only: nothing survives a crash, everything is fast.
const forgetful = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', wal_level: 'minimal', max_wal_senders: 0, autovacuum: 'off' }

// A list setting: a name with a comma or a blank stands in double quotes.
const quoteDirectory = (path: string): string => `"${path.replaceAll('"', '""')}"`

/** Nothing of our own surroundings reaches PostgreSQL: no PG* variable, no locale, no time zone. */
export const postgresEnvironment = (more: Record<string, string> = {}): Record<string, string> =>
  ({ PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', ...more })
