import { useTranslation } from 'react-i18next';
import type { Me } from '@/api/gen/types.gen';
import { useCan } from '@/shared/lib/useCan';
import { PARK_PAGES } from '../parkPages';
import { homesOf, homeWord } from '../session';
import type { Item } from './items';

/** The pages this person may open: those of the park they are in, and their own homes. */
export function usePages(me: Me, parkId: string | undefined): Item[] {
  const { t } = useTranslation();
  const can = useCan(parkId ?? '');
  const inPark: Item[] = parkId
    ? PARK_PAGES.filter((p) => can(p.needs)).map((p) => ({
        id: p.key,
        group: 'pages',
        text: t(`nav.${p.key}`),
        also: p.key,
        link: { to: p.to, params: { parkId } },
      }))
    : [];
  const homes: Item[] = homesOf(me)
    .filter((h) => h.to !== '/parks/$parkId/tenants' || !parkId)
    .map((h) => ({
      id: h.to + JSON.stringify(h.params),
      group: 'pages',
      text: t(`shell.home.${homeWord(h)}`),
      also: h.to,
      link: { to: h.to, params: h.params },
    }));
  const mine: Item = {
    id: 'my-applications',
    group: 'pages',
    text: t('shell.myApplications'),
    also: 'my-applications',
    link: { to: '/my-applications' },
  };
  return [...inPark, ...homes, mine];
}
