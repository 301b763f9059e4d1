import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BillRunNoteView } from '@/api/gen/types.gen';
import { LinkButton } from '@/shared/ui/LinkButton';

type Props = { parkId: string; tenantId: string; note: BillRunNoteView };

/** What is not billed, why, and where one mends it. */
export function Mend({ parkId, tenantId, note: { note, which } }: Props) {
  const { t } = useTranslation();
  return (
    <Alert
      type="warning"
      showIcon
      title={t(`billRuns.noteText.${note}`, { which: which ?? '' })}
      action={
        note === 'READING_MISSING' ? (
          <LinkButton size="small" to="/parks/$parkId/meters" params={{ parkId }}>
            {t('billRuns.seeMeters')}
          </LinkButton>
        ) : (
          <LinkButton size="small" to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId }}>
            {t('billRuns.seeTenant')}
          </LinkButton>
        )
      }
    />
  );
}
