import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { create, type Font } from 'fontkit'

/** Folder of the four Tinos files (OFL): same widths as Times New Roman and Liberation Serif 2, every Vietnamese letter. */
export const fontsFolder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'))

export const fontFiles = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const

export type FontStyle = keyof typeof fontFiles

const opened = new Map<FontStyle, Font>()

/** The font whose widths stand for Times New Roman, read once. */
export function serifFont(style: FontStyle): Font {
  const known = opened.get(style)
  if (known) return known
  const font = create(readFileSync(join(fontsFolder, fontFiles[style])))
  if (font.type !== 'TTF') throw new TypeError(`${fontFiles[style]} is a ${font.type}, not a TTF`)
  opened.set(style, font)
  return font
}
