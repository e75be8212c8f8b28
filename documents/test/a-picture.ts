import { crc32, deflateSync } from 'node:zlib'

/** A PNG with a transparent ground: a stroke from corner to corner, or a ring, in one colour. */
export function aPicture(shape: 'stroke' | 'ring', [red, green, blue]: readonly [number, number, number], width: number, height: number): Uint8Array {
  const dot = (x: number, y: number) => (isInk(shape, x / width, y / height) ? [red, green, blue, 255] : [0, 0, 0, 0])
  const rows = Array.from({ length: height }, (_, y) => [0, ...Array.from({ length: width }, (_column, x) => dot(x, y)).flat()])
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 6, 0, 0, 0], 8) // 8 bits, colour with transparency
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return new Uint8Array(Buffer.concat([mark, chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.from(rows.flat()))), chunk('IEND', Buffer.alloc(0))]))
}

function isInk(shape: 'stroke' | 'ring', x: number, y: number): boolean {
  if (shape === 'stroke') return Math.abs(x - y) < 0.08
  const away = Math.hypot(x - 0.5, y - 0.5)
  return away > 0.4 && away < 0.49
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
