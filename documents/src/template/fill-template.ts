import { cleanText } from '../text/clean-text.ts'
import { writeProperties } from './core-properties.ts'
import { openTemplate } from './open-template.ts'
import { picturePlace } from './picture-place.ts'
import { Raw } from './raw.ts'

/** What a template's tags stand for. `Raw` answers `{@tag}`, a list or a boolean `{#tag}`, the rest `{tag}`. */
export type Data = { readonly [tag: string]: Value }
type Value = string | boolean | Raw | readonly (Data | string)[]

export interface FileFacts {
  /** Title in the file's properties and, through them, in the PDF. */
  readonly title: string
  /** The issuing agency. */
  readonly author: string
  /** PNG that takes the place of the template's QR code. */
  readonly picture?: Uint8Array
}

// Nothing of the clock goes into the file: the same facts give the same bytes, so a hash of them means something.
const NO_TIME = new Date(Date.UTC(1980, 0, 1))

/**
 * Fills a .docx template. Every string is made NFC and freed of control characters here, so no caller can forget it.
 * Throws when the template asks for a tag the data do not hold.
 */
export function fillTemplate(template: Uint8Array, data: Data, file: FileFacts): Uint8Array {
  const missing: string[] = []
  const filler = openTemplate(template, {
    nullGetter: (part: { readonly value?: string }) => {
      missing.push(`{${part.value ?? ''}}`)
      return ''
    },
  })
  filler.render(readied(data))
  if (missing.length > 0) throw new Error(`The template asks for ${missing.join(', ')}, which the data do not hold`)
  const zip = filler.getZip()
  writeProperties(zip, file)
  const place = file.picture && picturePlace(zip)
  if (file.picture && place !== undefined) zip.file(place, file.picture)
  for (const entry of Object.values(zip.files)) entry.date = NO_TIME
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

type Ready = string | boolean | { [tag: string]: Ready } | Ready[]

function readied(value: Value | Data): Ready {
  if (typeof value === 'string') return cleanText(value)
  if (typeof value === 'boolean') return value
  if (value instanceof Raw) return value.xml
  if (isList(value)) return value.map(readied)
  return Object.fromEntries(Object.entries(value).map(([tag, inner]) => [tag, readied(inner)]))
}

const isList = (value: Value | Data): value is readonly (Data | string)[] => Array.isArray(value)
