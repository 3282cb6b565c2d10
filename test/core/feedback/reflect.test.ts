import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reflect } from '../../../src/core/feedback/reflect';

interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly label: 'external' | 'spirit' | 'concrete' | 'mixed';
}

const file = path.resolve(__dirname, '../../data/reflections/reflections.json');
const { sentences } = JSON.parse(readFileSync(file, 'utf8')) as { sentences: Sentence[] };
const CLASS = { external: 'external', spirit: 'willpower', concrete: 'action', mixed: 'mixed' } as const;

test('at least nine of ten labelled sentences are classed as a person would', () => {
  const wrong = sentences.filter(({ text, label }) => reflect(text).class !== CLASS[label]);
  const shown = wrong.map(
    ({ id, text, label }) =>
      `${id} ${label} ≠ ${reflect(text).class} ${JSON.stringify(reflect(text).evidence)}: ${text}`,
  );
  if (shown.length > 0) console.log(shown.join('\n'));
  expect(sentences.length - wrong.length).toBeGreaterThanOrEqual(Math.ceil(sentences.length * 0.9));
});
