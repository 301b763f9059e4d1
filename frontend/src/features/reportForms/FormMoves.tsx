import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { reportFormDiscard, reportFormPublish } from '@/api/gen/sdk.gen';
import type { ReportFormView } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import type { FormSearch } from './search';
import { STALE } from './stale';

type Props = { parkId: string; form: ReportFormView; onOpen: (open: FormSearch['open']) => void };

/** What one may do with the form; the server says what. */
export function FormMoves({ parkId, form, onOpen }: Props) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const navigate = useNavigate();
  const qc = useQueryClient();
  const make = useMutation({
    mutationFn: (move: () => Promise<unknown>) => move(),
    onSuccess: () => message.success(t('form.saved')),
    onError: (e) => message.error(errorText(t, e), 8),
    onSettled: () => qc.invalidateQueries(ofOperations(STALE)),
  });
  const may = (ability: string) => form.abilities.includes(ability);
  const at = {
    path: { parkId, reportFormId: form.id },
    headers: { 'If-Match': etag(form.version) },
    throwOnError: true,
  } as const;
  const publish = () =>
    void modal.confirm({
      title: t('reportForms.publishTitle', { name: form.name, n: form.number }),
      content: t('reportForms.publishText'),
      okText: t('reportForms.publish'),
      cancelText: t('form.cancel'),
      onOk: () => make.mutateAsync(() => reportFormPublish(at)).catch(() => undefined),
    });
  const discard = () =>
    void modal.confirm({
      title: t('reportForms.discardTitle', { name: form.name, n: form.number }),
      content: t('reportForms.discardText'),
      okText: t('reportForms.discard'),
      okButtonProps: { danger: true },
      cancelText: t('form.cancel'),
      onOk: () =>
        make
          .mutateAsync(() => reportFormDiscard(at))
          .then(() => navigate({ to: '/parks/$parkId/report-forms', params: { parkId } }))
          .catch(() => undefined),
    });
  return (
    <>
      {may('discard') && (
        <Button danger onClick={discard}>
          {t('reportForms.discard')}
        </Button>
      )}
      {may('edit') && <Button onClick={() => onOpen('name')}>{t('reportForms.rename')}</Button>}
      {may('edit') && <Button onClick={() => onOpen('add')}>{t('reportForms.add')}</Button>}
      {may('draft') && <Button onClick={() => onOpen('draft')}>{t('reportForms.copy')}</Button>}
      {may('publish') && (
        <Button type="primary" onClick={publish}>
          {t('reportForms.publish')}
        </Button>
      )}
    </>
  );
}
