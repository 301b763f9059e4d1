import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExitItemView } from '@/api/gen/types.gen';
import { money } from '@/shared/lib/format';
import { Amount } from '@/shared/ui/Amount';
import { ScrollX } from '@/shared/ui/ScrollX';

type Props = { items: ExitItemView[]; link?: (item: ExitItemView) => ReactNode };

const TAG = { OPEN: 'tag-bad', DONE: 'tag-yes', AGREED_LATER: 'tag-warn' } as const;

/** One line a thing, open ones first. */
export function Items({ items, link }: Props) {
  const { t } = useTranslation();
  if (items.length === 0) return <p className="note">{t('exits.none')}</p>;
  return (
    <ScrollX label={t('exits.settlementItems')}>
      <table className="exit-table">
        <thead>
          <tr>
            <th scope="col">{t('exits.item')}</th>
            <th scope="col">{t('exits.source')}</th>
            <th scope="col" className="end">
              {t('exits.amount')}
            </th>
            <th scope="col">{t('exits.day')}</th>
            <th scope="col">{t('exits.stateLabel')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.key}>
              <td>{t(`exits.kind.${item.kind}`)}</td>
              <td>{link?.(item) ?? item.label}</td>
              <td className="end">
                {item.amount && <Amount of={item.amount} />}
                {item.atMost && item.state !== 'DONE' && (
                  <span className="note num">{t('exits.atMostShort', { amount: money(item.atMost) })}</span>
                )}
              </td>
              <td className="num nowrap">{item.day}</td>
              <td>
                <span className="row">
                  <span className={`tag ${TAG[item.state]}`}>{t(`exits.itemState.${item.state}`)}</span>
                  {item.state === 'OPEN' && (item.before === 'CLOSE' || item.before === 'HAND_OVER') && (
                    <span className="note">{t(`exits.before.${item.before}`)}</span>
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
