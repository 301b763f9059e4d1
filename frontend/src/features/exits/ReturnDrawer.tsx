import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { agreementDepositReturn } from '@/api/gen/sdk.gen';
import type { DepositReturnRequest, ExitItemView } from '@/api/gen/types.gen';
import { money, today } from '@/shared/lib/format';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { MoneyField } from '@/shared/ui/MoneyField';
import { STALE } from './stale';

type Props = { parkId: string; item: ExitItemView; onClose: () => void };

const NONE = { amount: '0.00', currency: 'CNY' };

/** What became of an agreement's deposit, told once by finance. */
export default function ReturnDrawer({ parkId, item, onClose }: Props) {
  const { t } = useTranslation();
  const needed = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  const held = item.amount && { ...item.amount, amount: item.amount.amount.replace('-', '') };
  return (
    <FormDrawer<DepositReturnRequest>
      title={t('exits.depositReturn')}
      note={t('exits.depositReturnNote', { amount: money(held) })}
      initial={{ kept: NONE, paidOn: today() }}
      invalidates={[...STALE, 'agreementGet']}
      onClose={onClose}
      submit={(body, key) =>
        agreementDepositReturn({
          headers: { 'Idempotency-Key': key },
          path: { parkId, agreementId: item.linkId ?? '' },
          body: { ...body, kept: body.kept ?? NONE, keptFor: body.keptFor?.trim() || null },
          throwOnError: true,
        })
      }
    >
      <Form.Item name="kept" label={t('exits.kept2')}>
        <MoneyField />
      </Form.Item>
      <Form.Item name="keptFor" label={t('exits.keptFor')}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="paidOn" label={t('exits.paidOn')} rules={needed(t('exits.paidOn'))}>
        <DateInput />
      </Form.Item>
      <Form.Item name="voucherNumber" label={t('exits.voucher')} rules={needed(t('exits.voucher'))}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
    </FormDrawer>
  );
}
