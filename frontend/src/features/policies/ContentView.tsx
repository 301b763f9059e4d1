import { useTranslation } from 'react-i18next';
import type { PolicyContent, PolicyCriterion, PolicyKind } from '@/api/gen/types.gen';
import { RecognitionView } from '@/features/recognition/RecognitionView';
import { SchemeView } from '@/features/schemes/SchemeView';
import { judges, TERMS } from './metrics';
import { criterionText, termText } from './sentences';

type Props = { kind: PolicyKind; content: PolicyContent };

/** A content in sentences. */
export function ContentView({ kind, content }: Props) {
  const { t } = useTranslation();
  const of = (severity: PolicyCriterion['severity']) => content.criteria.filter((c) => c.severity === severity);
  return (
    <>
      {judges(kind) && content.criteria.length === 0 && <p className="note">{t('policies.noCriteria')}</p>}
      <Criteria title={t('policies.must')} criteria={of('MUST')} />
      <Criteria title={t('policies.several', { n: content.minSatisfied })} criteria={of('ONE_OF_SEVERAL')} />
      {kind === 'WAIVER' && <SchemeView scheme={content.scheme} />}
      {kind === 'RECOGNITION' && <RecognitionView recognition={content.recognition} />}
      {TERMS[kind].length > 0 && (
        <>
          <h3>{t('policies.terms')}</h3>
          {content.terms.length === 0 ? (
            <p className="note">{t('policies.noTerms')}</p>
          ) : (
            <ul className="plain lines">
              {content.terms.map((term) => (
                <li key={term.key}>{termText(t, term)}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </>
  );
}

function Criteria({ title, criteria }: { title: string; criteria: PolicyCriterion[] }) {
  const { t } = useTranslation();
  if (criteria.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ol className="plain lines">
        {criteria.map((c) => (
          <li key={criterionText(t, c)}>
            <span>{criterionText(t, c)}</span>
            {c.waivable && <span className="tag">{t('policies.waivable')}</span>}
            {c.evidence && <span className="note">{t('policies.evidenceIs', { text: c.evidence })}</span>}
            {c.clause && <span className="note">{t('policies.clauseIs', { text: c.clause })}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}
