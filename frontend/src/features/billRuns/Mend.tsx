import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BillRunNoteView } from '@/api/gen/types.gen';
import { LinkButton } from '@/shared/ui/LinkButton';

type Props = { parkId: string; tenantId: string; note: BillRunNoteView };

/** What is not billed, why, of which room, meter and lease, and where one mends it. */
export function Mend({ parkId, tenantId, note }: Props) {
  const { t } = useTranslation();
  const { meter, units, day, leaseId, agreement } = note;
  const values = { meter: meter ?? '', units: units.join(t('billRuns.and')), day: day ?? '' };
  return (
    <Alert
      type="warning"
      showIcon
      title={t(`billRuns.noteText.${note.note}`, values)}
      description={
        leaseId && (
          <Link to="/parks/$parkId/leases" params={{ parkId }} search={{ lease: leaseId }}>
            {agreement ? t('billRuns.leaseOf', { number: agreement }) : t('billRuns.seeLease')}
          </Link>
        )
      }
      action={<Way parkId={parkId} tenantId={tenantId} note={note} />}
    />
  );
}

function Way({ parkId, tenantId, note: { note, meterId, leaseId } }: Props) {
  const { t } = useTranslation();
  if (note === 'TARIFF_MISSING')
    return (
      <LinkButton size="small" to="/parks/$parkId/tariffs" params={{ parkId }}>
        {t('billRuns.seeTariffs')}
      </LinkButton>
    );
  if (meterId)
    return (
      <LinkButton size="small" to="/parks/$parkId/meters/$meterId" params={{ parkId, meterId }}>
        {t(note === 'READING_MISSING' ? 'billRuns.readMeter' : 'billRuns.seeMeter')}
      </LinkButton>
    );
  // The lease itself is named beside.
  if (leaseId) return null;
  return (
    <LinkButton size="small" to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId }}>
      {t('billRuns.seeTenant')}
    </LinkButton>
  );
}
