import type { Text } from '../core/language';
import { message } from './message';

/** What people read on the evidence page: whether an action goes with results here, and whether it is theirs to move. */

export const evidenceTexts = {
  intro: {
    ja: '行動の件数が多いと、成果も多いか。社内の記録だけで確かめます。わからないことは「まだ判断できない」と出ます。',
    en: 'Does more of an action go with more results? Checked with your own records only. What cannot be told is said so.',
  },
  compare: { ja: '何を比べるか', en: 'What to compare' },
  units: {
    month: { ja: '月（本人のふだんと比べる）', en: 'Months (against the member’s own usual)' },
    member: { ja: '担当者どうし', en: 'Members' },
    job: { ja: '求人どうし', en: 'Jobs' },
  },
  goesWith: { ja: '成果とつながっているか', en: 'Does it go with results?' },
  mine: { ja: '自分で動かせるか', en: 'Is it mine to move?' },
  mineShort: {
    controllable: { ja: '自分の行動で決まる', en: 'By my own action' },
    leading: { ja: '大きく動かせる（相手の返事もある）', en: 'Largely; others have a say' },
    uncontrollable: { ja: '相手が決める', en: 'Others decide' },
  },
  nothing: {
    ja: 'このシートには、比べられる行動の件数がまだありません。応募や面接設定の記録が増えたら、また見てください。',
    en: 'The sheet has no counts of actions to compare yet. Look again when applications and interviews are recorded.',
  },
  untold: { ja: 'まだ判断できない行動', en: 'Actions that cannot be judged yet' },
  instead: {
    month: {
      ja: '月で言えないときは、「求人どうし」で比べるか、メンバーのページで本人の推移を見てみましょう。',
      en: 'Where months cannot tell, compare jobs, or look at the history on a member’s page.',
    },
    member: {
      ja: '担当者どうしで言えないときは、「月」や「求人どうし」で比べてみましょう。',
      en: 'Where members cannot tell, compare months or jobs.',
    },
    job: {
      ja: '求人どうしで言えないときは、「月」で比べるか、メンバーのページで推移を見てみましょう。',
      en: 'Where jobs cannot tell, compare months, or look at the history on a member’s page.',
    },
  },
} as const satisfies Record<string, unknown>;

export const resultLooked = message<{ outcome: string }>(
  ({ outcome }) => `成果: ${outcome}`,
  ({ outcome }) => `Result: ${outcome}`,
);

export const twoScores: Text = {
  ja: '「つながっているか」と「動かせるか」は別々に見ます。日々のKPIに向くのは、両方そろう行動です。',
  en: 'The two are judged apart. An action that has both suits a day-to-day KPI.',
};
