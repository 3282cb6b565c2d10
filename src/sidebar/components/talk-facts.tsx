import { useState } from 'preact/hooks';
import { alsoOpen, begunOn, TALK_PAGE as texts } from '../../messages/feedback-page';
import { TALK, TALK_TEXT } from '../../messages/feedback-talk';
import { say } from '../../messages/message';
import type { TalkTexts } from '../../view/feedback-page';
import { isoDayText } from '../../view/iso-day-text';
import { callServer } from '../call-server';
import { isBlank } from '../use-talk';
import { Choice } from './choice';
import { CopyText } from './copy-text';
import { Folded, StepFoot, type StepProps } from './talk-parts';

/** 事実: the few numbers that matter, and what came of what was agreed last time. */
export function FactsStep(
  props: StepProps & { onMember: (member: string) => void; onPeriod: (period: string) => void },
) {
  const { talk, page, language } = props;
  const { draft, working } = talk;
  const others = page.open.filter((name) => name !== draft.member);
  return (
    <>
      <p class="muted as-of">{page.asOf}</p>
      {page.members.length === 0 ? null : (
        <Choice
          label={texts.member[language]}
          value={page.model.member}
          options={page.members.map((name) => ({ key: name, label: name }))}
          onChange={props.onMember}
        />
      )}
      <Choice label={texts.period[language]} value={page.period} options={page.periods} onChange={props.onPeriod} />
      {others.length === 0 ? null : <p class="muted">{say(alsoOpen, language, { names: others })}</p>}
      <Begun {...props} />
      {page.model.last.length === 0 ? null : (
        <section class="talk-last">
          <h3>{texts.last[language]}</h3>
          {page.model.last.map((line) => (
            <p key={line} class="talk-words">
              {line}
            </p>
          ))}
        </section>
      )}
      <ul class="talk-facts">
        {page.model.facts.map(({ label, value, text, standing }) => (
          <li key={`${label}${text}`} data-standing={standing} class={label === '' ? 'muted' : ''}>
            {label === '' ? null : (
              <p class="talk-count">
                {label} <strong>{value}</strong>
              </p>
            )}
            {text}
          </li>
        ))}
      </ul>
      {page.model.partner === '' ? null : <p class="muted">{page.model.partner}</p>}
      <StepFoot
        language={language}
        busy={working.busy}
        go={TALK_TEXT.facts.go[language]}
        onGo={() => talk.go('prepare')}
      />
      <Papers {...props} />
      <WordingPart {...props} />
    </>
  );
}

/** A talk begun earlier goes on, or is begun anew. */
function Begun({ talk, language }: StepProps) {
  const [asking, setAsking] = useState(false);
  const { draft } = talk;
  if (isBlank(draft)) return null;
  return (
    <div class="box">
      <p>{say(begunOn, language, { day: isoDayText(draft.started, language) })}</p>
      {asking ? (
        <>
          <p>{texts.restartAsk[language]}</p>
          <div class="buttons">
            <button
              type="button"
              onClick={() => {
                setAsking(false);
                talk.restart();
              }}
            >
              {texts.restartYes[language]}
            </button>
            <button type="button" class="link" onClick={() => setAsking(false)}>
              {texts.restartNo[language]}
            </button>
          </div>
        </>
      ) : (
        <button type="button" class="link row" onClick={() => setAsking(true)}>
          {texts.restart[language]}
        </button>
      )}
    </div>
  );
}

/** The sheets to print or copy; made when they are wanted. */
function Papers({ talk, page, language }: StepProps) {
  const [made, setMade] = useState<TalkTexts>();
  const { member, answer } = talk.draft;
  const make = () =>
    talk.send(async () =>
      setMade(await callServer('talkTexts', { member, period: page.period, answer, language }, language)),
    );
  return (
    <Folded summary={texts.papers[language]}>
      <p class="muted">{texts.papersHelp[language]}</p>
      {made === undefined ? (
        <button type="button" disabled={talk.working.busy} onClick={make}>
          {texts.makePapers[language]}
        </button>
      ) : (
        <>
          <CopyText
            label={texts.sheetLabel[language]}
            copy={TALK.printSheet[language]}
            text={made.sheet}
            language={language}
          />
          <button type="button" onClick={() => window.print()}>
            {texts.print[language]}
          </button>
          <pre class="talk-print">{made.sheet}</pre>
          <CopyText
            label={texts.preparationLabel[language]}
            copy={TALK.preparation[language]}
            text={made.preparation}
            language={language}
          />
          <CopyText
            label={texts.promptLabel[language]}
            copy={TALK.assistant[language]}
            text={made.prompt}
            language={language}
          />
        </>
      )}
    </Folded>
  );
}

/** 私 or 僕, ○○さん or 君: rows of the settings. */
function WordingPart({ talk, page, language }: StepProps) {
  const [persons, setPersons] = useState(page.persons);
  const [said, setSaid] = useState('');
  const keys = language === 'ja' ? (['言い方', '一人称', '相手'] as const) : (['wording', 'me', 'you'] as const);
  const save = () =>
    talk.send(async () => {
      const rows = [
        { key: keys[0], values: [keys[1], persons.me] },
        { key: keys[0], values: [keys[2], persons.you] },
      ].filter(({ values }) => values[1]!.trim() !== '');
      await callServer('saveSettings', { rows, language }, language);
      setSaid(texts.wordingSaved[language]);
    });
  return (
    <Folded summary={texts.wording[language]}>
      <label>
        {texts.me[language]}
        <input
          type="text"
          value={persons.me}
          onInput={(event) => setPersons({ ...persons, me: event.currentTarget.value })}
        />
      </label>
      <label>
        {texts.you[language]}
        <input
          type="text"
          value={persons.you}
          onInput={(event) => setPersons({ ...persons, you: event.currentTarget.value })}
        />
      </label>
      <div class="buttons">
        <button type="button" disabled={talk.working.busy} onClick={save}>
          {texts.saveWording[language]}
        </button>
      </div>
      <p class="muted" role="status">
        {said}
      </p>
      <p class="muted">{texts.wordingMore[language]}</p>
    </Folded>
  );
}
