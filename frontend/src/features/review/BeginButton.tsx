import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { reviewBegin } from '@/api/gen/sdk.gen';
import type { ApplicationResponse } from '@/api/gen/types.gen';
import { STALE } from '@/features/admission/stale';
import { etag } from '@/shared/lib/etag';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';

type Props = { parkId: string; application: ApplicationResponse; judges: number };

/** The panel is complete. Asked once more, because the judges' time begins with it. */
export function BeginButton({ parkId, application, judges }: Props) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const begin = useMutation({
    mutationFn: () =>
      reviewBegin({
        path: { parkId, applicationId: application.id },
        headers: { 'If-Match': etag(application.version) },
        throwOnError: true,
      }),
    onSuccess: () => message.success(t('review.panel.begun')),
    onError: (e) => message.error(errorText(t, e)),
    onSettled: () => qc.invalidateQueries(ofOperations(STALE)),
  });
  const ask = () =>
    modal.confirm({
      title: t('review.panel.beginAsk'),
      content: t('review.panel.beginText', { n: judges }),
      okText: t('review.panel.begin'),
      cancelText: t('form.cancel'),
      onOk: () => begin.mutateAsync().catch(() => undefined),
    });
  return (
    <Button type="primary" loading={begin.isPending} onClick={() => void ask()}>
      {t('review.panel.begin')}
    </Button>
  );
}
