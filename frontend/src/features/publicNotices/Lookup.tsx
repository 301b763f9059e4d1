import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/client';
import { objectionStatus } from '@/api/gen/sdk.gen';
import type { ObjectionStatus } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { errorText } from '@/shared/lib/problem';
import { Facts } from '@/shared/ui/Facts';
import { Panel } from '@/shared/ui/Panel';

/** What became of an objection. Asked for, not kept: the code is no part of an address. */
export function Lookup({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  const look = useMutation({
    mutationFn: async ({ receipt }: { receipt: string }) => {
      const { data } = await objectionStatus({
        path: { parkId },
        headers: { 'Objection-Receipt': receipt.trim() },
        throwOnError: true,
      });
      return data;
    },
  });
  const unknown = look.error instanceof ApiError && look.error.status === 404;
  return (
    <Panel title={t('publicNotices.lookup')}>
      <Form<{ receipt: string }> layout="vertical" size="large" onFinish={(v) => look.mutate(v)}>
        <Form.Item
          name="receipt"
          label={t('publicNotices.receipt')}
          rules={[{ required: true, message: t('form.required', { label: t('publicNotices.receipt') }) }]}
        >
          <Input autoComplete="off" maxLength={40} placeholder="XXXX-XXXX-XXXX" />
        </Form.Item>
        <Button htmlType="submit" loading={look.isPending}>
          {t('publicNotices.lookupButton')}
        </Button>
      </Form>
      <div aria-live="polite">
        {look.error && (
          <Alert
            className="form-banner"
            type="error"
            showIcon
            title={unknown ? t('publicNotices.notFound') : errorText(t, look.error)}
          />
        )}
        {look.data && <Status status={look.data} />}
      </div>
    </Panel>
  );
}

function Status({ status }: { status: ObjectionStatus }) {
  const { t } = useTranslation();
  return (
    <Facts
      items={[
        { label: t('publicNotices.about'), value: status.title },
        { label: t('publicNotices.filedAt'), value: dateTime(status.filedAt), num: true },
        { label: t('publicNotices.progress'), value: t(`publicNotices.progressOf.${status.state}`) },
        {
          label: t('publicNotices.answer'),
          value: status.answer ?? t('publicNotices.noAnswer', { on: status.dueOn }),
        },
      ]}
    />
  );
}
