import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applicationReveal } from '@/api/gen/sdk.gen';
import type { ApplicantFounder, ApplicationResponse } from '@/api/gen/types.gen';
import { UNKNOWN } from '@/shared/lib/format';
import { errorText } from '@/shared/lib/problem';
import { Panel } from '@/shared/ui/Panel';

type Props = { parkId: string; application: ApplicationResponse };

/** Who founds it; hardship categories are counted, and shown with a reason only. */
export function Founders({ parkId, application }: Props) {
  const { t } = useTranslation();
  const [revealed, setRevealed] = useState<ApplicantFounder>();
  return (
    <Panel title={t('admission.founders')}>
      <ul className="plain">
        {application.founders.map((founder) => (
          <li key={founder.id} className="row">
            <strong>{founder.name}</strong>
            <span className="num">{founder.bornOn}</span>
            <span className="num">{founder.phone ?? UNKNOWN}</span>
            {founder.categories.map((c) => (
              <span key={c} className="tag">
                {t(`enums.FounderCategory.${c}`)}
              </span>
            ))}
            {founder.sensitiveCount > 0 && (
              <>
                <span className="note">{t('admission.sensitive', { n: founder.sensitiveCount })}</span>
                {application.abilities.includes('reveal') && (
                  <Button size="small" onClick={() => setRevealed(founder)}>
                    {t('admission.reveal')}
                  </Button>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {revealed && (
        <Reveal
          parkId={parkId}
          applicationId={application.id}
          founder={revealed}
          onClose={() => setRevealed(undefined)}
        />
      )}
    </Panel>
  );
}

type RevealProps = { parkId: string; applicationId: string; founder: ApplicantFounder; onClose: () => void };

/** Shown once; gone when the dialog closes. */
function Reveal({ parkId, applicationId, founder, onClose }: RevealProps) {
  const { t } = useTranslation();
  const reveal = useMutation({
    mutationFn: async ({ reason }: { reason: string }) => {
      const { data } = await applicationReveal({
        path: { parkId, applicationId },
        body: { founderId: founder.id, reason },
        throwOnError: true,
      });
      return data;
    },
  });
  return (
    <Modal open title={founder.name} footer={null} onCancel={onClose} destroyOnHidden>
      {reveal.data ? (
        <p aria-live="polite">{reveal.data.categories.map((c) => t(`enums.FounderCategory.${c}`)).join(' / ')}</p>
      ) : (
        <Form<{ reason: string }> layout="vertical" onFinish={reveal.mutate}>
          <p className="note">{t('admission.revealNote')}</p>
          {reveal.isError && <Alert type="error" showIcon role="alert" title={errorText(t, reveal.error)} />}
          <Form.Item
            name="reason"
            label={t('admission.revealReason')}
            rules={[{ required: true, message: t('form.required', { label: t('admission.revealReason') }) }]}
          >
            <Input.TextArea rows={3} maxLength={200} showCount />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={reveal.isPending}>
            {t('admission.reveal')}
          </Button>
        </Form>
      )}
    </Modal>
  );
}
