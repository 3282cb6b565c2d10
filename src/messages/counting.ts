import type { Language, Text } from '../core/language';
import { message } from './message';

/** What people read of counts, funnels, pace, plans and what stands still. */

export const COLUMNS = {
  funnel: {
    ja: ['ステージ', '件数', '次への移行率', '95%下限', '95%上限', '最初からの移行率', '備考'],
    en: ['Stage', 'Count', 'To next', '95% low', '95% high', 'From first', 'Note'],
  },
  members: { ja: ['担当者'], en: ['Member'] },
  stalled: {
    ja: ['担当者', '求職者', '求人', 'いまの段階', '最後の動き', '経過日数'],
    en: ['Member', 'Candidate', 'Job', 'Stage', 'Last move', 'Days'],
  },
  pace: {
    ja: ['担当者', '期間', '指標', '実績', '目標', '今日までの目安', '差', '残り営業日', '1日あたり必要', '言いかえ'],
    en: [
      'Member',
      'Period',
      'Metric',
      'Actual',
      'Target',
      'Pace',
      'Difference',
      'Business days left',
      'Needed per day',
      'In words',
    ],
  },
  plan: {
    ja: ['ステージ', '必要数', '下限', '上限', '実績比', 'n'],
    en: ['Stage', 'Needed', 'Low', 'High', 'Observed ratio', 'n'],
  },
} as const satisfies Record<string, Readonly<Record<Language, readonly string[]>>>;

export const NO_MEMBER: Text = { ja: '(担当者なし)', en: '(no member)' };
export const TOTAL: Text = { ja: '合計', en: 'Total' };
export const WHOLE_TEAM: Text = { ja: 'チーム全体', en: 'Whole team' };

// Funnel notes

/** 「2026年4月に」, 「これまでに」: when something happened. */
export const during = message<{ period: string }>(
  ({ period }) => `${period === '' ? 'これまで' : period}に`,
  ({ period }) => (period === '' ? 'so far' : `in ${period}`),
);

interface Followed {
  /** From `during`. */
  readonly when: string;
  /** The first stage, as it is said. */
  readonly first: string;
  /** Candidates, or else applications. */
  readonly people: boolean;
}

const unitsJa = (count: number, people: boolean) => `${count}${people ? '人' : '件'}`;
const unitsEn = (count: number, people: boolean) =>
  `${count} ${people ? 'candidate' : 'application'}${count === 1 ? '' : 's'}`;

export const basisPeriod = message<{ when: string }>(
  ({ when }) => `基準：期間（${when}起きた件数）`,
  ({ when }) => `Basis: period (what happened ${when})`,
);
export const basisCohort = message<Followed & { entered: number; asOf: string }>(
  ({ when, entered, first, people, asOf }) =>
    `基準：コホート（${when}「${first}」の段階に入った${unitsJa(entered, people)}が、${asOf}までにどこまで進んだか）`,
  ({ when, entered, first, people, asOf }) =>
    `Basis: cohort (${unitsEn(entered, people)} that entered "${first}" ${when}, followed to ${asOf})`,
);
export const basisByStage = message<{ when: string; asOf: string }>(
  ({ when, asOf }) => `基準：段階別（${when}各段階に入った分が、${asOf}までにどうなったか）`,
  ({ when, asOf }) => `Basis: by stage (what entered each stage ${when}, and what became of it by ${asOf})`,
);
export const basisCompleted = message<Followed & { finished: number; open: number }>(
  ({ when, finished, first, people, open }) =>
    `基準：完了（${when}「${first}」の段階に入り、結果の出た${unitsJa(finished, people)}。進行中の${unitsJa(open, people)}は含みません）`,
  ({ when, finished, first, people, open }) =>
    `Basis: completed (${unitsEn(finished, people)} that entered "${first}" ${when}, finished ones only; ${open} still open left out)`,
);
export const UNIT_APPLICATION: Text = { ja: '求職者×求人で1件', en: 'one = candidate × job' };
export const notFollowed = message<{ count: number }>(
  ({ count }) => `求職者の記入がない${count}件は追えないため、含みません`,
  ({ count }) => `${count} without a candidate cannot be followed and are left out`,
);
export const perCandidate = message<{ value: string }>(
  ({ value }) => `1人あたり${value}件`,
  ({ value }) => `${value} per candidate`,
);
export const perClient = message<{ value: string }>(
  ({ value }) => `1社あたり${value}件`,
  ({ value }) => `${value} per client`,
);
export const LEVEL: Text = { ja: '期間の最後の値', en: 'last value of the period' };
export const UNIQUE_PEOPLE: Text = { ja: '実人数', en: 'people counted once' };
/** 「先の段階へ9・見送り3・進行中5」: only what there is. */
export const fateWords: Readonly<Record<'moved' | 'rejected' | 'withdrawn' | 'hired' | 'open', Text>> = {
  moved: { ja: '先の段階へ', en: 'moved on' },
  rejected: { ja: '見送り', en: 'rejected' },
  withdrawn: { ja: '辞退', en: 'withdrawn' },
  hired: { ja: '決定', en: 'hired' },
  open: { ja: '進行中', en: 'open' },
};

/** Why a sheet cannot carry a basis: names the one column that would fix it. */
export const missingForBasis: Readonly<Record<'candidate' | 'status' | 'stage', ReturnType<typeof basisProblem>>> = {
  candidate: basisProblem(
    ({ basis }) =>
      `「${basis}」は一人ひとりを追って数えるため、このシートでは出せません。1行ごとに誰のことかがわかる「求職者」の列（氏名かID）があれば出せます。いまのシートのままなら、基準を空白（期間）にしてください。`,
    ({ basis }) =>
      `"${basis}" follows each candidate, which this sheet does not allow. A "Candidate" column (name or ID) in every row would make it possible. As the sheet stands, leave the basis blank (period).`,
  ),
  status: basisProblem(
    ({ basis }) =>
      `「${basis}」は結果の出た分だけを数えるため、見送り・辞退がどこにも書かれていないこのシートでは出せません。「状態」の列（進行中・決定・見送り・辞退）があれば出せます。いまのシートのままなら、「コホート」か「段階別」を使ってください。`,
    ({ basis }) =>
      `"${basis}" counts finished cases only, and this sheet writes no rejections or withdrawals. A "Status" column (open, hired, rejected, withdrawn) would make it possible. As the sheet stands, use "cohort" or "by stage".`,
  ),
  stage: basisProblem(
    ({ basis }) =>
      `「${basis}」は求職者の流れ（登録、面談、推薦、面接 など）を追うもので、このシートにはその段階がありません。「推薦日」のような段階の列があれば出せます。`,
    ({ basis }) =>
      `"${basis}" follows candidates through their stages, and this sheet has none of them. A stage column such as "CV sent" would make it possible.`,
  ),
};
function basisProblem(ja: (values: { basis: string }) => string, en: (values: { basis: string }) => string) {
  return message<{ basis: string }>(ja, en);
}

/** Asked for the RA's events on a basis that follows candidates. */
export const followsCandidates = message<{ basis: string; role: string }>(
  ({ basis, role }) =>
    `「${basis}」は求職者を追って数えるため、${role}の活動（企業側の段階）では出せません。基準を空白（期間）にするか、member に「RA:名前」を指定してください。`,
  ({ basis, role }) =>
    `"${basis}" follows candidates, and ${role} stands for the client side. Leave the basis blank (period), or give "RA:name" as member.`,
);

export const BASIS_NAME: Readonly<Record<'period' | 'cohort' | 'byStage' | 'completed', Text>> = {
  period: { ja: '期間', en: 'period' },
  cohort: { ja: 'コホート', en: 'cohort' },
  byStage: { ja: '段階別', en: 'by stage' },
  completed: { ja: '完了', en: 'completed' },
};

export const NO_STAGES: Text = {
  ja: 'この範囲には、流れとして並べられる段階（登録、面談、推薦、一次面接設定 など）がありません。KPI_ISSUES で、読めなかった項目を確かめてください。',
  en: 'This range has no stages of a funnel (registration, meeting, CV sent, first interview arranged …). KPI_ISSUES lists what could not be read.',
};
/** The sheet has stages, but none on the track of the role that was asked for. */
export const noStagesOfRole = message<{ role: string; client: boolean }>(
  ({ role, client }) =>
    `このシートには、${role}の段階（${client ? '企業への架電、訪問、求人獲得' : '登録、面談、推薦、面接'} など）がありません。member を空白にするか、その段階も入った範囲を指定してください。`,
  ({ role, client }) =>
    `This sheet has no stages of the ${role} side (${client ? 'client calls, visits, new jobs' : 'registration, meeting, CV sent, interview'} …). Leave member blank, or give a range that holds them.`,
);
/** Headings, and nothing under them yet. */
export const NO_RECORDS: Text = {
  ja: 'この範囲には、数えられる記録がまだありません。記録が入ると表示されます。入力してあるのにこう出るときは、KPI_ISSUES で読めなかった行を確かめてください。',
  en: 'This range has nothing to count yet. The result appears once there are records. If there are some, KPI_ISSUES lists the rows that could not be read.',
};

// Counts and rates

interface MetricName {
  readonly metric: string;
}

export const notACount = message<MetricName & { argument: string; from: string; to: string }>(
  ({ argument, metric, from, to }) =>
    from === ''
      ? `引数「${argument}」の「${metric}」は件数ではないので数えられません。率は =KPI_RATE(範囲, 分母, 分子) で出せます。`
      : `引数「${argument}」の「${metric}」は率なので数えられません。=KPI_RATE(範囲, "${from}", "${to}") で出せます。`,
  ({ argument, metric, from, to }) =>
    from === ''
      ? `Argument "${argument}": "${metric}" is not a count. Use =KPI_RATE(range, from, to) for a rate.`
      : `Argument "${argument}": "${metric}" is a rate. Use =KPI_RATE(range, "${from}", "${to}").`,
);
export const notAnAverage = message<MetricName & { argument: string }>(
  ({ argument, metric }) =>
    `引数「${argument}」の「${metric}」は平均の金額なので、足し合わせられません。=KPI_COUNT(範囲, "売上") を =KPI_COUNT(範囲, "決定数") で割ってください。率なら =KPI_RATE を使えます。`,
  ({ argument, metric }) =>
    `Argument "${argument}": "${metric}" is an average amount and does not add up. Divide =KPI_COUNT(range, "revenue") by =KPI_COUNT(range, "placements"). For a rate use =KPI_RATE.`,
);
export const mixedMetrics = message<{ metrics: readonly string[] }>(
  ({ metrics }) =>
    `引数「metric」の${metrics.map((name) => `「${name}」`).join('と')}は、単位が違うため1つの数に足せません。1つずつ指定してください。`,
  ({ metrics }) =>
    `Argument "metric": ${metrics.map((name) => `"${name}"`).join(', ')} have different units and do not add up to one number. Give one at a time.`,
);
export const rateOfRate = message<MetricName & { argument: string }>(
  ({ argument, metric }) =>
    `引数「${argument}」の「${metric}」は件数ではありません。率のもとになる件数の指標（例: 書類推薦数、書類通過数）を指定してください。`,
  ({ argument, metric }) =>
    `Argument "${argument}": "${metric}" is not a count. Give one of the counts a rate is made of (for example CVs sent, CV screening passed).`,
);
export const notAStage = message<MetricName & { basis: string }>(
  ({ metric, basis }) =>
    `「${basis}」で追えるのは求職者の段階（登録から入社まで）だけで、「${metric}」はその段階ではありません。基準を空白（期間）にしてください。`,
  ({ metric, basis }) =>
    `"${basis}" follows the stages of a candidate, and "${metric}" is not one of them. Leave the basis blank (period).`,
);
export const sameStage = message<{ stages: readonly string[] }>(
  ({ stages }) =>
    `引数「from」と「to」が同じ段階（${stages.join('・')}）です。「to」には、それより後の段階を指定してください。`,
  ({ stages }) => `Arguments "from" and "to" are the same stage (${stages.join(', ')}). Give a later stage as "to".`,
);
export const wrongOrder = message<{ from: string; to: string; basis: string }>(
  ({ from, to, basis }) =>
    `「${basis}」では、from から to へ進んだ割合を出します。「${to}」は「${from}」より後の段階ではありません。from と to を入れ替えてください。`,
  ({ from, to, basis }) =>
    `"${basis}" gives the share that went on from one stage to a later one, and "${to}" does not come after "${from}". Swap from and to.`,
);

// Plans

export const tooFewToPlan = message<{ n: number }>(
  ({ n }) => `データが少なく、逆算できません (n=${n})`,
  ({ n }) => `Too little data to work back (n=${n})`,
);
export const notAnOutcome = message<MetricName>(
  ({ metric }) =>
    `引数「outcome」の「${metric}」からは逆算できません。決定数、内定承諾数、一次面接設定数のように段階として数えられる指標か、売上を指定してください。`,
  ({ metric }) =>
    `Argument "outcome": nothing can be worked back from "${metric}". Give a stage that is counted, such as placements or first interviews arranged, or revenue.`,
);
export const noFee = message<MetricName>(
  ({ metric }) =>
    `「${metric}」から逆算するには、決定1件あたりの金額が要ります。設定に「単価」の行（例: 単価, 1200000）を加えてください。`,
  ({ metric }) =>
    `Working back from "${metric}" needs the amount of one placement. Add a row "fee" to the settings (for example fee, 9000).`,
);
export const underWayWords = message<{
  units: number;
  people: boolean;
  low: string;
  high: string;
  outcome: string;
}>(
  ({ units, people, low, high, outcome }) =>
    `※ 進行中の${units}${people ? '人' : '件'}から、これまで通りなら${outcome}は${low === high ? low : `${low}〜${high}`}件ほど見込めます。上の必要数には、その分も含まれています。`,
  ({ units, people, low, high, outcome }) =>
    `Note: from the ${units} ${people ? 'candidates' : 'applications'} under way, about ${low === high ? low : `${low}–${high}`} × "${outcome}" can be expected if things go as before. The numbers above include them.`,
);

// Pace

export const paceWords = message<{ count: number; days: number; unit: 'count' | 'messages' }>(
  ({ count, days, unit }) => `${days}営業日に${count}${unit === 'messages' ? '通' : '件'}`,
  ({ count, days }) => (days === 1 ? `${count} a business day` : `${count} every ${days} business days`),
);
export const PACE_REACHED: Text = { ja: '目標の件数に届いています', en: 'The target has been reached' };
export const paceOver = message<{ need: string }>(
  ({ need }) => `残り営業日はありません（目標まであと${need}件でした）`,
  ({ need }) => `No business days left (${need} short of the target)`,
);
export const UNKNOWN_OWNER: Text = {
  ja: '活動の範囲に、この名前の担当者もチームも見つかりません',
  en: 'Nobody and no team of this name is in the activity range',
};
export const NOT_KEPT: Text = {
  ja: '活動の範囲に、この指標の記録がありません',
  en: 'The activity range keeps no record of this metric',
};
export const NO_TARGETS: Text = {
  ja: '目標が見つかりません。目標の範囲を指定するか、設定に「目標」の行（担当者, 指標, 期間, 値）を加えてください。',
  en: 'No targets were found. Give the range that holds them, or add "target" rows to the settings (member, metric, period, value).',
};

/** 「あと5件。直近6か月のあなたなら、応募20〜28件ほどで届きます。」 */
export const shortfallWords = message<{
  need: string;
  months: number;
  who: string;
  stage: string;
  low: number;
  high: number;
}>(
  ({ need, months, who, stage, low, high }) =>
    `あと${need}件。直近${months}か月の${who}なら、${stage}${low === high ? low : `${low}〜${high}`}件ほどで届きます。`,
  ({ need, months, who, stage, low, high }) =>
    `${need} to go. Going by ${who} last ${months} months, about ${low === high ? low : `${low} to ${high}`} × "${stage}" should do it.`,
);
export const shortfallUnknown = message<{ need: string }>(
  ({ need }) => `あと${need}件。これまでの件数がまだ少なく、何件の行動で届くかは言えません。`,
  ({ need }) => `${need} to go. There is too little history yet to say how many actions that takes.`,
);
export const YOU: Text = { ja: 'あなた', en: 'your' };
/** 「書類通過率 36%（20〜55%、n=25）も見守りましょう」 */
export const partnerWords = message<{ rate: string; value: string; low: string; high: string; n: number }>(
  ({ rate, value, low, high, n }) =>
    low === ''
      ? `あわせて見守る${rate}：${value}（n=${n}）`
      : `あわせて見守る${rate}：${value}（${low}〜${high}、n=${n}）`,
  ({ rate, value, low, high, n }) =>
    low === ''
      ? `To watch alongside, ${rate}: ${value} (n=${n})`
      : `To watch alongside, ${rate}: ${value} (${low}–${high}, n=${n})`,
);

export const missingForStalled = {
  candidate: {
    ja: '止まっている人は、誰のことかがわからないと出せません。1行ごとに「求職者」の列（氏名かID）があるシートを指定してください。',
    en: 'What has not moved cannot be told without knowing who. Give a sheet with a "Candidate" column (name or ID) in every row.',
  },
  stage: {
    ja: '止まっている人は、求職者の段階（登録、面談、推薦、面接 など）から出します。この範囲にはその段階がありません。「推薦日」のような段階の列を範囲に含めてください。',
    en: 'What has not moved is told from the stages of candidates, and this range has none. Include a stage column such as "CV sent".',
  },
} satisfies Record<string, Text>;

// Help of parameters

export const HELP = {
  range: {
    ja: '活動を記録した範囲。見出しの行を含めます。複数のタブは VSTACK でつなげます。',
    en: 'The range of the activity sheet, heading rows included. Several tabs are joined with VSTACK.',
  },
  period: {
    ja: '期間。2026-04、4月、2026年度上期、2026年度1Q、先月、直近3か月、2026-04-01..2026-06-30 など。空白なら全期間。',
    en: 'The period: 2026-04, FY2026, 2026H1, last month, last 3 months, 2026-04-01..2026-06-30 … Blank: everything.',
  },
  member: {
    ja: '担当者名、チーム名、CA、RA、RA:鈴木（そのRAの分）。空白なら全員。',
    en: 'A name, a team, CA, RA, or RA:Suzuki for that RA’s share. Blank: everyone.',
  },
  metric: {
    ja: '指標の名前か id。シートに書いてある言い方でも読みます。',
    en: 'A metric by name or id; the spelling of the sheet works too.',
  },
  metrics: {
    ja: '並べる指標。範囲か、「、」区切り。空白ならシートにある指標すべて。',
    en: 'The metrics to show: a range, or a list with commas. Blank: all the sheet has.',
  },
  basis: {
    ja: '数え方。期間（その期間に起きたこと）、コホート（その期間に入った人のその後）、段階別（各段階に入った分のその後）、完了（結果の出た分だけ）。空白なら期間。',
    en: 'How to count: period (what happened in it), cohort (who entered in it, followed up), by stage (each step followed up), completed (finished only). Blank: period.',
  },
  settings: {
    ja: '設定の表。ふつうは名前付き範囲 KPI_SETTINGS。',
    en: 'The settings table, usually the named range KPI_SETTINGS.',
  },
  asOf: {
    ja: '今日とみなす日。空白なら設定の基準日、それもなければ今日。',
    en: 'The day that counts as today. Blank: the as-of day of the settings, else today.',
  },
  targets: {
    ja: '目標を書いた範囲。設定の「目標」の行も加わり、同じものは設定が優先されます。',
    en: 'The range that holds the targets. Target rows of the settings join it and win.',
  },
} satisfies Record<string, Text>;
