import { parseDay } from '../time/day.ts'
import type { PackProblem } from './problem.ts'

/** Where a value is not of the shape wanted, what was wanted there and what stands there. */
export type Malformed = Required<Pick<PackProblem, 'path' | 'wanted' | 'found'>>

/** The shape of a value, once: what is wrong with a value (`undefined` when nothing), and the same as JSON Schema (2020-12). */
export interface Shape {
  readonly wrongWith: (value: unknown, path: string) => Malformed | undefined
  readonly schema: () => Readonly<Record<string, unknown>>
  /** As a field of an object: whether it may be left out. */
  readonly mayBeAbsent?: true
}

const when = (wanted: string, schema: Readonly<Record<string, unknown>>, holds: (value: unknown) => boolean): Shape => ({
  wrongWith: (value, path) => (holds(value) ? undefined : { path, wanted, found: kindOf(value) }), schema: () => schema,
})

export const text = when('text', { type: 'string' }, (value) => typeof value === 'string')
export const number = when('number', { type: 'number' }, (value) => typeof value === 'number' && Number.isFinite(value))
export const flag = when('flag', { type: 'boolean' }, (value) => typeof value === 'boolean')
export const dayText = when('day', { type: 'string', format: 'date' }, (value) => typeof value === 'string' && parseDay(value) !== undefined)
export const oneOf = (...allowed: readonly (string | number)[]): Shape => when(`one of: ${allowed.join(', ')}`, { enum: allowed }, (value) => (allowed as readonly unknown[]).includes(value))

export const orNull = (shape: Shape): Shape => ({
  wrongWith: (value, path) => (value === null ? undefined : shape.wrongWith(value, path)), schema: () => ({ anyOf: [shape.schema(), { type: 'null' }] }),
})
/** A setting that came later: packs written before it do without. */
export const orAbsent = (shape: Shape): Shape => ({
  wrongWith: (value, path) => (value === undefined ? undefined : shape.wrongWith(value, path)), schema: shape.schema, mayBeAbsent: true,
})
/** Text, or else that other shape. */
export const textOr = (shape: Shape): Shape => ({
  wrongWith: (value, path) => (typeof value === 'string' ? undefined : shape.wrongWith(value, path)), schema: () => ({ anyOf: [text.schema(), shape.schema()] }),
})
export const listOf = (shape: Shape): Shape => ({
  wrongWith: (value, path) => list.wrongWith(value, path) ?? firstOf((value as unknown[]).map((one, at) => () => shape.wrongWith(one, `${path}[${at}]`))), schema: () => ({ type: 'array', items: shape.schema() }),
})
export const mapOf = (shape: Shape): Shape => ({
  wrongWith: (value, path) => record.wrongWith(value, path) ?? firstOf(Object.entries(value as object).map(([key, one]) => () => shape.wrongWith(one, `${path}.${key}`))),
  schema: () => ({ type: 'object', additionalProperties: shape.schema() }),
})
export const object = (fields: Readonly<Record<string, Shape>>): Shape => ({
  wrongWith: (value, path) =>
    record.wrongWith(value, path) ?? firstOf(Object.entries(fields).map(([key, shape]) => () => shape.wrongWith((value as Record<string, unknown>)[key], path === '' ? key : `${path}.${key}`))),
  schema: () => ({ type: 'object', required: Object.entries(fields).flatMap(([key, { mayBeAbsent }]) => (mayBeAbsent ? [] : [key])), properties: Object.fromEntries(Object.entries(fields).map(([key, shape]) => [key, shape.schema()])) }),
})
/** A shape with parts of its own shape: named in the schema, so that it may speak of itself. */
export const recursive = (name: string, shape: () => Shape): Shape => ({ wrongWith: (value, path) => shape().wrongWith(value, path), schema: () => ({ $ref: `#/$defs/${name}` }) })

const list = when('list', { type: 'array' }, Array.isArray)
const record = when('object', { type: 'object' }, isRecord)

function firstOf(checks: readonly (() => Malformed | undefined)[]): Malformed | undefined {
  for (const check of checks) {
    const found = check()
    if (found !== undefined) return found
  }
  return undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands there: the value where it is short enough to say, otherwise its kind. */
function kindOf(value: unknown): string {
  if (value === undefined) return 'absent'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'object'
  return typeof value === 'string' ? `“${value.slice(0, 60)}”` : String(value)
}
