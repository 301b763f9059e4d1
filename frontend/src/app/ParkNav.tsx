import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/shared/lib/useCan';
import { PARK_PAGES } from './parkPages';

export function ParkNav({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  return (
    <nav className="park-nav" aria-label={t('shell.nav')}>
      {PARK_PAGES.filter((i) => can(i.needs)).map(({ to, key, Icon }) => (
        <Link key={key} to={to} params={{ parkId }}>
          <Icon aria-hidden /> {t(`nav.${key}`)}
        </Link>
      ))}
    </nav>
  );
}
