import type { Endpoint } from '@sangkien/contract/endpoint'
import { z } from 'zod'

interface Schema {
  readonly type?: string; readonly format?: string; readonly enum?: readonly unknown[]; readonly const?: unknown; readonly anyOf?: readonly Schema[]; readonly items?: Schema; readonly prefixItems?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>; readonly required?: readonly string[]; readonly pattern?: string; readonly minLength?: number; readonly minimum?: number; readonly minItems?: number
}

/** A body this door would read without complaint, made from its own schema; `id` stands wherever an id is asked for. */
export const sampleBody = ({ body }: Endpoint, id: string): unknown => (body ? sample(z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }) as Schema, id) : undefined)

/** For what must have a shape of its own: a name to sign in by, the code of a legal basis, a paper to be signed blind. */
const strings = ['thu.nghiem', 'can_cu_thu', 'A'.repeat(342)]

function sample(of: Schema, id: string): unknown {
  if (of.const !== undefined) return of.const
  if (of.enum) return of.enum[0]
  if (of.anyOf) return sample(of.anyOf[0]!, id)
  switch (of.type) {
    case 'object': return Object.fromEntries((of.required ?? []).map((name) => [name, sample(of.properties?.[name] ?? {}, id)]))
    case 'array': return of.prefixItems ? of.prefixItems.map((one) => sample(one, id)) : Array.from({ length: of.minItems ?? 1 }, () => sample(of.items ?? {}, id))
    case 'integer':
    case 'number': return Math.max(1, of.minimum ?? 1)
    case 'boolean': return true
    case 'string': return of.pattern && !of.format ? strings.find((one) => new RegExp(of.pattern!).test(one)) : of.format === 'uuid' ? id : of.format === 'date' ? '2026-11-20' : of.format === 'date-time' ? '2026-12-20T01:00:00Z' : of.format === 'email' ? 'a@thu.invalid' : 'Ghi để thử, đủ dài'.padEnd(of.minLength ?? 0, '.')
    default: return '2026-12-20T01:00:00Z' // an instant, which JSON Schema cannot say, or anything at all
  }
}
