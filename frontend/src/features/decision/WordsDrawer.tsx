import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { decisionDecline, decisionPropose, decisionReturn } from '@/api/gen/sdk.gen';
import type { ApplicationResponse } from '@/api/gen/types.gen';
import { STALE } from '@/features/admission/stale';
import { etag } from '@/shared/lib/etag';
import FormDrawer from '@/shared/ui/FormDrawer';
import './words';

type Props = {
  parkId: string;
  application: ApplicationResponse;
  move: 'propose' | 'decline' | 'sendBack';
  onClose: () => void;
};

const LABEL = { propose: 'opinion', decline: 'declineReason', sendBack: 'sendBackReason' } as const;

/** The moves that need somebody's words: an opinion, or why not. */
export default function WordsDrawer({ parkId, application, move, onClose }: Props) {
  const { t } = useTranslation();
  const propose = move === 'propose';
  const label = t(`decision.${LABEL[move]}`);
  const asked = {
    path: { parkId, applicationId: application.id },
    headers: { 'If-Match': etag(application.version) },
    throwOnError: true,
  } as const;
  return (
    <FormDrawer<{ opinion: string; reason: string }>
      title={t(`decision.${move}`)}
      note={t(`decision.${move}Note`)}
      okText={t(`decision.${move}`)}
      danger={move === 'decline'}
      invalidates={STALE}
      onClose={onClose}
      submit={({ opinion, reason }) => {
        if (propose) return decisionPropose({ ...asked, body: { opinion } });
        return move === 'decline'
          ? decisionDecline({ ...asked, body: { reason } })
          : decisionReturn({ ...asked, body: { reason } });
      }}
    >
      <Form.Item
        name={propose ? 'opinion' : 'reason'}
        label={label}
        rules={[{ required: true, whitespace: true, message: t('form.required', { label }) }]}
      >
        <Input.TextArea rows={6} maxLength={propose ? 1000 : 500} showCount />
      </Form.Item>
    </FormDrawer>
  );
}
