import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { unitSplit } from '@/api/gen/sdk.gen';
import { UnitKind, type UnitPartRequest, type UnitResponse, type UnitSplitRequest } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { today } from '@/shared/lib/format';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { CHANGED_BY_RESHAPING, sumOf } from './reshaping';

type Props = { parkId: string; unit: UnitResponse; onClose: () => void };
type Values = { on: string; parts: Partial<UnitPartRequest>[]; remeasured?: boolean; reason?: string };

const toRequest = ({ remeasured, parts, ...v }: Values): UnitSplitRequest => ({
  ...v,
  parts: parts as UnitPartRequest[],
  remeasuredArea: remeasured ? sumOf(parts.map((p) => p.area)) : undefined,
});

export default function SplitDrawer({ parkId, unit, onClose }: Props) {
  const { t } = useTranslation();
  const { number, kind } = unit;
  const part = (n: number) => ({ number: `${number}-${n}`, kind });
  const needed = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  return (
    <FormDrawer<Values>
      title={t('units.splitTitle', { number })}
      note={t('units.splitNote', { number })}
      okText={t('units.split')}
      initial={{ on: today(), parts: [part(1), part(2)] }}
      invalidates={CHANGED_BY_RESHAPING}
      onClose={onClose}
      submit={(v) =>
        unitSplit({
          path: { parkId, unitId: unit.id },
          headers: { 'If-Match': etag(unit.version) },
          body: toRequest(v),
          throwOnError: true,
        })
      }
    >
      <Form.Item name="on" label={t('units.on')} extra={t('units.onHelp')} rules={needed(t('units.on'))}>
        <DateInput />
      </Form.Item>
      <Parts part={part} />
      <Sum whole={unit.area} />
      <Form.Item name="remeasured" valuePropName="checked">
        <Checkbox>{t('units.remeasured')}</Checkbox>
      </Form.Item>
      <Form.Item name="reason" label={t('units.reason')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}

function Parts({ part }: { part: (n: number) => Partial<UnitPartRequest> }) {
  const { t } = useTranslation();
  return (
    <Form.List name="parts">
      {(fields, { add, remove }) => (
        <>
          {fields.map((f, i) => (
            <fieldset className="part" key={f.key}>
              <legend>
                {t('units.part', { n: i + 1 })}
                {fields.length > 2 && (
                  <Button
                    type="text"
                    size="small"
                    icon={<MinusCircleOutlined />}
                    aria-label={t('units.removePart', { n: i + 1 })}
                    onClick={() => remove(f.name)}
                  />
                )}
              </legend>
              <PartFields name={f.name} />
            </fieldset>
          ))}
          <Form.Item>
            <Button type="dashed" icon={<PlusOutlined />} onClick={() => add(part(fields.length + 1))}>
              {t('units.addPart')}
            </Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}

function PartFields({ name }: { name: number }) {
  const { t } = useTranslation();
  const item = (key: 'number' | 'kind' | 'area' | 'seats', required: boolean) => ({
    name: [name, key],
    label: t(`units.${key}`),
    rules: required ? [{ required, message: t('form.required', { label: t(`units.${key}`) }) }] : undefined,
  });
  return (
    <div className="part-fields">
      <Form.Item {...item('number', true)}>
        <Input autoComplete="off" maxLength={30} />
      </Form.Item>
      <Form.Item {...item('kind', true)}>
        <Select options={Object.values(UnitKind).map((value) => ({ value, label: t(`enums.UnitKind.${value}`) }))} />
      </Form.Item>
      <Form.Item {...item('area', true)}>
        <InputNumber<string> stringMode min="0.01" precision={2} suffix="㎡" className="full" />
      </Form.Item>
      <Form.Item {...item('seats', false)}>
        <InputNumber min={1} precision={0} className="full" />
      </Form.Item>
    </div>
  );
}

/** The arithmetic while it is typed; the server decides. */
function Sum({ whole }: { whole: string }) {
  const { t } = useTranslation();
  const parts: Values['parts'] = Form.useWatch('parts') ?? [];
  return (
    <p className="note num" aria-live="polite">
      {t('units.sum', { sum: sumOf(parts.map((p) => p?.area)), whole })}
    </p>
  );
}
