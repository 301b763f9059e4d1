import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DepartureRequestSchema } from '@/api/gen/schemas.gen';
import { tenantDepart } from '@/api/gen/sdk.gen';
import type { TenantResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { area, today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';

type Values = { lastDay: string; reason: string };
type Props = { parkId: string; tenant: TenantResponse; onClose: () => void };

export default function DepartDrawer({ parkId, tenant, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(DepartureRequestSchema, t);
  return (
    <FormDrawer<Values>
      danger
      title={t('tenant.depart')}
      okText={t('tenant.departOk')}
      note={t('tenant.departNote', { n: tenant.units.length, area: area(tenant.area) })}
      initial={{ lastDay: today() }}
      invalidates={['tenantGet', 'tenantList', 'leaseList', 'occupancyGet', 'occupancyUnitList']}
      onClose={onClose}
      submit={(body) =>
        tenantDepart({
          path: { parkId, tenantId: tenant.id },
          headers: { 'If-Match': etag(tenant.version) },
          body,
          throwOnError: true,
        })
      }
    >
      <Form.Item name="lastDay" label={t('tenant.lastDay')} rules={rules('lastDay', t('tenant.lastDay'))}>
        <DateInput />
      </Form.Item>
      <Form.Item name="reason" label={t('tenant.reason')} rules={rules('reason', t('tenant.reason'))}>
        <Input.TextArea rows={3} />
      </Form.Item>
    </FormDrawer>
  );
}
