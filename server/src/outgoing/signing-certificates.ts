import { X509Certificate } from 'node:crypto'
import type { SigningCertificateRow } from '@sangkien/contract/outgoing'
import { certificateName } from '@sangkien/documents/signature/certificate-name'
import type { OrgId, PersonId } from '@sangkien/domain/ids'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Invalid, NotFound, Refuse } from '../http/refuse.ts'
import type { Upload } from '../http/upload.ts'
import { isColleague } from '../people/colleague.ts'
import { endCertificate, registerCertificate } from '../signing/register-certificate.ts'

type Row = z.output<typeof SigningCertificateRow>

/** Certificates in use, the agency's first. */
export const listCertificates = (tx: Tx, org: OrgId): Promise<Row[]> =>
  tx.selectFrom('signing_certificate as c').leftJoin('person as p', (on) => on.onRef('p.org_id', '=', 'c.org_id').onRef('p.id', '=', 'c.person_id'))
    .where('c.org_id', '=', org).where('c.ended_at', 'is', null).select(['c.id', 'p.full_name as personName', 'c.subject', 'c.issuer', 'c.serial', 'c.registered_at as registeredAt'])
    .orderBy('p.sort_name', (by) => by.nullsFirst()).orderBy('c.registered_at').orderBy('c.id').execute()

export async function enterCertificate(tx: Tx, actor: Actor, personId: PersonId | undefined, { bytes }: Upload, now: Date): Promise<Row[]> {
  if (personId !== undefined && !(await tx.selectFrom('person as p').where('p.org_id', '=', actor.org).where('p.id', '=', personId).where(isColleague).select('p.id').executeTakeFirst())) throw new Invalid([{ path: 'personId', code: 'unknown_person' }])
  const { issuer, serial } = nameIn(bytes)
  const known = await tx.selectFrom('signing_certificate').where('org_id', '=', actor.org).where('issuer', '=', issuer).where('serial', '=', serial).where('ended_at', 'is', null).select('id').executeTakeFirst()
  if (known) throw new Refuse({ code: 'digital.already_entered' })
  await registerCertificate(tx, actor, personId ?? 'agency', bytes, now)
  await record(tx, actor.org, { at: now, actor, what: 'signing_certificate.entered', ...subjectOf(actor, personId ?? null), detail: { serial } })
  return listCertificates(tx, actor.org)
}

export async function endEntered(tx: Tx, actor: Actor, id: string, now: Date): Promise<Row[]> {
  const found = await tx.selectFrom('signing_certificate').where('org_id', '=', actor.org).where('id', '=', id).select(['person_id', 'serial']).executeTakeFirst()
  if (!found) throw new NotFound()
  await endCertificate(tx, actor, id, now)
  await record(tx, actor.org, { at: now, actor, what: 'signing_certificate.ended', ...subjectOf(actor, found.person_id), detail: { serial: found.serial } })
  return listCertificates(tx, actor.org)
}

const subjectOf = ({ org }: Actor, person: string | null) => (person === null ? { noun: 'organisation', subject: org } as const : { noun: 'person', subject: person } as const)

function nameIn(bytes: Uint8Array) {
  try {
    return certificateName(new X509Certificate(bytes))
  } catch {
    throw new Refuse({ code: 'digital.certificate_file', reason: 'damaged' })
  }
}
