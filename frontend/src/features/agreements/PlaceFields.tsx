import { Button, Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '@/shared/ui/DateInput';
import { UnitPicker } from '@/shared/ui/UnitPicker';
import { needed } from './fields';
import { takePrice } from './takePrice';
import { UnitFree } from './UnitFree';

const AT = ['content', 'places'];
const MOST = 50;

/** What is let: whole units or a number of their seats, each on its own days. */
export function PlaceFields({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const whole = () => ({ from: form.getFieldValue(['content', 'from']), to: form.getFieldValue(['content', 'to']) });
  return (
    <Form.List name={AT}>
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <fieldset key={key}>
              <legend>{t('agreements.placeN', { n: name + 1 })}</legend>
              <Place parkId={parkId} at={name} />
              {fields.length > 1 && (
                <Button type="text" danger onClick={() => remove(name)}>
                  {t('agreements.removePlace', { n: name + 1 })}
                </Button>
              )}
            </fieldset>
          ))}
          <Button block disabled={fields.length >= MOST} onClick={() => add(whole())}>
            {t('agreements.addPlace')}
          </Button>
        </>
      )}
    </Form.List>
  );
}

function Place({ parkId, at }: { parkId: string; at: number }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const unitId: string | undefined = Form.useWatch([...AT, at, 'unitId']);
  const from: string | undefined = Form.useWatch([...AT, at, 'from']);
  const to: string | undefined = Form.useWatch([...AT, at, 'to']);
  return (
    <>
      <div className="fields">
        <Form.Item name={[at, 'unitId']} label={t('agreements.unit')} rules={needed(t, t('agreements.unit'))}>
          <UnitPicker parkId={parkId} on={from || undefined} />
        </Form.Item>
        <Form.Item name={[at, 'seats']} label={t('agreements.seatCount')}>
          <InputNumber min={1} max={1000} precision={0} className="full" placeholder={t('agreements.wholeUnit')} />
        </Form.Item>
        <Form.Item name={[at, 'from']} label={t('agreements.firstDay')} rules={needed(t, t('agreements.firstDay'))}>
          <DateInput />
        </Form.Item>
        <Form.Item name={[at, 'to']} label={t('agreements.lastDay')} rules={needed(t, t('agreements.lastDay'))}>
          <DateInput />
        </Form.Item>
      </div>
      {unitId && from && to && (
        <UnitFree
          parkId={parkId}
          unitId={unitId}
          from={from}
          last={to}
          onPrice={(price) => takePrice(form, price, from)}
        />
      )}
    </>
  );
}
