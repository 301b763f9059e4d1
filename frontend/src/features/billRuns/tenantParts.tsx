import { useTranslation } from 'react-i18next';
import type { BillRunChange, BillRunTenant } from '@/api/gen/types.gen';
import { signed } from '@/shared/lib/amount';

type Props = { tenant: BillRunTenant };

const TAG: Partial<Record<BillRunChange, string>> = { NEW: 'tag-yes', CHANGED: 'tag-warn', GONE: 'tag-bad' };

/** Against the last preview; the first has none to compare with. */
export function ChangeTag({ change }: { change: BillRunChange }) {
  const { t } = useTranslation();
  if (change === 'FIRST') return null;
  if (change === 'SAME') return <span className="note">{t('billRuns.changeOf.SAME')}</span>;
  return <span className={`tag ${TAG[change] ?? ''}`}>{t(`billRuns.changeOf.${change}`)}</span>;
}

/** What it was at the last preview, where that was something else. */
export function Moved({ tenant }: Props) {
  const { t } = useTranslation();
  if (!tenant.before || tenant.change === 'SAME') return null;
  return (
    <span className="note num nowrap">
      {t('billRuns.moved', { before: signed(tenant.before), after: signed(tenant.payable) })}
    </span>
  );
}

type OpenProps = Props & { open: boolean; onOpen: (id: string | undefined) => void };

export function OpenButton({ tenant, open, onOpen }: OpenProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="link-button"
      aria-expanded={open}
      aria-label={t('billRuns.openOf', { tenant: tenant.companyName })}
      onClick={() => onOpen(open ? undefined : tenant.tenantId)}
    >
      {tenant.companyName}
    </button>
  );
}

/** Why something of the tenant is not billed. */
export function Notes({ tenant }: Props) {
  const { t } = useTranslation();
  return [...new Set(tenant.notes.map(({ note }) => note))].map((note) => (
    <span key={note} className="tag tag-warn">
      {t(`billRuns.noteOf.${note}`)}
    </span>
  ));
}
