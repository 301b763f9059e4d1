import { useTranslation } from 'react-i18next';
import { reportRoundExtend } from '@/api/gen/sdk.gen';
import type { ReportRoundDueRequest, ReportRoundView } from '@/api/gen/types.gen';
import { STALE } from '@/features/periodReports/stale';
import { etag } from '@/shared/lib/etag';
import FormDrawer from '@/shared/ui/FormDrawer';
import { DueItem, WhyItem } from './items';

type Props = { parkId: string; round: ReportRoundView; onClose: () => void };

/** Everybody who has not filed gets more time. */
export default function ExtendRoundDrawer({ parkId, round, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDrawer<ReportRoundDueRequest>
      title={t('reportRounds.extend')}
      note={t('reportRounds.extendNote', { due: round.dueOn })}
      okText={t('reportRounds.extend')}
      invalidates={STALE}
      onClose={onClose}
      submit={(body) =>
        reportRoundExtend({
          path: { parkId, reportRoundId: round.id },
          headers: { 'If-Match': etag(round.version) },
          body,
          throwOnError: true,
        })
      }
    >
      <DueItem />
      <WhyItem />
    </FormDrawer>
  );
}
