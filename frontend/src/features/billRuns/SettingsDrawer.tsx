import { Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { BillingSettingsRequestSchema } from '@/api/gen/schemas.gen';
import { billingSettingsPut } from '@/api/gen/sdk.gen';
import type { BillingSettingsRequest, BillingSettingsResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { PlanFields } from './PlanFields';

type Props = { parkId: string; settings: BillingSettingsResponse; onClose: () => void };

/** From which day on, in which rhythm and until when the park bills. */
export default function SettingsDrawer({ parkId, settings, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(BillingSettingsRequestSchema, t);
  const { version, abilities: _, ...initial } = settings;
  const percent = (name: 'lateRatePercent' | 'lateCapPercent', max: string, precision: number) => (
    <Form.Item
      name={name}
      label={t(`billRuns.${name}`)}
      extra={t(`billRuns.${name}Help`)}
      rules={rules(name, t(`billRuns.${name}`))}
    >
      <InputNumber<string> stringMode min="0" max={max} precision={precision} suffix="%" className="full" />
    </Form.Item>
  );
  return (
    <FormDrawer<BillingSettingsRequest>
      title={t('billRuns.settings')}
      note={t('billRuns.settingsNote')}
      initial={{ ...initial, billsFrom: initial.billsFrom ?? undefined }}
      invalidates={['billingSettingsGet', 'leasePlanGet']}
      onClose={onClose}
      submit={(body) =>
        billingSettingsPut({ path: { parkId }, headers: { 'If-Match': etag(version) }, body, throwOnError: true })
      }
    >
      <Form.Item
        name="billsFrom"
        label={t('billRuns.billsFrom')}
        extra={t('billRuns.billsFromHelp')}
        rules={rules('billsFrom', t('billRuns.billsFrom'))}
      >
        <DateInput allowClear={false} />
      </Form.Item>
      <PlanFields rules={rules} />
      {percent('lateRatePercent', '0.05', 4)}
      {percent('lateCapPercent', '100', 2)}
    </FormDrawer>
  );
}
