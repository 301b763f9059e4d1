import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { HoldRequestSchema } from '@/api/gen/schemas.gen';
import { decisionHold } from '@/api/gen/sdk.gen';
import type { ApplicationResponse, HeldUnit } from '@/api/gen/types.gen';
import { STALE } from '@/features/admission/stale';
import { etag } from '@/shared/lib/etag';
import { addDays, today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { FreeUnitPicker } from './FreeUnitPicker';
import { Held } from './Held';
import { asked, MOST_DAYS, wishesOf } from './hold';
import './words';

type Wish = { unitId?: string; seats?: number | null };
type Values = { units: Wish[]; from: string; until: string };
type Props = {
  parkId: string;
  application: ApplicationResponse;
  held: HeldUnit[];
  /** The public reads which units: they are held for longer, and no others. */
  announced: boolean;
  onClose: () => void;
};

/** Chooses what is kept free, from when it is needed and for how long it is kept. */
export default function HoldDrawer({ parkId, application, held, announced, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(HoldRequestSchema, t);
  const first = held[0];
  return (
    <FormDrawer<Values>
      title={t(first ? 'decision.holdAgain' : 'decision.hold')}
      note={t(announced ? 'decision.holdAnnounced' : 'decision.holdNote')}
      initial={{
        units: first ? wishesOf(held) : [{}],
        from: first && first.neededFrom > today() ? first.neededFrom : today(),
        until: addDays(today(), MOST_DAYS - 1),
      }}
      invalidates={[...STALE, 'occupancyUnitList', 'occupancyGet', 'freeUnitList']}
      onClose={onClose}
      submit={(values) =>
        decisionHold({
          path: { parkId, applicationId: application.id },
          headers: { 'If-Match': etag(application.version) },
          body: asked(announced ? { ...values, units: wishesOf(held) } : values),
          throwOnError: true,
        })
      }
    >
      <Form.Item name="from" label={t('decision.from')} rules={rules('from', t('decision.from'))}>
        <DateInput allowClear={false} />
      </Form.Item>
      {announced ? (
        <Held parkId={parkId} held={held} />
      ) : (
        <Units parkId={parkId} number={application.number} held={held} />
      )}
      <Form.Item name="until" label={t('decision.until')} rules={rules('until', t('decision.until'))}>
        <DateInput allowClear={false} />
      </Form.Item>
    </FormDrawer>
  );
}

function Units({ parkId, number, held }: { parkId: string; number: string; held: HeldUnit[] }) {
  const { t } = useTranslation();
  const from: string | undefined = Form.useWatch('from');
  const label = (n: number) => t('decision.unit', { n });
  return (
    <Form.List name="units">
      {(fields, { add, remove }) => (
        <>
          {fields.map((f, i) => (
            <div className="unit-row" key={f.key}>
              <Form.Item
                name={[f.name, 'unitId']}
                label={label(i + 1)}
                rules={[{ required: true, message: t('form.required', { label: label(i + 1) }) }]}
              >
                <FreeUnitPicker parkId={parkId} from={from || today()} number={number} held={held} />
              </Form.Item>
              <Form.Item name={[f.name, 'seats']} label={t('decision.seatCount')}>
                <InputNumber min={1} precision={0} inputMode="numeric" />
              </Form.Item>
              {fields.length > 1 && (
                <Button
                  type="text"
                  icon={<MinusCircleOutlined />}
                  aria-label={t('decision.removeUnit', { n: i + 1 })}
                  onClick={() => remove(f.name)}
                />
              )}
            </div>
          ))}
          <Button type="dashed" block icon={<PlusOutlined />} disabled={fields.length >= 10} onClick={() => add({})}>
            {t('decision.addUnit')}
          </Button>
        </>
      )}
    </Form.List>
  );
}
