import { Form, Input, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { exitFollowUpRecord } from '@/api/gen/sdk.gen';
import { type ExitFollowUpRequest, type ExitFollowUpView, ExitRevenue } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import FormDrawer from '@/shared/ui/FormDrawer';
import { STALE } from './stale';

type Props = { parkId: string; followUp: ExitFollowUpView; onClose: () => void };

/** What somebody said, or that nobody answered. */
export default function FollowUpDrawer({ parkId, followUp, onClose }: Props) {
  const { t } = useTranslation();
  const needed = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  return (
    <FormDrawer<ExitFollowUpRequest>
      title={`${followUp.companyName} · ${t('exits.followUp', { n: followUp.months })}`}
      initial={{ reached: true }}
      invalidates={STALE}
      onClose={onClose}
      submit={(body) =>
        exitFollowUpRecord({
          path: { parkId, exitFollowUpId: followUp.id },
          headers: { 'If-Match': etag(followUp.version) },
          body: body.reached ? body : { reached: false },
          throwOnError: true,
        })
      }
    >
      {(form) => (
        <>
          <Form.Item name="reached" label={t('exits.reached')}>
            <Radio.Group
              options={[
                { value: true, label: t('exits.reachedYes') },
                { value: false, label: t('exits.reachedNo') },
              ]}
            />
          </Form.Item>
          <Form.Item noStyle shouldUpdate={(a, b) => a.reached !== b.reached}>
            {() => (form.getFieldValue('reached') ? <Answer needed={needed} /> : null)}
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}

function Answer({ needed }: { needed: (label: string) => { required: boolean; message: string }[] }) {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item name="stillRunning" label={t('exits.stillRunning')} rules={needed(t('exits.stillRunning'))}>
        <Radio.Group
          options={[
            { value: true, label: t('exits.stillYes') },
            { value: false, label: t('exits.stillNo') },
          ]}
        />
      </Form.Item>
      <Form.Item name="jobs" label={t('exits.jobs')}>
        <InputNumber min={0} max={999999} precision={0} className="full" />
      </Form.Item>
      <Form.Item name="revenue" label={t('exits.revenueLabel')}>
        <Select
          allowClear
          options={Object.values(ExitRevenue).map((one) => ({ value: one, label: t(`exits.revenue.${one}`) }))}
        />
      </Form.Item>
      <Form.Item name="address" label={t('exits.newAddress')}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="note" label={t('exits.noteLabel')}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
    </>
  );
}
