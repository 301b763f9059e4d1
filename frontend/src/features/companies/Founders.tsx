import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { companyGetQueryKey, founderRemoveMutation } from '@/api/gen/@tanstack/react-query.gen';
import type { CompanyResponse, FounderView } from '@/api/gen/types.gen';
import { errorText } from '@/shared/lib/problem';
import { Panel } from '@/shared/ui/Panel';

type Props = { parkId: string; company: CompanyResponse; mayEdit: boolean; onAdd: () => void };

export function Founders({ parkId, company, mayEdit, onAdd }: Props) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const path = { parkId, companyId: company.id };
  const remove = useMutation({
    ...founderRemoveMutation(),
    onSuccess: () => qc.invalidateQueries({ queryKey: companyGetQueryKey({ path }) }),
    onError: (e) => void message.error(errorText(t, e)),
  });
  const ask = (f: FounderView) =>
    modal.confirm({
      title: t('companies.removeFounder', { name: f.name }),
      okText: t('form.remove'),
      cancelText: t('form.cancel'),
      onOk: () => remove.mutate({ path: { ...path, founderId: f.id } }),
    });
  return (
    <Panel title={t('companies.founders')} extra={mayEdit && <Button onClick={onAdd}>{t('form.add')}</Button>}>
      {company.founders.length === 0 ? (
        <p className="note">{t('companies.noFounders')}</p>
      ) : (
        <ul className="plain lines">
          {company.founders.map((f) => (
            <li key={f.id}>
              <strong>{f.name}</strong>
              {f.phone && <span className="num">{f.phone}</span>}
              {f.categories.map((c) => (
                <span key={c} className="tag">
                  {t(`enums.FounderCategory.${c}`)}
                </span>
              ))}
              {mayEdit && (
                <Button size="small" aria-label={t('companies.removeFounder', { name: f.name })} onClick={() => ask(f)}>
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
