import { catalogue } from '@sangkien/contract/catalogue'
import type { Endpoint } from '@sangkien/contract/endpoint'
import { Fault } from '@sangkien/contract/fault'
import { z } from 'zod'

/** A schema as OpenAPI 3.1 has it. What JSON Schema cannot say (a branded id, an instant) is said as loosely as it must be. */
const schemaOf = (schema: z.ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, {
    io, unrepresentable: 'any', target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => { if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date-time' }) },
  })

const parametersOf = (schema: z.ZodType | undefined, where: 'path' | 'query') => {
  if (!schema) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as { properties?: Record<string, object>; required?: string[] }
  return Object.entries(properties).map(([name, of]) => ({ name, in: where, required: where === 'path' || required.includes(name), schema: of }))
}

const withoutDialect = ({ $schema: _dialect, ...rest }: Record<string, unknown>) => rest

function operationOf(name: string, endpoint: Endpoint) {
  const body = endpoint.upload
    ? { required: true, content: { 'multipart/form-data': { schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] } } } }
    : endpoint.body && { required: true, content: { 'application/json': { schema: withoutDialect(schemaOf(endpoint.body, 'input')) } } }
  const reply = endpoint.reply === 'events'
    ? { 'text/event-stream': { schema: { type: 'string' } } }
    : endpoint.reply === 'file'
    ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
    : { 'application/json': { schema: endpoint.result ? withoutDialect(schemaOf(endpoint.result, 'output')) : { type: 'null' } } }
  return {
    operationId: name, summary: endpoint.summary, 'x-allow': endpoint.allow,
    ...(endpoint.allow === 'public' ? { security: [] } : {}),
    parameters: [...parametersOf(endpoint.params, 'path'), ...parametersOf(endpoint.query, 'query')],
    ...(body && { requestBody: body }),
    responses: { 200: { description: 'Done', content: reply }, default: { description: 'Not done, and why', content: { 'application/json': { schema: { $ref: '#/components/schemas/Fault' } } } } },
  }
}

/** The whole contract as an OpenAPI 3.1 document. */
export function openapi(): string {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [name, endpoint] of catalogue) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}')
    ;(paths[path] ??= {})[endpoint.method.toLowerCase()] = operationOf(name, endpoint)
  }
  return `${JSON.stringify({
    openapi: '3.1.0', info: { title: 'Sáng Kiến', version: '1', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    security: [{ session: [] }], paths,
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'sangkien' } }, schemas: { Fault: withoutDialect(schemaOf(Fault, 'output')) } },
  }, null, 1)}\n`
}
