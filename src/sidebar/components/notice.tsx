import type { Language } from '../../core/language';
import { say } from '../../messages/message';
import { alsoIn, pageTexts } from '../../messages/pages';
import type { Behind } from '../../view/behind';
import type { Notice as NoticeState } from '../use-behind';

/** What the last click did, at the foot of the page; with a way to the other tabs that hold such rows. */
export function Notice(props: {
  notice: NoticeState;
  language: Language;
  onOpen: (behind: Behind, tab: string) => void;
  onClose: () => void;
}) {
  const { notice, language } = props;
  const sentence = notice.kind === 'none' ? '' : notice.kind === 'shown' ? notice.reply.sentence : notice.sentence;
  return (
    <div class={sentence === '' ? 'notice' : 'notice shown'} role={notice.kind === 'failed' ? 'alert' : 'status'}>
      {sentence === '' ? null : (
        <>
          <span>{sentence}</span>
          <button type="button" class="link" onClick={props.onClose}>
            {pageTexts.close[language]}
          </button>
        </>
      )}
      {notice.kind === 'shown'
        ? notice.reply.others.map((tab) => (
            <button type="button" class="link" key={tab} onClick={() => props.onOpen(notice.behind, tab)}>
              {say(alsoIn, language, { tab })}
            </button>
          ))
        : null}
    </div>
  );
}
