import type { EndKind } from '../activity/activity';
import { foldText } from '../parse/text';

/** What a mark in a flag column says. */
export type Mark = 'done' | 'failed' | 'pending' | 'none';

const DONE =
  /^(?:[○◯〇●◎✓✔☑✅✕]?[○◯〇●◎✓✔☑✅]|o|レ|レ点|済み?|完了?|完了済み?|実施済?み?|あり|有り?|可|ok|yes|y|true|done|1|passed?|通過|合格|承諾|決定|実施|設定済?み?|x?済)$/;
const FAILED =
  /^(?:[×✕✖✗✘❌☓╳]|x|ng|否|不可|no|n|false|不合格|不通過|見送り?|お見送り?|落選|落ち|不採用|辞退|お断り|rejected|declined|failed|withdrawn|withdrew)$/;
const PENDING =
  /^(?:[△▲]|調整中|日程調整中|日程調整|結果待ち|選考中|確認中|検討中|対応中|進行中|待ち|未定|未|保留|予定|仮|返答待ち|連絡待ち|回答待ち|合否待ち|tbc|tbd|tba|pending|waiting|inprogress|onhold|awaiting|awaitingresult|awaitingfeedback|scheduled|\?)$/;
const NONE = /^(?:[-ー一/／・.…]*|なし|無し?|不要|対象外|スキップ|該当なし|n\/?a|none|skip|skipped|0)$/;

/** Letters of the longest mark, awaiting feedback. */
const MARK_MOST = 16;

/** ○ × △ 済 and such; `undefined` for anything that is no mark. */
export function markWord(text: string): Mark | undefined {
  const key = foldText(text)
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/^[((](.+)[))]$/, '$1');
  if (key.length > MARK_MOST) return undefined;
  if (NONE.test(key)) return 'none';
  if (DONE.test(key)) return 'done';
  if (PENDING.test(key)) return 'pending';
  if (FAILED.test(key)) return 'failed';
  return undefined;
}

const END_WORDS: readonly (readonly [EndKind, RegExp])[] = [
  [
    'withdrawn',
    /辞退|(?:選考|応募|エントリー|推薦|内定|入社)(?:の|を)?キャンセル|withdr[ae]w|withdrawn|declined(?: by candidate)?$|drop(?:ped)?\s?out|candidate (?:declined|withdr)|turn(?:ed)? down|counter.?offer/,
  ],
  [
    'rejected',
    /^ng|[^a-z]ng$|不合格|不通過|不採用|見送り?|お見送|落選|書類落|落ち|否決|お祈り|reject|unsuccessful|not selected|fail(?:ed)?$|regret|not progress|not proceed|no further|×/,
  ],
  [
    'open',
    /待ち?|調整|選考中|検討|未定|確認中|対応中|進行|保留|予定|連絡中|継続|面接前|応募中|推薦中|稼働|pending|progress|on\s?hold|tb[cda]|await|waiting|active|open|scheduled|ongoing|new$/,
  ],
  [
    'hired',
    /入社|内定承諾|承諾|成約|決定|入職|採用|就業|hired|placed|placement|joined|started|accepted|offer accepted/,
  ],
];

/** Gone elsewhere: 他社決定 is the placement of another agency. */
const ELSEWHERE =
  /他社(?:さん|様)?(?:に|で|へ|での|の)?(?:ご)?(?:決定|決ま|決め|内定|承諾|入社|就業|成約|オファー)|^他決|他決$|他(?:エージェント|媒体|経由)(?:に|で|の)?(?:決定|決ま|内定|承諾|入社)|(?:placed|hired|accepted|joined|job|offer) (?:elsewhere|with (?:an)?other)|took another (?:job|offer|role)/;
/** The agency or the candidate let it rest: no more is to come. */
const LET_GO =
  /(?:対応|支援|サポート|フォロー|紹介|求職活動|転職活動)(?:を)?(?:終了|打ち?切り?|停止|中止|終わり)|連絡不通|音信不通|(?:連絡|音信)(?:が)?(?:取れず|とれず|つかず|途絶え?|取れない|とれない)|^(?:終了|クローズ|ロスト|失注|離脱)(?:済み?)?$|^(?:case )?(?:closed|lost|dropped|ghosted|unresponsive|inactive)$|no longer looking/;

/** What a status text says of how a candidate stands; `undefined` where the words are not known. */
export function endWord(text: string): EndKind | undefined {
  const folded = foldText(text).toLowerCase();
  if (folded === '' || folded.length > 30) return undefined;
  if (/入社(?:前|予定)|承諾待ち?|決定待ち?|オファー中|内定(?:中|検討)/.test(folded) && !/辞退/.test(folded))
    return 'open';
  if (ELSEWHERE.test(folded) || LET_GO.test(folded)) return 'withdrawn';
  for (const [kind, pattern] of END_WORDS) if (pattern.test(folded)) return kind;
  return undefined;
}

/** 〃, 同上: the same as above. */
export function isDitto(text: string): boolean {
  return /^(?:〃|"|''|″|々|仝|同上|上に?同じ|ditto|do\.|same(?: as above)?|↓|\|)$/i.test(text.trim());
}

/** What did not take place, whatever activity it is written with. */
const NOT_DONE =
  /リスケ|キャンセル|ドタキャン|中止|延期|取消|取り消し|不在|留守|未実施|未接続|不通(?!過)|折り?返し待ち|無断|飛び|不参加|欠席|来社なし|見合わせ|cancel|resched|postpone|no.?show|no answer|voicemail|left message|\bvm\b|didn'?t happen|not held/i;
/** Desk work that shares its words with an event. */
const DESK_WORK = /社内(?:mtg|ミーティング|会議|打ち?合わ?せ)|求人票(?:の)?(?:作成|更新|修正)|資料作成|議事録/i;

/** Whether a label names something that was cancelled, moved or missed, or desk work: no event of the catalogue. */
export function namesNoEvent(text: string): boolean {
  const folded = foldText(text);
  return NOT_DONE.test(folded) || DESK_WORK.test(folded) || ELSEWHERE.test(folded.toLowerCase());
}

/** Nobody was reached: of a meeting that means it was not held, of a call that it was made in vain. */
const UNANSWERED =
  /不在|留守|未接続|不通(?!過)|話し中|折り?返し(?:待ち|依頼)|つながらず|繋がらず|no answer|not in|engaged|voicemail|left message|\bl\/?m\b|\bvm\b/i;

/** Whether a status beside a logged activity says that it did not take place (yet). */
export function saysNotDone(text: string): 'cancelled' | 'planned' | 'unanswered' | undefined {
  const folded = foldText(text);
  if (ELSEWHERE.test(folded.toLowerCase())) return undefined;
  if (UNANSWERED.test(folded)) return 'unanswered';
  if (NOT_DONE.test(folded)) return 'cancelled';
  return /^(?:予定|未|未完了|未着手|これから|(?:日程)?調整中?|planned|scheduled|upcoming|to ?do|open task|not started)$/i.test(
    folded,
  )
    ? 'planned'
    : undefined;
}

/** What a status names beside the words for not held: 面談 of 面談キャンセル, nothing of 無断キャンセル. */
export function withoutNotDone(text: string): string {
  return foldText(text).replace(new RegExp(NOT_DONE.source, 'gi'), '').trim();
}

const ASPECT =
  /^(?:設定|実施|予定|済み?|完了|確定|キャンセル|リスケ|延期|中止|調整中?|日程調整中?|未実施|未|booked|arranged|set|held|attended|done|completed?|planned|scheduled|cancell?ed|rescheduled|no.?show|postponed)$/i;

/** Whether a text only says how far an activity named beside it has come: 設定, 実施, 予定, キャンセル. */
export function isAspectWord(text: string): boolean {
  return ASPECT.test(foldText(text));
}

/** Whether a text beside an activity names another event of it: a meeting that was arranged is not one that was held. */
export function saysArranged(text: string): boolean {
  return /^(?:設定|確定|booked|arranged|set)/i.test(foldText(text)) && isAspectWord(text);
}
