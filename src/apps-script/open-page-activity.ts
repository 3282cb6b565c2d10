import { readActivity } from '../core/activity/read-activity';
import type { Grid } from '../core/grid/cell';
import type { Language } from '../core/language';
import { type ActivityCall, EmptyRange, openCall } from '../functions/arguments';
import { readErrorMessage } from '../functions/read-error-message';
import { appsScriptHost } from './host';

/** The activity of a range for a page: what cannot be read is said in the page's language, whatever the sheet speaks. */
export function openPageActivity(range: Grid, settings: Grid, language: Language): ActivityCall {
  if (!range.some((row) => row.some((cell) => cell !== ''))) throw new EmptyRange(language);
  const { grid, ...call } = openCall(range, settings, appsScriptHost);
  try {
    return { ...call, activity: readActivity(grid, call) };
  } catch (error) {
    throw readErrorMessage(error, language);
  }
}
