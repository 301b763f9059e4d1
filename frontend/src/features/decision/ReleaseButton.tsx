import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { decisionRelease } from '@/api/gen/sdk.gen';
import type { ApplicationResponse } from '@/api/gen/types.gen';
import { STALE } from '@/features/admission/stale';
import { etag } from '@/shared/lib/etag';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';

/** Gives back what is held, after asking. */
export function ReleaseButton({ parkId, application }: { parkId: string; application: ApplicationResponse }) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const release = useMutation({
    mutationFn: () =>
      decisionRelease({
        path: { parkId, applicationId: application.id },
        headers: { 'If-Match': etag(application.version) },
        throwOnError: true,
      }),
    onSuccess: () => message.success(t('decision.released')),
    onError: (e) => message.error(errorText(t, e)),
    onSettled: () => qc.invalidateQueries(ofOperations(STALE)),
  });
  const ask = () =>
    modal.confirm({
      title: t('decision.releaseAsk'),
      content: t('decision.releaseText'),
      okText: t('decision.release'),
      okButtonProps: { danger: true },
      cancelText: t('form.cancel'),
      onOk: () => release.mutateAsync().catch(() => undefined),
    });
  return (
    <Button danger loading={release.isPending} onClick={() => void ask()}>
      {t('decision.release')}
    </Button>
  );
}
