import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { leaseGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { TerminationRequestSchema } from '@/api/gen/schemas.gen';
import { leaseTerminate } from '@/api/gen/sdk.gen';
import { etag } from '@/shared/lib/etag';
import { lastDay, today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';

type Values = { lastDay: string; reason: string };
type Props = { parkId: string; leaseId: string; onClose: () => void };

/** Reads the lease first: ending it needs its present version, and the list does not carry one. */
export default function TerminateDrawer({ parkId, leaseId, onClose }: Props) {
  const { t } = useTranslation();
  const { data: lease } = useQuery({ ...leaseGetOptions({ path: { parkId, leaseId } }), staleTime: 0 });
  const rules = rulesOf(TerminationRequestSchema, t);
  if (!lease) return null;
  return (
    <FormDrawer<Values>
      danger
      title={t('tenant.terminate')}
      okText={t('tenant.terminate')}
      note={t('tenant.terminateNote', {
        units: lease.units.map((u) => u.number).join('、'),
        last: lastDay(lease.to),
      })}
      initial={{ lastDay: today() }}
      invalidates={['leaseGet', 'leaseList', 'tenantGet', 'tenantList', 'occupancyGet', 'occupancyUnitList']}
      onClose={onClose}
      submit={(body) =>
        leaseTerminate({
          path: { parkId, leaseId },
          headers: { 'If-Match': etag(lease.version) },
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
