import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownSessionConfirm } from '@/api/gen/sdk.gen';
import type { SessionConfirmRequest, SessionResponse } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { etag } from '@/shared/lib/etag';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { useUnsavedGuard } from '@/shared/lib/useUnsavedGuard';
import { Panel } from '@/shared/ui/Panel';
import { STALE } from '../asked';

const STARS = [5, 4, 3, 2, 1] as const;

/** The company's word on the minutes, with a rating that nobody chose for it. */
export default function Confirm({ companyId, session: s }: { companyId: string; session: SessionResponse }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  const [form] = Form.useForm<SessionConfirmRequest>();
  const guard = useUnsavedGuard(() => form.isFieldsTouched());
  const [refusal, setRefusal] = useState<string>();
  const label = t('sessions.rating');
  const confirm = useMutation({
    mutationFn: (body: SessionConfirmRequest) =>
      ownSessionConfirm({
        path: { companyId, sessionId: s.id },
        headers: { 'If-Match': etag(s.version) },
        body: compact(body),
        throwOnError: true,
      }),
    onMutate: () => setRefusal(undefined),
    onSuccess: () => {
      guard.saved();
      message.success(t('sessions.own.confirmed'));
    },
    onError: (e) => setRefusal(errorText(t, e)),
    onSettled: () => qc.invalidateQueries(ofOperations(STALE)),
  });
  return (
    <Panel title={t('sessions.own.confirm')}>
      <p className="note form-note">{t('sessions.own.confirmNote')}</p>
      {refusal && (
        <p className="tag-bad session-over" role="alert">
          {refusal}
        </p>
      )}
      <Form form={form} layout="vertical" size="large" onFinish={(v) => !confirm.isPending && confirm.mutate(v)}>
        <Form.Item name="rating" label={label} rules={[{ required: true, message: t('form.required', { label }) }]}>
          <Radio.Group className="stars" options={STARS.map((n) => ({ value: n, label: t(`sessions.stars.${n}`) }))} />
        </Form.Item>
        <Form.Item name="comment" label={t('sessions.comment')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} showCount />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={confirm.isPending}>
          {t('sessions.own.doConfirm')}
        </Button>
      </Form>
    </Panel>
  );
}
