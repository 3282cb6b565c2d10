import type { WrittenSheet } from './written-sheet';

/** Headings, corners and labels in which other agencies say whose, when and what. */
export const OTHER_HEADS: readonly WrittenSheet[] = [
  {
    name: 'fiscal year months across with half totals, block per member 氏名：',
    sheet: `
2025年度 活動実績,,,,,,,,,,,,,,,,
氏名：浅野,4月,5月,6月,7月,8月,9月,上期計,10月,11月,12月,1月,2月,3月,下期計,年計,月平均
新規面談,8,9,7,10,6,8,48,9,7,5,8,9,12,50,98,8.2
内定,1,0,1,2,0,1,5,1,1,0,0,1,2,5,10,0.8
売上(万円),0,150,0,320,0,180,650,0,210,0,0,160,300,670,1320,110
,,,,,,,,,,,,,,,,
氏名：久保,4月,5月,6月,7月,8月,9月,上期計,10月,11月,12月,1月,2月,3月,下期計,年計,月平均
新規面談,6,6,8,7,5,9,41,6,8,4,7,7,9,41,82,6.8
内定,0,1,0,1,0,0,2,1,0,1,0,0,1,3,5,0.4
売上(万円),0,0,140,0,170,0,310,0,200,0,0,0,150,350,660,55`,
    counts: `
浅野 2025-04 first_meeting 8
浅野 2025-04 offer 1
浅野 2025-05 first_meeting 9
浅野 2025-05 revenue 1500000
浅野 2025-06 first_meeting 7
浅野 2025-06 offer 1
浅野 2025-07 first_meeting 10
浅野 2025-07 offer 2
浅野 2025-07 revenue 3200000
浅野 2025-08 first_meeting 6
浅野 2025-09 first_meeting 8
浅野 2025-09 offer 1
浅野 2025-09 revenue 1800000
浅野 2025-10 first_meeting 9
浅野 2025-10 offer 1
浅野 2025-11 first_meeting 7
浅野 2025-11 offer 1
浅野 2025-11 revenue 2100000
浅野 2025-12 first_meeting 5
浅野 2026-01 first_meeting 8
浅野 2026-02 first_meeting 9
浅野 2026-02 offer 1
浅野 2026-02 revenue 1600000
浅野 2026-03 first_meeting 12
浅野 2026-03 offer 2
浅野 2026-03 revenue 3000000
久保 2025-04 first_meeting 6
久保 2025-05 first_meeting 6
久保 2025-05 offer 1
久保 2025-06 first_meeting 8
久保 2025-06 revenue 1400000
久保 2025-07 first_meeting 7
久保 2025-07 offer 1
久保 2025-08 first_meeting 5
久保 2025-08 revenue 1700000
久保 2025-09 first_meeting 9
久保 2025-10 first_meeting 6
久保 2025-10 offer 1
久保 2025-11 first_meeting 8
久保 2025-11 revenue 2000000
久保 2025-12 first_meeting 4
久保 2025-12 offer 1
久保 2026-01 first_meeting 7
久保 2026-02 first_meeting 7
久保 2026-03 first_meeting 9
久保 2026-03 offer 1
久保 2026-03 revenue 1500000`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'double head 面談 新規/既存/計',
    sheet: `
2026年9月,面談,,,推薦,
氏名,新規,既存,計,社数,人数
浅野,8,3,11,14,9
久保,6,5,11,10,7
計,14,8,22,24,16`,
    counts: `
浅野 2026-09 first_meeting 8
浅野 2026-09 second_meeting 3
浅野 2026-09 document_submitted 14
久保 2026-09 first_meeting 6
久保 2026-09 second_meeting 5
久保 2026-09 document_submitted 10`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'English headings, Japanese and English values',
    sheet: `
Date,Consultant,Candidate,Activity,Client
2026-10-01,Asano,Kawahara,面談 / Interview (intake),
2026-10-02,Asano,Kawahara,推薦 (CV sent),Midori
2026-10-05,Kubo,Nomura,初回面談,
2026-10-06,Kubo,Nomura,CV sent,Ao
2026-10-09,Asano,Kawahara,一次面接設定 (1st interview arranged),Midori`,
    counts: `
Asano 2026-10 first_meeting 1
Asano 2026-10 document_submitted 1
Asano 2026-10 first_interview_set 1
Kubo 2026-10 first_meeting 1
Kubo 2026-10 document_submitted 1`,
    asOf: [2026, 11, 20],
  },
  {
    name: '21日締め 9月度',
    sheet: `
9月度（8/21〜9/20）実績,,,
担当,面談,推薦,面接設定
浅野,11,14,5
久保,9,12,4
10月度（9/21〜10/20）実績,,,
担当,面談,推薦,面接設定
浅野,13,12,6
久保,10,15,3`,
    counts: `
浅野 2026-09 first_meeting 11
浅野 2026-09 document_submitted 14
浅野 2026-09 first_interview_set 5
久保 2026-09 first_meeting 9
久保 2026-09 document_submitted 12
久保 2026-09 first_interview_set 4
浅野 2026-10 first_meeting 13
浅野 2026-10 document_submitted 12
浅野 2026-10 first_interview_set 6
久保 2026-10 first_meeting 10
久保 2026-10 document_submitted 15
久保 2026-10 first_interview_set 3`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'member and metric in one label',
    sheet: `
2026年,7月,8月,9月,計
浅野 面談,8,9,11,28
浅野 応募,12,14,15,41
久保 面談,7,6,8,21
久保 応募,10,9,13,32`,
    counts: `
浅野 2026-07 first_meeting 8
浅野 2026-07 application_consent 12
浅野 2026-08 first_meeting 9
浅野 2026-08 application_consent 14
浅野 2026-09 first_meeting 11
浅野 2026-09 application_consent 15
久保 2026-07 first_meeting 7
久保 2026-07 application_consent 10
久保 2026-08 first_meeting 6
久保 2026-08 application_consent 9
久保 2026-09 first_meeting 8
久保 2026-09 application_consent 13`,
    says: ['member-in-label'],
    asOf: [2026, 11, 20],
  },
  {
    name: 'Google form answers with question headings',
    sheet: `
タイムスタンプ,メールアドレス,お名前,本日の面談数を入力してください,本日の推薦数を入力してください,本日、一次面接設定は何件ありましたか？,明日の面談予定数,所感
2026/10/01 18:32:10,a@example.com,浅野,2,3,1,4,よかった
2026/10/01 19:02:44,k@example.com,久保,1,2,0,2,
2026/10/02 18:15:01,a@example.com,浅野,3,1,0,1,架電10件`,
    counts: `
浅野 2026-10 first_meeting 5
浅野 2026-10 document_submitted 4
浅野 2026-10 first_interview_set 1
久保 2026-10 first_meeting 1
久保 2026-10 document_submitted 2`,
    says: ['column-planned'],
    asOf: [2026, 11, 20],
  },
  {
    name: 'weekly rows with range dates, English, AVG row',
    sheet: `
Week,Dates,Calls,Meetings booked,CVs out,Jobs on
1,31 Aug - 4 Sep,120,6,8,2
2,7 Sep - 11 Sep,110,5,9,1
3,14 Sep - 18 Sep,130,8,7,3
Avg,,120,6.3,8,2
Total,,360,19,24,6`,
    counts: `
- 2026-08 client_call 120
- 2026-08 client_appointment 6
- 2026-08 document_submitted 8
- 2026-08 new_jobs 2
- 2026-09 client_call 240
- 2026-09 client_appointment 13
- 2026-09 document_submitted 16
- 2026-09 new_jobs 4`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'phase columns with 予定日 and 実施日 pairs',
    sheet: `
求職者,企業,CA,推薦日,一次面接,,二次面接,,内定日
,,,,予定日,実施日,予定日,実施日,
川原,みどり商事,浅野,2026/9/1,2026/9/8,2026/9/8,2026/9/18,2026/9/19,2026/9/28
野村,あお工業,浅野,2026/9/3,2026/9/11,,,,
星,くろ電機,久保,2026/9/4,2026/9/14,2026/9/15,2026/10/1,,`,
    counts: `
浅野 2026-09 document_submitted 2
浅野 2026-09 first_interview_held 1
浅野 2026-09 second_interview_held 1
浅野 2026-09 offer 1
久保 2026-09 document_submitted 1
久保 2026-09 first_interview_held 1`,
    without: ['sheet-without-members'],
    asOf: [2026, 11, 20],
  },
  {
    name: 'two-year comparison rows 2025年/2026年 under each metric',
    sheet: `
,年,4月,5月,6月,7月
面談,2025,30,28,35,33
,2026,32,31,36,30
推薦,2025,50,48,55,52
,2026,54,49,60,58`,
    counts: `
- 2025-04 first_meeting 30
- 2025-04 document_submitted 50
- 2025-05 first_meeting 28
- 2025-05 document_submitted 48
- 2025-06 first_meeting 35
- 2025-06 document_submitted 55
- 2025-07 first_meeting 33
- 2025-07 document_submitted 52
- 2026-04 first_meeting 32
- 2026-04 document_submitted 54
- 2026-05 first_meeting 31
- 2026-05 document_submitted 49
- 2026-06 first_meeting 36
- 2026-06 document_submitted 60
- 2026-07 first_meeting 30
- 2026-07 document_submitted 58`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'roster style: M/D heads, member rows with 面/推/設 sub rows short labels',
    sheet: `
2026年9月,,9/1,9/2,9/3,9/4,週計
浅野,面談,2,1,0,1,4
浅野,推薦,3,2,1,0,6
浅野,一面設定,1,0,0,1,2
久保,面談,0,1,2,1,4
久保,推薦,1,1,3,2,7
久保,一面設定,0,0,1,0,1`,
    counts: `
浅野 2026-09 first_meeting 4
浅野 2026-09 document_submitted 6
浅野 2026-09 first_interview_set 2
久保 2026-09 first_meeting 4
久保 2026-09 document_submitted 7
久保 2026-09 first_interview_set 1`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'English monthly summary, metrics down, KPI target in col, YTD',
    sheet: `
2026,Target/mth,Jan,Feb,Mar,Apr,YTD,% of target
Candidate meetings,20,18,22,19,21,80,100%
CVs sent,40,35,41,38,44,158,99%
1st interviews arranged,12,9,13,10,12,44,92%
Offers,2,1,2,3,1,7,88%`,
    counts: `
- 2026-01 first_meeting 18
- 2026-01 document_submitted 35
- 2026-01 first_interview_set 9
- 2026-01 offer 1
- 2026-02 first_meeting 22
- 2026-02 document_submitted 41
- 2026-02 first_interview_set 13
- 2026-02 offer 2
- 2026-03 first_meeting 19
- 2026-03 document_submitted 38
- 2026-03 first_interview_set 10
- 2026-03 offer 3
- 2026-04 first_meeting 21
- 2026-04 document_submitted 44
- 2026-04 first_interview_set 12
- 2026-04 offer 1`,
    without: ['unknown-label'],
    asOf: [2026, 11, 20],
  },
  {
    name: 'per-member activity rows weekly with month in the head above',
    sheet: `
,,10月,,,,11月,,
担当,項目,1週,2週,3週,4週,1週,2週,合計
浅野,架電,60,55,58,62,50,48,333
浅野,面談,3,2,4,3,2,3,17
久保,架電,70,66,71,69,64,60,400
久保,面談,2,3,2,4,3,1,15`,
    counts: `
浅野 2026-10 first_meeting 12
浅野 2026-11 first_meeting 5
久保 2026-10 first_meeting 11
久保 2026-11 first_meeting 4
浅野 2026-10 candidate_call 235
浅野 2026-11 candidate_call 98
久保 2026-10 candidate_call 276
久保 2026-11 candidate_call 124`,
    asOf: [2026, 11, 20],
  },
];
