import {
  ANSWER_WORDS,
  choiceOf,
  HOLIDAY_WORDS,
  IGNORE_WORDS,
  INTERVIEW_WORDS,
  KEY_WORDS,
  KIND_WORDS,
  LANGUAGE_WORDS,
  MEMBER_ROLE_WORDS,
  PEOPLE_WORDS,
  REVENUE_WORDS,
  ROLE_WORDS,
  STATUS_WORDS,
} from '../../../src/core/settings/setting-words';

test('every word of every choice is understood, in capitals and full width too', () => {
  const tables = [
    KEY_WORDS,
    ROLE_WORDS,
    LANGUAGE_WORDS,
    HOLIDAY_WORDS,
    KIND_WORDS,
    STATUS_WORDS,
    MEMBER_ROLE_WORDS,
    ANSWER_WORDS,
    IGNORE_WORDS,
    REVENUE_WORDS,
    INTERVIEW_WORDS,
    PEOPLE_WORDS,
  ] as Readonly<Record<string, string>>[];
  for (const table of tables)
    for (const [choice, list] of Object.entries(table)) {
      expect([choice, list.split('|').filter((word) => choiceOf(` ${word.toUpperCase()} `, table) !== choice)]).toEqual(
        [choice, []],
      );
      expect(choiceOf(`${list.split('|')[0]}x`, table)).toBeUndefined();
    }
});

/** The choices that the contract names (functions.md), as people type them. */
test.each<[Readonly<Record<string, string>>, string]>([
  [
    KEY_WORDS,
    '基準日=as_of 年度開始月=fiscal_start 言語=language 祝日=holidays シート=sheet 列=column 指標=metric 担当者=member 状態=status 所属=team 在籍=tenure 休み=absence 休業日=closed 計上=basis 単価=fee 目標=target 回答=answer 言い方=wording',
  ],
  [
    ROLE_WORDS,
    '日付=date 担当者=member RA=ra 指標=metric 件数=count 求職者=candidate 求人=job 状態=status 無視=ignore date=date member=member metric=metric count=count candidate=candidate job=job status=status ignore=ignore',
  ],
  [LANGUAGE_WORDS, 'ja=ja en=en 日本語=ja 英語=en'],
  [HOLIDAY_WORDS, 'jp=jp none=none あり=jp なし=none'],
  [KIND_WORDS, '活動=activity 目標=targets activity=activity targets=targets 除外=ignore'],
  [
    STATUS_WORDS,
    '進行中=open 決定=hired 見送り=rejected 辞退=withdrawn open=open hired=hired rejected=rejected withdrawn=withdrawn',
  ],
  [MEMBER_ROLE_WORDS, 'CA=CA RA=RA 両面=both'],
  [ANSWER_WORDS, '置き換える=replace 評価用=evaluation あとで=later replace=replace evaluation=evaluation later=later'],
  [IGNORE_WORDS, '除外=ignore ignore=ignore'],
  [REVENUE_WORDS, '承諾=accepted 入社=joined 請求=invoiced'],
  [INTERVIEW_WORDS, '設定=set 実施=held'],
  [PEOPLE_WORDS, '延べ=occurrences 実人数=unique'],
])('the words of the contract %#', (table, pairs) => {
  for (const pair of pairs.split(' ')) {
    const [word = '', choice] = pair.split('=');
    expect([word, choiceOf(word, table)]).toEqual([word, choice]);
  }
});
