import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { LeasePlanRequestSchema } from '@/api/gen/schemas.gen';
import { leasePlanPut } from '@/api/gen/sdk.gen';
import type { LeasePlanRequest, LeasePlanResponse } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { etag } from '@/shared/lib/etag';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { PlanFields } from './PlanFields';

type Props = { parkId: string; plan: LeasePlanResponse; onClose: () => void };

/** What one lease has of its own; the rest stays as agreed or as the park does it. */
export default function LeasePlanDrawer({ parkId, plan, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(LeasePlanRequestSchema, t);
  const { rhythm, anchor, timing, dueDays, billsFrom, effective: e } = plan;
  const now = (value: string) => t('billRuns.otherwise', { value });
  return (
    <FormDrawer<LeasePlanRequest>
      title={t('billRuns.plan')}
      note={t('billRuns.planNote')}
      initial={compact({ rhythm, anchor, timing, dueDays, billsFrom })}
      invalidates={['leasePlanGet']}
      onClose={onClose}
      submit={(body) =>
        leasePlanPut({
          path: { parkId, leaseId: plan.leaseId },
          headers: { 'If-Match': etag(plan.version) },
          body: compact(body),
          throwOnError: true,
        })
      }
    >
      <PlanFields
        rules={rules}
        otherwise={{
          rhythm: now(t(`money.Rhythm.${e.rhythm}`)),
          anchor: now(t(`money.Anchor.${e.anchor}`)),
          timing: now(t(`money.Timing.${e.timing}`)),
          dueDays: now(t('billRuns.days', { n: e.dueDays })),
        }}
      />
      <Form.Item name="billsFrom" label={t('billRuns.planFrom')} rules={rules('billsFrom', t('billRuns.planFrom'))}>
        <DateInput />
      </Form.Item>
    </FormDrawer>
  );
}
