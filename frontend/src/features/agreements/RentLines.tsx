import { useTranslation } from 'react-i18next';
import type { RentMonthLine } from '@/api/gen/types.gen';
import { area, money } from '@/shared/lib/format';
import { Period } from '@/shared/ui/Period';

/** What a month's sum is made of: each place with its days, its price, and whose price that is. */
export function RentLines({ lines }: { lines: RentMonthLine[] }) {
  const { t } = useTranslation();
  return (
    <ul className="plain lines">
      {lines.map((line) => (
        <li key={`${line.unitId} ${line.from} ${line.basis}`}>
          <strong>{line.number}</strong>
          <span className="num">
            {line.basis === 'SQM_MONTH' ? area(line.quantity) : t('agreements.seats', { n: Number(line.quantity) })}
          </span>
          <Period from={line.from} to={line.to} />
          <span className="note num">{t('agreements.days', { n: line.days })}</span>
          <span className="num">
            {money(line.unitPrice)}
            {t(`enums.PricePer.${line.basis}`)}
          </span>
          <strong className="num">{money(line.amount)}</strong>
          {line.listPrice && <span className="tag tag-warn">{t('agreements.listPrice')}</span>}
        </li>
      ))}
    </ul>
  );
}
