import { useTranslation } from 'react-i18next';
import type { TrailEntry } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { ScrollX } from '@/shared/ui/ScrollX';
import type { TrailSearch } from './search';
import { Details, TrailCard, What, Who, Whom } from './TrailRow';

type Props = { entries: TrailEntry[]; onOnly: (p: Partial<TrailSearch>) => void };

export function TrailTable({ entries, onOnly }: Props) {
  const { t } = useTranslation();
  if (useIsPhone()) {
    return (
      <ul className="cards" aria-label={t('trail.title')}>
        {entries.map((e) => (
          <li key={e.id}>
            <TrailCard entry={e} onOnly={onOnly} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ScrollX label={t('trail.title')} className="panel">
      <table className="table">
        <caption className="visually-hidden">{t('trail.title')}</caption>
        <thead>
          <tr>
            {(['at', 'actor', 'what', 'whom', 'changes'] as const).map((k) => (
              <th key={k} scope="col">
                {t(`trail.${k}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((e) => (
            <tr key={e.id}>
              <td className="num">{dateTime(e.at)}</td>
              <td>
                <Who entry={e} onOnly={onOnly} />
              </td>
              <td>
                <What entry={e} />
              </td>
              <td>
                <Whom entry={e} onOnly={onOnly} />
              </td>
              <td>
                <Details entry={e} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
