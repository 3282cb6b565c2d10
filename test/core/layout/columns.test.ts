import { describePlans } from '../../support/layout-plan';

describePlans('what a heading says of its column', [
  {
    name: 'each role has its use',
    sheet: `
日付,時間,曜日,担当,担当RA,チーム,求職者,求職者ID,企業,求人,求人ID,活動内容,状態,No,職種,備考,件数,集計単位,元の行
2026/4/1,10:00,水,佐藤,高橋,東京,青葉 一,A001,○○商事,経理,J1,面談,完了,1,経理,なし,1,日,3
2026/4/2,11:00,木,佐藤,高橋,東京,若葉 二,A002,△△商事,営業,J2,推薦,完了,2,営業,また,1,日,4`,
    plan: 'date | time | idle | member | ra | team | candidate | candidate | client | job | job | metric | status | id | attribute | idle | count | grain | idle',
  },
  {
    name: 'dates that date nothing, with the reason',
    sheet: `
日付,次回予定日,更新日,生年月日,変更前フェーズ,フェーズ,面接官
2026/4/1,2026/4/8,2026/4/2,1990/1/1,面談,推薦,社外 一
2026/4/2,2026/4/9,2026/4/3,1991/1/1,推薦,一次面接,社外 二`,
    plan: 'date | idle (planned) | idle (record-date) | idle (other-date) | idle (former) | metric | idle (other-person)',
  },
  {
    name: 'times of all grains are dates',
    sheet: `
年度,四半期,月,週,担当,面談数
2026年度,1Q,4月,第1週,佐藤,3
2026年度,1Q,4月,第2週,佐藤,2`,
    plan: 'date | date | date | date | member | count first_meeting',
  },
  {
    name: 'figures and sides',
    sheet: `
月,担当,区分,金額,件数,面談数
4月,佐藤,目標,100,5,3
4月,佐藤,実績,90,4,2`,
    plan: 'date | member | side | count | count | count first_meeting',
  },
  {
    name: '区分 over metrics names them, over anything else nothing',
    sheet: `
日付,担当,区分,件数
2026/4/1,佐藤,面談,3
2026/4/2,佐藤,推薦,2
,,,
日付,担当,区分,面談数
2026/4/1,佐藤,午前,3
2026/4/2,佐藤,午後,2`,
    plan: ['date | member | metric | count', 'date | member | attribute | count first_meeting'],
  },
  {
    name: '項目 over 目標 and 実績 names the side',
    sheet: `
月,担当,項目,面談数,推薦数
4月,佐藤,目標,5,4
4月,佐藤,実績,3,2`,
    plan: 'date | member | side | count first_meeting | count document_submitted',
  },
  {
    name: 'half of them sides is not enough',
    sheet: `
月,担当,項目,件数
4月,佐藤,目標,5
4月,佐藤,面談,3
4月,佐藤,推薦,3
4月,佐藤,実績,3`,
    plan: 'date | member | metric | count',
  },
  {
    name: '月 over names stands for the months across',
    sheet: `
月,4月,5月,6月
佐藤,3,2,1
田中,1,2,3`,
    plan: 'member? | count 4 | count 5 | count 6',
  },
  {
    name: '担当 over metrics names what is counted',
    sheet: `
担当,4月,5月
面談,3,2
推薦,1,2`,
    plan: 'metric | count 4 | count 5',
  },
  {
    name: '担当 over people stays theirs, though one is called like a metric',
    sheet: `
担当,4月,5月
佐藤,3,2
田中,1,2
推薦,1,1`,
    plan: 'member | count 4 | count 5',
  },
  {
    name: '月 over anything else stands for the months across, too',
    sheet: `
月,4月,5月,6月
案件A1,3,2,1
案件B2,1,2,3`,
    plan: 'attribute | count 4 | count 5 | count 6',
  },
  {
    name: '活動 over figures counts them',
    sheet: `
日付,担当,活動,面談
2026/4/1,佐藤,12,3
2026/4/2,佐藤,10,2`,
    plan: 'date | member | count | count first_meeting',
  },
  {
    name: '進捗 over dates is no status',
    sheet: `
求職者,担当,推薦日,進捗
A001,佐藤,2026/4/1,2026/4/5
A002,佐藤,2026/4/2,2026/4/6`,
    plan: 'candidate | member | stage-date document_submitted | idle',
  },
  {
    name: 'CA over a name over figures: whose they are',
    sheet: `
日付,CA,CA,RA
,浅野,久保,早瀬
2026/4/1,3,2,4
2026/4/2,1,2,3`,
    plan: 'date | count @浅野 | count @久保 | count @早瀬',
  },
]);

describePlans('remarks', [
  {
    name: 'a figure in most rows is a count',
    sheet: `
日付,担当,面談数,備考
2026/4/1,佐藤,3,5
2026/4/2,佐藤,2,4
2026/4/3,佐藤,2,休み`,
    plan: 'date | member | count first_meeting | count',
  },
  {
    name: 'once in a while it is a remark',
    sheet: `
日付,担当,面談数,備考
2026/4/1,佐藤,3,5
2026/4/2,佐藤,2,
2026/4/3,佐藤,2,
2026/4/4,佐藤,2,4`,
    plan: 'date | member | count first_meeting | idle',
  },
  {
    name: 'among as many words it is a remark',
    sheet: `
日付,担当,面談数,備考
2026/4/1,佐藤,3,5
2026/4/2,佐藤,2,休み
2026/4/3,佐藤,2,6
2026/4/4,佐藤,2,早退`,
    plan: 'date | member | count first_meeting | idle',
  },
]);

describePlans('a column under a metric', [
  {
    name: 'of dates is a stage, of marks a flag, of numbers a count',
    sheet: `
求職者,推薦,内定,入社
A001,2026/4/1,○,1
A002,2026/4/2,×,2`,
    plan: 'candidate | stage-date document_submitted | flag offer | count joined',
  },
  {
    name: 'one cell typed as a date makes no column of dates',
    sheet: `
日付,担当,面談数,推薦数
2026/4/1,佐藤,3,8/10
2026/4/2,佐藤,2,5
2026/4/3,佐藤,2,4`,
    plan: 'date | member | count first_meeting | count document_submitted',
  },
  {
    name: 'of three times as many dates as numbers is one of dates',
    sheet: `
求職者,推薦,面談,内定
A001,2026/4/1,2026/4/1,2026/4/1
A002,2026/4/2,2026/4/2,2026/4/2
A003,2026/4/3,2026/4/3,1
A004,1,1,2`,
    plan: 'candidate | stage-date document_submitted | stage-date first_meeting | count offer',
  },
  {
    name: 'over its 件数 is a count of it',
    sheet: `
,面談,,売上,
担当,件数,目標,金額,目標
佐藤,3,4,200,500
田中,3,4,200,500`,
    plan: 'member | count first_meeting | count first_meeting target | count revenue | count revenue target',
  },
  {
    name: 'of marks is a flag, though called 数',
    sheet: `
求職者,面談数,推薦数
A001,○,×
A002,○,○`,
    plan: 'candidate | flag first_meeting | flag document_submitted',
  },
  {
    name: 'blank so far, under 推薦 a count, under 推薦日 a stage',
    sheet: `
求職者,担当,内定日,推薦日,推薦
A001,佐藤,2026/4/1,,
A002,佐藤,2026/4/2,,`,
    plan: 'candidate | member | stage-date offer | stage-date document_submitted | count document_submitted',
  },
  {
    name: 'marks and one date under 推薦日 are stages, marks alone are flags',
    sheet: `
求職者,担当,推薦日,内定日
A001,佐藤,○,○
A002,佐藤,2026/4/2,×
A003,佐藤,○,○
A004,佐藤,○,○`,
    plan: 'candidate | member | stage-date document_submitted | flag offer',
  },
  {
    name: 'words under it are remarks, but for one date under 内定日',
    sheet: `
求職者,担当,推薦日,面談,内定日
A001,佐藤,2026/4/1,感じのよい方,先方の返事を待つ
A002,佐藤,2026/4/2,よく話す方,本人が考えている
A003,佐藤,2026/4/2,静かな方,2026/4/9
A004,佐藤,2026/4/2,明るい方,条件を確かめる`,
    plan: 'candidate | member | stage-date document_submitted | attribute (text) | stage-date offer',
  },
  {
    name: 'a date with words beside it is a date',
    sheet: `
求職者,担当,書類推薦,一次面接
A001,佐藤,4/1 送付,4/7 通過
A002,佐藤,4/2 送付,4/9 NG`,
    plan: 'candidate | member | stage-date document_submitted | stage-date first_interview_held',
  },
]);

describePlans('a column under a period, a side or a total', [
  {
    name: 'of numbers, or blank so far, counts',
    sheet: `
担当,4月,5月,目標,合計
佐藤,3,,5,3
田中,2,,5,2`,
    plan: 'member | count 4 | count 5 | count target | count sum',
  },
  {
    name: 'of marks is a flag under a period only',
    sheet: `
担当,項目,4月,5月
佐藤,面談,○,○
田中,面談,×,○`,
    plan: 'member | metric | flag 4 | flag 5',
  },
  {
    name: 'of words is none',
    sheet: `
担当,面談数,4月,実績
佐藤,3,よい月,よかった
田中,2,わるい月,だめだった`,
    plan: 'member | count first_meeting | attribute | attribute',
  },
]);
