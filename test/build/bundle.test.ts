import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FUNCTIONS } from '../../src/functions/catalogue';

/**
 * Every cell evaluates the bundle anew, so it must not grow unseen: raise this only for something worth it, and lower it as the
 * bundle falls. Stubs with their JSDoc are not counted; an engine skips comments.
 */
const CEILING_BYTES = 836_000;

const code = readFileSync(path.resolve(__dirname, '../../dist/Code.js'), 'utf8');
const bundle = code.slice(0, code.indexOf('\n/**'));

test('the bundle stays under its ceiling', () => {
  expect(Buffer.byteLength(bundle)).toBeLessThanOrEqual(CEILING_BYTES);
});

test('help, examples and notes of the functions are in the JSDoc and docs, not in the bundle', () => {
  expect(FUNCTIONS.length).toBeGreaterThan(10);
  for (const { summary, notes, parameters } of FUNCTIONS) {
    expect(bundle).not.toContain(summary.ja);
    expect(code).toContain(summary.ja);
    if (notes !== undefined) expect(bundle).not.toContain(notes.en);
    expect(parameters.length).toBeGreaterThan(0);
  }
});
