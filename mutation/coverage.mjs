import { compile, runTest, testsOf } from './tests.mjs';

/**
 * Runs every test once on code that notes the places it comes past.
 *
 * @returns for each test file: its path, the places passed while it is loaded, and its tests in order, each with its
 *   computing time in ms and its places (1 where passed). A test that fails on unchanged code has none, and is named in `failing`.
 */
export function coverageOf(testFiles, covering, placeCount) {
  const changed = new Map([...covering].map(([file, code]) => [file, compile(file, code)]));
  let places = new Uint8Array(placeCount);
  globalThis.comesPast = (place) => {
    places[place] = 1;
  };
  const noting = (act) => {
    places = new Uint8Array(placeCount);
    const start = process.cpuUsage();
    const result = act();
    const { user, system } = process.cpuUsage(start);
    return { result, places, time: (user + system) / 1000 };
  };
  const failing = [];
  const loaded = (file) => {
    try {
      return testsOf(file, changed);
    } catch (error) {
      failing.push(`${file}: ${error}`);
      return [];
    }
  };
  const files = testFiles.map((file) => {
    const { result, places: whenLoaded } = noting(() => loaded(file));
    const tests = result.map((test) => {
      try {
        const { places, time } = noting(() => runTest(test));
        return { places, time };
      } catch (error) {
        failing.push(`${file}: ${test.name}: ${error}`);
        return { places: new Uint8Array(placeCount), time: 0, failed: true };
      }
    });
    return { file, whenLoaded, tests };
  });
  return { files, failing };
}
