import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/shared/lib/useCan';
import { PARK_PAGES } from './parkPages';

/** The bar may be longer than the screen, on a phone to the side: the page one is on comes into sight. */
const show = (nav: HTMLElement | null) => {
  const here = nav?.querySelector<HTMLElement>('.active');
  if (!nav || !here) return;
  nav.scrollLeft = here.offsetLeft - (nav.clientWidth - here.offsetWidth) / 2;
  const below = here.offsetTop + here.offsetHeight - nav.clientHeight;
  if (nav.scrollTop < below || nav.scrollTop > here.offsetTop) nav.scrollTop = below;
};

export function ParkNav({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new page
  useEffect(() => show(nav.current), [pathname]);
  return (
    <nav ref={nav} className="park-nav" aria-label={t('shell.nav')}>
      {PARK_PAGES.filter((i) => can(i.needs)).map(({ to, key, Icon }) => (
        <Link key={key} to={to} params={{ parkId }}>
          <Icon aria-hidden /> {t(`nav.${key}`)}
        </Link>
      ))}
    </nav>
  );
}
