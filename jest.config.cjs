const { availableParallelism } = require('node:os');

/** Everything runs in one `jest`: unit, property, contract, golden and browser tests. */
module.exports = {
  testEnvironment: 'node',
  // By itself jest leaves one core idle; on two cores that doubles the time, for most of it is waiting for a browser.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/test/support/esbuild-transform.cjs' },
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
};
