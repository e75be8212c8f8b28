import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the clone. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Source { readonly path: string; readonly text: string }

/** The source files under the patterns, paths from the clone's folder; written ones (`.gen.ts`) are left out. */
export const sources = (...patterns: readonly string[]): Source[] =>
  globSync([...patterns], { cwd: root, exclude: ['**/node_modules/**', '**/dist/**'] })
    .filter((path) => !path.endsWith('.gen.ts')).sort()
    .map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }))

export const isTest = ({ path }: Source): boolean => /\.test\.tsx?$/.test(path)

/** Every module a file asks for: `import`, `export … from`, for their side effect alone, or at run time. */
export const importsOf = (text: string): string[] =>
  [...text.matchAll(/^\s*(?:import|export)\b[^'"`;=(]*?\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm)].map((found) => (found[1] ?? found[2] ?? found[3])!)
