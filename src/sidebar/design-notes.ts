import type { DesignDraft, DesignNotes } from '../view/design-page';
import type { DesignStart } from './design-start';

/** The steps of KPI design as plain changes of a draft. Nothing written is ever dropped by going elsewhere. */

export const STEPS = 5;
export const EMPTY_DRAFT: DesignDraft = { step: 1, problem: '', notes: [] };
/** So many problems are kept; with more, the one left alone longest goes. */
const NOTES_MOST = 8;

/** The notes of a problem; empty ones where nothing was written yet. */
export function notesOf(draft: DesignDraft, problem = draft.problem): DesignNotes {
  return draft.notes.find((notes) => notes.problem === problem) ?? blankNotes(problem);
}

function blankNotes(problem: string): DesignNotes {
  return {
    problem,
    seen: '',
    hypothesis: '',
    good: '',
    measure: '',
    owner: '',
    every: 'monthly',
    goal: '',
    value: '',
  };
}

/** The draft with something written for the problem in view; its notes become the latest. */
export function withNotes(draft: DesignDraft, part: Partial<Omit<DesignNotes, 'problem'>>): DesignDraft {
  const notes = { ...notesOf(draft), ...part };
  const others = draft.notes.filter(({ problem }) => problem !== draft.problem);
  return { ...draft, notes: [...others, notes].slice(-NOTES_MOST) };
}

/** Another problem in view, with its own notes. Words written before any was chosen go to the first one chosen. */
export function withProblem(draft: DesignDraft, problem: string): DesignDraft {
  const chosen = { ...draft, problem };
  const loose = draft.notes.find((notes) => notes.problem === '');
  if (loose === undefined || problem === '') return chosen;
  const own = draft.notes.find((notes) => notes.problem === problem);
  const others = draft.notes.filter((notes) => notes !== loose && notes !== own);
  const joined = own === undefined ? { ...loose, problem } : { ...own, good: lines(own.good, loose.good) };
  return { ...chosen, notes: [...others, joined] };
}

/** Two texts under each other; a blank one takes no line. */
export function lines(first: string, second: string): string {
  return [first, second].filter((text) => text !== '').join('\n');
}

/** Enters from a flag (its metric is the problem) or from words (they say the good state). */
export function begun(draft: DesignDraft, { problem, good }: DesignStart): DesignDraft {
  if (problem === '' && good === '') return draft;
  const at = withProblem({ ...draft, step: 1 }, problem);
  return good === '' ? at : withNotes(at, { good });
}

/** How far one may go: the later steps need a problem, the last two an event to count. */
export function lastStep(draft: DesignDraft): number {
  if (draft.problem === '') return 1;
  return notesOf(draft).measure === '' ? 3 : STEPS;
}

/** A number as people type it: full width, with commas, with 件. `undefined` where it is none, or not above 0. */
export function typedNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[,\s]|[件名人回社]$/g, '');
  const value = /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
  return value > 0 && Number.isFinite(value) ? value : undefined;
}
