import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { applicationAskSupplement, applicationReject } from '@/api/gen/sdk.gen';
import type { ApplicationResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import FormDrawer from '@/shared/ui/FormDrawer';
import { STALE } from './stale';

type Props = {
  parkId: string;
  application: ApplicationResponse;
  move: 'reject' | 'askSupplement';
  onClose: () => void;
};

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The two moves that need words: why it is not taken, or everything that is missing. */
export default function MoveDrawer({ parkId, application, move, onClose }: Props) {
  const { t } = useTranslation();
  const asked = {
    path: { parkId, applicationId: application.id },
    headers: { 'If-Match': etag(application.version) },
    throwOnError: true,
  } as const;
  const reject = move === 'reject';
  const label = t(reject ? 'admission.reason' : 'admission.items');
  return (
    <FormDrawer<{ text: string }>
      title={t(`admission.${move}`)}
      note={t(reject ? 'admission.rejectNote' : 'admission.askNote')}
      okText={t(`admission.${move}`)}
      danger={reject}
      invalidates={STALE}
      onClose={onClose}
      submit={({ text }) =>
        reject
          ? applicationReject({ ...asked, body: { reason: text } })
          : applicationAskSupplement({ ...asked, body: { items: lines(text) } })
      }
    >
      <Form.Item
        name="text"
        label={label}
        rules={[{ required: true, whitespace: true, message: t('form.required', { label }) }]}
      >
        <Input.TextArea rows={8} maxLength={reject ? 500 : 4000} />
      </Form.Item>
    </FormDrawer>
  );
}
