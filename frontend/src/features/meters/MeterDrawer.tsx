import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { MeterRequestSchema } from '@/api/gen/schemas.gen';
import { meterCreate } from '@/api/gen/sdk.gen';
import { MeterFee, type MeterRequest } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { CHANGED } from './asked';
import { DeviceFields } from './DeviceFields';
import { PlaceFields, type PlaceValues, placesOf, SharedField } from './PlaceFields';

type Values = Omit<MeterRequest, 'places'> & PlaceValues;

export default function MeterDrawer({ parkId, onClose }: { parkId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const rules = rulesOf(MeterRequestSchema, t);
  const item = (name: Parameters<typeof rules>[0], label: string) => ({ name, label, rules: rules(name, label) });
  return (
    <FormDrawer<Values>
      title={t('meters.add')}
      note={t('meters.addNote')}
      initial={{
        fee: 'ELECTRICITY',
        shared: false,
        installedOn: today(),
        device: { number: '', multiplier: '1', firstValue: '0' },
      }}
      invalidates={CHANGED}
      onClose={onClose}
      submit={({ unitId, spots, ...rest }, key) =>
        meterCreate({
          path: { parkId },
          headers: { 'Idempotency-Key': key },
          body: compact({ ...rest, places: placesOf({ shared: rest.shared, unitId, spots }) }),
          throwOnError: true,
        })
      }
    >
      <Form.Item {...item('number', t('meters.number'))} extra={t('meters.numberHelp')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item {...item('fee', t('meters.kind'))}>
        <Select options={Object.values(MeterFee).map((value) => ({ value, label: t(`meters.fee.${value}`) }))} />
      </Form.Item>
      <SharedField />
      <WatchedPlace parkId={parkId} />
      <Form.Item {...item('place', t('meters.place'))}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item {...item('installedOn', t('meters.since'))} extra={t('meters.sinceHelp')}>
        <DateInput />
      </Form.Item>
      <DeviceFields />
    </FormDrawer>
  );
}

function WatchedPlace({ parkId }: { parkId: string }) {
  return <PlaceFields parkId={parkId} shared={Boolean(Form.useWatch('shared'))} />;
}
