import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exitSettlementGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { exitDebtPlanApprove, exitFileUpload, exitSettle } from '@/api/gen/sdk.gen';
import type { ExitDebtPlanView, ExitItemView, ExitResponse, ExitSettlementView } from '@/api/gen/types.gen';
import { dateTime, money } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { Balance } from './Balance';
import { ItemLink } from './ItemLink';
import { Items } from './Items';
import { callOf } from './moves';
import { Upload } from './Upload';
import { useAsk } from './useAsk';

const ReturnDrawer = lazy(() => import('./ReturnDrawer'));

type Props = { parkId: string; exit: ExitResponse; onPlan: () => void };

/** How things stand now, and what was kept of it before. */
export function SettlementPanel({ parkId, exit, onPlan }: Props) {
  const { t } = useTranslation();
  const ask = useAsk();
  const can = useCan(parkId);
  const [back, setBack] = useState<ExitItemView>();
  const query = useQuery(exitSettlementGetOptions({ path: { parkId, exitCaseId: exit.id } }));
  const may = (ability: string) => exit.abilities.includes(ability);
  return (
    <Panel
      title={t('exits.settlement')}
      extra={
        <>
          {may('planDebt') && <Button onClick={onPlan}>{t('exits.planDo')}</Button>}
          {may('settle') && (
            <Button
              onClick={() =>
                void ask({
                  title: t('exits.freeze'),
                  content: t('exits.settlementNote'),
                  okText: t('exits.freeze'),
                  make: () => exitSettle(callOf(parkId, exit)),
                })
              }
            >
              {t('exits.freeze')}
            </Button>
          )}
        </>
      }
    >
      <p className="note">{t('exits.settlementNote')}</p>
      <Loaded query={query}>
        {({ items, balance, plan, frozen }) => (
          <div className="stack">
            <Balance balance={balance} />
            <Items
              items={items}
              link={(item) => (
                <ItemLink
                  parkId={parkId}
                  tenantId={exit.tenantId}
                  item={item}
                  onReturn={can('PAYMENT_EDIT') ? setBack : undefined}
                />
              )}
            />
            {plan && <Plan parkId={parkId} exit={exit} plan={plan} />}
            <Frozen frozen={frozen} />
          </div>
        )}
      </Loaded>
      <Suspense fallback={null}>
        {back && <ReturnDrawer parkId={parkId} item={back} onClose={() => setBack(undefined)} />}
      </Suspense>
    </Panel>
  );
}

function Frozen({ frozen }: { frozen: ExitSettlementView[] }) {
  const { t } = useTranslation();
  if (frozen.length === 0) return <p className="note">{t('exits.frozenNone')}</p>;
  return (
    <ul className="plain lines">
      {frozen.map((one) => (
        <li key={one.nth}>
          <span>{t('exits.frozen', { nth: one.nth, at: dateTime(one.madeAt), n: one.openItems })}</span>
          <span className="num">
            {t('exits.balance.toPay')} {money(one.balance.toPay)} · {t('exits.balance.toRefund')}{' '}
            {money(one.balance.toRefund)}
          </span>
          <code className="hash" title={t('exits.hash')}>
            SHA-256 {one.hash}
          </code>
        </li>
      ))}
    </ul>
  );
}

function Plan({ parkId, exit, plan }: Omit<Props, 'onPlan'> & { plan: ExitDebtPlanView }) {
  const { t } = useTranslation();
  const ask = useAsk();
  const waits = !plan.approvedAt;
  return (
    <section aria-label={t('exits.plan')}>
      <div className="row">
        <strong>{t('exits.plan')}</strong>
        <span className="num">{money(plan.amount)}</span>
        <span className={`tag ${waits ? 'tag-warn' : 'tag-yes'}`}>
          {waits
            ? t(plan.signed ? 'exits.planWaits' : 'exits.planUnsigned')
            : `${t('exits.planApprovedBy')} ${plan.approvedBy ?? ''}`}
        </span>
        {waits && exit.abilities.includes('planDebt') && (
          <Upload
            label={t('exits.planUpload')}
            send={(file) => exitFileUpload({ ...callOf(parkId, exit), query: { kind: 'DEBT_PLAN' }, body: { file } })}
          />
        )}
        {waits && plan.signed && exit.abilities.includes('approveDebt') && (
          <Button
            type="primary"
            onClick={() =>
              void ask({
                title: t('exits.planApprove'),
                content: t('exits.planApproveText', { amount: money(plan.amount) }),
                okText: t('exits.planApprove'),
                make: () => exitDebtPlanApprove(callOf(parkId, exit)),
              })
            }
          >
            {t('exits.planApprove')}
          </Button>
        )}
      </div>
      <ol className="plain lines">
        {plan.instalments.map((part, i) => (
          <li key={part.dueOn}>
            <span>{t('exits.planPart', { n: i + 1 })}</span>
            <span className="num">{part.dueOn}</span>
            <span className="num">{money(part.amount)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
