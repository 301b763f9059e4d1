import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownStayListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { FigurePeriodKind } from '@/api/gen/types.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { BySelect } from './BySelect';
import { FigureTable } from './FigureTable';
import { ownMatrixQuery } from './queries';
import '@/shared/ui/figures/words';

/** What the parks where a company stays have recorded of its business, for its own people to read. */
export function OwnFiguresPage({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const stays = useQuery(ownStayListOptions({ path: { companyId } }));
  return (
    <div className="stack roomy">
      <PageHead
        title={t('figures.title')}
        note={t('figures.ownNote')}
        back={
          <Link to="/company/$companyId" params={{ companyId }}>
            ← {t('shell.home.company')}
          </Link>
        }
      />
      <Loaded query={stays}>
        {({ items }) => {
          const parks = [...new Map(items.map((s) => [s.parkId, { value: s.parkId, label: s.parkName }])).values()];
          const [first] = parks;
          return first ? (
            <OfParks companyId={companyId} parks={parks} first={first.value} />
          ) : (
            <p className="note">{t('figures.ownNoStay')}</p>
          );
        }}
      </Loaded>
    </div>
  );
}

type Props = { companyId: string; parks: { value: string; label: string }[]; first: string };

function OfParks({ companyId, parks, first }: Props) {
  const { t } = useTranslation();
  const [park, setPark] = useState(first);
  const [by, setBy] = useState<FigurePeriodKind>(FigurePeriodKind.YEAR);
  const query = useQuery({ ...ownMatrixQuery(companyId, park, by), placeholderData: keepPreviousData });
  return (
    <Panel
      title={parks.find((one) => one.value === park)?.label}
      extra={
        <>
          {parks.length > 1 && (
            <Select aria-label={t('figures.park')} value={park} onChange={setPark} options={parks} />
          )}
          <BySelect value={by} onChange={setBy} />
        </>
      }
    >
      <Loaded query={query}>{(matrix) => <FigureTable matrix={matrix} />}</Loaded>
    </Panel>
  );
}
