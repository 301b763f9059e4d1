import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { companyRegister } from '@/api/gen/sdk.gen';
import { CompanyKind, type CompanyRequest } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import FormDrawer from '@/shared/ui/FormDrawer';
import { CompanyFields } from './CompanyFields';

export default function RegisterDrawer({ parkId, onClose }: { parkId: string; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDrawer<CompanyRequest>
      title={t('companies.register')}
      note={t('companies.registerNote')}
      initial={{ kind: 'FIRM' }}
      invalidates={['companyList']}
      onClose={onClose}
      submit={(v, key) =>
        companyRegister({
          path: { parkId },
          headers: { 'Idempotency-Key': key },
          body: compact(v),
          throwOnError: true,
        })
      }
    >
      <Form.Item name="kind" label={t('tenants.kind')}>
        <Select
          options={Object.values(CompanyKind).map((value) => ({ value, label: t(`enums.CompanyKind.${value}`) }))}
        />
      </Form.Item>
      <CompanyFields />
    </FormDrawer>
  );
}
