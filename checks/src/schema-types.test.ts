import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { freshDatabase } from '../../server/test/database.ts'
import { writeSchemaTypes } from './write-schema-types.ts'

it('server/src/schema.gen.ts says what the migrations made (write it again with -u)', async () => {
  const database = await freshDatabase()
  try {
    await expect(await writeSchemaTypes(database.url)).toMatchFileSnapshot('../../server/src/schema.gen.ts')
  } finally {
    await database.drop()
  }
  expect((await readFile('server/src/schema.gen.ts', 'utf8')).length).toBeGreaterThan(1000)
})
