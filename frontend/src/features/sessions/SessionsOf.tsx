import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SessionSummary } from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';
import { useCan } from '@/shared/lib/useCan';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { sessionsQuery } from './asked';
import { Due } from './Due';
import { StateTag } from './StateTag';
import { TenantHours } from './TenantHours';
import { timeText } from './when';
import './sessions.css';
import './words';

type Props = { parkId: string; of: { tenant: string } | { mentor: string } };

const SHOWN = 5;

/** The sessions of one tenant, with what it has left of its hours, or of one mentor; for whoever may read them. */
export function SessionsOf(props: Props) {
  return useCan(props.parkId)('MENTOR_READ') ? <Readable {...props} /> : null;
}

function Readable({ parkId, of }: Props) {
  const { t } = useTranslation();
  const query = useQuery(sessionsQuery(parkId, { ...of, size: SHOWN }));
  const ofTenant = 'tenant' in of;
  return (
    <Panel
      title={t(ofTenant ? 'sessions.ofTenant' : 'sessions.ofMentor')}
      extra={
        <LinkButton to="/parks/$parkId/mentor-sessions" params={{ parkId }} search={of}>
          {t('sessions.seeAll')}
        </LinkButton>
      }
    >
      {ofTenant && <TenantHours parkId={parkId} tenantId={of.tenant} />}
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="note">{t('sessions.noneOfTenant')}</p>
          ) : (
            <ul className="plain lines">
              {items.map((s) => (
                <Line key={s.id} parkId={parkId} session={s} who={ofTenant ? s.mentorName : s.companyName} of={of} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

type LineProps = { parkId: string; session: SessionSummary; who: string | null; of: Props['of'] };

function Line({ parkId, session: s, who, of }: LineProps) {
  const { locale } = useLocale();
  return (
    <li>
      <Link to="/parks/$parkId/mentor-sessions" params={{ parkId }} search={{ ...of, session: s.id }}>
        {s.topic}
      </Link>
      {who && <span>{who}</span>}
      <span className="note num">{timeText(s, locale)}</span>
      <StateTag session={s} />
      <Due session={s} />
    </li>
  );
}
