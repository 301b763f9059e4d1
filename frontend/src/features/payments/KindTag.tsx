import { useTranslation } from 'react-i18next';
import type { PaymentView } from '@/api/gen/types.gen';

/** Taken back is told beside the kind: the entry itself stays as it was. */
export function KindTag({ of }: { of: PaymentView }) {
  const { t } = useTranslation();
  return (
    <>
      <span className={of.kind === 'PAYMENT' ? 'tag tag-yes' : 'tag'}>{t(`money.PaymentKind.${of.kind}`)}</span>
      {of.reversedById && <span className="tag tag-bad">{t('payments.reversed')}</span>}
    </>
  );
}
