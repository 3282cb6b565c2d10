import { reflect } from '../core/feedback/reflect';
import type { Cell } from '../core/grid/cell';
import { toGrid } from '../core/grid/cell';
import type { Language } from '../core/language';
import { expected, missingArgument } from '../messages/arguments';
import { say } from '../messages/message';
import { askNext, reflectionClasses, reflectionColumns } from '../messages/reflection';
import { isGiven, languageOfArguments } from './arguments';
import type { FunctionSpec } from './function-spec';

export const KPI_REFLECT: FunctionSpec = {
  name: 'KPI_REFLECT',
  summary: {
    ja: '自分の振り返りの文が、外部要因・精神論・行動のどれに立っているかと、次に自分へ聞くとよい問い。自分のための道具で、人を採点するものではありません。',
    en: 'What a sentence of your own reflection rests on, and what to ask yourself next. It is for yourself, not for scoring people.',
  },
  parameters: [
    {
      name: 'text',
      kind: 'text',
      optional: false,
      help: {
        ja: '振り返りの文。セルでも範囲でもかまいません（1セルに1行）。',
        en: 'A sentence, a cell or a range (one row a cell).',
      },
    },
  ],
  columns: reflectionColumns,
  examples: ['=KPI_REFLECT("候補者の質が悪かったです。")', '=KPI_REFLECT(B2:B8)'],
  run([text]) {
    const language = languageOfArguments([text]);
    if (!isGiven(text)) {
      throw new Error(say(missingArgument, language, { argument: 'text', expected: expected.text[language] }));
    }
    const cells = toGrid(text).flatMap((row) => [...row]);
    return [[...reflectionColumns[language]], ...cells.map((cell) => reflectionRow(String(cell), language))];
  },
};

/** Blank cells stay blank, so that the rows stand beside the cells they are about. */
function reflectionRow(text: string, language: Language): Cell[] {
  if (text.trim() === '') return ['', '', ''];
  const reflection = reflect(text);
  const { external, willpower, action } = reflection.evidence;
  const evidence = [...external, ...willpower, ...action].join(language === 'ja' ? '、' : ', ');
  return [reflectionClasses[reflection.class][language], evidence, askNext(reflection, language)];
}
