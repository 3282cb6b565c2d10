import { useState } from 'preact/hooks';
import type { Language } from '../../core/language';
import { say } from '../../messages/message';
import { tabGuessed, targetsRead, targetsPage as texts } from '../../messages/targets-page';
import type { TargetsPage } from '../../view/targets-page';
import { callServer } from '../call-server';
import { Choice } from './choice';

/** Which tab holds the targets, and the way to another one; the list of tabs is asked for only when somebody wants it. */
export function TargetTab(props: {
  page: TargetsPage;
  language: Language;
  busy: boolean;
  onChoose: (tab: string) => void;
  onKeep: (tab: string) => void;
  onFailed: (sentence: string) => void;
}) {
  const { page, language } = props;
  const [tabs, setTabs] = useState<readonly string[]>();
  const list = () => {
    callServer('userTabs', { language }, language).then(
      (reply) => setTabs(reply.tabs),
      (error: Error) => props.onFailed(error.message),
    );
  };
  const [only = ''] = page.read;
  const options = (tabs ?? []).map((name) => ({ key: name, label: name }));
  return (
    <>
      {page.read.length === 0 ? (
        <p class="box">{texts.noTab[language]}</p>
      ) : (
        <p>
          {page.source === 'found' ? `${tabGuessed[language]} ` : ''}
          {say(targetsRead, language, { tabs: page.read, count: page.count })}
        </p>
      )}
      {page.read.length > 0 && page.count === 0 ? <p class="box">{texts.noTargets[language]}</p> : null}
      {tabs === undefined ? (
        <button type="button" class="link row" onClick={list}>
          {texts.otherTab[language]}
        </button>
      ) : (
        <Choice
          label={texts.tab[language]}
          value={page.read.length === 1 ? only : ''}
          options={page.read.length === 1 ? options : [{ key: '', label: '—' }, ...options]}
          onChange={props.onChoose}
        />
      )}
      {page.source === 'saved' || page.count === 0 ? null : (
        <div class="buttons">
          <button type="button" disabled={props.busy} onClick={() => props.onKeep(only)}>
            {texts.keepTab[language]}
          </button>
        </div>
      )}
    </>
  );
}
