import * as english from '../../../src/core/feedback/reflection-words-en';
import * as japanese from '../../../src/core/feedback/reflection-words-ja';

const ENGLISH = new Map<string, RegExp>(Object.entries(english));
const JAPANESE = new Map<string, RegExp>(Object.entries(japanese));

/** Every word and form that a list knows, and those that only look like one. */
const unmatched = (pattern: RegExp, list: string) => list.split('、').filter((word) => !pattern.test(word));
const matched = (pattern: RegExp, list: string) => list.split('、').filter((word) => pattern.test(word));

describe('English', () => {
  test.each<[keyof typeof english, string]>([
    [
      'OUTSIDE_SUBJECTS',
      'candidate、candidates、finalist、finalists、January is、april was、June are、July were、december has、Summer always、Easter just、quarter is、applicant、applicants、client、clients、hiring manager、hiring managers、interviewer、interviewers、employer、employers、company、companies、HR、lead、leads、job board、jobboard、job boards、marketing、market、economy、industry、sector、season、holiday、holidays、bank holiday、bank holidays、timing、competitor、competitors、competition、other agency、other agencies、rival、rivals、salary、salaries、budget、budgets、headcount、vacancy、vacancies、job、jobs、role、roles、req、reqs、requirement、requirements、counter offer、counteroffer、counter-offers、offer、offers、notice period、notice periods、decision、feedback、response、they、he、she、nobody、everyone、system、systems、tool、tools、CRM、data、database、luck、management、no show、noshows、no-shows、dropout、drop outs、drop-out',
    ],
    [
      'OUTSIDE_EVENTS',
      "weren't、werent、wasn't、wasnt、isn't、isnt、aren't、arent、not good、not strong、not ready、not interested、not enough、not up、bad、poor、weak、rubbish、terrible、awful、useless、low、too high、too low、too slow、too few、too many、too picky、too expensive、too junior、too senior、too short、slow、slowly、slower、slowed、late、quiet、dead、down、dry、tough、hard、difficult、struggling、froze、frozen、freeze、on hold、cut、cuts、cancel、cancelled、closed、pulled、paused、stopped、dropped、fell、fail、failed、reject、rejected、declin、declined、turned down、turned us down、turned it down、turned them down、turned me down、withdrew、ghost、ghosted、vanish、vanished、changed their mind、changed the mind、changed his mind、changed her minds、never、didn't、didnt、don't、dont、doesn't、doesnt、won't、wont、wouldn't、wouldnt、can't、cant、couldn't、couldnt、took long、took so long、took too long、took another、took the other、lost、beat us、went with、went to、went quiet、went elsewhere、hired someone、hired internally、hired another、another offer、another role、another job、another agency、another company、higher、fewer、lack、lacking、no budget、no response、no feedback、no leads、no jobs、no show、no shows、unrealistic、unresponsive、unlucky、mismatch、problem、again",
    ],
    [
      'OUTSIDE_PHRASES',
      "nothing I can do、nothing we could do、out of my hands、out of our control、not my fault、just unlucky、bad luck、no luck、can't be helped、cant be helped、it is what it is、that's the market、thats the market、bad leads、down to luck、down to the client、down to the candidate",
    ],
    [
      'WILLPOWER',
      'work harder、working harder、try harder、trying harder、push on、pushing through、push harder、push myself、give 110%、give it 100 %、give my all、give it everything、give my best、110%、100 %、do my best、doing my best、do better、be better、step up、stepping up、dig in、digging deep、knuckle down、head down、hustle、grind、grit、more effort、more energy、more focus、more focused、more proactive、more consistent、more disciplined、more motivated、more positive、more resilient、more urgency、more careful、stay focus、stay focused、stay positive、stay motivated、stay hungry、stay on top、focus more、focused enough、focusing harder、focus on quality、focus on quantity、focus on the basics、focus on results、focus on improving、be proactive、be more positive、be hungry、be focused、be consistent、be disciplined、be determined、sense of urgency、commit more、committed fully、commit to doing、commit to being、want it、wanting it、want it more、no excuses、quality over quantity、head in the game、head back in the game、raise my game、up my game、lift my game、turn it around、turn this around、turn things around、bounce back、make it happen、get it done、get this done、improve my、strengthen my、back to basics、never give up、attitude、mindset、passion、motivated、determined、effort',
    ],
    [
      'DEEDS',
      "call、calling、called、calls、ring、ringing、rang、phone、phoned、phoning、dial、dialled、email、emailed、e-mail、e-mailing、message、text、texted、texting、send、sending、sent、write、writing、wrote、ask、asked、asking、check、checked、checking、confirm、confirmed、book、booked、booking、schedule、arrange、prepare、prep、prepped、run、running、ran、review、reviewed、reviewing、read、reading、list、listed、listing、log、logged、logging、record、recorded、note、noted、track、tracked、tracking、block、blocked、blocking、shadow、shadowed、shadowing、sit in、sitting in、sat in、role play、role-played、roleplay、practice、practise、meet、meeting、met、visit、visited、pitch、pitched、submit、submitted、introduce、follow up、followed up、following up、chase、chased、chasing、remind、reminded、share、shares、shared、sharing、show、showed、showing、explain、explained、agree a、agrees on、agreed a、get two、get three、get a、get the、getting 12、test、tested、testing、try two、try three、try 12、debrief、debriefed、interviewed five、interviewing five、qualify、screen、screened、screening、went through、go over、going back through、looked over、look through、looking back over、compare、counted、counting、will offer、I'll offer、to offer、offered him、offered her、offered them、offered each、stop sending、stopped submitting、won't send、wont submit",
    ],
    [
      'WHEN',
      'today、tonight、tomorrow、this week、next month、last morning、every afternoon、each evening、this day、next monday、next tuesday、next wednesday、next thursday、next friday、mondays、tuesday、wednesdays、thursday、fridays、daily、weekly、monthly、noon、before 9、after noon、by lunch、at each、until every、from the、before sending、before submitting、before any、by monday、by tuesday、by wednesday、by thursday、by friday、by the end、before end of、the day before、the day after、same day、within、2 days after、1 day before、3 hours of、1 hour after、30 minutes before、1 minute after、2 weeks after、1 week of、one day after、two hours before、three weeks after、one hour before、9am、10 pm、by the end of',
    ],
    [
      'HOW_MANY',
      '12、one、two、three、four、five、six、seven、eight、nine、ten、twelve、fifteen、twenty、thirty、every client、every candidate、every submission、every interview、every cv、all two、all three、all four、all five、all six、all 12、all of、each client、each candidate、each cv、each submission、twice、half',
    ],
    [
      'WHOM',
      'call clients、ring the client、phone my candidates、email our candidate、message each finalist、text every applicant、ask all 5 candidates、meet both managers、visit those clients、chase these colleagues、remind hiring managers、shadow a colleague、with the team lead、to Priya、call up the client、ask up to Priya、ask 3 clients、with manager、to applicants',
    ],
  ])('%s', (name, list) => {
    expect(unmatched(ENGLISH.get(name)!, list)).toEqual([]);
    const whole = list.split('、').filter((word) => /^[a-z]/i.test(word) && name !== 'WHOM');
    // No list knows a word that only ends or begins like one of its own.
    expect(
      matched(
        ENGLISH.get(name)!,
        whole
          .filter((word) => !word.includes('-'))
          .map((word) => `zz${word.split(' ')[0]}`)
          .join('、'),
      ),
    ).toEqual([]);
  });

  test.each<[keyof typeof english, string]>([
    ['OUTSIDE_SUBJECTS', 'January、summer、quarterly is、leader、roleplay、hero、theyre、toolbox'],
    ['OUTSIDE_EVENTS', 'lower、badly、hardly、deadline、drying、cutting、too much、slowing'],
    ['WILLPOWER', 'give it 5、90、want、turn it、gritty、commit、improve、strengthen、head up'],
    [
      'DEEDS',
      'callous、sender、writer、booklet、listen、logo、notable、mention、offered、try、get、stop、agree、interview、count',
    ],
    ['WHEN', 'day、week、friday13、before、after all、am、12 days、week of、with'],
    ['HOW_MANY', 'ones、tend、every day、all、each、halfway'],
    ['WHOM', 'call them、ask nobody、with care'],
  ])('%s: not these', (name, list) => expect(matched(ENGLISH.get(name)!, list)).toEqual([]));
});

describe('Japanese', () => {
  test.each<[keyof typeof japanese, string]>([
    [
      'OUTSIDE_SUBJECTS',
      '候補者、求職者、登録者、応募者、本人、学生、家族、ご家族、お客様、企業、先方、相手、顧客、クライアント、客先、会社側、会社の方針、人事、面接官、採用担当、現場、法人、媒体、スカウト媒体、リード、流入、送客、マーケ、マーケティング、広告、集客、反響、登録数、割り当て、割当て、景気、市況、市場、相場、マーケット、業界、時期、季節、繁忙期、閑散期、連休、祝日、休み、営業日、カレンダー、お盆、年末年始、ゴールデンウィーク、GW、天候、天気、台風、他社、競合、ライバル、大手、エージェント、採用、採用基準、採用要件、採用枠、採用計画、採用予算、求人、求人数、求人票、案件、ポジション、年収、条件、給与、勤務地、内定、内定者、承諾、選考、面接、書類、結果、返信、返事、連絡、ドタキャン、キャンセル、辞退、相性、縁、運、タイミング、ツキ、RA、RAの動き、CA、上司、部署、チーム、システム、ツール、うちは、志望度、温度感、母集団、いない人ばかり、若い方しか、受けた人ばかり、好きな方ばかり、知名度、認知、認知度、ブランド、オファー、現職、いただいた方、くれた人、てくる方、てきた人、られた方、採用熱、採用意欲、枠、予算',
    ],
    [
      'OUTSIDE_EVENTS',
      '質が悪い、レベルも低い、能力は弱い、スキル足りない、意欲がない、温度感がなく、志望度が乏しい、面接力イマイチ、反応がいまいち、食いつきが微妙、動きがとても鈍い、勢いが薄い、レスポンスが悪い、悪い、悪く、悪か、低い、低く、低か、低すぎ、高い、高く、高か、高すぎ、高望み、厳し、少ない、少なく、少なか、少なすぎ、足りない、足りず、足りませ、足りなか、遅い、遅く、遅か、遅れ、鈍い、鈍く、鈍か、止ま、ストップ、凍結、クローズ、中止、延期、変更、ずれ、落ちて、落ちた、落ちまし、落ち込、落とされ、辞退し、辞退され、辞退が、辞退に、辞退者、断ら、見送ら、お見送り、決められ、取られ、持っていかれ、負け、流れて、流れた、来ない、来なか、来ませ、くれない、くれませ、くれず、くれなか、もらえない、もらえませ、もらえず、もらえなか、いただけない、いただけませ、いただけず、いただけなか、してきない、してこない、してきませ、してこませ、つかない、つかなか、合わな、合わず、出ない、出てこ、出ませ、出なか、出さない、集まらな、集まりませ、減っ、減り、減少、増え、上がっ、上がり、上がる、下がっ、下がり、下がる、重なっ、続い、多い、多く、多か、多すぎ、ばかり、しかあり、しかな、しか来、ドタキャン、バックレ、音信不通、連絡が取れ、連絡がつか、つながらない、つながりない、つながりませ、繋がら、繋がりませ、強い、強く、強か、強すぎ、難しい、難しく、難しか、冷え、渋い、渋く、偏っ、偏り、ミスマッチ、合格しな、通らな、通らず、通りませ、受から、問題な、問題だ、問題で、せいで、のせい、次第',
    ],
    [
      'OUTSIDE_PHRASES',
      'どうしようもな、仕方な、仕方がな、しょうがな、しかたな、運が悪、運がな、ツイてな、ついてなかっ、たまたま、不可抗力、自分ではどうに、自分の力ではどうに、私ではどうに、私の力ではどうに、相性の問題、相性でしょう、相性です、相性でし、相性だと、相性かな、相性、候補者次第、企業次第、先方次第、相手次第、縁がな、ご縁が、時期が悪、時期的に悪、タイミングが悪、タイミングの問題、タイミングが合わ',
    ],
    [
      'WILLPOWER',
      '気合、根性、頑張、がんば、ガンバ、意識、心がけ、心掛け、全力、精一杯、精いっぱい、一生懸命、必死、死ぬ気、本気、初心、危機感、スピード感、責任感、緊張感、当事者意識、覚悟、熱意、情熱、やる気、モチベ、ポジティブ、前向き、諦めず、諦めない、あきらめず、あきらめない、逃げず、逃げない、逃げません、向き合、寄り添、姿勢、気持ちを、気持ちで、気を引き締、気を抜か、引き締め、気を付け、気をつけ、アンテナ、当たり前のこと、徹底、強化、底上げ、レベルアップ、スキルアップ、ブラッシュアップします、ブラッシュアップしていき、力をつけ、力を付け、力を入れ、磨き、磨い、を大切に、に大切に、大事にし、丁寧に、しっかりやり、しっかりと取り組、しっかり対応、しっかり向き、しっかりフォロー、しっかり行、しっかりし、きちんとやり、きちんとし、きちんと対応、ちゃんとやり、ちゃんとし、もっと早く、もっと数、もっと量、もっと質、もっと動、もっと頑、もっと意、もっと努、もっと考、もっとコミ、もっと積極、積極的に、主体的に、能動的に、粘り強く、最後まで、努力、精進、邁進、尽力、コミットし、挽回、巻き返、取り返し、盛り返、量をこなし、数を打ち、数をこなし、数を追い、行動量を増や、行動量を上げ、行動量を意識、質を上げ、質を高め、質を落と、質も上げ、質も高め、質も落と、スピードを上げ、スピードを意識、考えて行動、よく考え行動、取り組みます、取り組みいき、取り組んでいき、取り組みたい、マインド、緩み、ゆるみ、甘え、妥協、執着、こだわ、やり続け、やり抜、やるしか、続けしかな、するしかあ、立て直します、立て直したい、切り替えて、切り替えます、次こそ、来月こそ、今度こそ',
    ],
    [
      'WHEN',
      '今日、本日、明日、あした、明後日、今朝、翌日、翌朝、翌営業日、翌週、当日、前日、前夜、即日、今週、来週、再来週、今月、来月、月末、月初、週末、週明け、毎日、毎朝、毎晩、毎週、毎月、毎回、朝、朝会、朝一、朝イチ、朝礼、午前、午後、夕方、夜、昼、夕、始業、終業、就業後、月曜、日曜、火・木、9時、9:30、3日以内、3営業日後、2時間前、30分おき、2週間ごと、2週まで、12日まで、4/1、12/31、4月1日、12月31日、までに、以内、推薦前、面談後、面接直後、提案当日、訪問の翌日、架電前、応募後、最終前、初回後、送信前、承諾の直後、直後、する前に、した後は、するあとに、した際は、するたびに、その最後に、次回、次の面談、次の訪問、次の面接、次の推薦、次の架電、次の商談、今後は来たなら、今後は来たら、今後は来た場合、残り12日、必ずその場、必ず直後、その場で、その日のうち',
    ],
    [
      'HOW_MANY',
      '5件、12 名、3人、2社、20通、2回、3本、4個、3つ、2枚、30分、2時間、5割、50%、５０％、3パターン、2種類、3段階、2項目、3点、5問、4行、2ヶ所、2か所、2度、1冊、3校、1口、2例、3日分、3人分、3社分、3件分、2倍、2.5時間、1.25倍、三件、十名、二人、五社、一パターン、全員、全件、全社、全て、すべて、半分、1日5、毎日5',
    ],
    [
      'WHOM',
      'RAに、CAへ、先輩に、上司に、リーダーに、課長に、部長に、マネージャーに、同僚に、人事に、担当者に、企業に、各社に、候補者に、求職者に、内定者に、登録者に、過去登録者に、応募者に、面談者に、対象者に、全員に、本人に、クライアントに、紹介者に、OBに、家族に、RAさんに、候補者様に、求職者たちに、候補者全員に、RAの佐藤さんに、候補者と面談、候補者と電話、候補者との打合せ、RAと話、RAとロープレ、佐藤さんに、佐藤様へ、佐藤君と、佐藤くんの',
    ],
  ])('%s', (name, list) => expect(unmatched(JAPANESE.get(name)!, list)).toEqual([]));

  test.each<[keyof typeof japanese, string]>([
    ['OUTSIDE_SUBJECTS', 'RAの佐藤さんに、うち、いい人、若い方、自分'],
    ['OUTSIDE_EVENTS', '質、落ち、来る、出る、続け、しか、増や、高め'],
    ['OUTSIDE_PHRASES', '運がいい、相性のいい、時期、タイミング、仕方'],
    ['WILLPOWER', '意識調査、意識合わせ、もっと聞く、大切な人、質を見る、気持ちのいい'],
    ['WHEN', '月、先、3日、後で、前の人'],
    ['HOW_MANY', '5、三、一件一件、半ば'],
    ['WHOM', '先輩が、候補者は、佐藤さん、に'],
  ])('%s: not these', (name, list) => expect(matched(JAPANESE.get(name)!, list)).toEqual([]));

  test('deeds, in the forms of the verb that say it is done or will be', () => {
    const list =
      '出せた、送れる、聞けて、書けま、話せた、会えた、取れた、決めます、決める、決めて、決めた、決めまし、電話、架電、コール、かけます、かける、かけ直、かけて、かけまし、メール、送り、送る、送っ、送付、送信、LINE、SMS、チャット、連絡し、連絡をし、連絡を入、連絡する、リマインド、聞き、聞く、聞い、ヒアリング、質問、確認、尋ね、書き、書く、書い、記入、記録、入力、メモ、まとめ、作り、作る、作成、作っ、用意、準備、読み、読む、読ん、調べ、見せ、見直、洗い出、並べ、リストアップ、リスト化、一覧に、集め、数え、測、分け、取ります、取ること、取りたい、枠を、予定に、予定を、ブロック、入れます、入れる、入れまし、入れて、入れこと、出します、出して、出すこと、出す前、提出、推薦し、推薦を、推薦文、推薦前、提案し、提案す、提案を、提案メール、紹介し、紹介す、紹介を、設定し、設定を、打診、調整、同席、録音、ロープレ、模擬面接、面接対策、対策電話、対策を、対策が、対策は、対策面談、練習、振り返、フィードバック、FB、共有、相談、報告、依頼、頼み、お願い、訪問、商談、面談し、面談を、面談で、面談に、話します、話して、話し合、話を、伝え、説明、試し、試す、やめ、推薦しません、しないこと、切り、切る、締切、期日、始め、行きます、行くます、行います、やります、実施、2回やり、追いかけ、追かけ、フォローし、フォローを、フォロー電話、フォロー連絡';
    expect(unmatched(japanese.DEEDS, list)).toEqual([]);
    expect(
      matched(
        japanese.DEEDS,
        '書い類、取り組、入れ直、推薦、提案、紹介、設定、面談、連絡、話、予定、対策、フォロー、やり',
      ),
    ).toEqual([]);
  });
});
