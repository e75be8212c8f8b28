/** Which sheet of mine: one dossier of one sitting. */
export interface SheetPlace { readonly sittingId: string; readonly initiativeId: string }

/** The names under which a sheet lies in this browser: what is filled in, and that it is to be handed in. */
export const sheetKey = ({ sittingId, initiativeId }: SheetPlace): string => `phieu-cham/${sittingId}/${initiativeId}`
export const handInKey = ({ sittingId, initiativeId }: SheetPlace): string => `gui-phieu/${sittingId}/${initiativeId}`

export const samePlace = (a: SheetPlace, b: SheetPlace): boolean => a.sittingId === b.sittingId && a.initiativeId === b.initiativeId

/** The place a name speaks of, when it is the name of a sheet. */
export function placeIn(key: string): SheetPlace | undefined {
  const [, sittingId, initiativeId] = /(?:^|\/)(?:phieu-cham|gui-phieu)\/([\da-f-]{36})\/([\da-f-]{36})$/.exec(key) ?? []
  return sittingId && initiativeId ? { sittingId, initiativeId } : undefined
}
