import { CANDIDATE_TRACK, type MemberSelection } from '../core/activity/select';
import type { MissingColumn } from '../core/funnel/funnel';
import type { FunnelBasis } from '../core/funnel/funnel-step';
import type { Language } from '../core/language';
import { expected } from '../messages/arguments';
import { BASIS_NAME, followsCandidates, missingForBasis } from '../messages/counting';
import { say } from '../messages/message';
import { type ActivityCall, choiceArgument } from './arguments';

const BASES = {
  period: ['期間', '期間基準', '発生', 'by period'],
  cohort: ['コホート', 'cohorts', 'by cohort'],
  byStage: ['段階別', '段階', 'by stage', 'by-stage', 'stage', 'stages'],
  completed: ['完了', '完了のみ', 'complete', 'finished', 'closed'],
} as const;

/** 期間 (blank), コホート, 段階別 or 完了. */
export function basisArgument(value: unknown, language: Language): FunnelBasis {
  return choiceArgument('basis', value, BASES, 'period', expected.basis, language);
}

/** The sentence for a sheet that cannot carry a basis. */
export function basisError(missing: MissingColumn, basis: FunnelBasis, language: Language): Error {
  return new Error(say(missingForBasis[missing], language, { basis: BASIS_NAME[basis][language] }));
}

/** The bases that follow candidates have nothing to follow on the clients' track. */
export function requireCandidateTrack(selection: MemberSelection, basis: FunnelBasis, language: Language): void {
  if (basis === 'period' || selection.kind !== 'role' || selection.label === 'CA') return;
  if (selection.accepts.some((bits) => (bits & CANDIDATE_TRACK) !== 0)) return;
  throw new Error(say(followsCandidates, language, { basis: BASIS_NAME[basis][language], role: selection.label }));
}

/** Whether anything at all was read; a range with headings only has nothing to complain about yet. */
export function hasRecords({ activity }: ActivityCall): boolean {
  return activity.metrics.length > 0 || activity.events.length > 0;
}
