import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { TenantPicker } from '@/shared/ui/TenantPicker';

export type WhoValues = { who: 'TENANT' | 'PARK'; tenantId?: string };

/** For one of the companies here, or for the park itself, whose own use costs nobody. */
export function ForWhom({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  const who = Form.useWatch<WhoValues['who'] | undefined>('who');
  return (
    <>
      <Form.Item name="who" label={t('bookings.who')}>
        <Radio.Group
          options={[
            { value: 'TENANT', label: t('bookings.whoOf.TENANT') },
            { value: 'PARK', label: t('bookings.whoOf.PARK') },
          ]}
        />
      </Form.Item>
      {who !== 'PARK' && (
        <Form.Item
          name="tenantId"
          label={t('bookings.company')}
          rules={[{ required: true, message: t('form.required', { label: t('bookings.company') }) }]}
        >
          <TenantPicker parkId={parkId} />
        </Form.Item>
      )}
    </>
  );
}
