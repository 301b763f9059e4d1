import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaymentResponse, PaymentView } from '@/api/gen/types.gen';
import { signed } from '@/shared/lib/amount';
import { dateTime, UNKNOWN } from '@/shared/lib/format';
import { Amount } from '@/shared/ui/Amount';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { paymentQuery } from './asked';
import { KindTag } from './KindTag';
import { PaymentRef } from './PaymentRef';
import { ReceiptLink } from './ReceiptLink';
import { UseList } from './UseList';
import './payments.css';
import './words';

const ReverseDrawer = lazy(() => import('./ReverseDrawer'));
const route = getRouteApi('/parks/$parkId/payments/$paymentId');

/** One entry with what it was used for. */
export function PaymentPage() {
  const { parkId, paymentId } = route.useParams();
  const query = useQuery(paymentQuery(parkId, paymentId));
  return <Loaded query={query}>{(of) => <Payment parkId={parkId} of={of} />}</Loaded>;
}

function Payment({ parkId, of }: { parkId: string; of: PaymentResponse }) {
  const { t } = useTranslation();
  const { open } = route.useSearch();
  const navigate = route.useNavigate();
  const { payment } = of;
  const mayReverse = of.abilities.includes('reverse');
  return (
    <div className="stack">
      <PageHead
        title={t(`payments.titleOf.${payment.kind}`, { number: payment.number })}
        tags={<KindTag of={payment} />}
        note={
          <Link to="/parks/$parkId/tenants/$tenantId/account" params={{ parkId, tenantId: payment.tenantId }}>
            {payment.companyName}
          </Link>
        }
        back={
          <Link to="/parks/$parkId/payments" params={{ parkId }}>
            ← {t('payments.title')}
          </Link>
        }
        actions={
          <>
            <ReceiptLink kind={payment.kind} payment={`/parks/${parkId}/payments/${payment.id}`} />
            {mayReverse && (
              <Button danger onClick={() => void navigate({ search: { open: 'reverse' } })}>
                {t('payments.reverse')}
              </Button>
            )}
          </>
        }
      />
      <TakenBack parkId={parkId} payment={payment} />
      <PaymentFacts payment={payment} />
      <Panel title={t(payment.kind === 'REFUND' ? 'payments.madeOf' : 'payments.uses')}>
        <UseList parkId={parkId} of={of} />
      </Panel>
      <Suspense fallback={null}>
        {open === 'reverse' && mayReverse && (
          <ReverseDrawer parkId={parkId} of={of} onClose={() => void navigate({ search: {} })} />
        )}
      </Suspense>
    </div>
  );
}

/** An entry and what took it back name each other. */
function TakenBack({ parkId, payment: p }: { parkId: string; payment: PaymentView }) {
  const { t } = useTranslation();
  const other = p.reversedById ?? p.reversesId;
  if (!other) return null;
  return (
    <Alert
      type={p.reversedById ? 'warning' : 'info'}
      showIcon
      title={
        <>
          {t(p.reversedById ? 'payments.wasReversed' : 'payments.takesBack')}{' '}
          <PaymentRef parkId={parkId} paymentId={other} number={t('payments.seeEntry')} />
        </>
      }
      description={p.reversesId && p.reason ? t('payments.because', { reason: p.reason }) : undefined}
    />
  );
}

function PaymentFacts({ payment: p }: { payment: PaymentView }) {
  const { t } = useTranslation();
  const out = p.kind === 'REFUND';
  return (
    <Panel title={t('payments.about')}>
      <Facts
        items={[
          { label: t('payments.amount'), value: <Amount of={p.amount} />, num: true },
          { label: t(out ? 'payments.paidOn' : 'payments.receivedOn'), value: p.receivedOn, num: true },
          { label: t('payments.method'), value: t(`money.PaymentMethod.${p.method}`) },
          { label: t('payments.voucher'), value: p.voucherNumber, num: true },
          { label: t(out ? 'payments.payee' : 'payments.payer'), value: p.payer },
          ...(p.unused ? [{ label: t('payments.unused'), value: signed(p.unused), num: true }] : []),
          ...(p.reason ? [{ label: t('payments.reason'), value: p.reason }] : []),
          { label: t('payments.remark'), value: p.note },
          {
            label: t('payments.recordedBy'),
            value: t('payments.recordedText', { who: p.recordedBy ?? UNKNOWN, when: dateTime(p.recordedAt) }),
          },
        ]}
      />
    </Panel>
  );
}
