import type { Day } from '../core/calendar/day';
import { formatDay, formatPeriod } from '../core/calendar/format-period';
import type { Period } from '../core/calendar/period';
import type { Funnel } from '../core/funnel/funnel';
import type { FunnelStep } from '../core/funnel/funnel-step';
import type { Cell } from '../core/grid/cell';
import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/catalogue';
import {
  basisByStage,
  basisCohort,
  basisCompleted,
  basisPeriod,
  COLUMNS,
  during,
  fateWords,
  LEVEL,
  notFollowed,
  perCandidate,
  perClient,
  UNIQUE_PEOPLE,
  UNIT_APPLICATION,
} from '../messages/counting';
import { say } from '../messages/message';
import { spokenLabel } from './metric-label';

export interface FunnelContext {
  readonly language: Language;
  readonly period: Period | undefined;
  readonly asOf: Day;
  /** 1–12 */
  readonly fiscalStart: number;
  /** 実人数 */
  readonly unique: boolean;
}

/** Heading row, then a row a stage; the client-track block follows the candidate-track block. The first note names the basis. */
export function funnelTable(funnel: Funnel, context: FunnelContext): Cell[][] {
  const rows = funnel.blocks.flatMap((block, at) =>
    block.steps.map((step, row): Cell[] => [
      METRICS[step.metric]!.label[context.language],
      step.count,
      step.rate ?? '',
      step.low ?? '',
      step.high ?? '',
      step.fromFirst ?? '',
      notesOf(step, at === 0 && row === 0 ? basisNotes(funnel, context) : [], context.language),
    ]),
  );
  return [[...COLUMNS.funnel[context.language]], ...rows];
}

function notesOf(step: FunnelStep, before: readonly string[], language: Language): string {
  return [...before, ...stepNotes(step, language)].join(language === 'ja' ? '。' : '; ');
}

/** What stands beside one stage: what a step that changes unit gives for one, a level, what became of the units. */
export function stepNotes(step: FunnelStep, language: Language): string[] {
  const notes: string[] = [];
  if (METRICS[step.metric]!.stock) notes.push(LEVEL[language]);
  if (step.perUnit !== undefined) {
    const words = step.perUnit.of === 'candidate' ? perCandidate : perClient;
    notes.push(say(words, language, { value: step.perUnit.value.toFixed(2) }));
  }
  const { fate } = step;
  if (fate !== undefined && step.count > 0) {
    const kinds = (['moved', 'hired', 'rejected', 'withdrawn', 'open'] as const).filter((kind) => fate[kind] > 0);
    const words = kinds.map((kind) => `${fateWords[kind][language]}${language === 'ja' ? '' : ' '}${fate[kind]}`);
    notes.push(words.join(language === 'ja' ? '・' : ', '));
  }
  return notes;
}

/** The basis in words, and what it leaves out. */
export function basisNotes(funnel: Funnel, context: FunnelContext): string[] {
  const { language } = context;
  const period = context.period === undefined ? '' : formatPeriod(context.period, language, context.fiscalStart);
  const when = say(during, language, { period });
  const asOf = formatDay(context.asOf, language);
  const { followed } = funnel;
  if (followed === undefined) {
    const unique = context.unique ? [UNIQUE_PEOPLE[language]] : [];
    return [say(basisPeriod, language, { when }), ...unique];
  }
  const { entered, open } = followed;
  const first = spokenLabel(funnel.blocks[0]!.steps[0]!.metric, language);
  const units = { when, first, people: followed.unit === 'candidate' };
  const notes = [
    funnel.basis === 'cohort'
      ? say(basisCohort, language, { ...units, entered, asOf })
      : funnel.basis === 'byStage'
        ? say(basisByStage, language, { when, asOf })
        : say(basisCompleted, language, { ...units, finished: entered - open, open }),
  ];
  if (followed.unit === 'application') notes.push(UNIT_APPLICATION[language]);
  if (followed.notFollowed > 0) notes.push(say(notFollowed, language, { count: followed.notFollowed }));
  return notes;
}
