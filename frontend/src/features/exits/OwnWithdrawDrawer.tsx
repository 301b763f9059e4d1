import { useTranslation } from 'react-i18next';
import { ownExitWithdraw } from '@/api/gen/sdk.gen';
import type { ExitResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import FormDrawer from '@/shared/ui/FormDrawer';
import { ReasonItem } from './ReasonItem';
import { STALE } from './stale';

type Props = { companyId: string; exit: ExitResponse; onClose: () => void };

/** Takes one's own request back before the park took it up. */
export default function OwnWithdrawDrawer({ companyId, exit, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDrawer<{ reason: string }>
      danger
      title={t('exits.do.withdraw')}
      note={t('exits.drawerNote.withdraw')}
      okText={t('exits.do.withdraw')}
      invalidates={STALE}
      onClose={onClose}
      submit={({ reason }) =>
        ownExitWithdraw({
          path: { companyId, exitCaseId: exit.id },
          headers: { 'If-Match': etag(exit.version) },
          body: { reason },
          throwOnError: true,
        })
      }
    >
      <ReasonItem label={t('exits.why')} />
    </FormDrawer>
  );
}
