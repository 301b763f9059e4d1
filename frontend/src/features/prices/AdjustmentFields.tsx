import { Form, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type PriceAdjustmentRequest, PriceStep } from '@/api/gen/types.gen';

type Props = { label: string; required?: boolean };

/** Up or down by a percentage, and what to round to. */
export function AdjustmentFields({ label, required = false }: Props) {
  const { t } = useTranslation();
  return (
    <div className="part-fields">
      <Form.Item
        name={['adjustment', 'percent']}
        label={label}
        extra={required ? undefined : t('prices.adjustHelp')}
        rules={[{ required, message: t('form.required', { label }) }]}
      >
        <InputNumber<string> stringMode min="-90" max="900" precision={2} suffix="%" className="full" />
      </Form.Item>
      <Form.Item name={['adjustment', 'step']} label={t('prices.step')}>
        <Select options={Object.values(PriceStep).map((value) => ({ value, label: t(`prices.stepOf.${value}`) }))} />
      </Form.Item>
    </div>
  );
}

/** Without a percentage nothing is adjusted, and nothing rounded either. */
export const adjusted = (a: Partial<PriceAdjustmentRequest> | null | undefined): PriceAdjustmentRequest | undefined =>
  a?.percent ? { percent: a.percent, step: a.step ?? 'FEN' } : undefined;
