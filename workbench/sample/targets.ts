import type { Language, Text } from '../../src/core/language';
import type { ImportedCell } from '../import/workbook';
import { MEMBERS } from './agency';

interface TargetLine {
  readonly metric: Text;
  readonly value: number;
  readonly format: string;
}

const line = (ja: string, en: string, value: number, format = ''): TargetLine => ({
  metric: { ja, en },
  value,
  format,
});

/** Every agency has some of both: what a person can move, and what companies and candidates decide. */
const OF_CA = [
  line('初回面談数', 'First meetings held', 11),
  line('求人応募数', 'Applications agreed', 20),
  line('一次面接設定数', 'First interviews arranged', 8),
  line('面接通過率', 'Interview pass rate', 0.5, '0%'),
  line('成約数', 'Placements', 2),
];
const OF_RA = [
  line('企業訪問数', 'Client meetings', 9),
  line('新規求人数', 'New vacancies', 5),
  line('売上', 'Revenue', 3_000_000, '#,##0'),
];
const OF_TEAM = [line('決定数', 'Placements', 6), line('一次面接設定数', 'First interviews arranged', 30)];

const MONTH: Text = { ja: '2026年9月', en: '2026-09' };
const HEADINGS: Record<Language, readonly string[]> = {
  ja: ['期間', '担当者', '指標', '目標値', '備考'],
  en: ['Period', 'Member', 'Metric', 'Target', 'Notes'],
};
const TEAM: Text = { ja: 'チーム', en: 'Team' };
const WATCHED: Text = { ja: '全体の目標', en: 'goal of the whole team' };

/** The target sheet, good and bad targets side by side: a row for each person and metric, the team's last. */
export function targetRows(language: Language): (ImportedCell | undefined)[][] {
  const row = (who: string, target: TargetLine, note: string): (ImportedCell | undefined)[] => [
    { value: MONTH[language], format: '' },
    { value: who, format: '' },
    { value: target.metric[language], format: '' },
    { value: target.value, format: target.format },
    note === '' ? undefined : { value: note, format: '' },
  ];
  const people = MEMBERS.flatMap((member) =>
    (member.role === 'CA' ? OF_CA : OF_RA).map((target) => row(member.name[language], target, '')),
  );
  const team = OF_TEAM.map((target) => row(TEAM[language], target, WATCHED[language]));
  const head = HEADINGS[language].map((heading): ImportedCell => ({ value: heading, format: '', look: 'heading' }));
  return [head, ...people, ...team];
}
