import { Form } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { billRunStart } from '@/api/gen/sdk.gen';
import type { BillRunRequest } from '@/api/gen/types.gen';
import { today } from '@/shared/lib/format';
import FormDrawer from '@/shared/ui/FormDrawer';
import { MonthInput } from '@/shared/ui/MonthInput';
import { RUN_CHANGED } from './run';

type Props = { parkId: string; onClose: (runId?: string) => void };

/** Previews a month: nothing is issued by it. */
export default function StartDrawer({ parkId, onClose }: Props) {
  const { t } = useTranslation();
  const made = useRef<string>(undefined);
  const label = t('billRuns.month');
  return (
    <FormDrawer<BillRunRequest>
      title={t('billRuns.start')}
      note={t('billRuns.startNote')}
      okText={t('billRuns.start')}
      initial={{ month: `${today().slice(0, 7)}-01` }}
      invalidates={RUN_CHANGED}
      onClose={() => onClose(made.current)}
      submit={async (body, key) => {
        const { data } = await billRunStart({
          path: { parkId },
          headers: { 'Idempotency-Key': key },
          body,
          throwOnError: true,
        });
        made.current = data.id;
      }}
    >
      <Form.Item name="month" label={label} rules={[{ required: true, message: t('form.required', { label }) }]}>
        <MonthInput allowClear={false} />
      </Form.Item>
    </FormDrawer>
  );
}
