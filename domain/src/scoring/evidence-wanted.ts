import type { Criterion, Scale } from './scale.ts'

export interface WantedEvidence { readonly criterion: string; readonly wanted: readonly string[] }

/** What a scale asks a dossier to prove, criterion by criterion in its order, sub-criteria after theirs; criteria that ask nothing are left out. */
export const wantedEvidence = (scale: Pick<Scale, 'criteria'> | null): readonly WantedEvidence[] => (scale?.criteria ?? []).flatMap(ofCriterion)

const ofCriterion = ({ name, evidenceRequired, criteria }: Criterion): readonly WantedEvidence[] =>
  [...(evidenceRequired.length === 0 ? [] : [{ criterion: name, wanted: evidenceRequired }]), ...criteria.flatMap(ofCriterion)]
