import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ParkUpdateRequestSchema } from '@/api/gen/schemas.gen';
import { ParkKind, ParkLevel } from '@/api/gen/types.gen';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import { RegionPicker } from './RegionPicker';

/** By whose clocks a park may live. */
const ZONES = ['Asia/Shanghai', 'Asia/Urumqi'];

/** The fields that creating and editing a park share. */
export function ParkFields({ region }: { region?: { value: string; label: string } }) {
  const { t } = useTranslation();
  const rules = rulesOf(ParkUpdateRequestSchema, t);
  const item = (name: Parameters<typeof rules>[0], key: string) => ({
    name,
    label: t(`parks.${key}`),
    rules: rules(name, t(`parks.${key}`)),
  });
  return (
    <>
      <Form.Item {...item('name', 'name')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item {...item('kind', 'kind')}>
        <Select options={Object.values(ParkKind).map((value) => ({ value, label: t(`enums.ParkKind.${value}`) }))} />
      </Form.Item>
      <Form.Item {...item('level', 'level')}>
        <Select options={Object.values(ParkLevel).map((value) => ({ value, label: t(`enums.ParkLevel.${value}`) }))} />
      </Form.Item>
      <Form.Item {...item('recognisedOn', 'recognisedOn')}>
        <DateInput />
      </Form.Item>
      <Form.Item {...item('regionCode', 'region')}>
        <RegionPicker initial={region} />
      </Form.Item>
      <Form.Item {...item('address', 'address')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item {...item('operatedArea', 'area')}>
        <InputNumber<string> stringMode min="0" precision={2} suffix="㎡" className="full" />
      </Form.Item>
      <Form.Item {...item('openedOn', 'openedOn')}>
        <DateInput />
      </Form.Item>
      <Form.Item {...item('timeZone', 'timeZone')} extra={t('parks.timeZoneHelp')}>
        <Select options={ZONES.map((value) => ({ value, label: t(`parks.zone.${value.replace('Asia/', '')}`) }))} />
      </Form.Item>
    </>
  );
}
