import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { tariffRemoveMutation } from '@/api/gen/@tanstack/react-query.gen';
import type { TariffView } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';

type Props = { parkId: string; tariff: TariffView; onChange: () => void };

export function TariffMoves({ parkId, tariff, onChange }: Props) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const remove = useMutation({
    ...tariffRemoveMutation(),
    onSuccess: () => qc.invalidateQueries(ofOperations(['tariffList'])),
    onError: (e) => void message.error(errorText(t, e)),
  });
  const said = { fee: t(`money.FeeKind.${tariff.fee}`), from: tariff.from };
  const what = t(tariff.billedTo ? 'charges.correct' : 'form.edit');
  const ask = () =>
    modal.confirm({
      title: t('charges.removeTariff', said),
      okText: t('charges.remove'),
      okButtonProps: { danger: true },
      cancelText: t('form.cancel'),
      onOk: () =>
        remove.mutate({ path: { parkId, tariffId: tariff.id }, headers: { 'If-Match': etag(tariff.version) } }),
    });
  return (
    <span className="row">
      {tariff.abilities.includes('CHANGE') && (
        <Button size="small" aria-label={t('charges.changeOf', { ...said, what })} onClick={onChange}>
          {what}
        </Button>
      )}
      {tariff.abilities.includes('REMOVE') && (
        <Button size="small" loading={remove.isPending} aria-label={t('charges.removeTariff', said)} onClick={ask}>
          {t('charges.remove')}
        </Button>
      )}
    </span>
  );
}
