import { DownOutlined, MailOutlined, UserOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { leaveByLink } from '@/api/client';
import { parkGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { Me } from '@/api/gen/types.gen';
import { Disclosure } from '@/shared/ui/Disclosure';
import { Bell } from './Bell';
import { LanguageSwitch } from './LanguageSwitch';
import { PaletteButton } from './PaletteButton';
import { ParkLinks } from './ParkLinks';
import { homesOf, homeWord } from './session';

export function TopBar({ me }: { me: Me }) {
  const { t } = useTranslation();
  return (
    <header className="bar">
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <Link to="/" className="brand">
        <img src="/icon.svg" alt="" width={24} height={24} />
        {t('app.name')}
      </Link>
      <ParkSwitch me={me} />
      <span className="grow" />
      <Invited n={me.openInvitations} />
      <Bell />
      <PaletteButton me={me} />
      <LanguageSwitch />
      <Disclosure
        label={t('shell.account', { name: me.displayName })}
        button={
          <>
            <UserOutlined aria-hidden /> <span className="wide-only">{me.displayName}</span>
          </>
        }
      >
        <p className="panel-note">{me.displayName}</p>
        <RoleLinks me={me} />
        <Link to="/my-applications">{t('shell.myApplications')}</Link>
        <Link to="/account">{t('shell.myAccount')}</Link>
        <Link to="/calendars">{t('shell.calendars')}</Link>
        <Link to="/my-data">{t('shell.myData')}</Link>
        <a href="/auth/logout" onClick={leaveByLink}>
          {t('shell.signOut')}
        </a>
      </Disclosure>
    </header>
  );
}

/** What waits for the person's own answer, on every page until it is given. */
function Invited({ n }: { n: number }) {
  const { t } = useTranslation();
  if (n === 0) return null;
  return (
    <Link to="/invitations" className="bar-button" aria-label={t('shell.invitations', { n })}>
      <MailOutlined aria-hidden /> <span className="tag num">{n}</span>
    </Link>
  );
}

function RoleLinks({ me }: { me: Me }) {
  const { t } = useTranslation();
  return homesOf(me).map((h) => (
    <Link key={h.to + JSON.stringify(h.params)} to={h.to} params={h.params}>
      {t(`shell.home.${homeWord(h)}`)}
    </Link>
  ));
}

function ParkSwitch({ me }: { me: Me }) {
  const { t } = useTranslation();
  const { parkId } = useParams({ strict: false });
  const { data: park } = useQuery({ ...parkGetOptions({ path: { parkId: parkId ?? '' } }), enabled: false });
  if (!parkId || !park) return null;
  const alone = me.parks.length < 2 && !me.permissions.includes('NETWORK_READ');
  if (alone) return <span className="park-name">{park.name}</span>;
  return (
    <Disclosure
      label={t('shell.switchPark', { name: park.name })}
      button={
        <>
          <span className="park-name">{park.name}</span> <DownOutlined aria-hidden style={{ fontSize: 10 }} />
        </>
      }
    >
      <ParkLinks current={parkId} />
    </Disclosure>
  );
}
