/** Settings of the mutation tests; `mutation/run.mjs` says which folder of src/core is mutated. */
export default {
  testRunner: 'jest',
  jest: { configFile: 'mutation/jest.config.cjs' },
  plugins: ['@stryker-mutator/jest-runner'],
  coverageAnalysis: 'perTest',
  // Tables that are made when a file loads would need every test for every mutant; their values have tests of their own.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 15_000,
  tempDirName: 'mutation/sandbox',
  cleanTempDir: 'always',
  ignorePatterns: ['dist', 'build', 'bench', 'docs', 'coverage', 'mutation/reports', 'test/e2e'],
  reporters: ['json', 'clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  jsonReporter: { fileName: 'mutation/reports/mutation.json' },
  allowEmpty: true,
  disableTypeChecks: false,
};
