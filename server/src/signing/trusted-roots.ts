import { readFile } from 'node:fs/promises'
import { rootsFrom } from '@sangkien/documents/signature/check-chain'

/**
 * Whose word this installation takes on who somebody is: the certificates in the PEM file the setting SIGNING_ROOTS names, those of the state's
 * authority first of all. None while it is not set, and then no signature is believed. Rejects when the file is missing or holds none.
 */
export async function trustedRoots(): Promise<ReturnType<typeof rootsFrom>> {
  const path = process.env['SIGNING_ROOTS']
  if (!path) return []
  const roots = rootsFrom(await readFile(path, 'utf8'))
  if (roots.length === 0) throw new Error(`no certificate in ${path}`)
  return roots
}
