import { Sheet } from '../sheet';
import { CLASSES, type ControlClass } from './classes';

export interface TargetTruth {
  readonly member: string;
  /** `2026-11`, `2026Q3`, `2026H2`, `2026FY`, `2026-11-02w` (the week of that Monday), daily, weekly, monthly, each. */
  readonly period: string;
  readonly metric: string;
  readonly op: '>=' | '<=';
  readonly value: number | null;
  readonly unit: string;
  readonly scope: 'individual' | 'team';
  readonly controllability: ControlClass;
  readonly flag: boolean;
  readonly level: 'red' | 'ok' | 'info_kgi';
  readonly replacements: readonly string[];
  readonly cell: string;
}

export interface TargetCase {
  readonly name: string;
  readonly language: 'ja' | 'en';
  readonly asOf: string;
  readonly notes: string;
  readonly sheet: Sheet;
  readonly targets: readonly TargetTruth[];
  /** Figures that are only watched: shown as 参考 or not at all, never ×. */
  readonly watched: readonly { readonly metric: string; readonly text: string }[];
  readonly noMetric: readonly { readonly member: string; readonly text: string }[];
}

type Op = '>=' | '<=';

/** Collects a sheet of targets and what it says. */
class Drawing {
  readonly sheet = new Sheet();
  readonly targets: TargetTruth[] = [];
  readonly watched: { metric: string; text: string }[] = [];
  readonly noMetric: { member: string; text: string }[] = [];

  target(
    column: number,
    member: string,
    period: string,
    metric: string,
    value: number | null,
    unit: string,
    more: { op?: Op; scope?: 'individual' | 'team'; row?: number } = {},
  ): void {
    const [controllability, replacements] = CLASSES[metric]!;
    const scope = more.scope ?? 'individual';
    const uncontrollable = controllability === 'uncontrollable';
    const flag = uncontrollable && scope === 'individual';
    this.targets.push({
      member,
      period,
      metric,
      op: more.op ?? '>=',
      value,
      unit,
      scope,
      controllability,
      flag,
      level: flag ? 'red' : uncontrollable ? 'info_kgi' : 'ok',
      replacements: flag ? replacements : [],
      cell: `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[column]}${more.row ?? this.sheet.rows.length}`,
    });
  }

  done(name: string, language: 'ja' | 'en', notes: string): TargetCase {
    const { sheet, targets, watched, noMetric } = this;
    return { name, language, asOf: '2026-11-25', notes, sheet, targets, watched, noMetric };
  }
}

const MEMBERS = ['佐藤', '鈴木', '高橋'] as const;

function membersDown(): TargetCase {
  const to = new Drawing();
  to.sheet.add('2026年11月 個人目標');
  to.sheet.add('担当', 'スカウト送信数', '面談数', '求人応募数', '一次面接設定数', '書類通過率', '決定数', '売上(万円)');
  const rows = [[400, 16, 24, 8, 40, 2, 200], [300, 14, 20, 7, 45, 1, 150], [350, 18, 26, 9, 40, 2, 220]];
  const metrics = ['scout_sent', 'first_meeting', 'application_consent', 'first_interview_set', 'document_pass_rate', 'placement', 'revenue'];
  rows.forEach((values, at) => {
    to.sheet.add(MEMBERS[at]!, ...values.map((value, place) => (place === 4 ? `${value}%` : value)));
    metrics.forEach((metric, place) => {
      const value = metric === 'revenue' ? values[place]! * 10_000 : values[place]!;
      to.target(place + 1, MEMBERS[at]!, '2026-11', metric, value, place === 4 ? '%' : place === 6 ? '円' : '件');
    });
  });
  to.sheet.add('チーム合計', 1050, 48, 70, 24, '-', 5, 570);
  return to.done('T21-members-down', 'ja', 'Members down, metrics across, the month in the title. The チーム合計 row is a sum, no target of its own.');
}

function metricsDown(): TargetCase {
  const to = new Drawing();
  to.sheet.add('2026年11月度 KPI目標');
  to.sheet.add('指標', '単位', ...MEMBERS, 'チーム計');
  const rows: readonly (readonly [string, string, string, readonly number[]])[] = [
    ['①スカウト送信数', '通', 'scout_sent', [400, 300, 350]],
    ['②初回面談数', '件', 'first_meeting', [16, 14, 18]],
    ['③求人応募数', '件', 'application_consent', [24, 20, 26]],
    ['④一次面接設定数', '件', 'first_interview_set', [8, 7, 9]],
    ['⑤面接通過率', '%', 'interview_pass_rate', [50, 50, 55]],
    ['⑥内定数', '件', 'offer', [3, 2, 3]],
  ];
  for (const [label, unit, metric, values] of rows) {
    const rate = unit === '%';
    to.sheet.add(label, unit, ...values.map((value) => (rate ? `${value}%` : value)), rate ? '-' : values.reduce((a, b) => a + b, 0));
    values.forEach((value, at) => { to.target(at + 2, MEMBERS[at]!, '2026-11', metric, value, unit); });
  }
  return to.done('T22-metrics-down', 'ja', 'Metrics down (numbered), members across. The チーム計 column is a sum.');
}

function quarters(): TargetCase {
  const to = new Drawing();
  to.sheet.add('2026年度 四半期目標');
  to.sheet.add('担当', '指標', '1Q', '2Q', '3Q', '4Q', '通期');
  const rows: readonly (readonly [string, string, readonly number[]])[] = [
    ['一次面接設定数', 'first_interview_set', [20, 22, 24, 24]],
    ['求人応募数', 'application_consent', [60, 66, 72, 72]],
    ['成約数', 'placement', [4, 5, 5, 6]],
  ];
  for (const member of MEMBERS.slice(0, 2)) {
    rows.forEach(([label, metric, values], place) => {
      to.sheet.add(place === 0 ? member : '', label, ...values, values.reduce((a, b) => a + b, 0));
      values.forEach((value, at) => { to.target(at + 2, member, `2026Q${at + 1}`, metric, value, '件'); });
    });
  }
  return to.done('T23-quarters', 'ja', 'Quarters of the fiscal year that starts in April. 担当 is merged over its rows. 通期 is the sum of the quarters, no target of its own.');
}

function mbo(): TargetCase {
  const to = new Drawing();
  to.sheet.add('目標管理シート（MBO）');
  to.sheet.add('氏名', '佐藤 健', '', '期間', '2026年度下期');
  to.sheet.add('部署', 'CA課', '', '等級', 'G3');
  to.sheet.add('');
  to.sheet.add('No', '目標項目', '達成基準', 'ウェイト', '自己評価', '上長評価');
  to.sheet.add(1, '個人売上', '1,500万円以上', '30%', '', '');
  to.target(2, '佐藤 健', '2026H2', 'revenue', 15_000_000, '円');
  to.sheet.add(2, '成約数', '12件以上', '20%', '', '');
  to.target(2, '佐藤 健', '2026H2', 'placement', 12, '件');
  to.sheet.add(3, '一次面接設定数', '60件', '30%', '', '');
  to.target(2, '佐藤 健', '2026H2', 'first_interview_set', 60, '件');
  to.sheet.add(4, 'ロープレ', '月4回', '20%', '', '');
  to.target(2, '佐藤 健', 'monthly', 'study_roleplay', 4, '回');
  to.sheet.add('合計', '', '', '100%', '', '');
  return to.done('T24-mbo', 'ja', 'Name and term stand above the table. ウェイト is a weight, no target; 月4回 is each month.');
}

function tree(): TargetCase {
  const to = new Drawing();
  to.sheet.add('2026年度 KGI・KPIツリー');
  to.sheet.add('階層', '対象', '指標', '目標', '期間');
  const rows: readonly (readonly [string, string, string, string, string, string, string, number, string, 'team' | 'individual'])[] = [
    ['KGI', '会社全体', '売上', '1.2億円', '年間', '2026FY', 'revenue', 120_000_000, '円', 'team'],
    ['KGI', 'CA課', '成約数', '96件', '年間', '2026FY', 'placement', 96, '件', 'team'],
    ['KPI', '各自', '一次面接設定数', '8件', '毎月', 'monthly', 'first_interview_set', 8, '件', 'individual'],
    ['KPI', '各自', '求人応募数', '25件', '毎月', 'monthly', 'application_consent', 25, '件', 'individual'],
    ['KPI', '全員', '面接通過率', '50%', '毎月', 'monthly', 'interview_pass_rate', 50, '%', 'individual'],
    ['KPI', '1人あたり', 'スカウト送信数', '100通', '毎週', 'weekly', 'scout_sent', 100, '通', 'individual'],
  ];
  for (const [level, who, label, written, often, period, metric, value, unit, scope] of rows) {
    to.sheet.add(level, who, label, written, often);
    to.target(3, who, period, metric, value, unit, { scope });
  }
  return to.done('T25-kgi-kpi-tree', 'ja', 'Results of the company and of a section are goals (参考). 面接通過率 is set for everybody (全員), so for each person: flagged.');
}

function englishText(): TargetCase {
  const to = new Drawing();
  to.sheet.add('Consultant', 'Monthly goals');
  to.sheet.add('Emma Clarke', '£25k billings, 3 placements');
  to.target(1, 'Emma Clarke', 'monthly', 'revenue', 25_000, '£');
  to.target(1, 'Emma Clarke', 'monthly', 'placement', 3, '');
  to.sheet.add('Liam Walsh', 'CV:interview 3:1; 12 first interviews booked');
  to.target(1, 'Liam Walsh', 'monthly', 'document_pass_rate', 1 / 3, 'ratio');
  to.target(1, 'Liam Walsh', 'monthly', 'first_interview_set', 12, '');
  to.sheet.add('Sofia Rossi', 'Time to submit <48h; 30 candidate meetings');
  to.target(1, 'Sofia Rossi', 'each', 'meeting_to_submission_days', 2, 'days', { op: '<=' });
  to.target(1, 'Sofia Rossi', 'monthly', 'first_meeting', 30, '');
  to.sheet.add('Jack Moran', '80 BD calls per week, weekly role plays');
  to.target(1, 'Jack Moran', 'weekly', 'client_call', 80, '');
  to.target(1, 'Jack Moran', 'weekly', 'study_roleplay', 1, '');
  to.sheet.add('Nina Patel', 'Be more positive');
  to.noMetric.push({ member: 'Nina Patel', text: 'Be more positive' });
  return to.done('T26-english-free-text', 'en', 'Several targets in one sentence. 3:1 on a rate is 1/3, <48h on a metric in days is 2, a bare frequency is 1 in that time, £25k is 25,000. "Be more positive" names no metric.');
}

function englishScorecard(): TargetCase {
  const to = new Drawing();
  to.sheet.add('Perm desk scorecard - November 2026');
  to.sheet.add('');
  to.sheet.add('Metric', 'Owner', 'Target', 'Weight');
  const rows: readonly (readonly [string, string, string, string, string, string, number, string, 'team' | 'individual'])[] = [
    ['BD calls', 'Each consultant', '100 per week', '10%', 'weekly', 'client_call', 100, '', 'individual'],
    ['Client meetings', 'Each consultant', '2 per week', '20%', 'weekly', 'client_visit', 2, '', 'individual'],
    ['1st interviews arranged', 'Each consultant', '6', '30%', '2026-11', 'first_interview_set', 6, '', 'individual'],
    ['Offer acceptance rate', 'Each consultant', '85%', '10%', '2026-11', 'offer_acceptance_rate', 85, '%', 'individual'],
    ['Placements', 'Team', '8', '20%', '2026-11', 'placement', 8, '', 'team'],
    ['Billings', 'Team', '£120k', '10%', '2026-11', 'revenue', 120_000, '£', 'team'],
  ];
  for (const [label, who, written, weight, period, metric, value, unit, scope] of rows) {
    to.sheet.add(label, who, written, weight);
    to.target(2, who, period, metric, value, unit, { scope });
  }
  to.sheet.add('Total', '', '', '100%');
  return to.done('T27-english-scorecard', 'en', 'The month stands in the title unless the cell says per week. Weights are no targets. The team\'s placements and billings are goals, each consultant\'s acceptance rate is flagged.');
}

function besideActuals(): TargetCase {
  const to = new Drawing();
  to.sheet.add('2026年度3Q 目標・実績');
  to.sheet.add('年月', '担当', '面談数（目標）', '面談数（実績）', '一次面接設定数（目標）', '一次面接設定数（実績）', '成約数（目標）', '成約数（実績）', '備考');
  const goals = [[16, 8, 2], [14, 7, 1], [18, 9, 2]];
  for (const month of [10, 11]) {
    MEMBERS.forEach((member, at) => {
      const [meetings, interviews, placements] = goals[at]!;
      to.sheet.add(at === 0 ? `2026年${month}月` : '', member, meetings!, meetings! - 2 + at, interviews!, interviews! - 1, placements!, at === 1 ? 1 : 0, '');
      to.target(2, member, `2026-${month}`, 'first_meeting', meetings!, '件');
      to.target(4, member, `2026-${month}`, 'first_interview_set', interviews!, '件');
      to.target(6, member, `2026-${month}`, 'placement', placements!, '件');
    });
    to.sheet.add('', '小計', 48, 45, 24, 21, 5, 1, '');
  }
  return to.done('T28-beside-actuals', 'ja', '目標 and 実績 stand side by side, said in brackets of one heading row. 実績 is no target, 小計 rows are sums.');
}

function allFine(): TargetCase {
  const to = new Drawing();
  to.sheet.add('2026年11月 行動目標（CA）');
  to.sheet.add('担当', '行動', '目標', 'メモ');
  const rows: readonly (readonly [string, string, string, string, number | null])[] = [
    ['佐藤', 'クロージング面談', '3件', 'closing_meeting', 3],
    ['佐藤', '面接対策', '8件', 'interview_prep', 8],
    ['佐藤', '一次面接設定', '8件', 'first_interview_set', 8],
    ['鈴木', '入社前フォロー', '全員', 'preboarding_followup', null],
    ['鈴木', '面接後ヒアリング', '全件', 'interview_debrief', null],
    ['鈴木', '掘り起こし架電', '40件', 'dormant_recontact', 40],
    ['高橋', '企業FB回収', '全件', 'client_feedback_collected', null],
    ['高橋', '求人提案', '60件', 'job_proposed', 60],
    ['高橋', '面談設定', '20件', 'meeting_set', 20],
  ];
  for (const [member, label, written, metric, value] of rows) {
    to.sheet.add(member, label, written, '');
    to.target(2, member, '2026-11', metric, value, value === null ? '全件' : '件');
  }
  return to.done('T29-all-fine', 'ja', 'No flag at all: talks with people who passed or have an offer are still actions. 全件 and 全員 are targets without a number.');
}

function monitored(): TargetCase {
  const to = new Drawing();
  to.sheet.add('CA課 KPI一覧（2026年11月）');
  to.sheet.add('指標', '目標', '対象', '備考');
  to.sheet.add('一次面接設定数', '8件', '各自', '');
  to.target(1, '各自', '2026-11', 'first_interview_set', 8, '件');
  to.sheet.add('求人応募数', '25件', '各自', '');
  to.target(1, '各自', '2026-11', 'application_consent', 25, '件');
  to.sheet.add('書類通過率', '40%', '各自', 'モニタリングのみ');
  to.watched.push({ metric: 'document_pass_rate', text: 'モニタリングのみ' });
  to.sheet.add('面接通過率', '50%', '全員', 'モニタリングのみ（目標にしない）');
  to.watched.push({ metric: 'interview_pass_rate', text: 'モニタリングのみ（目標にしない）' });
  to.sheet.add('成約数', '10件', '課全体', 'KGI');
  to.target(1, '課全体', '2026-11', 'placement', 10, '件', { scope: 'team' });
  return to.done('T30-monitored', 'ja', 'モニタリングのみ is watched, not targeted: never ×. The section\'s placements are its goal (参考).');
}

function improvement(): TargetCase {
  const to = new Drawing();
  to.sheet.add('2026年11月 改善目標');
  to.sheet.add('担当', '指標', '現状→目標', '具体策');
  const rows: readonly (readonly [string, string, string, string, number, string])[] = [
    ['佐藤', '書類通過率', '45%→55%', 'document_pass_rate', 55, '%'],
    ['佐藤', '推薦数', '12件→16件', 'document_submitted', 16, '件'],
    ['鈴木', '一次面接設定数', '５件→８件', 'first_interview_set', 8, '件'],
    ['鈴木', '内定承諾率', '60％→75％', 'offer_acceptance_rate', 75, '%'],
    ['高橋', 'スカウト送信数', '250通 → 400通', 'scout_sent', 400, '通'],
  ];
  for (const [member, label, written, metric, value, unit] of rows) {
    to.sheet.add(member, label, written, '');
    to.target(2, member, '2026-11', metric, value, unit);
  }
  return to.done('T31-improvement', 'ja', '45%→55% means 55: what stands behind the arrow is the target.');
}

function frequencies(): TargetCase {
  const to = new Drawing();
  to.sheet.add('氏名', '今月の行動目標');
  to.sheet.add('全員', '毎日スカウト20通、週1回のロープレ');
  to.target(1, '全員', 'daily', 'scout_sent', 20, '通');
  to.target(1, '全員', 'weekly', 'study_roleplay', 1, '回');
  to.sheet.add('佐藤', 'ロープレ毎週。求人提案は1人あたり5社以上');
  to.target(1, '佐藤', 'weekly', 'study_roleplay', 1, '回');
  to.target(1, '佐藤', 'monthly', 'jobs_per_candidate', 5, '社/人');
  to.sheet.add('鈴木', '１日３０件の企業架電、企業訪問 週３件');
  to.target(1, '鈴木', 'daily', 'client_call', 30, '件');
  to.target(1, '鈴木', 'weekly', 'client_visit', 3, '件');
  to.sheet.add('高橋', '一次面接設定１０件、気合で乗り切る');
  to.target(1, '高橋', 'monthly', 'first_interview_set', 10, '件');
  to.noMetric.push({ member: '高橋', text: '気合で乗り切る' });
  return to.done('T32-frequencies', 'ja', '毎日, 1日, 週1回, 毎週 say how often; a bare frequency is 1 in that time; without one the heading says 今月. 全員 is each person.');
}

function monthsAcross(): TargetCase {
  const to = new Drawing();
  to.sheet.add('2026年度3Q 個人目標');
  to.sheet.add('担当', '10月', '', '', '11月', '', '', '12月', '', '', '3Q計', '', '');
  to.sheet.add('', ...[0, 1, 2, 3].flatMap(() => ['面談', '一次面接設定', '売上（千円）']));
  const goals = [[16, 8, 2000], [14, 7, 1500], [18, 9, 2200]];
  const metrics = ['first_meeting', 'first_interview_set', 'revenue'];
  MEMBERS.forEach((member, at) => {
    const months = [0, 1, 2].map((step) => goals[at]!.map((value, place) => value + (place === 2 ? 100 * step : step)));
    to.sheet.add(member, ...months.flat(), ...[0, 1, 2].map((place) => months.reduce((sum, values) => sum + values[place]!, 0)));
    months.forEach((values, step) => {
      values.forEach((value, place) => {
        to.target(1 + 3 * step + place, member, `2026-${10 + step}`, metrics[place]!, place === 2 ? value * 1000 : value, place === 2 ? '円' : '件');
      });
    });
  });
  return to.done('T33-months-across', 'ja', 'Two heading rows, months merged over metrics. 3Q計 is a sum. 売上（千円） is in thousands.');
}

function teamGoals(): TargetCase {
  const to = new Drawing();
  to.sheet.add('2026年度下期 チーム目標');
  to.sheet.add('対象', '指標', '目標');
  const rows: readonly (readonly [string, string, string, string, number, string])[] = [
    ['課全体', '売上', '6,000万円', 'revenue', 60_000_000, '円'],
    ['課全体', '決定数', '48名', 'placement', 48, '名'],
    ['東京支店', '内定承諾率', '75%以上', 'offer_acceptance_rate', 75, '%'],
    ['チーム', '一次面接設定数', '240件', 'first_interview_set', 240, '件'],
  ];
  for (const [who, label, written, metric, value, unit] of rows) {
    to.sheet.add(who, label, written);
    to.target(2, who, '2026H2', metric, value, unit, { scope: 'team' });
  }
  return to.done('T34-team-goals', 'ja', 'A section, an office and a team: their results are goals (参考), never ×.');
}

function weeksAcross(): TargetCase {
  const to = new Drawing();
  to.sheet.add('週別 求人応募数の目標（2026年11月）');
  to.sheet.add('氏名', '11/2週', '11/9週', '11/16週', '11/23週', '計');
  const goals = [[6, 6, 7, 7], [5, 5, 6, 6], [7, 7, 7, 8]];
  MEMBERS.forEach((member, at) => {
    const values = goals[at]!;
    to.sheet.add(member, ...values, values.reduce((a, b) => a + b, 0));
    values.forEach((value, week) => {
      const monday = 2 + 7 * week;
      to.target(week + 1, member, `2026-11-${monday < 10 ? '0' : ''}${monday}w`, 'application_consent', value, '件');
    });
  });
  return to.done('T35-weeks-across', 'ja', 'The metric stands in the title, weeks across (named by their Monday). 計 is a sum.');
}

function halves(): TargetCase {
  const to = new Drawing();
  to.sheet.add('2026年度 個人目標設定');
  to.sheet.add('担当', '指標', '上期', '下期', '通期');
  const rows: readonly (readonly [string, string, readonly [number, number], number, string])[] = [
    ['売上（千円）', 'revenue', [9000, 10_000], 1000, '円'],
    ['一次面接設定数', 'first_interview_set', [45, 50], 1, '件'],
    ['スカウト送信数', 'scout_sent', [2400, 2400], 1, '通'],
  ];
  for (const member of MEMBERS.slice(0, 2)) {
    for (const [label, metric, values, scale, unit] of rows) {
      to.sheet.add(member, label, ...values.map((value) => value.toLocaleString('en-US')), (values[0] + values[1]).toLocaleString('en-US'));
      values.forEach((value, at) => { to.target(2 + at, member, `2026H${at + 1}`, metric, value * scale, unit); });
    }
  }
  return to.done('T36-halves', 'ja', 'Halves of the fiscal year; 通期 is their sum and no target of its own.');
}

function mboSentences(): TargetCase {
  const to = new Drawing();
  to.sheet.add('2026年度下期 目標設定シート');
  to.sheet.add('');
  to.sheet.add('氏名', '区分', '目標内容', 'ウェイト', '難易度', '期限', '上長コメント');
  to.sheet.add('佐藤 健', '業績', '個人売上1,800万円を達成する', '40%', 'A', '2027/3/31', '');
  to.target(2, '佐藤 健', '2026H2', 'revenue', 18_000_000, '円');
  to.sheet.add('', '業績', '面接通過率を45%→55%に改善する', '20%', 'B', '2027/3/31', '');
  to.target(2, '佐藤 健', '2026H2', 'interview_pass_rate', 55, '%');
  to.sheet.add('', '行動', '一次面接設定を月8件以上', '30%', 'B', '', '期待しています');
  to.target(2, '佐藤 健', 'monthly', 'first_interview_set', 8, '件');
  to.sheet.add('', '育成', '週1回のロープレ', '10%', 'C', '', '');
  to.target(2, '佐藤 健', 'weekly', 'study_roleplay', 1, '回');
  to.sheet.add('鈴木 葵', '業績', '成約10件', '50%', 'A', '2027/3/31', '');
  to.target(2, '鈴木 葵', '2026H2', 'placement', 10, '件');
  to.sheet.add('', '行動', '求人応募を月25件獲得する', '50%', 'B', '', '');
  to.target(2, '鈴木 葵', 'monthly', 'application_consent', 25, '件');
  return to.done('T41-mbo-sentences', 'ja', '氏名 is merged over its rows; each target is a sentence. ウェイト, 難易度 and 期限 are no targets; without a frequency the term of the title holds.');
}

function form(): TargetCase {
  const to = new Drawing();
  to.sheet.add('1on1 目標シート');
  to.sheet.add('氏名', '高橋 涼');
  to.sheet.add('対象月', '2026年11月');
  to.sheet.add('今月の目標', '①一次面接設定8件\n②スカウト400通\n③内定承諾率80%以上');
  to.target(1, '高橋 涼', '2026-11', 'first_interview_set', 8, '件');
  to.target(1, '高橋 涼', '2026-11', 'scout_sent', 400, '通');
  to.target(1, '高橋 涼', '2026-11', 'offer_acceptance_rate', 80, '%');
  to.sheet.add('上長', '佐藤 健');
  return to.done('T42-form', 'ja', 'A form: headings on the left, one person, one month; three numbered targets in one cell. 上長 is who talks with the person.');
}

function englishQuarter(): TargetCase {
  const to = new Drawing();
  to.sheet.add('Q4 2026 individual targets');
  to.sheet.add('KPI', 'Emma Clarke', 'Liam Walsh', 'Sofia Rossi', 'Total');
  const rows: readonly (readonly [string, string, readonly number[], string])[] = [
    ['BD calls', 'client_call', [900, 800, 900], ''],
    ['CVs sent', 'document_submitted', [60, 54, 60], ''],
    ['1st interviews arranged', 'first_interview_set', [18, 16, 18], ''],
    ['Offer acceptance rate', 'offer_acceptance_rate', [80, 80, 85], '%'],
    ['Billings (£k)', 'revenue', [75, 60, 80], '£'],
  ];
  for (const [label, metric, values, unit] of rows) {
    const total = values.reduce((a, b) => a + b, 0);
    to.sheet.add(label, ...values.map((value) => (unit === '%' ? `${value}%` : value)), unit === '%' ? '-' : total);
    values.forEach((value, at) => {
      to.target(at + 1, ['Emma Clarke', 'Liam Walsh', 'Sofia Rossi'][at]!, '2026Q4', metric, unit === '£' ? value * 1000 : value, unit);
    });
  }
  return to.done('T43-english-quarter', 'en', 'The quarter stands in the title (the year of an English sheet starts in January). Total is a sum; (£k) in the label scales the row.');
}

function clientSide(): TargetCase {
  const to = new Drawing();
  to.sheet.add('RAチーム 11月の個人目標（2026年）');
  to.sheet.add('担当RA', '目標');
  to.sheet.add('木下', '企業架電 1日20件、アポ獲得 週3件');
  to.target(1, '木下', 'daily', 'client_call', 20, '件');
  to.target(1, '木下', 'weekly', 'client_appointment', 3, '件');
  to.sheet.add('三浦', '新規求人 月6件／有効求人数 50件を維持');
  to.target(1, '三浦', 'monthly', 'new_jobs', 6, '件');
  to.target(1, '三浦', '2026-11', 'active_jobs', 50, '件');
  to.sheet.add('大野', '新規契約2社、求人充足率10%');
  to.target(1, '大野', '2026-11', 'contract_signed', 2, '社');
  to.target(1, '大野', '2026-11', 'job_fill_rate', 10, '%');
  return to.done('T44-client-side', 'ja', 'Targets of the client side. The title names a team but says 個人目標, and each row is one person\'s.');
}

function upperBounds(): TargetCase {
  const to = new Drawing();
  to.sheet.add('2026年11月 品質目標');
  to.sheet.add('担当', '指標', '目標値');
  const rows: readonly (readonly [string, string, string, string, number, string, Op])[] = [
    ['佐藤', '選考辞退率', '10%以下', 'selection_withdraw_rate', 10, '%', '<='],
    ['佐藤', '内定辞退率', '２割以内', 'offer_decline_rate', 0.2, '割', '<='],
    ['鈴木', '書類結果待ち日数', '3日以内', 'document_result_days', 3, '日', '<='],
    ['鈴木', '初回連絡までの時間', '30分以内', 'first_call_minutes', 30, '分', '<='],
    ['高橋', '面談→推薦日数', '48時間以内', 'meeting_to_submission_days', 2, '日', '<='],
    ['高橋', '候補者フォロー数', '30件以上', 'weekly_followup', 30, '件', '>='],
  ];
  for (const [member, label, written, metric, value, unit, op] of rows) {
    to.sheet.add(member, label, written);
    to.target(2, member, '2026-11', metric, value, unit, { op });
  }
  return to.done('T45-upper-bounds', 'ja', '以下 and 以内 are upper bounds; ２割 is 0.2; 48 hours on a metric in days are 2.');
}

/** All sheets of targets, in the order of their file names. */
export function targetCases(): TargetCase[] {
  return [
    membersDown(),
    metricsDown(),
    quarters(),
    mbo(),
    tree(),
    englishText(),
    englishScorecard(),
    besideActuals(),
    allFine(),
    monitored(),
    improvement(),
    frequencies(),
    monthsAcross(),
    teamGoals(),
    weeksAcross(),
    halves(),
    mboSentences(),
    form(),
    englishQuarter(),
    clientSide(),
    upperBounds(),
  ];
}
