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

  test('keep the other meanings behind, and are sure only between two', () => {
    const [set, meeting] = [metricIndex('first_interview_set'), metricIndex('meeting_set')];
    const [registered, met, submitted, offered] = ['registration', 'first_meeting', 'document_submitted', 'offer'].map(
      (id) => [metricIndex(id)],
    );
    const doubtful = [meeting, set];
    const settle = (...labels: Parameters<typeof settleByNeighbours>[0]) => settleByNeighbours(labels);
    expect(settle(submitted, doubtful, offered)[1]).toEqual({ candidates: [set, meeting], sure: true });
    expect(settle(registered, doubtful, met)[1]).toEqual({ candidates: [meeting, set], sure: true });
    expect(settle(submitted, doubtful)[1]).toEqual({ candidates: [set, meeting], sure: false });
    expect(settle(doubtful, met)[0]).toEqual({ candidates: [meeting, set], sure: false });
    // A heading nobody knows between them changes nothing; nor does a label of the other track.
    expect(settle(submitted, undefined, doubtful, undefined, offered)[2]).toEqual({
      candidates: [set, meeting],
      sure: true,
    });
    expect(settle(submitted, [metricIndex('client_visit')], doubtful, offered)[2]).toEqual({
      candidates: [set, meeting],
      sure: true,
    });
    expect(settle([metricIndex('client_visit')], doubtful, [metricIndex('new_jobs')])[1]).toEqual({
      candidates: doubtful,
      sure: false,
    });
    expect(settle(doubtful)[0]).toEqual({ candidates: doubtful, sure: false });
    expect(settle(undefined, met)).toEqual([
      { candidates: undefined, sure: false },
      { candidates: met, sure: false },
    ]);
    // Nothing lies between a stage and itself, nor at a neighbour's very place.
    expect(settle([set], doubtful, [set])[1]!.sure).toBe(false);
    expect(settle([meeting], doubtful, [set])[1]).toEqual({ candidates: doubtful, sure: false });
    // What is counted at no stage of its own is left as it stands.
    const stageless = [metricIndex('weekly_followup'), metricIndex('study_roleplay')];
    expect(settle(submitted, stageless, offered)[1]).toEqual({ candidates: stageless, sure: false });
  });

  test('the next list may begin with it or behind it', () => {
    expect(settled('面談設定', '初回面談', '推薦', '面談設定', '初回面談', '推薦')[3]).toBe('meeting_set');
    expect(settled('登録', '推薦', '面談設定', '登録', '推薦', '面談設定')).toEqual([
      'registration',
      'document_submitted',
      'first_interview_set',
      'registration',
      'document_submitted',
      'first_interview_set',
    ]);
  });
});
