import { rising } from '@sangkien/domain/novelty/rising'
import { expect, it } from 'vitest'
import { world } from '../../test/world.ts'
import { addTexts } from './add-text.ts'
import { lookupIn } from './lookup-prints.ts'
import { countPostings, numberBits, posting, postingsOf, unpackBucket, widthOf } from './pack-postings.ts'
import { repackIndexes } from './repack-indexes.ts'
import { servingIndex } from './serving-index.ts'
import { writeSegment } from './write-segment.ts'

const w = world()
const doubles = (postings: Float64Array): Buffer => Buffer.from(postings.slice().buffer)

it('packs anew, once, what an earlier version kept as doubles', async () => {
  const text = 'Kho lưu trữ dán mã vạch lên gáy hộp, quét khi mượn và quét khi trả, nhờ thế biết ngay hộp nào đang ở ngoài và ai giữ.'
  await w.inside((tx) => addTexts(tx, w.org, ['Mã vạch kho lưu trữ', 'Mã vạch trên hộp'].map((title) => ({ kind: 'solution', text: { title, parts: [{ role: 'solution', label: '', text }] }, authors: [], source: 'Danh sách thử' })), w.now))
  const index = await w.inside(async (tx) => (await servingIndex(tx, w.org, w.now)).id)
  const segment = Float64Array.from({ length: 3000 }, (_, n) => posting((n * 2654435761) % 2 ** 31, 50 + (n % 200)))
  await w.inside((tx) => writeSegment(tx, w.org, index, segment, 200))
  const fresh = () => w.inside((tx) => tx.selectFrom('corpus_fresh').where('org_id', '=', w.org).select(['number', 'prints']).execute())
  const asked = rising([[...segment, ...(await fresh()).flatMap(({ number, prints }) => [...postingsOf(prints, number)])].map((one) => Math.floor(one / 2 ** numberBits))])
  const look = () => w.inside((tx) => lookupIn(tx, w.org, index, 1000)(asked))
  const before = await look()
  for (let at = 0; at < asked.length; at += 1) expect(before.from[at + 1]).toBeGreaterThan(before.from[at]!)

  for (const { number, prints } of await fresh()) await w.inside((tx) => tx.updateTable('corpus_fresh').where('org_id', '=', w.org).where('number', '=', number).set({ prints: doubles(postingsOf(prints, number)) }).execute())
  await w.inside(async (tx) => {
    const { bits } = await tx.selectFrom('corpus_segment').where('org_id', '=', w.org).select('bits').executeTakeFirstOrThrow()
    for (const { bucket, postings } of await tx.selectFrom('corpus_bucket').where('org_id', '=', w.org).select(['bucket', 'postings']).execute()) {
      const numbers = new Float64Array(countPostings(postings))
      unpackBucket(postings, bucket * widthOf(bits), numbers, 0)
      await tx.updateTable('corpus_bucket').where('org_id', '=', w.org).where('bucket', '=', bucket).set({ postings: doubles(numbers) }).execute()
    }
    await tx.updateTable('corpus_index').where('org_id', '=', w.org).set({ packing: 1 }).execute()
  })
  for (const _time of ['once', 'again']) {
    await repackIndexes(w.db)
    expect(await look()).toEqual(before)
  }
})
