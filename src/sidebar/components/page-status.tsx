import type { Language } from '../../core/language';
import { pageTexts } from '../../messages/pages';
import type { CallState } from '../use-call';
import { Status } from './status';

/** `Status`, and where nothing could be read the way to the page on which tabs are chosen. */
export function PageStatus(props: {
  state: CallState<unknown>;
  language: Language;
  onRetry: () => void;
  onCancel: () => void;
  onStart: () => void;
}) {
  const { state, language } = props;
  return (
    <>
      <Status state={state} language={language} onRetry={props.onRetry} onCancel={props.onCancel} />
      {state.kind === 'failed' ? (
        <div class="buttons">
          <button type="button" onClick={props.onStart}>
            {pageTexts.toStart[language]}
          </button>
        </div>
      ) : null}
    </>
  );
}
