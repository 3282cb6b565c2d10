import { LANGUAGE_HELP } from '../messages/metrics';
import { metricsTable } from '../view/metrics-table';
import { choiceArgument } from './arguments';
import type { KpiFunction } from './function-spec';

const LANGUAGES = { ja: ['日本語', 'japanese'], en: ['英語', 'english'] } as const;

export const KPI_METRICS: KpiFunction = {
  name: 'KPI_METRICS',
  parameters: ['language'],
  run(args) {
    const language = choiceArgument('language', args[0], LANGUAGES, 'ja', LANGUAGE_HELP, 'ja');
    return metricsTable(language);
  },
};
