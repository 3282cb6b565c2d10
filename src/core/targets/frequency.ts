import { remember } from '../metrics/remember';
import { foldText } from '../parse/text';
import type { Frequency } from './target';

/** 毎月, 月次, 月間, 月20件, 月に, 月の目標, （月）, /月; not 10月. */
function often(unit: string, notAfter: string, japanese: string, english: string): RegExp {
  const lone = `(?<![\\d先前${notAfter}])${unit}(?=\\s*\\d|に|あたり|の|目標|\\))`;
  const per = `\\b(?:per|an?|each|every|this|(?:for|in|over) the) ${english}\\b|\\b${english}ly\\b|/\\s*${english}\\b`;
  return new RegExp(`毎${unit}|(?<!\\d)${unit}[次間]|${lone}|/\\s*${unit}|${japanese}|${per}`, 'iu');
}

const FREQUENCY_WORDS: readonly (readonly [Frequency, RegExp])[] = [
  ['each', /都度|随時|毎回|1件ごと|案件ごと|per case|each time/iu],
  [
    'daily',
    often(
      '日',
      '営業月曜本当前休祝平翌',
      '毎朝|毎夕|日々|毎営業日|1営業日(?=に|あたり|で|\\s*\\d)|1日(?=に|あたり|で|\\s*\\d)|\\bdaily\\b',
      'day',
    ),
  ],
  ['weekly', often('週', '', '今週|来週|1週間?(?=に|あたり|で|\\s*\\d)|/\\s*wk\\b|\\bp\\.?w\\b', 'week')],
  [
    'monthly',
    often(
      '月',
      '',
      '今月|当月|来月|単月|月内|1[かヶヵケ]月(?=に|あたり|で|\\s*\\d)|/\\s*mo\\b|\\bp\\.?m\\b|\\bpcm\\b',
      'month',
    ),
  ],
  ['quarterly', /四半期|quarterly|(?:per|each|every|this) quarter|\/\s*q(?:uarte|t)?r?\b/iu],
  ['yearly', often('年', '今昨前翌', '通年|通期|\\bannual|/\\s*yr\\b|\\bp\\.?a\\b', 'year')],
];

/** How often, as said in a heading or sentence (月20件, 件/週, per day). */
export const frequencyIn = remember((text): Frequency | undefined => {
  const folded = foldText(text);
  return FREQUENCY_WORDS.find(([, pattern]) => pattern.test(folded))?.[0];
});
