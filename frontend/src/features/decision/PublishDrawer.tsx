import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { noticeGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { decisionPublicize } from '@/api/gen/sdk.gen';
import type { ApplicationResponse } from '@/api/gen/types.gen';
import { STALE } from '@/features/admission/stale';
import { etag } from '@/shared/lib/etag';
import FormDrawer from '@/shared/ui/FormDrawer';
import { Loaded } from '@/shared/ui/Loaded';
import './words';

type Props = { parkId: string; application: ApplicationResponse; noticeId: string | null; onClose: () => void };

/** The approver reads what will be public, and says which meeting decided. */
export default function PublishDrawer({ parkId, application, noticeId, onClose }: Props) {
  const { t } = useTranslation();
  const label = t('decision.minutes');
  return (
    <FormDrawer<{ minutesNumber: string }>
      title={t('decision.publicize')}
      note={t('decision.publicizeNote')}
      okText={t('decision.publicize')}
      invalidates={[...STALE, 'noticeGet', 'noticeList']}
      onClose={onClose}
      submit={(body) =>
        decisionPublicize({
          path: { parkId, applicationId: application.id },
          headers: { 'If-Match': etag(application.version) },
          body,
          throwOnError: true,
        })
      }
    >
      {noticeId && <Preview parkId={parkId} noticeId={noticeId} />}
      <Form.Item
        name="minutesNumber"
        label={label}
        rules={[{ required: true, whitespace: true, message: t('form.required', { label }) }]}
      >
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
    </FormDrawer>
  );
}

function Preview({ parkId, noticeId }: { parkId: string; noticeId: string }) {
  const { t } = useTranslation();
  const query = useQuery(noticeGetOptions({ path: { parkId, noticeId } }));
  return (
    <>
      <h3>{t('decision.noticeText')}</h3>
      <Loaded query={query}>
        {(notice) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls here, and has to by keyboard, too
          <section className="notice-preview pre-line" tabIndex={0} aria-label={t('decision.noticeText')}>
            {notice.text}
          </section>
        )}
      </Loaded>
    </>
  );
}
