import { useNavigate } from '@tanstack/react-router';
import { Alert, App, Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BegunApplication } from '@/api/gen/types.gen';
import { errorText } from '@/shared/lib/problem';
import { PageHead } from '@/shared/ui/PageHead';
import './words';

type Props = { parkId: string; begun: BegunApplication; notTaken?: unknown };

/** The link to come back by, this once. The token is behind the #, which no server and no log ever sees. */
export function KeepLink({ parkId, begun, notTaken }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const url = `${window.location.origin}/apply/${parkId}/mine/${begun.id}#${begun.token}`;
  const copy = async () => {
    await navigator.clipboard?.writeText(url);
    message.success(t('apply.copied'));
  };
  return (
    <div className="stack">
      <PageHead title={t('apply.link')} note={t('apply.linkNote')} />
      {notTaken ? (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={t('applicant.notTaken', { reason: errorText(t, notTaken) })}
        />
      ) : null}
      <Input.TextArea
        readOnly
        autoSize
        value={url}
        aria-label={t('apply.link')}
        onFocus={(e) => e.currentTarget.select()}
      />
      <div className="row">
        <Button size="large" onClick={() => void copy()}>
          {t('apply.copy')}
        </Button>
        <Button
          size="large"
          type="primary"
          onClick={() =>
            void navigate({
              to: '/apply/$parkId/mine/$applicationId',
              params: { parkId, applicationId: begun.id },
              hash: begun.token,
            })
          }
        >
          {t('apply.keep')}
        </Button>
      </div>
    </div>
  );
}
