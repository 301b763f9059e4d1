import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { NetworkNumbers } from './NetworkNumbers';
import { NetworkParks } from './NetworkParks';
import { networkParksQuery, networkQuery } from './queries';
import { Standing } from './Standing';
import type { NetworkSearch } from './search';
import './words';
import '@/shared/ui/headline/headline.css';

const route = getRouteApi('/network/headline');

/** The headlines of all parks one may see: together, each company once, and side by side. */
export function NetworkHeadlinePage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(networkQuery());
  const parks = useQuery({ ...networkParksQuery(search), placeholderData: keepPreviousData });
  const set = (patch: Partial<NetworkSearch>) =>
    void navigate({ search: (s) => ({ ...s, page: undefined, ...patch }), replace: true, resetScroll: false });
  return (
    <div className="stack">
      <PageHead
        title={t('networkHeadline.title')}
        note={query.data && t(query.data.whole ? 'networkHeadline.noteWhole' : 'networkHeadline.noteOwn')}
      />
      <Loaded query={query} rows={8}>
        {(network) =>
          network.numbers ? (
            <>
              <NetworkNumbers numbers={network.numbers} />
              <Standing network={network} />
            </>
          ) : (
            <p className="empty">{t('networkHeadline.none')}</p>
          )
        }
      </Loaded>
      <Panel title={t('networkHeadline.parks')}>
        <div className="stack">
          <p className="note">{t('networkHeadline.parksNote')}</p>
          <NetworkParks query={parks} search={search} onSearch={set} />
        </div>
      </Panel>
    </div>
  );
}
