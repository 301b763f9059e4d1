import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FounderRequestSchema } from '@/api/gen/schemas.gen';
import { founderAdd } from '@/api/gen/sdk.gen';
import { type CompanyResponse, FounderCategory, type FounderRequest } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';

type Props = { parkId: string; company: CompanyResponse; onClose: () => void };

export default function FounderDrawer({ parkId, company, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(FounderRequestSchema, t);
  return (
    <FormDrawer<FounderRequest>
      title={t('companies.addFounder')}
      initial={{ categories: [] }}
      invalidates={['companyGet']}
      onClose={onClose}
      submit={(v, key) =>
        founderAdd({
          path: { parkId, companyId: company.id },
          headers: { 'Idempotency-Key': key },
          body: compact(v),
          throwOnError: true,
        })
      }
    >
      <Form.Item name="name" label={t('companies.founderName')} rules={rules('name', t('companies.founderName'))}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="phone" label={t('companies.phone')} rules={rules('phone', t('companies.phone'))}>
        <Input inputMode="tel" autoComplete="off" />
      </Form.Item>
      <Form.Item name="categories" label={t('companies.categories')}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={Object.values(FounderCategory).map((value) => ({
            value,
            label: t(`enums.FounderCategory.${value}`),
          }))}
        />
      </Form.Item>
    </FormDrawer>
  );
}
