import type { Text } from '../core/language';

/** Texts of the team page that only the page itself shows. */
export const teamTexts = {
  remark: { ja: '見ておきたいこと', en: 'Worth a look' },
  stalled: { ja: '止まっている人', en: 'Waiting without a move' },
  members: { ja: '担当ごとの件数', en: 'Counts by member' },
  membersNote: {
    ja: 'シートに出てくる順です。数字を押すと、もとの行を開きます。「–」は担当していない種類の件数です。',
    en: 'In the order of the sheet. A number opens the rows behind it. “–”: not this person’s kind of work.',
  },
  funnelNote: {
    ja: '件数を押すと、もとの行を開きます。移行率の（ ）は95%の確からしい幅、「–」は前の期間から進んだ分を含むところです。',
    en: 'A count opens the rows behind it. Brackets after a rate: its likely range (95 %). “–”: cases of earlier periods are among them.',
  },
  member: { ja: '担当者', en: 'Member' },
  askMember: { ja: 'この人のページを見る', en: 'Open this member' },
  evidence: { ja: '行動と成果の関係を確かめる', en: 'Check which actions go with results' },
  copy: { ja: '朝会用テキストをコピー', en: 'Copy text for the stand-up' },
  morning: { ja: '朝会用テキスト', en: 'Text for the stand-up' },
  noFunnel: {
    ja: 'この期間に、流れとして並べられる記録がありません。',
    en: 'There is nothing in this period that makes a funnel.',
  },
  showRows: { ja: 'もとの行を開く', en: 'Open the rows behind it' },
} satisfies Record<string, Text>;
