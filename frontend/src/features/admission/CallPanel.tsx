import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { admissionCallGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { admissionCallClose, admissionCallPublish } from '@/api/gen/sdk.gen';
import type { CallResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { lastDay } from '@/shared/lib/format';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import CallDrawer, { CALLS } from './CallDrawer';

type Props = { parkId: string; callId: string; onClose: () => void };

/** One call, and what one can do with it. */
export default function CallPanel({ parkId, callId, onClose }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [editing, setEditing] = useState(false);
  const query = useQuery(admissionCallGetOptions({ path: { parkId, callId } }));
  if (editing && query.data) return <CallDrawer parkId={parkId} call={query.data} onClose={() => setEditing(false)} />;
  return (
    <Drawer open onClose={onClose} size={phone ? '100%' : 480} title={t('admission.call')}>
      <Loaded query={query}>
        {(call) => (
          <div className="stack">
            <h2>{call.title}</h2>
            <Facts
              items={[
                { label: t('admission.stateLabel'), value: t(`admission.standing.${call.standing}`) },
                { label: t('admission.stage'), value: t(`enums.Stage.${call.stage}`) },
                { label: t('admission.policy'), value: call.policyName },
                {
                  label: t('admission.opensOn'),
                  value: t('apply.until', { from: call.opensOn, last: lastDay(call.closesOn) }),
                  num: true,
                },
                { label: t('admission.contact'), value: call.contact },
                {
                  label: t('admission.papers'),
                  value: call.papers.map((p) => t(`admission.paper.${p.kind}`)).join(' / '),
                },
              ]}
            />
            <p className="pre-line">{call.body}</p>
            <Moves parkId={parkId} call={call} onEdit={() => setEditing(true)} />
          </div>
        )}
      </Loaded>
    </Drawer>
  );
}

function Moves({ parkId, call, onEdit }: { parkId: string; call: CallResponse; onEdit: () => void }) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const may = (ability: string) => call.abilities.includes(ability);
  const move = useMutation({
    mutationFn: (operation: typeof admissionCallPublish | typeof admissionCallClose) =>
      operation({
        path: { parkId, callId: call.id },
        headers: { 'If-Match': etag(call.version) },
        throwOnError: true,
      }),
    onSuccess: (_, operation) =>
      message.success(t(operation === admissionCallPublish ? 'admission.published' : 'admission.closed')),
    onError: (e) => message.error(errorText(t, e)),
    onSettled: () => qc.invalidateQueries(ofOperations(CALLS)),
  });
  const ask = (word: 'publish' | 'close', operation: typeof admissionCallPublish | typeof admissionCallClose) =>
    modal.confirm({
      title: t(`admission.${word}Ask`, { title: call.title }),
      content: t(`admission.${word}Text`),
      okText: t(`admission.${word}`),
      okButtonProps: { danger: word === 'close' },
      cancelText: t('form.cancel'),
      onOk: () => move.mutateAsync(operation).catch(() => undefined),
    });
  return (
    <div className="row">
      {may('close') && (
        <Button danger onClick={() => void ask('close', admissionCallClose)}>
          {t('admission.close')}
        </Button>
      )}
      {may('edit') && <Button onClick={onEdit}>{t('admission.edit')}</Button>}
      {may('publish') && (
        <Button type="primary" onClick={() => void ask('publish', admissionCallPublish)}>
          {t('admission.publish')}
        </Button>
      )}
    </div>
  );
}
