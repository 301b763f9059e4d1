import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { dayTitle } from './columns';
import type { useMoving } from './useMoving';

/** What was moved last, above the grid and next in the order of Tab: it stays until it is taken back or dismissed. */
export function MovedBar({ moved, undo, dismiss }: Omit<ReturnType<typeof useMoving>, 'onMove'>) {
  const { t } = useTranslation();
  return (
    <div role="status" className="moved-bar no-print">
      {moved && (
        <>
          <span className="grow">
            {t('bookings.movedTo', {
              ...{ title: moved.booking.title, day: dayTitle(t, moved.booking.date), from: moved.booking.from },
            })}
          </span>
          <Button size="small" onClick={() => undo(moved)}>
            {t('bookings.undo')}
          </Button>
          <Button size="small" type="text" onClick={dismiss}>
            {t('bookings.dismiss')}
          </Button>
        </>
      )}
    </div>
  );
}
