import { useNavigate } from '@tanstack/react-router';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ownExitRequest } from '@/api/gen/sdk.gen';
import type { ExitRequest, OwnStayView } from '@/api/gen/types.gen';
import FormDrawer from '@/shared/ui/FormDrawer';
import { OWN_TRIGGERS, RequestFields } from './RequestFields';
import { STALE } from './stale';

type Props = { companyId: string; stays: OwnStayView[]; onClose: () => void };

/** One's own company asks to leave. */
export default function OwnRequestDrawer({ companyId, stays, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const label = t('exits.ownStay');
  return (
    <FormDrawer<ExitRequest>
      title={t('exits.ownRequest')}
      note={t('exits.ownRequestNote')}
      okText={t('exits.ownRequest')}
      initial={{ tenantId: stays[0]?.tenantId, trigger: 'VOLUNTARY' }}
      invalidates={STALE}
      onClose={onClose}
      submit={async (body, key) => {
        const { data } = await ownExitRequest({
          path: { companyId },
          headers: { 'Idempotency-Key': key },
          body,
          throwOnError: true,
        });
        return navigate({
          to: '/company/$companyId/exits/$exitCaseId',
          params: { companyId, exitCaseId: data.id },
          ignoreBlocker: true,
        });
      }}
    >
      <Form.Item name="tenantId" label={label} rules={[{ required: true, message: t('form.required', { label }) }]}>
        <Select options={stays.map((stay) => ({ value: stay.tenantId, label: stay.parkName }))} />
      </Form.Item>
      <RequestFields triggers={OWN_TRIGGERS} />
    </FormDrawer>
  );
}
