import { useQuery } from '@tanstack/react-query';
import { Alert, AutoComplete, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { DunningSendRequestSchema } from '@/api/gen/schemas.gen';
import { dunningSend } from '@/api/gen/sdk.gen';
import type { DunningRow, DunningSendRequest } from '@/api/gen/types.gen';
import { signed } from '@/shared/lib/amount';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';
import { stepsQuery } from './asked';

type Props = { parkId: string; row: DunningRow; step: number; onClose: () => void };

const WAYS = ['email', 'hand', 'post'] as const;

/** Makes the letter and writes down how it goes; the letter itself is handed over by a person. */
export default function SendDrawer({ parkId, row, step, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(DunningSendRequestSchema, t);
  const { data } = useQuery(stepsQuery(parkId));
  return (
    <FormDrawer<Pick<DunningSendRequest, 'sentHow'>>
      title={t('dunning.stepOf', { n: step, name: row.dueName })}
      note={t('dunning.sendNote')}
      okText={t('dunning.send')}
      invalidates={['dunningList', 'dunningLetterList']}
      onClose={onClose}
      submit={({ sentHow }, key) =>
        dunningSend({
          path: { parkId },
          headers: { 'Idempotency-Key': key },
          body: { tenantId: row.tenantId, step, sentHow },
          throwOnError: true,
        })
      }
    >
      <Alert
        className="form-banner"
        role="status"
        type="info"
        title={t('dunning.about', {
          ...{ name: row.companyName, amount: signed(row.overdue), day: row.oldestDueOn, n: row.overdueDays },
        })}
        description={data?.steps[step - 1]?.text}
      />
      <Form.Item name="sentHow" label={t('dunning.sentHow')} rules={rules('sentHow', t('dunning.sentHow'))}>
        <AutoComplete options={WAYS.map((way) => ({ value: t(`dunning.way.${way}`) }))} />
      </Form.Item>
    </FormDrawer>
  );
}
