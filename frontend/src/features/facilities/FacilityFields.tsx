import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FacilityRequestSchema } from '@/api/gen/schemas.gen';
import {
  FacilityBookers,
  FacilityCharge,
  FacilityKind,
  type FacilityRequest,
  type UnitKind,
} from '@/api/gen/types.gen';
import { rulesOf } from '@/shared/lib/rules';
import { MoneyField } from '@/shared/ui/MoneyField';
import { UnitPicker } from '@/shared/ui/UnitPicker';

/** Rooms that nobody rents. */
const COMMON: UnitKind[] = ['MEETING', 'RECEPTION', 'ROADSHOW', 'PUBLIC'];
const STEPS = [5, 10, 15, 30, 60];

function useItem() {
  const { t } = useTranslation();
  const rules = rulesOf(FacilityRequestSchema, t);
  return (name: Parameters<typeof rules>[0], label: string) => ({ name, label, rules: rules(name, label) });
}

export function FacilityFields({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  const item = useItem();
  const kinds = Object.values(FacilityKind).map((value) => ({ value, label: t(`facilities.kind.${value}`) }));
  return (
    <>
      <Form.Item {...item('name', t('facilities.name'))}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item {...item('code', t('facilities.code'))} extra={t('facilities.codeHelp')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item {...item('kind', t('facilities.kindOf'))}>
        <Select options={kinds} />
      </Form.Item>
      <Form.Item {...item('place', t('facilities.place'))} extra={t('facilities.placeHelp')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item {...item('unitId', t('facilities.unit'))}>
        <UnitPicker parkId={parkId} kinds={COMMON} />
      </Form.Item>
      <Form.Item {...item('capacity', t('facilities.capacity'))} extra={t('facilities.capacityHelp')}>
        <InputNumber min={1} max={2000} precision={0} />
      </Form.Item>
      <Form.Item name="features" label={t('facilities.features')} extra={t('facilities.featuresHelp')}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['，', ',', '、', ' ']} />
      </Form.Item>
      <Form.Item {...item('description', t('facilities.description'))}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <RuleFields />
      <PriceFields />
    </>
  );
}

/** Rules in minutes, hours and days, each with the words around its number. */
function RuleFields() {
  const { t } = useTranslation();
  const item = useItem();
  const number = (name: keyof FacilityRequest & string, min: number, max: number, unit: string) => (
    <Form.Item {...item(name, t(`facilities.${name}`))}>
      <InputNumber min={min} max={max} precision={0} suffix={t(`facilities.unitOf.${unit}`)} className="full" />
    </Form.Item>
  );
  return (
    <>
      <h2>{t('facilities.rules')}</h2>
      <Form.Item {...item('bookers', t('facilities.bookersOf'))}>
        <Select
          options={Object.values(FacilityBookers).map((value) => ({ value, label: t(`facilities.bookers.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="needsApproval" valuePropName="checked">
        <Checkbox>{t('facilities.needsApproval')}</Checkbox>
      </Form.Item>
      <Form.Item name="checkIn" valuePropName="checked">
        <Checkbox>{t('facilities.checkIn')}</Checkbox>
      </Form.Item>
      <Form.Item {...item('stepMinutes', t('facilities.stepMinutes'))}>
        <Select options={STEPS.map((value) => ({ value, label: t('facilities.minutes', { n: value }) }))} />
      </Form.Item>
      <div className="field-pair">
        {number('minMinutes', 5, 1440, 'minutes')}
        {number('maxMinutes', 5, 1440, 'minutes')}
        {number('bufferMinutes', 0, 120, 'minutes')}
        {number('noticeMinutes', 0, 10_080, 'minutes')}
        {number('daysAhead', 1, 366, 'days')}
        {number('freeCancelHours', 0, 168, 'hours')}
      </div>
    </>
  );
}

function PriceFields() {
  const { t } = useTranslation();
  const item = useItem();
  const charge = Form.useWatch<FacilityCharge | undefined>('charge');
  return (
    <>
      <h2>{t('facilities.price')}</h2>
      <Form.Item {...item('charge', t('facilities.chargeOf'))} extra={charge && t(`facilities.chargeHelp.${charge}`)}>
        <Select
          options={Object.values(FacilityCharge).map((value) => ({ value, label: t(`facilities.charge.${value}`) }))}
        />
      </Form.Item>
      {charge && charge !== 'FREE' && (
        <Form.Item {...item('ownPrice', t('facilities.ownPrice'))} extra={t('facilities.ownPriceHelp')}>
          <MoneyField />
        </Form.Item>
      )}
    </>
  );
}
