import { type Day, weekday } from '../calendar/day';
import type { Language } from '../language';

/** One line of the sample log; the caller turns days into dates of its own zone. */
export interface SampleLine {
  readonly day: Day;
  readonly member: string;
  readonly candidate: string;
  readonly client: string;
  readonly activity: string;
}

export const SAMPLE_HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  ja: ['日付', '担当', '求職者ID', '企業名', '活動内容'],
  en: ['Date', 'Consultant', 'Candidate', 'Client', 'Activity'],
};

const MEMBERS = { ja: ['見本 一郎', '例田 花', '仮山 未来'], en: ['Ann Example', 'Ben Sample', 'Cara Specimen'] };
const CLIENTS = {
  ja: ['架空製作所', '見本フーズ', '例題システムズ'],
  en: ['Imaginary Works', 'Sample Foods', 'Placeholder Systems'],
};

/** Steps of a fictional candidate: label, chance to get there from the step before, days it takes. */
const STEPS: readonly { readonly ja: string; readonly en: string; readonly chance: number; readonly days: number }[] = [
  { ja: '登録', en: 'Registration', chance: 1, days: 0 },
  { ja: '面談設定', en: 'Meeting booked', chance: 0.85, days: 1 },
  { ja: '初回面談', en: 'Candidate Meeting', chance: 0.9, days: 4 },
  { ja: '応募承諾', en: 'Application', chance: 0.75, days: 2 },
  { ja: '書類推薦', en: 'CV Sent', chance: 0.95, days: 2 },
  { ja: '書類通過', en: 'CV accepted', chance: 0.45, days: 5 },
  { ja: '一次面接設定', en: '1st Interview Arranged', chance: 0.95, days: 1 },
  { ja: '一次面接実施', en: '1st Interview', chance: 0.95, days: 6 },
  { ja: '一次面接通過', en: '1st interview passes', chance: 0.5, days: 3 },
  { ja: '最終面接実施', en: 'Final Interview', chance: 0.9, days: 7 },
  { ja: '内定', en: 'Offer', chance: 0.55, days: 4 },
  { ja: '内定承諾', en: 'Offer accepted', chance: 0.8, days: 5 },
];

const LENGTH_DAYS = 91;
const NEW_PER_DAY = 2;

/**
 * A small fictional log of the 13 weeks up to `end`, the same for the same day: enough to see every page work.
 *
 * @returns lines in order of days; nothing lies after `end`
 */
export function sampleActivity(end: Day, language: Language): SampleLine[] {
  const random = seeded(20261122);
  const lines: SampleLine[] = [];
  let number = 1001;
  for (let day = end - LENGTH_DAYS + 1; day <= end; day++) {
    if (weekday(day) > 4) continue;
    for (let made = 0; made < NEW_PER_DAY; made++) {
      const member = MEMBERS[language][Math.floor(random() * MEMBERS[language].length)]!;
      lines.push(...candidateLines(day, end, `C${number++}`, member, language, random));
    }
  }
  return lines.sort((a, b) => a.day - b.day);
}

function candidateLines(
  start: Day,
  end: Day,
  candidate: string,
  member: string,
  language: Language,
  random: () => number,
) {
  const lines: SampleLine[] = [];
  let day = start;
  let client = '';
  for (const step of STEPS) {
    if (random() > step.chance) break;
    day = nextWeekday(day + Math.round(step.days * (0.5 + random())));
    if (day > end) break;
    if (step === STEPS[3]) client = CLIENTS[language][Math.floor(random() * CLIENTS[language].length)]!;
    lines.push({ day, member, candidate, client, activity: step[language] });
  }
  return lines;
}

function nextWeekday(day: Day): Day {
  return weekday(day) > 4 ? day + 7 - weekday(day) : day;
}

/** Park and Miller's minimal standard generator: the same numbers everywhere, in plain doubles. */
function seeded(seed: number): () => number {
  let state = seed % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
