import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { CompanyUpdateRequestSchema } from '@/api/gen/schemas.gen';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import { MoneyField } from '@/shared/ui/MoneyField';

export function CompanyFields() {
  const { t } = useTranslation();
  const rules = rulesOf(CompanyUpdateRequestSchema, t);
  const item = (name: Parameters<typeof rules>[0], key: string) => ({
    name,
    label: t(key),
    rules: rules(name, t(key)),
  });
  return (
    <>
      <Form.Item {...item('name', 'tenants.name')}>
        <Input autoComplete="organization" />
      </Form.Item>
      <Form.Item {...item('uscc', 'tenants.uscc')} extra={t('companies.usccHelp')} normalize={upper}>
        <Input autoComplete="off" className="num" />
      </Form.Item>
      <Form.Item {...item('foundedOn', 'tenant.foundedOn')}>
        <DateInput />
      </Form.Item>
      <Form.Item {...item('registeredCapital', 'companies.capital')}>
        <MoneyField />
      </Form.Item>
      <Form.Item {...item('industryCode', 'companies.industry')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item {...item('contactName', 'companies.contact')}>
        <Input autoComplete="name" />
      </Form.Item>
      <Form.Item {...item('contactPhone', 'companies.phone')}>
        <Input inputMode="tel" autoComplete="tel" />
      </Form.Item>
    </>
  );
}

/** An emptied field means "not known", which the API takes as absent. */
const upper = (v: string) => v.trim().toUpperCase() || undefined;
