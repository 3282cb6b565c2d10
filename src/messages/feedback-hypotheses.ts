import type { TopicId } from '../core/feedback/topics';
import type { Language } from '../core/language';
import type { Words } from './feedback-steps';

/**
 * What the manager may suppose of the member's own actions, to choose from, change, or write anew. For the manager's
 * eyes alone: no custom function, no sheet and no template may take them from here.
 */
const HYPOTHESES: Readonly<Record<TopicId, readonly Words[]>> = {
  scout: [
    [
      '送る相手の条件がゆるく、紹介できる求人と重ならない人に届いているのではないか',
      'The search may be too wide, and reach people whom the jobs at hand do not suit',
    ],
    [
      '誰にでも通じる文面で、その人に送る理由が書かれていないのではないか',
      'The message may suit anybody, and give this person no reason why it came',
    ],
    ['送る時間がまとまらず、月の終わりに片寄っているのではないか', 'Sending may be left to the end of the month'],
  ],
  reply: [
    ['返信への返事が、翌日以降になっているのではないか', 'Replies may wait until the next day for an answer'],
    [
      '最初の返事が条件の確認になり、会う理由を伝えていないのではないか',
      'The first answer may ask for conditions and give no reason to meet',
    ],
  ],
  meeting: [
    ['登録から最初の電話まで、時間が空いているのではないか', 'The first call may come too long after registration'],
    [
      'つながらなかった人に、時間を変えてかけ直していないのではないか',
      'Those not reached may not be rung again at another hour',
    ],
    ['日程を相手に任せ、こちらから候補日を出していないのではないか', 'Dates may be left to the candidate, not offered'],
    ['面談の前日に、確認の連絡をしていないのではないか', 'Nobody may confirm on the day before'],
  ],
  application: [
    [
      '条件は聞けていても、転職したい理由の奥までは聞けていないのではないか',
      'The conditions may be known, but not what lies behind the wish to move',
    ],
    ['1人に提案する求人の数が足りないのではないか', 'Too few jobs may be proposed to each candidate'],
    ['面談から提案まで、日が空いているのではないか', 'Too many days may pass between meeting and proposal'],
    [
      '求人票を送って終わりになり、気持ちをその場で確かめていないのではないか',
      'Jobs may be sent by mail, with no talk about how the candidate feels',
    ],
  ],
  submission: [
    ['書類の締め切りを決めずに待っているのではないか', 'Documents may be waited for without a date'],
    ['推薦文が後回しになっているのではないか', 'Cover notes may be left until last'],
    ['社内の確認で止まったものを、追いかけていないのではないか', 'Cases may sit in internal checks, not followed up'],
  ],
  screening: [
    ['必須の条件を確かめきらずに推薦しているのではないか', 'CVs may go out before the must-haves are checked'],
    [
      '推薦文が職歴のまとめになり、求人の困りごととつながっていないのではないか',
      'The cover note may sum up a career without tying it to what the job needs',
    ],
    [
      '企業が本当に見ている点を、聞かないまま進めているのではないか',
      'What the client really looks at may not have been asked',
    ],
    [
      '見送りの理由を聞いて、次の推薦に使うところまで届いていないのではないか',
      'Reasons for a rejection may not be asked for and used the next time',
    ],
  ],
  arranging: [
    [
      '通過の連絡から、日程の調整に入るまでが遅れているのではないか',
      'Too long may pass between the news and the first date offered',
    ],
    [
      '応募のときに、行きたい気持ちを確かめきれていないのではないか',
      'Whether they really want to go may not be settled when they apply',
    ],
    ['候補日を1日ずつやり取りしているのではないか', 'Dates may go back and forth one at a time'],
  ],
  attending: [
    ['設定してから面接まで、連絡が空いているのではないか', 'There may be silence between booking and interview'],
    ['ほかの選考の進み具合を聞けていないのではないか', 'Their other applications may not have been asked about'],
  ],
  interview: [
    [
      '求人と求職者の組み合わせを選ぶところに、見直せる点があるのではないか（面接の練習不足と決めつけずに）',
      'There may be something to review in how job and candidate are matched (not necessarily in interview practice)',
    ],
    ['面接の前の準備が、1回きりになっているのではないか', 'Preparation may happen once and no more'],
    [
      '本人の持ち味と気がかりを、前もって企業に伝えていないのではないか',
      'Strengths and doubts may not be told to the client beforehand',
    ],
    ['面接の感想を、その日のうちに聞けていないのではないか', 'How it went may not be asked on the same day'],
  ],
  final: [
    ['志望の理由が、まだ本人の言葉になっていないのではないか', 'Why they want it may not yet be in their own words'],
    ['企業の気がかりを、途中で聞けていないのではないか', 'What the client is unsure of may not be asked on the way'],
    ['最終の前に、話す回数が足りないのではないか', 'There may be too few talks before the last interview'],
  ],
  offer: [
    [
      'ほかの選考と志望の順番を、節目ごとに聞けていないのではないか',
      'Where it ranks among other offers may not be asked at each turn',
    ],
    [
      '転職したい理由と内定先のつながりを、一緒に整理できていないのではないか',
      'The link between wish and offer may not have been worked out together',
    ],
    [
      '家族やいまの職場から引き止められたときの話を、前もってしていないのではないか',
      'What to do when family or employer object may not have been talked through',
    ],
    ['内定の連絡が、メールだけで終わっているのではないか', 'The offer may go out by mail alone'],
  ],
  joining: [
    ['退職の伝え方を、一緒に決めていないのではないか', 'How to give notice may not have been planned together'],
    ['承諾のあと、連絡の間が空いているのではないか', 'There may be long gaps after acceptance'],
    [
      '仕事の中身や条件の思い違いを、入社の前に確かめていないのではないか',
      'Wrong ideas of job and terms may not be cleared up before the start',
    ],
  ],
  prospecting: [
    ['かける先が、いま採用している企業に絞れていないのではないか', 'The list may not be narrowed to those hiring now'],
    [
      '電話が「求人はありますか」で終わり、会う理由を伝えていないのではないか',
      'Calls may ask for vacancies and give no reason to meet',
    ],
    ['同じ時間帯にばかりかけているのではないか', 'Calls may all be made at the same hours'],
  ],
  jobs: [
    [
      '訪問で、採用の背景や選ぶときの基準まで聞けていないのではないか',
      'Visits may not get as far as why they hire and how they choose',
    ],
    ['取引のある企業に、ほかの求人をたずねていないのではないか', 'Clients may not be asked for further vacancies'],
    ['訪問のあと、次の約束をせずに終わっているのではないか', 'Visits may end without the next appointment'],
  ],
  volume: [
    [
      'もとになる面談や応募の数が足りていないのではないか',
      'There may be too few meetings and applications to begin with',
    ],
    ['1人あたりの応募先が少ないのではないか', 'There may be too few applications for each candidate'],
    ['動いている求職者が、一部に片寄っているのではないか', 'Only some of the candidates may be moving'],
    ['推薦が、月の後半に集まっているのではないか', 'Submissions may come late in the month'],
  ],
};

/** For step 2 of the talk: hypotheses about the member's own actions at the step in question. */
export function hypothesesFor(topics: readonly TopicId[], language: Language): string[] {
  return topics.flatMap((topic) => HYPOTHESES[topic].map(([ja, en]) => (language === 'ja' ? ja : en)));
}
