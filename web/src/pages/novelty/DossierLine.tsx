import { sayInstant } from '@sangkien/domain/novelty/say-source'
import type { NoveltyNow } from './novelty.ts'

/** The dossier that is compared: its name, who wrote it, and to the second when it was received, for who was first may hang on it. */
export const DossierLine = ({ dossier: { id, title, authors, unitName, receivedAt, receiptNumber } }: Pick<NoveltyNow, 'dossier'>) => (
  <>
    <p className="novelty-title"><a href={`/sang-kien/${id}`}>{title}</a></p>
    <p className="small">{authors.join(', ')}, {unitName}</p>
    {receivedAt !== null && <p className="small figures">Nhận lúc {sayInstant(new Date(receivedAt))}{receiptNumber !== null && `, biên nhận số ${receiptNumber}`}</p>}
  </>
)
