import type { Text } from '../core/language';
import type { LeadReason, LeadVerdict } from '../core/lead/lead';
import type { LeadUnit } from '../core/lead/unit-counts';
import type { ControlClass } from '../core/metrics/metric';
import { message } from './message';

/** What people read of trends, evidence, stumbling steps and mixes. No ρ, no p-values, no names of methods. */

// Trend

export const TREND_CHANGE: Readonly<Record<'above' | 'below', Text>> = {
  above: { ja: 'いつもより多い', en: 'above usual' },
  below: { ja: 'いつもより少ない', en: 'below usual' },
};
export const TREND_TRIAL: Text = { ja: '（暫定）', en: '(trial)' };
export const TREND_IN_PROGRESS: Text = { ja: '途中', en: 'in progress' };

/** 11か月, for the range rests on so many periods. */
export const periodsOf = {
  day: message<{ n: number }>(
    ({ n }) => `${n}日`,
    ({ n }) => `${n} days`,
  ),
  week: message<{ n: number }>(
    ({ n }) => `${n}週`,
    ({ n }) => `${n} weeks`,
  ),
  month: message<{ n: number }>(
    ({ n }) => `${n}か月`,
    ({ n }) => `${n} months`,
  ),
};

interface RangeValues {
  readonly value: string;
  readonly periods: string;
  readonly low: string;
  readonly high: string;
}

/** A number inside its usual range: it says nothing yet, in either direction. */
export const withinUsual = message<RangeValues>(
  ({ value, periods, low, high }) =>
    `${value}件は、これまで${periods}の振れ幅（${low}〜${high}件）の中です。「下がった」とも「問題ない」とも、まだ言えません。`,
  ({ value, periods, low, high }) =>
    `${value} is inside the usual range of the last ${periods} (${low} to ${high}). It does not yet say "down", nor "fine".`,
);
/** Outside the usual range, or part of a run that chance hardly makes. */
export const belowUsual = message<RangeValues>(
  ({ value, low, high }) =>
    `${value}件は、いつもの振れ幅（${low}〜${high}件）に比べて少なめです。偶然だけでは説明しにくい変化です。何が変わったか、本人に聞いてみましょう。`,
  ({ value, low, high }) =>
    `${value} is low for the usual range (${low} to ${high}); chance alone hardly explains it. Ask what has changed.`,
);
export const aboveUsual = message<RangeValues>(
  ({ value, low, high }) =>
    `${value}件は、いつもの振れ幅（${low}〜${high}件）に比べて多めです。偶然だけでは説明しにくい変化です。何がうまくいったか、本人に聞いてみましょう。`,
  ({ value, low, high }) =>
    `${value} is high for the usual range (${low} to ${high}); chance alone hardly explains it. Ask what worked.`,
);
/** Which period a sentence on a number is about. */
export const ofPeriod = message<{ period: string; sentence: string }>(
  ({ period, sentence }) => `${period}の${sentence}`,
  ({ period, sentence }) => `${period}: ${sentence}`,
);
export const noUsualYet = message<{ value: string; n: number }>(
  ({ value, n }) => `${value}件。終わった期間がまだ${n}つなので、いつもの振れ幅はわかりません。`,
  ({ value, n }) => `${value}. With ${n} finished periods there is no usual range yet.`,
);

/** The metric is in the catalogue, but the sheet has no column or label for it. */
export const notInSheet = message<{ argument: string; metric: string; held: readonly string[] }>(
  ({ argument, metric, held }) =>
    `引数「${argument}」の「${metric}」は、この範囲に列も項目もありません。この範囲にある指標: ${held.join('、')}`,
  ({ argument, metric, held }) =>
    `Argument "${argument}": this range has no column or label for "${metric}". It has: ${held.join(', ')}`,
);

// Evidence for leading metrics

export const LEAD_OUTCOME_HELP: Text = {
  ja: '成果の指標。空白なら内定承諾（なければ決定）。',
  en: 'The result to look at. Blank: offers accepted, or placements where the sheet keeps those.',
};

/** A level (有効求人数) is no result that months bring. */
export const levelNoOutcome = message<{ metric: string }>(
  ({ metric }) =>
    `引数「outcome」の「${metric}」は、その時点の数で、月ごとに積み上がる成果ではありません。内定承諾数や決定数のような件数か、売上を指定してください。`,
  ({ metric }) =>
    `Argument "outcome": "${metric}" is a level, not a result that months add up to. Give a count such as offers accepted or placements, or revenue.`,
);

export const LEAD_VERDICT: Readonly<Record<LeadVerdict, Text>> = {
  related: { ja: '関係あり', en: 'related' },
  unclear: { ja: 'まだ判断できない', en: 'cannot tell yet' },
  inverse: { ja: '逆向き', en: 'inverse' },
};

export interface LeadValues {
  readonly metric: string;
  readonly outcome: string;
  readonly earlier: string;
  readonly unit: LeadUnit;
  readonly lag: number;
  readonly n: number;
  readonly members: number;
  readonly months: number;
}

const pairsJa = ({ unit, n, members, months }: LeadValues) =>
  ({ month: n === 0 ? '0組' : `${members}人の${months}か月分、のべ${n}組`, member: `担当者${n}人`, job: `求人${n}件` })[
    unit
  ];
const pairsEn = ({ unit, n, members, months }: LeadValues) =>
  ({ month: `${members} members over ${months} months, ${n} pairs`, member: `${n} members`, job: `${n} jobs` })[unit];
const laterJa = (lag: number) => (lag === 0 ? '同じ月の' : `${lag}か月後の`);
const laterEn = (lag: number) =>
  lag === 0 ? 'in the same month' : lag === 1 ? 'a month later' : `${lag} months later`;

function directionJa(values: LeadValues, more: 'も多い' | 'は少ない'): string {
  const { metric, outcome, unit, lag } = values;
  const where =
    unit === 'month'
      ? `本人のふだんより「${metric}」が多い月は、${laterJa(lag)}「${outcome}」${more.charAt(0)}ふだんより${more.slice(1)}`
      : `「${metric}」が多い${unit === 'member' ? '人' : '求人'}ほど、「${outcome}」${more}`;
  return `${where}傾向があります（${pairsJa(values)}）。`;
}

function directionEn(values: LeadValues, more: string): string {
  const { metric, outcome, unit, lag } = values;
  const where =
    unit === 'month'
      ? `Months with more "${metric}" than usual for the member tend to bring ${more} "${outcome}" than usual ${laterEn(lag)}`
      : `${unit === 'member' ? 'Members' : 'Jobs'} with more "${metric}" tend to have ${more} "${outcome}"`;
  return `${where} (${pairsEn(values)}).`;
}

export const leadRelated = message<LeadValues>(
  (values) =>
    `${directionJa(values, 'も多い')}一つ前の「${values.earlier}」の量${values.unit === 'month' ? 'と、チーム全体の月の波' : ''}をそろえても残ります。`,
  (values) =>
    `${directionEn(values, 'more')} It remains after the volume of "${values.earlier}"${values.unit === 'month' ? ' and team-wide good and bad months are' : ' is'} taken out.`,
);
export const leadInverse = message<LeadValues>(
  (values) => `${directionJa(values, 'は少ない')}時間の取り合いや、時期のずれがないか見てみましょう。`,
  (values) => `${directionEn(values, 'fewer')} See whether the two compete for time, or whether the timing differs.`,
);

export const LEAD_UNCLEAR: Readonly<
  Record<LeadReason, { ja: (v: LeadValues) => string; en: (v: LeadValues) => string }>
> = {
  'no-outcome': message(
    ({ outcome }) =>
      `この表には「${outcome}」がまだないので、比べられません。この表にある、より後の段階（面接の実施など）を引数 outcome に指定すると比べられます。`,
    ({ outcome }) =>
      `This sheet has no "${outcome}" yet, so there is nothing to compare with. Give a later stage that it has (interviews held, for example) as the outcome.`,
  ),
  few: message(
    (values) => `比べられるデータがまだ少なく（${pairsJa(values)}）、関係があるともないとも言えません。`,
    (values) =>
      `There is too little to compare (${pairsEn(values)}) to say that they are related, or that they are not.`,
  ),
  open: message(
    (values) => `いまの${pairsJa(values)}では、関係があるともないとも言えません。`,
    (values) => `With ${pairsEn(values)} it cannot be said that they are related, nor that they are not.`,
  ),
  volume: message(
    ({ earlier, unit }) =>
      `いっしょに増減していますが、一つ前の「${earlier}」の量${unit === 'month' ? '、チーム全体の月の波' : ''}と偶然で説明がつく範囲です。`,
    ({ earlier, unit }) =>
      `They rise and fall together, but no more than the volume of "${earlier}"${unit === 'month' ? ', team-wide good and bad months' : ''} and chance make them.`,
  ),
  'no-earlier': message(
    () => 'いっしょに増減していますが、この表には一つ前の段階がないので、扱う量が増えただけなのかを確かめられません。',
    () => 'They rise and fall together, but this sheet has no earlier stage, so it cannot be told from sheer volume.',
  ),
  after: message(
    ({ outcome }) => `「${outcome}」より後の行動なので、先行指標としては比べません。`,
    ({ outcome }) => `It comes after "${outcome}", so it is not compared as a leading metric.`,
  ),
  alone: message(
    () => 'いっしょに増減していますが、担当者が1人なので、本人の動きか市場の波かを分けられません。',
    () => 'They rise and fall together, but with one member their own moves cannot be told from the market’s.',
  ),
};

/** Part of a relation is arithmetic where the outcome has to pass through the metric. */
export const leadAutomatic = message<{ outcome: string }>(
  ({ outcome }) => `ただし「${outcome}」は必ずこの段階を通るので、いっしょに増える分の一部は、計算上そうなるだけです。`,
  ({ outcome }) => `Part of it is automatic, though: every "${outcome}" has to pass through this stage.`,
);
export const LEAD_NO_CAUSE: Text = {
  ja: '原因だと示すものではありません。',
  en: 'This does not show a cause.',
};
/** The other judgement, apart from the first: is it mine to move? */
export const LEAD_INFLUENCE: Readonly<Record<Exclude<ControlClass, 'uncontrollable'>, Text>> = {
  controllable: { ja: '動かせるか：自分の行動だけで決められます。', en: 'Mine to move: yes, by my own action alone.' },
  leading: {
    ja: '動かせるか：相手の返事にもよりますが、自分の行動で大きく動かせます。',
    en: 'Mine to move: largely, though others have a say.',
  },
};
/** There is always something to look at next; `alone` where the sheet names no jobs. */
export const LEAD_INSTEAD: Readonly<Record<LeadUnit, { readonly jobs: Text; readonly alone: Text }>> = {
  month: {
    jobs: {
      ja: '代わりに、求人ごとの比較（unit に「求人」）や、本人のこれまでの推移（KPI_TREND）を見てみましょう。',
      en: 'Instead, compare by job (unit "job"), or look at the member’s own history (KPI_TREND).',
    },
    alone: {
      ja: '代わりに、本人のこれまでの推移（KPI_TREND）を見てみましょう。',
      en: 'Instead, look at the member’s own history (KPI_TREND).',
    },
  },
  member: {
    jobs: {
      ja: '代わりに、月ごとの比較（unit に「月」）や求人ごとの比較（unit に「求人」）を見てみましょう。',
      en: 'Instead, compare by month (unit "month") or by job (unit "job").',
    },
    alone: {
      ja: '代わりに、月ごとの比較（unit に「月」）を見てみましょう。',
      en: 'Instead, compare by month (unit "month").',
    },
  },
  job: {
    jobs: {
      ja: '代わりに、月ごとの比較（unit に「月」）や、チームの推移（KPI_TREND）を見てみましょう。',
      en: 'Instead, compare by month (unit "month"), or look at the team’s history (KPI_TREND).',
    },
    alone: {
      ja: 'この表には求人の列がありません。代わりに、月ごとの比較（unit に「月」）を見てみましょう。',
      en: 'This sheet names no jobs. Instead, compare by month (unit "month").',
    },
  },
};

// Steps at which a member stumbles

export interface StepValues {
  readonly step: string;
  readonly successes: number;
  readonly n: number;
  readonly percent: string;
  readonly otherSuccesses: number;
  readonly otherN: number;
  readonly otherPercent: string;
  /** Days a case had to come on; 0 for totals. */
  readonly days: number;
}

const sharesJa = ({ step, successes, n, percent, days }: StepValues) =>
  `「${step}」は${n}件中${successes}件（${percent}%${days > 0 ? `、${days}日以内に進んだ割合` : ''}）で、`;
const sharesEn = ({ step, successes, n, percent, days }: StepValues) =>
  `"${step}": ${successes} of ${n} (${percent}%${days > 0 ? `, within ${days} days` : ''}), `;

export const lowerThanTeam = message<StepValues>(
  (values) =>
    `${sharesJa(values)}同じ時期のほかのメンバー（${values.otherN}件中${values.otherSuccesses}件、${values.otherPercent}%）を下回っています。偶然だけでは説明しにくい差です。`,
  (values) =>
    `${sharesEn(values)}below the others in the same period (${values.otherSuccesses} of ${values.otherN}, ${values.otherPercent}%). Chance alone hardly explains it.`,
);
export const lowerThanOwn = message<StepValues>(
  (values) =>
    `${sharesJa(values)}本人の直前6か月（${values.otherN}件中${values.otherSuccesses}件、${values.otherPercent}%）を下回っています。偶然だけでは説明しにくい変化です。`,
  (values) =>
    `${sharesEn(values)}below the member’s own six months before (${values.otherSuccesses} of ${values.otherN}, ${values.otherPercent}%). Chance alone hardly explains it.`,
);
/** まだ判断できません（一次面接設定数 5件）。 */
export const notJudgedYet = message<{ stage: string; n: number }>(
  ({ stage, n }) => `まだ判断できません（${stage} ${n}件）。つまずきと決めず、本人の話から始めてください。`,
  ({ stage, n }) => `Cannot tell yet (${stage}: ${n}). Do not take it for a stumble; begin with what the member says.`,
);
export const noStepsToJudge: Text = {
  ja: 'まだ判断できません。次の段階へ進んだかを比べられるデータがこの期間にありません。本人の話から始めてください。',
  en: 'Cannot tell yet: nothing in this period can be followed to a next stage. Begin with what the member says.',
};
export const mixNote = message<{ heading: string; reverses: boolean }>(
  ({ heading, reverses }) =>
    `ただし「${heading}」ごとに分けて比べると、この差は${reverses ? '逆になります' : 'ほとんどなくなります'}。進め方ではなく、担当した内訳の違いかもしれません。`,
  ({ heading, reverses }) =>
    `Compared within "${heading}", though, the difference ${reverses ? 'turns round' : 'all but vanishes'}. It may lie in what came in, not in how it was worked.`,
);
