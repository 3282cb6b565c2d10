const { availableParallelism } = require('node:os');

/** Everything runs in one `jest`: unit, property, contract, golden and browser tests. */
module.exports = {
  testEnvironment: 'node',
  // By itself jest leaves one core idle; and a good part of the time goes into waiting for a browser.
  maxWorkers: Math.max(3, availableParallelism()),
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/test/support/esbuild-transform.cjs' },
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
};
