import type { ResultOf } from '@sangkien/contract/endpoint'
import type { compareTemplates } from '@sangkien/contract/template'
import { tryTemplate } from '@sangkien/documents/template/try-template'
import type { TemplateKey } from '@sangkien/domain/document/template-key'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { amongFew, firstPages } from '../document/check-upload.ts'
import { converter } from '../document/converter.ts'
import { NotFound } from '../http/refuse.ts'
import { loadTemplateFile } from './template.query.ts'

interface Asked { readonly left?: string | undefined; readonly right?: string | undefined; readonly facts: 'ordinary' | 'worst' }

/** Two templates, each as the pages of a paper of the same invented facts. */
export async function comparison(tx: Tx, actor: Actor, key: TemplateKey, { left, right, facts }: Asked, now: Date): Promise<ResultOf<typeof compareTemplates>> {
  const [one, other] = [await bytesOf(tx, actor, key, left), await bytesOf(tx, actor, key, right)]
  const pages = async (template: Uint8Array | undefined) => firstPages(await converter().toPdf(await tryTemplate(key, template, facts)), now)
  return amongFew(async () => ({ left: await pages(one), right: await pages(other) }))
}

async function bytesOf(tx: Tx, actor: Actor, key: TemplateKey, id: string | undefined): Promise<Uint8Array | undefined> {
  if (id === undefined) return undefined
  const file = await loadTemplateFile(tx, actor, id)
  if (file.key !== key) throw new NotFound()
  return file.bytes
}
