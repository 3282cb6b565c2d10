const path = require('node:path');

/** The tests that must notice a change in src/core: its own. Larger ones (sheets, pages, browser) would notice more, but take hours. */
module.exports = {
  ...require('../jest.config.cjs'),
  rootDir: path.resolve(__dirname, '..'),
  roots: ['<rootDir>/test/core'],
  modulePathIgnorePatterns: ['<rootDir>/mutation/sandbox'],
};
