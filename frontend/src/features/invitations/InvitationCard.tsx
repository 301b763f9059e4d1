import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { meInvitationAccept, meInvitationDecline } from '@/api/gen/sdk.gen';
import type { OwnInvitationView } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { Panel } from '@/shared/ui/Panel';

export type OnAnswered = (invitation: OwnInvitationView, accepted: boolean) => Promise<void>;

type Props = { invitation: OwnInvitationView; onAnswered: OnAnswered };

/** Who asks, into what and as what; yes, no, and why a yes is not possible. */
export function InvitationCard({ invitation: i, onAnswered }: Props) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const qc = useQueryClient();
  const place = i.companyName ?? i.parkName ?? t('invitations.network');
  const by = [i.companyName && i.parkName, i.invitedBy ?? t('invitations.system')].filter(Boolean).join(' · ');
  const answer = useMutation({
    mutationFn: (accepts: boolean) => {
      const asked = { path: { invitationId: i.id }, throwOnError: true as const };
      return accepts ? meInvitationAccept(asked) : meInvitationDecline(asked);
    },
    onSuccess: async (_, accepts) => {
      message.success(accepts ? t('invitations.accepted', { place }) : t('invitations.declined'));
      await onAnswered(i, accepts);
    },
    onError: (e) => void message.error(errorText(t, e)),
    onSettled: () => qc.invalidateQueries(ofOperations(['meInvitationList'])),
  });
  const decline = () =>
    modal.confirm({
      title: t('invitations.declineOf', { place }),
      content: t('invitations.declineText'),
      okText: t('invitations.decline'),
      cancelText: t('form.cancel'),
      onOk: () => answer.mutate(false),
    });
  return (
    <Panel title={place}>
      <p>{t('invitations.sentence', { by, role: t(`enums.Role.${i.role}`) })}</p>
      {i.hindrance ? (
        <p role="status">{t(`invitations.hindrance.${i.hindrance}`)}</p>
      ) : (
        <p className="note num">{t('invitations.until', { day: dateTime(i.expiresAt).slice(0, 10) })}</p>
      )}
      <div className="row">
        <Button
          type="primary"
          disabled={Boolean(i.hindrance)}
          loading={answer.isPending && answer.variables}
          aria-label={t('invitations.acceptOf', { place })}
          onClick={() => answer.mutate(true)}
        >
          {t('invitations.accept')}
        </Button>
        <Button aria-label={t('invitations.declineOf', { place })} onClick={decline}>
          {t('invitations.decline')}
        </Button>
      </div>
    </Panel>
  );
}
