import type { Language } from '../../core/language';
import { dashboardsPageTexts as texts } from '../../messages/dashboards-page';
import type { useMaking } from '../use-making';

/** How far the dashboards are: at work with a way out, or what was made, or what went wrong. */
export function Making({ making, language }: { making: ReturnType<typeof useMaking>; language: Language }) {
  return (
    <>
      {making.busy ? (
        <div class="status" role="status">
          <progress aria-label={texts.making[language]} />
          <span>{texts.making[language]}</span>
          <button type="button" onClick={making.stop}>
            {texts.stop[language]}
          </button>
        </div>
      ) : null}
      {making.said === '' ? null : (
        <p class="box said" role={making.failed ? 'alert' : 'status'}>
          {making.said}
        </p>
      )}
    </>
  );
}
