import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { PolicyDraftRequestSchema } from '@/api/gen/schemas.gen';
import { policyDraftCreate } from '@/api/gen/sdk.gen';
import type { PolicyDraftRequest } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';

type Props = { parkId: string; policyId: string; onClose: () => void };

export default function DraftDrawer({ parkId, policyId, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(PolicyDraftRequestSchema, t);
  return (
    <FormDrawer<PolicyDraftRequest>
      title={t('policies.draft')}
      note={t('policies.draftNote')}
      initial={{ effectiveFrom: today() }}
      invalidates={['policyGet', 'policyList']}
      onClose={onClose}
      submit={(values, key) =>
        policyDraftCreate({
          path: { parkId, policyId },
          headers: { 'Idempotency-Key': key },
          body: compact(values),
          throwOnError: true,
        })
      }
    >
      <Form.Item
        name="effectiveFrom"
        label={t('policies.effectiveFrom')}
        rules={rules('effectiveFrom', t('policies.effectiveFrom'))}
      >
        <DateInput />
      </Form.Item>
      <Form.Item name="note" label={t('policies.changeNote')} rules={rules('note', t('policies.changeNote'))}>
        <Input.TextArea rows={3} />
      </Form.Item>
    </FormDrawer>
  );
}
