const TITLE = '(?:\\s?(?:さん|様|氏|くん|君|主任|課長|部長|係長|リーダー|マネージャー))?';
/** 佐藤, 佐藤健太, 佐藤 ケン: katakana only after a space, for 全社ファネル is nobody. */
const JAPANESE_NAME = new RegExp(
  `^[\\p{Script=Han}々ヶヵ]{1,4}(?:[\\p{Script=Han}\\p{Script=Hiragana}々]{0,4}|[\\s　・][\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}々ー]{1,6})${TITLE}$`,
  'u',
);
const KATAKANA_NAME = /^[\p{Script=Katakana}ー]{2,10}(?:[\s　・=][\p{Script=Katakana}ー]{2,12})?(?:さん|様|氏)?$/u;
const LATIN_NAME = /^[A-Z][\p{L}'’.-]*(?: [A-Z][\p{L}'’.-]*){0,3}$/u;
const NOT_A_NAME =
  /[0-9０-９%％※:：/]|管理|実績|表$|報告|一覧|集計|推移|シート|リスト|日報|週報|月報|数$|率$|[年月週日期]$|期[首末]|[次前今]回|(?:まで|から)$|評価$|基準|水準|理想|現状|ライン$|枠$|来[週月期]|翌|チーム|(?:営業|事業|推進|企画|開発|人材|紹介|転職|法人|本|[第0-9一二三四五][0-9一二三四五]?)[部課係室]$|全体|合計|全員|支店|支社|拠点|部門|状況|進捗|活動|目標|数字|数値|会議|備考|メモ|件$|その他|なし|未定|不明|共通|平均|晴れ?|曇り?|^雨|案件|求人|媒体|面談|面接|推薦|応募|内定|架電|売上|報告|記録|週次|月次|日次|年間|上期|下期|通期|達成|期間|対象|結果|予定|グループ|エリア|オフィス|事業|営業|全社|会社|ファネル|サマリ|データ|ログ|タスク|マスタ|ボード|キャリア|エージェント|コンサル|スカウト|クライアント|合否|選考|紹介|採用|人材|登録|決定|成約|承諾|入社|辞退|要約|概要|目次|凡例|社内|共有|最新|今月|先月|今週|先週|当月|前月|成績|業績|予実|指標|目安|推進|計画|戦略|振り返り|定例|臨時|特別|強化|重点|前半|後半|[上中下]旬|新卒|中途|医療|看護|介護|保育|金融|製造|建設|不動産|派遣|商談|訪問|企業|候補|求職|週間|月間|年度|半期|四半|行動|実数|各種|個別|詳細|内訳|別$/u;
/** Where a branch may be; 福岡, 仙台, 神戸 and the like are people's names, too. */
const PLACES = '東京|大阪|名古屋|札幌|沖縄|関東|関西|東海|九州|東北|北海道|首都圏|本社';
const PLACE = new RegExp(`^(?:${PLACES})(?:$|[\\s　])`, 'u');
const PLACE_ALONE = new RegExp(`^(?:${PLACES})$`, 'u');
const NOT_A_LATIN_NAME =
  /\b(?:ca|ra|rc|bd|kpi|crm|ats|total|summary|report|log|desk|team|activity|activities|tracker|sheet|dashboard|kpi|kpis|weekly|daily|monthly|quarter|weeks?|months?|years?|dates?|days?|times?|periods?|target|actual|average|all|calls?|meetings?|interviews?|offers?|placements?|notes?|data|sales|candidates?|clients?|other|admin|office|branch|perm|temp|contract|recruitment|overview|results?|performance|scorecard|q[1-4]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b/i;

/** Whether a short text looks like a person's name: used only where nothing else says who is meant. */
export function looksLikeName(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 24) return false;
  if (LATIN_NAME.test(trimmed)) return !NOT_A_LATIN_NAME.test(trimmed);
  if (NOT_A_NAME.test(trimmed) || PLACE.test(trimmed)) return false;
  return JAPANESE_NAME.test(trimmed) || KATAKANA_NAME.test(trimmed);
}

/** A team, branch or everybody: a group of people, never one of them. */
export function namesGroup(text: string): boolean {
  return (
    PLACE_ALONE.test(text.trim()) ||
    /(?:チーム|支店|支社|営業所|グループ|オフィス|ユニット|拠点|事業部|本部|エリア|部門|(?:営業|事業|推進|企画|開発|人材|紹介|転職|医療|法人|CA|RA|IT|[第0-9０-９一二三四五][0-9０-９一二三四五]?)(?:部|課|室|係)|全員|全社|全体|全店|各自|みんな|メンバー全員|\bteam|\boffice|\bbranch|\bdesk|\bdivision|everyone|everybody|^all$)$/iu.test(
      text.trim(),
    ) ||
    /^(?:team|チーム)[\s:：]?(?!.*別)/i.test(text.trim())
  );
}

/** Whether a text is surely a person's name, even among other words: with a space inside it, or さん behind it. */
export function isSurelyName(text: string): boolean {
  return looksLikeName(text) && /[^\x20-\x7f]/.test(text) && /\S[\s　]\S|(?:さん|様|氏)$/.test(text.trim());
}
