import { useTranslation } from 'react-i18next';
import { ownWaiverWithdraw } from '@/api/gen/sdk.gen';
import type { WaiverResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import FormDrawer from '@/shared/ui/FormDrawer';
import OwnDraftDrawer from './OwnDraftDrawer';
import { ReasonItem } from './ReasonItem';
import { valuesOf } from './request';
import { STALE } from './stale';

type Props = { companyId: string; waiver: WaiverResponse; move: 'edit' | 'withdraw'; onClose: () => void };

/** Changes one's own request, or gives it up. */
export default function OwnMoveDrawer({ companyId, waiver, move, onClose }: Props) {
  const { t } = useTranslation();
  if (move === 'edit')
    return (
      <OwnDraftDrawer
        companyId={companyId}
        tenantId={waiver.tenantId}
        initial={valuesOf(waiver)}
        waiver={waiver}
        onClose={onClose}
      />
    );
  return (
    <FormDrawer<{ reason: string }>
      title={t('waivers.do.withdraw')}
      note={t('waivers.drawerNote.withdraw')}
      danger
      okText={t('waivers.do.withdraw')}
      invalidates={STALE}
      onClose={onClose}
      submit={({ reason }) =>
        ownWaiverWithdraw({
          path: { companyId, waiverId: waiver.id },
          headers: { 'If-Match': etag(waiver.version) },
          body: { reason },
          throwOnError: true,
        })
      }
    >
      <ReasonItem label={t('waivers.why')} />
    </FormDrawer>
  );
}
