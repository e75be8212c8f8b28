import { SigningFailed } from './signing-failed.ts'

/**
 * Writes the byte range and the signature into the field prepared behind `original` bytes. Only what was appended is looked at and written, so a
 * file that holds something like a prepared field of its own is neither signed in the wrong place nor altered.
 */
export async function fillSignature(prepared: Uint8Array, original: number, sign: (content: Uint8Array) => Promise<Uint8Array>): Promise<Uint8Array> {
  const file = Buffer.from(prepared)
  const [range, rangeLength] = find(file, /\/ByteRange \[ ?0 (?:\/\*{10} ?){3}\]/, original)
  const [contents, contentsLength] = find(file, /\/Contents <0{64,}>/, range + rangeLength)
  const [from, to] = [contents + '/Contents '.length, contents + contentsLength]
  const byteRange = `/ByteRange [0 ${from} ${to} ${file.length - to}]`
  file.write(byteRange.padEnd(rangeLength), range, 'latin1')
  const signature = Buffer.from(await sign(Buffer.concat([file.subarray(0, from), file.subarray(to)]))).toString('hex')
  const room = to - from - 2
  if (signature.length > room) throw new SigningFailed('no_room', `${signature.length / 2} bytes where ${room / 2} are kept`)
  file.write(signature.padEnd(room, '0'), from + 1, 'latin1')
  return new Uint8Array(file)
}

function find(file: Buffer, pattern: RegExp, after: number): [at: number, length: number] {
  const found = pattern.exec(file.toString('latin1', after))
  if (!found) throw new SigningFailed('unreadable', `no ${pattern.source} was written`)
  return [after + found.index, found[0].length]
}
