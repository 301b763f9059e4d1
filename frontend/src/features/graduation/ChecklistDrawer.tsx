import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Drawer, Form } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graduationTry } from '@/api/gen/sdk.gen';
import type { GraduationOutlookRow, PolicyMetric } from '@/api/gen/types.gen';
import { METRICS } from '@/features/policies/metrics';
import { ValuesInput } from '@/features/policies/ValuesInput';
import { useCan } from '@/shared/lib/useCan';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { Loaded } from '@/shared/ui/Loaded';
import { Checklist } from './Checklist';
import { ProposeDrawer } from './ProposeDrawer';

type Props = { parkId: string; row: GraduationOutlookRow; onClose: () => void };
type Tried = Partial<Record<PolicyMetric, string[]>>;

/** One tenant's checklist, with figures to try. */
export default function ChecklistDrawer({ parkId, row, onClose }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const can = useCan(parkId);
  const [open, setOpen] = useState(true);
  const [proposes, setProposes] = useState(false);
  const [tried, setTried] = useState<Tried>({});
  if (proposes) return <ProposeDrawer parkId={parkId} row={row} onClose={onClose} />;
  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(o) => !o && onClose()}
      size={phone ? '100%' : 560}
      title={row.companyName}
      footer={
        can('TENANT_EDIT') &&
        !row.openReviewId && (
          <div className="row end">
            <Button type="primary" onClick={() => setProposes(true)}>
              {t('graduation.propose')}
            </Button>
          </div>
        )
      }
    >
      <div className="stack">
        <Checklist checklist={row.checklist} />
        <h3>{t('graduation.whatIf')}</h3>
        <p className="note">{t('graduation.whatIfNote')}</p>
        <WhatIf row={row} tried={tried} onTry={setTried} />
        <Outcome parkId={parkId} row={row} tried={tried} />
      </div>
    </Drawer>
  );
}

type TryProps = { row: GraduationOutlookRow; tried: Tried; onTry: (tried: Tried) => void };

/** What could be shown by a paper and is not met yet. */
function WhatIf({ row, tried, onTry }: TryProps) {
  const { t } = useTranslation();
  const metrics = row.checklist.lines
    .filter((l) => l.line.verdict !== 'PASS')
    .map((l) => l.line.metric)
    .filter((m, i, all) => all.indexOf(m) === i && METRICS[m].type !== 'MONTHS' && METRICS[m].type !== 'BEGINNING');
  return (
    <Form layout="vertical">
      {metrics.map((metric) => (
        <Form.Item key={metric} label={t(`policies.metric.${metric}`)} htmlFor={`try-${metric}`}>
          <ValuesInput
            id={`try-${metric}`}
            metric={metric}
            value={tried[metric]}
            onChange={(values) => onTry({ ...tried, [metric]: values.slice(-1) })}
          />
        </Form.Item>
      ))}
    </Form>
  );
}

function Outcome({ parkId, row, tried }: { parkId: string; row: GraduationOutlookRow; tried: Tried }) {
  const { t } = useTranslation();
  const values = Object.entries(tried).flatMap(([metric, v]) =>
    v?.[0] ? [{ metric: metric as PolicyMetric, value: v[0] }] : [],
  );
  const asked = useDeferredValue(JSON.stringify({ tenantId: row.tenantId, on: row.checklist.on, values }));
  const query = useQuery({
    queryKey: ['graduationTry', parkId, asked],
    queryFn: async ({ signal }) =>
      (await graduationTry({ path: { parkId }, body: JSON.parse(asked), signal, throwOnError: true })).data,
    enabled: values.length > 0,
    placeholderData: keepPreviousData,
  });
  if (values.length === 0) return null;
  return (
    <section aria-label={t('graduation.tried')}>
      <h3>{t('graduation.tried')}</h3>
      <Loaded query={query}>{(checklist) => <Checklist checklist={checklist} />}</Loaded>
    </section>
  );
}
