import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { leaveByLink, leaveSession } from '@/api/client';
import { meSignOut } from '@/api/gen/sdk.gen';
import type { Me } from '@/api/gen/types.gen';
import { errorText } from '@/shared/lib/problem';
import { Facts } from '@/shared/ui/Facts';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import './words';
import '@/features/team/words';

/** Who one is here, in which roles, and the way out of every device. */
export function AccountPage({ me }: { me: Me }) {
  const { t } = useTranslation();
  const roles = [
    ...me.parks.flatMap((p) => p.roles),
    ...me.companies.flatMap((c) => c.roles),
    ...me.personRoles,
    ...me.networkRoles,
  ];
  return (
    <div className="stack roomy">
      <PageHead title={t('account.title')} />
      <Panel title={t('account.who')}>
        <Facts
          items={[
            { label: t('team.name'), value: me.displayName },
            { label: t('account.email'), value: me.email },
            { label: t('account.roles'), value: [...new Set(roles)].map((r) => t(`enums.Role.${r}`)).join('、') },
          ]}
        />
      </Panel>
      <Panel title={t('account.sessions')}>
        <p>{t('account.sessionsText')}</p>
        <div className="row">
          <Button href="/auth/logout" onClick={leaveByLink}>
            {t('account.here')}
          </Button>
          <Everywhere />
        </div>
      </Panel>
    </div>
  );
}

function Everywhere() {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const signOut = useMutation({
    mutationFn: () => meSignOut({ throwOnError: true }),
    onSuccess: () => leaveSession('self'),
    onError: (e) => void message.error(errorText(t, e)),
  });
  const ask = () =>
    modal.confirm({
      title: t('account.everywhere'),
      content: t('account.everywhereText'),
      okText: t('account.everywhereOk'),
      okButtonProps: { danger: true },
      cancelText: t('form.cancel'),
      onOk: () => signOut.mutate(),
    });
  return (
    <Button danger loading={signOut.isPending} onClick={ask}>
      {t('account.everywhere')}
    </Button>
  );
}
