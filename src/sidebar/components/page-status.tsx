import type { ViewState } from '../../api';
import type { Language } from '../../core/language';
import { pageTexts } from '../../messages/pages';
import type { CallState } from '../use-call';
import { Status } from './status';

/** `Status`, and where nothing could be read the way to the page on which tabs are chosen. */
export function PageStatus(props: {
  call: { readonly state: CallState<unknown>; readonly run: () => void; readonly cancel: () => void };
  language: Language;
  onView: (change: Partial<ViewState>) => void;
}) {
  const { language } = props;
  const { state, run, cancel } = props.call;
  return (
    <>
      <Status state={state} language={language} onRetry={run} onCancel={cancel} />
      {state.kind === 'failed' ? (
        <div class="buttons">
          <button type="button" onClick={() => props.onView({ page: 'start' })}>
            {pageTexts.toStart[language]}
          </button>
        </div>
      ) : null}
    </>
  );
}
