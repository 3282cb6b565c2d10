import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reflect } from '../../../src/core/feedback/reflect';
import type { ReflectionClass } from '../../../src/core/feedback/reflection';

interface Sentence {
  readonly text: string;
  readonly label: 'external' | 'spirit' | 'concrete' | 'mixed';
  readonly language: 'ja' | 'en';
}

const CLASS_OF: Record<Sentence['label'], ReflectionClass> = {
  external: 'external',
  spirit: 'willpower',
  concrete: 'action',
  mixed: 'mixed',
};
const ROOT = path.resolve(__dirname, '../../..');
const SENTENCES = JSON.parse(
  readFileSync(path.join(ROOT, 'test/data/reflections-unseen/sentences.json'), 'utf8'),
) as Sentence[];

const rightOf = (language: Sentence['language']) => {
  const asked = SENTENCES.filter((sentence) => sentence.language === language);
  const right = asked.filter(({ text, label }) => reflect(text).class === CLASS_OF[label]).length;
  return { right, of: asked.length };
};

test('docs/reflection.md states what unseen sentences give today', () => {
  const page = readFileSync(path.join(ROOT, 'docs/reflection.md'), 'utf8');
  const [ja, en] = [rightOf('ja'), rightOf('en')];
  expect(SENTENCES.length).toBeGreaterThanOrEqual(100);
  expect(page).toContain(`${ja.of} Japanese ones that nobody had seen who knew the rules | ${ja.right} |`);
  expect(page).toContain(`${en.of} English ones, likewise | ${en.right} |`);
  expect(page).toContain(`${ja.right + en.right} of ${ja.of + en.of} |`);
});
