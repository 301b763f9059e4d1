import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PolicyScheme } from '@/api/gen/types.gen';
import { SchemeView } from '@/features/schemes/SchemeView';
import { DateInput } from '@/shared/ui/DateInput';
import { Disclosed } from './Disclosed';
import { LastDayInput } from './LastDayInput';

type Props = {
  policies: { value: string; label: string }[];
  /** Of the policy that is chosen, once it is known. */
  scheme: PolicyScheme | null | undefined;
};

/** Which policy, for which days. */
export function RequestFields({ policies, scheme }: Props) {
  const { t } = useTranslation();
  const item = (label: string) => ({ label, rules: [{ required: true, message: t('form.required', { label }) }] });
  return (
    <>
      <Form.Item name="policyId" {...item(t('waivers.policy'))}>
        <Select options={policies} notFoundContent={t('waivers.noPolicies')} />
      </Form.Item>
      {scheme && (
        <Disclosed title={t('waivers.schemeOf')}>
          <SchemeView scheme={scheme} />
        </Disclosed>
      )}
      <Form.Item name="from" {...item(t('waivers.from'))}>
        <DateInput />
      </Form.Item>
      <Form.Item name="to" {...item(t('waivers.last'))}>
        <LastDayInput />
      </Form.Item>
      {scheme?.windowRequired && (
        <>
          <p className="note">{t('waivers.windowNote')}</p>
          <Form.Item name={['window', 'from']} {...item(t('waivers.windowFrom'))}>
            <DateInput />
          </Form.Item>
          <Form.Item name={['window', 'to']} {...item(t('waivers.windowLast'))}>
            <LastDayInput />
          </Form.Item>
        </>
      )}
    </>
  );
}
