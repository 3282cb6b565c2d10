import { METRICS, metricIndex } from '../metrics/catalogue';
import { findMetric } from '../metrics/find-in-text';
import { foldText } from '../parse/text';
import { type Aim, achievementBase, type SentenceContext } from './aim';
import { amountsIn, conditionOf, inUnitOf, metricFor, perCandidate } from './amounts';
import { frequencyIn } from './frequency';
import { isOnce, type Lead, readLead, type Time, topicOf } from './lead';
import { type Draft, joinRanges, pairAmounts } from './pair-amounts';
import { saysWatched, scopeIn } from './scope-words';
import { wordsOnly } from './words-only';

/** Signs that part the aims of one sentence; not the comma of 2,000,000, the slash of 件/月 or 11/24, the point of 1.5; but ／月5件 begins anew. */
const PARTS =
  /[。、;；！!\n\r]+|[,](?!\d{3}(?!\d))|・(?=[^\d])|\/(?!\s*(?:人|名|求職者|候補者|月|週|日|年|件|社|四半期|q|day|w(?:ee)?k|mo(?:nth)?|quarter|qtr|y(?:ea)?r|person|candidate|consultant|head)(?![a-z]|に|間|次|\s*\d))(?:(?!\d)|(?<!\d\/))|(?<=\S)\s+(?:and|&|plus)\s+|\.\s+|\s[+＋]\s|及び|および|ならびに|かつ/giu;

/** New lines, and numbering inside a cell: ① ② …, (1), 1) — before folding makes plain digits of them. */
const NUMBERED = /[\r\n]+|[\u2460-\u2473\u2776-\u2793]|(?:^|[\s。])[(（]?\d{1,2}[)）.．](?=\s*[^\d\s])/gu;

/** What the words before have said of the parts that follow. */
interface Said {
  readonly lead: Omit<Lead, 'time'>;
  /** Of the whole sentence, and of what one person in it says. */
  readonly time: Time | undefined;
  readonly ownTime: Time | undefined;
}

const NOTHING_SAID: Said = {
  lead: { owner: undefined, scope: undefined, watched: false },
  time: undefined,
  ownTime: undefined,
};

/** The parts of a sentence that aim at something, each with what it says; sentences without number or metric as they are. */
export function readAims(sentence: string, context: SentenceContext): Aim[] {
  const folded = foldText(sentence.replace(NUMBERED, '。'));
  const aims: Aim[] = [];
  let said = NOTHING_SAID;
  let waiting: Aim | undefined;
  let named: number | undefined;
  let reason: Aim | undefined;
  const parts = partsOf(folded);
  for (const part of parts) {
    const found = readLead(part, context.periods, context.ofPerson === true);
    // スカウト20通、毎日: what stands last leads nothing.
    const led = found?.rest === '' && part === parts[parts.length - 1] ? undefined : found;
    if (led !== undefined) said = sayAlso(said, led.lead);
    const text = led?.rest ?? part;
    if (text === '') continue;
    const around = waiting?.metric ?? reason?.about ?? (isBareNumber(text) ? named : undefined);
    const own = readPart(text, context, around === undefined ? context : { ...context, metric: around });
    reason = own.find((aim) => aim.about !== undefined);
    named = own.reduce((last, { metric }) => metric ?? last, named);
    for (const aim of own) {
      if (waiting !== undefined && aim.value !== undefined && aim.metric === waiting.metric) aims.pop();
      if (aim !== reason) aims.push(withSaid(aim, said));
    }
    const time = topicOf(text, context.periods);
    if (time !== undefined) said = said.lead.owner === undefined ? { ...said, time } : { ...said, ownTime: time };
    const last = own[own.length - 1];
    waiting =
      last !== undefined && last !== reason && last.value === undefined && last.metric !== undefined && last.unit === ''
        ? last
        : undefined;
  }
  return aims.length === 0 && reason !== undefined ? [withSaid(reason, said)] : settled(aims, folded);
}

/** What the parts of a sentence tell of each other. */
function settled(aims: readonly Aim[], sentence: string): Aim[] {
  const [first] = aims;
  if (first === undefined || aims.length < 2) return [...aims];
  // うち半分は紹介経由で: a remark beside what is aimed at.
  if (aims.some(({ metric }) => metric !== undefined))
    return aims.map(takings).filter((aim) => !isEmpty(aim) || !REMARK.test(aim.text));
  // Stay positive and work harder: words that name nothing between them are one sentence, not two targets.
  return aims.every(isEmpty) && !/[。、;\n]/u.test(sentence) ? [{ ...first, text: sentence }] : [...aims];
}

const REMARK = /^(?:その?うち|うち|なお|特に|ただし|できれば|理想|可能なら|ストレッチ|including|ideally|of which)/iu;

function isEmpty({ metric, value, unit, owner }: Aim): boolean {
  return metric === undefined && value === undefined && unit === '' && owner === undefined;
}

const REVENUE = metricIndex('revenue');
const OF_MONEY =
  /目標|必達|達成|目指|やり切|以上|[毎今]?[日週月年期]間?|[をはのでとすしるまちりいきたて]|\b(?:hit|bill|do|make|reach|achieve|get|to|at|least|over|and|a|an|the|per|week|month|quarter|year|k|m)\b/giu;

/** Close 3 deals and hit £30k: money beside other targets, with no word of what for, is what somebody brings in. */
function takings(aim: Aim): Aim {
  if (aim.metric !== undefined || aim.value === undefined) return aim;
  const [amount] = amountsIn(aim.text);
  if (amount?.kind !== 'money') return aim;
  const words = `${aim.text.slice(0, amount.start)} ${aim.text.slice(amount.end)}`;
  return /\p{L}/u.test(words.replace(OF_MONEY, ' ')) ? aim : { ...aim, metric: REVENUE };
}

/** The next person starts anew; what was said before anybody was named holds for all. */
function sayAlso(said: Said, { time, ...lead }: Lead): Said {
  if (lead.owner === undefined && lead.scope === undefined && !lead.watched)
    return said.lead.owner === undefined ? { ...said, time } : { ...said, ownTime: time };
  return { lead, time: said.time, ownTime: time };
}

function withSaid(aim: Aim, { lead, time, ownTime }: Said): Aim {
  const when = ownTime ?? time;
  const timeless = aim.metric !== undefined && METRICS[aim.metric]!.kind === 'time';
  const carried = aim.frequency === undefined && aim.period === undefined && !timeless ? when : undefined;
  return {
    ...aim,
    owner: lead.owner,
    scope: aim.scope ?? lead.scope,
    watched: aim.watched || lead.watched,
    ...(carried && { period: carried.period, frequency: carried.frequency, once: carried.once }),
  };
}

/** 年間2400万 after 売上：四半期600万: a number, how often, and no word of what. */
function isBareNumber(part: string): boolean {
  const amounts = amountsIn(part);
  if (amounts.length === 0) return false;
  const words = amounts.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, part);
  return !/\p{L}/u.test(
    words.replace(/[毎日週月年間度]|四半期|[上下]期|(?:per|an?|each) [a-z]+|以[上内下]|必達|目標|約/giu, ' '),
  );
}

function partsOf(sentence: string): string[] {
  const parts: string[] = [];
  const outer = sentence.replace(/[([（【]([^()[\]（）【】]*)[)\]）】]/gu, (note, inside: string) => {
    if (amountsIn(inside).length === 0 || findMetric(inside) === undefined) return note;
    parts.push(inside);
    return ' ';
  });
  return [...outer.split(PARTS), ...parts].map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

function readPart(part: string, own: SentenceContext, withWaiting: SentenceContext): Aim[] {
  const piece = own.periods.find(part);
  const text = (piece?.rest ?? part).trim();
  const amounts = joinRanges(text, amountsIn(text));
  if (isPast(part) || NOT_AIMED.test(part)) return [];
  const drafts = pairAmounts(text, amounts, withWaiting.metric);
  const period = piece && own.periods.code(piece.period);
  if (drafts.length > 0) return drafts.map((draft) => aimOf(draft, part, period, own));
  const aim = wordsOnly(part, text, period, own);
  return aim === undefined ? [] : [aim];
}

/** 成約は0件だった, 12件にとどまり: what was; but 20件と決めた is what shall be. */
const PAST =
  /(?:た|に(?:とどまり|終わり)|で(?:終わり|着地)|の(?:実績|結果))$|\b(?:was|were|fell|dropped|rose|had|reached|achieved)\b|\b(?:I|we|he|she|they) (?:\w+ed|got|made|did)\b/iu;
const SETTLED = /(?:決め|約束し|合意し|設定し|コミットし|宣言し|目標にし|目標とし)(?:まし)?た$/u;

/** 書類通過率は追わない, we no longer count calls: said so that nobody aims at it. */
const NOT_AIMED =
  /(?:追わ|見|求め|目指さ|使わ|入れ|数え|問わ)(?:ない|ません|ず)|(?:やめ|止め|外し)(?:る|ます|ましょう)$|(?:目標|kpi)(?:に|と)(?:は)?(?:しない|しません|せず)|\b(?:no longer|do not|don't|won't|stop)\b/iu;

function isPast(part: string): boolean {
  return PAST.test(part) && !SETTLED.test(part);
}

const PER_CANDIDATE =
  /1人(?:あたり|当たり|につき)?(?=\D{0,4}\d)|1名(?:あたり|につき)|[/]\s*(?:人|名|求職者|候補者)|求職者(?:1人|ごと)|per (?:candidate|person)|each candidate|\/\s*(?:candidate|person)/iu;

function aimOf(draft: Draft, part: string, period: string | undefined, context: SentenceContext): Aim {
  const amount = draft.amount!;
  const named = draft.candidates === undefined ? undefined : context.choose(draft.candidates);
  const frequency = frequencyIn(draft.around);
  let metric = named === undefined ? undefined : metricFor(named, amount.kind, amount.value);
  let unit: string | undefined;
  const perPerson = PER_CANDIDATE.test(draft.around);
  if (perPerson && metric !== undefined && (frequency === undefined || amount.unit === '社')) {
    const each = perCandidate(metric) ?? (METRICS[metric]!.unit === 'ratio' ? metric : undefined);
    if (each !== undefined) {
      metric = each;
      unit = `${amount.unit || '件'}/人`;
    }
  }
  const measured = inUnitOf(metric, amount);
  return {
    text: draft.text,
    metric,
    achievementOf: metric === undefined ? undefined : achievementBase(metric, part, context),
    condition: conditionOf(draft.around, metric, measured.value, amount.kind),
    value: measured.value,
    unit: unit ?? measured.unit,
    frequency,
    period,
    // 求人提案 1人あたり5社: the one is a candidate, none of us.
    scope:
      perPerson && unit === undefined ? 'individual' : scopeIn(perPerson ? part.replace(PER_CANDIDATE, ' ') : part),
    watched: saysWatched(part),
    once: isOnce(draft.text),
  };
}
