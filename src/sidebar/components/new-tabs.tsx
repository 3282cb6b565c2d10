import { useEffect, useState } from 'preact/hooks';
import type { SettingsRow } from '../../api';
import type { Language } from '../../core/language';
import { newTabTexts } from '../../messages/new-tabs';
import type { Question } from '../../view/overview';
import { callServer } from '../call-server';
import { Questions } from './questions';

/** Asks whether a tab that came later is to be counted; once answered, never again. What was done is said on that page only. */
export function NewTabs(props: {
  page: string;
  language: Language;
  /** How many questions stand on the page: one at a time. */
  onAsk: (count: number) => void;
  onAdded: () => void;
}) {
  const { page, language, onAsk, onAdded } = props;
  const [questions, setQuestions] = useState<readonly Question[]>([]);
  const [said, setSaid] = useState({ page: '', text: '' });
  useEffect(() => {
    // Whoever cannot be asked now is asked the next time.
    callServer('newTabs', { language }, language).then(
      (reply) => setQuestions(reply.questions),
      () => undefined,
    );
  }, [language]);
  const asked = Math.min(questions.length, 1);
  useEffect(() => onAsk(asked), [asked, onAsk]);
  const answer = (row: SettingsRow, question: Question) => {
    const isAdded = question.answers[0]!.values.join() === row.values.join();
    callServer('saveSettings', { rows: [row], language }, language).then(
      () => {
        setQuestions((before) => before.filter(({ id }) => id !== question.id));
        setSaid({ page, text: newTabTexts[isAdded ? 'added' : 'left'][language] });
        if (isAdded) onAdded();
      },
      (error: Error) => setSaid({ page, text: error.message }),
    );
  };
  return (
    <>
      <Questions questions={questions.slice(0, 1)} title={newTabTexts.title[language]} onAnswer={answer} />
      {said.page !== page ? null : (
        <p class="box" role="status">
          {said.text}
        </p>
      )}
    </>
  );
}
