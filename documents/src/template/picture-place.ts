import type PizZip from 'pizzip'

/** The part that holds the template's QR code, found by its name or its words for those who do not see it; undefined where it has none. */
export function picturePlace(zip: PizZip): string | undefined {
  const body = zip.file('word/document.xml')?.asText() ?? ''
  const links = zip.file('word/_rels/document.xml.rels')?.asText() ?? ''
  const drawing = [...body.matchAll(/<w:drawing\b[\s\S]*?<\/w:drawing>/g)].map(([whole]) => whole).find((whole) => /<wp:docPr\b[^>]*(\bname="QR"|\bdescr="Mã QR)/.test(whole))
  const id = drawing && /r:embed="([^"]+)"/.exec(drawing)?.[1]
  const link = id === undefined ? undefined : [...links.matchAll(/<Relationship\b[^>]*>/g)].map(([whole]) => whole).find((whole) => whole.includes(`Id="${id}"`))
  const target = link && /Target="\/?(?:word\/)?([^"]+\.png)"/i.exec(link)?.[1]
  return target && `word/${target}`
}
