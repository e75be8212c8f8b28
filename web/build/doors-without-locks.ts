import type { Plugin } from 'vite'

const inContract = /[\\/]contract[\\/]src[\\/][^\\/]+\.ts$/

/** The parts of an endpoint that a caller needs; the zod schemas stay on the server, which checks everything again. */
const callers = ['method', 'path', 'reply', 'upload', 'bodyLimit'] as const

/**
 * In a production build every module of `contract` is run once, here, and replaced by what a caller needs of its endpoints,
 * as plain data. So zod never reaches the browser (it would be a third of the first load), and a page that imports a schema
 * as a value fails to build instead of growing. Types are untouched: TypeScript reads the real files.
 */
export function doorsWithoutLocks(): Plugin {
  return {
    name: 'doors-without-locks',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!inContract.test(id)) return null
      const real = (await import(/* @vite-ignore */ `file://${id}`)) as Record<string, unknown>
      return Object.entries(real).flatMap(([name, value]) => {
        const plain = plainOf(value)
        return plain === undefined ? [] : [`export const ${name} = ${JSON.stringify(plain)}`]
      }).join('\n')
    },
  }
}

/** An endpoint as its callers see it; a list or table of plain words as it is; `undefined` for schemas and functions. */
function plainOf(value: unknown): unknown {
  if (typeof value === 'function' || value === null || value === undefined) return undefined
  if (typeof value !== 'object') return value
  if ('method' in value && 'path' in value && 'allow' in value)
    return Object.fromEntries(callers.flatMap((part) => (part in value ? [[part, (value as Record<string, unknown>)[part]]] : [])))
  const parts = Object.values(value)
  return '_zod' in value || parts.some((part) => typeof part === 'object' || typeof part === 'function') ? undefined : value
}
