import type { Calls } from '../api';
import { belongsWith } from '../core/activity/alike-tabs';
import type { Language } from '../core/language';
import { say } from '../messages/message';
import { newTabTexts } from '../messages/new-tabs';
import { settingsLists } from '../messages/settings-sheet';
import { shortLabel } from '../view/metric-label';
import type { Question } from '../view/overview';
import { guessAllTabs, userSheets } from './guess-tabs';
import { openTabs } from './open-tabs';
import { readSettingsSheet } from './settings-sheet';

/** Of many new tabs the last ones in the file are looked at: tabs are added at the end. */
const LOOKED_AT_MOST = 5;

/**
 * Tabs that came after the tabs were saved and go with them, as questions whose answers are rows of the settings. Reads
 * nothing but names while there is no new tab.
 */
export function newTabs(language: Language): Calls['newTabs']['reply'] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { grid, settings, range } = readSettingsSheet(spreadsheet);
  if (!settings.tabs.some(({ kind }) => kind === 'activity')) return { questions: [] };
  const known = new Set([...settings.tabs.map(({ name }) => name), ...settings.leftOut]);
  const fresh = userSheets(spreadsheet, range).filter((sheet) => !known.has(sheet.getName()));
  if (fresh.length === 0) return { questions: [] };
  const { activity } = openTabs(language).call;
  const named = settings.tabs.some(({ member }) => member !== '');
  const questions: Question[] = [];
  for (const { guess, activity: other } of guessAllTabs(fresh.slice(-LOOKED_AT_MOST), grid, language)) {
    const kind = other === undefined ? undefined : belongsWith([activity], other);
    if (other === undefined || kind === undefined) continue;
    const metrics = other.metrics.map((metric) => shortLabel(metric, language)).join(language === 'ja' ? '、' : ', ');
    const member = other.members.length === 0 && named && guess.month === '' ? guess.name : guess.member;
    questions.push({
      id: `new-tab ${guess.name}`,
      text: say(newTabTexts[kind], language, { tab: guess.name, metrics }),
      answers: answers(guess.name, member, guess.month, language),
    });
  }
  return { questions };
}

function answers(name: string, member: string, month: string, language: Language): Question['answers'] {
  const key = language === 'ja' ? 'シート' : 'sheet';
  const [activity, , leftOut] = settingsLists.sheet!.words[language];
  return [
    { label: newTabTexts.add[language], key, values: [name, activity!, member, '', month] },
    { label: newTabTexts.leave[language], key, values: [name, leftOut!] },
  ];
}
