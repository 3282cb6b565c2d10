import { isoDay } from '../../../../src/core/calendar/day';
import { Random } from '../random';
import { Sheet } from '../sheet';
import { fullWidth } from '../spelling';
import { CLASSES } from '../targets/classes';
import type { TargetCase, TargetTruth } from '../targets/cases';
import { drawCrossTab } from './cross-tab';
import { ENGLISH, JAPANESE, type Language, type Vocabulary } from './vocabulary';

/** Metrics of which the class is written down in the tests. */
function classified(words: Vocabulary): Vocabulary {
  const counts = Object.fromEntries(Object.keys(words.counts).filter((metric) => CLASSES[metric] !== undefined).map((metric) => [metric, words.counts[metric]!]));
  const japanese = words === JAPANESE;
  return { ...words, counts, titles: japanese ? ['個人目標', '目標一覧', 'KPI目標', '行動目標'] : ['Individual targets', 'KPI targets'] };
}

/** A sheet of targets nobody has looked at: a cross-tab in any arrangement, or sentences. */
export function randomTargets(seed: number): TargetCase {
  const random = new Random(seed * 104_729);
  return random.chance(0.6) ? crossTab(seed, random) : sentences(seed, random);
}

function truthOf(member: string, period: string, metric: string, value: number, unit: string): TargetTruth {
  const [controllability, replacements] = CLASSES[metric]!;
  const flag = controllability === 'uncontrollable';
  return { member, period, metric, op: '>=', value, unit, scope: 'individual', controllability, flag, level: flag ? 'red' : 'ok', replacements: flag ? replacements : [], cell: '' };
}

function crossTab(seed: number, random: Random): TargetCase {
  const language: Language = random.chance(0.75) ? 'ja' : 'en';
  const words = classified(language === 'ja' ? JAPANESE : ENGLISH);
  const { rows, entries, periods, about } = drawCrossTab(random, language, words, true);
  const sheet = new Sheet();
  if (!rows.slice(0, 2).some((row) => /目標|[Tt]arget/.test(row.join()))) sheet.add(language === 'ja' ? '個人目標' : 'Individual targets');
  for (const row of rows) sheet.add(...row);
  const targets = entries.map(({ member, code, metric, value }) => truthOf(member, code, metric, value, ''));
  return { name: `random-targets-${seed}`, language, asOf: isoDay(periods.last), notes: `cross-tab ${about}`, sheet, targets, watched: [], noMetric: [] };
}

/** Label, metric, unit; a rate where the unit is %. */
const JAPANESE_ITEMS: readonly (readonly [string, string, string])[] = [
  ['スカウト', 'scout_sent', '通'], ['初回面談', 'first_meeting', '件'], ['求人提案', 'job_proposed', '件'], ['求人応募', 'application_consent', '件'], ['書類推薦', 'document_submitted', '件'],
  ['一次面接設定', 'first_interview_set', '件'], ['一面設定', 'first_interview_set', '件'], ['成約', 'placement', '件'], ['内定', 'offer', '件'], ['企業訪問', 'client_visit', '件'], ['新規求人', 'new_jobs', '件'],
  ['面接通過率', 'interview_pass_rate', '%'], ['書類通過率', 'document_pass_rate', '%'], ['内定承諾率', 'offer_acceptance_rate', '%'], ['売上', 'revenue', '万円'], ['ロープレ', 'study_roleplay', '回'],
];
const ENGLISH_ITEMS: readonly (readonly [string, string, string])[] = [
  ['BD calls', 'client_call', ''], ['CVs sent', 'document_submitted', ''], ['first interviews booked', 'first_interview_set', ''], ['candidate meetings', 'first_meeting', ''], ['placements', 'placement', ''], ['job offers', 'offer', ''], ['client meetings', 'client_visit', ''],
];

function sentences(seed: number, random: Random): TargetCase {
  const language: Language = random.chance(0.75) ? 'ja' : 'en';
  const japanese = language === 'ja';
  const words = japanese ? JAPANESE : ENGLISH;
  const sheet = new Sheet();
  const targets: TargetTruth[] = [];
  const wide = japanese && random.chance(0.2);
  if (random.chance(0.3)) sheet.add(japanese ? 'CA 目標一覧' : 'Perm desk goals');
  sheet.add(random.pick(words.memberHeads), japanese ? random.pick(['今月の目標', '今月の目標（自由記入）', '月間目標']) : random.pick(['Monthly goals', 'Goals this month']));
  for (const member of random.shuffle(words.members).slice(0, random.int(2, 5))) {
    const items = random.shuffle(japanese ? JAPANESE_ITEMS : ENGLISH_ITEMS).slice(0, random.int(1, 3));
    const seen = new Set<string>();
    const parts = items.filter(([, metric]) => !seen.has(metric) && seen.add(metric)).map(([label, metric, unit]) => {
      const [text, period, value] = japanese ? japaneseSentence(random, label, unit) : englishSentence(random, label);
      targets.push(truthOf(member, period, metric, unit === '万円' ? value * 10_000 : value, unit));
      return text;
    });
    const joined = parts.join(japanese ? random.pick(['、', '。', '／', '\n']) : random.pick(['; ', ', ', '\n']));
    sheet.add(member, wide ? joined.replace(/\d/g, (digit) => fullWidth(digit)) : joined);
  }
  return { name: `random-targets-${seed}`, language, asOf: '2026-11-25', notes: 'sentences', sheet, targets, watched: [], noMetric: [] };
}

function japaneseSentence(random: Random, label: string, unit: string): readonly [string, string, number] {
  if (unit === '%') {
    const value = 5 * random.int(7, 17);
    const more = random.chance(0.3) && value % 10 === 0 ? `${value / 10}割` : `${value}%`;
    return [random.pick([`${label}${more}以上`, `${label} ${more}`, `${label}を${value - 10}%→${value}%に`, `${label}：${more}`]), 'monthly', value];
  }
  const value = unit === '万円' ? 10 * random.int(10, 40) : random.int(2, 40);
  const amount = `${value}${unit}`;
  // Nobody sets money or placements for a week or a day.
  if (unit === '万円' || label === '成約' || label === '内定') return [random.pick([`${label}${amount}`, `${label} 月${amount}`, `${label}：${amount}以上`, `月${amount}の${label}`]), 'monthly', value];
  return random.pick<readonly [string, string, number]>([
    [`${label}${amount}`, 'monthly', value],
    [`${label} 月${amount}`, 'monthly', value],
    [`${label}：${amount}以上`, 'monthly', value],
    [`月${amount}の${label}`, 'monthly', value],
    [`${label}を週${amount}`, 'weekly', value],
    [`週に${amount}${label}する`, 'weekly', value],
    [`${label}1日${amount}`, 'daily', value],
    [`${label}を毎日${amount}`, 'daily', value],
  ]);
}

function englishSentence(random: Random, label: string): readonly [string, string, number] {
  const value = random.int(2, 40);
  return random.pick<readonly [string, string, number]>([
    [`${value} ${label}`, 'monthly', value],
    [`${value} ${label} per month`, 'monthly', value],
    [`${value} ${label} a week`, 'weekly', value],
    [`${label}: ${value}`, 'monthly', value],
    [`at least ${value} ${label}`, 'monthly', value],
    [`${value}+ ${label} per day`, 'daily', value],
  ]);
}
