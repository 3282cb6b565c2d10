import { readAgreedCount } from '../core/feedback/agreed-count';
import type { TALK_NEEDS } from '../messages/feedback-talk';
import type { TalkAction } from './feedback-page';

/** What an action still lacks before it can be agreed on: said on the page, and once more by the server. */
export function actionNeeds({ text, count, due }: TalkAction): keyof typeof TALK_NEEDS | undefined {
  if (text.trim() === '') return 'needsWhat';
  if (due === '') return 'needsDue';
  return readAgreedCount(count).kind === 'unreadable' ? 'needsNumber' : undefined;
}
