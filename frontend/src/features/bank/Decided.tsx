import { useTranslation } from 'react-i18next';
import type { BankLineView } from '@/api/gen/types.gen';
import { PaymentRef } from '@/features/payments/PaymentRef';
import { dateTime, UNKNOWN } from '@/shared/lib/format';

/** What became of a line, by whom and why. */
export function Decided({ parkId, line: l }: { parkId: string; line: BankLineView }) {
  const { t } = useTranslation();
  if (l.state === 'OPEN') return null;
  return (
    <p>
      <span className={l.state === 'CONFIRMED' ? 'tag tag-yes' : 'tag'}>{t(`money.BankLineState.${l.state}`)}</span>{' '}
      {l.companyName}{' '}
      {l.paymentId && <PaymentRef parkId={parkId} paymentId={l.paymentId} number={l.paymentNumber ?? UNKNOWN} />}{' '}
      {l.reason}{' '}
      <span className="note num">
        {t('bank.decidedBy', { who: l.decidedBy ?? UNKNOWN, when: dateTime(l.decidedAt) })}
      </span>
    </p>
  );
}
