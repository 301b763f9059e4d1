import { useTranslation } from 'react-i18next';
import type { GraduationEvaluationView } from '@/api/gen/types.gen';
import { CheckSentence } from '@/features/admission/CheckSentence';
import { VerdictTag } from '@/features/policies/VerdictTag';
import { dateTime } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import { OutcomeTag } from './Checklist';

/** How it was judged before, as it was judged then. */
export function EvaluationsPanel({ evaluations }: { evaluations: GraduationEvaluationView[] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('graduation.evaluations')}>
      {evaluations.length === 0 ? (
        <p className="note">{t('graduation.noEvaluations')}</p>
      ) : (
        <ol className="plain lines">
          {evaluations.map((one) => (
            <li key={one.madeAt}>
              <Evaluation one={one} />
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}

function Evaluation({ one }: { one: GraduationEvaluationView }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>
        <OutcomeTag verdict={one.verdict} />{' '}
        <span className="num">
          {t('graduation.evaluatedAt', { on: one.asOf, who: one.madeBy ?? '', at: dateTime(one.madeAt) })}
        </span>{' '}
        {one.decisive && <span className="tag tag-yes">{t('graduation.decisive')}</span>}
      </summary>
      <p className="note num">
        {t('graduation.checklistAt', {
          on: one.asOf,
          name: one.policyName,
          n: one.policyNumber,
          met: one.met,
          needed: one.needed,
        })}
      </p>
      <ul className="plain lines">
        {one.lines.map((line) => (
          <li key={line.criterion}>
            <VerdictTag verdict={line.verdict} />
            <CheckSentence line={line} />
          </li>
        ))}
      </ul>
      <p className="note">
        {t('graduation.hash')} <code className="hash">{one.contentHash.slice(0, 16)}</code>
      </p>
    </details>
  );
}
