import { namesGroup } from '../layout/name-like';
import { roleWord } from '../layout/role-words';
import { sideWord } from '../layout/side-words';
import { findMetric } from '../metrics/find-in-text';
import { matchLabel } from '../metrics/match-label';
import { remember } from '../metrics/remember';
import { amountsIn } from './amounts';
import { frequencyIn } from './frequency';
import type { PeriodReader } from './period-pieces';
import { looksLikeName, saysWatched, scopeIn, withoutMarks } from './scope-words';
import type { Frequency, TargetScope } from './target';

/** When something is to be done, as a text says it for what follows. */
export interface Time {
  /** Code of a period. */
  readonly period: string | undefined;
  readonly frequency: Frequency | undefined;
  /** 今月は: of this one time, not of every month. */
  readonly once: boolean;
}

/** What the words before a colon say of all that follows: 佐藤：, 個人目標：, モニタリング：, 【11月の目標】. */
export interface Lead {
  readonly owner: string | undefined;
  readonly scope: TargetScope | undefined;
  readonly watched: boolean;
  readonly time: Time | undefined;
}

/** What is left of a part of a sentence without its lead; empty where it is all lead. */
export interface Led {
  readonly lead: Lead;
  readonly rest: string;
}

/** 新規：20社 is no person's, though it could be a name by its letters. */
const NO_OWNER =
  /新規|既存|行動|定[量性]|数値|最低|必[達須]|理想|任意|重点|最優先|成果|結果|質|量$|期限|[前後]半|挑戦|課題|方法|手段|^(?:stretch|focus|goals?|aims?|objectives?|minimum|maximum|must|plan|why|how|what|notes?|results?|priority|commitment|kgi|kpi|csf|ksf|kr ?\d*|step ?\d*)$/iu;
const SIR = '(?:さん|くん|君|氏|様)';
const SIR_SAYS = new RegExp(`^([^\\d\\s:：、。]{1,10}?(?: [^\\d\\s:：、。]{1,6})?)${SIR}(?:は|の|が)\\s*(?=\\S)`, 'u');
/** 【佐藤】面談20件 leads like 佐藤：面談20件. */
const BRACKETED = /^[【[〔〈《]([^【】[\]〔〕〈〉《》]{1,24})[】\]〕〉》]\s*[:：]?\s*(?=\S)/u;
const COLON = /^([^:：]{1,24}?)\s*[:：]\s*(?!\d*\s*$)/u;

/** 林, 柳, 森: one letter before a colon is a name where it is no word for a time, a place or a sum. */
export const SHORT_NAME =
  /^(?![計他朝昼夜夕例注週月日年期課部上下前後内外質量数率全各主副済未正否可今来次翌先毎件名人社回通本])\p{Script=Han}$/u;

/** Whether the words before a colon name one person. */
export const namesOwner = remember((text) => {
  const bare = withoutMarks(text);
  return (
    (looksLikeName(bare) || SHORT_NAME.test(bare)) &&
    !NO_OWNER.test(bare) &&
    !saysWatched(bare) &&
    roleWord(bare) === undefined &&
    sideWord(bare) === undefined &&
    matchLabel(bare).kind === 'unknown'
  );
});

/**
 * The lead of a part of a sentence, if it has one.
 *
 * @param ofPerson the sentence stands in a row of somebody's own: a bare word before a colon is nobody else then
 */
export function readLead(part: string, periods: PeriodReader, ofPerson: boolean): Led | undefined {
  const sir = SIR_SAYS.exec(part);
  const self = /^([^\d\s:：、。]{1,8})です$/u.exec(part)?.[1] ?? '';
  if (self !== '' && !ofPerson && namesOwner(self)) {
    return { lead: { owner: self, scope: 'individual', watched: false, time: undefined }, rest: '' };
  }
  if (sir !== null && looksLikeName(sir[1]!)) {
    return { lead: { owner: sir[1]!, scope: 'individual', watched: false, time: undefined }, rest: after(part, sir) };
  }
  const colon = BRACKETED.exec(part) ?? COLON.exec(part);
  const head = withoutMarks(colon === null ? part : colon[1]!);
  const lead = leadOf(head, periods, ofPerson, colon !== null);
  return lead && { lead, rest: colon === null ? '' : after(part, colon) };
}

function after(part: string, match: RegExpExecArray): string {
  return part.slice(match[0].length).trim();
}

function leadOf(head: string, periods: PeriodReader, ofPerson: boolean, colon: boolean): Lead | undefined {
  const time = timeAlone(head, periods);
  if (!colon) return time && { owner: undefined, scope: undefined, watched: false, time };
  const bare = head.replace(new RegExp(`${SIR}$`, 'u'), '');
  if (!ofPerson && namesOwner(bare)) return { owner: bare, scope: 'individual', watched: false, time: undefined };
  if (namesGroup(head) && !ABOUT_AIMS.test(head))
    return { owner: head, scope: scopeIn(head), watched: false, time: undefined };
  if (matchLabel(head).kind !== 'unknown' || findMetric(head) !== undefined || amountsIn(head).length > 0)
    return time && { owner: undefined, scope: undefined, watched: false, time };
  const watched = saysWatched(head);
  const scope = scopeIn(head);
  return watched || scope !== undefined || time !== undefined ? { owner: undefined, scope, watched, time } : undefined;
}

/** チーム目標 speaks of the team's goals; チーム is the team. */
const ABOUT_AIMS = /目標|kpi|kgi|方針|計画|予算|\b(?:targets?|goals?|objectives?|plan)\b/iu;
const ABOUT_TARGETS =
  /毎[日週月年]|[日週月年][間次]|[今来翌当再本]+(?:[日週月年期]度?|四半期)|四半期|通期|単月|(?:個人|行動|数値)?目標|kpi|kgi|コミット|宣言|やること|[のはもで]|\b(?:this|next|every|per|each|my|our|targets?|goals?|commitments?|for|in|the|day|week|month|quarter|year|daily|weekly|monthly|quarterly)\b/giu;

/** The time that a text names, where it names nothing else: 11月の目標, 今月は, 毎週. */
function timeAlone(text: string, periods: PeriodReader): Time | undefined {
  const piece = periods.find(text);
  const frequency = frequencyIn(text);
  if (piece === undefined && frequency === undefined) return undefined;
  const rest = (piece?.rest ?? text).replace(ABOUT_TARGETS, ' ');
  if (/[\p{L}\p{N}]/u.test(rest)) return undefined;
  return { period: piece && periods.code(piece.period), frequency, once: isOnce(text) };
}

const ONCE = /[今当本来翌][日週月期]|[週月]内|\b(?:this|next) (?:day|week|month)\b/iu;

/** 今月15件 is for one month; 月15件 comes round every month. */
export function isOnce(text: string): boolean {
  return ONCE.test(text);
}

const TOPIC = /^((?:まず|では?)?\s*[今来当](?:週|月|四半期))(?:の?目標)?(?:は|も|には?|で|として)/u;
const TOPIC_AFTER_PERIOD = /^(?:中?には?|は|も|の目標は?|までに)/u;

/** 今月は面談15件、応募20件: the time of the first part holds for those behind it. */
export function topicOf(part: string, periods: PeriodReader): Time | undefined {
  const topic = TOPIC.exec(part)?.[1];
  if (topic !== undefined) {
    const frequency = frequencyIn(topic);
    return frequency && { period: undefined, frequency, once: true };
  }
  const piece = periods.find(part);
  if (piece === undefined || !part.endsWith(piece.rest) || !TOPIC_AFTER_PERIOD.test(piece.rest)) return undefined;
  return { period: periods.code(piece.period), frequency: undefined, once: false };
}
