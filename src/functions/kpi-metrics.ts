import { LANGUAGE_HELP, METRIC_COLUMNS } from '../messages/metrics';
import { metricsTable } from '../view/metrics-table';
import { choiceArgument } from './arguments';
import type { FunctionSpec } from './function-spec';

const LANGUAGES = { ja: ['日本語', 'japanese'], en: ['英語', 'english'] } as const;

export const KPI_METRICS: FunctionSpec = {
  name: 'KPI_METRICS',
  summary: {
    ja: '指標の一覧。名前、種類、自分で動かせるか、置き換え候補、その理由。',
    en: 'The catalogue of metrics: names, kind, who can move them, what to follow instead, and why.',
  },
  parameters: [{ name: 'language', kind: 'text', optional: true, help: LANGUAGE_HELP }],
  columns: METRIC_COLUMNS,
  examples: ['=KPI_METRICS()', '=KPI_METRICS("en")'],
  notes: {
    ja: '種類は activity milestone outcome rate money time、コントロールは controllable（行動）leading（先行指標）uncontrollable（結果・外部要因）です。順序は、スカウトから入社まで（企業側は架電から求人まで）の並びです。',
    en: 'Kind is one of activity, milestone, outcome, rate, money, time; Control one of controllable, leading, uncontrollable. Order is the place along the way from scout to start (for clients: from call to job).',
  },
  run(args) {
    const language = choiceArgument('language', args[0], LANGUAGES, 'ja', LANGUAGE_HELP, 'ja');
    return metricsTable(language);
  },
};
