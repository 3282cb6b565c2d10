import type { TopicId } from '../core/feedback/topics';

/** One text: Japanese, English. */
export type Words = readonly [ja: string, en: string];

/**
 * What a talk about a step can begin with and end in. The questions are open and name no cause; ［ ］ in an action is
 * filled in by the two who talk.
 */
export interface TopicWords {
  readonly ask: readonly Words[];
  readonly actions: readonly Words[];
}

export const TOPIC_WORDS: Readonly<Record<TopicId, TopicWords>> = {
  scout: {
    ask: [
      [
        '返信をくれた人と、くれなかった人。送ったときのことを思い出すと、何が違いましたか?',
        'Think of those who replied and those who did not. What was different when you wrote to them?',
      ],
      ['送る相手は、どんな順番で選んでいますか?', 'How do you choose whom to write to, and in what order?'],
    ],
    actions: [
      [
        '［いつ］までに書き出しを2通りにして［何件］ずつ送り、返信を比べる',
        'By [when], send [how many] each of two openings and compare the replies',
      ],
      [
        '毎日［何時］から［何件］、その人の経歴に触れた一文を添えて送る',
        'Every day at [time], send [how many], each with a line about that person’s own career',
      ],
    ],
  },
  reply: {
    ask: [
      [
        '返信や問い合わせから登録まで、いちばん早く進んだ人とは、どんなやり取りをしましたか?',
        'Take the one who went quickest from reply to registration. How did that go?',
      ],
      [
        '登録せずに終わった人とは、最後に何を話していましたか?',
        'With those who never registered, what was the last thing you talked about?',
      ],
    ],
    actions: [
      [
        '返信から［何時間］以内に、面談の候補日を2つ添えて返す',
        'Answer each reply within [how many] hours, with two dates to meet',
      ],
      [
        'やり取りが止まった［何人］に、［いつ］までに一度電話する',
        'Call the [how many] who have gone quiet, by [when]',
      ],
    ],
  },
  meeting: {
    ask: [
      [
        '面談まで進んだ人と、途中で連絡がとれなくなった人。どこで分かれたと思いますか?',
        'Some came to a meeting, others dropped out of reach. Where did their ways part, do you think?',
      ],
      [
        '会えた人には、最初の連絡で何を伝えましたか?',
        'With those you met, what did you say when you first got in touch?',
      ],
    ],
    actions: [
      [
        '登録から［何分］以内に1回目の電話をかけ、その日のうちに時間を変えて［何回］かける',
        'Ring within [how many] minutes of registration, then [how many] times that day at different hours',
      ],
      [
        '面談の前日［何時］に、全員へ確認の連絡を入れる',
        'At [time] on the day before, confirm the meeting with everyone',
      ],
      [
        'つながらなかった［何人］に、［いつ］までにもう一度かける',
        'Ring the [how many] not reached once more, by [when]',
      ],
    ],
  },
  application: {
    ask: [
      [
        '応募を決めた人と、迷っている人。面談で聞けたことは、どう違いましたか?',
        'Some applied, some are in two minds. What did you learn in their meetings that was different?',
      ],
      [
        '提案した求人のうち、自分の言葉で魅力を話せたのはどれですか?',
        'Which of the jobs you proposed could you bring to life in your own words?',
      ],
    ],
    actions: [
      [
        '今週の面談［何件］で、ゆずれない条件を順番をつけて3つ聞く',
        'In [how many] meetings this week, ask for the three conditions that matter most, in order',
      ],
      [
        '面談のその日に1人［何社］を提案し、いまの気持ちを10点満点で聞く',
        'Propose [how many] jobs on the day of the meeting, and ask how they feel about each, out of ten',
      ],
      [
        '先輩の面談に［いつ］同席し、提案の進め方を書きとめる',
        'Sit in on a colleague’s meeting on [when], and note how they propose',
      ],
    ],
  },
  submission: {
    ask: [
      [
        '推薦を待っている人は、いま誰の手元で止まっていますか?',
        'Those waiting to be submitted: on whose desk are they right now?',
      ],
      ['いちばん早く推薦できたときは、何から始めましたか?', 'The time you submitted fastest, what did you begin with?'],
    ],
    actions: [
      [
        '応募の返事をもらう電話の中で、書類の締め切りを［いつ］と決める',
        'In the call in which they say yes, agree on [when] for the documents',
      ],
      ['止まっている［何件］を、［いつ］までに推薦する', 'Submit the [how many] that are waiting, by [when]'],
    ],
  },
  screening: {
    ask: [
      [
        '通った推薦と、見送りになった推薦。準備でしたことに、違いはありましたか?',
        'Some CVs passed, some did not. Was anything different in how you prepared them?',
      ],
      [
        'その企業は、どこを見て「会いたい」と思ったのでしょう?',
        'What do you think made that client want to meet them?',
      ],
    ],
    actions: [
      [
        '推薦の前に、必須の条件［何点］を求職者とRAに確かめる',
        'Before submitting, check [how many] must-haves with the candidate and the client side',
      ],
      [
        '推薦文に、その求人の困りごとに効く経験を［何行］書く（［いつ］までに［何件］）',
        'Write [how many] lines on the experience that answers the job’s problem ([how many] CVs by [when])',
      ],
      [
        '推薦した翌日に企業へ電話し、見ている点を1つ聞く（今週［何件］）',
        'Ring the client the day after, and ask for one thing they look at ([how many] this week)',
      ],
    ],
  },
  arranging: {
    ask: [
      [
        '通過したのに面接まで進まなかった人は、何が気になっていたのでしょう?',
        'Those who passed but never got to an interview: what was on their minds, do you think?',
      ],
      ['日程が決まるまでに、いちばん時間がかかったのはどこですか?', 'Which part of settling a date took longest?'],
    ],
    actions: [
      ['通過の連絡をもらったその日に、候補日を［いくつ］出す', 'Offer [how many] dates on the day the pass comes in'],
      [
        '応募のときに、通ったら面接に行くかを全員に聞く（今週［何人］）',
        'When they apply, ask everyone whether they would go to an interview ([how many] this week)',
      ],
      ['日程待ちの［何件］に、［いつ］までに電話する', 'Call about the [how many] waiting for a date, by [when]'],
    ],
  },
  attending: {
    ask: [
      [
        '面接の前に予定がなくなった人と、最後に話したのはいつでしたか?',
        'With those whose interview fell through, when had you last spoken?',
      ],
      [
        '予定どおり面接に行った人とは、前の日までに何をしていましたか?',
        'With those who went as planned, what had you done together by the day before?',
      ],
    ],
    actions: [
      ['面接の前日［何時］に、［何人］全員へ電話で確かめる', 'At [time] on the day before, ring all [how many]'],
      [
        '設定から面接までに1回、ほかの選考の進み具合と気持ちを聞く（今週［何人］）',
        'Once between booking and interview, ask about their other applications and how they feel ([how many] this week)',
      ],
    ],
  },
  interview: {
    ask: [
      [
        '通過した面接と、見送りになった面接。提案したときまでさかのぼると、何が違いましたか?',
        'Some interviews were passed, some were not. Going back to when you proposed the job, what was different?',
      ],
      [
        'その人が、その会社に会いたいと思った理由は何でしたか?',
        'What was it that made the candidate want to meet that client?',
      ],
    ],
    actions: [
      [
        '面接の前日に、［何人］へ［何分］の準備の電話を入れる',
        'On the day before, give [how many] of them a call of [how many] minutes to prepare',
      ],
      [
        '見送りになった［何件］を、推薦の理由・求人の理解・事前の準備の3つで見直し、［いつ］に持ち寄る',
        'Go over [how many] that were not passed (reason for submitting, grasp of the job, preparation) and bring them on [when]',
      ],
      ['次の一次面接設定を、［いつ］までに［何件］増やす', 'Arrange [how many] more first interviews by [when]'],
    ],
  },
  final: {
    ask: [
      [
        '最終で見送りになったとき、企業からどんな説明がありましたか? それは、いつ知れることでしたか?',
        'When it ended at the last interview, what did the client say? When could it have been known?',
      ],
      [
        '前の面接のあと、企業の気がかりを聞けたのはどの場面でしたか?',
        'After the interview before, where did you hear what the client was unsure of?',
      ],
    ],
    actions: [
      [
        '面接のあと［何時間］以内に、企業と求職者の両方へ電話する',
        'Within [how many] hours of each interview, ring both client and candidate',
      ],
      [
        '最終の前に、志望の理由を本人の言葉で［何分］話してもらう（［何人］）',
        'Before the last interview, have [how many] candidates tell you in their own words why they want it ([how many] minutes)',
      ],
    ],
  },
  offer: {
    ask: [
      [
        '承諾した人と、辞退した人。内定が出る前に聞けていたことは、どう違いましたか?',
        'Some accepted, some declined. What did you know before the offer that was different?',
      ],
      ['迷っている中身を、最初に聞けたのはいつでしたか?', 'When did you first hear what they were unsure of?'],
    ],
    actions: [
      [
        '面接の前・面接のあと・内定の前の3回、志望の順番を聞く（今週［何人］）',
        'Before the interview, after it and before the offer, ask where it ranks ([how many] this week)',
      ],
      [
        '内定はその日に電話で伝え、［いつ］に条件を一緒に見る面談を入れる',
        'Give the offer by phone on the day, and meet on [when] to go through the terms together',
      ],
    ],
  },
  joining: {
    ask: [
      ['入社の前に、不安そうだったのはどんなことでしたか?', 'Before the start, what did they seem uneasy about?'],
      [
        '承諾から入社まで、どのくらいの間をあけて話していましたか?',
        'Between acceptance and start, how often did you speak?',
      ],
    ],
    actions: [
      [
        '承諾した［何人］に、入社まで毎週［何曜日］に電話する',
        'Ring the [how many] who accepted every [weekday] until they start',
      ],
      [
        '入社から［何日］後に、本人と企業の両方に様子を聞く',
        'Ask both sides how it goes, [how many] days after the start',
      ],
    ],
  },
  prospecting: {
    ask: [
      [
        '会う約束につながった電話は、何がきっかけで話が進みましたか?',
        'The calls that led to an appointment: what got the talk going?',
      ],
      ['かける先は、どうやって選んでいますか?', 'How do you choose whom to call?'],
    ],
    actions: [
      [
        '［いつ］までに、いま採用している企業［何社］へ電話する',
        'By [when], call [how many] companies that are hiring now',
      ],
      [
        '前に取引のあった［何社］に、これからの採用の予定を［いつ］までに聞く',
        'Ask [how many] former clients about their hiring plans, by [when]',
      ],
    ],
  },
  jobs: {
    ask: [
      [
        '求人を預けてくれた企業とは、何の話から始まりましたか?',
        'With the clients who gave you a vacancy, what did the talk begin with?',
      ],
      [
        '訪問で聞けた採用の背景のうち、いちばん印象に残っているのは?',
        'Of what you heard about why they hire, what has stayed with you?',
      ],
    ],
    actions: [
      [
        '次の訪問［何件］で、採用の背景と、選ぶときの基準を必ず聞く',
        'In the next [how many] visits, ask why they hire and how they choose',
      ],
      [
        '取引のある［何社］に、ほかの職種の予定を［いつ］までに聞く',
        'Ask [how many] clients about other roles, by [when]',
      ],
    ],
  },
  volume: {
    ask: [
      [
        '一次面接設定が多かった月と比べて、日々の動きで違ったことは何ですか?',
        'Compared with a month of many first interviews, what was different in your days?',
      ],
      [
        '次に一次面接が決まりそうな人たちは、いまどの段階にいますか?',
        'Those likely to be next for a first interview: at which stage are they now?',
      ],
    ],
    actions: [
      [
        '［いつ］までに一次面接設定を［何件］つくる。もとになる応募は［何件］',
        'Arrange [how many] first interviews by [when], from [how many] applications',
      ],
      [
        'いま動いている［何人］に、［いつ］までに1人［何社］を追加で提案する',
        'Propose [how many] further jobs each to [how many] active candidates, by [when]',
      ],
    ],
  },
};
