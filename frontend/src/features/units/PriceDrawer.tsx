import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { UnitPriceRequestSchema } from '@/api/gen/schemas.gen';
import { unitPriceSet } from '@/api/gen/sdk.gen';
import { PriceBasis, type UnitPriceRequest, type UnitResponse } from '@/api/gen/types.gen';
import { today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { MoneyField } from '@/shared/ui/MoneyField';
import '@/features/tenants/words';

type Props = { parkId: string; unit: UnitResponse; onClose: () => void };

export default function PriceDrawer({ parkId, unit, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(UnitPriceRequestSchema, t);
  return (
    <FormDrawer<UnitPriceRequest>
      title={t('units.setPrice')}
      note={t('units.priceNote')}
      initial={{ from: today(), basis: unit.kind === 'WORKSTATION' ? 'SEAT_MONTH' : 'SQM_MONTH' }}
      invalidates={['unitGet', 'unitList']}
      onClose={onClose}
      submit={(body, key) =>
        unitPriceSet({
          path: { parkId, unitId: unit.id },
          headers: { 'Idempotency-Key': key },
          body,
          throwOnError: true,
        })
      }
    >
      <Form.Item name="amount" label={t('units.price')} rules={rules('amount', t('units.price'))}>
        <MoneyField />
      </Form.Item>
      <Form.Item name="basis" label={t('tenant.basis')} rules={rules('basis', t('tenant.basis'))}>
        <Select
          options={Object.values(PriceBasis).map((value) => ({ value, label: t(`enums.PriceBasis.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="from" label={t('units.priceFrom')} rules={rules('from', t('units.priceFrom'))}>
        <DateInput />
      </Form.Item>
    </FormDrawer>
  );
}
