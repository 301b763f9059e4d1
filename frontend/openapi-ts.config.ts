import { defineConfig } from '@hey-api/openapi-ts';

export default defineConfig({
  input: process.env.SEEDBED_OPENAPI ?? '../backend/openapi.yaml',
  output: { path: process.env.SEEDBED_CLIENT_OUT ?? 'src/api/gen' },
  plugins: [
    '@hey-api/client-fetch',
    { name: '@hey-api/typescript', enums: 'javascript' },
    // The browser has a session cookie and never a token; each operation saying so would weigh on the first load.
    { name: '@hey-api/sdk', auth: false },
    { name: '@tanstack/react-query', infiniteQueryOptions: false },
    { name: '@hey-api/schemas', type: 'json' },
  ],
});
