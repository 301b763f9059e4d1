import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const backend = process.env.SEEDBED_BACKEND ?? 'http://127.0.0.1:8080';
// The session cookie and the sign-in redirects belong to the page's own origin, so the host header must stay as the browser sent it.
const proxy = { target: backend, changeOrigin: false, xfwd: true };

/** No operation streams events, so the client's reader of streams, which every browser would load, stays out. */
const noStreams: Plugin = {
  name: 'no-streams',
  load: (id) =>
    id.endsWith('/api/gen/core/serverSentEvents.gen.ts')
      ? "export const createSseClient = () => { throw new Error('No operation streams events'); };"
      : undefined,
};

/**
 * What antd asks of the form library in its contexts, which every button reads, is one provider; by the library's index the
 * whole of it, its validator too, would come with the first load. Pages with a form load it with their fields.
 */
const formsWithForms: Plugin = {
  name: 'forms-with-forms',
  apply: 'build',
  enforce: 'pre',
  resolveId(source, importer = '') {
    return source === '@rc-component/form' && importer.endsWith('/antd/es/form/context.js')
      ? this.resolve('@rc-component/form/es/FormContext.js', importer)
      : undefined;
  },
};

const GEN = new URL('src/api/gen/', import.meta.url).pathname;
const CLIENT: Record<string, string> = {
  '@/api/gen/types.gen': 'types.gen.ts',
  '@/api/gen/sdk.gen': 'sdk.gen.ts',
  '../sdk.gen': 'sdk.gen.ts',
  '@/api/gen/@tanstack/react-query.gen': '@tanstack/react-query.gen.ts',
};

/**
 * A module lands in one chunk as a whole, so an operation that only one page asks would come with the first load. What the
 * pages of a feature import is a copy of the client of their own, with their operations and sets of values only; what a route asks before its
 * page (queries.ts) stays with the routes.
 */
const clientByFeature: Plugin = {
  name: 'client-by-feature',
  apply: 'build',
  enforce: 'pre',
  resolveId(source, importer = '') {
    const file = CLIENT[source];
    const feature = /\/src\/features\/([\w-]+)\/(?!.*(queries|search)\.ts$)|\.gen\.ts\?of=([\w-]+)$/.exec(importer);
    const of = feature?.[1] ?? feature?.[3];
    return file && of ? `${GEN}${file}?of=${of}` : undefined;
  },
};

export default defineConfig({
  plugins: [
    noStreams,
    formsWithForms,
    clientByFeature,
    tanstackRouter({ target: 'react', autoCodeSplitting: true, quoteStyle: 'single' }),
    react(),
  ],
  resolve: { tsconfigPaths: true },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.SEEDBED_VITE_PORT ?? 5173),
    strictPort: true,
    proxy: { '/api': proxy, '/auth': proxy, '/q': proxy },
  },
  build: {
    target: 'baseline-widely-available',
    sourcemap: 'hidden',
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 30 },
            { name: 'tanstack', test: /node_modules[\\/]@tanstack[\\/]/, priority: 20 },
            // What every route asks before its page comes: dozens of files of a few lines compress better as one. It is
            // part of the first load, so what only a page asks is called otherwise and comes with the page.
            {
              name: 'routes',
              test: /src[\\/](routes[\\/].*\.tsx|features[\\/].*[\\/](queries|search)\.ts)$/,
              priority: 10,
            },
          ],
        },
      },
    },
  },
});
