import { useNavigate } from '@tanstack/react-router';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { PolicyRequestSchema } from '@/api/gen/schemas.gen';
import { policyCreate } from '@/api/gen/sdk.gen';
import { EntryStage, PolicyKind, type PolicyRequest, type PolicyResponse } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import './words';

type Props = {
  parkId: string;
  /** The version to copy; without one the policy begins blank. */
  from?: { policy: PolicyResponse; versionId: string };
  onClose: () => void;
};

/** A policy of the park: its first draft is written on its page. */
export default function CreateDrawer({ parkId, from, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const rules = rulesOf(PolicyRequestSchema, t);
  const item = (name: Parameters<typeof rules>[0], word: string) => ({
    name,
    label: t(`policies.${word}`),
    rules: rules(name, t(`policies.${word}`)),
  });
  const create = async (values: PolicyRequest, key: string) => {
    const body = compact({ ...values, versionId: from?.versionId });
    const { data } = await policyCreate({
      path: { parkId },
      headers: { 'Idempotency-Key': key },
      body,
      throwOnError: true,
    });
    void navigate({
      to: '/parks/$parkId/policies/$policyId',
      params: { parkId, policyId: data.id },
      ignoreBlocker: true,
    });
  };
  return (
    <FormDrawer<PolicyRequest>
      title={from ? t('policies.copyOf', { name: from.policy.name }) : t('policies.create')}
      note={t(from ? 'policies.copyNote' : 'policies.createNote')}
      initial={initial(from?.policy)}
      invalidates={['policyList']}
      onClose={onClose}
      submit={create}
    >
      {(form) => (
        <>
          <Form.Item {...item('kind', 'kind')}>
            <Select
              disabled={Boolean(from)}
              options={Object.values(PolicyKind).map((value) => ({ value, label: t(`policies.kinds.${value}`) }))}
            />
          </Form.Item>
          <Form.Item noStyle dependencies={['kind']}>
            {() =>
              form.getFieldValue('kind') === PolicyKind.ADMISSION && (
                <Form.Item
                  name="stage"
                  label={t('policies.stage')}
                  rules={[{ required: true, message: t('form.required', { label: t('policies.stage') }) }]}
                >
                  <Select
                    options={Object.values(EntryStage).map((value) => ({ value, label: t(`enums.Stage.${value}`) }))}
                  />
                </Form.Item>
              )
            }
          </Form.Item>
          <Form.Item {...item('name', 'name')}>
            <Input autoComplete="off" />
          </Form.Item>
          <Form.Item {...item('documentNumber', 'document')}>
            <Input autoComplete="off" />
          </Form.Item>
          <Form.Item {...item('sourceUrl', 'source')}>
            <Input autoComplete="off" inputMode="url" placeholder="https://" />
          </Form.Item>
          <Form.Item {...item('effectiveFrom', 'effectiveFrom')}>
            <DateInput />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}

const initial = (policy?: PolicyResponse): Partial<PolicyRequest> => ({
  kind: policy?.kind ?? PolicyKind.ADMISSION,
  stage: policy?.stage ?? undefined,
  name: policy?.name,
  documentNumber: policy?.documentNumber,
  sourceUrl: policy?.sourceUrl,
  effectiveFrom: today(),
});
