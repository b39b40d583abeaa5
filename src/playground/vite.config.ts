import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** GraphiQL's stylesheet carries its fonts as base64. As files they are fetched only for the alphabets on the page. */
function fontFiles(): Plugin {
  return {
    name: 'font-files',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'asset' || !output.fileName.endsWith('.css')) continue
        output.source = String(output.source).replace(/url\(["']?data:font\/(\w+);base64,([^"')]+)["']?\)/g, (_url, format, base64) => {
          const source = Buffer.from(base64, 'base64')
          const file = `font-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.${format}`
          this.emitFile({ type: 'asset', fileName: `assets/${file}`, source })
          return `url(${file})`
        })
      }
    },
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('app', import.meta.url)),
  base: '/playground/',
  plugins: [react(), fontFiles()],
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('../../dist/playground', import.meta.url)),
    emptyOutDir: true,
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
    // React Compiler leaves "use no memo" in GraphiQL's files: it means nothing to a bundler.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
})
