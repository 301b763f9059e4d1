import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { TariffChangeRequestSchema, TariffRequestSchema } from '@/api/gen/schemas.gen';
import { tariffChange, tariffCreate } from '@/api/gen/sdk.gen';
import { type ChargeBasis, TariffFee, type TariffRequest, type TariffView } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { etag } from '@/shared/lib/etag';
import { today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { PriceField } from './PriceField';
import { usePer } from './usePer';

/** What each fee may be priced by; the server has the last word. */
const BASES: Record<TariffFee, ChargeBasis[]> = {
  PROPERTY_FEE: ['SQM_MONTH', 'SEAT_MONTH'],
  ENERGY_FEE: ['SQM_MONTH', 'SEAT_MONTH'],
  ELECTRICITY: ['USAGE'],
  WATER: ['USAGE'],
  NETWORK: ['MONTH', 'SEAT_MONTH'],
  FACILITY_HOURS: ['USAGE'],
  FACILITY_TIMES: ['USAGE'],
};

type Props = { parkId: string; tariff?: TariffView; onClose: () => void };
type Values = TariffRequest & { reason?: string };

export default function TariffDrawer({ parkId, tariff, onClose }: Props) {
  const { t } = useTranslation();
  const billed = Boolean(tariff?.billedTo);
  return (
    <FormDrawer<Values>
      title={t(tariff ? (billed ? 'charges.correctTariff' : 'charges.changeTariff') : 'charges.addTariff')}
      note={t(billed ? 'charges.correctNote' : 'charges.tariffHelp', { day: tariff?.billedTo })}
      initial={tariff ?? { fee: 'ELECTRICITY', basis: 'USAGE', from: today() }}
      invalidates={['tariffList']}
      onClose={onClose}
      submit={({ fee, basis, unitPrice, from, reason }, key) =>
        tariff
          ? tariffChange({
              path: { parkId, tariffId: tariff.id },
              headers: { 'If-Match': etag(tariff.version) },
              body: compact({ unitPrice, from, reason }),
              throwOnError: true,
            })
          : tariffCreate({
              path: { parkId },
              headers: { 'Idempotency-Key': key },
              body: { fee, basis, unitPrice, from },
              throwOnError: true,
            })
      }
    >
      {(form) => (
        <>
          <Form.Item name="fee" label={t('charges.fee')}>
            <Select
              disabled={Boolean(tariff)}
              options={Object.values(TariffFee).map((value) => ({ value, label: t(`money.FeeKind.${value}`) }))}
              onChange={(fee: TariffFee) => form.setFieldValue('basis', BASES[fee][0])}
            />
          </Form.Item>
          <BasisField fixed={Boolean(tariff)} />
          <PriceAndDay billed={billed} />
        </>
      )}
    </FormDrawer>
  );
}

function BasisField({ fixed }: { fixed: boolean }) {
  const { t } = useTranslation();
  const per = usePer();
  const fee: TariffFee = Form.useWatch('fee') ?? 'ELECTRICITY';
  return (
    <Form.Item name="basis" label={t('charges.basis')}>
      <Select disabled={fixed} options={BASES[fee].map((value) => ({ value, label: per(fee, value) }))} />
    </Form.Item>
  );
}

function PriceAndDay({ billed }: { billed: boolean }) {
  const { t } = useTranslation();
  const rules = rulesOf(TariffRequestSchema, t);
  const changeRules = rulesOf(TariffChangeRequestSchema, t);
  return (
    <>
      <Form.Item name="unitPrice" label={t('charges.price')} rules={rules('unitPrice', t('charges.price'))}>
        <PriceField />
      </Form.Item>
      <Form.Item name="from" label={t('charges.fromDay')} rules={rules('from', t('charges.fromDay'))}>
        <DateInput disabled={billed} />
      </Form.Item>
      {billed && (
        <Form.Item
          name="reason"
          label={t('charges.reason')}
          rules={[
            { required: true, message: t('form.required', { label: t('charges.reason') }) },
            ...changeRules('reason', t('charges.reason')),
          ]}
        >
          <Input autoComplete="off" />
        </Form.Item>
      )}
    </>
  );
}
