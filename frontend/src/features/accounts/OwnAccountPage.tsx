import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountSummary } from '@/api/gen/types.gen';
import { useCanInCompany } from '@/shared/lib/useCan';
import { Loaded } from '@/shared/ui/Loaded';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { Period } from '@/shared/ui/Period';
import { ownAccountQuery, ownAccountsQuery, ownStatementQuery } from './asked';
import { Figures } from './Figures';
import { OpenBills } from './OpenBills';
import { OwnBillRef } from './OwnBillRef';
import { StatementPanel } from './StatementPanel';
import './accounts.css';
import './words';

const route = getRouteApi('/company/$companyId/account');

/** What one's own company owes, by when, and everything that led there. */
export function OwnAccountPage() {
  const { t } = useTranslation();
  const { companyId } = route.useParams();
  const can = useCanInCompany(companyId);
  if (can('OWN_BILLING')) return <Own companyId={companyId} />;
  return <NotForYou title={t('accounts.ownTitle')} text={t('accounts.noPermission')} />;
}

function Own({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery({
    ...ownAccountsQuery(companyId, page, PANEL_SIZE),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="stack roomy">
      <PageHead
        title={t('accounts.ownTitle')}
        note={t('accounts.ownNote')}
        back={
          <Link to="/company/$companyId" params={{ companyId }}>
            ← {t('shell.home.company')}
          </Link>
        }
      />
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <p className="note">{t('accounts.ownNone')}</p>}
            {items.map((stay, i) => (
              <Stay key={stay.tenantId} companyId={companyId} stay={stay} first={i === 0} many={total > 1} />
            ))}
            <PanelPager page={page} total={total} onChange={setPage} />
          </>
        )}
      </Loaded>
    </div>
  );
}

type StayProps = { companyId: string; stay: AccountSummary; first: boolean; many: boolean };

/** Most companies have one stay; further ones are closed until wanted. */
function Stay({ companyId, stay, first, many }: StayProps) {
  if (!many) return <Account companyId={companyId} tenantId={stay.tenantId} />;
  return (
    <details open={first} className="panel panel-body">
      <summary>
        {stay.parkName} <Period from={stay.from} to={stay.to} />
      </summary>
      <Account companyId={companyId} tenantId={stay.tenantId} />
    </details>
  );
}

function Account({ companyId, tenantId }: { companyId: string; tenantId: string }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const account = useQuery(ownAccountQuery(companyId, tenantId));
  const statement = useQuery({ ...ownStatementQuery(companyId, tenantId, search), placeholderData: keepPreviousData });
  const bill = (id: string, number: string) => <OwnBillRef companyId={companyId} billId={id} number={number} />;
  return (
    <div className="stack">
      <Loaded query={account}>
        {(a) => (
          <>
            <Figures account={a} />
            <Panel title={t('accounts.openBills')}>
              <OpenBills bills={a.openBills} link={(b) => bill(b.billId, b.number)} />
            </Panel>
          </>
        )}
      </Loaded>
      <StatementPanel
        query={statement}
        search={search}
        onSearch={(s) => void navigate({ search: s, resetScroll: false })}
        link={({ kind, id, number }) => {
          if (kind === 'BILL' || kind === 'CREDIT_NOTE') return bill(id, number);
          if (kind === 'PAYMENT' || kind === 'REFUND') return <Receipt companyId={companyId} id={id} number={number} />;
          return <span className="num nowrap">{number}</span>;
        }}
      />
    </div>
  );
}

/** A plain link: in-app browsers save nothing that a script hands them. */
function Receipt({ companyId, id, number }: { companyId: string; id: string; number: string }) {
  const { t } = useTranslation();
  return (
    <a
      className="num nowrap"
      href={`/api/v1/companies/${companyId}/payments/${id}/paper`}
      title={t('accounts.receiptOf', { number })}
      download
    >
      {number}
    </a>
  );
}
