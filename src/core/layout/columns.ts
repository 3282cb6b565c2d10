import { METRICS } from '../metrics/catalogue';
import { normaliseLabel } from '../parse/label';
import type { ColumnRole, Settings } from '../settings/settings';
import {
  type Column,
  type ColumnUse,
  type Content,
  contentOf,
  contentWithRemarks,
  type IdleReason,
  makeValue,
  namesBoth,
} from './column';
import type { ColumnProfile } from './column-profile';
import { type PairOrder, settlePairs } from './paired-cells';
import type { RoleWord } from './role-words';
import { type Repeats, settleColumns } from './settle-columns';
import type { ColumnHead } from './table-head';

const USE_OF_ROLE: Partial<Record<RoleWord, ColumnUse>> = {
  date: 'date',
  month: 'date',
  week: 'date',
  period: 'date',
  member: 'member',
  ra: 'ra',
  candidate: 'candidate',
  'candidate-id': 'candidate',
  client: 'client',
  job: 'job',
  'job-id': 'job',
  activity: 'metric',
  stage: 'metric',
  status: 'status',
  team: 'team',
  grain: 'grain',
  time: 'time',
  id: 'id',
  attribute: 'attribute',
  side: 'side',
};

const WHY_OF_ROLE: Partial<Record<RoleWord, IdleReason>> = {
  'plan-date': 'planned',
  'record-date': 'record-date',
  'other-date': 'other-date',
  'other-person': 'other-person',
  'former-stage': 'former',
};

/** The settings' word on a column, by its whole heading or its lowest word. */
function settingFor(head: ColumnHead, settings: Settings): ColumnRole | undefined {
  if (settings.columns.size === 0) return undefined;
  const texts = [head.text, ...head.words.map((word) => word.text).reverse()];
  for (const text of texts) {
    const role = settings.columns.get(normaliseLabel(text));
    if (role !== undefined) return role;
  }
  return undefined;
}

/** Gives every column its use, first by settings, then by heading and content, then by what its neighbours lack. */
export function planColumns(
  heads: readonly ColumnHead[],
  profiles: readonly ColumnProfile[],
  settings: Settings,
  pairs: PairOrder | undefined,
  repeats: Repeats,
): Column[] {
  const columns = heads.map((head, at): Column => {
    const column: Column = {
      column: head.column,
      head,
      profile: profiles[at]!,
      use: 'idle',
      holds: 'count',
      why: '',
      metric: -1,
      inferred: false,
      fixed: false,
      personal: false,
      sided: false,
      pair: undefined,
      roundsOf: '',
    };
    const setting = settingFor(head, settings);
    if (setting === undefined) guessUse(column);
    else applySetting(column, setting);
    return column;
  });
  settlePairs(columns, pairs);
  settleColumns(columns, repeats);
  return columns;
}

function applySetting(column: Column, setting: ColumnRole): void {
  column.fixed = true;
  const content = contentWithRemarks(column.profile);
  if (typeof setting === 'object') {
    column.use = 'value';
    column.metric = setting.metric;
    column.holds = content === 'date' ? 'stage-date' : content === 'flag' ? 'flag' : 'count';
  } else if (setting === 'ignore') column.why = 'settings';
  else if (setting === 'count') column.use = 'value';
  else column.use = setting;
}

/** The first guess, from one column's heading and content alone. */
function guessUse(column: Column): void {
  const { head, profile } = column;
  const content = contentOf(profile);
  const labelled = head.label.kind !== 'unknown';
  // Rates are worked out from counts; one under a name of its own has nothing to be checked against.
  if (head.share && head.role === undefined && content === 'count') return;
  if (head.role !== undefined && !(labelled && (head.role === 'count' || head.role === 'amount'))) {
    guessByRole(column, head.role, content);
    return;
  }
  // 決定予定 over days: what is hoped for then.
  if (head.side === 'plan' && (content === 'date' || content === 'flag')) column.why = 'planned';
  else if (labelled) guessByLabel(column, contentWithRemarks(profile));
  else if (head.period !== undefined || head.side !== undefined || head.total !== undefined) {
    if (content === 'count' || content === 'blank') makeValue(column, 'count');
    else if (content === 'flag' && head.period !== undefined) makeValue(column, 'flag');
    else guessByContent(column, content);
  } else guessByContent(column, content);
}

function guessByRole(column: Column, role: RoleWord, content: Content): void {
  const { profile, head } = column;
  if (role === 'count' || role === 'amount') {
    if (content === 'count' || content === 'blank') makeValue(column, 'count');
    return;
  }
  // A figure in every other row is a count; 「3社」 once in a while is a remark.
  const figures = profile.number > profile.text && profile.number * 2 > profile.rows && !holdsCodes(column);
  if (role === 'note' && content === 'count' && figures) {
    makeValue(column, 'count');
    return;
  }
  // 浅野 over CA, 早瀬 over RA: whose figures they are, and that person's role.
  if ((role === 'member' || role === 'ra') && content === 'count' && head.other !== '') {
    makeValue(column, 'count');
    return;
  }
  column.use = USE_OF_ROLE[role] ?? 'idle';
  column.why = WHY_OF_ROLE[role] ?? '';
  if (
    (role === 'activity' || role === 'side' || role === 'stage') &&
    profile.side * 2 > profile.text &&
    profile.text > 0
  )
    column.use = 'side';
  else if (role === 'side') column.use = profile.metric > 0 ? 'metric' : 'attribute';
  // 月 over names, 週 over figures: the heading stands for its row of heads, not for the cells below.
  if (column.use === 'date' && content === 'text') guessByContent(column, content);
  if (column.use === 'member' && profile.metric >= profile.text * 0.8 && profile.names === 0 && profile.metric > 0) {
    column.use = 'metric';
  }
  if ((role === 'member' || role === 'person') && namesBoth(profile)) column.use = 'metric';
  if (column.use === 'metric' && content === 'count') makeValue(column, 'count');
  if (column.use === 'status' && content === 'date') column.use = 'idle';
}

function guessByLabel(column: Column, content: Content): void {
  const { head, profile } = column;
  // 8/10 in a column of counts was typed for something else; one such cell makes no column of dates.
  const odd = !head.stageDate && profile.number > 0 && profile.date + profile.period < 3 * profile.number;
  if (content === 'date' && odd) makeValue(column, 'count');
  else if (content === 'date' || (content === 'blank' && head.stageDate)) makeValue(column, 'stage-date');
  else if (content === 'flag')
    makeValue(column, head.stageDate && profile.date + profile.period > 0 ? 'stage-date' : 'flag');
  else if (content === 'count' && holdsCodes(column)) {
    column.use = 'attribute';
    column.why = 'figures';
  } else if (content === 'count' || content === 'blank') makeValue(column, 'count');
  else if (head.stageDate && profile.date + profile.period > 0) makeValue(column, 'stage-date');
  else {
    guessByContent(column, content);
    if (column.use === 'idle' || column.use === 'attribute') column.why = 'text';
  }
}

/** 09012345678 under TEL or 電話番号: no calls, and nothing anybody counts. Money may be as large. */
function holdsCodes({ head: { label }, profile }: Column): boolean {
  const money = label.kind === 'metric' && METRICS[label.metric]!.kind === 'money';
  return !money && profile.codes * 2 > profile.number;
}

/** A column without a telling heading: its content speaks. */
function guessByContent(column: Column, content: Content): void {
  const { profile, head } = column;
  const texts = Math.max(1, profile.text + profile.mark);
  if (content === 'date') {
    column.use = 'date';
    column.inferred = head.role === undefined;
  } else if (content === 'count' && isYears(column)) {
    column.use = 'date';
    column.inferred = true;
  } else if (content === 'count') {
    if (head.other !== '' || head.side !== undefined || head.period !== undefined) makeValue(column, 'count');
  } else if (content === 'flag') {
    if (head.other !== '') makeValue(column, 'flag');
  } else if (content === 'text') {
    if (profile.side >= texts * 0.6) column.use = 'side';
    else if (profile.metric >= texts * 0.5) column.use = 'metric';
    else if (namesBoth(profile)) column.use = 'metric';
    else column.use = 'attribute';
  } else if (head.other !== '') makeValue(column, 'count');
}

/** 2025, 2026 down a column without a heading: the years of the rows. */
function isYears({ profile, head }: Column): boolean {
  return head.text === '' && profile.years > 1 && profile.years === profile.number;
}
