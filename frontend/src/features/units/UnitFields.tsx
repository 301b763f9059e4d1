import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { UnitUpdateRequestSchema } from '@/api/gen/schemas.gen';
import { UnitKind } from '@/api/gen/types.gen';
import { rulesOf } from '@/shared/lib/rules';

export function UnitFields() {
  const { t } = useTranslation();
  const rules = rulesOf(UnitUpdateRequestSchema, t);
  const item = (name: Parameters<typeof rules>[0]) => ({
    name,
    label: t(`units.${name}`),
    rules: rules(name, t(`units.${name}`)),
  });
  return (
    <>
      <Form.Item {...item('number')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item {...item('kind')}>
        <Select options={Object.values(UnitKind).map((value) => ({ value, label: t(`enums.UnitKind.${value}`) }))} />
      </Form.Item>
      <Form.Item {...item('area')}>
        <InputNumber<string> stringMode min="0" precision={2} suffix="㎡" className="full" />
      </Form.Item>
      <Form.Item {...item('seats')} extra={t('units.seatsHelp')}>
        <InputNumber min={0} precision={0} className="full" />
      </Form.Item>
      <Form.Item {...item('remark')}>
        <Input.TextArea rows={2} />
      </Form.Item>
    </>
  );
}
