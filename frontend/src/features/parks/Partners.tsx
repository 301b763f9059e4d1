import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { parkGetQueryKey, parkPartnerRemoveMutation } from '@/api/gen/@tanstack/react-query.gen';
import type { ParkResponse, PartnerView } from '@/api/gen/types.gen';
import { money } from '@/shared/lib/format';
import { errorText } from '@/shared/lib/problem';
import { Panel } from '@/shared/ui/Panel';

type Props = { park: ParkResponse; mayEdit: boolean; onAdd: () => void };

export function Partners({ park, mayEdit, onAdd }: Props) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const remove = useMutation({
    ...parkPartnerRemoveMutation(),
    onSuccess: () => qc.invalidateQueries({ queryKey: parkGetQueryKey({ path: { parkId: park.id } }) }),
    onError: (e) => void message.error(errorText(t, e)),
  });
  const ask = (p: PartnerView) =>
    modal.confirm({
      title: t('parks.removePartner', { name: p.name }),
      okText: t('form.remove'),
      cancelText: t('form.cancel'),
      onOk: () => remove.mutate({ path: { parkId: park.id, partnerId: p.id } }),
    });
  return (
    <Panel title={t('parks.partners')} extra={mayEdit && <Button onClick={onAdd}>{t('form.add')}</Button>}>
      {park.partners.length === 0 ? (
        <p className="note">{t('parks.noPartners')}</p>
      ) : (
        <ul className="plain lines">
          {park.partners.map((p) => (
            <li key={p.id}>
              <strong>{p.name}</strong>
              <span>{p.role}</span>
              {p.contribution && <span className="num">{t('parks.contributes', { sum: money(p.contribution) })}</span>}
              {mayEdit && (
                <Button size="small" aria-label={t('parks.removePartner', { name: p.name })} onClick={() => ask(p)}>
                  {t('form.remove')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
