import { describePlans } from '../../support/layout-plan';

describePlans('of several dates', [
  {
    name: 'the one of the act dates a log, whatever stands before it',
    sheet: `
更新日,登録日時,日付,実施日,担当,活動内容
2026/4/9,2026/4/8,2026/4/1,2026/4/2,佐藤,面談
2026/4/9,2026/4/8,2026/4/3,2026/4/5,佐藤,推薦`,
    plan: 'idle (record-date) | idle (record-date) | idle (other-date) | date | member | metric',
  },
  {
    name: 'two of one rank: the first, and it is said',
    sheet: `
対応日,実施日,担当,活動内容
2026/4/1,2026/4/2,佐藤,面談
2026/4/3,2026/4/5,佐藤,推薦`,
    plan: 'date? | idle (other-date) | member | metric',
  },
  {
    name: 'a month beside the day is a part of it',
    sheet: `
月,日付,担当,活動内容
4月,2026/4/1,佐藤,面談
4月,2026/4/3,佐藤,推薦`,
    plan: 'date | date | member | metric',
  },
  {
    name: 'a year and a month are put together',
    sheet: `
年,月,担当,面談数
2026,4,佐藤,3
2026,5,佐藤,2`,
    plan: 'date | date | member | count first_meeting',
  },
  {
    name: 'a log that has none but of its records is dated by the making',
    sheet: `
作成日,更新日,担当,活動内容
2026/4/1,2026/4/2,佐藤,面談
2026/4/3,2026/4/5,佐藤,推薦`,
    plan: 'date? | idle (other-date) | member | metric',
  },
  {
    name: 'with a count in each row, too',
    sheet: `
更新日,担当,活動内容,件数
2026/4/1,佐藤,面談,3
2026/4/3,佐藤,推薦,2`,
    plan: 'date? | member | metric | count',
  },
  {
    name: 'a year, month or week beside the day is a part of it, a report’s day too',
    sheet: `
年度,報告日,担当,活動内容
2026年度,2026/4/1,佐藤,面談
2026年度,2026/4/3,佐藤,推薦
,,,
月,報告日,担当,活動内容
4月,2026/4/1,佐藤,面談
4月,2026/4/3,佐藤,推薦
,,,
週,報告日,担当,活動内容
第1週,2026/4/1,佐藤,面談
第1週,2026/4/3,佐藤,推薦`,
    plan: ['date | date | member | metric', 'date | date | member | metric', 'date | date | member | metric'],
  },
  {
    name: 'a record of changes, by the change',
    sheet: `
作成日,更新日,担当,求職者,変更前フェーズ,変更後フェーズ
2026/4/1,2026/4/2,佐藤,A001,面談,書類推薦
2026/4/1,2026/4/5,佐藤,A001,書類推薦,一次面接`,
    plan: 'idle (other-date) | date? | member | candidate | idle (former) | metric',
  },
  {
    name: 'a phase dated by its record, too',
    sheet: `
作成日,更新日,担当,求職者,新フェーズ
2026/4/1,2026/4/2,佐藤,A001,書類推薦
2026/4/1,2026/4/5,佐藤,A001,一次面接`,
    plan: 'idle (other-date) | date? | member | candidate | metric',
  },
  {
    name: 'a table of counts is dated by no record',
    sheet: `
更新日,担当,面談数,推薦数
2026/4/2,佐藤,3,1
2026/4/5,田中,2,2`,
    plan: 'idle (record-date) | member | count first_meeting | count document_submitted',
  },
  {
    name: 'a column of records that holds no date dates nothing',
    sheet: `
更新日,担当,活動内容
未,佐藤,面談
未,佐藤,推薦`,
    plan: 'idle (record-date) | member | metric',
  },
  {
    name: 'what the settings call the date is it',
    sheet: `
実施日,ほげ,担当,活動内容
2026/4/1,2026/4/2,佐藤,面談
2026/4/3,2026/4/5,佐藤,推薦`,
    settings: [['列', 'ほげ', '日付']],
    plan: 'idle (other-date) | date | member | metric',
  },
]);
