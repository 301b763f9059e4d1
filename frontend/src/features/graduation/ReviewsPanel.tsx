import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graduationListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { GraduationState, type GraduationSummary } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { ManyFilter } from '@/shared/ui/Filters';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { StateTag } from './StateTag';

type Props = {
  parkId: string;
  states: GraduationState[] | undefined;
  onStates: (states: GraduationState[] | undefined) => void;
};

/** Reviews, the newest first. */
export function ReviewsPanel({ parkId, states, onStates }: Props) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery({
    ...graduationListOptions({ path: { parkId }, query: { page, size: PANEL_SIZE, state: states } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Panel
      title={t('graduation.reviews')}
      extra={
        <ManyFilter
          label={t('graduation.stateLabel')}
          values={Object.values(GraduationState)}
          text={(v) => t(`graduation.state.${v}`)}
          value={states}
          onChange={(v) => {
            setPage(1);
            onStates(v);
          }}
        />
      }
    >
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <p className="note">{t('graduation.noReviews')}</p>}
            <ul className="plain lines">
              {items.map((row) => (
                <Row key={row.id} parkId={parkId} row={row} />
              ))}
            </ul>
            <PanelPager page={page} total={total} onChange={setPage} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Row({ parkId, row }: { parkId: string; row: GraduationSummary }) {
  const { t } = useTranslation();
  return (
    <li>
      <StateTag state={row.state} />
      <Link to="/parks/$parkId/graduation/$graduationId" params={{ parkId, graduationId: row.id }}>
        {row.companyName}
      </Link>
      <span className="note num">
        {t(`graduation.occasion.${row.occasion}`)} · {dateTime(row.proposedAt)}
      </span>
      {row.certificateNumber && <span className="num">{row.certificateNumber}</span>}
    </li>
  );
}
