import { allOf, childOf, childrenOf, valueOf, type XmlDocument, type XmlElement } from '../xml/read-xml.ts'

/** Where a property may stand, nearest first: on the thing itself, on its styles from the derived to the base, in the defaults. */
export interface Styles {
  /** Run properties that apply to a paragraph's runs, nearest first, without the run's own. */
  runChain(paragraphStyle: string | undefined, characterStyle: string | undefined): readonly XmlElement[]
  paragraphChain(paragraphStyle: string | undefined): readonly XmlElement[]
}

/** Reads `word/styles.xml`. */
export function stylesOf(xml: XmlDocument): Styles {
  const byId = new Map(allOf(xml, 'w:style').map((style) => [style.getAttribute('w:styleId') ?? '', style]))
  const usual = [...byId.values()].find((style) => style.getAttribute('w:type') === 'paragraph' && style.getAttribute('w:default') === '1')
  const defaults = allOf(xml, 'w:docDefaults')[0]
  const defaultRun = childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')
  const defaultParagraph = childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')

  const ancestry = (id: string | undefined): XmlElement[] => {
    const found: XmlElement[] = []
    for (let style = id === undefined ? undefined : byId.get(id); style && !found.includes(style); style = byId.get(valueOf(style, 'w:basedOn') ?? ''))
      found.push(style)
    return found
  }
  const paragraphStyles = (id: string | undefined) => (id === undefined && usual ? [usual] : ancestry(id))
  const propertiesOf = (styles: readonly XmlElement[], name: string) => styles.flatMap((style) => childrenOf(style, name))

  return {
    runChain: (paragraphStyle, characterStyle) => [
      ...propertiesOf(ancestry(characterStyle), 'w:rPr'),
      ...propertiesOf(paragraphStyles(paragraphStyle), 'w:rPr'),
      ...(defaultRun ? [defaultRun] : []),
    ],
    paragraphChain: (paragraphStyle) => [
      ...propertiesOf(paragraphStyles(paragraphStyle), 'w:pPr'),
      ...(defaultParagraph ? [defaultParagraph] : []),
    ],
  }
}
