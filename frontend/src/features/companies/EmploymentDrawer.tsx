import { Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { EmploymentCountRequestSchema } from '@/api/gen/schemas.gen';
import { employmentCountChange, employmentCountRecord } from '@/api/gen/sdk.gen';
import { type CompanyResponse, type EmploymentCountView, EmploymentTag } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';

type Values = { asOf: string; total: number; tags?: Partial<Record<EmploymentTag, number>> };
type Props = { parkId: string; company: CompanyResponse; count?: EmploymentCountView | null; onClose: () => void };

const toRequest = ({ asOf, total, tags }: Values) => ({
  asOf,
  total,
  subCounts: Object.values(EmploymentTag).flatMap((tag) => {
    const count = tags?.[tag];
    return count == null ? [] : [{ tag, count }];
  }),
});

const toValues = ({ asOf, total, subCounts }: EmploymentCountView): Values => ({
  asOf,
  total,
  tags: Object.fromEntries(subCounts.map((s) => [s.tag, s.count])),
});

/** Records a count, or corrects the one given. */
export default function EmploymentDrawer({ parkId, company, count, onClose }: Props) {
  const { t } = useTranslation();
  const path = { parkId, companyId: company.id };
  const rules = rulesOf(EmploymentCountRequestSchema, t);
  return (
    <FormDrawer<Values>
      title={count ? t('companies.correctStaff') : t('companies.recordStaff')}
      note={count ? t('companies.correctNote') : t('companies.staffNote')}
      initial={count ? toValues(count) : { asOf: today() }}
      invalidates={['companyGet', 'employmentCountList']}
      onClose={onClose}
      submit={(v, key) =>
        count
          ? employmentCountChange({
              path: { ...path, countId: count.id },
              headers: { 'If-Match': etag(count.version) },
              body: toRequest(v),
              throwOnError: true,
            })
          : employmentCountRecord({ path, headers: { 'Idempotency-Key': key }, body: toRequest(v), throwOnError: true })
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
