import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { doorsWithoutLocks } from './build/doors-without-locks.ts'
import { firstLoad } from './build/first-load.ts'

/** The pages as static files in `dist`. Routes are split by their dynamic imports; CSS follows the file that imports it. */
export default defineConfig({
  plugins: [doorsWithoutLocks(), react(), firstLoad()],
  build: {
    outDir: 'dist',
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What pages share travels together: a page then costs a handful of requests, not one for each control, icon and fact.
        // What is heavy and rare (the editor, the comparison) stays apart.
        codeSplitting: {
          groups: [
            { name: 'facts', test: /[\\/](contract|domain)[\\/]src[\\/]/, minShareCount: 2 },
            { name: 'icons', test: /lucide-react/, minShareCount: 2 },
            { name: 'ui', test: /[\\/]src[\\/]ui[\\/](?!Rich|rich|word-|Diff|diff)/ },
          ],
        },
      },
    },
  },
})
