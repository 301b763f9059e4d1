import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { leaseListOptions, unitGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { UnitPriceEntry } from '@/api/gen/types.gen';
import { area, dayAfter, money } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { Period } from '@/shared/ui/Period';

type Props = { parkId: string; unitId: string; from: string; last: string; ownLease?: string | null };
export type Listed = Pick<UnitPriceEntry, 'basis' | 'amount'>;

/** How large the unit is, what it costs by the price list, and who has it in that time. Holds are asked when it is submitted. */
export function UnitFree({
  parkId,
  unitId,
  from,
  last,
  ownLease,
  onPrice,
}: Props & { onPrice?: (price: Listed) => void }) {
  const { t } = useTranslation();
  const unit = useQuery(unitGetOptions({ path: { parkId, unitId } }));
  return (
    <div className="stack" aria-live="polite">
      <Loaded query={unit} rows={1}>
        {({ number, area: squareMetres, seats, prices }) => {
          const price = prices.find((p) => p.from <= from && (p.to === null || p.to > from));
          const facts = [
            `${number} · ${area(squareMetres)}`,
            seats === null ? null : t('agreements.seatsIn', { n: seats }),
            price
              ? t('agreements.priceListed', { price: `${money(price.amount)}${t(`enums.PricePer.${price.basis}`)}` })
              : t('agreements.noPriceListed'),
          ];
          return (
            <span className="row">
              <span className="note num">{facts.filter(Boolean).join(' · ')}</span>
              {price && onPrice && (
                <Button size="small" onClick={() => onPrice(price)}>
                  {t('agreements.takePrice')}
                </Button>
              )}
            </span>
          );
        }}
      </Loaded>
      <Taken parkId={parkId} unitId={unitId} from={from} last={last} ownLease={ownLease} />
    </div>
  );
}

function Taken({ parkId, unitId, from, last, ownLease }: Props) {
  const { t } = useTranslation();
  const to = dayAfter(last) ?? last;
  const leases = useQuery(
    leaseListOptions({ path: { parkId }, query: { unitId, endsFrom: from, size: 100, sort: 'from,asc' } }),
  );
  return (
    <Loaded query={leases} rows={1}>
      {({ items }) => {
        const taken = items.flatMap((lease) =>
          lease.units
            .filter((u) => lease.id !== ownLease && u.unitId === unitId && u.from < to && u.to > from)
            .map((u) => ({ ...u, id: lease.id, company: lease.companyName })),
        );
        if (taken.length === 0) return <span className="tag tag-yes free-tag">{t('agreements.unitFree')}</span>;
        return (
          <ul className="plain">
            {taken.map((u) => (
              <li key={u.id} className="row">
                <span className="tag tag-warn">
                  {u.seats === null ? t('agreements.unitLet') : t('agreements.seatsLet', { n: u.seats })}
                </span>
                <span>{u.company}</span>
                <Period from={u.from} to={u.to} />
              </li>
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}
