import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownBillListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { BillSummary } from '@/api/gen/types.gen';
import { isZero } from '@/shared/lib/amount';
import { useCanInCompany } from '@/shared/lib/useCan';
import { Amount } from '@/shared/ui/Amount';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { Period } from '@/shared/ui/Period';
import { BillTag } from './BillTag';
import './bills.css';
import './words';

/** What one's own company was billed: what is open first in view, each bill one touch away. */
export function OwnBillsPage({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const can = useCanInCompany(companyId);
  if (can('OWN_BILLING')) return <Own companyId={companyId} />;
  return <NotForYou title={t('bills.ownTitle')} text={t('bills.noPermission')} />;
}

function Own({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery({
    ...ownBillListOptions({ path: { companyId }, query: { page, size: PANEL_SIZE } }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="stack roomy">
      <PageHead
        title={t('bills.ownTitle')}
        note={t('bills.ownNote')}
        back={
          <Link to="/company/$companyId" params={{ companyId }}>
            ← {t('shell.home.company')}
          </Link>
        }
        actions={
          <LinkButton to="/company/$companyId/account" params={{ companyId }}>
            {t('bills.account')}
          </LinkButton>
        }
      />
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <p className="note">{t('bills.ownNone')}</p>}
            <ul className="cards">
              {items.map((bill) => (
                <li key={bill.id}>
                  <Card companyId={companyId} bill={bill} />
                </li>
              ))}
            </ul>
            <PanelPager page={page} total={total} onChange={setPage} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function Card({ companyId, bill }: { companyId: string; bill: BillSummary }) {
  const { t } = useTranslation();
  return (
    <Link className="card own-bill" to="/company/$companyId/bills/$billId" params={{ companyId, billId: bill.id }}>
      <span className="row">
        <strong className="num">{bill.number}</strong>
        <BillTag status={bill.status} />
      </span>
      <Amount of={bill.payable} />
      <span className="note">
        {t(`bills.kindOf.${bill.kind}`)} · <Period from={bill.from} to={bill.to} />
      </span>
      <span className="note num">
        {isZero(bill.open) ? t('bills.issuedAt', { day: bill.issuedOn }) : t('bills.dueBy', { day: bill.dueOn })}
      </span>
    </Link>
  );
}
