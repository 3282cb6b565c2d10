import { expected, missingArgument } from '../messages/arguments';
import { say } from '../messages/message';
import { CONTROL_COLUMNS } from '../messages/metrics';
import { controlTable } from '../view/metrics-table';
import { languageOfArguments, textsOf } from './arguments';
import type { FunctionSpec } from './function-spec';

export const KPI_CONTROL: FunctionSpec = {
  name: 'KPI_CONTROL',
  summary: {
    ja: 'その指標は自分で動かせるか。○ 行動、◎ 先行指標、× 結果・外部要因、? 不明。×には置き換え候補を添えます。',
    en: 'Is this metric yours to move? ○ action, ◎ leading measure, × result decided by others, ? unknown; × comes with replacements.',
  },
  parameters: [
    {
      name: 'metric',
      kind: 'range',
      optional: false,
      help: {
        ja: '指標の名前か id。範囲なら、セルごとに1行ずつ返します。',
        en: 'A metric by name or id; for a range, one row a cell.',
      },
    },
  ],
  columns: CONTROL_COLUMNS,
  examples: ['=KPI_CONTROL("面接通過率")', "=KPI_CONTROL('目標'!C2:C20)"],
  run(args) {
    const language = languageOfArguments(args);
    const texts = textsOf(args[0]);
    if (texts.length === 0)
      throw new Error(say(missingArgument, language, { argument: 'metric', expected: expected.metric[language] }));
    return controlTable(texts, language);
  },
};
