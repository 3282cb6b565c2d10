import type { DesignDraft, DesignNotes } from '../view/design-page';
import { fields, InvalidRequest, list, oneOf, text } from './request-fields';

/** What somebody was thinking about in 「KPIを設計する」: in their own properties, so that nobody else reads it. */

const MOST_BYTES = 9000;
const STEPS_MOST = 5;

function key(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  return `design:${spreadsheet.getId()}`;
}

/** `null` where nothing is kept, or what is kept is no draft. Throws where it cannot be asked: an empty one would replace it. */
export function keptDraft(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): DesignDraft | null {
  const kept = PropertiesService.getUserProperties().getProperty(key(spreadsheet));
  try {
    return kept === null ? null : draftOf(JSON.parse(kept));
  } catch {
    return null;
  }
}

/** Keeps the draft; the oldest notes go where there is no room for all. */
export function keepDraft(draft: DesignDraft): { readonly kept: boolean } {
  for (let from = 0; from <= draft.notes.length; from++) {
    const kept = JSON.stringify({ ...draft, notes: draft.notes.slice(from) });
    if (byteLength(kept) > MOST_BYTES) continue;
    PropertiesService.getUserProperties().setProperty(key(SpreadsheetApp.getActiveSpreadsheet()), kept);
    return { kept: from === 0 };
  }
  return { kept: false };
}

/** A draft as it came from the page or from where it was kept, checked. Throws `InvalidRequest`. */
export function draftOf(value: unknown): DesignDraft {
  const { step, problem, notes } = fields(value);
  if (typeof step !== 'number' || !Number.isInteger(step) || step < 1 || step > STEPS_MOST) throw new InvalidRequest();
  return { step, problem: text(problem), notes: list(notes).map(notesOf) };
}

function notesOf(value: unknown): DesignNotes {
  const { problem, seen, hypothesis, good, measure, owner, every, goal, value: target } = fields(value);
  return {
    problem: text(problem),
    seen: text(seen),
    hypothesis: text(hypothesis),
    good: text(good),
    measure: text(measure),
    owner: text(owner),
    every: oneOf(every, ['monthly', 'weekly'] as const),
    goal: text(goal),
    value: text(target),
  };
}

function byteLength(written: string): number {
  let bytes = 0;
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}
