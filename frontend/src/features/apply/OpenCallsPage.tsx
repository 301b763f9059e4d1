import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { publicCallListOptions, publicParkGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { lastDay } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import '@/features/admission/words';

const route = getRouteApi('/apply/$parkId/');
/** A park has a handful of calls at a time. */
const SHOWN = 50;

/** What one can apply for in a park; nobody needs to sign in. */
export function OpenCallsPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const park = useQuery(publicParkGetOptions({ path: { parkId } }));
  const calls = useQuery({
    ...publicCallListOptions({ path: { parkId }, query: { size: SHOWN } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Loaded query={park}>
      {({ name }) => (
        <div className="stack">
          <PageHead title={t('apply.open')} note={name} />
          <Loaded query={calls}>
            {({ items }) =>
              items.length === 0 ? (
                <p className="empty">{t('apply.none')}</p>
              ) : (
                <ul className="cards">
                  {items.map((call) => (
                    <li key={call.id}>
                      <div className="card">
                        <Link to="/apply/$parkId/$callId" params={{ parkId, callId: call.id }}>
                          {call.title}
                        </Link>
                        <span className="row">
                          <span className={`tag stage-${call.stage}`}>{t(`enums.Stage.${call.stage}`)}</span>
                          <span className="num">
                            {t('apply.until', { from: call.opensOn, last: lastDay(call.closesOn) })}
                          </span>
                        </span>
                      </div>
                    </li>
                  ))}
                </ul>
              )
            }
          </Loaded>
          <p>
            <Link to="/notices/$parkId" params={{ parkId }}>
              {t('apply.toNotices')}
            </Link>
          </p>
        </div>
      )}
    </Loaded>
  );
}
