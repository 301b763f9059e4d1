import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ChargeEntryCancelRequestSchema } from '@/api/gen/schemas.gen';
import { chargeEntryCancel } from '@/api/gen/sdk.gen';
import type { ChargeEntryCancelRequest, ChargeEntryView } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';

type Props = { parkId: string; entry: ChargeEntryView; onClose: () => void };

export default function CancelDrawer({ parkId, entry, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(ChargeEntryCancelRequestSchema, t);
  return (
    <FormDrawer<ChargeEntryCancelRequest>
      title={t('charges.cancelOf', { label: entry.label })}
      note={t(entry.billId ? 'charges.cancelBilledNote' : 'charges.cancelNote', { number: entry.billNumber })}
      okText={t('charges.cancel')}
      danger
      invalidates={['chargeEntryList']}
      onClose={onClose}
      submit={(body) =>
        chargeEntryCancel({
          path: { parkId, chargeEntryId: entry.id },
          headers: { 'If-Match': etag(entry.version) },
          body,
          throwOnError: true,
        })
      }
    >
      <Form.Item name="reason" label={t('charges.reason')} rules={rules('reason', t('charges.reason'))}>
        <Input autoComplete="off" />
      </Form.Item>
    </FormDrawer>
  );
}
