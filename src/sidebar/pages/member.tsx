import type { ViewState } from '../../api';
import type { Language } from '../../core/language';
import { memberPageTexts } from '../../messages/member-page';
import { sidebar } from '../../messages/sidebar';
import type { PacedTarget, MemberPage as Page } from '../../view/member';
import { Choice } from '../components/choice';
import { PageStatus } from '../components/page-status';
import { TrendChart } from '../components/trend-chart';
import { useCall } from '../use-call';
import { useShown } from '../use-shown';

/** メンバー: what was agreed, what is short and what would be enough tomorrow, the quality partner, and the chart. */
export function MemberPage(props: { view: ViewState; onView: (change: Partial<ViewState>) => void }) {
  const { view, onView } = props;
  const { language } = view;
  const request = { member: view.member, period: view.memberPeriod, metric: view.metric, language };
  const { state, run, cancel } = useCall('member', request, language);
  const page = useShown(state);
  return (
    <>
      <PageStatus call={{ state, run, cancel }} language={language} onView={onView} />
      {page === undefined ? null : (
        <div aria-busy={state.kind === 'loading'}>
          <p class="muted as-of">{page.asOf}</p>
          <Choice
            label={memberPageTexts.member[language]}
            value={page.member}
            options={page.members.map((name) => ({ key: name, label: name }))}
            onChange={(member) => onView({ member, metric: '' })}
          />
          <Choice
            label={memberPageTexts.period[language]}
            value={page.period}
            options={page.periods}
            onChange={(memberPeriod) => onView({ memberPeriod })}
          />
          <Agreed page={page} language={language} />
          <h2>{memberPageTexts.short[language]}</h2>
          {page.hint === '' ? null : <p class="box">{page.hint}</p>}
          {page.paced.map((target) => (
            <Paced key={`${target.label} ${target.period}`} target={target} />
          ))}
          <Results page={page} language={language} />
          <h2>{memberPageTexts.chart[language]}</h2>
          <ChartPart page={page} language={language} onMetric={(metric) => onView({ metric })} />
          <Growth page={page} language={language} />
          <div class="buttons">
            <button type="button" onClick={() => onView({ page: 'talk', member: page.member })}>
              {memberPageTexts.talk[language]}
            </button>
          </div>
        </div>
      )}
    </>
  );
}

/** What the last talk agreed on, and what came of it. */
function Agreed({ page, language }: { page: Page; language: Language }) {
  const { agreed } = page.growth;
  if (agreed.length === 0) return null;
  return (
    <section class="box">
      <h2>{memberPageTexts.agreed[language]}</h2>
      {agreed.map(({ action, outcome }) => (
        <div key={action}>
          <p>{action}</p>
          <p class="muted">{outcome}</p>
        </div>
      ))}
    </section>
  );
}

/** Own insights, and what was agreed and done: what one has grown by. */
function Growth({ page, language }: { page: Page; language: Language }) {
  const { insights, kept } = page.growth;
  return (
    <>
      {insights.length === 0 ? null : (
        <>
          <h2>{memberPageTexts.insights[language]}</h2>
          <ul class="plain">
            {insights.map(({ day, text }) => (
              <li key={`${day} ${text}`}>
                <span class="muted">{day}</span>
                <div>{text}</div>
              </li>
            ))}
          </ul>
        </>
      )}
      {kept.length === 0 ? null : (
        <>
          <h2>{memberPageTexts.kept[language]}</h2>
          <ul class="plain">
            {kept.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** One target in words; the bar under it only helps the eye: how far, and where a steady walk would be by today. */
function Paced({ target }: { target: PacedTarget }) {
  return (
    <section class="target">
      <h3>
        {target.label} <span class="muted">{target.period}</span>
      </h3>
      <p class="standing">{target.standing}</p>
      <div class="bar pace" aria-hidden="true">
        <span style={{ width: `${Math.round(target.share * 100)}%` }} />
        <i style={{ left: `${Math.round(target.paceShare * 100)}%` }} />
      </div>
      {target.tomorrow === '' ? null : <p class="tomorrow">{target.tomorrow}</p>}
      <p>{target.short}</p>
      {target.partner === '' ? null : <p class="muted">{target.partner}</p>}
    </section>
  );
}

function Results({ page, language }: { page: Page; language: Language }) {
  if (page.results.length === 0) return null;
  return (
    <details>
      <summary>{memberPageTexts.results[language]}</summary>
      <ul class="plain">
        {page.results.map((target) => (
          <li key={`${target.label} ${target.period}`}>
            {target.label} <span class="muted">{target.period}</span>
            <div>{target.standing}</div>
          </li>
        ))}
      </ul>
    </details>
  );
}

function ChartPart(props: { page: Page; language: Language; onMetric: (metric: string) => void }) {
  const { page, language } = props;
  if (page.chart === null) return <p>{memberPageTexts.noChart[language]}</p>;
  return (
    <>
      <Choice
        label={sidebar.metric[language]}
        value={page.chart.metric}
        options={page.metrics.map(({ id, label }) => ({ key: id, label }))}
        onChange={props.onMetric}
      />
      <TrendChart chart={page.chart} language={language} />
      <p>{page.chart.sentence}</p>
    </>
  );
}
