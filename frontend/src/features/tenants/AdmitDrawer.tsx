import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { TenantRequestSchema } from '@/api/gen/schemas.gen';
import { tenantAdmit } from '@/api/gen/sdk.gen';
import { Stage } from '@/api/gen/types.gen';
import { dayAfter, today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { CompanyPicker } from '@/shared/ui/CompanyPicker';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';

type Values = { companyId: string; from: string; to?: string | null; stage: Stage };

export default function AdmitDrawer({ parkId, onClose }: { parkId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const rules = rulesOf(TenantRequestSchema, t);
  return (
    <FormDrawer<Values>
      title={t('tenants.admit')}
      note={t('tenants.admitNote')}
      initial={{ from: today(), stage: 'NURSERY' }}
      invalidates={['tenantList', 'occupancyGet']}
      onClose={onClose}
      submit={(v, key) =>
        tenantAdmit({
          path: { parkId },
          headers: { 'Idempotency-Key': key },
          body: { ...v, to: dayAfter(v.to) },
          throwOnError: true,
        })
      }
    >
      <Form.Item name="companyId" label={t('tenants.company')} rules={rules('companyId', t('tenants.company'))}>
        <CompanyPicker parkId={parkId} />
      </Form.Item>
      <Form.Item name="stage" label={t('tenants.stage')} rules={rules('stage', t('tenants.stage'))}>
        <Select options={Object.values(Stage).map((value) => ({ value, label: t(`enums.Stage.${value}`) }))} />
      </Form.Item>
      <Form.Item name="from" label={t('tenants.from')} rules={rules('from', t('tenants.from'))}>
        <DateInput />
      </Form.Item>
      <Form.Item name="to" label={t('tenants.lastIncluded')} extra={t('tenants.lastHelp')}>
        <DateInput />
      </Form.Item>
    </FormDrawer>
  );
}
