/** Where the server listens, and the address people type: PUBLIC_ADDRESS, or what HOST and PORT make. */
export const listensAt = (): { readonly host: string; readonly port: number } => ({ host: process.env['HOST'] ?? '127.0.0.1', port: Number(process.env['PORT'] ?? 3000) })

export function publicAddress(): string {
  const { host, port } = listensAt()
  return (process.env['PUBLIC_ADDRESS'] ?? `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`).replace(/\/$/, '')
}
