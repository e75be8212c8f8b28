import { ApiFault } from '../../api/api-fault.ts'

/** The .docx a page of the system gives, as a file to send. Throws `ApiFault` when it is not there any more. */
export async function paperFrom(address: string, name: string): Promise<File> {
  const response = await fetch(address, { credentials: 'same-origin' }).catch(() => { throw new ApiFault('no_connection', 0) })
  if (!response.ok) throw new ApiFault(response.status === 404 ? 'not_found' : 'internal', response.status)
  return new File([await response.blob()], `${name || 'van-ban'}.docx`)
}
