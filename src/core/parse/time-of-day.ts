/** Takes a time of day off the end of a date: `13:05`, `13時30分`, `午後1:05`, `13:00~14:00`, `T13:05:00+09:00`. */
const CLOCK =
  '(?:午前|午後|[ap]m)?\\s*\\d{1,2}(?::\\d{2}(?::\\d{2}(?:\\.\\d+)?)?|時(?:\\d{1,2}分|半)?)(?:\\s*[ap]\\.?m\\.?)?';
const TIME = new RegExp(
  `(?:(?<=\\d)t|[\\s)日,]+)\\s*(?:${CLOCK}(?:\\s*[~-]\\s*(?:${CLOCK})?)?(?:\\s*(?:(?:gmt|utc)?[+-]\\d\\d:?\\d\\d(?:\\s*\\([^()]*\\))?|jst))?|\\d{1,2}\\s*[ap]m|午前|午後|am|pm|終日)$`,
);

/** Takes a time of day off the end: `13:05`, `13時30分`, `午後1:05`, `13:00~14:00`, `t13:05:00+09:00`. */
export function withoutTime(text: string): { text: string; timed: boolean } {
  const match = TIME.exec(text);
  if (!match || match.index === 0) return { text, timed: false };
  const kept = /^[)日]/.exec(match[0]) ? 1 : 0;
  return { text: text.slice(0, match.index + kept).trim(), timed: true };
}

const WEEKDAY_AFTER =
  /\s*(?:[([]\s*(?:[月火水木金土日祝](?:曜日?)?(?:[・,/ ]?[祝休])?)\s*[)\]]|[月火水木金土日]曜日?|(?<=[\d日]\s)[月火水木金土日]|[,\s(]+(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|rsday|urday|sday)?\.?\)?)$/;
const WEEKDAY_BEFORE =
  /^(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|rsday|urday|sday)?\.?[,\s]+|[([][月火水木金土日][)\]]\s*)/;

/** Takes the day of the week off: `(水)`, `水曜日`, `(水・祝)`, `Wed`, `Wednesday,`. */
export function withoutWeekday(text: string): string {
  return text.replace(WEEKDAY_AFTER, '').replace(WEEKDAY_BEFORE, '').trim();
}
