import { useState } from 'preact/hooks';
import type { SettingsRow } from '../../api';
import type { Language } from '../../core/language';
import { say } from '../../messages/message';
import {
  countOfFolded,
  openPlace,
  targetSettings,
  targetsPage as texts,
  watchBeside,
  whichMetric,
} from '../../messages/targets-page';
import type { MetricGroup, TargetPlace, TargetsPage } from '../../view/targets-page';

/** Names that are no metric we know: a click keeps what they mean. */
export function UnknownTargets(props: {
  page: TargetsPage;
  language: Language;
  busy: boolean;
  onMap: (row: SettingsRow) => void;
  onPlace: (place: TargetPlace) => void;
}) {
  const { page, language } = props;
  if (page.unknown.length === 0) return null;
  return (
    <section aria-label={texts.unknown[language]}>
      <h2>{texts.unknown[language]}</h2>
      {page.unknown.map(({ text, place, choices }) => (
        <fieldset class="box question" key={text}>
          <legend>{say(whichMetric, language, { text })}</legend>
          <button type="button" class="link row" onClick={() => props.onPlace(place)}>
            {say(openPlace, language, place)}
          </button>
          {choices.length > 1 ? null : <p class="muted">{texts.noNearest[language]}</p>}
          <div class="buttons">
            {choices.map(({ label, values }) => (
              <button
                type="button"
                key={label}
                disabled={props.busy}
                onClick={() => props.onMap({ key: targetSettings.metric[language], values })}
              >
                {label}
              </button>
            ))}
          </div>
          <AllMetrics
            groups={page.metrics}
            language={language}
            busy={props.busy}
            onChoose={(id) => props.onMap({ key: targetSettings.metric[language], values: [text, id] })}
          />
        </fieldset>
      ))}
    </section>
  );
}

/** Every metric of the catalogue, by what moves it: for a name that no label is near to. */
function AllMetrics(props: {
  groups: readonly MetricGroup[];
  language: Language;
  busy: boolean;
  onChoose: (id: string) => void;
}) {
  const { groups, language } = props;
  const [chosen, setChosen] = useState('');
  return (
    <>
      <label>
        {texts.allMetrics[language]}
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">{texts.choose[language]}</option>
          {groups.map(({ name, metrics }) => (
            <optgroup key={name} label={name}>
              {metrics.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {chosen === '' ? null : (
        <button type="button" disabled={props.busy} onClick={() => props.onChoose(chosen)}>
          {texts.readAs[language]}
        </button>
      )}
    </>
  );
}

/** Words that name nothing to count, each with the question that leads on. */
export function Sentences(props: { page: TargetsPage; language: Language; onStart: (text: string) => void }) {
  const { page, language } = props;
  if (page.sentences.length === 0) return null;
  return (
    <details>
      <summary>
        {say(countOfFolded, language, { name: texts.sentences[language], count: page.sentences.length })}
      </summary>
      <ul class="plain">
        {page.sentences.map(({ text, who, question }) => (
          <li key={text}>
            {text} <span class="muted">{who}</span>
            <div>{question}</div>
            <button type="button" class="link row" onClick={() => props.onStart(text)}>
              {texts.fromSentence[language]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** ○ and ◎, quietly, with what to watch beside them; then goals of the team and figures that are only watched. */
export function FineTargets({ page, language }: { page: TargetsPage; language: Language }) {
  return (
    <>
      {page.fine.length === 0 ? null : (
        <details>
          <summary>{say(countOfFolded, language, { name: texts.fine[language], count: page.fine.length })}</summary>
          <ul class="plain">
            {page.fine.map(({ mark, label, who, partner, evidence }) => (
              <li key={label}>
                <span aria-hidden="true">{mark} </span>
                <strong>{label}</strong>{' '}
                <span class="hidden">{texts.marks[mark === '○' ? 'controllable' : 'leading'][language]}</span>
                <span class="muted">{who}</span>
                {partner === '' ? null : <div>{say(watchBeside, language, { partner })}</div>}
                {evidence === '' ? null : <div class="muted">{evidence}</div>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {page.info.length === 0 ? null : (
        <details>
          <summary>{say(countOfFolded, language, { name: texts.info[language], count: page.info.length })}</summary>
          <ul class="plain">
            {page.info.map(({ label, who, reason }) => (
              <li key={`${label} ${who} ${reason}`}>
                <strong>{label}</strong> <span class="muted">{who}</span>
                <div>{reason}</div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
