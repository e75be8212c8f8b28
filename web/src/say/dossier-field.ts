import { type NamedPart, partNames } from '@sangkien/domain/initiative/field-name'

// The words stand where papers find them too.
export { isNamedPart, type NamedPart, sayField, saySection } from '@sangkien/domain/initiative/field-name'

/** The parts of a dossier in the order of the form; the report's sections stand after `conditionsToApply`. */
export const namedParts = Object.keys(partNames) as readonly NamedPart[]
