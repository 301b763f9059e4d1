import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { billRunTenantGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { BillRunBill, BillRunLineChange, BillRunTenantDetail, BillRunView } from '@/api/gen/types.gen';
import { Lines } from '@/features/bills/Lines';
import { previewedLine } from '@/features/bills/model';
import { signed } from '@/shared/lib/amount';
import { Amount } from '@/shared/ui/Amount';
import { Loaded } from '@/shared/ui/Loaded';
import { Period } from '@/shared/ui/Period';
import { Mend } from './Mend';

type Props = { parkId: string; run: BillRunView; tenantId: string };

/** Everything that would be issued to one tenant, and what the last preview said otherwise. */
export function TenantDetail({ parkId, run, tenantId }: Props) {
  const query = useQuery(billRunTenantGetOptions({ path: { parkId, billRunId: run.id, tenantId } }));
  return <Loaded query={query}>{(detail) => <Detail parkId={parkId} run={run} detail={detail} />}</Loaded>;
}

function Detail({ parkId, run, detail }: { parkId: string; run: BillRunView; detail: BillRunTenantDetail }) {
  const { tenant, bills, changes } = detail;
  return (
    <div className="stack">
      {tenant.notes.map((note) => (
        <Mend
          key={`${note.note} ${note.meterId} ${note.leaseId} ${note.day}`}
          parkId={parkId}
          tenantId={tenant.tenantId}
          note={note}
        />
      ))}
      {/* Once it is issued, there is no preview any more to compare with. */}
      {changes.length > 0 && run.state !== 'ISSUED' && <Changes changes={changes} />}
      {bills.map((bill) => (
        <Bill key={bill.id} parkId={parkId} bill={bill} issued={run.state === 'ISSUED'} />
      ))}
    </div>
  );
}

/** Line by line: what it was, what it is. */
function Changes({ changes }: { changes: BillRunLineChange[] }) {
  const { t } = useTranslation();
  return (
    <section className="run-changes" aria-label={t('billRuns.diff')}>
      <h3>{t('billRuns.diff')}</h3>
      <ul className="plain">
        {changes.map((c) => (
          <li key={`${c.kind} ${c.fee} ${c.label} ${c.from} ${c.before?.amount} ${c.after?.amount}`} className="row">
            {c.kind === 'CREDIT_NOTE' && <span className="tag">{t('bills.kindOf.CREDIT_NOTE')}</span>}
            <span>
              {t(`money.FeeKind.${c.fee}`)} {c.label}
            </span>
            <Period from={c.from} to={c.to} />
            <span className="num">
              {t('billRuns.moved', {
                before: c.before ? signed(c.before) : t('billRuns.none'),
                after: c.after ? signed(c.after) : t('billRuns.none'),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Bill({ parkId, bill, issued }: { parkId: string; bill: BillRunBill; issued: boolean }) {
  const { t } = useTranslation();
  return (
    <section className="run-bill">
      <h3 className="row">
        {t(`bills.kindOf.${bill.kind}`)} <Amount of={bill.payable} />
        {bill.correctsNumber && (
          <span className="note">
            {t('bills.takesBack')} {bill.correctsNumber}
          </span>
        )}
        {issued && (
          <Link to="/parks/$parkId/bills/$billId" params={{ parkId, billId: bill.id }}>
            {t('billRuns.seeBill')}
          </Link>
        )}
        {bill.kind === 'BILL' && <span className="note num">{t('bills.dueBy', { day: bill.dueOn })}</span>}
      </h3>
      <Lines
        lines={bill.lines.map(previewedLine)}
        refText={({ bill: billId, number, line }) => (
          <Link className="nowrap" to="/parks/$parkId/bills/$billId" params={{ parkId, billId }}>
            {t('bills.lineOf', { number, line })}
          </Link>
        )}
      />
    </section>
  );
}
