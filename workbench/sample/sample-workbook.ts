import type { Language, Text } from '../../src/core/language';
import type { ImportedCell, ImportedSheet, ImportedWorkbook } from '../import/workbook';
import { activityLog, type LogLine } from './activity-log';
import { ACTIVITIES, CLIENTS, MEMBERS, NOTES } from './agency';
import { AS_OF_TEXT } from './calendar';
import { formulaRows } from './formulas';
import { targetRows } from './targets';

const BOOK: Text = { ja: 'サンプル人材紹介', en: 'Sample agency' };
const TABS: Record<Language, { formulas: string; log: string; targets: string; settings: string }> = {
  ja: { formulas: 'はじめに', log: '活動記録', targets: '目標', settings: 'KPI設定' },
  en: { formulas: 'Start here', log: 'Activity log', targets: 'Targets', settings: 'KPI settings' },
};
const FORMULA_WIDTHS: Record<Language, Record<number, number>> = {
  ja: {
    0: 160,
    1: 110,
    2: 110,
    3: 80,
    4: 80,
    5: 130,
    6: 250,
    7: 70,
    8: 130,
    9: 100,
    10: 130,
    11: 120,
    12: 100,
    13: 180,
  },
  en: { 0: 240, 1: 90, 2: 90, 3: 80, 4: 80, 5: 90, 6: 270, 7: 70, 8: 130, 9: 140, 10: 140, 11: 140, 12: 120, 13: 180 },
};
const LOG_HEADINGS: Record<Language, readonly string[]> = {
  ja: ['日付', '担当', '活動内容', '求職者', '企業名', '備考'],
  en: ['Date', 'Consultant', 'Activity', 'Candidate', 'Client', 'Notes'],
};
const DATE_FORMAT: Text = { ja: 'yyyy/mm/dd', en: 'd mmm yyyy' };
const CANDIDATE: Text = { ja: '求職者', en: 'Candidate ' };

/**
 * The workbook the workbench opens with: a made-up agency's activity log of twelve months, its targets, the
 * add-on's settings (the day on which all this is "today") and a first tab with formulas. Same in every run.
 *
 * @param functions names of the custom functions the build offers
 */
export function sampleWorkbook(language: Language, functions: ReadonlySet<string>): ImportedWorkbook {
  const tabs = TABS[language];
  const sheets: ImportedSheet[] = [
    sheet(tabs.formulas, formulaRows(language, tabs, functions), 0, FORMULA_WIDTHS[language]),
    sheet(tabs.log, logRows(language), 1, { 0: 100, 1: 130, 2: 170, 3: 120, 4: 160, 5: 160 }),
    sheet(tabs.targets, targetRows(language), 1, { 0: 100, 1: 130, 2: 190, 3: 100, 4: 180 }),
    sheet(tabs.settings, settingsRows(language), 1, { 0: 100, 1: 140, 2: 120, 3: 100 }),
  ];
  const names = [{ name: 'KPI_SETTINGS', sheet: tabs.settings, firstColumn: 0, lastColumn: 4 }];
  return { name: BOOK[language], sheets, names };
}

type Rows = readonly (readonly (ImportedCell | undefined)[])[];

function sheet(name: string, rows: Rows, frozenRows: number, columnWidths: Record<number, number>): ImportedSheet {
  return { name, rows, merges: [], hidden: false, frozenRows, columnWidths };
}

const plain = (value: string): ImportedCell | undefined => (value === '' ? undefined : { value, format: '' });
const heading = (value: string): ImportedCell => ({ value, format: '', look: 'heading' });

function logRows(language: Language): Rows {
  const row = (line: LogLine): (ImportedCell | undefined)[] => {
    const member = MEMBERS[line.member]!;
    const name = line.otherSpelling && member.otherSpelling ? member.otherSpelling : member.name;
    return [
      { value: line.serial, format: DATE_FORMAT[language] },
      plain(name[language]),
      plain(ACTIVITIES[line.activity][language]),
      line.candidate < 0 ? undefined : plain(`${CANDIDATE[language]}${String(line.candidate + 1).padStart(4, '0')}`),
      line.client < 0 ? undefined : plain(CLIENTS[line.client]![language]),
      plain(NOTES[line.note][language]),
    ];
  };
  return [LOG_HEADINGS[language].map(heading), ...activityLog().map(row)];
}

function settingsRows(language: Language): Rows {
  const keys: Record<Language, { heading: string[]; asOf: string; team: string; tenure: string; fee: string }> = {
    ja: { heading: ['設定', '値1', '値2', '値3', '値4'], asOf: '基準日', team: '所属', tenure: '在籍', fee: '単価' },
    en: {
      heading: ['Key', 'Value 1', 'Value 2', 'Value 3', 'Value 4'],
      asOf: 'as_of',
      team: 'team',
      tenure: 'tenure',
      fee: 'fee',
    },
  };
  const key = keys[language];
  const text = (...values: string[]): (ImportedCell | undefined)[] =>
    values.map((value) => (value === '' ? undefined : { value, format: '@' }));
  return [
    key.heading.map(heading),
    text(key.asOf, AS_OF_TEXT),
    text(key.fee, language === 'ja' ? '90万円' : '900000'),
    ...MEMBERS.map((member) => text(key.team, member.name[language], member.team[language], member.role)),
    ...MEMBERS.flatMap((member) =>
      member.joined ? [text(key.tenure, member.name[language], member.joined.text)] : [],
    ),
  ];
}
