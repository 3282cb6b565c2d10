import type { Language } from '../core/language';
import { say } from '../messages/message';
import { honoured } from '../messages/team';

/** A member as people speak of them: 佐藤さん; as it stands where a title is there already. */
export function memberName(name: string, language: Language): string {
  return say(honoured, language, { name });
}
