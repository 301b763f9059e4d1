import { Button, Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '@/shared/ui/DateInput';
import { UnitPicker } from '@/shared/ui/UnitPicker';
import { needed } from './fields';
import type { Days } from './follow';
import { type Listed, UnitFree } from './UnitFree';

const MOST = 50;

type Props = {
  parkId: string;
  /** Where the form has them. */
  at: string[];
  /** The days of one that is added. */
  days: () => Days;
  /** The lease whose own places are not in the way. */
  ownLease?: string | null;
  /** Takes the listed price over; without it there is no price to take it to. */
  onPrice?: (price: Listed, from: string) => void;
};

/** What is let: whole units or a number of their seats, each on its own days. */
export function PlaceFields(props: Props) {
  const { t } = useTranslation();
  const whole = () => {
    const { from, to } = props.days();
    return { from, to };
  };
  return (
    <Form.List name={props.at}>
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <fieldset key={key}>
              <legend>{t('agreements.placeN', { n: name + 1 })}</legend>
              <Place {...props} n={name} />
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

function Place({ parkId, at, n, ownLease, onPrice }: Props & { n: number }) {
  const { t } = useTranslation();
  const unitId: string | undefined = Form.useWatch([...at, n, 'unitId']);
  const from: string | undefined = Form.useWatch([...at, n, 'from']);
  const to: string | undefined = Form.useWatch([...at, n, 'to']);
  return (
    <>
      <div className="fields">
        <Form.Item name={[n, 'unitId']} label={t('agreements.unit')} rules={needed(t, t('agreements.unit'))}>
          <UnitPicker parkId={parkId} on={from || undefined} />
        </Form.Item>
        <Form.Item name={[n, 'seats']} label={t('agreements.seatCount')}>
          <InputNumber min={1} max={1000} precision={0} className="full" placeholder={t('agreements.wholeUnit')} />
        </Form.Item>
        <Form.Item name={[n, 'from']} label={t('agreements.firstDay')} rules={needed(t, t('agreements.firstDay'))}>
          <DateInput />
        </Form.Item>
        <Form.Item name={[n, 'to']} label={t('agreements.lastDay')} rules={needed(t, t('agreements.lastDay'))}>
          <DateInput />
        </Form.Item>
      </div>
      {unitId && from && to && (
        <UnitFree
          parkId={parkId}
          unitId={unitId}
          from={from}
          last={to}
          ownLease={ownLease}
          onPrice={onPrice && ((price) => onPrice(price, from))}
        />
      )}
    </>
  );
}
