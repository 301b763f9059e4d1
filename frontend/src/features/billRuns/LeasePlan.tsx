import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leasePlanGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { leasePlanDelete } from '@/api/gen/sdk.gen';
import type { LeasePlanResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { UNKNOWN } from '@/shared/lib/format';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import './words';

const LeasePlanDrawer = lazy(() => import('./LeasePlanDrawer'));

type Props = { parkId: string; leaseId: string };

/** How one lease is billed, and whose way that is. */
export default function LeasePlan({ parkId, leaseId }: Props) {
  const query = useQuery(leasePlanGetOptions({ path: { parkId, leaseId } }));
  return <Loaded query={query}>{(plan) => <Plan parkId={parkId} plan={plan} />}</Loaded>;
}

function Plan({ parkId, plan }: { parkId: string; plan: LeasePlanResponse }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const { effective: e } = plan;
  return (
    <>
      <h2>{t('billRuns.plan')}</h2>
      <Facts
        items={[
          { label: t('billRuns.rhythm'), value: t(`money.Rhythm.${e.rhythm}`) },
          { label: t('billRuns.timing'), value: t(`money.Timing.${e.timing}`) },
          { label: t('billRuns.anchor'), value: t(`money.Anchor.${e.anchor}`) },
          { label: t('billRuns.dueDays'), value: t('billRuns.days', { n: e.dueDays }), num: true },
          { label: t('billRuns.planFrom'), value: plan.effectiveFrom ?? UNKNOWN, num: true },
        ]}
      />
      <p className="note">
        {plan.agreement ? t('billRuns.asAgreed', { number: plan.agreement }) : t('billRuns.asPark')}
      </p>
      {plan.abilities.includes('edit') && (
        <div className="row">
          <Button onClick={() => setEditing(true)}>{t('form.edit')}</Button>
          {plan.version > 0 && <Reset parkId={parkId} plan={plan} />}
        </div>
      )}
      <Suspense fallback={null}>
        {editing && <LeasePlanDrawer parkId={parkId} plan={plan} onClose={() => setEditing(false)} />}
      </Suspense>
    </>
  );
}

function Reset({ parkId, plan }: { parkId: string; plan: LeasePlanResponse }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  const reset = useMutation({
    mutationFn: () =>
      leasePlanDelete({
        path: { parkId, leaseId: plan.leaseId },
        headers: { 'If-Match': etag(plan.version) },
        throwOnError: true,
      }),
    onSuccess: () => message.success(t('form.saved')),
    onError: (e) => message.error(errorText(t, e)),
    onSettled: () => qc.invalidateQueries(ofOperations(['leasePlanGet'])),
  });
  return (
    <Button loading={reset.isPending} onClick={() => reset.mutate()}>
      {t('billRuns.planReset')}
    </Button>
  );
}
