import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { StageRequestSchema } from '@/api/gen/schemas.gen';
import { tenantStageEnter } from '@/api/gen/sdk.gen';
import { Stage, type TenantResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';

type Values = { stage: Stage; from: string; reason?: string };
type Props = { parkId: string; tenant: TenantResponse; onClose: () => void };

export default function StageDrawer({ parkId, tenant, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(StageRequestSchema, t);
  return (
    <FormDrawer<Values>
      title={t('tenant.enterStage')}
      note={tenant.stage ? t('tenant.stageNow', { stage: t(`enums.Stage.${tenant.stage}`) }) : undefined}
      initial={{ from: today() }}
      invalidates={['tenantGet', 'tenantList', 'occupancyGet', 'occupancyUnitList']}
      onClose={onClose}
      submit={(body) =>
        tenantStageEnter({
          path: { parkId, tenantId: tenant.id },
          headers: { 'If-Match': etag(tenant.version) },
          body,
          throwOnError: true,
        })
      }
    >
      <Form.Item name="stage" label={t('tenants.stage')} rules={rules('stage', t('tenants.stage'))}>
        <Select
          options={Object.values(Stage)
            .filter((s) => s !== tenant.stage)
            .map((value) => ({ value, label: t(`enums.Stage.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="from" label={t('tenant.stageFrom')} rules={rules('from', t('tenant.stageFrom'))}>
        <DateInput />
      </Form.Item>
      <Form.Item name="reason" label={t('tenant.reason')} rules={rules('reason', t('tenant.reason'))}>
        <Input.TextArea rows={3} placeholder={t('form.optional')} />
      </Form.Item>
    </FormDrawer>
  );
}
