import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SupplementChange, SupplementResponse, SupplementSide } from '@/api/gen/types.gen';
import { PlaceList, PriceList } from '@/features/agreements/TermLists';
import { lastDay } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';

type Props = { parkId: string; supplement: SupplementResponse };

/** The agreement before and after, side by side; what stays as it was is said once. */
export function SupplementSides({ parkId, supplement }: Props) {
  const { t } = useTranslation();
  const { before, after, changes, effectiveOn, party } = supplement;
  const rows: [SupplementChange, (side: SupplementSide) => ReactNode][] = [
    ['PERIOD', (side) => <span className="num">{t('agreements.untilDay', { last: lastDay(side.to) })}</span>],
    ['PLACES', (side) => <PlaceList parkId={parkId} places={side.terms.places} />],
    ['PRICES', (side) => <PriceList terms={side.terms} />],
    ['PARTY', (side) => <Party side={side} />],
  ];
  return (
    <Panel title={t('supplement.sides')}>
      {rows.map(([change, show]) => (
        <section key={change} aria-label={t(`agreements.supplementChange.${change}`)}>
          <h3>
            {t(`agreements.supplementChange.${change}`)}{' '}
            {changes.includes(change) ? (
              <span className="tag tag-warn">{t('supplement.changed')}</span>
            ) : (
              <span className="tag">{t('supplement.unchanged')}</span>
            )}
          </h3>
          {changes.includes(change) ? (
            <div className="sides">
              <div>
                <p className="note">{t('supplement.before')}</p>
                {show(before)}
              </div>
              <div>
                <p className="note">{t('supplement.after', { from: effectiveOn })}</p>
                {show(after)}
                {change === 'PARTY' && party && (
                  <p>
                    {party.representative} · <span className="num">{party.phone}</span> · {party.address}
                  </p>
                )}
              </div>
            </div>
          ) : (
            show(after)
          )}
        </section>
      ))}
    </Panel>
  );
}

function Party({ side }: { side: SupplementSide }) {
  const { t } = useTranslation();
  return (
    <p>
      {side.partyName} · {t(`enums.CompanyKind.${side.partyKind}`)}
      {side.partyUscc && (
        <>
          {' '}
          · <span className="num">{side.partyUscc}</span>
        </>
      )}
    </p>
  );
}
