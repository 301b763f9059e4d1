import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ownBillExplanationOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { BillResponse } from '@/api/gen/types.gen';
import { useCanInCompany } from '@/shared/lib/useCan';
import { Loaded } from '@/shared/ui/Loaded';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { BillFacts } from './BillFacts';
import { BillTag } from './BillTag';
import { ownBillQuery } from './bills';
import { Corrections } from './Corrections';
import { Explained } from './Explained';
import { Lines } from './Lines';
import { issuedLine } from './model';
import { PaperLink } from './PaperLink';
import './bills.css';
import './words';

type Props = { companyId: string; billId: string };

/** One's own bill, with the same arithmetic the park sees. */
export function OwnBillPage(props: Props) {
  const { t } = useTranslation();
  const can = useCanInCompany(props.companyId);
  if (can('OWN_BILLING')) return <Own {...props} />;
  return <NotForYou title={t('bills.ownTitle')} text={t('bills.noPermission')} />;
}

function Own({ companyId, billId }: Props) {
  const query = useQuery(ownBillQuery(companyId, billId));
  return <Loaded query={query}>{(of) => <Bill companyId={companyId} of={of} />}</Loaded>;
}

function Bill({ companyId, of }: { companyId: string; of: BillResponse }) {
  const { t } = useTranslation();
  const { bill } = of;
  const explanation = useQuery(ownBillExplanationOptions({ path: { companyId, billId: bill.id } }));
  const link = (id: string, text: string) => (
    <Link className="nowrap" to="/company/$companyId/bills/$billId" params={{ companyId, billId: id }}>
      {text}
    </Link>
  );
  return (
    <div className="stack roomy">
      <PageHead
        title={t(`bills.titleOf.${bill.kind}`, { number: bill.number })}
        tags={<BillTag status={bill.status} />}
        back={
          <Link to="/company/$companyId/bills" params={{ companyId }}>
            ← {t('bills.ownTitle')}
          </Link>
        }
        actions={<PaperLink bill={`/companies/${companyId}/bills/${bill.id}`} />}
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
    </div>
  );
}
