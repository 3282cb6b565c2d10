import { describePlans } from '../../support/layout-plan';

describePlans('a phase', [
  {
    name: 'beside dated stages is how it stands now',
    sheet: `
求職者,担当,フェーズ,推薦日,一次面接日
A001,佐藤,一次面接,2026/4/1,2026/4/9
A002,佐藤,書類推薦,2026/4/2,`,
    plan: 'candidate | member | status | stage-date document_submitted | stage-date first_interview_held',
  },
  {
    name: 'beside the date of an event is a history',
    sheet: `
変更日,求職者,担当,フェーズ
2026/4/1,A001,佐藤,書類推薦
2026/4/9,A001,佐藤,一次面接`,
    plan: 'date | candidate | member | metric',
  },
  {
    name: 'beside the month of registration only is how it stands now',
    sheet: `
求職者,担当,フェーズ
A001,佐藤,書類推薦
A002,佐藤,一次面接`,
    plan: 'candidate | member | status',
  },
  {
    name: 'beside the month in which each came is how it stands now',
    sheet: `
登録月,担当,求職者,フェーズ
2026年4月,佐藤,A001,書類推薦
2026年5月,佐藤,A002,一次面接
,,,
コホート月,担当,求職者,ステージ
2026年4月,佐藤,A001,書類推薦
2026年5月,佐藤,A002,一次面接`,
    plan: ['date | member | candidate | status', 'date | member | candidate | status'],
  },
  {
    name: 'beside the month, week or quarter of the act is a history',
    sheet: `
実績月,担当,求職者,フェーズ
2026年4月,佐藤,A001,書類推薦
2026年5月,佐藤,A002,一次面接
,,,
週,担当,求職者,ステージ
4月1週,佐藤,A001,書類推薦
4月2週,佐藤,A002,一次面接
,,,
四半期,担当,求職者,選考フェーズ
1Q,佐藤,A001,書類推薦
2Q,佐藤,A002,一次面接`,
    plan: [
      'date | member | candidate | metric',
      'date | member | candidate | metric',
      'date | member | candidate | metric',
    ],
  },
  {
    name: 'beside figures says what they count',
    sheet: `
担当,フェーズ,件数
佐藤,書類推薦,3
佐藤,一次面接,2`,
    plan: 'member | metric | count',
  },
  {
    name: 'beside planned figures and money only does not',
    sheet: `
担当,フェーズ,売上,予定
佐藤,書類推薦,300000,3
佐藤,一次面接,200000,2`,
    plan: 'member | status | count revenue | idle (planned)',
  },
  {
    name: 'beside marks says what they mark',
    sheet: `
担当,フェーズ,ほげ
佐藤,書類推薦,○
佐藤,一次面接,○`,
    plan: 'member | metric | flag @ほげ',
  },
  {
    name: 'which the settings call the activity stays it',
    sheet: `
求職者,担当,フェーズ,推薦日
A001,佐藤,一次面接,2026/4/1
A002,佐藤,書類推薦,2026/4/2`,
    settings: [['列', 'フェーズ', '指標']],
    plan: 'candidate | member | metric | date',
  },
]);

describePlans('a log whose dates are called by what was done', [
  {
    name: 'the first of them dates it',
    sheet: `
面談日,担当,求職者,活動内容,応募日
2026/4/1,佐藤,A001,面談,2026/4/2
2026/4/3,佐藤,A002,推薦,2026/4/5`,
    plan: 'date | member | candidate | metric | idle (other-date)',
  },
  {
    name: 'none of them beside a plain date',
    sheet: `
日付,面談日,担当,求職者,活動内容
2026/4/1,2026/4/1,佐藤,A001,面談
2026/4/3,2026/4/3,佐藤,A002,推薦`,
    plan: 'date | idle (other-date) | member | candidate | metric',
  },
  {
    name: 'one that the settings count goes on counting',
    sheet: `
日付,面談日,担当,求職者,活動内容
2026/4/1,2026/4/1,佐藤,A001,架電
2026/4/3,2026/4/3,佐藤,A002,推薦`,
    settings: [['列', '面談日', '初回面談']],
    plan: 'date | stage-date first_meeting | member | candidate | metric',
  },
]);

describePlans('a status', [
  {
    name: 'with stages in it, beside the date of an event and nothing else to count: the rows are steps',
    sheet: `
日付,担当,求職者,ステータス
2026/4/1,佐藤,A001,書類推薦
2026/4/9,佐藤,A001,一次面接`,
    plan: 'date | member | candidate | metric?',
  },
  {
    name: 'with stages in half of it, too; in less than half not',
    sheet: `
日付,担当,求職者,ステータス
2026/4/1,佐藤,A001,書類推薦
2026/4/9,佐藤,A001,ほげ
,,,
日付,担当,求職者,状況
2026/4/1,佐藤,A001,書類推薦
2026/4/9,佐藤,A001,ほげ
2026/4/9,佐藤,A001,ふが`,
    plan: ['date | member | candidate | metric?', 'date | member | candidate | status'],
  },
  {
    name: 'beside a month only is how it stands now',
    sheet: `
登録月,担当,求職者,ステータス
2026年4月,佐藤,A001,書類推薦
2026年4月,佐藤,A002,一次面接`,
    plan: 'date | member | candidate | status',
  },
  {
    name: 'dated by its update, the same candidate in several rows: a history',
    sheet: `
更新日,担当,求職者,ステータス
2026/4/1,佐藤,A001,書類推薦
2026/4/9,佐藤,A001,一次面接
2026/4/9,佐藤,A002,書類推薦`,
    plan: 'date? | member | candidate | metric?',
  },
  {
    name: 'dated by its update, each candidate once: how it stands now',
    sheet: `
更新日,担当,求職者,ステータス
2026/4/1,佐藤,A001,書類推薦
2026/4/9,佐藤,A002,一次面接
2026/4/9,佐藤,A003,書類推薦`,
    plan: 'idle (record-date) | member | candidate | status',
  },
  {
    name: 'dated by when each came, its update no date of a step',
    sheet: `
登録月,更新日,求職者,ステータス
2026年4月,2026/4/1,A001,書類推薦
2026年4月,2026/4/9,A001,一次面接
2026年4月,2026/4/9,A002,書類推薦`,
    plan: 'date | idle (record-date) | candidate | status',
  },
  {
    name: 'dated by nothing but what is planned: how it stands now',
    sheet: `
次回予定日,求職者,ステータス
2026/4/1,A001,書類推薦
2026/4/9,A001,一次面接
2026/4/9,A002,書類推薦`,
    plan: 'idle (planned) | candidate | status',
  },
  {
    name: 'dated by its update, with a company: several applications, not steps of one',
    sheet: `
更新日,担当,求職者,企業,ステータス
2026/4/1,佐藤,A001,青葉商事,書類推薦
2026/4/9,佐藤,A001,若葉物産,一次面接
2026/4/9,佐藤,A002,青葉商事,書類推薦`,
    plan: 'idle (record-date) | member | candidate | client | status',
  },
  {
    name: 'candidates of four different in five rows are too many for a history',
    sheet: `
更新日,担当,求職者,ステータス
2026/4/1,佐藤,A001,書類推薦
2026/4/9,佐藤,A001,一次面接
2026/4/9,佐藤,A002,書類推薦
2026/4/9,佐藤,A003,書類推薦
2026/4/9,佐藤,A004,書類推薦`,
    plan: 'idle (record-date) | member | candidate | status',
  },
  {
    name: 'with figures beside it stays what it is',
    sheet: `
日付,担当,ステータス,面談数
2026/4/1,佐藤,書類推薦,2
2026/4/9,佐藤,一次面接,3`,
    plan: 'date | member | status | count first_meeting',
  },
]);

describePlans('a date nobody knows', [
  {
    name: 'beside dated stages is a stage nobody knows',
    sheet: `
求職者,担当,推薦日,ほげ日
A001,佐藤,2026/4/1,2026/4/3
A002,佐藤,2026/4/2,2026/4/5`,
    plan: 'candidate | member | stage-date document_submitted | stage-date @ほげ日',
  },
  {
    name: 'beside counts dates the rows',
    sheet: `
ほげ日,担当,推薦数
2026/4/1,佐藤,3
2026/4/2,佐藤,2`,
    plan: 'date? | member | count document_submitted',
  },
  {
    name: 'under no heading beside dated stages stays the date of the row',
    sheet: `
,求職者,担当,推薦日,内定日
2026/4/1,A001,佐藤,2026/4/1,2026/4/3
2026/4/1,A002,佐藤,2026/4/2,`,
    plan: 'date? | candidate | member | stage-date document_submitted | stage-date offer',
  },
]);

describePlans('remarks beside dated stages', [
  {
    name: 'that hold nothing but how it ended say how each stands',
    sheet: `
求職者,担当,推薦日,備考
A001,佐藤,2026/4/1,辞退
A002,佐藤,2026/4/2,お見送り
A003,佐藤,2026/4/2,辞退
A004,佐藤,2026/4/2,連絡待ち
A005,佐藤,2026/4/2,お見送り
A006,佐藤,2026/4/2,連絡待ち`,
    plan: 'candidate | member | stage-date document_submitted | status?',
  },
  {
    name: 'three are not enough to trust them',
    sheet: `
求職者,担当,推薦日,備考
A001,佐藤,2026/4/1,辞退
A002,佐藤,2026/4/2,辞退
A003,佐藤,2026/4/2,辞退`,
    plan: 'candidate | member | stage-date document_submitted | idle',
  },
  {
    name: 'four are, two words among them',
    sheet: `
求職者,担当,推薦日,備考
A001,佐藤,2026/4/1,辞退
A002,佐藤,2026/4/2,辞退
A003,佐藤,2026/4/2,お見送り
A004,佐藤,2026/4/2,お見送り`,
    plan: 'candidate | member | stage-date document_submitted | status?',
  },
  {
    name: 'one sentence among them, and they are remarks',
    sheet: `
求職者,担当,推薦日,備考
A001,佐藤,2026/4/1,辞退
A002,佐藤,2026/4/2,お見送り
A003,佐藤,2026/4/2,辞退
A004,佐藤,2026/4/2,来週また電話
A005,佐藤,2026/4/2,お見送り
A006,佐藤,2026/4/2,お見送り
A007,佐藤,2026/4/2,お見送り`,
    plan: 'candidate | member | stage-date document_submitted | idle',
  },
  {
    name: 'each another word: remarks',
    sheet: `
求職者,担当,推薦日,備考
A001,佐藤,2026/4/1,辞退
A002,佐藤,2026/4/2,お見送り
A003,佐藤,2026/4/2,連絡待ち
A004,佐藤,2026/4/2,本人辞退`,
    plan: 'candidate | member | stage-date document_submitted | idle',
  },
  {
    name: 'a date or a number among them: remarks',
    sheet: `
求職者,担当,推薦日,備考,メモ
A001,佐藤,2026/4/1,辞退,辞退
A002,佐藤,2026/4/2,辞退,辞退
A003,佐藤,2026/4/2,辞退,辞退
A004,佐藤,2026/4/2,辞退,辞退
A005,佐藤,2026/4/2,2026/4/9,3`,
    plan: 'candidate | member | stage-date document_submitted | idle | idle',
  },
  {
    name: 'under the heading of what is to come next they are none',
    sheet: `
求職者,担当,推薦日,次回予定
A001,佐藤,2026/4/1,辞退
A002,佐藤,2026/4/2,辞退
A003,佐藤,2026/4/2,お見送り
A004,佐藤,2026/4/2,お見送り`,
    plan: 'candidate | member | stage-date document_submitted | idle (planned)',
  },
  {
    name: 'beside a column of states they are remarks',
    sheet: `
求職者,担当,推薦日,状態,備考
A001,佐藤,2026/4/1,選考中,辞退
A002,佐藤,2026/4/2,選考中,お見送り
A003,佐藤,2026/4/2,終了,辞退
A004,佐藤,2026/4/2,終了,お見送り`,
    plan: 'candidate | member | stage-date document_submitted | status | idle',
  },
  {
    name: 'beside counts they are remarks',
    sheet: `
日付,担当,推薦数,備考
2026/4/1,佐藤,1,辞退
2026/4/2,佐藤,2,お見送り
2026/4/3,佐藤,1,辞退
2026/4/4,佐藤,3,お見送り`,
    plan: 'date | member | count document_submitted | idle',
  },
]);
