import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountResponse, StatementEntry } from '@/api/gen/types.gen';
import { Letters } from '@/features/dunning/Letters';
import { BillRef } from '@/features/payments/BillRef';
import { PaymentRef } from '@/features/payments/PaymentRef';
import { isZero } from '@/shared/lib/amount';
import { useCan } from '@/shared/lib/useCan';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { accountQuery, statementQuery } from './asked';
import { Figures } from './Figures';
import { OpenBills } from './OpenBills';
import { StatementPanel } from './StatementPanel';
import type { AccountSearch } from './search';
import './accounts.css';
import './words';

const RecordDrawer = lazy(() => import('@/features/payments/RecordDrawer'));
const RefundDrawer = lazy(() => import('@/features/payments/RefundDrawer'));
const SettleDrawer = lazy(() => import('./SettleDrawer'));
const route = getRouteApi('/parks/$parkId/tenants/$tenantId_/account');

/** What a tenant owes and has paid ahead, and how it came to that. */
export function AccountPage() {
  const { parkId, tenantId } = route.useParams();
  const query = useQuery(accountQuery(parkId, tenantId));
  return <Loaded query={query}>{(account) => <Account parkId={parkId} account={account} />}</Loaded>;
}

function Account({ parkId, account }: { parkId: string; account: AccountResponse }) {
  const { t } = useTranslation();
  const { open, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const { tenantId } = account;
  const statement = useQuery({ ...statementQuery(parkId, tenantId, search), placeholderData: keepPreviousData });
  const show = (next: AccountSearch['open']) => void navigate({ search: (s) => ({ ...s, open: next }) });
  const close = () => show(undefined);
  return (
    <div className="stack">
      <PageHead
        title={t('accounts.titleOf', { name: account.companyName })}
        back={
          <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId }}>
            ← {account.companyName}
          </Link>
        }
        actions={<Moves parkId={parkId} account={account} onOpen={show} />}
      />
      <Figures account={account} />
      <Panel title={t('accounts.openBills')}>
        <OpenBills
          bills={account.openBills}
          link={(b) => <BillRef parkId={parkId} billId={b.billId} number={b.number} />}
        />
      </Panel>
      <StatementPanel
        query={statement}
        search={search}
        onSearch={(s) => void navigate({ search: { ...s, open }, resetScroll: false })}
        link={(entry) => <Entry parkId={parkId} entry={entry} />}
      />
      <Letters parkId={parkId} tenantId={tenantId} />
      <Suspense fallback={null}>
        {open === 'record' && <RecordDrawer parkId={parkId} tenantId={tenantId} onClose={close} />}
        {open === 'refund' && <RefundDrawer parkId={parkId} tenantId={tenantId} onClose={close} />}
        {open === 'settle' && <SettleDrawer parkId={parkId} account={account} onClose={close} />}
      </Suspense>
    </div>
  );
}

type MoveProps = { parkId: string; account: AccountResponse; onOpen: (open: AccountSearch['open']) => void };

function Moves({ parkId, account, onOpen }: MoveProps) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  const some = !isZero(account.prepaid);
  return (
    <>
      <LinkButton to="/parks/$parkId/payments" params={{ parkId }} search={{ tenant: account.tenantId }}>
        {t('accounts.payments')}
      </LinkButton>
      {can('PAYMENT_EDIT') && (
        <>
          {some && <Button onClick={() => onOpen('refund')}>{t('accounts.refund')}</Button>}
          {some && account.openBills.length > 0 && (
            <Button onClick={() => onOpen('settle')}>{t('accounts.settle')}</Button>
          )}
          <Button type="primary" onClick={() => onOpen('record')}>
            {t('accounts.record')}
          </Button>
        </>
      )}
    </>
  );
}

function Entry({ parkId, entry: { kind, id, number } }: { parkId: string; entry: StatementEntry }) {
  return kind === 'BILL' || kind === 'CREDIT_NOTE' ? (
    <BillRef parkId={parkId} billId={id} number={number} />
  ) : (
    <PaymentRef parkId={parkId} paymentId={id} number={number} />
  );
}
