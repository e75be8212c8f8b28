declare const kind: unique symbol

/** A UUIDv7 that may only be used where an id of this kind is wanted. The brand exists in the types alone. */
type Id<Kind extends string> = string & { readonly [kind]: Kind }

export type OrgId = Id<'organisation'>
export type PersonId = Id<'person'>
export type UnitId = Id<'unit'>
export type InitiativeId = Id<'initiative'>
export type IdeaId = Id<'idea'>
export type RoundId = Id<'round'>
export type CouncilId = Id<'council'>
export type SittingId = Id<'sitting'>
export type DecisionId = Id<'decision'>
export type CertificateId = Id<'certificate'>
export type FileId = Id<'file'>
export type ReportId = Id<'report'>
export type RegulationId = Id<'regulation'>
