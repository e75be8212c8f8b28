import type { Document as XmlDocument, Element as XmlElement } from '@xmldom/xmldom'
import { DOMParser } from '@xmldom/xmldom'

export type { XmlDocument, XmlElement }

/** Parses a part of a .docx. A broken part is refused rather than guessed at. */
export function parseXml(text: string): XmlDocument {
  if (/<!DOCTYPE/i.test(text)) throw new SyntaxError('A part of an Office file has no DOCTYPE') // nor entities to blow up
  const broken = (level: 'warning' | 'error' | 'fatalError', message: string) => {
    if (level !== 'warning') throw new SyntaxError(`Not well-formed: ${message}`)
  }
  return new DOMParser({ onError: broken }).parseFromString(text, 'text/xml')
}

/** Child elements by their name with prefix: `w:p`. */
export const childrenOf = (element: XmlElement | undefined, name?: string): XmlElement[] =>
  [...(element?.childNodes ?? [])].filter((node): node is XmlElement => node.nodeType === 1 && (name === undefined || node.nodeName === name))

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined => childrenOf(element, name)[0]

/** The attribute `w:val` of a child; undefined when either is missing. */
export const valueOf = (element: XmlElement | undefined, child: string): string | undefined =>
  childOf(element, child)?.getAttribute('w:val') ?? undefined

export function numberOf(element: XmlElement | undefined, attribute: string): number | undefined {
  const value = element?.getAttribute(attribute)
  return value === null || value === undefined || value === '' ? undefined : Number(value)
}

/** A switch such as `w:b`: present without a value means on. */
export function switchOf(element: XmlElement | undefined, child: string): boolean | undefined {
  const found = childOf(element, child)
  return found === undefined ? undefined : !['0', 'false', 'off', 'none'].includes(found.getAttribute('w:val') ?? '')
}

/** All elements of a name anywhere below. */
export const allOf = (root: XmlDocument | XmlElement, name: string): XmlElement[] => [...root.getElementsByTagName(name)]

/** Whether an element stands somewhere below one of a name. */
export function isInside(element: XmlElement, name: string): boolean {
  for (let node = element.parentNode; node; node = node.parentNode) if (node.nodeName === name) return true
  return false
}

/** Text of a part: UTF-8, or UTF-16 where its first bytes say so, as Word reads it. */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
