import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inboxUnreadOptions } from '@/api/gen/@tanstack/react-query.gen';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { Disclosure } from '@/shared/ui/Disclosure';

const InboxPanel = lazy(() => import('@/features/inbox/InboxPanel'));

const EVERY = 60_000;
const AFTER_THE_PAGE = 1_000;

/** How many messages wait, asked once a minute while the page is looked at. Opens the newest; a phone goes to the page. */
export function Bell() {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const data = useUnread();
  const n = data?.more ? `${data.unread}+` : String(data?.unread ?? 0);
  const label = n === '0' ? t('shell.inbox') : t('shell.inboxUnread', { n });
  const sign = (
    <>
      <BellOutlined aria-hidden />
      {n !== '0' && <span className="tag num bell-count">{n}</span>}
    </>
  );
  if (phone)
    return (
      <Link to="/inbox" className="bar-button" aria-label={label}>
        {sign}
      </Link>
    );
  return (
    <Disclosure label={label} button={sign}>
      <Suspense fallback={null}>
        <InboxPanel />
      </Suspense>
    </Disclosure>
  );
}

/** The page comes first: what it shows is not to wait behind a figure in its bar. */
function useUnread() {
  const [now, setNow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setNow(true), AFTER_THE_PAGE);
    return () => clearTimeout(timer);
  }, []);
  return useQuery({ ...inboxUnreadOptions(), enabled: now, refetchInterval: EVERY }).data;
}
