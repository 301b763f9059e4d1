import { useTranslation } from 'react-i18next';
import type { PolicyRecognition } from '@/api/gen/types.gen';
import { criterionNotes, criterionText } from './text';
import './words';

/** What a recognition policy asks of a park, a sentence each. */
export function RecognitionView({ recognition }: { recognition: PolicyRecognition | null | undefined }) {
  const { t } = useTranslation();
  if (!recognition?.criteria.length) return <p className="note">{t('recognition.none')}</p>;
  return (
    <ol className="plain lines">
      {recognition.criteria.map((c) => (
        <li key={`${c.metric} ${c.window}`}>
          <span>{criterionText(t, c)}</span>
          {criterionNotes(t, c).map((note) => (
            <span key={note} className="note">
              {note}
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}
