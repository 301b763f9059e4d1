import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { companyGetQueryKey, founderRemoveMutation } from '@/api/gen/@tanstack/react-query.gen';
import type { CompanyResponse, FounderView } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { errorText } from '@/shared/lib/problem';
import { useCan } from '@/shared/lib/useCan';
import { Panel } from '@/shared/ui/Panel';
import { FounderLine, type FounderTask } from './FounderLine';
import { founderName } from './founderName';

const FounderDrawer = lazy(() => import('./FounderDrawer'));
const FounderReveal = lazy(() => import('./FounderReveal'));
const ConsentDrawer = lazy(() => import('./ConsentDrawer'));

type Props = { parkId: string; company: CompanyResponse; mayEdit: boolean; onAdd: () => void };

export function Founders({ parkId, company, mayEdit, onAdd }: Props) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const can = useCan(parkId);
  const [doing, setDoing] = useState<{ task: FounderTask; founder: FounderView }>();
  const path = { parkId, companyId: company.id };
  const remove = useMutation({
    ...founderRemoveMutation(),
    onSuccess: () => qc.invalidateQueries({ queryKey: companyGetQueryKey({ path }) }),
    onError: (e) => void message.error(errorText(t, e)),
  });
  const start = (task: FounderTask, founder: FounderView) => {
    if (task !== 'remove') return setDoing({ task, founder });
    modal.confirm({
      title: t('companies.removeFounder', { name: founderName(t, founder) }),
      okText: t('form.remove'),
      cancelText: t('form.cancel'),
      onOk: () =>
        remove.mutate({ path: { ...path, founderId: founder.id }, headers: { 'If-Match': etag(founder.version) } }),
    });
  };
  const onClose = () => setDoing(undefined);
  return (
    <Panel title={t('companies.founders')} extra={mayEdit && <Button onClick={onAdd}>{t('form.add')}</Button>}>
      {company.founders.length === 0 ? (
        <p className="note">{t('companies.noFounders')}</p>
      ) : (
        <ul className="plain lines">
          {company.founders.map((f) => (
            <FounderLine
              key={f.id}
              founder={f}
              mayEdit={mayEdit}
              mayReveal={can('PERSONAL_REVEAL')}
              onTask={(task) => start(task, f)}
            />
          ))}
        </ul>
      )}
      <Suspense fallback={null}>
        {doing?.task === 'edit' && (
          <FounderDrawer parkId={parkId} company={company} founder={doing.founder} onClose={onClose} />
        )}
        {doing?.task === 'reveal' && <FounderReveal {...path} founder={doing.founder} onClose={onClose} />}
        {doing?.task === 'consent' && <ConsentDrawer {...path} founder={doing.founder} onClose={onClose} />}
      </Suspense>
    </Panel>
  );
}
