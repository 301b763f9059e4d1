import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HeadlineNumber, HeadlineRecord } from '@/api/gen/types.gen';
import { money } from '@/shared/lib/format';
import type { Column } from '@/shared/ui/DataList';
import { wan } from '@/shared/ui/headline/figures';

type OneProps = { parkId: string; record: HeadlineRecord };

const Company = ({ parkId, record }: OneProps) => (
  <Link to="/parks/$parkId/companies/$companyId" params={{ parkId, companyId: record.companyId }}>
    {record.companyName}
  </Link>
);

const Bill = ({ parkId, record }: OneProps) => (
  <Link className="num" to="/parks/$parkId/bills/$billId" params={{ parkId, billId: record.recordId }}>
    {record.label}
  </Link>
);

function useValue(number: HeadlineNumber) {
  const { t } = useTranslation();
  return ({ value, level }: HeadlineRecord) => {
    if (value == null) return t('outcome.unknown');
    const amount = { amount: String(value), currency: 'CNY' as const };
    if (number === 'WAIVED') return money(amount);
    const said = number === 'TAX' ? wan(t, amount) : t('outcome.people', { n: Number(value) });
    return level ? t('headline.valueWithLevel', { value: said, level: t(`headline.level.${level}`) }) : said;
  };
}

/** What there is to say of a line: of companies their kind, of certificates what they are, of bills their number. */
export function useRecordColumns(parkId: string, number: HeadlineNumber): Column<HeadlineRecord>[] {
  const { t } = useTranslation();
  const value = useValue(number);
  const columns: Column<HeadlineRecord>[] = [
    { key: 'company', title: t('headline.company'), render: (r) => <Company parkId={parkId} record={r} /> },
  ];
  if (number === 'HONOURS')
    columns.push(
      {
        ...{ key: 'honour', title: t('headline.honourKind') },
        render: (r) => r.honour && t(`enums.QualificationKind.${r.honour}`),
      },
      { key: 'label', title: t('headline.label.HONOURS'), render: (r) => r.label },
    );
  else if (number === 'WAIVED')
    columns.push({
      ...{ key: 'label', title: t('headline.label.WAIVED') },
      render: (r) => <Bill parkId={parkId} record={r} />,
    });
  else columns.push({ key: 'kind', title: t('headline.kind'), render: (r) => t(`enums.CompanyKind.${r.kind}`) });
  if (number !== 'TAX')
    columns.push({
      ...{ key: 'from', title: t(`headline.since.${number}`) },
      render: (r) => <span className="num">{r.from}</span>,
    });
  if (number === 'JOBS' || number === 'TAX' || number === 'WAIVED')
    columns.push({
      ...{ key: 'value', title: t(`headline.value.${number}`), end: number === 'WAIVED' },
      render: (r) => <span className="num">{value(r)}</span>,
    });
  return columns;
}
