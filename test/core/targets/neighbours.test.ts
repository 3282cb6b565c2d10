import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';
import { matchLabel } from '../../../src/core/metrics/match-label';
import { settleByNeighbours } from '../../../src/core/targets/neighbours';

function settled(...labels: string[]): string[] {
  const candidates = labels.map((label) => {
    const match = matchLabel(label);
    return match.kind === 'unknown' ? undefined : match.kind === 'metric' ? [match.metric] : match.candidates;
  });
  return settleByNeighbours(candidates).map(({ candidates: found }) =>
    found === undefined ? '-' : METRICS[found[0]!]!.id,
  );
}

describe('labels with several meanings', () => {
  test('take the stage between their neighbours', () => {
    expect(matchLabel('面談設定')).toMatchObject({ kind: 'ambiguous' });
    expect(settled('登録', '面談設定', '初回面談')[1]).toBe('meeting_set');
    expect(settled('推薦', '面談設定', '内定')[1]).toBe('first_interview_set');
  });

  test('mean the same for the next person, whose list starts again', () => {
    expect(settled('面談設定', '求人応募獲得数', '面談設定', '求人応募獲得数', '面談設定', '求人応募獲得数')).toEqual([
      'meeting_set',
      'application_consent',
      'meeting_set',
      'application_consent',
      'meeting_set',
      'application_consent',
    ]);
  });

  test('only stages of one track are compared', () => {
    expect(settled('面談設定', '内定', '企業訪問', '新規求人', '面談設定', '内定')[4]).toBe('meeting_set');
  });

  test('cost no more than a look at each label', () => {
    const doubtful = [metricIndex('meeting_set'), metricIndex('first_interview_set')];
    const started = performance.now();
    settleByNeighbours(Array.from({ length: 50_000 }, () => doubtful));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
