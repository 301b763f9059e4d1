import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { readinessSnapshotSave } from '@/api/gen/sdk.gen';
import type { ReadinessSetView } from '@/api/gen/types.gen';
import { today } from '@/shared/lib/format';
import FormDrawer from '@/shared/ui/FormDrawer';

type Props = { parkId: string; on: string | undefined; set: ReadinessSetView; onClose: () => void };

/** Keeps how the park stands against one set. */
export default function SaveDrawer({ parkId, on, set, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDrawer<{ note?: string }>
      title={t('readiness.save')}
      okText={t('readiness.save')}
      note={`${set.name} · ${t('readiness.onDay', { day: on ?? today() })}`}
      invalidates={['readinessSnapshotList']}
      onClose={onClose}
      submit={({ note }, key) =>
        readinessSnapshotSave({
          path: { parkId },
          headers: { 'Idempotency-Key': key },
          body: { policyId: set.policyId, on: on ?? null, note: note || null },
          throwOnError: true,
        })
      }
    >
      <Form.Item name="note" label={t('readiness.saveNote')}>
        <Input.TextArea rows={3} maxLength={300} />
      </Form.Item>
    </FormDrawer>
  );
}
