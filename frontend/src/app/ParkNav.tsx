import {
  ApartmentOutlined,
  AppstoreOutlined,
  BankOutlined,
  ContactsOutlined,
  ImportOutlined,
  InfoCircleOutlined,
  TeamOutlined,
  UsergroupAddOutlined,
} from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/shared/lib/useCan';

const ITEMS = [
  { to: '/parks/$parkId/tenants', key: 'tenants', needs: 'TENANT_READ', Icon: TeamOutlined },
  { to: '/parks/$parkId/board', key: 'board', needs: 'LEASE_READ', Icon: AppstoreOutlined },
  { to: '/parks/$parkId/units', key: 'units', needs: 'SPACE_READ', Icon: ApartmentOutlined },
  { to: '/parks/$parkId/companies', key: 'companies', needs: 'COMPANY_READ', Icon: BankOutlined },
  { to: '/parks/$parkId/mentors', key: 'mentors', needs: 'MENTOR_READ', Icon: ContactsOutlined },
  { to: '/parks/$parkId/members', key: 'members', needs: 'TEAM_READ', Icon: UsergroupAddOutlined },
  { to: '/parks/$parkId/imports', key: 'imports', needs: 'IMPORT_RUN', Icon: ImportOutlined },
  { to: '/parks/$parkId/facts', key: 'facts', needs: 'PARK_READ', Icon: InfoCircleOutlined },
] as const;

export function ParkNav({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  return (
    <nav className="park-nav" aria-label={t('shell.nav')}>
      {ITEMS.filter((i) => can(i.needs)).map(({ to, key, Icon }) => (
        <Link key={key} to={to} params={{ parkId }}>
          <Icon aria-hidden /> {t(`nav.${key}`)}
        </Link>
      ))}
    </nav>
  );
}
