import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['lib/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: ['**/*.integration.test.ts', 'node_modules/**'],
          // Some print hostile documents in processes of their own, on machines that do other things.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['{lib,scripts}/**/*.integration.test.ts'],
          globalSetup: 'lib/server/testing/test-cluster.ts',
          // These tests wait for timers, lines and other processes more than they compute.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
