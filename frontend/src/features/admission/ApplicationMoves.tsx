import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { applicationAccept } from '@/api/gen/sdk.gen';
import type { ApplicationResponse } from '@/api/gen/types.gen';
import '@/features/agreements/words';
import { etag } from '@/shared/lib/etag';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { useCan } from '@/shared/lib/useCan';
import { LinkButton } from '@/shared/ui/LinkButton';
import type { ApplicationSearch } from './search';
import { STALE } from './stale';

type Props = {
  parkId: string;
  application: ApplicationResponse;
  onOpen: (move: ApplicationSearch['open']) => void;
};

/** What this person can do with it now. */
export function ApplicationMoves({ parkId, application, onOpen }: Props) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const can = useCan(parkId);
  const { agreement } = application;
  const may = (ability: string) => application.abilities.includes(ability);
  const accept = useMutation({
    mutationFn: () =>
      applicationAccept({
        path: { parkId, applicationId: application.id },
        headers: { 'If-Match': etag(application.version) },
        throwOnError: true,
      }),
    onSuccess: () => message.success(t('admission.done')),
    onError: (e) => message.error(errorText(t, e)),
    onSettled: () => qc.invalidateQueries(ofOperations(STALE)),
  });
  const ask = () =>
    modal.confirm({
      title: t('admission.acceptAsk'),
      content: t('admission.acceptText'),
      okText: t('admission.accept'),
      cancelText: t('form.cancel'),
      onOk: () => accept.mutateAsync().catch(() => undefined),
    });
  return (
    <>
      {may('reject') && (
        <Button danger onClick={() => onOpen('reject')}>
          {t('admission.reject')}
        </Button>
      )}
      {may('askSupplement') && <Button onClick={() => onOpen('askSupplement')}>{t('admission.askSupplement')}</Button>}
      {agreement && can('LEASE_READ') && (
        <LinkButton to="/parks/$parkId/agreements/$agreementId" params={{ parkId, agreementId: agreement.id }}>
          {t('admission.agreement', { number: agreement.number, state: t(`agreements.state.${agreement.state}`) })}
        </LinkButton>
      )}
      {may('draftAgreement') && (
        <LinkButton
          primary
          to="/parks/$parkId/agreements/draft"
          params={{ parkId }}
          search={{ application: application.id }}
        >
          {t('admission.draftAgreement')}
        </LinkButton>
      )}
      {may('accept') && (
        <Button type="primary" onClick={() => void ask()}>
          {t('admission.accept')}
        </Button>
      )}
    </>
  );
}
