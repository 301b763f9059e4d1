import { Button, Checkbox } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { SeriesDate, SeriesOutcome } from '@/api/gen/types.gen';
import { isZero } from '@/shared/lib/amount';
import { money } from '@/shared/lib/format';
import { dayNote, fullDay } from '../columns';

const TONE: Partial<Record<SeriesOutcome, string>> = {
  BOOKED: 'tag-yes',
  OVER_QUOTA: 'tag-warn',
  CONFLICT: 'tag-bad',
  CLOSED: 'tag-bad',
  BLACKOUT: 'tag-bad',
  REFUSED: 'tag-bad',
};

/** Left out, and to be had later perhaps. */
export const isSkipped = ({ outcome }: SeriesDate) =>
  outcome === 'CONFLICT' || outcome === 'CLOSED' || outcome === 'BLACKOUT' || outcome === 'REFUSED';

const CODE = /^[a-z]+\.[a-z-]+$/;

/** Why, as far as it may be told. */
function whyOf(t: TFunction, d: SeriesDate) {
  const { facility, from, to, other, reason, amount, outcome } = d;
  const code = reason && CODE.test(reason);
  // Of a date that could not be moved, the time is the one it has kept.
  const kept = outcome === 'BOOKED' && reason ? t('bookings.series.kept') : undefined;
  return [
    ...[kept, facility, from && to && `${from}–${to}`, other],
    code ? t(`bookings.series.refusedFor.${reason}`, { defaultValue: '' }) : reason,
    amount && !isZero(amount) ? money(amount) : undefined,
  ]
    .filter(Boolean)
    .join(' · ');
}

type Props = {
  dates: SeriesDate[];
  /** Days that are chosen to be tried again; without it none can be. */
  chosen?: string[];
  onChoose?: (dates: string[]) => void;
  /** Opens the booking of a date. */
  onOpen?: (bookingId: string) => void;
};

/** One answer for each date. */
export function SeriesDates({ dates, chosen = [], onChoose, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <ul className="plain lines">
      {dates.map((d) => {
        const { date, bookingId } = d;
        const name = [fullDay(t, date), dayNote(t, d)].filter(Boolean).join(' ');
        const toggle = (on: boolean) => onChoose?.(on ? [...chosen, date] : chosen.filter((other) => other !== date));
        return (
          <li key={date}>
            {onChoose && isSkipped(d) ? (
              <Checkbox checked={chosen.includes(date)} onChange={(e) => toggle(e.target.checked)}>
                <span className="num">{name}</span>
              </Checkbox>
            ) : (
              <DateName name={name} onOpen={bookingId && onOpen ? () => onOpen(bookingId) : undefined} />
            )}
            <span className={`tag ${TONE[d.outcome] ?? ''}`}>{t(`bookings.series.outcome.${d.outcome}`)}</span>
            <span className="note">{whyOf(t, d)}</span>
          </li>
        );
      })}
    </ul>
  );
}

function DateName({ name, onOpen }: { name: string; onOpen: (() => void) | undefined }) {
  if (!onOpen) return <span className="num">{name}</span>;
  return (
    <Button type="link" className="bare-link num" onClick={onOpen}>
      {name}
    </Button>
  );
}
