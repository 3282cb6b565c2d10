import type { Language } from '../../core/language';
import { sidebar } from '../../messages/sidebar';
import type { CallState } from '../use-call';

/** What to show while there is nothing to show: loading with a way out, a failure with what to do next. */
export function Status(props: {
  state: CallState<unknown>;
  language: Language;
  onRetry: () => void;
  onCancel: () => void;
}) {
  const { state, language } = props;
  if (state.kind === 'ready') return null;
  if (state.kind === 'loading') {
    return (
      <div class="status" role="status">
        <progress aria-label={sidebar.loading[language]} />
        <span>{sidebar.loading[language]}</span>
        <button type="button" onClick={props.onCancel}>
          {sidebar.cancel[language]}
        </button>
      </div>
    );
  }
  return (
    <div class="status" role={state.kind === 'failed' ? 'alert' : 'status'}>
      <p>{state.kind === 'failed' ? state.message : sidebar.cancelled[language]}</p>
      <button type="button" class="action" onClick={props.onRetry}>
        {sidebar.retry[language]}
      </button>
    </div>
  );
}
