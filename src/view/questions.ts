import type { Activity } from '../core/activity/activity';
import { groupIssues, type IssueGroup } from '../core/activity/group-issues';
import type { Language } from '../core/language';
import { nearestMetrics } from '../core/metrics/match-label';
import { METRICS } from '../core/metrics/metrics';
import { normaliseName } from '../core/parse/name';
import type { Settings } from '../core/settings/settings';
import { say } from '../messages/message';
import { answerTexts, questionTexts, settingsWords } from '../messages/questions';
import type { Question } from './overview';

type Answer = Question['answers'][number];

/** The uncertain points of a reading as questions, those that concern most cells first; none where there is no choice. */
export function questionsOf(
  activity: Activity,
  language: Language,
  settings: Pick<Settings, 'issues'> = { issues: [] },
): Question[] {
  const groups = [...groupIssues(settings.issues), ...groupIssues(activity.issues)].filter(
    (group) => group.code in ASK && !isSurelyOne(group),
  );
  return [...groups]
    .sort((a, b) => b.count - a.count)
    .map((group) => ({ id: `${group.code} ${group.value}`, ...ASK[group.code]!(group, language) }))
    .filter(({ answers, id }, at, all) => answers.length > 1 && all.findIndex((one) => one.id === id) === at);
}

/** A name that differs in spaces, width or さん only is the same for everybody: nobody wants to be asked. */
function isSurelyOne({ code, value, values }: IssueGroup): boolean {
  return code === 'member-merged' && normaliseName(value) === normaliseName(String(values['into'] ?? ''));
}

type Asked = Omit<Question, 'id'>;

const ASK: Readonly<Record<string, (group: IssueGroup, language: Language) => Asked>> = {
  'label-inferred': askInferred,
  'unknown-label': askUnknown,
  'member-merged': askMerged,
  'member-unclear': askUnclear,
  'unknown-status': askStatus,
  'unknown-stage': askStage,
  'settings-unknown-metric': askSetting,
  'settings-ambiguous-metric': askSetting,
};

function askInferred({ values }: IssueGroup, language: Language): Asked {
  const label = String(values['label'] ?? '');
  const taken = Number(values['metric']);
  const others = metricList(values['others']);
  return {
    text: say(questionTexts.label, language, { label, taken: METRICS[taken]!.label[language] }),
    answers: [taken, ...others].map((metric) => metricAnswer(label, metric, language)),
  };
}

function askUnknown({ values, value, count }: IssueGroup, language: Language): Asked {
  const label = String(values['label'] ?? value);
  return {
    text: say(questionTexts.unknown, language, { label, count }),
    answers: [
      ...metricList(values['nearest']).map((metric) => metricAnswer(label, metric, language)),
      {
        label: answerTexts.noMetric[language],
        key: settingsWords.metric[language],
        values: [label, settingsWords.ignore[language]],
      },
    ],
  };
}

/** Dates under a heading nobody knows: the stage they are of. */
function askStage({ values, value, count }: IssueGroup, language: Language): Asked {
  const label = String(values['heading'] ?? value);
  const nearest = nearestMetrics(label, language);
  return {
    text: say(questionTexts.unknown, language, { label, count }),
    answers: [
      ...nearest.map((metric) => ({ ...metricAnswer(label, metric, language), key: settingsWords.column[language] })),
      {
        label: answerTexts.noMetric[language],
        key: settingsWords.column[language],
        values: [label, settingsWords.ignore[language]],
      },
    ],
  };
}

/** A row of the settings whose metric is not settled: another row for the same spelling answers it. */
function askSetting({ values, value }: IssueGroup, language: Language): Asked {
  const spelling = String(values['spelling']);
  const key = values['key'] === 'column' ? settingsWords.column[language] : settingsWords.metric[language];
  return {
    text: say(questionTexts.setting, language, { spelling, value }),
    answers: metricList(values['metrics']).map((metric) => ({ ...metricAnswer(spelling, metric, language), key })),
  };
}

function askMerged({ values, value }: IssueGroup, language: Language): Asked {
  const into = String(values['into'] ?? '');
  return {
    text: say(questionTexts.merged, language, { value, into }),
    answers: [
      memberAnswer(answerTexts.same[language], value, into, language),
      memberAnswer(answerTexts.another[language], value, value, language),
    ],
  };
}

function askUnclear({ values, value }: IssueGroup, language: Language): Asked {
  const candidates = String(values['candidates'] ?? '').split(/[、,]\s*|」「/);
  return {
    text: say(questionTexts.unclear, language, { value }),
    answers: [
      ...candidates.filter((name) => name !== '').map((name) => memberAnswer(name, value, name, language)),
      memberAnswer(answerTexts.another[language], value, value, language),
    ],
  };
}

function askStatus({ value }: IssueGroup, language: Language): Asked {
  const kinds = ['open', 'hired', 'rejected', 'withdrawn'] as const;
  return {
    text: say(questionTexts.status, language, { value }),
    answers: kinds.map((kind) => ({
      label: answerTexts[kind][language],
      key: settingsWords.status[language],
      values: [value, answerTexts[kind][language]],
    })),
  };
}

function metricList(list: string | number | undefined): number[] {
  return String(list ?? '')
    .split(',')
    .filter((part) => part !== '')
    .map(Number);
}

function metricAnswer(label: string, metric: number, language: Language): Answer {
  const name = METRICS[metric]!.label[language];
  return { label: name, key: settingsWords.metric[language], values: [label, METRICS[metric]!.id] };
}

function memberAnswer(label: string, spelling: string, name: string, language: Language): Answer {
  return { label, key: settingsWords.member[language], values: [spelling, name] };
}
