import { atATime } from '../../src/sidebar/at-a-time';

test.each([
  ['the first three', ['a', 'b', 'c', 'd'], 0, ['a', 'b', 'c']],
  ['the question about a new tab is one of the three', ['a', 'b', 'c', 'd'], 1, ['a', 'b']],
  ['fewer than three are all asked', ['a'], 1, ['a']],
  ['no room', ['a'], 3, []],
])('%s', (_case, questions, others, shown) => expect(atATime(questions, others)).toEqual(shown));
