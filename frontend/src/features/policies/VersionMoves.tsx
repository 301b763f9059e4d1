import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { policyDraftDiscard, policyPublish } from '@/api/gen/sdk.gen';
import type { PolicyVersionResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';

const STALE = ['policyGet', 'policyVersionGet', 'policyList', 'policyTrial'];

type Props = { parkId: string; version: PolicyVersionResponse };

/** The two ways out of a draft, each asked once more. */
export function VersionMoves({ parkId, version }: Props) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const { summary, policyId, abilities } = version;
  const refresh = () => qc.invalidateQueries(ofOperations(STALE));
  const move = useMutation({
    mutationFn: (operation: typeof policyPublish | typeof policyDraftDiscard) =>
      operation({
        path: { parkId, policyId, versionId: summary.id },
        headers: { 'If-Match': etag(version.version) },
        throwOnError: true,
      }),
    onSuccess: async (_, operation) => {
      message.success(t(operation === policyPublish ? 'policies.published' : 'policies.discarded'));
      await refresh();
    },
    onError: (e) => {
      message.error(errorText(t, e));
      void refresh();
    },
  });
  const ask = (word: 'publish' | 'discard', operation: typeof policyPublish | typeof policyDraftDiscard) =>
    modal.confirm({
      title: t(`policies.${word}Ask`, { n: summary.number, from: summary.effectiveFrom }),
      content: t(`policies.${word}Text`),
      okText: t(`policies.${word}`),
      okButtonProps: { danger: word === 'discard' },
      cancelText: t('form.cancel'),
      // What went wrong is said on the page; the question has been answered.
      onOk: () => move.mutateAsync(operation).catch(() => undefined),
    });
  return (
    <>
      {abilities.includes('discard') && (
        <Button danger onClick={() => void ask('discard', policyDraftDiscard)}>
          {t('policies.discard')}
        </Button>
      )}
      {abilities.includes('publish') && (
        <Button type="primary" onClick={() => void ask('publish', policyPublish)}>
          {t('policies.publish')}
        </Button>
      )}
    </>
  );
}
