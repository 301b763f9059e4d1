import { useTranslation } from 'react-i18next';
import type { OwnAgreement } from '@/api/gen/types.gen';
import { daysBetween, lastDay, today } from '@/shared/lib/format';
import './words';

/** Tells the company's own people that one of their agreements comes to its end. */
export function EndingSoon({ agreement: { state, to } }: { agreement: Pick<OwnAgreement, 'state' | 'to'> }) {
  const { t } = useTranslation();
  if (state !== 'EXPIRING') return null;
  const last = lastDay(to) ?? to;
  return (
    <p className="row">
      <strong className="tag tag-warn num">
        {t('agreements.endsIn', { n: Math.max(0, daysBetween(today(), last)) })}
      </strong>
      <span className="note">{t('agreements.endsInNote', { last })}</span>
    </p>
  );
}
