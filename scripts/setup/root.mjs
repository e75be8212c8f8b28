import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the clone, wherever it lies. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** The Node of the lockfile, once it is installed. */
export const pinnedNode = `${root}/node_modules/.bin/node`

/** @param {string} path */
export const readText = (path) => readFile(path, 'utf8').catch(() => undefined)

/** @param {string} text */
export const sha256 = (text) => createHash('sha256').update(text).digest('hex')
