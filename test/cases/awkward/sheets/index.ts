import type { LayoutCase } from '../sheet';
import { dayBlocks, dayNumbers, peopleAcrossDays, weekCommencing, weekPairs } from './across';
import {
  englishMonthHeads,
  englishTargets,
  longRows,
  membersOverMetrics,
  metricInTitle,
  moneyUnits,
  monthBlocksCumulative,
  monthsOverMetrics,
  stackedMetrics,
  targetRows,
  teamOnly,
} from './cross-tabs';
import { phaseHistory, stageHistory, tidyEnglish, tidyJapanese } from './exports';
import { flags } from './flags';
import { americanLog, caAndRa, dateForms, englishMonthNames, fillDown, nameSpellings, plannedArrangedHeld } from './logs';
import { dailyMergedDates, formAnswers, monthWeeks, ratiosAndHours, weekNumbers } from './reports';
import { countsAboveList, reportWithAppendix, sideBySide } from './several-tables';
import { britishDates, eraDates, fullWidthSecondHalf, statusAndYomi, twoHeadingRows } from './stage-dates';
import { memberMonthTabs, memberTabs, monthLogTabs, monthTabs, officeTabsWithPlacements } from './tabs';

/** All sheets, in the order of their file names. */
export function layoutCases(): LayoutCase[] {
  return [
    eraDates(),
    twoHeadingRows(),
    fullWidthSecondHalf(),
    britishDates(),
    statusAndYomi(),
    flags(),
    fillDown(),
    plannedArrangedHeld(),
    nameSpellings(),
    caAndRa(),
    dateForms(),
    americanLog(),
    englishMonthNames(),
    dailyMergedDates(),
    weekNumbers(),
    monthWeeks(),
    formAnswers(),
    ratiosAndHours(),
    dayNumbers(),
    dayBlocks(),
    weekPairs(),
    weekCommencing(),
    peopleAcrossDays(),
    metricInTitle(),
    monthsOverMetrics(),
    membersOverMetrics(),
    stackedMetrics(),
    targetRows(),
    monthBlocksCumulative(),
    longRows(),
    teamOnly(),
    moneyUnits(),
    englishTargets(),
    sideBySide(),
    countsAboveList(),
    reportWithAppendix(),
    englishMonthHeads(),
    phaseHistory(),
    stageHistory(),
    tidyJapanese(),
    tidyEnglish(),
    memberTabs(),
    monthTabs(),
    memberMonthTabs(),
    officeTabsWithPlacements(),
    monthLogTabs(),
  ];
}
