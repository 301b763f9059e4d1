import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AgreementSummary } from '@/api/gen/types.gen';
import { UNKNOWN } from '@/shared/lib/format';

type Props = { row: AgreementSummary };

export function NumberLink({ parkId, row }: Props & { parkId: string }) {
  return (
    <Link className="num nowrap" to="/parks/$parkId/agreements/$agreementId" params={{ parkId, agreementId: row.id }}>
      {row.number}
    </Link>
  );
}

/** A team or firm that has signed nothing yet is no tenant and has no page. */
export function PartyLink({ parkId, row }: Props & { parkId: string }) {
  if (!row.tenantId) return row.partyName;
  return (
    <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: row.tenantId }}>
      {row.partyName}
    </Link>
  );
}

export function Units({ row }: Props) {
  return <span>{row.units.join('、') || UNKNOWN}</span>;
}

export function DaysLeft({ row }: Props) {
  const { t } = useTranslation();
  if (row.daysLeft === null) return <span title={t('agreements.notRunning')}>{UNKNOWN}</span>;
  const near = row.daysLeft <= 30 ? 'tag tag-warn' : 'num';
  return <span className={near}>{t('agreements.daysLeft', { n: row.daysLeft })}</span>;
}
