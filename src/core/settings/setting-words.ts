import { normaliseLabel } from '../parse/label';

/** The keys of the settings table. */
export type SettingKey =
  | 'as_of'
  | 'fiscal_start'
  | 'language'
  | 'holidays'
  | 'sheet'
  | 'column'
  | 'metric'
  | 'member'
  | 'status'
  | 'team'
  | 'tenure'
  | 'absence'
  | 'closed'
  | 'basis'
  | 'fee'
  | 'target'
  | 'answer'
  | 'wording';

/** Spellings, divided by `|`, of one choice; compared after `normaliseLabel`. */
type Words<Choice extends string> = Readonly<Record<Choice, string>>;

export const KEY_WORDS: Words<SettingKey> = {
  as_of: '基準日|今日|asof|as_of|as of date|today',
  fiscal_start: '年度開始月|期首月|年度始まり|年度開始|fiscal_start|fiscal year start|fiscal start month|year start',
  language: '言語|language|lang',
  holidays: '祝日|holidays|public holidays|national holidays',
  sheet: 'シート|タブ|sheet|tab',
  column: '列|見出し|column|heading',
  metric: '指標|metric|kpi',
  member: '担当者|担当|メンバー|氏名|member|consultant',
  status: '状態|ステータス|status',
  team: '所属|チーム|team',
  tenure: '在籍|在籍期間|tenure|employment',
  absence: '休み|休暇|不在|absence|leave|time off',
  closed: '休業日|会社休業日|定休日|closed|company holiday|company holidays|closure',
  basis: '計上|計上基準|集計基準|basis',
  fee: '単価|平均単価|成約単価|fee|average fee|placement fee',
  target: '目標|target|goal',
  answer: '回答|答え|answer|reply',
  wording: '言い方|呼び方|言葉|wording|words',
};

export const ROLE_WORDS: Words<
  'date' | 'member' | 'ra' | 'metric' | 'count' | 'candidate' | 'job' | 'status' | 'ignore'
> = {
  date: '日付|日|date|day',
  member: '担当者|担当|ca|担当ca|member|consultant|owner',
  ra: 'ra|担当ra|raの担当者',
  metric: '指標|活動|活動内容|metric|activity|kpi',
  count: '件数|数|数値|count|quantity|number',
  candidate: '求職者|候補者|candidate',
  job: '求人|企業|案件|推薦先|job|client|company|role',
  status: '状態|ステータス|status',
  ignore: '無視|除外|使わない|対象外|ignore|skip|exclude|none',
};

export const LANGUAGE_WORDS: Words<'ja' | 'en'> = { ja: 'ja|日本語|jp|japanese', en: 'en|英語|english' };
export const HOLIDAY_WORDS: Words<'jp' | 'none'> = {
  jp: 'jp|ja|日本|日本の祝日|あり|有|japan|japanese|yes|on|true',
  none: 'none|なし|無し|無|ない|no|off|false',
};
export const KIND_WORDS: Words<'activity' | 'targets' | 'ignore'> = {
  activity: '活動|活動記録|実績|activity|activities|actuals',
  targets: '目標|targets|target|goals',
  ignore: '除外|無視|対象外|使わない|ignore|exclude|skip',
};
export const STATUS_WORDS: Words<'open' | 'hired' | 'rejected' | 'withdrawn'> = {
  open: '進行中|選考中|open|active|in progress|ongoing',
  hired: '決定|成約|入社|内定承諾|hired|placed|accepted|joined',
  rejected: '見送り|お見送り|不合格|ng|不採用|rejected|unsuccessful',
  withdrawn: '辞退|withdrawn|withdrew|declined',
};
export const MEMBER_ROLE_WORDS: Words<'CA' | 'RA' | 'both'> = {
  CA: 'ca|キャリアアドバイザー|candidate|candidate consultant',
  RA: 'ra|リクルーティングアドバイザー|法人営業|client|client consultant',
  both: '両面|両方|ca/ra|ra/ca|ca・ra|ra・ca|ca,ra|360|both',
};
export const ANSWER_WORDS: Words<'replace' | 'evaluation' | 'later'> = {
  replace: '置き換える|置き換え|置換|replace|replaced',
  evaluation: '評価用|評価|評価用の結果目標として残す|評価用に残す|結果目標|evaluation|for evaluation|appraisal',
  later: 'あとで|後で|あとで決める|後で決める|保留|later|decide later',
};
export const IGNORE_WORDS: Words<'ignore'> = { ignore: '除外|無視|対象外|使わない|ignore|exclude|skip' };
export const REVENUE_WORDS: Words<'accepted' | 'joined' | 'invoiced'> = {
  accepted: '承諾|承諾日|承諾計上|内定承諾|承諾日計上|accepted|acceptance|offer accepted',
  joined: '入社|入社日|入社計上|入社日計上|joined|start|start date',
  invoiced: '請求|請求月|請求日|請求計上|invoiced|invoice',
};
export const INTERVIEW_WORDS: Words<'set' | 'held'> = {
  set: '設定|設定日|設定日基準|設定ベース|set|arranged|booked',
  held: '実施|実施日|実施日基準|実施ベース|held|done',
};
export const PEOPLE_WORDS: Words<'occurrences' | 'unique'> = {
  occurrences: '延べ|のべ|延べ数|延べ人数|occurrences|total|every time',
  unique: '実人数|ユニーク|ユニーク人数|実数|unique|people|distinct',
};

const tables = new WeakMap<object, ReadonlyMap<string, string>>();

/** The choice a word stands for, whatever its width, case and spaces; `undefined` for any other word. */
export function choiceOf<Choice extends string>(text: string, words: Words<Choice>): Choice | undefined {
  let table = tables.get(words) as ReadonlyMap<string, Choice> | undefined;
  if (table === undefined) {
    const made = new Map<string, Choice>();
    for (const choice of Object.keys(words) as Choice[]) {
      for (const word of words[choice].split('|')) made.set(normaliseLabel(word), choice);
    }
    table = made;
    tables.set(words, made);
  }
  return table.get(normaliseLabel(text));
}
