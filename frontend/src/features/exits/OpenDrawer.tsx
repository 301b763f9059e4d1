import { useNavigate } from '@tanstack/react-router';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { exitOpen } from '@/api/gen/sdk.gen';
import { type ExitRequest, ExitTrigger } from '@/api/gen/types.gen';
import { today } from '@/shared/lib/format';
import FormDrawer from '@/shared/ui/FormDrawer';
import { TenantPicker } from '@/shared/ui/TenantPicker';
import { RequestFields } from './RequestFields';
import { STALE } from './stale';

type Props = { parkId: string; tenantId?: string; onClose: () => void };

/** The park says that a tenant leaves. */
export default function OpenDrawer({ parkId, tenantId, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const label = t('exits.tenant');
  return (
    <FormDrawer<ExitRequest>
      title={t('exits.new')}
      note={t('exits.newNote')}
      okText={t('exits.new')}
      initial={{ tenantId, lastDay: today() }}
      invalidates={STALE}
      onClose={onClose}
      submit={async (body, key) => {
        const { data } = await exitOpen({
          path: { parkId },
          headers: { 'Idempotency-Key': key },
          body: { ...body, tenantId: tenantId ?? body.tenantId },
          throwOnError: true,
        });
        return navigate({
          to: '/parks/$parkId/exits/$exitCaseId',
          params: { parkId, exitCaseId: data.id },
          ignoreBlocker: true,
        });
      }}
    >
      {!tenantId && (
        <Form.Item name="tenantId" label={label} rules={[{ required: true, message: t('form.required', { label }) }]}>
          <TenantPicker parkId={parkId} />
        </Form.Item>
      )}
      <RequestFields triggers={Object.values(ExitTrigger)} />
    </FormDrawer>
  );
}
