import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { TenantPicker } from '@/shared/ui/TenantPicker';
import { openBillsQuery } from './asked';

type Props = { parkId: string; fixed?: string };

/** Whose money it is: theirs, where one came from a tenant. Bills of another are not paid with it. */
export function TenantField({ parkId, fixed }: Props) {
  const { t } = useTranslation();
  const label = t('payments.tenant');
  const form = Form.useFormInstance();
  const { data } = useQuery(openBillsQuery(parkId, fixed));
  if (fixed) {
    return (
      <>
        <p className="form-note">
          {label} <strong>{data?.companyName}</strong>
        </p>
        <Form.Item name="tenantId" hidden>
          <input type="hidden" />
        </Form.Item>
      </>
    );
  }
  return (
    <Form.Item name="tenantId" label={label} rules={[{ required: true, message: t('form.required', { label }) }]}>
      <TenantPicker parkId={parkId} onChange={() => form.setFieldValue('shares', [])} />
    </Form.Item>
  );
}
