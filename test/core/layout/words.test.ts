import { endWord, isDitto, markWord, namesNoEvent, saysNotDone } from '../../../src/core/layout/mark-words';
import { isSurelyName, looksLikeName, namesGroup } from '../../../src/core/layout/name-like';
import { dateHeadingRank, roleWord } from '../../../src/core/layout/role-words';
import { sideWithin, sideWord, withoutSide } from '../../../src/core/layout/side-words';
import { stageDateLabel } from '../../../src/core/layout/stage-date-label';
import { totalWord } from '../../../src/core/layout/total-words';
import { METRICS } from '../../../src/core/metrics/catalogue';

describe('words of a heading', () => {
  test.each([
    ['日付', 'date'],
    ['活動日', 'date'],
    ['担当CA', 'member'],
    ['担当RA', 'ra'],
    ['氏名', 'person'],
    ['求職者ID', 'candidate-id'],
    ['候補者名', 'candidate'],
    ['企業名', 'client'],
    ['求人名', 'job'],
    ['活動内容', 'activity'],
    ['件数', 'count'],
    ['次回予定日', 'plan-date'],
    ['更新日', 'record-date'],
    ['生年月日', 'other-date'],
    ['Consultant', 'member'],
    ['Candidate ID', 'candidate-id'],
    ['Activity', 'activity'],
    ['Created at', 'record-date'],
  ])('%s is a column of %s', (text, role) => {
    expect(roleWord(text)).toBe(role);
  });

  test.each(['一次面接実施', 'Offers', '佐藤 健', '2026年4月', ''])('%s is no role', (text) => {
    expect(roleWord(text)).toBeUndefined();
  });

  test('the date of what happened comes before dates of records', () => {
    const rank = (text: string): number => dateHeadingRank(text, roleWord(text));
    expect(rank('活動日')).toBeGreaterThan(rank('更新日'));
    expect(rank('実施日')).toBeGreaterThan(rank('登録日'));
    expect(rank('Activity date')).toBeGreaterThan(rank('Last modified'));
  });

  test.each([
    ['目標', 'target'],
    ['実績', 'actual'],
    ['達成率', 'rate'],
    ['差異', 'difference'],
    ['累計', 'cumulative'],
    ['前月', 'previous'],
    ['Target', 'target'],
    ['Actual', 'actual'],
    ['YTD', 'cumulative'],
  ])('%s is the %s side', (text, side) => {
    expect(sideWord(text)).toBe(side);
  });

  test.each([
    ['面談数（目標）', 'target', '面談数'],
    ['推薦数 実績', 'actual', '推薦数'],
    ['Offers (Target)', 'target', 'Offers'],
  ])('%s is %s of %s', (text, side, rest) => {
    expect(sideWithin(text)).toBe(side);
    expect(withoutSide(text).trim()).toBe(rest);
  });

  test.each([
    ['合計', 'sum'],
    ['小計', 'sum'],
    ['TOTAL', 'sum'],
    ['平均', 'average'],
    ['Average', 'average'],
  ])('%s is a %s', (text, kind) => {
    expect(totalWord(text)?.kind).toBe(kind);
  });

  test.each(['合計面談', '会計', '計画', '統計'])('%s is no total', (text) => {
    expect(totalWord(text)).toBeUndefined();
  });
});

describe('words of a cell', () => {
  test.each([
    ['○', 'done'],
    ['済', 'done'],
    ['×', 'failed'],
    ['△', 'pending'],
    ['-', 'none'],
  ])('%s means %s', (text, mark) => {
    expect(markWord(text)).toBe(mark);
  });

  test.each([
    ['NG', 'rejected'],
    ['お見送り', 'rejected'],
    ['辞退', 'withdrawn'],
    ['入社', 'hired'],
    ['選考中', 'open'],
    ['rejected', 'rejected'],
    ['withdrew', 'withdrawn'],
  ])('%s ends as %s', (text, end) => {
    expect(endWord(text)).toBe(end);
  });

  test('ditto marks', () => {
    expect(['〃', '同上', '々', 'ditto'].every(isDitto)).toBe(true);
    expect(isDitto('同行')).toBe(false);
  });

  test('what did not happen', () => {
    expect(saysNotDone('キャンセル')).toBe('cancelled');
    expect(saysNotDone('予定')).toBe('planned');
    expect(saysNotDone('実施済')).toBeUndefined();
    expect(namesNoEvent('求人票作成')).toBe(true);
    expect(namesNoEvent('初回面談')).toBe(false);
  });

  test.each(['佐藤 健太', '佐藤', '田中　彩', 'Emily Clarke', 'SATO Ken'])('%s may be a person', (text) => {
    expect(looksLikeName(text)).toBe(true);
  });

  test.each(['面談数', '2026年4月', '目標', '12', '東京チーム合計'])('%s is no person', (text) => {
    expect(looksLikeName(text)).toBe(false);
  });

  test('groups are no persons', () => {
    expect(['第一チーム', 'CA部', '全体', 'Team A'].every(namesGroup)).toBe(true);
    expect(namesGroup('佐藤 健太')).toBe(false);
    expect(isSurelyName('佐藤 健太')).toBe(true);
  });

  test.each([
    ['推薦日', 'document_submitted'],
    ['一次面接日', 'first_interview_held'],
    ['Offer_Date', 'offer'],
    ['Phone_Screen_Date', 'first_meeting'],
  ])('%s dates %s', (text, id) => {
    const label = stageDateLabel(text);
    const metric = label?.kind === 'metric' ? label.metric : label?.kind === 'ambiguous' ? label.candidates[0]! : -1;
    expect(METRICS[metric]?.id).toBe(id);
  });
});
