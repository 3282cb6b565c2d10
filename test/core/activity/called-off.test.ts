import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** A remark beside a meeting or an interview of a log. */
const beside = (remark: string, held: boolean, activity = '面談'): WholeCase => ({
  name: `${activity}, ${remark}: ${held ? 'held' : 'not held'}`,
  sheet: [
    ['日付', '担当', '活動', '求職者', '備考'],
    ['2026/5/9', '佐藤', activity, 'A1', remark],
    ['2026/5/12', '佐藤', '推薦', 'A2', ''],
  ],
  counts: `
    佐藤 2026-05 document_submitted 1
    ${held ? `佐藤 2026-05 ${METRIC[activity]} 1` : ''}`,
  says: held ? '' : `E2 cancelled-row ${remark}`,
  rows: held ? 'hcc' : 'hxc',
});

const METRIC: Readonly<Record<string, string>> = {
  面談: 'first_meeting',
  一次面接実施: 'first_interview_held',
  一次面接設定: 'first_interview_set',
  求職者架電: 'candidate_call',
};

const OFF = [
  'キャンセル',
  '当日キャンセル',
  '前日にキャンセル',
  '先方都合でリスケ',
  '本人都合によりキャンセル',
  '無断キャンセル',
  'リスケ→5/14',
  '当日キャンセル→6/1',
  'リスケ（体調不良）',
  'ドタキャン',
  '延期になった',
  '面談キャンセル',
  'キャンセル連絡あり',
  'No show',
  'cancelled',
];
/** Too far: it was held after all, on the day it was moved to, or the word is about something else. */
const HELD = [
  'リスケ→5/9',
  'リスケ（5/7→5/9）',
  'リスケして実施',
  'リスケ→実施',
  'キャンセル待ちから繰上げ',
  'キャンセル料の説明',
  '前回キャンセル分',
  '他社面談をキャンセル',
  '次回は延期の可能性',
];

const TABLES: readonly WholeCase[] = [
  {
    name: 'beside the only meeting of a table of stages',
    sheet: `
求職者,担当,登録日,面談日,推薦日,備考
A1,佐藤,2026/5/1,2026/5/9,,当日キャンセル
A2,佐藤,2026/5/2,2026/5/10,2026/5/12,キャンセル`,
    counts: '佐藤 2026-05 registration 2\n佐藤 2026-05 first_meeting 1\n佐藤 2026-05 document_submitted 1',
    says: 'F2 cancelled-row 当日キャンセル',
    rows: 'hcc',
  },
  {
    name: 'not too far: beside two meetings it does not say which',
    sheet: `
求職者,担当,面談日,一次面接日,備考
A1,佐藤,2026/5/9,2026/5/20,キャンセル`,
    counts: '佐藤 2026-05 first_meeting 1\n佐藤 2026-05 first_interview_held 1',
    rows: 'hc',
  },
];

describe('remarks that something was called off', () => {
  it.each([
    ...OFF.map((remark) => beside(remark, false)),
    beside('リスケ', false, '一次面接実施'),
    ...HELD.map((remark) => beside(remark, true)),
    beside('リスケ', true, '一次面接設定'),
    beside('キャンセル', true, '求職者架電'),
    ...TABLES,
  ])('$name', expectWhole);
});
