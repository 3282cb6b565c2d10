import type { TableShape } from '../core/activity/activity';
import type { Text } from '../core/language';
import { message } from './message';

/** Texts of the sidebar's first page that depend on what was read. */
export const overviewTexts = {
  everything: { ja: '全期間', en: 'Everything' },
} satisfies Record<string, Text>;

export const shapes: Readonly<Record<TableShape, Text>> = {
  'event-log': { ja: '活動ログ（1行が1つの出来事）', en: 'activity log (a row is one event)' },
  'stage-dates': { ja: '選考の日付を横に並べた表', en: 'a date column for each stage' },
  flags: { ja: '○×の表', en: 'a table of marks' },
  counts: { ja: '件数の表', en: 'a table of counts' },
  'cross-tab': { ja: 'クロス集計', en: 'a cross-tab' },
  targets: { ja: '目標の表', en: 'a table of targets' },
};

export const unfinished = message<{ period: string }>(
  ({ period }) => `${period}（途中）`,
  ({ period }) => `${period} (in progress)`,
);

/** Rows of single events are counted as events; figures, as the cells they stand in. */
export const understood = message<{
  tabs: string;
  events: number;
  figures: boolean;
  members: number;
  first: string;
  last: string;
}>(
  ({ tabs, events, figures, members, first, last }) =>
    `「${tabs}」から、${first}〜${last}の${figures ? `件数${events}か所` : `${events}件`}${members > 0 ? `、担当者${members}人分` : ''}を読みました。`,
  ({ tabs, events, figures, members, first, last }) =>
    `Read ${events} ${figures ? 'counts' : 'events'}${members > 0 ? ` of ${members} people` : ''} from "${tabs}", ${first} to ${last}.`,
);

export const understoodUndated = message<{ tabs: string; events: number; figures: boolean }>(
  ({ tabs, events, figures }) =>
    `「${tabs}」から${figures ? `件数${events}か所` : `${events}件`}を読みました。日付のない表なので、期間では分けられません。`,
  ({ tabs, events, figures }) =>
    `Read ${events} ${figures ? 'counts' : 'events'} from "${tabs}". The table has no dates, so it cannot be split by period.`,
);

export const rate = message<{ percent: number; low: number; high: number }>(
  ({ percent, low, high }) => `${percent}%（${low}〜${high}%）`,
  ({ percent, low, high }) => `${percent}% (${low}–${high}%)`,
);

export const perUnit: Readonly<Record<'candidate' | 'client', { ja: string; en: string }>> = {
  candidate: { ja: '1人あたり', en: ' per candidate' },
  client: { ja: '1社あたり', en: ' per client' },
};

export const rowsOf = message<{ tab: string; rows: string }>(
  ({ tab, rows }) => `${tab} ${rows}行`,
  ({ tab, rows }) => `${tab}, row ${rows}`,
);
