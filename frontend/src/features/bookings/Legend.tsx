import { useTranslation } from 'react-i18next';

const SHOWN = ['APPROVED', 'REQUESTED', 'IN_USE', 'FINISHED'] as const;

/** What the colours mean, and how one books without a mouse. */
export function Legend({ books }: { books: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="time-legend">
      {SHOWN.map((state) => (
        <span key={state}>
          <i className={`booking-${state}`} />
          {t(`bookings.state.${state}`)}
        </span>
      ))}
      <span>
        <i className="booking-HOLD" />
        {t('bookings.taken.HOLD')}
      </span>
      <span>
        <i className="booking-BLACKOUT" />
        {t('bookings.taken.BLACKOUT')}
      </span>
      <span>
        <i className="time-shut" />
        {t('bookings.cell.shut')}
      </span>
      <span>
        <i className="time-kept" />
        {t('bookings.cell.kept')}
      </span>
      {books && <span className="wide-only">{t('bookings.keys')}</span>}
    </div>
  );
}
