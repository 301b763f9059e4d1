import { useTranslation } from 'react-i18next';
import type { AgreementResponse, AgreementTerms } from '@/api/gen/types.gen';
import { money } from '@/shared/lib/format';
import { Facts } from '@/shared/ui/Facts';
import { Panel } from '@/shared/ui/Panel';
import { Period } from '@/shared/ui/Period';
import { PlaceList, PriceList } from './TermLists';

type Props = { parkId: string; agreement: AgreementResponse };

/** What is agreed on: the places with their own days, the prices from day to day, what is free, the deposit. */
export function TermsPanel({ parkId, agreement: { terms } }: Props) {
  const { t } = useTranslation();
  return (
    <Panel title={t('agreements.termsPanel')}>
      <h3>{t('agreements.places')}</h3>
      <PlaceList parkId={parkId} places={terms.places} />
      <h3>{t('agreements.prices')}</h3>
      <PriceList terms={terms} />
      <h3>{t('agreements.free')}</h3>
      {terms.free.length === 0 ? (
        <p className="note">{t('agreements.noFree')}</p>
      ) : (
        <ul className="plain lines">
          {terms.free.map((days) => (
            <li key={days.from}>
              <Period from={days.from} to={days.to} />
            </li>
          ))}
        </ul>
      )}
      <Rest terms={terms} />
    </Panel>
  );
}

function Rest({ terms }: { terms: AgreementTerms }) {
  const { t } = useTranslation();
  const { park } = terms;
  return (
    <>
      <h3>{t('agreements.otherTerms')}</h3>
      <Facts
        items={[
          { label: t('agreements.deposit'), value: money(terms.deposit), num: true },
          ...(terms.depositReason ? [{ label: t('agreements.depositReason'), value: terms.depositReason }] : []),
          { label: t('agreements.lateRate'), value: t('agreements.lateRateOf', { rate: terms.lateRate }), num: true },
          ...(park
            ? [
                { label: t('agreements.parkSignatory'), value: park.representative },
                { label: t('agreements.parkPhone'), value: park.phone, num: true },
              ]
            : []),
        ]}
      />
      <Named title={t('agreements.benefits')} items={terms.benefits} />
      <Named title={t('agreements.services')} items={terms.services} />
    </>
  );
}

function Named({ title, items }: { title: string; items: string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="bullets">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
