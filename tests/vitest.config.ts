import { defineConfig } from 'vitest/config';

/**
 * One project per folder. The everyday ones run together; those that start whole processes and browsers come after
 * them, one file at a time, so that they do not starve each other.
 */
const together = ['unit', 'domain', 'api', 'house', 'matrix'];
const alone = ['launcher', 'journeys'];

const project = (name: string, test: object) => ({
  extends: true as const,
  test: { name, include: [`${name}/**/*.test.ts`], ...test },
});

export default defineConfig({
  root: import.meta.dirname,
  // As Node resolves: else the tests get graphql twice, once as ESM and once, through Mercurius, as CommonJS.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    globalSetup: ['./support/database-server.ts', './support/served-installation.ts'],
    passWithNoTests: true,
    testTimeout: 15_000,
    hookTimeout: 60_000,
    projects: [
      ...together.map((name) => project(name, {})),
      // Not part of `pnpm test`: `node tests/matrix/switch-off.ts` runs it.
      project('switch-off', { include: ['matrix/*.check.ts'], testTimeout: 1_800_000 }),
      ...alone.map((name, index) =>
        project(name, {
          testTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: index + 1 },
        }),
      ),
    ],
  },
});
