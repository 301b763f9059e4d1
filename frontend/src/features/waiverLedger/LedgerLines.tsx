import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { waiverLedgerLinesOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { LedgerLine } from '@/api/gen/types.gen';
import { BillLink } from '@/features/waivers/BillLink';
import { Amount } from '@/shared/ui/Amount';
import { type Column, DataList } from '@/shared/ui/DataList';
import { Period } from '@/shared/ui/Period';
import type { filterOf } from './filter';
import type { LedgerSearch } from './search';

type Props = {
  parkId: string;
  filter: ReturnType<typeof filterOf>;
  search: LedgerSearch;
  onSearch: (p: Partial<LedgerSearch>) => void;
};

/** The lines of bills and credit notes the sums are made of. */
export function LedgerLines({ parkId, filter, search, onSearch }: Props) {
  const { t } = useTranslation();
  const { page, size } = search;
  const query = useQuery({
    ...waiverLedgerLinesOptions({ path: { parkId }, query: { ...filter, page, size } }),
    placeholderData: keepPreviousData,
  });
  return (
    <DataList
      label={t('waiverLedger.table')}
      query={query}
      columns={useColumns(parkId)}
      rowKey={(l) => `${l.billId} ${l.line} ${l.waiverId} ${l.month} ${l.clawback}`}
      card={(line) => <Card parkId={parkId} line={line} />}
      empty={<p>{t('waiverLedger.empty')}</p>}
      search={search}
      onSearch={onSearch}
    />
  );
}

type LineProps = { parkId: string; line: LedgerLine };

function Bill({ parkId, line }: LineProps) {
  const { t } = useTranslation();
  return (
    <span className="nowrap">
      <BillLink parkId={parkId} billId={line.billId} number={line.billNumber} />{' '}
      <span className="note num">{t('waiverLedger.line', { n: line.line })}</span>
    </span>
  );
}

function Waiver({ parkId, line }: LineProps) {
  return (
    <Link className="num nowrap" to="/parks/$parkId/waivers/$waiverId" params={{ parkId, waiverId: line.waiverId }}>
      {line.waiverNumber}
    </Link>
  );
}

function Kind({ line }: Pick<LineProps, 'line'>) {
  const { t } = useTranslation();
  return (
    <span className={line.clawback ? 'tag tag-warn' : 'tag'}>
      {t(line.clawback ? 'waiverLedger.kindOf.back' : 'waiverLedger.kindOf.waived')}
    </span>
  );
}

function Card({ parkId, line }: LineProps) {
  return (
    <div className="card">
      <Bill parkId={parkId} line={line} />
      <span>{line.companyName}</span>
      <span>
        {line.policyName} <Waiver parkId={parkId} line={line} />
      </span>
      <Period from={line.from} to={line.to} />
      <span className="row">
        <Kind line={line} />
        <Amount of={line.amount} />
      </span>
    </div>
  );
}

function useColumns(parkId: string): Column<LedgerLine>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'month',
      title: t('waiverLedger.month'),
      render: (l) => <span className="num nowrap">{l.month.slice(0, 7)}</span>,
    },
    { key: 'bill', title: t('waiverLedger.bill'), render: (l) => <Bill parkId={parkId} line={l} /> },
    { key: 'company', title: t('waiverLedger.company'), render: (l) => l.companyName },
    { key: 'policy', title: t('waiverLedger.policy'), render: (l) => l.policyName },
    { key: 'waiver', title: t('waiverLedger.waiver'), render: (l) => <Waiver parkId={parkId} line={l} /> },
    { key: 'payer', title: t('waiverLedger.payer'), render: (l) => t(`schemes.payer.${l.payer}`) },
    { key: 'fee', title: t('waiverLedger.fee'), render: (l) => l.fee && t(`money.FeeKind.${l.fee}`) },
    { key: 'days', title: t('waiverLedger.days'), render: (l) => <Period from={l.from} to={l.to} /> },
    { key: 'kind', title: t('waiverLedger.kind'), render: (l) => <Kind line={l} /> },
    { key: 'amount', title: t('waiverLedger.amount'), end: true, render: (l) => <Amount of={l.amount} /> },
  ];
}
