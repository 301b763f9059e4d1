import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { CriterionView, IncubateeView } from '@/api/gen/types.gen';
import { Panel } from '@/shared/ui/Panel';
import { IncubateeTag } from '@/shared/ui/Tags';

const OUTCOME_CLASS = { PASS: 'tag-yes', FAIL: 'tag-bad', UNKNOWN: 'tag-warn' } as const;

/** Yes or no on a date, by which rule, and each of its criteria with the value that decided it. */
export function IncubateePanel({ incubatee }: { incubatee: IncubateeView }) {
  const { t } = useTranslation();
  const { rule } = incubatee;
  return (
    <Panel title={t('tenant.incubateeOn', { on: incubatee.on })} extra={<IncubateeTag yes={incubatee.incubatee} />}>
      <ul className="plain lines">
        {incubatee.criteria.map((c) => (
          <Criterion key={c.criterion} criterion={c} />
        ))}
      </ul>
      <p className="note">
        {t('tenant.rule', { name: rule.name, authority: rule.authority, docNo: rule.docNo, from: rule.validFrom })}
      </p>
    </Panel>
  );
}

function Criterion({ criterion: c }: { criterion: CriterionView }) {
  const { t } = useTranslation();
  return (
    <li>
      <span className={`tag ${OUTCOME_CLASS[c.outcome]}`}>{t(`tenant.outcome.${c.outcome}`)}</span>
      <span>{t(`tenant.criterion.${c.criterion}`)}</span>
      <span className="note num">{reason(t, c)}</span>
    </li>
  );
}

/** Kinds and stages come as codes, dates as they are. */
function reason(t: TFunction, { criterion, value, threshold, outcome }: CriterionView) {
  if (outcome === 'UNKNOWN' || !value) return t('tenant.why.missing');
  const words = t([`enums.CompanyKind.${value}`, `enums.Stage.${value}`], { defaultValue: value });
  return t(`tenant.why.${criterion}`, { value: words, threshold });
}
