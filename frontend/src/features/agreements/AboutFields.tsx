import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PolicyKind, PolicySummary } from '@/api/gen/types.gen';
import { DateInput } from '@/shared/ui/DateInput';
import { needed } from './fields';

type Props = { policies: PolicySummary[]; asksAdmission: boolean };

/** From when to when, and the policies it rests on. */
export function AboutFields({ policies, asksAdmission }: Props) {
  const { t } = useTranslation();
  const choices = (kind: PolicyKind) =>
    policies.filter((p) => p.kind === kind && p.inForceNumber !== null).map((p) => ({ value: p.id, label: p.name }));
  return (
    <>
      <div className="fields">
        <Form.Item
          name={['content', 'from']}
          label={t('agreements.firstDay')}
          rules={needed(t, t('agreements.firstDay'))}
        >
          <DateInput />
        </Form.Item>
        <Form.Item name={['content', 'to']} label={t('agreements.lastDay')} rules={needed(t, t('agreements.lastDay'))}>
          <DateInput />
        </Form.Item>
      </div>
      {asksAdmission && (
        <Form.Item
          name="admissionPolicyId"
          label={t('agreements.policy')}
          extra={t('agreements.policyNote')}
          rules={needed(t, t('agreements.policy'))}
        >
          <Select options={choices('ADMISSION')} notFoundContent={t('agreements.noPolicy')} />
        </Form.Item>
      )}
      <Form.Item
        name={['content', 'termsPolicyId']}
        label={t('agreements.terms')}
        extra={t('agreements.termsNote')}
        rules={needed(t, t('agreements.terms'))}
      >
        <Select options={choices('LEASE_TERMS')} notFoundContent={t('agreements.noPolicy')} />
      </Form.Item>
    </>
  );
}
