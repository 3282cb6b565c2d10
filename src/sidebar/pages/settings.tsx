import type { ViewState } from '../../api';
import { helpTopics, settingsPageTexts as texts } from '../../messages/settings-page';
import { callServer } from '../call-server';
import { useWork } from '../use-work';

/** 設定とヘルプ: opens the settings sheet, answers what people ask first, says what happens to their data. */
export function SettingsPage({ view }: { view: ViewState }) {
  const { language } = view;
  const { notice, busy, work } = useWork();
  const open = () =>
    work(async () => {
      await callServer('openSettings', { language }, language);
      return texts.opened[language];
    });
  return (
    <>
      <h2>{texts.settings[language]}</h2>
      <p>{texts.settingsText[language]}</p>
      <div class="buttons">
        <button type="button" class="action" disabled={busy} onClick={open}>
          {texts.open[language]}
        </button>
      </div>
      {notice.kind === 'said' || notice.kind === 'failed' ? (
        <p class="box" role={notice.kind === 'failed' ? 'alert' : 'status'}>
          {notice.sentence}
        </p>
      ) : null}
      <h2>{texts.help[language]}</h2>
      {helpTopics.map(({ question, answer }) => (
        <details key={question.en}>
          <summary>{question[language]}</summary>
          <p>{answer[language]}</p>
        </details>
      ))}
      <h2>{texts.privacy[language]}</h2>
      <p>{texts.privacyText[language]}</p>
    </>
  );
}
