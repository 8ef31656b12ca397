import { availableParallelism } from 'node:os';
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
    // Many tests wait for something most of their time; one less than there are cores leaves a small machine idle.
    maxWorkers: Math.max(2, availableParallelism()),
  },
});
