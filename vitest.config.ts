import { defineConfig } from 'vitest/config';

// Tests read the sources, not what was built of them; packaging tests say so where they differ.
const conditions = ['@kucoin-typed/source', 'node', 'import', 'module', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    testTimeout: 20_000,
  },
});
