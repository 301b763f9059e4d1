import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SeriesScope } from '@/api/gen/types.gen';
import { DateInput } from '@/shared/ui/DateInput';

export type ScopeValues = { scope: SeriesScope; fromDate?: string | null };

/** All that is to come, or from a day on; one date alone is changed in its own booking. */
export function ScopeFields() {
  const { t } = useTranslation();
  const scope = Form.useWatch<SeriesScope | undefined>('scope');
  const label = t('bookings.series.fromDate');
  return (
    <>
      <Form.Item name="scope" label={t('bookings.series.scope')} extra={t('bookings.series.scopeHelp')}>
        <Radio.Group
          options={(['ALL', 'FOLLOWING'] as const).map((value) => ({
            value,
            label: t(`bookings.series.scopeOf.${value}`),
          }))}
        />
      </Form.Item>
      {scope === 'FOLLOWING' && (
        <Form.Item name="fromDate" label={label} rules={[{ required: true, message: t('form.required', { label }) }]}>
          <DateInput />
        </Form.Item>
      )}
    </>
  );
}

/** The day counts only where it is asked for. */
export const scopeOf = ({ scope, fromDate }: ScopeValues) => ({
  scope,
  fromDate: scope === 'FOLLOWING' ? fromDate : undefined,
});
