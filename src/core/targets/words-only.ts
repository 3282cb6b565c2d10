import { METRICS } from '../metrics/catalogue';
import { findMetric } from '../metrics/find-in-text';
import { matchLabel } from '../metrics/match-label';
import { type Aim, achievementBase, type SentenceContext } from './aim';
import { asksForAll } from './amounts';
import { frequencyIn } from './frequency';
import { isOnce } from './lead';
import { saysWatched, scopeIn } from './scope-words';

/** A bare frequency asks for one in that time. */
const EVERY_TIME = /毎[日朝夕週月]|[日週月]次|\b(?:daily|weekly|monthly|every (?:day|week|month))\b/iu;
/** Verbs that make a metric an aim even without a number. */
const AIMS_AT =
  /上げ|高め|向上|改善|伸ば|増や|増加|達成|最大化|下げ|減ら|なく[すし]|強化|徹底|実施|行う|送る|する$|improve|increase|raise|grow|reduce|achieve|boost|lift|cut|lower|hit|complete|do\b|send|make\b/iu;
/** 売上に貢献するため…: the purpose, not the aim. */
const PURPOSE =
  /(?:ため(?:に|の)?|ように|ことで|によって|につなげ|に貢献|に寄与|を目指し(?:て|つつ)|を意識し(?:て|つつ)?)$|^(?:in order )?to (?:support|help)|^so that/iu;

/** 前年比110%, 先月より5件多く: a change, and no level. */
const COMPARES =
  /(?:前[年月週期]|昨[年対]|先月|先週)(?:同[月期])?(?:比|対比|より|から)\D{0,6}\d|\b(?:yoy|year.on.year|vs\.? last (?:year|month|quarter))\b/iu;
/** 面接通過率が低いので…: why, not what. */
const REASON = /(?:ので|から|ため|けれど|けど|ですが|ますが|ものの)$|^(?:because|as|since)\b/iu;

/** A part without a number: a metric where it is named as the aim, else the sentence itself. */
export function wordsOnly(
  part: string,
  text: string,
  period: string | undefined,
  context: SentenceContext,
): Aim | undefined {
  const all = asksForAll(part);
  const watched = saysWatched(part);
  const rowMetric = context.metric;
  const mapped = context.mapped?.(text);
  if (mapped === 'ignore') return undefined;
  const whole = matchLabel(text);
  const label =
    whole.kind === 'unknown'
      ? findMetric(text.replace(COMPARES, ' '))?.candidates
      : whole.kind === 'metric'
        ? [whole.metric]
        : whole.candidates;
  const chosen = mapped ?? (label === undefined ? undefined : context.choose(label));
  const result = chosen !== undefined && METRICS[chosen]!.control === 'uncontrollable';
  const compares = COMPARES.test(part);
  const said = watched || compares || whole.kind !== 'unknown' || (AIMS_AT.test(part) && !PURPOSE.test(part));
  const reason = chosen !== undefined && REASON.test(part);
  // A result beside words for an action (every candidate before the final interview) is not what is aimed at.
  const named = mapped ?? ((said && !reason) || !result ? chosen : undefined);
  const metric =
    named ?? (all !== undefined || watched || compares || frequencyIn(part) !== undefined ? rowMetric : undefined);
  const every = frequencyIn(part);
  const bare = every !== undefined && metric !== undefined && EVERY_TIME.test(part);
  return {
    text: part,
    metric,
    achievementOf: metric === undefined ? undefined : achievementBase(metric, part, context),
    condition: metric !== undefined && !METRICS[metric]!.higherIsBetter ? '<=' : '>=',
    value: bare ? 1 : undefined,
    unit: all ?? '',
    frequency: every,
    period,
    scope: scopeIn(part),
    watched,
    once: isOnce(part),
    ...(reason ? { about: chosen } : {}),
  };
}
