import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { inboxListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { MarkAll } from './MarkAll';
import { Messages } from './Messages';
import { useMarking } from './useMarking';
import './words';

const SHOWN = 10;

/** The newest messages under the bell. */
export default function InboxPanel() {
  const { t } = useTranslation();
  const query = useQuery({ ...inboxListOptions({ query: { size: SHOWN } }), staleTime: 0 });
  const marking = useMarking();
  return (
    <section className="inbox-panel" aria-label={t('inbox.title')}>
      <Loaded query={query}>
        {({ items }) => (
          <>
            <div className="inbox-bar">
              <span>{t('inbox.title')}</span>
              <MarkAll messages={items} busy={marking.busy} onMark={marking.until} />
            </div>
            {items.length === 0 && <p className="note">{t('inbox.none')}</p>}
            <Messages messages={items} onRead={marking.one} />
          </>
        )}
      </Loaded>
      <Link to="/inbox" className="inbox-all">
        {t('inbox.all')}
      </Link>
    </section>
  );
}
