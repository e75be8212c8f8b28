import { SaxesParser } from 'saxes'

export interface Walker {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Goes through XML without building it: for parts of a spreadsheet, which are long. Names come without their prefix. */
export function walkXml(walker: Walker): { write(text: string): void; end(): void } {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('error', (error) => { throw new SyntaxError(`Not well-formed: ${error.message}`) })
  parser.on('doctype', () => { throw new SyntaxError('A part of an Office file has no DOCTYPE') }) // nor entities to blow up
  parser.on('opentag', ({ name, attributes }) => walker.open?.(local(name), attributes))
  parser.on('closetag', ({ name }) => walker.close?.(local(name)))
  parser.on('text', (text) => walker.text?.(text))
  return { write: (text) => void parser.write(text), end: () => void parser.close() }
}

export function walkWhole(text: string, walker: Walker): void {
  const walk = walkXml(walker)
  walk.write(text.replace(/^\uFEFF/, ''))
  walk.end()
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)
