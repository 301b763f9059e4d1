import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HeldUnit } from '@/api/gen/types.gen';

/** Each unit or run of seats, from when it is needed and until when it is kept. */
export function Held({ parkId, held }: { parkId: string; held: HeldUnit[] }) {
  const { t } = useTranslation();
  if (held.length === 0) return <p className="note">{t('decision.nothingHeld')}</p>;
  return (
    <ul className="plain lines">
      {held.map((h) => (
        <li key={h.unitId + h.firstSeat}>
          <Link to="/parks/$parkId/units/$unitId" params={{ parkId, unitId: h.unitId }}>
            {h.unit}
          </Link>
          <span className="num">
            <Run held={h} />
          </span>
          <span className="num">{t('decision.neededFrom', { on: h.neededFrom })}</span>
          {h.over ? (
            <span className="tag tag-warn num">{t('decision.over', { on: h.until })}</span>
          ) : (
            <span className="note num">{t('decision.heldUntil', { on: h.until })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Run({ held: { firstSeat: first, seats } }: { held: HeldUnit }) {
  const { t } = useTranslation();
  if (first === null || seats === null) return t('decision.whole');
  return seats === 1 ? t('decision.seat', { first }) : t('decision.seats', { first, last: first + seats - 1 });
}
