import { useTranslation } from 'react-i18next';
import type { OwnStayView } from '@/api/gen/types.gen';
import { Benefits } from '@/features/chain/Benefits';
import { Due } from '@/features/chain/Due';
import { area } from '@/shared/lib/format';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Panel } from '@/shared/ui/Panel';
import { Period } from '@/shared/ui/Period';
import { StageHistory } from '@/shared/ui/StageHistory';
import { IncubateeTag, StageTag } from '@/shared/ui/Tags';
import '@/features/chain/words';

export function Stay({ companyId, stay }: { companyId: string; stay: OwnStayView }) {
  const { t } = useTranslation();
  return (
    <>
      <Panel title={t('founder.rooms', { park: stay.parkName })}>
        {stay.units.length === 0 ? (
          <p className="note">{t('founder.noRooms')}</p>
        ) : (
          <ul className="rooms">
            {stay.units.map((u) => (
              <li key={u.unitId}>
                <strong>{u.number}</strong>
                <span className="num">{u.seats == null ? area(u.area) : t('tenant.seats', { n: u.seats })}</span>
              </li>
            ))}
          </ul>
        )}
        <p>
          <Period from={stay.from} to={stay.to} />
        </p>
      </Panel>
      <Panel
        title={t('founder.stage')}
        extra={
          <>
            <StageTag stage={stay.stage} />
            <IncubateeTag yes={stay.incubatee} />
          </>
        }
      >
        {stay.clock?.dueOn && (
          <p>
            <Due dueOn={stay.clock.dueOn} daysLeft={stay.clock.daysLeft} />
          </p>
        )}
        {stay.clock && <Benefits {...stay.clock.benefits} />}
        {stay.stages.length ? <StageHistory stages={stay.stages} /> : <p className="note">{t('tenant.noStages')}</p>}
        <p>
          <LinkButton to="/company/$companyId/graduation" params={{ companyId }}>
            {t('chain.ownGraduation')}
          </LinkButton>
        </p>
      </Panel>
    </>
  );
}
