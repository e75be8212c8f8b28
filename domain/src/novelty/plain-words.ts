import { unifyTones } from '../text/tone-placement.ts'

/** The words of a wording as texts are compared: lower case, NFC, one tone placement, without marks of punctuation. */
export const plainWords = (text: string): readonly string[] => unifyTones(text.normalize('NFC').toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? []
