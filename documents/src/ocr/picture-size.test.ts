import { createCanvas } from '@napi-rs/canvas'
import { expect, it } from 'vitest'
import { picturePixels } from './picture-size.ts'

it('tells how large a picture claims to be before it is unpacked', () => {
  const canvas = createCanvas(40, 30)
  expect([picturePixels(canvas.encodeSync('png')), picturePixels(canvas.encodeSync('jpeg'))]).toEqual([1200, 1200])
  const bomb = new Uint8Array(canvas.encodeSync('png'))
  new DataView(bomb.buffer).setUint32(16, 60_000)
  new DataView(bomb.buffer).setUint32(20, 60_000)
  expect(picturePixels(bomb)).toBe(3_600_000_000)
  expect([picturePixels(new TextEncoder().encode('GIF89a')), picturePixels(new Uint8Array(0))]).toEqual([undefined, undefined])
})
