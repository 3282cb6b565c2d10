import { METRICS } from '../../../src/core/metrics/catalogue';
import { matchLabel } from '../../../src/core/metrics/match-label';
import { codesOf, readSheet, sumsOf } from '../../support/read-sheet';

/** An interview that a label says was held is never one that was arranged, however it is spelled. */
describe('a label of a log', () => {
  test.each([
    [
      'first_interview_held',
      '一次面接実施、1次面接実施、１次面接実施、一次面接完了、1次面接完了、１次面接完了、一面完了、1次実施、一次、1次、初回面接実施、1st interview、1st interview held、Client interview',
    ],
    [
      'first_interview_set',
      '一次面接設定、1次面接設定、１次面接セット、一次設定、一次面接確定、1st client interview arranged、1st interview booked',
    ],
    ['second_interview_held', '二次面接実施、2次面接実施、２次面接完了、2次実施、二次、2nd interview'],
    ['final_interview_held', '最終面接実施、最終面接完了、最終実施、最終'],
    ['first_meeting', '面談実施、面談完了、初回面談実施'],
  ])('%s: %s', (metric, labels) => {
    const read = labels.split('、').map((label) => {
      const activity = readSheet([
        ['日付', '担当', '求職者', '活動'],
        ['2026/5/8', '佐藤', '山田', '推薦'],
        ['2026/5/12', '佐藤', '山田', label],
      ]);
      return [label, ...sumsOf(activity).slice(1), ...codesOf(activity).filter((code) => code === 'label-inferred')];
    });
    expect(read).toEqual(labels.split('、').map((label) => [label, `佐藤 2026-05 ${metric} 1`]));
  });

  it.each(['1st client interview', 'First client interviews'])(
    '%s is one that was held, and that is asked',
    (label) => {
      const activity = readSheet(`
Date,Consultant,Activity
2026-05-12,Emma,${label}`);
      expect(sumsOf(activity)).toEqual(['Emma 2026-05 first_interview_held 1']);
      expect(codesOf(activity)).toContain('label-inferred');
    },
  );

  it('of which two are spelled the same leaves the choice to what stands beside it', () => {
    const ids = ['一面', '1面'].map((label) => {
      const match = matchLabel(label);
      return match.kind === 'ambiguous' ? match.candidates.map((metric) => METRICS[metric]!.id) : [];
    });
    expect(ids).toEqual([
      ['first_interview_set', 'first_interview_held'],
      ['first_interview_set', 'first_interview_held'],
    ]);
  });
});

it('一次 between 書類通過 and 内定 is the interview, with a 最終 behind it or not', () => {
  const sheet = (last: string): string => `
担当,月,面談,書類通過,一次${last},内定
佐藤,2026/4,12,9,7${last === '' ? '' : ',4'},2`;
  for (const last of ['', ',最終'])
    expect(sumsOf(readSheet(sheet(last)))).toContain('佐藤 2026-04 first_interview_held 7');
});
