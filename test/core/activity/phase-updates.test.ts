import { expectWhole, type WholeCase } from '../../support/whole-answer';

const LIST = (phase: string, update: string): WholeCase => ({
  name: `${phase} with ${update} beside dated stages is how the case stands now`,
  sheet: `
求職者,企業,担当,${phase},${update},推薦日,一次面接日
A1,青空,佐藤,一次面接,2026/04/21,2026/04/09,2026/04/20
A1,白雲,佐藤,推薦,2026/04/10,2026/04/10,`,
  counts: '佐藤 2026-04 document_submitted 2\n佐藤 2026-04 first_interview_held 1',
  says: `
    D2 status-snapshot 一次面接 count=1 heading=${phase} kind=open status=一次面接
    D3 status-snapshot 推薦 count=1 heading=${phase} kind=open status=推薦`,
  ends: 'A1 青空 佐藤 open D2\nA1 白雲 佐藤 open D3',
  rows: 'hcc',
});

const STATES = (phase: string, update: string): WholeCase => ({
  name: `${phase} with ${update} alone tells no history`,
  sheet: `
求職者,企業,担当,${phase},${update}
A1,青空,佐藤,内定承諾,2026/5/11
A1,白雲,佐藤,一次面接,2026/6/9
A2,青空,佐藤,推薦,2026/6/11`,
  says: `
    D2 status-snapshot 内定承諾 count=1 heading=${phase} kind=hired status=内定承諾
    D3 status-snapshot 一次面接 count=1 heading=${phase} kind=open status=一次面接
    D4 status-snapshot 推薦 count=1 heading=${phase} kind=open status=推薦`,
  ends: 'A1 青空 佐藤 hired D2\nA1 白雲 佐藤 open D3\nA2 青空 佐藤 open D4',
  rows: 'hxxx',
});

const HEADS = [
  ['フェーズ', 'フェーズ更新日'],
  ['ステージ', 'ステージ更新日時'],
  ['選考段階', '選考段階更新日'],
  ['ステータス', 'ステータス更新日'],
  ['ステータス', '更新日'],
] as const;

/** When a record was brought to its present phase is no event of the month, unless the record is there phase by phase. */
const HISTORIES: readonly WholeCase[] = [
  {
    name: 'the same candidate and company phase by phase: a history, whose rows are steps',
    sheet: `
求職者,企業,担当,フェーズ,フェーズ更新日
A1,青空,佐藤,推薦,2026/4/9
A1,青空,佐藤,一次面接,2026/4/20
A1,青空,佐藤,内定,2026/5/8
A2,白雲,佐藤,推薦,2026/4/10
A2,白雲,佐藤,書類通過,2026/4/15`,
    counts: `
佐藤 2026-04 document_submitted 2
佐藤 2026-04 first_interview_held 1
佐藤 2026-04 document_passed 1
佐藤 2026-05 offer 1`,
    rows: 'hccccc',
  },
  {
    name: 'the date of a change is that of an event',
    sheet: `
フェーズ変更日,求職者,企業,担当,フェーズ
2026/4/9,A1,青空,佐藤,推薦
2026/4/20,A2,青空,佐藤,内定`,
    counts: '佐藤 2026-04 document_submitted 1\n佐藤 2026-04 offer 1',
    rows: 'hcc',
  },
  {
    name: 'cases that have but a number',
    sheet: `
選考ID,担当者,フェーズ,フェーズ更新日
10231,佐藤,書類通過,2026/04/14
10255,佐藤,推薦,2026/05/28`,
    says: `
      C2 status-snapshot 書類通過 count=1 heading=フェーズ kind=open status=書類通過
      C3 status-snapshot 推薦 count=1 heading=フェーズ kind=open status=推薦`,
    rows: 'hxx',
  },
  {
    name: 'in English',
    sheet: `
Candidate,Client,Owner,Stage,Stage date,CV sent,1st interview
A1,Kestrel,Emma,1st interview,2026-04-21,2026-04-09,2026-04-20`,
    counts: 'Emma 2026-04 document_submitted 1\nEmma 2026-04 first_interview_held 1',
    says: 'D2 status-snapshot 1st interview count=1 heading=Stage kind=open status=1st interview',
    ends: 'A1 Kestrel Emma open D2',
    rows: 'hc',
  },
];

describe('phases and when they were updated', () => {
  it.each([
    ...HEADS.map(([phase, update]) => LIST(phase, update)),
    ...HEADS.map(([phase, update]) => STATES(phase, update)),
    ...HISTORIES,
  ])('$name', expectWhole);
});
