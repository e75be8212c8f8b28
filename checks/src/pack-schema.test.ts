import { packSchema } from '@sangkien/domain/regulation/read-pack'
import { expect, it } from 'vitest'

it('docs/regulation-pack.schema.json is the shape a regulation is read by (write it again with -u)', async () => {
  await expect(`${JSON.stringify(packSchema(), null, 2)}\n`).toMatchFileSnapshot('../../docs/regulation-pack.schema.json')
})
