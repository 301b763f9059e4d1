import { useTranslation } from 'react-i18next';
import type { BookingPrice } from '@/api/gen/types.gen';
import { isZero } from '@/shared/lib/amount';
import { money } from '@/shared/lib/format';

const hours = (minutes: number) => String(Math.round((minutes / 60) * 100) / 100);

/** What of it is free, what goes beyond, and what that costs. */
export function Price({ price }: { price: BookingPrice }) {
  const { t } = useTranslation();
  const unknown = price.lines.some((l) => l.charge !== 'FREE' && l.beyondMinutes > 0 && !l.unitPrice);
  return (
    <div className="price">
      {price.freeMinutesLeft != null && <p>{t('bookings.quotaLeft', { n: hours(price.freeMinutesLeft) })}</p>}
      {price.freeMinutes > 0 && <p>{t('bookings.freeOf', { n: hours(price.freeMinutes) })}</p>}
      {price.lines
        .filter((line) => !isZero(line.amount))
        .map((line) => (
          <p key={line.facilityId} className="num">
            {line.charge === 'TIMES'
              ? t('bookings.lineTimes', { name: line.name, price: money(line.unitPrice) })
              : t('bookings.lineHours', {
                  name: line.name,
                  n: hours(line.beyondMinutes),
                  price: money(line.unitPrice),
                  amount: money(line.amount),
                })}
          </p>
        ))}
      <p className="price-sum num">
        {isZero(price.amount)
          ? t(unknown ? 'bookings.priceUnknown' : 'bookings.noCharge')
          : t(price.charged ? 'bookings.charged' : 'bookings.estimate', { amount: money(price.amount) })}
      </p>
    </div>
  );
}
