import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { leaveByLink } from '@/api/client';
import type { Me } from '@/api/gen/types.gen';
import { LinkButton } from '@/shared/ui/LinkButton';
import { StatusPage } from './StatusPage';

export function NoAccessPage({ me }: { me: Me }) {
  const { t } = useTranslation();
  return (
    <StatusPage
      code=""
      home={false}
      title={t('access.none', { name: me.displayName })}
      text={t('access.noneText', { email: me.email ?? me.displayName })}
    >
      <LinkButton to="/my-applications">{t('shell.myApplications')}</LinkButton>
      <Button href="/">{t('access.again')}</Button>
      <Button href="/auth/logout" onClick={leaveByLink}>
        {t('shell.signOut')}
      </Button>
    </StatusPage>
  );
}
