import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@/shared/i18n';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { StateTag } from '../StateTag';
import { timeText } from '../when';
import { GROUPS, ownSessionsQuery } from './asked';
import '../sessions.css';
import '../words';

const SHOWN = 3;

/** On the company's home: minutes to confirm first, then what goes on, and the way to ask for more. */
export default function OwnSessionsNext({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const query = useQuery(ownSessionsQuery(companyId, [...GROUPS.toConfirm, ...GROUPS.running], 1, 20));
  return (
    <Panel
      title={t('sessions.title')}
      extra={
        <>
          <LinkButton to="/company/$companyId/sessions" params={{ companyId }}>
            {t('sessions.own.homeAll')}
          </LinkButton>
          <LinkButton primary to="/company/$companyId/sessions" params={{ companyId }} search={{ open: 'ask' }}>
            {t('sessions.own.ask')}
          </LinkButton>
        </>
      }
    >
      <Loaded query={query} rows={1}>
        {({ items }) => {
          if (items.length === 0) return <p className="note">{t('sessions.own.homeNone')}</p>;
          const waits = (state: string) => Number(state === 'MINUTES_FILED');
          const next = [...items].sort((a, b) => waits(b.state) - waits(a.state)).slice(0, SHOWN);
          return (
            <ul className="plain lines">
              {next.map((s) => (
                <li key={s.id}>
                  <Link to="/company/$companyId/sessions/$sessionId" params={{ companyId, sessionId: s.id }}>
                    {s.topic}
                  </Link>
                  <span className="num">{timeText(s, locale)}</span>
                  <StateTag session={s} />
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Panel>
  );
}
