import { expected, missingArgument } from '../messages/arguments';
import { say } from '../messages/message';
import { controlTable } from '../view/metrics-table';
import { languageOfArguments, textsOf } from './arguments';
import type { KpiFunction } from './function-spec';

export const KPI_CONTROL: KpiFunction = {
  name: 'KPI_CONTROL',
  parameters: ['metric'],
  run(args) {
    const language = languageOfArguments(args);
    const texts = textsOf(args[0]);
    if (texts.length === 0)
      throw new Error(say(missingArgument, language, { argument: 'metric', expected: expected.metric[language] }));
    return controlTable(texts, language);
  },
};
