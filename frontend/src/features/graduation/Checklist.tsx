import { useTranslation } from 'react-i18next';
import type { GraduationChecklist, GraduationLine } from '@/api/gen/types.gen';
import { CheckSentence } from '@/features/admission/CheckSentence';
import { valueText } from '@/features/policies/sentences';
import { VerdictTag } from '@/features/policies/VerdictTag';
import '@/features/policies/words';
import './graduation.css';
import './words';

/** Each criterion: whether it is met, what is known and how much is missing. */
export function Checklist({ checklist }: { checklist: GraduationChecklist }) {
  const { t } = useTranslation();
  const { on, policyName: name, policyNumber: n, met, needed } = checklist;
  return (
    <div aria-live="polite">
      <p className="row">
        <OutcomeTag verdict={checklist.verdict} />
        <span className="note num">{t('graduation.checklistAt', { on, name, n, met, needed })}</span>
      </p>
      <ul className="plain lines graduation-lines">
        {checklist.lines.map((one) => (
          <li key={one.line.criterion}>
            <VerdictTag verdict={one.line.verdict} />
            <CheckSentence line={one.line} />
            <Reached one={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export function OutcomeTag({ verdict }: { verdict: GraduationChecklist['verdict'] }) {
  const { t } = useTranslation();
  const tag = verdict === 'PASS' ? 'tag-yes' : verdict === 'FAIL' ? 'tag-bad' : 'tag-warn';
  return <span className={`tag ${tag}`}>{t(`graduation.verdictOf.${verdict}`)}</span>;
}

/** Only where something grows towards its threshold. */
function Reached({ one: { line, share, gap } }: { one: GraduationLine }) {
  const { t } = useTranslation();
  if (gap == null || share == null) return null;
  return (
    <span className="graduation-reached">
      <Bar share={share} />
      <span className="note num">
        {t('graduation.share', { percent: percent(share) })} ·{' '}
        {Number(gap) === 0 ? t('graduation.over') : t('graduation.gap', { gap: valueText(t, line.metric, gap) })}
        {line.level === 'SELF_REPORTED' && ` · ${t('graduation.ownWord')}`}
      </span>
    </span>
  );
}

/** Rounded down: what is not quite there is not shown as there. */
export const percent = (share: string) => Math.floor(Number(share) * 100);

/** The text beside it says the same. */
export function Bar({ share }: { share: string }) {
  return (
    <span className="graduation-bar" aria-hidden="true">
      <span style={{ inlineSize: `${percent(share)}%` }} />
    </span>
  );
}
