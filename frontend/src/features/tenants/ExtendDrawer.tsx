import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { StageExtensionRequestSchema } from '@/api/gen/schemas.gen';
import { tenantStageExtend } from '@/api/gen/sdk.gen';
import type { StageExtensionRequest, TenantResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import '@/features/chain/words';

type Props = { parkId: string; tenant: TenantResponse; onClose: () => void };

/** Lets the present stage last longer, as its rule allows. */
export default function ExtendDrawer({ parkId, tenant, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(StageExtensionRequestSchema, t);
  const latest = tenant.clock?.extensibleUntil ?? undefined;
  return (
    <FormDrawer<StageExtensionRequest>
      title={t('chain.extend')}
      note={t('chain.extendNote', { due: tenant.clock?.dueOn, latest })}
      initial={{ until: latest }}
      invalidates={['tenantGet', 'tenantStageList', 'chainBoardGet']}
      onClose={onClose}
      submit={(body) =>
        tenantStageExtend({
          path: { parkId, tenantId: tenant.id },
          headers: { 'If-Match': etag(tenant.version) },
          body,
          throwOnError: true,
        })
      }
    >
      <Form.Item name="until" label={t('chain.extendUntil')} rules={rules('until', t('chain.extendUntil'))}>
        <DateInput />
      </Form.Item>
      <Form.Item name="reason" label={t('chain.extendReason')} rules={rules('reason', t('chain.extendReason'))}>
        <Input.TextArea rows={3} />
      </Form.Item>
    </FormDrawer>
  );
}
