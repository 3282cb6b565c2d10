import { type Day, yearMonthDay } from '../calendar/day';
import type { Column } from '../layout/column';
import { METRICS } from '../metrics/catalogue';
import { foldText } from '../parse/text';
import type { TablePlan } from './read-plan';

const MEETING = /_held$|_meeting$|^(?:client_visit|interview_prep)$/;

const MEETINGS: readonly boolean[] = METRICS.map(({ id }) => MEETING.test(id));

/** Whether a metric counts meetings or interviews that took place: a remark may say that one of them did not. */
export function isMeeting(metric: number): boolean {
  return metric >= 0 && MEETINGS[metric]!;
}

/** 当日キャンセル, リスケ→5/14, No show: the remark begins with it; リスケして実施 and キャンセル待ち say something else. */
const CALLED_OFF =
  /^(?:(?:当日|前日|直前|無断|急遽|体調不良|候補者|求職者|(?:本人|先方|企業|自己)?都合|本人|先方|企業)(?:により|による|から|のため|より|に|で|の)?[\s、]*)*(?:ドタキャン|(?:面談|面接)?の?(?:キャンセル|リスケ(?:ジュール)?|延期|中止|欠席|不参加|飛び|すっぽかし|ノーショー)|no.?show|cancell?ed|resched(?:uled)?|postponed)(?:にな(?:った|りました)|とな(?:った|りました)|された|済み?|の?(?:連絡|希望|依頼)(?:あり)?)?(?=$|[\s→⇒(、。,;:])/i;
const AFTER_ALL = /実施|済み?$|行った|held|done/i;
const MOVED_TO = /[→⇒]\D*(\d{1,2})[/月](\d{1,2})/;
/** Longer remarks tell a story, in which the words may be about something else. */
const REMARK_MOST = 30;

/** Where the remarks of a table stand. */
export function remarksOf({ columns }: TablePlan): readonly Column[] {
  return columns.filter(({ use, head }) => head.role === 'note' && (use === 'idle' || use === 'attribute'));
}

/** Whether a remark says that the meeting beside it was called off, or moved to another day than its own. */
export function saysCalledOff(remark: string, day: Day): boolean {
  if (remark === '' || remark.length > REMARK_MOST) return false;
  const text = foldText(remark).trim();
  const off = CALLED_OFF.exec(text);
  if (off === null || AFTER_ALL.test(text.slice(off[0].length))) return false;
  const moved = MOVED_TO.exec(text);
  if (moved === null) return true;
  const own = yearMonthDay(day);
  return own.month !== Number(moved[1]) || own.day !== Number(moved[2]);
}
