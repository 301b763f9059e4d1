import { Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { EmploymentCountRequestSchema } from '@/api/gen/schemas.gen';
import { employmentCountRecord } from '@/api/gen/sdk.gen';
import { type CompanyResponse, EmploymentTag } from '@/api/gen/types.gen';
import { today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';

type Values = { asOf: string; total: number; tags?: Partial<Record<EmploymentTag, number>> };
type Props = { parkId: string; company: CompanyResponse; onClose: () => void };

const toRequest = ({ asOf, total, tags }: Values) => ({
  asOf,
  total,
  subCounts: Object.values(EmploymentTag).flatMap((tag) => {
    const count = tags?.[tag];
    return count == null ? [] : [{ tag, count }];
  }),
});

export default function EmploymentDrawer({ parkId, company, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(EmploymentCountRequestSchema, t);
  return (
    <FormDrawer<Values>
      title={t('companies.recordStaff')}
      note={t('companies.staffNote')}
      initial={{ asOf: today() }}
      invalidates={['companyGet', 'employmentCountList']}
      onClose={onClose}
      submit={(v, key) =>
        employmentCountRecord({
          path: { parkId, companyId: company.id },
          headers: { 'Idempotency-Key': key },
          body: toRequest(v),
          throwOnError: true,
        })
      }
    >
      <Form.Item name="asOf" label={t('companies.asOf')} rules={rules('asOf', t('companies.asOf'))}>
        <DateInput />
      </Form.Item>
      <Form.Item name="total" label={t('companies.total')} rules={rules('total', t('companies.total'))}>
        <InputNumber min={0} precision={0} />
      </Form.Item>
      {Object.values(EmploymentTag).map((tag) => (
        <Form.Item key={tag} name={['tags', tag]} label={t(`enums.EmploymentTag.${tag}`)}>
          <InputNumber min={0} precision={0} />
        </Form.Item>
      ))}
    </FormDrawer>
  );
}
