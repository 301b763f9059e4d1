import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { PartnerRequestSchema } from '@/api/gen/schemas.gen';
import { parkPartnerAdd } from '@/api/gen/sdk.gen';
import type { PartnerRequest } from '@/api/gen/types.gen';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';
import { MoneyField } from '@/shared/ui/MoneyField';

export default function PartnerDrawer({ parkId, onClose }: { parkId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const rules = rulesOf(PartnerRequestSchema, t);
  return (
    <FormDrawer<PartnerRequest>
      title={t('parks.addPartner')}
      invalidates={['parkGet']}
      onClose={onClose}
      submit={(body, key) =>
        parkPartnerAdd({ path: { parkId }, headers: { 'Idempotency-Key': key }, body, throwOnError: true })
      }
    >
      <Form.Item name="name" label={t('parks.partnerName')} rules={rules('name', t('parks.partnerName'))}>
        <Input />
      </Form.Item>
      <Form.Item name="role" label={t('parks.partnerRole')} rules={rules('role', t('parks.partnerRole'))}>
        <Input placeholder={t('parks.partnerRoleHelp')} />
      </Form.Item>
      <Form.Item name="contribution" label={t('parks.contribution')}>
        <MoneyField placeholder={t('form.optional')} />
      </Form.Item>
    </FormDrawer>
  );
}
