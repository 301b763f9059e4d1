import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/shared/lib/useCan';
import { PARK_GROUPS, PARK_PAGES } from './parkPages';

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
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new page
  useEffect(() => show(nav.current), [pathname]);
  return (
    <nav ref={nav} className="park-nav" aria-label={t('shell.nav')}>
      {PARK_GROUPS.map((group) => (
        <Group key={group} group={group} parkId={parkId} />
      ))}
    </nav>
  );
}

type GroupProps = { group: (typeof PARK_GROUPS)[number]; parkId: string };

/** What one may not open is not there, and neither is a group of nothing. */
function Group({ group, parkId }: GroupProps) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  const id = useId();
  const pages = PARK_PAGES.filter((page) => page.group === group && can(page.needs));
  if (pages.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is of forms
    <div role="group" aria-labelledby={id}>
      <span id={id} className="nav-title">
        {t(`nav.group.${group}`)}
      </span>
      {pages.map(({ to, key, Icon }) => (
        <Link key={key} to={to} params={{ parkId }}>
          <Icon aria-hidden /> {t(`nav.${key}`)}
        </Link>
      ))}
    </div>
  );
}
