/** WordprocessingML made by this package, put in at a `{@tag}` as it is. Text of users reaches it through `escapeXml` alone. */
export class Raw {
  readonly xml: string

  constructor(xml: string) {
    this.xml = xml
  }
}

/** Text of users inside WordprocessingML. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
