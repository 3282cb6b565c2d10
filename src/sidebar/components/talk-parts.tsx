import type { ComponentChildren } from 'preact';
import type { Language } from '../../core/language';
import { TALK_PAGE as texts } from '../../messages/feedback-page';
import type { TalkPage } from '../../view/feedback-page';
import type { Talk } from '../use-talk';

/** What each step of a talk is given. */
export interface StepProps {
  readonly talk: Talk;
  readonly page: TalkPage;
  readonly language: Language;
}

/** The foot of a step: one thing to do next, and a quiet way back. */
export function StepFoot(props: {
  language: Language;
  go: string;
  busy: boolean;
  /** Why one cannot go on yet; empty where one can. */
  missing?: string;
  /** One cannot go on yet, and it needs no words. */
  stopped?: boolean;
  onGo: () => void;
  onBack?: (() => void) | undefined;
}) {
  const { missing = '', onBack } = props;
  return (
    <div class="talk-foot">
      {missing === '' ? null : <p class="muted">{missing}</p>}
      <button
        type="button"
        class="action wide"
        disabled={props.busy || props.stopped === true || missing !== ''}
        onClick={props.onGo}
      >
        {props.busy ? texts.working[props.language] : props.go}
      </button>
      {onBack === undefined ? null : (
        <button type="button" class="link" disabled={props.busy} onClick={onBack}>
          {texts.back[props.language]}
        </button>
      )}
    </div>
  );
}

const LETTERS_MOST = 2000;

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly rows?: number;
  readonly onChange: (text: string) => void;
}

/** A field for words of any length, its label above it. */
export function Words(props: WordsProps & { hint?: string; placeholder?: string; most?: number }) {
  return (
    <label>
      {props.label}
      {props.hint === undefined ? null : <span class="muted hint">{props.hint}</span>}
      <textarea
        rows={props.rows ?? 2}
        maxLength={props.most ?? LETTERS_MOST}
        placeholder={props.placeholder ?? ''}
        value={props.value}
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
    </label>
  );
}

/** The same with its label only for those who do not see the page. */
export function BareWords(props: WordsProps & { readOnly: boolean }) {
  return (
    <textarea
      rows={props.rows ?? 2}
      maxLength={LETTERS_MOST}
      readOnly={props.readOnly}
      aria-label={props.label}
      value={props.value}
      onInput={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

/** Texts as a plain list. */
export function Lines(props: { lines: readonly string[] }) {
  return (
    <ul class="talk-lines">
      {props.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Something to open when it is needed. */
export function Folded(props: { summary: string; children: ComponentChildren }) {
  return (
    <details class="talk-folded">
      <summary>{props.summary}</summary>
      {props.children}
    </details>
  );
}
