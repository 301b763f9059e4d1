import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { billExplanationOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { BillResponse } from '@/api/gen/types.gen';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { BillFacts } from './BillFacts';
import { BillTag } from './BillTag';
import { billQuery } from './bills';
import { Corrections } from './Corrections';
import { Explained } from './Explained';
import { Lines } from './Lines';
import { issuedLine } from './model';
import { PaperLink } from './PaperLink';
import './bills.css';
import './words';

const CreditDrawer = lazy(() => import('./CreditDrawer'));
const route = getRouteApi('/parks/$parkId/bills/$billId');

/** One bill or credit note, as it was issued, each amount with its arithmetic. */
export function BillPage() {
  const { parkId, billId } = route.useParams();
  const query = useQuery(billQuery(parkId, billId));
  return <Loaded query={query}>{(of) => <Bill parkId={parkId} of={of} />}</Loaded>;
}

function Bill({ parkId, of }: { parkId: string; of: BillResponse }) {
  const { t } = useTranslation();
  const { bill } = of;
  const { open } = route.useSearch();
  const navigate = route.useNavigate();
  const show = (next: 'credit' | undefined) => void navigate({ search: { open: next } });
  const explanation = useQuery(billExplanationOptions({ path: { parkId, billId: bill.id } }));
  const mayCredit = of.abilities.includes('credit');
  const link = (id: string, text: string) => (
    <Link className="nowrap" to="/parks/$parkId/bills/$billId" params={{ parkId, billId: id }}>
      {text}
    </Link>
  );
  return (
    <div className="stack">
      <PageHead
        title={t(`bills.titleOf.${bill.kind}`, { number: bill.number })}
        tags={<BillTag status={bill.status} />}
        note={
          <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: bill.tenantId }}>
            {bill.companyName}
          </Link>
        }
        back={
          <Link to="/parks/$parkId/bills" params={{ parkId }}>
            ← {t('bills.title')}
          </Link>
        }
        actions={
          <>
            <PaperLink bill={`/parks/${parkId}/bills/${bill.id}`} />
            {of.runId && (
              <LinkButton to="/parks/$parkId/bill-runs/$runId" params={{ parkId, runId: of.runId }}>
                {t('bills.seeRun')}
              </LinkButton>
            )}
            <LinkButton to="/parks/$parkId/tenants/$tenantId/account" params={{ parkId, tenantId: bill.tenantId }}>
              {t('bills.account')}
            </LinkButton>
            {mayCredit && (
              <Button danger onClick={() => show('credit')}>
                {t('bills.credit')}
              </Button>
            )}
          </>
        }
      />
      <BillFacts bill={bill} />
      <Corrections of={of} link={link} />
      <Panel title={t('bills.lines')} extra={<span className="note">{t('bills.linesNote')}</span>}>
        <Lines
          lines={of.lines.map((line) => issuedLine(line, explanation.data))}
          refText={({ bill: id, number, line }) => link(id, t('bills.lineOf', { number, line }))}
        />
      </Panel>
      <Explained query={explanation} />
      <Suspense fallback={null}>
        {open === 'credit' && mayCredit && (
          <CreditDrawer
            parkId={parkId}
            of={of}
            onClose={(made) =>
              made
                ? void navigate({ to: '/parks/$parkId/bills/$billId', params: { parkId, billId: made }, search: {} })
                : show(undefined)
            }
          />
        )}
      </Suspense>
    </div>
  );
}
