import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AgreementPlace, AgreementTerms } from '@/api/gen/types.gen';
import { area, money } from '@/shared/lib/format';
import { Period } from '@/shared/ui/Period';

/** What is let, each place on its own days. */
export function PlaceList({ parkId, places }: { parkId: string; places: AgreementPlace[] }) {
  const { t } = useTranslation();
  return (
    <ul className="plain lines">
      {places.map((place) => (
        <li key={`${place.unitId} ${place.from}`}>
          <Link to="/parks/$parkId/units/$unitId" params={{ parkId, unitId: place.unitId }}>
            {place.number}
          </Link>
          <span className="num">
            {place.seats === null ? area(place.area) : t('agreements.seats', { n: place.seats })}
          </span>
          <Period from={place.from} to={place.to} />
        </li>
      ))}
    </ul>
  );
}

/** Prices from day to day, and why they are others than the list's. */
export function PriceList({ terms }: { terms: AgreementTerms }) {
  const { t } = useTranslation();
  return (
    <>
      <ul className="plain lines">
        {terms.prices.map((step) => (
          <li key={`${step.basis} ${step.from}`}>
            <span className="num">{t('agreements.priceFrom', { from: step.from })}</span>
            <span className="num">
              {money(step.amount)}
              {t(`enums.PricePer.${step.basis}`)}
            </span>
          </li>
        ))}
      </ul>
      {terms.priceReason && (
        <p>
          <span className="note">{t('agreements.priceReason')}</span> {terms.priceReason}
        </p>
      )}
    </>
  );
}
