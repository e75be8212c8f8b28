import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { doorsWithoutLocks } from './build/doors-without-locks.ts'
import { firstLoad } from './build/first-load.ts'
import { offlineWorker } from './build/offline-worker.ts'

/**
 * The pages, built twice: `dist/client` as static files for the browser, where routes are split by their dynamic imports and
 * CSS follows the file that imports it; and with `--ssr src/drawn/server.tsx` as `dist/server`, one program with all it needs, by which the server
 * draws a page before the browser can.
 */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [doorsWithoutLocks(), react(), firstLoad(), offlineWorker()],
  ...(isSsrBuild && { ssr: { noExternal: true }, define: { 'process.env.NODE_ENV': '"production"' } }),
  build: {
    ...(isSsrBuild ? { outDir: 'dist/server', minify: true, copyPublicDir: false } : { outDir: 'dist/client' }),
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    ...(!isSsrBuild && {
      rolldownOptions: {
        output: {
          // What pages share travels together: a page then costs a handful of requests, not one for each control, icon and fact.
          // What is heavy and rare (the editor, the comparison) stays apart.
          codeSplitting: {
            groups: [
              { name: 'facts', test: /[\\/](contract|domain)[\\/]src[\\/]/, minShareCount: 2 },
              { name: 'base', test: /[\\/]src[\\/](frame|api|drawn|say)[\\/]|[\\/]@tanstack[\\/]/, minShareCount: 2 },
              { name: 'icons', test: /lucide-react/, minShareCount: 2 },
              { name: 'ui', test: /[\\/]src[\\/]ui[\\/](?!Rich|rich|word-|Diff|diff).*\.tsx?$/ },
            ],
          },
        },
      },
    }),
  },
}))
