import { useNavigate } from '@tanstack/react-router';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graduationPropose } from '@/api/gen/sdk.gen';
import FormDrawer from '@/shared/ui/FormDrawer';
import { STALE } from './stale';

type Props = { parkId: string; row: { tenantId: string; companyName: string }; onClose: () => void };

/** Begins a review and goes to it. */
export function ProposeDrawer({ parkId, row, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <FormDrawer<{ note?: string }>
      title={t('graduation.proposeOf', { name: row.companyName })}
      note={t('graduation.proposeNote')}
      okText={t('graduation.propose')}
      invalidates={STALE}
      onClose={onClose}
      submit={async ({ note }, key) => {
        const { data } = await graduationPropose({
          path: { parkId },
          headers: { 'Idempotency-Key': key },
          body: { tenantId: row.tenantId, note: note ?? null },
          throwOnError: true,
        });
        void navigate({
          to: '/parks/$parkId/graduation/$graduationId',
          params: { parkId, graduationId: data.id },
        });
      }}
    >
      <Form.Item name="note" label={t('graduation.optionalNote')}>
        <Input.TextArea rows={3} maxLength={500} showCount placeholder={t('form.optional')} />
      </Form.Item>
    </FormDrawer>
  );
}
