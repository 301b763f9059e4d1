import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { mentorSessionCancel, mentorSessionHold, mentorSessionMiss, mentorSessionReopen } from '@/api/gen/sdk.gen';
import type { SessionResponse } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { etag } from '@/shared/lib/etag';
import FormDrawer from '@/shared/ui/FormDrawer';
import { STALE } from './asked';
import ReasonDrawer from './ReasonDrawer';
import { ReasonField } from './ReasonField';

type Props = {
  parkId: string;
  session: SessionResponse;
  open: 'cancel' | 'miss' | 'reopen' | 'hold';
  onClose: () => void;
};

type Missed = { missedBy: 'COMPANY' | 'MENTOR'; reason?: string };

/** What staff record of a session with words of their own. */
export default function ParkMoveDrawer({ parkId, session: s, open, onClose }: Props) {
  const { t } = useTranslation();
  const call = {
    path: { parkId, sessionId: s.id },
    headers: { 'If-Match': etag(s.version) },
    throwOnError: true,
  } as const;
  if (open === 'hold')
    return (
      <FormDrawer<{ overReason?: string }>
        title={t('sessions.move.HOLD')}
        note={t('sessions.askText.HOLD')}
        okText={t('sessions.move.HOLD')}
        invalidates={STALE}
        onClose={onClose}
        submit={({ overReason = '' }) => mentorSessionHold({ ...call, body: { overReason } })}
      >
        <Form.Item name="overReason" label={t('sessions.overReason')} extra={t('sessions.overHelp')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={300} showCount />
        </Form.Item>
      </FormDrawer>
    );
  if (open === 'miss')
    return (
      <FormDrawer<Missed>
        title={t('sessions.move.MISS')}
        note={t('sessions.missNote')}
        okText={t('sessions.move.MISS')}
        danger
        invalidates={STALE}
        onClose={onClose}
        submit={(v) => mentorSessionMiss({ ...call, body: compact(v) })}
      >
        <Form.Item
          name="missedBy"
          label={t('sessions.missedBy')}
          rules={[{ required: true, message: t('form.required', { label: t('sessions.missedBy') }) }]}
        >
          <Radio.Group
            options={(['COMPANY', 'MENTOR'] as const).map((value) => ({ value, label: t(`sessions.side.${value}`) }))}
          />
        </Form.Item>
        <ReasonField optional />
      </FormDrawer>
    );
  return (
    <ReasonDrawer
      move={open === 'cancel' ? 'CANCEL' : 'REOPEN'}
      note={t(open === 'cancel' ? 'sessions.cancelNote' : 'sessions.reopenNote')}
      onClose={onClose}
      submit={(reason) =>
        (open === 'cancel' ? mentorSessionCancel : mentorSessionReopen)({ ...call, body: { reason } })
      }
    />
  );
}
