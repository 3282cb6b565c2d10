import { reflect } from '../core/feedback/reflect';
import type { Cell } from '../core/grid/cell';
import { toGrid } from '../core/grid/cell';
import type { Language } from '../core/language';
import { expected, missingArgument } from '../messages/arguments';
import { say } from '../messages/message';
import { askNext, reflectionClasses, reflectionColumns } from '../messages/reflection';
import { isGiven, languageOfArguments } from './arguments';
import type { KpiFunction } from './function-spec';

export const KPI_REFLECT: KpiFunction = {
  name: 'KPI_REFLECT',
  parameters: ['text'],
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
