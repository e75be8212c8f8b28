/** A connection string over the Unix socket in `socketDir`, read alike by node-postgres and libpq. */
export const connectionUrl = (socketDir: string, password: string, database: string): string =>
  `postgres://app:${password}@localhost/${encodeURIComponent(database)}?host=${encodeURIComponent(socketDir)}`
