import { describePlans } from '../../support/layout-plan';

describePlans('numbers down the first column', [
  {
    name: 'under a month they are its days',
    sheet: `
2026年10月,面談,推薦
1,2,1
2,3,0
5,1,1
6,2,2`,
    plan: 'date? | count first_meeting | count document_submitted',
  },
  {
    name: 'a blank column before them is no column',
    sheet: `
,佐藤 10月,面談,推薦
,,,
,1,2,1
,2,3,0
,5,1,1
,6,2,2`,
    plan: 'idle | date? | count first_meeting | count document_submitted',
  },
  {
    name: 'beside a date they are not',
    sheet: `
,日付,面談
1,2026/10/1,2
2,2026/10/2,3
3,2026/10/5,1
4,2026/10/6,2`,
    plan: 'idle | date | count first_meeting',
  },
  {
    name: 'beside months across they are not',
    sheet: `
,担当,4月,5月,6月
1,佐藤,2,3,4
2,田中,3,2,1
3,鈴木,1,1,1
4,高橋,1,2,3`,
    plan: 'idle | member | count 4 | count 5 | count 6',
  },
  {
    name: 'under a heading of their own they are what it says',
    sheet: `
No,面談,推薦
1,2,1
2,3,0
3,1,1
4,2,2`,
    plan: 'id | count first_meeting | count document_submitted',
  },
  {
    name: 'under a metric they are counts that happen to rise',
    sheet: `
架電,面談,推薦
11,2,1
12,3,0
14,1,1
18,2,2`,
    plan: 'count candidate_call/client_call | count first_meeting | count document_submitted',
  },
  {
    name: 'what the settings say comes first',
    sheet: `
2026年10月,面談,推薦
1,2,1
2,3,0
5,1,1
6,2,2`,
    settings: [['列', '2026年10月', '無視']],
    plan: 'idle (settings) | count first_meeting | count document_submitted',
  },
  {
    name: 'neither more than 31 nor falling again and again',
    sheet: `
10月,面談,推薦
1,2,1
3,3,0
2,1,1
5,2,2
4,1,1`,
    plan: 'count 10 | count first_meeting | count document_submitted',
  },
]);

describePlans('names at the left of figures', [
  {
    name: 'under no heading',
    sheet: `
,面談数,推薦数
佐藤,2,1
田中,3,0`,
    plan: 'member? | count first_meeting | count document_submitted',
  },
  {
    name: 'under a word that says nothing against them',
    sheet: `
ほげ,面談数,推薦数
佐藤,2,1
田中,3,0`,
    plan: 'member? | count first_meeting | count document_submitted',
  },
  {
    name: 'other things under such a word are none',
    sheet: `
ほげ,面談数,推薦数
プランA3,2,1
プランB4,3,0`,
    plan: 'attribute | count first_meeting | count document_submitted',
  },
  {
    name: 'half of them are enough',
    sheet: `
ほげ,面談数,推薦数
佐藤,2,1
プランB4,3,0`,
    plan: 'member? | count first_meeting | count document_submitted',
  },
  {
    name: 'sentences are no names, under no heading either',
    sheet: `
,面談数,推薦数
月初に全員で集まって話し合って決めた目標のとおりにやってみた週,2,1
月末に全員で集まって話し合って決めた目標のとおりにやってみた週,3,0`,
    plan: 'attribute | count first_meeting | count document_submitted',
  },
  {
    name: 'where a column of people stands already, they are something else',
    sheet: `
,担当,面談数,推薦数
青葉,佐藤,2,1
若葉,田中,3,0`,
    plan: 'attribute | member | count first_meeting | count document_submitted',
  },
  {
    name: 'where the rows name what is counted, too',
    sheet: `
,項目,4月,5月
青葉,面談,2,1
若葉,推薦,3,0`,
    plan: 'attribute | metric | count 4 | count 5',
  },
  {
    name: 'behind the figures they are remarks',
    sheet: `
面談数,推薦数,
2,1,佐藤
3,0,田中`,
    plan: 'count first_meeting | count document_submitted | attribute',
  },
  {
    name: 'beside a column 氏名 that lists candidates they are theirs',
    sheet: `
,氏名,企業,推薦,内定
青葉,佐藤 一,○○商事,○,○
若葉,田中 二,△△商事,○,×`,
    plan: 'attribute | candidate | client | flag document_submitted | flag offer',
  },
  {
    name: 'beside stage dates only, they are no members',
    sheet: `
,推薦日,内定日
青葉,2026/4/1,2026/4/5
若葉,2026/4/2,2026/4/9`,
    plan: 'attribute | stage-date document_submitted | stage-date offer',
  },
]);

describePlans('how far something has come', [
  {
    name: '活動 with 面談 and 区分 with 設定, 実施: both name the metric together',
    sheet: `
日付,担当,活動,区分
2026/4/1,佐藤,面談,設定
2026/4/2,佐藤,一次面接,実施`,
    plan: 'date | member | metric | aspect',
  },
  {
    name: 'one value all the way down says nothing',
    sheet: `
日付,担当,活動,区分
2026/4/1,佐藤,面談,設定
2026/4/2,佐藤,一次面接,設定`,
    plan: 'date | member | metric | attribute',
  },
  {
    name: 'four of five are enough',
    sheet: `
日付,担当,活動,区分
2026/4/1,佐藤,面談,設定
2026/4/2,佐藤,一次面接,実施
2026/4/3,佐藤,一次面接,実施
2026/4/4,佐藤,一次面接,設定
2026/4/5,佐藤,一次面接,社長`,
    plan: 'date | member | metric | aspect',
  },
  {
    name: 'two of three are not',
    sheet: `
日付,担当,活動,区分
2026/4/1,佐藤,面談,設定
2026/4/2,佐藤,一次面接,実施
2026/4/5,佐藤,一次面接,社長`,
    plan: 'date | member | metric | attribute',
  },
  {
    name: '結果 is how it ended',
    sheet: `
日付,担当,活動,結果
2026/4/1,佐藤,面談,実施
2026/4/2,佐藤,一次面接,キャンセル`,
    plan: 'date | member | metric | status',
  },
  {
    name: 'Outcome, too',
    sheet: `
Date,Consultant,Activity,Outcome
2026-04-01,Ana Specimen,1st interview,held
2026-04-02,Ana Specimen,1st interview,cancelled`,
    plan: 'date | member | metric | status',
  },
  {
    name: 'ステータス beside an activity says it as well as 区分',
    sheet: `
日付,担当,活動,ステータス
2026/4/1,佐藤,面談,設定
2026/4/2,佐藤,一次面接,実施`,
    plan: 'date | member | metric | aspect',
  },
  {
    name: 'beside activities nobody knows it is what it is called',
    sheet: `
日付,担当,活動,ステータス
2026/4/1,佐藤,ほげ,設定
2026/4/2,佐藤,ふが,実施`,
    plan: 'date | member | metric | status',
  },
  {
    name: 'what the settings say comes first',
    sheet: `
日付,担当,活動,区分
2026/4/1,佐藤,面談,設定
2026/4/2,佐藤,一次面接,実施`,
    settings: [['列', '区分', '状態']],
    plan: 'date | member | metric | status',
  },
]);

describePlans('which round', [
  {
    name: '面接日 beside 面接種別 is a log of interviews',
    sheet: `
面接日,担当,求職者,面接種別
2026/4/1,佐藤,A001,一次
2026/4/2,佐藤,A002,二次
2026/4/3,佐藤,A003,最終`,
    plan: 'date | member | candidate | metric of 面接?',
  },
  {
    name: '面接設定日 makes them interviews that were arranged',
    sheet: `
面接設定日,担当,求職者,回
2026/4/1,佐藤,A001,1回目
2026/4/2,佐藤,A002,2回目
2026/4/3,佐藤,A003,最終`,
    plan: 'date | member | candidate | metric of 面接設定?',
  },
  {
    name: 'Interview date beside Round',
    sheet: `
Interview date,Consultant,Candidate,Round
2026-04-01,Ana Specimen,C1,1st
2026-04-02,Ana Specimen,C2,2nd
2026-04-03,Ana Specimen,C3,Final`,
    plan: 'date | member | candidate | metric of interview?',
  },
  {
    name: '一次面接日 says the round itself: what is dated is that stage, the column beside it how it stands',
    sheet: `
一次面接日,担当,求職者,面接種別
2026/4/1,佐藤,A001,一次
2026/4/2,佐藤,A002,二次
2026/4/3,佐藤,A003,最終`,
    plan: 'stage-date first_interview_held | member | candidate | status',
  },
  {
    name: 'two stage dates are a table of stages, whatever round is beside them',
    sheet: `
担当,求職者,推薦日,面接日,回
佐藤,A001,2026/4/1,2026/4/8,一次
佐藤,A002,2026/4/2,2026/4/9,二次`,
    plan: 'member | candidate | stage-date document_submitted | stage-date first_interview_held/interview_total_set | status',
  },
  {
    name: '面接 under 活動 beside 回: both together',
    sheet: `
日付,担当,活動,回
2026/4/1,佐藤,面接,一次
2026/4/2,佐藤,面接,二次
2026/4/3,佐藤,面接,最終`,
    plan: 'date | member | metric | aspect',
  },
  {
    name: 'four rounds of five are enough, three of four are not',
    sheet: `
面接日,担当,求職者,面接種別
2026/4/1,佐藤,A001,一次
2026/4/2,佐藤,A002,二次
2026/4/3,佐藤,A003,最終
2026/4/4,佐藤,A004,一次
2026/4/5,佐藤,A005,面談会
,,,
面接日,担当,求職者,種別
2026/4/1,佐藤,A001,一次
2026/4/2,佐藤,A002,二次
2026/4/3,佐藤,A003,最終
2026/4/5,佐藤,A005,面談会`,
    plan: ['date | member | candidate | metric of 面接?', 'date | member | candidate | metric'],
  },
]);

describePlans('which column says what was done', [
  {
    name: '活動内容 before フェーズ',
    sheet: `
日付,担当,フェーズ,活動内容
2026/4/1,佐藤,一次面接,面談
2026/4/2,佐藤,内定,推薦`,
    plan: 'date | member | status | metric',
  },
  {
    name: 'フェーズ before labels under an unknown heading',
    sheet: `
日付,担当,ほげ,フェーズ
2026/4/1,佐藤,面談,一次面接
2026/4/2,佐藤,推薦,内定`,
    plan: 'date | member | attribute | metric',
  },
  {
    name: '活動内容 that names nothing gives way to a column that does',
    sheet: `
日付,担当,活動内容,ほげ
2026/4/1,佐藤,いろいろ,面談
2026/4/2,佐藤,あれこれ,推薦`,
    plan: 'date | member | attribute | metric',
  },
  {
    name: 'of two alike the first',
    sheet: `
日付,担当,活動内容,種別
2026/4/1,佐藤,面談,推薦
2026/4/2,佐藤,推薦,面談`,
    plan: 'date | member | metric | attribute',
  },
  {
    name: 'what the settings name, before all others',
    sheet: `
日付,担当,活動内容,ほげ
2026/4/1,佐藤,面談,面談
2026/4/2,佐藤,推薦,推薦`,
    settings: [['列', 'ほげ', '指標']],
    plan: 'date | member | attribute | metric',
  },
  {
    name: 'beside two columns of counts, labels that are no metrics say nothing',
    sheet: `
日付,担当,項目,面談数,推薦数
2026/4/1,佐藤,面談,2,1
2026/4/2,佐藤,新宿,3,0`,
    plan: 'date | member | attribute | count first_meeting | count document_submitted',
  },
  {
    name: 'beside one column of counts, 項目 that names no metric says nothing',
    sheet: `
日付,担当,項目,面談数
2026/4/1,佐藤,青葉,2
2026/4/2,佐藤,若葉,3`,
    plan: 'date | member | attribute | count first_meeting',
  },
]);
