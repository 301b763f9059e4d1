import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { LeaseRequestSchema } from '@/api/gen/schemas.gen';
import { leaseRecord } from '@/api/gen/sdk.gen';
import { PriceBasis, type TenantResponse } from '@/api/gen/types.gen';
import { addDays, dayAfter, today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { UnitPicker } from '@/shared/ui/UnitPicker';

type Values = {
  units: { unitId?: string; seats?: number }[];
  from: string;
  to: string;
  unitPrice?: string;
  basis?: PriceBasis;
  waiverLabel?: string;
};
type Props = { parkId: string; tenant: TenantResponse; onClose: () => void };

const toRequest = (tenantId: string, { unitPrice, to, units, ...v }: Values) => ({
  ...v,
  tenantId,
  units: units.map((u) => ({ unitId: u.unitId ?? '', seats: u.seats })),
  to: dayAfter(to) ?? to,
  unitPrice: unitPrice ? { amount: unitPrice, currency: 'CNY' } : undefined,
  basis: unitPrice ? v.basis : undefined,
});

export default function LeaseDrawer({ parkId, tenant, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(LeaseRequestSchema, t);
  return (
    <FormDrawer<Values>
      title={t('tenant.recordLease')}
      note={tenant.companyName}
      initial={{ units: [{}], from: today(), to: addDays(today(), 364), basis: 'SQM_MONTH' }}
      invalidates={['leaseList', 'tenantGet', 'tenantList', 'occupancyGet', 'occupancyUnitList']}
      onClose={onClose}
      submit={(v, key) =>
        leaseRecord({
          path: { parkId },
          headers: { 'Idempotency-Key': key },
          body: toRequest(tenant.id, v),
          throwOnError: true,
        })
      }
    >
      <LeaseUnits parkId={parkId} />
      <Form.Item name="from" label={t('tenant.leaseFrom')} rules={rules('from', t('tenant.leaseFrom'))}>
        <DateInput />
      </Form.Item>
      <Form.Item name="to" label={t('tenant.leaseLast')} rules={rules('to', t('tenant.leaseLast'))}>
        <DateInput />
      </Form.Item>
      <Form.Item name="unitPrice" label={t('tenant.unitPrice')}>
        <InputNumber<string> stringMode min="0" precision={2} className="full" placeholder={t('form.optional')} />
      </Form.Item>
      <Form.Item name="basis" label={t('tenant.basis')}>
        <Select
          options={Object.values(PriceBasis).map((value) => ({ value, label: t(`enums.PriceBasis.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="waiverLabel" label={t('tenant.waiver')} rules={rules('waiverLabel', t('tenant.waiver'))}>
        <Input placeholder={t('tenant.waiverHelp')} />
      </Form.Item>
    </FormDrawer>
  );
}

function LeaseUnits({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  const from: string | undefined = Form.useWatch('from');
  const needed = [{ required: true, message: t('form.required', { label: t('tenants.units') }) }];
  return (
    <Form.List name="units">
      {(fields, { add, remove }) => (
        <>
          {fields.map((f, i) => (
            <div className="unit-row" key={f.key}>
              <Form.Item name={[f.name, 'unitId']} label={t('tenant.unitNo', { n: i + 1 })} rules={needed}>
                <UnitPicker parkId={parkId} on={from || undefined} />
              </Form.Item>
              <Form.Item name={[f.name, 'seats']} label={t('tenant.seatCount')}>
                <InputNumber min={1} precision={0} placeholder={t('tenant.wholeUnit')} />
              </Form.Item>
              {fields.length > 1 && (
                <Button
                  type="text"
                  icon={<MinusCircleOutlined />}
                  aria-label={t('tenant.removeUnit', { n: i + 1 })}
                  onClick={() => remove(f.name)}
                />
              )}
            </div>
          ))}
          <Form.Item>
            <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({})}>
              {t('tenant.addUnit')}
            </Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}
