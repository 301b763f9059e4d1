import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ChargeEntryRequestSchema } from '@/api/gen/schemas.gen';
import { chargeEntryCreate } from '@/api/gen/sdk.gen';
import { type ChargeEntryRequest, EntryFee } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { TenantPicker } from '@/shared/ui/TenantPicker';
import { PriceField } from './PriceField';

/** Fees whose price the park's tariffs may know. */
const WITH_TARIFF: EntryFee[] = ['FACILITY_HOURS', 'FACILITY_TIMES'];

export default function ChargeDrawer({ parkId, onClose }: { parkId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const rules = rulesOf(ChargeEntryRequestSchema, t);
  const item = (name: Parameters<typeof rules>[0], label: string) => ({ name, label, rules: rules(name, label) });
  return (
    <FormDrawer<ChargeEntryRequest>
      title={t('charges.add')}
      note={t('charges.addNote')}
      initial={{ fee: 'ONE_OFF', from: today(), quantity: '1' }}
      invalidates={['chargeEntryList']}
      onClose={onClose}
      submit={(values, key) =>
        chargeEntryCreate({
          path: { parkId },
          headers: { 'Idempotency-Key': key },
          body: compact(values),
          throwOnError: true,
        })
      }
    >
      <Form.Item {...item('tenantId', t('charges.company'))}>
        <TenantPicker parkId={parkId} />
      </Form.Item>
      <Form.Item {...item('fee', t('charges.fee'))}>
        <Select options={Object.values(EntryFee).map((value) => ({ value, label: t(`money.FeeKind.${value}`) }))} />
      </Form.Item>
      <Form.Item {...item('label', t('charges.label'))} extra={t('charges.labelHelp')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item {...item('from', t('charges.day'))}>
        <DateInput />
      </Form.Item>
      <Form.Item {...item('lastDay', t('charges.lastDay'))} extra={t('charges.lastDayHelp')}>
        <DateInput />
      </Form.Item>
      <Form.Item {...item('quantity', t('charges.quantity'))}>
        <PriceField money={false} />
      </Form.Item>
      <PerFee />
      <Form.Item {...item('reason', t('charges.remark'))}>
        <Input autoComplete="off" />
      </Form.Item>
    </FormDrawer>
  );
}

/** The price may be left to the tariff where there can be one; a second deposit has to be meant. */
function PerFee() {
  const { t } = useTranslation();
  const fee: EntryFee | undefined = Form.useWatch('fee');
  const known = fee !== undefined && WITH_TARIFF.includes(fee);
  const required = { required: true, message: t('form.required', { label: t('charges.unitPrice') }) };
  return (
    <>
      <Form.Item
        name="unitPrice"
        label={t('charges.unitPrice')}
        rules={known ? [] : [required]}
        extra={known ? t('charges.byTariff') : undefined}
      >
        <PriceField />
      </Form.Item>
      {fee === 'DEPOSIT' && (
        <Form.Item name="besidesDeposit" valuePropName="checked" extra={t('charges.depositHelp')}>
          <Checkbox>{t('charges.besidesDeposit')}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}
