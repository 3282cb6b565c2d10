import { headKey, headNote, inTwoLanguages, QUESTION } from './head-key';

/**
 * What a heading says about its column. `stage` (フェーズ) may be an activity or a present state, `person` (氏名) a
 * member or a candidate: the columns beside it decide.
 */
export type RoleWord =
  | 'date'
  | 'month'
  | 'week'
  | 'period'
  | 'plan-date'
  | 'record-date'
  | 'other-date'
  | 'weekday'
  | 'time'
  | 'member'
  | 'ra'
  | 'person'
  | 'recorder'
  | 'other-person'
  | 'candidate'
  | 'candidate-id'
  | 'client'
  | 'job'
  | 'job-id'
  | 'activity'
  | 'stage'
  | 'former-stage'
  | 'status'
  | 'count'
  | 'amount'
  | 'side'
  | 'id'
  | 'team'
  | 'note'
  | 'attribute'
  | 'grain'
  | 'source-row';

/** Headings of the time of a row. */
export const TIME_ROLES: ReadonlySet<RoleWord> = new Set<RoleWord>(['date', 'month', 'week', 'period']);

/** Headings by role, normalised by `headKey`. One line a role: spellings are data, not code. */
const WORDS: readonly (readonly [RoleWord, string])[] = [
  ['source-row', '元の行 sourcerow'],
  ['grain', '集計単位 grain'],
  [
    'date',
    '日付 日 年月日 日時 実施日 実施日時 対応日 対応日時 活動日 活動日時 発生日 発生日時 行動日 アクション日 アクション日時 履歴日 履歴日時 変更日 変更日時 フェーズ変更日 フェーズ変更日時 ステージ変更日 ステージ変更日時 ステータス変更日 ステータス変更日時 フェーズ移行日 ステージ移行日 移行日 移行日時 遷移日 遷移日時 到達日 到達日時 進捗日 イベント日 イベント日時 完了日 完了日時 報告日 記録日 対象日 営業日 稼働日 date dates daterange day datetime activitydate eventdate actiondate changedate changedat stagechangedate stagechangedat stagechanged datechanged phasechangedate enteredstage enteredat movedat moveddate completedat completeddate datecompleted occurredat timestamp タイムスタンプ transactiondate logdate calldateday reportdate workdate dateofactivity いつ 本日の日付 本日日付 今日の日付',
  ],
  [
    'month',
    '月 年月 対象月 対象年月 計上月 月度 月次 実績月 集計月 該当月 報告月 month yearmonth monthyear reportingmonth cohort cohortmonth コホート コホート月',
  ],
  [
    'week',
    '週 対象週 週次 週番号 週目 週開始日 週初 週初日 week weekno weeknumber weekcommencing weekbeginning weekending weekstarting weekof wc we wk 集計週',
  ],
  ['period', '期間 集計期間 対象期間 四半期 期 年度 半期 年 quarter qtr period fy year fiscalyear'],
  [
    'plan-date',
    '次回予定 次回 次回日 期限 期日 締切 締切日 締め切り 予定日 予定 リマインド リマインド日 フォロー予定 ネクストアクション日 duedate due deadline nextactiondate nextaction nextstep nextstepdate followupdate nextcontact nextcontactdate nextcall nextcalldate expectedstart expectedstartdate nextmeeting',
  ],
  [
    'record-date',
    '更新日 最終更新日 最終更新 更新日時 最終更新日時 更新 作成日 作成日時 入力日 入力日時 編集日 登録日時 レコード作成日 データ登録日 最終編集日 created dateadded datelastmodified datemodified createddate createdat createdon datecreated modified modifieddate modifiedat lastmodified lastmodifieddate lastmodifiedat modificationdate updated updatedat updateddate lastupdated lastupdate lastupdateddate dateupdated entrydate dateentered recorddate lastedited システム更新日 取込日 出力日 stagedate',
  ],
  [
    'other-date',
    '生年月日 誕生日 dob dateofbirth birthday birthdate 入金日 入金予定日 支払日 支払期日 請求日 請求書発行日 paymentdate paiddate invoicedate 保証期限 保証終了日 最終接触日 最終連絡日 最終コンタクト日 最終活動日 最終対応日 lastcontact lastcontacted lastcontactdate lastactivity lastactivitydate 取引開始日 求人登録日 求人公開日 掲載開始日 掲載終了日 面談希望日 入社希望日 希望入社日 退職日 退職予定日 休日 availablefrom availability noticeperiod visaexpiry',
  ],
  ['weekday', '曜日 曜 weekday dow dayofweek'],
  ['time', '時刻 時間帯 開始時刻 開始時間 終了時刻 終了時間 時間 time starttime endtime hour'],
  [
    'member',
    '担当 担当者 担当者名 担当名 担当社員 担当ca ca ca名 ca担当 ca担当者 メンバー メンバー名 社員 社員名 アドバイザー アドバイザー名 担当アドバイザー キャリアアドバイザー 担当キャリアアドバイザー コンサルタント 担当コンサルタント キャリアコンサルタント キャリアパートナー 営業 営業担当 営業担当者 営業担当者名 営業マン スタッフ スタッフ名 実施者 対応者 行動者 活動者 面談者 面談担当 面談担当者 面談担当ca 主担当 主担当者 リクルーター スカウト担当 担当営業 担当メンバー 個人 個人名 プレイヤー 求職者担当 求職者担当者 候補者担当 候補者担当者 担当cp cp 売上担当 成約担当 consultant consultantname recruiter recruitername owner ownername candidateowner member membername teammember advisor adviser advisorname careeradvisor careeradviser recruitmentconsultant rep salesrep agent user staff staffname employee employeename handledby assignedto assignee doneby who resourcer recid recruiterid consultantid memberid ownerid userid だれ 誰 だれが caowner leadconsultant 担当者id 社員id 社員番号 メンバーid 割り当て先 割当先 任命先 ユーザー ユーザ コンサル 担当コンサル エージェント 担当エージェント',
  ],
  [
    'ra',
    'ra ra名 ra担当 ra担当者 担当ra 企業担当 企業担当者 企業担当ra 法人担当 法人営業 法人営業担当 求人担当 求人担当者 リクルーティングアドバイザー 担当リクルーティングアドバイザー raowner clientowner jobowner clientconsultant bd bdconsultant accountmanager accountowner clientmanager',
  ],
  ['person', '氏名 名前 お名前 姓名 フルネーム name fullname names person'],
  [
    'recorder',
    '記入者 記入者名 報告者 報告者名 入力者 入力者名 登録者 作成者 記録者 起票者 投稿者 createdby enteredby loggedby recordedby reportedby author submittedby',
  ],
  [
    'other-person',
    '更新者 最終更新者 承認者 確認者 上長 上司 マネージャー マネジャー リーダー チームリーダー 面接官 面接官名 面接担当者 先方担当者 先方担当 先方担当者名 人事担当 人事担当者 人事 採用担当 採用担当者 採用担当者名 紹介者 紹介元担当 次回担当者 作成者更新者 前任者 前担当 旧担当 旧担当者 引継元 modifiedby lastmodifiedby updatedby approver approvedby manager hiringmanager interviewer contact contactname clientcontact contactperson teamleader lead referrer previousowner',
  ],
  [
    'candidate',
    '求職者 求職者名 求職者氏名 候補者 候補者名 候補者氏名 応募者 応募者名 応募者氏名 登録者名 登録者氏名 人材 人材名 人材氏名 キャンディデート 転職者 転職者名 対象者 対象者名 患者 本人 学生 学生名 スタッフ氏名 ご氏名 内定者 内定者名 決定者 決定者名 成約者 成約者名 入社者 入社者名 candidate candidatename candidatefullname applicant applicantname talent talentname placedcandidate jobseeker seeker cand candname contractor worker',
  ],
  [
    'candidate-id',
    '求職者id 求職者no 求職者番号 求職者コード 候補者id 候補者no 候補者番号 候補者コード 応募者id 応募者番号 登録番号 登録者id 登録者番号 人材id 人材番号 会員id 会員番号 カルテno カルテ番号 個人id candidateid candid candidateno candidatenumber candidateref candidatecode applicantid talentid personid cid',
  ],
  [
    'client',
    '企業 企業名 会社 会社名 法人 法人名 クライアント クライアント名 取引先 取引先名 取引先企業 顧客 顧客名 顧客企業 推薦先 推薦先企業 推薦先企業名 推薦企業 推薦企業名 応募先 応募先企業 応募先企業名 応募企業 応募企業名 紹介先 紹介先企業 紹介先企業名 紹介企業 選考企業 選考先 選考先企業 面接先 面接先企業 求人企業 求人企業名 採用企業 先方 先方企業 内定先 内定先企業 内定企業 入社先 入社先企業 入社企業 入社企業名 決定企業 決定先 決定先企業 成約先 成約企業 提案先 提案企業 訪問先 訪問先企業 企業id 企業コード 企業番号 施設 施設名 法人施設名 事業所 事業所名 病院名 client clientname company companyname employer employername account accountname customer customername hiringcompany clientcompany organisation organization clientcorporation clientid companyid accountid',
  ],
  [
    'job',
    '求人 求人名 求人タイトル 求人票 案件 案件名 求人案件 求人案件名 ポジション ポジション名 募集ポジション 募集職種 応募職種 応募求人 応募求人名 推薦求人 推薦求人名 推薦ポジション 応募ポジション job jobtitle jobname role roletitle vacancy vacancyname position positiontitle requisition req opening joborder',
  ],
  [
    'job-id',
    '求人id 求人no 求人番号 求人コード 案件id 案件no 案件番号 求人管理番号 jobid jobno jobnumber jobref jobcode vacancyid vacancyref reqid requisitionid roleid positionid',
  ],
  [
    'activity',
    '活動 活動内容 活動種別 活動区分 活動項目 活動名 活動履歴 アクション アクション内容 アクション種別 アクション名 行動 行動内容 行動種別 対応 対応内容 対応種別 対応履歴 内容 種別 種類 指標 指標名 kpi kpi項目 kpi名 kpi指標 評価項目 項目 項目名 業務 業務内容 業務区分 プロセス 工程 ステップ イベント イベント種別 履歴 履歴種別 変更後フェーズ 変更後ステージ 変更後ステータス 変更後 新フェーズ 移行後フェーズ 移行後 到達フェーズ 遷移先 実施内容 実施項目 管理項目 数値項目 activity activitytype activityname action actiontype event eventtype eventname metric metricname measure kpiname type task tasktype newstage tostage newstatus tostatus movedto changedto stageentered item category touchpoint whatwasdone やったこと したこと 何をしたか 何',
  ],
  [
    'stage',
    'フェーズ 選考フェーズ フェイズ 段階 ステージ 選考ステージ 選考ステップ 選考プロセス 選考段階 選考工程 stage phase recruitmentstage recruitmentstages pipelinestage hiringstage round',
  ],
  [
    'former-stage',
    '変更前 変更前フェーズ 変更前ステージ 変更前ステータス 旧フェーズ 旧ステージ 移行前 移行前フェーズ 遷移元 前フェーズ fromstage oldstage previousstage previousstatus fromstatus oldstatus',
  ],
  [
    'status',
    'ステータス 状態 状況 進捗 進捗状況 進捗ステータス 選考状況 選考ステータス 選考進捗 選考結果 現在 現状 現在のフェーズ 現在フェーズ 現フェーズ 現在のステージ 現在ステージ 現ステージ 現在の状況 現在の状態 現在のステータス 現在ステータス 最新フェーズ 最新ステータス 結果 合否 判定 可否 ヨミ ヨミランク ヨミ確度 確度 ランク 温度感 対応状況 実施状況 求職者ステータス 候補者ステータス 稼働状況 status currentstatus currentstage outcome result decision applicationstatus candidatestatus disposition state progress',
  ],
  ['count', '件数 数 数量 回数 人数 名数 社数 実績数 値 実績値 数値 本数 通数 count qty quantity number value no#'],
  ['amount', '金額 額 売上額 計上金額 amount fee fees feeamount invoiceamount'],
  ['side', '区分 目標実績 目標・実績 予実 予実区分 計画実績 種目 targetactual planactual actualtarget'],
  [
    'id',
    'id no 番号 通番 連番 通し番号 管理番号 管理no 管理id 整理番号 受付番号 行番号 履歴id 履歴番号 履歴no 活動id 活動no 活動番号 レコードid レコード番号 ログid 日報id 伝票番号 選考id 選考番号 応募id 応募番号 推薦id 推薦番号 エントリーid イベントid 対応id number# # num serial sn ref reference recordid activityid eventid logid historyid rowid uid uuid key applicationid submissionid interviewid placementid externalid',
  ],
  [
    'team',
    'チーム チーム名 所属 所属チーム 部署 部署名 課 課名 部 部門 拠点 拠点名 支店 支店名 支社 グループ グループ名 オフィス 事業部 ユニット エリア担当 team teamname office branch department dept division desk group businessunit',
  ],
  [
    'note',
    '備考 備考欄 メモ コメント 所感 詳細 補足 特記事項 理由 一言 ひとこと 振り返り 気づき 課題 対策 活動メモ 対応メモ 詳細内容 メール 電話番号 メールアドレス 住所 url link 連絡先 notes note comments comment remarks memo description details detail reason feedback email emailaddress phone phonenumber mobile address linkedin cvlink nextsteps',
  ],
  [
    'attribute',
    '職種 職種名 業種 業界 媒体 媒体名 流入経路 流入元 経路 集客経路 集客媒体 応募経路 応募媒体 登録経路 スカウト媒体 属性 年齢 年代 性別 雇用形態 勤務地 地域 エリア 都道府県 希望職種 希望業界 転職時期 学歴 経験年数 年収 希望年収 現年収 想定年収 理論年収 オファー年収 内定年収 提示年収 決定年収 料率 手数料率 紹介料率 按分 按分率 案分 配分 配分率 分配 面談方法 面談形式 面接形式 手段 チャネル source leadsource sourcechannel channel gender sex age agegroup location region city country industry sector specialism skill skills language level seniority jobrole joblevel salary rating score contracttype employmenttype',
  ],
];

let index: Map<string, RoleWord> | undefined;

function roleIndex(): Map<string, RoleWord> {
  if (index !== undefined) return index;
  const made = new Map<string, RoleWord>();
  for (const [role, words] of WORDS) for (const word of words.split(' ')) if (!made.has(word)) made.set(word, role);
  index = made;
  return made;
}

const PLANNED = /予定|次回|^next|planned|expected|scheduledfor/;
const DATE_END = /(?:日|日時|日付|date)$/;
/** What is to be done next, by words or by date: none of it has been done. */
const NEXT =
  /^(?:次回?の?|ネクスト|今後の?|翌日の?|明日の?|来週の?|next|upcoming|planned)(?:アクション|対応|行動|活動|予定|内容|タスク|ステップ|一手|動き|フォロー|todo|action|activity|step|task|plan|move|contact|followup)s?(?:内容|予定|メモ|種別)?$/;

/** When a phase was entered: the date of a history's rows. */
const STAGE_CHANGE =
  /^(?:現在?)?(?:フェーズ|フェイズ|ステージ|ステータス|選考段階|選考ステップ)(?:変更|開始|移行|到達|遷移|進捗|登録|設定)(?:日|日時|日付)$|^(?:stage|phase|status)(?:changed?|entered|start|entry|move)(?:date|at|on|time)?$|^(?:date|time)(?:entered|changed|moved)(?:stage|phase|status)?$/;

const COHORT_MONTH =
  /^(?:(?:登録|初回面談|面談|応募|エントリー|推薦|受付|集客|流入|申込)(?:年月|月度?)|cohort(?:month)?|コホート月?)$/;

/** Whether a month says when somebody came, and not when what stands beside it was done. */
export function isCohortMonth(heading: string): boolean {
  return COHORT_MONTH.test(headKey(heading));
}

/** When a record came to say what it says now. */
const STAGE_UPDATE =
  /^(?:現在?)?(?:フェーズ|フェイズ|ステージ|ステータス|選考段階|選考ステップ|選考状況|進捗)(?:最終)?更新(?:日|日時|日付)$|^(?:stage|phase|status)updated?(?:date|at|on|time)?$/;

/**
 * The role a heading names, whatever its width, numbering or bracket notes; `undefined` for anything else (a metric,
 * a person, a period …).
 */
export function roleWord(text: string): RoleWord | undefined {
  if (text.length > 40) return undefined;
  const asked = headKey(text);
  const key = /ください|下さい|願い/.test(asked) ? asked.replace(QUESTION, '') : asked;
  const words = roleIndex();
  const found = words.get(key);
  if (found !== undefined) return found === 'member' ? memberSide(key, headNote(text)) : found;
  if ((PLANNED.test(key) && DATE_END.test(key)) || NEXT.test(key)) return 'plan-date';
  if (STAGE_CHANGE.test(key)) return 'date';
  if (STAGE_UPDATE.test(key)) return 'record-date';
  if (/所有者名?$|^(?:record|activity|task|lead|contact)owner(?:name)?$/.test(key)) return 'member';
  if (COHORT_MONTH.test(key)) return 'month';
  const of =
    // 登録者の名前 is a 登録者名, and no 登録者.
    words.get(key.replace(/(?:の)?お?名前$/, '名')) ??
    words.get(key.replace(/(?:の)?(?:お?名前|氏名|名|id|no|番号|コード)$/, ''));
  // 選考プロセスID, 活動番号: a number is no activity, whatever it is the number of.
  if (of !== undefined) return NUMBERED.test(key) && !OF_SOMEBODY.has(of) ? 'id' : of;
  const halves = inTwoLanguages(text.trim());
  const role = halves === undefined ? undefined : roleWord(halves[0]);
  return role !== undefined && role === roleWord(halves![1]) ? role : undefined;
}

const NUMBERED = /(?:id|no|番号|コード)$/;
/** Whose number says whom or what a row is about. */
const OF_SOMEBODY: ReadonlySet<RoleWord> = new Set<RoleWord>([
  'member',
  'ra',
  'person',
  'recorder',
  'other-person',
  'candidate',
  'client',
  'job',
  'team',
]);

/** 「担当（CA）」 is a CA, 「担当（RA）」 an RA. */
function memberSide(key: string, note: string): RoleWord {
  if (/^(?:担当|担当者|担当者名|consultant|owner)$/.test(key) && /^(?:ra|企業|法人|求人|client|bd)/.test(note))
    return 'ra';
  return 'member';
}

const LOG_DATE_RANK: readonly (readonly [RegExp, number])[] = [
  [/変更|移行|遷移|到達|フェーズ|ステージ|ステータス|change|stage|phase|moved|entered/, 6],
  [/実施|活動|対応|行動|アクション|発生|イベント|履歴|activity|event|action|occurred|^call/, 5],
  [/^(?:日付|年月日|日時|日|date|day|datetime|対象日|(?:本日|今日)の?日付)$/, 4],
  [/報告|記録|完了|営業日|稼働日|complete|report|log/, 3],
  [/タイムスタンプ|timestamp/, 2],
];

/** Which of several date headings is the event's own: the larger, the surer. Bookkeeping dates come last. */
export function dateHeadingRank(heading: string, role: RoleWord | undefined): number {
  if (role === 'plan-date' || role === 'other-date') return -1;
  const key = headKey(heading);
  if (role === 'record-date') return /作成|入力|登録|created|entry|entered/.test(key) ? 1 : 0;
  for (const [pattern, rank] of LOG_DATE_RANK) if (pattern.test(key)) return rank;
  return 1;
}
