import { diffWordsWithSpace } from 'diff'

export interface DiffPart { readonly text: string; readonly kind: 'same' | 'removed' | 'added' }

/** Word by word, what the second text takes from and adds to the first. Works on NFC, so equal-looking words are equal. */
export const diffWords = (before: string, after: string): readonly DiffPart[] =>
  diffWordsWithSpace(before.normalize('NFC'), after.normalize('NFC')).map(({ value, added, removed }) => ({
    text: value, kind: added ? 'added' : removed ? 'removed' : 'same',
  }))
