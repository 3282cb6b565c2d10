import { findMetric } from '../metrics/find-in-text';
import { foldText } from '../parse/text';
import { amountsIn } from './amounts';
import { frequencyIn } from './frequency';
import type { Reading } from './read-targets';
import { isKeyValueRow, keyRole, rowKind, saysPairs } from './rows';
import { isGoalLevel, isListed, isNote, looksLikeName, saysWatched, scopeIn, withoutMarks } from './scope-words';
import type { SheetText } from './sheet-text';
import type { Segment } from './table';
import type { Frequency, TargetScope } from './target';

/** What titles and head lines have said so far: it holds for the rows below until the next line says otherwise. */
export interface Scene {
  readonly member: string;
  readonly period: string;
  readonly frequency: Frequency | undefined;
  readonly scope: TargetScope | undefined;
  readonly watched: boolean;
  /** A metric that heads a block of its own. */
  readonly metric: number | undefined;
}

const PERSONAL = /個人目標|mbo|目標管理|目標設定シート|自己目標|セルフ|individual|personal|my targets|appraisal/iu;

export function startingScene({ sheet, onlyMetric }: Reading): Scene {
  let personal = false;
  for (let row = 0; row < Math.min(5, sheet.grid.length); row++) {
    for (let column = 0; column < sheet.width; column++)
      if (PERSONAL.test(foldText(sheet.text(row, column)))) personal = true;
  }
  return {
    member: '',
    period: '',
    frequency: undefined,
    scope: personal ? 'individual' : undefined,
    watched: false,
    metric: onlyMetric,
  };
}

const NAMED =
  /(?:^|\s)[■●◆▼【[(<]*(?:担当者?|氏名|名前|社員名?|対象者|メンバー|本人|consultant|name|member|employee|recruiter|owner|adviser|advisor)\s*[:：]\s*([^\s:：|/、,（(]+(?: [^\s:：|/、,（(\d]+)?)/iu;
const WITH_TITLE =
  /([一-龠々ァ-ヶーぁ-んA-Za-z]{1,8}(?: [一-龠々ァ-ヶーぁ-ん]{1,5})?)(?:さん|様|氏)(?=の|$|\s|[)】\]）])/u;
const ENGLISH_OWNER = /\b([A-Z][a-z]+ [A-Z][a-z'-]+)'s\b|\bfor ([A-Z][a-z]+ [A-Z][a-z'-]+)/u;
/**
 * Reads a lone text or a row of keys and values. `undefined` where it is no head line, but something to be read as data.
 */
export function readLine(reading: Reading, row: number, scene: Scene, segments: readonly Segment[]): Scene | undefined {
  const { sheet } = reading;
  const columns = Array.from({ length: sheet.width }, (_, column) => column).filter(
    (column) => sheet.at(row, column).kind !== 'blank',
  );
  if (columns.length > 1 && isKeyValueRow(sheet, row, columns)) return keyValues(reading, row, columns, scene);
  if (columns.length > 1 && saysPairs(sheet, row, columns)) {
    return columns.reduce((said, column) => {
      const text = sheet.text(row, column);
      return withTitle(said, text, memberIn(text, reading), reading);
    }, scene);
  }
  const column = columns[0]!;
  const lone = sheet.at(row, column);
  if (lone.kind === 'date') return { ...scene, period: lone.head.period ?? scene.period };
  const text = withoutMarks(sheet.text(row, column));
  if (isNote(foldText(text))) return scene;
  const { kind, head } = sheet.ofLabel(text);
  const opens = opensBlock(sheet, row);
  if (!opens && segments.some(({ labels }) => isInnerLabel(labels, column))) return undefined;
  if (head.candidates !== undefined && head.token) {
    return segments.length > 0 && !opens
      ? undefined
      : { ...scene, metric: reading.choose(head.candidates, scene.member) };
  }
  if (kind === 'figure' && isAim(reading, text)) return undefined;
  if (segments.length === 0 && isListed(text)) return undefined;
  const member = head.token && head.period !== undefined ? '' : memberIn(text, reading);
  const inMemberColumn = segments.some(({ labels }) => labels.get('member')?.includes(column));
  if (inMemberColumn && member !== '' && !opens) return undefined;
  return withTitle(scene, text, member, reading);
}

/** A column of labels right of the first one. */
function isInnerLabel(labels: Segment['labels'], column: number): boolean {
  const columns = ([] as number[]).concat(...labels.values());
  return columns.includes(column) && columns.some((other) => other < column);
}

function opensBlock(sheet: SheetText, row: number): boolean {
  let next = row + 1;
  while (next < sheet.grid.length && rowKind(sheet, next) === 'blank') next++;
  return next < sheet.grid.length && rowKind(sheet, next) === 'header';
}

function isAim(reading: Reading, text: string): boolean {
  const folded = foldText(text);
  const rest = reading.periods.find(text)?.rest ?? folded;
  return amountsIn(rest).length > 0 && findMetric(rest) !== undefined;
}

function keyValues(reading: Reading, row: number, columns: readonly number[], scene: Scene): Scene {
  const { sheet } = reading;
  let next = scene;
  for (let at = 0; at < columns.length; at += 2) {
    const role = keyRole(sheet, row, columns[at]!);
    const value = sheet.at(row, columns[at + 1]!).head;
    const text = sheet.text(row, columns[at + 1]!);
    if (role === 'member') next = { ...next, member: text, scope: scopeIn(text) ?? 'individual' };
    else if (role === 'team' && next.member === '' && next.scope === undefined) next = { ...next, scope: 'team' };
    if (value.period !== undefined) next = { ...next, period: value.period };
    else if (role === 'period') next = { ...next, period: periodIn(text, reading) ?? next.period };
  }
  return next;
}

function periodIn(text: string, reading: Reading): string | undefined {
  const piece = reading.periods.find(text);
  return piece && reading.periods.code(piece.period);
}

/** 週別 求人応募数の目標（2026年11月）: the one metric of a table whose rows name none. */
function titleMetric(reading: Reading, text: string): number | undefined {
  const mention = findMetric(reading.periods.find(text)?.rest ?? foldText(text));
  return mention === undefined ? undefined : reading.choose(mention.candidates, '');
}

function memberIn(text: string, reading: Reading): string {
  const folded = foldText(text);
  const named =
    NAMED.exec(folded)?.[1] ?? WITH_TITLE.exec(folded)?.[1] ?? ENGLISH_OWNER.exec(folded)?.slice(1).find(Boolean);
  if (named !== undefined) return named;
  const note = /[(（]([^()（）]+)[)）]/u.exec(folded)?.[1] ?? '';
  if (/ /.test(note) && looksLikeName(note)) return note;
  const bare = withoutMarks(folded).replace(/\s*\((?:ca|ra|両面)\)\s*$/iu, '');
  if (looksLikeName(bare)) return bare;
  const rest = (reading.periods.find(bare)?.rest ?? bare)
    .replace(/(?:個人|行動|業績|数値|[日週月年][別間次])*(?:目標|kpi|kgi|mbo)(?:管理|設定)?(?:シート|表|一覧)?/giu, ' ')
    .trim();
  return / /.test(rest) && looksLikeName(rest) ? rest : '';
}

/** Notes and names leave a block its metric; another title ends it. */
const NEW_TITLE = /目標|kpi|kgi|シート|一覧|計画|\b(?:targets?|goals?|scorecard|objectives?|plan)\b/iu;

function withTitle(scene: Scene, text: string, member: string, reading: Reading): Scene {
  const folded = foldText(text);
  const scope = member !== '' ? (scopeIn(member) ?? 'individual') : isGoalLevel(folded) ? 'team' : scopeIn(folded);
  const frequency = reading.periods.find(text) === undefined && folded.length <= 40 ? frequencyIn(folded) : undefined;
  return {
    member: member !== '' ? member : scope === 'team' ? '' : scene.member,
    period: periodIn(text, reading) ?? scene.period,
    frequency: frequency ?? scene.frequency,
    scope: PERSONAL.test(folded) ? 'individual' : (scope ?? scene.scope),
    watched: saysWatched(folded),
    metric: titleMetric(reading, text) ?? (NEW_TITLE.test(folded) ? reading.onlyMetric : scene.metric),
  };
}
