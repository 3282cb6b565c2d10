import { describePlans } from '../../support/layout-plan';

describePlans('氏名', [
  {
    name: 'beside a member is the candidate',
    sheet: `
日付,担当,氏名,活動内容
2026/4/1,佐藤,青葉 一,面談
2026/4/2,佐藤,若葉 二,推薦`,
    plan: 'date | member | candidate | metric',
  },
  {
    name: 'beside a candidate is the member',
    sheet: `
日付,氏名,求職者,活動内容
2026/4/1,佐藤,A001,面談
2026/4/2,佐藤,A002,推薦`,
    plan: 'date | member | candidate | metric',
  },
  {
    name: 'beside both says nothing new',
    sheet: `
日付,担当,求職者ID,氏名,活動内容
2026/4/1,佐藤,A001,青葉 一,面談
2026/4/2,佐藤,A002,若葉 二,推薦`,
    plan: 'date | member | candidate | attribute | metric',
  },
  {
    name: 'beside figures is the member',
    sheet: `
氏名,面談数,推薦数
佐藤,3,1
田中,2,2`,
    plan: 'member | count first_meeting | count document_submitted',
  },
  {
    name: 'beside dated stages is the candidate',
    sheet: `
氏名,推薦日,内定日
青葉 一,2026/4/1,2026/4/5
若葉 二,2026/4/2,`,
    plan: 'candidate | stage-date document_submitted | stage-date offer',
  },
  {
    name: 'beside figures and companies is the candidate, where each stands there once',
    sheet: `
氏名,企業,売上
青葉 一,○○商事,300000
若葉 二,△△商事,200000
緑川 三,□□商事,100000`,
    plan: 'candidate | client | count revenue',
  },
  {
    name: 'beside figures and a dated stage, too',
    sheet: `
氏名,推薦日,売上
青葉 一,2026/4/1,300000
若葉 二,2026/4/2,200000
緑川 三,2026/4/3,100000`,
    plan: 'candidate | stage-date document_submitted | count revenue',
  },
  {
    name: 'that comes again and again is the member even there',
    sheet: `
氏名,企業,売上
佐藤,○○商事,300000
佐藤,△△商事,200000
田中,□□商事,100000
佐藤,○×商事,100000`,
    plan: 'member | client | count revenue',
  },
  {
    name: 'beside jobs is the candidate, too',
    sheet: `
氏名,求人,売上
青葉 一,経理,300000
若葉 二,営業,200000
緑川 三,総務,100000`,
    plan: 'candidate | job | count revenue',
  },
  {
    name: 'beside the number of an employee is that person',
    sheet: `
社員番号,氏名,面談数
101,佐藤,3
102,田中,2`,
    plan: 'attribute | member | count first_meeting',
  },
  {
    name: 'beside a number and a name of the member is the candidate',
    sheet: `
社員番号,担当,氏名,活動内容,日付
101,佐藤,青葉 一,面談,2026/4/1
102,田中,若葉 二,推薦,2026/4/2`,
    plan: 'attribute | member | candidate | metric | date',
  },
  {
    name: 'that the settings call the candidate is it',
    sheet: `
氏名,面談数,推薦数
佐藤,3,1
田中,2,2`,
    settings: [['列', '氏名', '求職者']],
    plan: 'candidate | count first_meeting | count document_submitted',
  },
]);

describePlans('who wrote it down', [
  {
    name: 'did it, where nobody else is named',
    sheet: `
日付,記入者,活動内容
2026/4/1,佐藤,面談
2026/4/2,田中,推薦`,
    plan: 'date | member? | metric',
  },
  {
    name: 'is another person beside the member',
    sheet: `
日付,担当,記入者,活動内容
2026/4/1,佐藤,事務 一子,面談
2026/4/2,田中,事務 一子,推薦`,
    plan: 'date | member | idle (other-person) | metric',
  },
  {
    name: 'is another person beside the RA',
    sheet: `
日付,RA,記入者,活動内容
2026/4/1,佐藤,事務 一子,企業訪問
2026/4/2,田中,事務 一子,企業訪問`,
    plan: 'date | ra | idle (other-person) | metric',
  },
  {
    name: 'is left out where the settings say so',
    sheet: `
日付,記入者,活動内容
2026/4/1,佐藤,面談
2026/4/2,佐藤,推薦`,
    settings: [['列', '記入者', '無視']],
    plan: 'date | idle (settings) | metric',
  },
  {
    name: 'of a history: who changed the record moved the case on',
    sheet: `
変更日,求職者,変更後フェーズ,更新者
2026/4/1,A001,書類推薦,佐藤
2026/4/2,A002,一次面接,田中`,
    plan: 'date | candidate | metric | member?',
  },
  {
    name: 'in English, too',
    sheet: `
Change date,Candidate,New stage,Modified by,Approver
2026-04-01,C1,CV sent,Ana Specimen,Bo Sample
2026-04-02,C2,1st interview,Ana Specimen,Bo Sample`,
    plan: 'date | candidate | metric | member? | idle (other-person)',
  },
  {
    name: 'who approved it did not do it',
    sheet: `
変更日,求職者,変更後フェーズ,承認者
2026/4/1,A001,書類推薦,佐藤
2026/4/2,A002,一次面接,田中`,
    plan: 'date | candidate | metric | idle (other-person)',
  },
  {
    name: 'beside a member the updater is another person',
    sheet: `
変更日,求職者,担当,変更後フェーズ,更新者
2026/4/1,A001,佐藤,書類推薦,事務 一子
2026/4/2,A002,佐藤,一次面接,事務 一子`,
    plan: 'date | candidate | member | metric | idle (other-person)',
  },
  {
    name: 'no updater where the column is blank',
    sheet: `
変更日,求職者,変更後フェーズ,更新者
2026/4/1,A001,書類推薦,
2026/4/2,A002,一次面接,`,
    plan: 'date | candidate | metric | idle (other-person)',
  },
]);

describePlans('a log without a column of people', [
  {
    name: 'the one that holds few names again and again, whatever it is called',
    sheet: `
日付,ほげ,活動内容
2026/4/1,佐藤,面談
2026/4/2,田中,推薦
2026/4/2,佐藤,推薦
2026/4/3,田中,推薦`,
    plan: 'date | member? | metric',
  },
  {
    name: 'names that stand there once are of others',
    sheet: `
日付,ほげ,活動内容
2026/4/1,佐藤,面談
2026/4/2,田中,推薦
2026/4/3,高橋,推薦`,
    plan: 'date | attribute | metric',
  },
  {
    name: 'three names in five cells are enough, two in four are not',
    sheet: `
日付,ほげ,活動内容
2026/4/1,佐藤,面談
2026/4/1,佐藤,面談
2026/4/1,佐藤,面談
2026/4/2,案件A1,推薦
2026/4/2,案件A1,推薦
,,
日付,ふが,活動内容
2026/4/1,佐藤,面談
2026/4/1,佐藤,面談
2026/4/2,案件A1,推薦
2026/4/2,案件A1,推薦`,
    plan: ['date | member? | metric', 'date | attribute | metric'],
  },
  {
    name: 'a known heading says otherwise',
    sheet: `
日付,エリア,活動内容
2026/4/1,佐藤,面談
2026/4/2,佐藤,推薦`,
    plan: 'date | attribute | metric',
  },
  {
    name: 'a name in the first row of each block, 日付 over it standing for the days across',
    sheet: `
日付,項目,4/1,4/2,4/3
佐藤,面談,1,2,3
,推薦,2,1,1
田中,面談,1,1,1
,推薦,2,2,2`,
    plan: 'member? | metric | count numbers 4-1 | count numbers 4-2 | count numbers 4-3',
  },
]);

describePlans('two columns of members', [
  {
    name: 'the first of them',
    sheet: `
日付,担当CA,担当,活動内容
2026/4/1,佐藤,高橋,面談
2026/4/2,田中,高橋,推薦`,
    plan: 'date | member | attribute | metric',
  },
  {
    name: 'the name before the number',
    sheet: `
日付,担当者ID,担当者,活動内容
2026/4/1,101,佐藤,面談
2026/4/2,102,田中,推薦`,
    plan: 'date | attribute | member | metric',
  },
  {
    name: 'numbers alone: the first',
    sheet: `
日付,担当者ID,社員番号,活動内容
2026/4/1,K101,S1,面談
2026/4/2,K102,S2,推薦`,
    plan: 'date | member | attribute | metric',
  },
  {
    name: 'the one that is filled in',
    sheet: `
日付,担当CA,担当,活動内容
2026/4/1,,佐藤,面談
2026/4/2,,田中,推薦`,
    plan: 'date | attribute | member | metric',
  },
  {
    name: 'the one that the settings name',
    sheet: `
日付,担当CA,担当,活動内容
2026/4/1,佐藤,高橋,面談
2026/4/2,田中,高橋,推薦`,
    settings: [['列', '担当', '担当者']],
    plan: 'date | attribute | member | metric',
  },
]);

describePlans('names with more beside them', [
  {
    name: 'with the side of the row’s figures',
    sheet: `
担当,面談数,推薦数
佐藤（目標）,5,4
佐藤（実績）,3,2
田中（目標）,5,4
田中（実績）,2,1`,
    plan: 'member sided | count first_meeting | count document_submitted',
  },
  {
    name: 'four of five are enough',
    sheet: `
担当,面談数,推薦数
佐藤（目標）,5,4
佐藤（実績）,3,2
田中（目標）,5,4
田中（実績）,2,1
高橋,2,1`,
    plan: 'member sided | count first_meeting | count document_submitted',
  },
  {
    name: 'two of three are not',
    sheet: `
担当,面談数,推薦数
佐藤（目標）,5,4
佐藤（実績）,3,2
高橋,2,1`,
    plan: 'member | count first_meeting | count document_submitted',
  },
  {
    name: 'targets alone are no pair of sides',
    sheet: `
担当,面談数,推薦数
佐藤（目標）,5,4
田中（目標）,5,4`,
    plan: 'member | count first_meeting | count document_submitted',
  },
  {
    name: 'with the metric of the row',
    sheet: `
,4月,5月
浅野 面談,3,4
浅野 推薦,2,1
三好 面談,1,1
三好 推薦,2,2`,
    plan: 'metric personal | count 4 | count 5',
  },
  {
    name: 'under 担当 or 氏名, too',
    sheet: `
担当,4月,5月
浅野 面談,3,4
浅野 推薦,2,1
三好 面談,1,1
三好 推薦,2,2
,,
氏名,6月,7月
浅野 面談,3,4
浅野 推薦,2,1
三好 面談,1,1
三好 推薦,2,2`,
    plan: ['metric personal | count 4 | count 5', 'metric personal | count 6 | count 7'],
  },
  {
    name: 'two of six that name neither are too many',
    sheet: `
ほげ,4月,5月
浅野 面談,3,4
浅野 推薦,2,1
三好 面談,1,1
三好 推薦,2,2
案件A1,1,1
案件B2,1,1`,
    plan: 'attribute | count 4 | count 5',
  },
  {
    name: 'one of five may name the metric alone',
    sheet: `
,4月,5月
浅野 面談,3,4
浅野 推薦,2,1
三好 面談,1,1
三好 推薦,2,2
内定,1,1`,
    plan: 'metric personal | count 4 | count 5',
  },
]);
