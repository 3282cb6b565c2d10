import * as english from './reflection-words-en';
import * as japanese from './reflection-words-ja';

/**
 * The words of a clause that put the cause outside oneself, or nothing. Three ways people say it, the surest first: a set
 * phrase (仕方ない), somebody else with something that happened to them (候補者 … 辞退), and, by the shape of the sentence
 * alone, somebody else as its subject (枠が埋まっていた) or as the one who did it to us (他社に取られた).
 */
export function outsideCause(clause: string, isJapanese: boolean): string {
  return isJapanese ? outsideJapanese(clause) : outsideEnglish(clause);
}

// Japanese

/** One's own doing in front of a noun that otherwise stands for others: 面接対策が足りない is no outside cause. */
const OWN_JA =
  /自分|私(?!立|の(?:担当|候補者|企業|お客|エリア|持))|僕|自身|面接対策|対策(?:不足|が)|(?:候補者|求職者|登録者|応募者|企業|人事|先方|クライアント)(?:へ|に|と)(?:の|は|も|対|寄|向|電|連|確|話|聞|提|送|メ|し|会|、)|(?:求人|企業|業界|候補者|求職者)(?:の)?(?:理解|研究|提案|紹介|選び|読み込み|対応|フォロー|ヒアリング)|書類(?:添削|作成|確認|回収)|ヒアリング|推薦文|できていな|できませんでした|でき(?:ず|なかった)|聞けて|聞けな|送れて|送れな|かけられ|準備不足|確認不足|確認し/;

/** Somebody or something else as the subject: 枠が, 先方の都合で … は. Nothing is done to it (を) in between. */
const SUBJECT_JA = new RegExp(
  `(?:${japanese.OUTSIDE_SUBJECTS.source})[^、。をがはも]{0,10}(?:が|は|も)(?!ら)(?<rest>[^。]+)$`,
);
/** Who did it to us: 他社に取られた, 企業から断られて. */
const PASSIVE_JA = new RegExp(
  `(?:${japanese.OUTSIDE_SUBJECTS.source})[^、。を]{0,8}(?:に|から|が|は)[^。]{0,14}?(?:[かさたなまらわばが]れ|られ)(?:て(?!います)|た|まし|る|が)`,
);
/** Said of what oneself means to do: 企業が見る点を聞きます. */
const MEANT_JA =
  /(?<!てい|でい|てき|でき|あり|なり|しまい|くれ|もらえ)ます(?:。|$)|たい(?:です|と思|$)|しよう|つもり|予定です/;
/** A bare number, or something that went well, is a fact and no excuse. */
const FACT_JA =
  /^[^、]{0,8}[0-9]+(?:\.[0-9]+)?\s*(?:件|名|人|社|%|回|割|日間?|時間|か月)?(?:$|でした|です|だった|ありました|増え)|承諾し|決ま(?:り|っ)|決定し|通過し|合格し|入社し|喜|順調|良かった|よかった/;
const NEGATED_JA = /ない|なく|なか|ませ|ず(?:に|、|$)/;

/** Only says whom a deed of one's own is for: 返信がなかった人に … 送ります. */
const WHOM_JA = /[るたい](?:人|方|企業|会社|社|候補者|求職者|登録者|件|もの|理由)(?:[0-9]*[名人社件])?(?:に|を|へ|と)$/;
/** Nothing is claimed. */
const NEUTRAL_JA = /可もなく不可もな|変わり(?:な|あり|ませ)|変わらな|変わりませ|特に(?:な|あり)/;
/** 企業が見ている点を: what somebody else does only describes the object. */
const OBJECT_JA = /[るたい][^、。をがはにでと]{1,8}を/;

/** Anything else as the subject: 方針が, 入社日の調整が, 条件も. */
const ANY_SUBJECT_JA = /(?:^|[、。はでにも\s])(?<noun>[^、。はがもを\s]{1,14})(?:が|も|しか)(?<rest>[^、。を]{2,})$/;
/** What is one's own to see to, or only a figure: where it falls short, nobody else is named. */
const OWN_NOUN_JA =
  /自分|私|僕|行動|準備|確認|ヒアリング|理解|対応|フォロー|提案|意識|気合|気持ち|努力|粘り|詰め|甘さ|力$|知識|勉強|計画|段取り|優先順位|時間$|数字?$|件数?$|推薦|面談|架電|電話|連絡|目標|結果|成果|精度|心$|ミス|課題/;
/** Something turned out badly, or was done to us. */
const WENT_BADLY_JA =
  /ない|なく|なか|ませ|ず(?:に|、|$)|厳し|痛|きつ|難し|不利|少な|低|悪|弱|遅|薄|鈍|古|足り|つか|変わ|減|止ま|下が|縮|やめ|辞め|流れ|延び|重な|多(?:い|か|く)|埋ま|[かさたなまらわばが]れ(?:て|た|まし)|られ(?:て|た|まし)|言い出|すぎ/;
/** Done to us, by whomever: 上限を減らされた, 役員にひっくり返されました. */
const DONE_JA =
  /(?:減ら|返|落と|断|止め|切|外|変え|取|奪|抜|待た|決め|見送|引き止め|流|延ば|削|下げ|取り消)(?:さ|ら|わ|か)?(?:れ|られ)(?:て|た|まし|る)/;
/** A complaint about how things are, nobody named. */
const HARD_JA = /(?:厳し|きつ|不利)(?:い|かっ|く|です|でし)[^。]{0,6}$/;

function outsideJapanese(clause: string): string {
  const phrase = japanese.OUTSIDE_PHRASES.exec(clause);
  if (phrase !== null) return phrase[0];
  if (OWN_JA.test(clause) || WHOM_JA.test(clause) || NEUTRAL_JA.test(clause)) return '';
  const named = japanese.OUTSIDE_SUBJECTS.exec(clause);
  const event = named && japanese.OUTSIDE_EVENTS.exec(clause.slice(named.index + 1));
  if (named === null || event === null) return shapedJapanese(clause);
  const end = named.index + 1 + event.index + event[0].length;
  // 落ちた理由を … 集めます: what happened only says what the deed is about.
  const rest = clause.slice(end);
  const isAbout =
    /(?:を|(?:人|方|企業|社|件|候補者|求職者)に)$/.test(rest) ||
    (MEANT_JA.test(clause) && /^[^、]{1,8}[をに]/.test(rest));
  return isAbout ? '' : clause.slice(named.index, end).trim();
}

function shapedJapanese(clause: string): string {
  if (MEANT_JA.test(clause)) return '';
  const done = PASSIVE_JA.exec(clause);
  if (done !== null) return done[0].trim();
  const suffered = DONE_JA.exec(clause) ?? HARD_JA.exec(clause);
  if (suffered !== null) return suffered[0].trim();
  const stated = SUBJECT_JA.exec(clause);
  const rest = stated?.groups?.['rest'] ?? '';
  if (stated !== null && rest.trim().length >= 2) {
    const isFact = FACT_JA.test(rest) && !NEGATED_JA.test(rest);
    const isTheirs = stated[0].charAt(stated[0].length - rest.length - 1) === 'が' && !OBJECT_JA.test(rest);
    if (!isFact && (isTheirs || !japanese.DEEDS.test(rest))) return stated[0].trim();
  }
  return anySubject(clause);
}

/** Nobody known is named, but something that is not one's own went badly. */
function anySubject(clause: string): string {
  const { noun = '', rest = '' } = ANY_SUBJECT_JA.exec(clause)?.groups ?? {};
  if (noun === '' || OWN_NOUN_JA.test(noun) || japanese.WILLPOWER.test(clause)) return '';
  return WENT_BADLY_JA.test(rest) ? `${noun}${clause.slice(clause.indexOf(noun) + noun.length)}`.trim() : '';
}

// English

const OWN_SUBJECT_EN = /\b(?:i|we)(?:'(?:ll|ve|m|re|d))?\b/i;
/** What "I" merely suffered is not one's own doing. */
const SUFFERED_EN =
  /\b(?:gave|left|told|sent|handed|cost|beat|ghosted) (?:me|us)\b|\b(?:i|we) (?:lost|(?:was|were|got|keep getting|kept getting) (?:given|told|sent|let down|ghosted|beaten|ignored))\b|\b(?:i|we|'re|'m)\b.{0,16}\b(?:not|n't|never|hardly|barely)\b.{0,12}\b(?:get|getting|got|gotten|given|receiv\w+|sent|seeing)\b/i;
/** Something of one's own as the subject: my notes were thin. */
const OWN_THING_EN =
  /\bmy (?:own )?(?:calls?|prep\w*|notes?|cvs?|submissions?|pipeline|activity|questions?|brief\w*|follow.?ups?|messages?|time|planning|pitch\w*|fault|mistake|qualif\w+|screening|sourcing)\b/i;
const DONE_TO_US_EN =
  /\b(?:was|were|got|get|been|being|is|are) (?:all |both |just )?(?:rejected|turned down|declined|ignored|ghosted|cancelled|canceled|pulled|cut|delayed|postponed|frozen|withdrawn|filled internally|poached|outbid)\b/i;
const FACT_EN =
  /^\W*(?:(?:was|were|is|are|at|came to|stood at)\s+)?(?:only |just )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?:accepted|passed|hired|joined|signed|happy|pleased|great|improved|went well)\b/i;
/** Somebody or something else begins the clause, with a verb to follow. */
const OTHERS_EN =
  /^(?:(?:and|but|so|because|since|as|when|while|which|honestly|unfortunately|sadly|plus|also|(?:this|last) (?:month|week|quarter))[,\s]+)*(?:the|our|my|their|his|her|its?|this|that|these|those|they|she|he|which|everyone|everybody|nobody|no one|people|some|most|many|half|both|two|three|there)\b.*?\s(?:is|are|was|were|'s|has|have|had|does?|did|will|would|can|could|keeps?|kept|stopp?ed|went|got|took|came|fell|hurts?|hits?|lost|made|gave|said|left|kills?|\w{3,}(?:ed|es))\b/i;
/** Neither good nor bad, or nothing claimed. */
const NEUTRAL_EN =
  /\b(?:okay|ok|average|flat|fine|normal|same|usual|good|great|steady|mixed|sure|busy|month was|week was|all|much|as planned|to plan|so far)\b[^,]*$/i;

/** Nobody known is named, but it is somebody or something else that did it. */
function aboutOthers(clause: string): string {
  if (!OTHERS_EN.test(clause.trim()) || NEUTRAL_EN.test(clause) || english.WILLPOWER.test(clause)) return '';
  return FACT_EN.test(clause.trim()) || /\d/.test(clause) ? '' : clause.trim();
}

/** So far from the beginning a subject may stand: behind "Two of the three" or "This month the". */
const SUBJECT_WITHIN_LETTERS = 40;

function outsideEnglish(clause: string): string {
  const phrase = english.OUTSIDE_PHRASES.exec(clause);
  if (phrase !== null) return phrase[0];
  const suffered = SUFFERED_EN.exec(clause);
  if (suffered !== null) return suffered[0].trim();
  if (OWN_THING_EN.test(clause)) return '';
  const own = OWN_SUBJECT_EN.exec(clause);
  const subject = english.OUTSIDE_SUBJECTS.exec(clause);
  if (own !== null && (subject === null || own.index < subject.index)) return '';
  const done = DONE_TO_US_EN.exec(clause);
  if (subject === null) return done?.[0] ?? aboutOthers(clause);
  const before = english.OUTSIDE_EVENTS.exec(clause.slice(0, subject.index));
  const rest = clause.slice(subject.index + subject[0].length);
  const event = english.OUTSIDE_EVENTS.exec(rest);
  if (event !== null)
    return clause.slice(subject.index, clause.length - rest.length + event.index + event[0].length).trim();
  // English says "bad leads", the event in front of its subject.
  if (before !== null) return clause.slice(before.index).trim();
  if (subject.index > SUBJECT_WITHIN_LETTERS || !/^\s+\S+/.test(rest) || FACT_EN.test(rest)) return aboutOthers(clause);
  return clause.slice(subject.index).trim();
}
