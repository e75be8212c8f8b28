import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { placeOf, readStored, writeWhole } from './store-file.ts'
import { mostPixels } from './tell-type.ts'

/** Long edge of a thumbnail, pixels: sharp on a dense screen at the size the pages show. */
const edge = 480

/** A small picture of a stored picture, made once; upright as the camera was held, and without what the camera wrote about place and owner. */
export async function thumbnailOf(dataDir: string, sha256: string): Promise<Buffer> {
  const path = placeOf(dataDir, 'thumbnails', sha256)
  const kept = await readFile(path).catch(() => undefined)
  if (kept) return kept
  const made = await sharp(await readStored(dataDir, sha256), { limitInputPixels: mostPixels }).rotate().resize(edge, edge, { fit: 'inside', withoutEnlargement: true }).webp({ quality: 78 }).toBuffer()
  await writeWhole(path, made)
  return made
}
