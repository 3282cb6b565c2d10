import { readSheet } from '../../support/read-sheet';
import { expectTold, type ToldCase } from '../../support/told-reading';

/** Placements that came to nothing, as remarks and statuses say it: the words, and where they are looked for. */

/** Whether a remark beside a placement takes its fee and start back. */
function isUndoneBy(remark: string, heading = '備考'): boolean {
  const activity = readSheet([
    ['求職者', '企業', '担当', '内定承諾日', '入社日', '売上', heading],
    ['K1', 'A社', '佐藤', '2026/4/1', '2026/5/1', '1000000', ''],
    ['K2', 'B社', '佐藤', '2026/4/2', '2026/5/1', '900000', remark],
    ['K3', 'C社', '佐藤', '2026/4/3', '2026/5/1', '800000', ''],
  ]);
  const said = activity.issues
    .filter(({ code }) => code === 'fell-through')
    .map(({ row, column }) => `${row} ${column}`);
  const counted = Array.from(activity.events.row).filter((row) => row === 2).length;
  expect([counted, said]).toEqual(said.length === 0 ? [3, []] : [1, ['2 6']]);
  return said.length > 0;
}

const UNDONE = [
  '取消',
  '取り消し',
  '取消済',
  '成約取消',
  '成約の取り消し',
  '内定取消',
  '決定撤回',
  '承諾撤回済み',
  '入社破棄',
  '売上キャンセル',
  'キャンセル済み',
  '入社前辞退',
  '入社辞退',
  '承諾後辞退',
  '内定辞退',
  '内定後の辞退',
  '内定承諾後辞退済み',
  '入社前の辞退のため返金予定',
  '承諾後辞退により対応中',
  '返金',
  '全額返金',
  '返金済み',
  '返金処理済',
  '返金対応済み',
  '白紙',
  '白紙撤回',
  '白紙に戻った',
  '白紙になった',
  '4/20連絡あり、内定辞退',
  '家庭の事情/入社辞退',
  '確認→取消',
  '（内定取消）',
  'Fell through',
  'backed out',
  'back-out',
  'no start',
  'Cancelled',
  'canceled',
  'Refunded',
  'Offer rescinded',
  'rescinded',
];

const NOT_UNDONE = [
  '他社内定辞退済',
  '前職の退職を取り消しできるか確認',
  '返金規定を説明',
  '辞退',
  '辞退理由は他社',
  '入社前面談',
  '取消線を引く',
  '白紙の契約書',
  'no start date yet',
  '入社前辞退の可能性が少しあるため毎週一度は必ず連絡することにした人',
  '良い方でした',
];

describe('what takes a placement back', () => {
  test.each(UNDONE)('%s', (remark) => {
    expect(isUndoneBy(remark)).toBe(true);
  });

  test.each(NOT_UNDONE)('not: %s', (remark) => {
    expect(isUndoneBy(remark)).toBe(false);
  });

  test.each([
    ['備考', true],
    ['ステータス', true],
    ['メモ', true],
    ['その後', true],
    ['面談日報URL', true],
  ])('in a column %s: %s', (heading, is) => {
    expect(isUndoneBy('内定取消', heading)).toBe(is);
  });
});

const WHERE: readonly ToldCase[] = [
  {
    name: 'beside steps without a fee or a start nothing is taken back',
    sheet: `
求職者,企業,担当,推薦日,内定承諾日,備考
K1,A社,佐藤,2026/4/1,2026/4/20,
K2,B社,佐藤,2026/4/2,2026/4/21,内定取消
K3,B社,佐藤,2026/4/2,2026/4/21,`,
    counts: '佐藤 2026-04 document_submitted 3\n佐藤 2026-04 offer_accepted 3',
    issues: '',
  },
  {
    name: 'money that is paid back is said, and no figure of the row that led to it; a refund column is',
    sheet: `
月,担当,決定数,売上,返金額
2026年4月,佐藤,2,2000000,300000
2026年5月,佐藤,1,-500000,`,
    counts:
      '佐藤 2026-04 placement 2\n佐藤 2026-04 revenue 2000000\n佐藤 2026-04 refund_amount 300000\n佐藤 2026-05 placement 1',
    issues: 'negative-count D3 -500000',
  },
];

describe('where', () => {
  test.each(WHERE)('$name', (one) => {
    expectTold(one);
  });
});
