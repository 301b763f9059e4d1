import { useMutation } from '@tanstack/react-query';
import { Alert, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { objectionReveal } from '@/api/gen/sdk.gen';
import { errorText } from '@/shared/lib/problem';
import { Facts } from '@/shared/ui/Facts';

type Props = { path: { parkId: string; noticeId: string; objectionId: string }; onClose: () => void };

/** Who objected, in clear, as long as the window is open; the reason goes into the trail. */
export default function Reveal({ path, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ reason: string }>();
  const show = useMutation({
    mutationFn: async (body: { reason: string }) => (await objectionReveal({ path, body, throwOnError: true })).data,
  });
  return (
    <Modal
      open
      title={t('notices.reveal')}
      onCancel={onClose}
      okText={t('notices.revealOk')}
      cancelText={t('form.cancel')}
      confirmLoading={show.isPending}
      okButtonProps={{ disabled: Boolean(show.data) }}
      onOk={() => form.submit()}
    >
      {show.data ? (
        <Facts
          items={[
            { label: t('notices.objectorName'), value: show.data.name },
            { label: t('notices.objectorContact'), value: show.data.contact },
          ]}
        />
      ) : (
        <Form form={form} layout="vertical" onFinish={(v) => show.mutate(v)}>
          <p className="note">{t('notices.revealNote')}</p>
          <Form.Item
            name="reason"
            label={t('notices.reason')}
            rules={[
              { required: true, message: t('form.required', { label: t('notices.reason') }) },
              { min: 10, message: t('notices.atLeast', { n: 10 }) },
            ]}
          >
            <Input.TextArea rows={2} maxLength={200} showCount />
          </Form.Item>
          {show.error && <Alert type="error" showIcon title={errorText(t, show.error)} role="alert" />}
        </Form>
      )}
    </Modal>
  );
}
